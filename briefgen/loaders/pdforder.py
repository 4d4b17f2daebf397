"""The order in which the lines of a page are read: columns one after another, by cutting at gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from briefgen.loaders.pdfpage import Box, Fragment
from briefgen.model.text import base_direction

_FEWEST_LINES = 3
_FEWEST_CHARACTERS = 12
_NARROWEST = 0.5
_FAR = 2.5
_CELL_GAP = 1.2
_ALIGNED = 4.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, and the column that it stands in. `cells` are its parts with wide gaps between them."""

    text: str
    box: Box
    size: float
    bold: bool
    column: Box
    cells: tuple[str, ...] = ()


def lines_in_order(fragments: Sequence[Fragment]) -> list[Line]:
    """The lines as they are read."""
    return [line for region in _regions(tuple(fragments)) for line in _lines(region)]


def rows(fragments: Sequence[Fragment]) -> list[tuple[Fragment, ...]]:
    """Fragments that overlap in height, directly or by others between them, from the top down."""
    found: list[list[Fragment]] = []
    floor = 0.0
    for one in sorted(fragments, key=lambda one: -one.box.top):
        # Loose boxes of close lines touch: what overlaps by less than a third is the next row.
        if found and one.box.top - one.box.height / 3 > floor:
            found[-1].append(one)
            floor = min(floor, one.box.bottom)
        else:
            found.append([one])
            floor = one.box.bottom
    return [tuple(row) for row in found]


def line_of(row: Sequence[Fragment], column: Box | None = None) -> Line:
    """The line that fragments at one height make."""
    ordered = sorted(row, key=lambda one: one.box.left)
    if base_direction(max((one.text for one in ordered), key=len)) == "rtl":
        ordered.reverse()
    box = _around(row)
    longest = max(row, key=lambda one: len(one.text))
    text = " ".join(one.text for one in ordered)
    bold = all(one.bold for one in row)
    return Line(text, box, longest.size, bold, column or box, _cells(ordered))


def _cells(ordered: Sequence[Fragment]) -> tuple[str, ...]:
    """The texts of fragments, those without a wide gap between them as one."""
    cells = [ordered[0].text]
    for above, below in pairwise(ordered):
        gap = max(below.box.left - above.box.right, above.box.left - below.box.right)
        if gap > _CELL_GAP * below.size:
            cells.append(below.text)
        else:
            cells[-1] += f" {below.text}"
    return tuple(cells)


def _regions(fragments: tuple[Fragment, ...]) -> Iterator[tuple[Fragment, ...]]:
    """Parts of the page with one column each, in reading order."""
    remaining = rows(fragments)
    single: list[Fragment] = []
    while remaining:
        count, gap = _columns_at(remaining)
        if not count:
            single.extend(remaining.pop(0))
            continue
        if single:
            yield tuple(single)
            single = []
        side_by_side = [one for row in remaining[:count] for one in row]
        remaining = remaining[count:]
        yield from _regions(tuple(one for one in side_by_side if one.box.right <= gap))
        yield from _regions(tuple(one for one in side_by_side if one.box.right > gap))
    if single:
        yield tuple(single)


def _columns_at(remaining: Sequence[tuple[Fragment, ...]]) -> tuple[int, float]:
    """How many rows from here stand in columns, and where the widest gap between these is; 0 if none do."""
    gaps = _gaps(remaining[0])
    if not gaps:
        return 0, 0.0
    count = 1
    while count < len(remaining):
        row = remaining[count]
        left = [_narrowed(gap, row) for gap in gaps if not _is_crossed(gap, row)]
        if not left or _is_far(remaining[count - 1], remaining[count]):
            break
        gaps = left
        count += 1
    fragments = [one for row in remaining[:count] for one in row]
    for start, end in sorted(_trimmed(gaps, fragments), key=lambda gap: gap[0] - gap[1]):
        sides = (
            [one for one in fragments if one.box.right <= start],
            [one for one in fragments if one.box.left >= end],
        )
        if all(map(_is_column, sides)):
            return count, start
    return 0, 0.0


def _gaps(row: Sequence[Fragment]) -> list[tuple[float, float]]:
    """Gaps between fragments that are wide enough to stand between columns."""
    found: list[tuple[float, float]] = []
    ordered = sorted(row, key=lambda one: one.box.left)
    reached = ordered[0].box.right
    for one in ordered[1:]:
        if one.box.left - reached > _NARROWEST * one.size:
            found.append((reached, one.box.left))
        reached = max(reached, one.box.right)
    return found


def _is_crossed(gap: tuple[float, float], row: Sequence[Fragment]) -> bool:
    """Whether fragments leave nothing of the gap that could stand between columns."""
    start, end = _narrowed(gap, row)
    return end - start <= _NARROWEST * row[0].size or any(
        one.box.left < start and one.box.right > end for one in row
    )


def _narrowed(gap: tuple[float, float], fragments: Sequence[Fragment]) -> tuple[float, float]:
    """What fragments that reach into the gap from either side leave of it."""
    start, end = gap
    middle = (start + end) / 2
    for one in fragments:
        if one.box.left < middle:
            start = max(start, one.box.right)
        else:
            end = min(end, one.box.left)
    return start, end


def _trimmed(
    gaps: Sequence[tuple[float, float]], fragments: Sequence[Fragment]
) -> list[tuple[float, float]]:
    narrowed = (_narrowed(gap, fragments) for gap in gaps)
    return [(start, end) for start, end in narrowed if end > start]


def _is_far(above: Sequence[Fragment], below: Sequence[Fragment]) -> bool:
    """Whether a row that has one fragment only stands well apart, as a footer does."""
    if len(below) > 1:
        return False
    return _around(above).bottom - below[0].box.top > _FAR * below[0].size


def _is_column(side: Sequence[Fragment]) -> bool:
    """Whether it is a column of text: a column of a table has few words on a line."""
    if len(side) < _FEWEST_LINES:
        return False
    return median(len(one.text) for one in side) >= _FEWEST_CHARACTERS


def _lines(region: Sequence[Fragment]) -> Iterator[Line]:
    """The lines of one column, from the top down; cells are kept where they are a table's."""
    column = _around(region)
    found = [*_heights(region)]
    for index, row in enumerate(found):
        line = line_of(row, column)
        beside = [*found[max(0, index - 1) : index], *found[index + 1 : index + 2]]
        table = len(line.cells) > 1 and any(_is_aligned(row, other) for other in beside)
        yield line if table else replace(line, cells=())


def _heights(region: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Fragments at one height each, from the top down."""
    begun: list[Fragment] = []
    for one in sorted(region, key=lambda one: (-one.box.middle, one.box.left)):
        if begun and one.box.middle < max(begun, key=lambda part: part.box.height).box.bottom:
            yield begun
            begun = []
        begun.append(one)
    if begun:
        yield begun


def _is_aligned(row: Sequence[Fragment], other: Sequence[Fragment]) -> bool:
    """Whether cells after the first stand under one another, by their left or right edges."""
    pairs = [(a.box, b.box) for a in _inner(row) for b in _inner(other)]
    return any(
        abs(a.left - b.left) < _ALIGNED or abs(a.right - b.right) < _ALIGNED for a, b in pairs
    )


def _inner(row: Sequence[Fragment]) -> list[Fragment]:
    """The fragments after the first wide gap that isn't a bullet's."""
    ordered = sorted(row, key=lambda one: one.box.left)
    return [
        below
        for above, below in pairwise(ordered)
        if below.box.left - above.box.right > _CELL_GAP * below.size and len(above.text) > 1
    ]


def _around(fragments: Sequence[Fragment]) -> Box:
    box = fragments[0].box
    for one in fragments[1:]:
        box = box.around(one.box)
    return box
