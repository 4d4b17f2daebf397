"""Tables to strips: one a row; a row that is too tall is cut between its lines."""

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest

from briefgen.model.document import Block, Cell, Row, Table
from briefgen.model.text import is_rtl_language
from briefgen.writers.pdf.escape import colour
from briefgen.writers.pdf.frame import Frame, Work
from briefgen.writers.pdf.paragraphs import paragraph
from briefgen.writers.pdf.runs import source_name
from briefgen.writers.pdf.strips import Patch, Strip
from briefgen.writers.pdf.tags import REPEATED, Tag

_RULE, _HEAD_RULE = 0.5, 1.0
_NARROWEST = 0.02
_WHITE = "#FFFFFF"
CELL_ROLES = ("table", "table-head")
_TALLEST_ROW = 0.45
_TALLEST_HEAD = 0.3
Layout = Callable[[Iterable[Block], Frame, Work, Tag], Iterator[Strip]]


def table(block: Table, frame: Frame, work: Work, parent: Tag, layout: Layout) -> Iterator[Strip]:
    """The strips of a table, its caption first; the head is repeated on every page that the table runs over to."""
    tag = parent.child("Table")
    if block.caption:
        runs = work.book.runs(block.caption, "caption")
        caption = tag.child("Caption")
        for strip in paragraph(runs, work.book.role("caption"), frame, caption, work.language)[0]:
            strip.keep = True
            yield strip
    columns = _columns(block, frame, is_rtl_language(work.language))
    head = _head(block, columns, frame, work, tag, layout)
    yield from head
    again = _repeated(head, frame)
    for number, row in enumerate(block.body):
        made = _row(row, columns, work, tag, layout, "Row")
        _paint(made, work.sheet.table.band if number % 2 == 0 else "", columns, frame, work)
        made[-1].patches.append(_rule(made[-1], frame, work, _RULE))
        made[-1].keep = number == len(block.body) - 2  # the last row doesn't stand alone on a page
        for strip in made:
            strip.head = again
        yield from made


def _head(
    block: Table, columns: list[Frame], frame: Frame, work: Work, tag: Tag, layout: Layout
) -> list[Strip]:
    head = [one for row in block.head for one in _row(row, columns, work, tag, layout, "Column")]
    _paint(head, work.sheet.table.head_background or _WHITE, columns, frame, work)
    for strip in head:
        strip.keep = bool(block.body)
    if head:
        head[-1].patches.append(_rule(head[-1], frame, work, _HEAD_RULE))
        head[0].before = 2.0
    return head


def _paint(
    strips: list[Strip], behind: str, columns: list[Frame], frame: Frame, work: Work
) -> None:
    """Fills rows with a colour, if there is one, and draws the rules between columns where the sheet wants them."""
    ink = colour(work.sheet.table.rule)
    edges = [*(column.left for column in columns), frame.left + frame.width - _RULE]
    for strip in strips:
        if behind:
            strip.patches.insert(0, _behind(strip, frame, colour(behind)))
        if work.sheet.table.lattice:
            strip.patches += [Patch(left, 0.0, _RULE, strip.height, ink) for left in edges]


def _columns(block: Table, frame: Frame, right_to_left: bool) -> list[Frame]:
    """The frame of each column, in the order of the cells."""
    count = max((len(row.cells) for row in (*block.head, *block.body)), default=0)
    shares = [max(share, _NARROWEST) for share in block.widths[:count]]
    shares += [1 / max(count, 1)] * (count - len(shares))
    total = sum(shares)
    columns: list[Frame] = []
    left = frame.left
    for share in reversed(shares) if right_to_left else shares:
        width = frame.width * share / total
        columns.append(frame._replace(left=left, width=width))
        left += width
    return columns[::-1] if right_to_left else columns


def _row(
    row: Row, columns: list[Frame], work: Work, parent: Tag, layout: Layout, scope: str
) -> list[Strip]:
    """The row as one strip, or as one for each of its lines if it is tall. There is always at least one.

    `scope` is what its header cells are the heads of: "Column" or "Row".
    """
    tag = parent.child("TR")
    cells = [
        _cell(cell, column, work, tag, layout, scope)
        for cell, column in zip(row.cells, columns, strict=False)
    ]
    padding = max(work.sheet.table.padding, 0.0)
    height = max((_height(cell) for cell in cells), default=0.0) + 2 * padding
    fits = not cells or height <= columns[0].height * _TALLEST_ROW
    made = _whole(cells, height, padding) if fits else _cut(cells, padding)
    if row.anchor:
        made[0].names += (source_name(row.anchor),)
    return made


def _cell(
    cell: Cell, column: Frame, work: Work, parent: Tag, layout: Layout, scope: str
) -> list[Strip]:
    tag = parent.child("TH", scope=scope) if cell.header else parent.child("TD")
    tag.is_paragraph = len(cell.blocks) == 1
    padding = max(work.sheet.table.padding, 0.0)
    role = CELL_ROLES[cell.header]
    align = "" if cell.align == "start" else cell.align
    inner = column.inset(padding, padding)._replace(role=role, align=align)
    return list(layout(cell.blocks, inner, work, tag))


def _whole(cells: list[list[Strip]], height: float, padding: float) -> list[Strip]:
    row = Strip(height)
    for cell in cells:
        down = padding
        for index, strip in enumerate(cell):
            down += strip.before if index else 0.0
            row.take(strip, down)
            down += strip.height
    return [row]


def _cut(cells: list[list[Strip]], padding: float) -> list[Strip]:
    """The row in slices, each with the next strip of every cell; page breaks may come between them."""
    made: list[Strip] = []
    for slices in zip_longest(*cells):
        height = max(one.height for one in slices if one)
        space = max(one.before for one in slices if one) if made else padding
        row = Strip(height + space)
        for one in slices:
            if one:
                row.take(one, space)
        made.append(row)
    made[-1].height += padding
    if len(made) > 1:  # neither the first line of a row nor its last stands alone
        made[0].keep = made[-2].keep = True
    return made


def _height(cell: list[Strip]) -> float:
    return sum(strip.height + (strip.before if index else 0.0) for index, strip in enumerate(cell))


def _behind(strip: Strip, frame: Frame, ink: str) -> Patch:
    return Patch(frame.left, 0.0, frame.width, strip.height, ink)


def _rule(strip: Strip, frame: Frame, work: Work, width: float) -> Patch:
    ink = colour(work.sheet.table.rule)
    return Patch(frame.left, strip.height - width, frame.width, width, ink)


def _repeated(head: list[Strip], frame: Frame) -> tuple[Strip, ...]:
    """The head as it is repeated: no part of the structure any more; nothing if it would fill the page."""
    if sum(strip.height for strip in head) > frame.height * _TALLEST_HEAD:
        return ()
    made: list[Strip] = []
    for strip in head:
        again = Strip(strip.height)
        again.patches = strip.patches
        again.lines = [one._replace(tag=REPEATED) for one in strip.lines]
        made.append(again)
    return tuple(made)
