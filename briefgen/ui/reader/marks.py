"""Passages that facts rest on, as the reader marks them: found by place, and kept apart where they overlap."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter

from briefgen.model.ids import FactId

_start, _end, _section = attrgetter("start"), attrgetter("end"), attrgetter("section")

LANES = 3
"""Lines that fit under a line of text."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage (code points start to end) that a fact of a section rests on; `section` counts from 0."""

    start: int
    end: int
    section: int
    title: str
    fact_id: FactId
    note: str = ""


class Marks:
    """The marks of one article, ordered by their start; found by place in O(log n)."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.all = _by_place(mark for mark in marks if mark.start < mark.end)
        self._starts = list(map(_start, self.all))
        # The farthest end so far never falls, so that it can be searched: what ends before it can be skipped.
        self._reach = list(accumulate(map(_end, self.all), max))

    def within(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks that share at least one code point with start to end."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return tuple(mark for mark in self.all[first:last] if mark.end > start)

    def at(self, point: int) -> tuple[Mark, ...]:
        """The marks that hold a code point."""
        return self.within(point, point + 1)


def _by_place(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """By their start, the longest first, then by section. Pass by pass, which is faster than one key of three parts."""
    ordered = sorted(marks, key=_section)
    ordered.sort(key=_end, reverse=True)
    ordered.sort(key=_start)
    return tuple(ordered)


def lanes(marks: Iterable[Mark]) -> dict[Mark, int]:
    """For each mark the line that is drawn under it, from 0 to 2: marks that overlap have different ones.

    Where more than three overlap, the others share the last line: badges and tooltips tell them apart.
    """
    ends = [0] * LANES
    chosen: dict[Mark, int] = {}
    for mark in _by_place(marks):
        lane = next((lane for lane, end in enumerate(ends) if end <= mark.start), LANES - 1)
        ends[lane] = max(ends[lane], mark.end)
        chosen[mark] = lane
    return chosen
