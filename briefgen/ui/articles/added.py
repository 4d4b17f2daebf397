"""What is said of articles that were added: in a notice, and in the list of jobs."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from briefgen.ui.jobs.jobs import Outcome
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.wording import listed, worded
from briefgen.workspace.articles import Addition, Taken

_NAMED = 3
"""So many articles that were there already are named."""


def outcome(addition: Addition, note: str = "") -> Outcome:
    """What the list of jobs tells of an addition, and what else there is to tell."""
    found = new_first(addition.taken)
    said = (
        summary(found) if found else "",
        unread(addition.left),
        *known(found),
        note,
        *(worded(one.said) for one in addition.failures),
    )
    return Outcome(said, len(addition.failures))


def new_first(found: Sequence[Taken]) -> list[Taken]:
    """Those that are new, then those that were there already."""
    return sorted(found, key=lambda one: not one.new)


def summary(found: Sequence[Taken]) -> str:
    """How many articles are in the library now, and how many were before; there must be one."""
    new = sum(one.new for one in found)
    if len(found) == 1:
        there = QCoreApplication.translate("Adding", "“{0}” was in the library already.")
        words = QCoreApplication.translate("Adding", "“{0}” is in the library.") if new else there
        return words.format(found[0].article.headline)
    if new == len(found):
        words = QCoreApplication.translate("Adding", "{0} articles are in the library.")
        return words.format(new)
    some = QCoreApplication.translate("Adding", "New articles: {0}. In the library already: {1}.")
    none = QCoreApplication.translate(
        "Adding", "Nothing is new: all {1} articles were in the library already."
    )
    return (some if new else none).format(new, len(found) - new)


def known(found: Sequence[Taken]) -> Iterator[str]:
    """Which of them were there already, where others are new."""
    names = [f"“{isolated(one.article.headline)}”" for one in found if not one.new]
    if names and len(names) < len(found):
        more = len(names) - _NAMED
        others = QCoreApplication.translate("Adding", " and {0} more")
        words = QCoreApplication.translate("Adding", "Already there: {0}.")
        yield words.format(listed(names[:_NAMED]) + (others.format(more) if more > 0 else ""))


def unread(left: int) -> str:
    """How many were not come to, because reading was stopped; nothing if there are none."""
    words = QCoreApplication.translate(
        "Adding", "Reading was stopped; articles that were not read: {0}."
    )
    return words.format(left) if left else ""
