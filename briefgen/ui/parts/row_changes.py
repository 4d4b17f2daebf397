"""What differs between rows and those before, so that a view keeps its selection and its place."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Remove:
    """The row at `row` goes."""

    row: int


@dataclass(frozen=True, slots=True)
class Insert:
    """A new row stands at `row` now: the one at `source` of the new order."""

    row: int
    source: int


@dataclass(frozen=True, slots=True)
class Move:
    """The row at `row` goes to `to`, counted after it has been taken out."""

    row: int
    to: int


Step = Remove | Insert | Move


def steps(old: Sequence[_Key], new: Sequence[_Key]) -> Iterator[Step]:
    """The steps, in order, each counted in the rows as they are by then. Keys are unique on either side."""
    rows = list(old)
    wanted = set(new)
    for row in reversed(range(len(rows))):
        if rows[row] not in wanted:
            del rows[row]
            yield Remove(row)
    before = {key: row for row, key in enumerate(rows)}
    staying = _rising([(key, before[key]) for key in new if key in before])
    for place, key in enumerate(new):
        if key in staying:
            continue
        if key not in before:
            to = _after(rows, new, place)
            rows.insert(to, key)
            yield Insert(to, place)
            continue
        row = rows.index(key)
        del rows[row]
        to = _after(rows, new, place)
        rows.insert(to, key)
        if row != to:
            yield Move(row, to)


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows in ascending order as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _after(rows: list[_Key], new: Sequence[_Key], place: int) -> int:
    return rows.index(new[place - 1]) + 1 if place else 0


def _rising(keyed: list[tuple[_Key, int]]) -> set[_Key]:
    """The largest set of keys that need not move: a longest rising run of their old rows (patience sorting)."""
    tails: list[int] = []
    chain: list[int] = []
    back: list[int] = []
    for place, (_, row) in enumerate(keyed):
        at = bisect_left(tails, row)
        back.append(chain[at - 1] if at else -1)
        tails[at : at + 1] = [row]
        chain[at : at + 1] = [place]
    kept: set[_Key] = set()
    place = chain[-1] if chain else -1
    while place >= 0:
        kept.add(keyed[place][0])
        place = back[place]
    return kept
