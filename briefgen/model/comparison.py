"""What differs between two issues of a brief. A fact is the same one by its id, whatever it says."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefgen.model.brief import Brief, Fact
from briefgen.model.edit import Place
from briefgen.model.ids import FactId

ATTRIBUTES = ("title", "marking", "classification", "yardstick", "language", "template_id")
"""What of a brief counts as a change beside its facts and fields; number and date differ in every issue."""


ASPECTS = {
    "statement": "words",
    "kind": "kind",
    "evidence": "sources",
    "event_date": "event date",
    "credibility": "credibility",
    "likelihood": "likelihood",
    "confidence": "confidence",
}
"""What of a fact counts as a change: the names of its fields, and what they are called."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A fact, and where it stands."""

    fact: Fact
    place: Place


@dataclass(frozen=True, slots=True)
class Reworded:
    """A fact that says something else now, or the same on other evidence."""

    before: Fact
    after: Fact


@dataclass(frozen=True, slots=True)
class Moved:
    """A fact, as it is now, that stands elsewhere among those that stayed."""

    fact: Fact
    origin: Place
    place: Place


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field or an attribute of the brief with another value."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs between two briefs, but for their numbers and dates.

    Dropped facts stand in the order of the old brief, all else in that of the new one. Of facts that changed
    places, as few as possible count as moved. A fact may be reworded and moved.
    """

    added: tuple[Placed, ...] = ()
    dropped: tuple[Placed, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    moved: tuple[Moved, ...] = ()
    fields: tuple[FieldChange, ...] = ()

    def __bool__(self) -> bool:
        return any((self.added, self.dropped, self.reworded, self.moved, self.fields))


def same_content(one: Fact, other: Fact) -> bool:
    """Whether two facts say the same on the same evidence.

    Where they stand in a series doesn't count, nor when somebody wants to look at them again.
    """
    return replace(one, status=other.status, review_by=other.review_by) == other


def aspects(change: Reworded) -> tuple[str, ...]:
    """The names of the fields in which the two states of a fact differ."""
    return tuple(
        name for name in ASPECTS if getattr(change.before, name) != getattr(change.after, name)
    )


def compared(old: Brief, new: Brief) -> Changes:
    """What has to be done to the old brief to make it the new one."""
    before, after = _placed(old), _placed(new)
    common = [(before[one], after[one]) for one in after if one in before]
    return Changes(
        added=tuple(one for one in after.values() if one.fact.id not in before),
        dropped=tuple(one for one in before.values() if one.fact.id not in after),
        reworded=tuple(
            Reworded(was.fact, now.fact)
            for was, now in common
            if not same_content(was.fact, now.fact)
        ),
        moved=tuple(_moved(common)),
        fields=tuple(_field_changes(old, new)),
    )


def _placed(brief: Brief) -> dict[FactId, Placed]:
    return {
        fact.id: Placed(fact, Place(section.key, index))
        for section in brief.sections
        for index, fact in enumerate(section.facts)
    }


def _moved(common: list[tuple[Placed, Placed]]) -> Iterator[Moved]:
    stayed: dict[str, list[tuple[int, FactId]]] = {}
    for was, now in common:
        if was.place.section == now.place.section:
            stayed.setdefault(now.place.section, []).append((was.place.position, was.fact.id))
    still = {one for facts in stayed.values() for one in _longest_rising(facts)}
    for was, now in common:
        if now.fact.id not in still:
            yield Moved(now.fact, was.place, now.place)


def _longest_rising(facts: list[tuple[int, FactId]]) -> list[FactId]:
    """As many of the facts as possible whose positions rise: what nobody had to move (patience sorting)."""
    ends: list[int] = []
    at: list[int] = []
    reached_from: list[int] = []
    for index, (position, _) in enumerate(facts):
        length = bisect_left(ends, position)
        reached_from.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [position]
        at[length : length + 1] = [index]
    chosen: list[FactId] = []
    index = at[-1] if at else -1
    while index >= 0:
        chosen.append(facts[index][1])
        index = reached_from[index]
    return chosen


def _field_changes(old: Brief, new: Brief) -> Iterator[FieldChange]:
    for name in ATTRIBUTES:
        before, after = str(getattr(old, name)), str(getattr(new, name))
        if before != after:
            yield FieldChange(name, before, after)
    for name in dict.fromkeys(one.name for one in (*new.fields, *old.fields)):
        if old.field(name) != new.field(name):
            yield FieldChange(name, old.field(name), new.field(name))
