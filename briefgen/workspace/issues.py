"""Which briefs are issues of one series."""

from collections.abc import Iterable, Mapping

from briefgen.model.ids import BriefId
from briefgen.storage.port import BriefEntry


def issues(briefs: Iterable[BriefEntry], brief_id: BriefId) -> tuple[BriefEntry, ...]:
    """All issues of the series that the brief belongs to, by their day; other ones that follow the same
    issue are among them."""
    entries = {one.id: one for one in briefs}
    following: dict[BriefId, list[BriefId]] = {}
    for one in entries.values():
        if one.previous is not None:
            following.setdefault(one.previous, []).append(one.id)
    found: dict[BriefId, int] = {}
    waiting = [(_first(entries, brief_id), 0)]
    while waiting:
        one, depth = waiting.pop()
        if one in entries and one not in found:
            found[one] = depth
            waiting += ((later, depth + 1) for later in following.get(one, ()))
    order = sorted(found, key=lambda one: (entries[one].as_of, found[one]))
    return tuple(entries[one] for one in order)


def _first(entries: Mapping[BriefId, BriefEntry], brief_id: BriefId) -> BriefId:
    """The earliest issue that leads to a brief and is here."""
    passed: set[BriefId] = set()
    while brief_id not in passed:
        passed.add(brief_id)
        entry = entries.get(brief_id)
        if entry and entry.previous and entry.previous in entries:
            brief_id = entry.previous
    return brief_id
