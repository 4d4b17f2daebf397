"""Series of briefs: the next issue, and all issues that there are."""

from collections.abc import Iterable, Mapping
from datetime import date

from briefgen.model.brief import Brief
from briefgen.model.errors import ComposeError
from briefgen.model.ids import BriefId, FactId, resolve
from briefgen.model.rollover import Choice, next_day
from briefgen.storage.port import BriefEntry
from briefgen.workspace.briefs import Briefs

ALL = "all"
"""What stands for every fact where a choice is made by name."""


class Series:
    """The issues of a workspace's briefs. Nothing is kept until a brief is saved."""

    def __init__(self, briefs: Briefs) -> None:
        self._briefs = briefs

    def next_issue(
        self,
        previous: Brief,
        choices: Mapping[FactId, Choice] | None = None,
        as_of: date | None = None,
        number: str | None = None,
        title: str = "",
        template_id: str = "",
        marking: str = "",
    ) -> Brief:
        """The issue after `previous`, not kept yet. What isn't given follows from that: the next day and number,
        the same title, template and marking, and every fact kept."""
        brief = self._briefs.new(
            template_id or previous.template_id,
            title or previous.title,
            as_of or next_day(previous),
            marking,
            previous,
            choices,
        )
        return brief if number is None else self._briefs.set(brief, "number", number)

    def issues(self, brief_id: BriefId) -> tuple[BriefEntry, ...]:
        """All issues of the series that the brief belongs to, by their day; other ones that follow the same
        issue are among them."""
        entries = {one.id: one for one in self._briefs.entries()}
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


def chosen(previous: Brief, wanted: Iterable[tuple[Choice, str]]) -> dict[FactId, Choice]:
    """The choice for each fact that is named by its id (or its beginning), by its section's key, or by “all”.

    The id counts more than the section, and that more than “all”. ComposeError where two choices of the same
    reach meet, or a name means nothing.
    """
    sections = {one.key: one for one in previous.sections}
    reached: dict[FactId, tuple[int, Choice]] = {}
    for choice, name in wanted:
        if name == ALL:
            reach, facts = 0, [one.id for one in previous.facts]
        elif name in sections:
            reach, facts = 1, [one.id for one in sections[name].facts]
        else:
            ids = (one.id for one in previous.facts)
            reach, facts = 2, [FactId(resolve(name, ids, "fact"))]
        for one in facts:
            held = reached.get(one, (-1, choice))
            if held[0] == reach and held[1] is not choice:
                raise ComposeError(
                    f"“{name}” can't be both: {held[1]} and {choice}.",
                    "Name it in one of the two only.",
                )
            if held[0] <= reach:
                reached[one] = (reach, choice)
    return {one: choice for one, (_, choice) in reached.items()}


def _first(entries: Mapping[BriefId, BriefEntry], brief_id: BriefId) -> BriefId:
    """The earliest issue that leads to a brief and is here."""
    passed: set[BriefId] = set()
    while brief_id not in passed:
        passed.add(brief_id)
        entry = entries.get(brief_id)
        if entry and entry.previous and entry.previous in entries:
            brief_id = entry.previous
    return brief_id
