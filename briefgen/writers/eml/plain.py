"""A document as plain text: the twin that a message carries for those who read no HTML."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Document,
    Figure,
    Heading,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Table,
    TableOfContents,
)
from briefgen.model.tree import walk
from briefgen.writers.banner import banner
from briefgen.writers.eml.grid import grid
from briefgen.writers.eml.words import folded, written_out
from briefgen.writers.eml.wrap import WIDTH, columns, indented, wrapped
from briefgen.writers.outline import headings, plain_text, with_number

_HANG = " " * 4
_NARROWEST = 24
"""Columns that text keeps however deep its list is."""


def plain(document: Document) -> str:
    """The whole text in lines of at most 76 columns; the label is its first line and its last."""
    marking = document.meta.marking
    top, bottom = banner(document.header, marking), banner(document.footer, marking)
    before = (*(one.label for one in top.labels), *top.texts)
    after = (*bottom.texts, *(one.label for one in bottom.labels))
    parts = (_band(before), _Main(document.blocks).lines(), _band(after))
    return "\n\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _band(texts: Iterable[str]) -> list[str]:
    return [line for one in texts for line in wrapped(folded(one), WIDTH)]


class _Main:
    """Writes the blocks of one document."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks

    def lines(self) -> list[str]:
        """All lines."""
        return self._blocks_lines(self._blocks, WIDTH)

    def _blocks_lines(self, blocks: Iterable[Block], width: int) -> list[str]:
        """The lines of blocks, with a blank line between two of them."""
        shown = (self._block_lines(block, width) for block in blocks)
        return _apart(lines for lines in shown if lines)

    def _block_lines(self, block: Block, width: int) -> list[str]:
        match block:
            case Paragraph():
                lines = wrapped(written_out(block.content), width)
                return _underlined(lines, "=") if block.role == "title" else lines
            case Heading():
                return _underlined(wrapped(written_out(with_number(block)), width), "-")
            case BulletList() | OrderedList():
                return self._list_lines(block, width)
            case Table():
                return _table_lines(block, width)
            case Figure():
                picture = wrapped(f"[{folded(block.alternative)}]", width)
                return [*picture, *wrapped(written_out(block.caption), width)]
            case TableOfContents():
                return self._contents_lines(block, width)
            case PageBreak():
                return []
            case _:
                assert_never(block)

    def _list_lines(self, block: BulletList | OrderedList, width: int) -> list[str]:
        if isinstance(block, BulletList) and block.bare:
            return _apart(self._hanging_lines(one, width) for one in block.items)
        counted = isinstance(block, OrderedList)
        items = [
            self._item_lines(item, f"{number}." if counted else "•", width)
            for number, item in enumerate(block.items, 1)
        ]
        if any(len(item.blocks) > 1 for item in block.items):
            return _apart(items)
        return [line for lines in items for line in lines]

    def _hanging_lines(self, item: ListItem, width: int) -> list[str]:
        """The lines of an item without a bullet: all but the first are indented."""
        room = max(_NARROWEST, width - len(_HANG))
        first, *rest = self._blocks_lines(item.blocks, room) or [""]
        return [first, *(f"{_HANG}{line}" if line else "" for line in rest)]

    def _item_lines(self, item: ListItem, marker: str, width: int) -> list[str]:
        lead = f"{folded(item.label).strip() or marker} "
        room = max(_NARROWEST, width - columns(lead))
        return indented(self._blocks_lines(item.blocks, room) or [""], lead)

    def _contents_lines(self, block: TableOfContents, width: int) -> list[str]:
        return [
            line
            for one in headings(self._blocks)
            if one.level <= block.depth
            for line in indented(
                wrapped(folded(plain_text(with_number(one))), width), "  " * (one.level - 1)
            )
        ]


def _apart(groups: Iterable[list[str]]) -> list[str]:
    """All lines, with a blank one between two groups."""
    lines: list[str] = []
    for group in groups:
        lines += ["", *group] if lines else group
    return lines


def _underlined(lines: list[str], mark: str) -> list[str]:
    return [*lines, mark * max(3, *map(columns, lines))] if lines else []


def _table_lines(block: Table, width: int) -> list[str]:
    head = [[_cell_text(cell) for cell in row.cells] for row in block.head]
    body = [[_cell_text(cell) for cell in row.cells] for row in block.body]
    caption = wrapped(written_out(block.caption), width)
    return _apart(lines for lines in (caption, grid(head, body, width)) if lines)


def _cell_text(cell: Cell) -> str:
    """A cell is one piece of text, so its paragraphs and items follow one another."""
    return " ".join(filter(None, (" ".join(one.split("\n")).strip() for one in _cell_parts(cell))))


def _cell_parts(cell: Cell) -> Iterator[str]:
    for one in walk(cell.blocks):
        match one:
            case Heading():
                yield written_out(with_number(one))
            case Paragraph():
                yield written_out(one.content)
            case ListItem():
                yield folded(one.label)
            case Figure():
                yield f"[{folded(one.alternative)}]"
                yield written_out(one.caption)
            case Table():
                yield written_out(one.caption)
            case BulletList() | OrderedList() | TableOfContents() | PageBreak() | Row():
                pass
