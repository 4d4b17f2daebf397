"""About which page things stand on: what fields show until the program that opens the file lays out the pages."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple, assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Figure,
    Heading,
    Inline,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Table,
    TableOfContents,
)
from briefgen.model.tree import anchors
from briefgen.writers.docx.figures import shape
from briefgen.writers.docx.styles import LIST_STEP, Styles
from briefgen.writers.outline import plain_text

_EMS_A_CHARACTER = 0.535
"""The mean width of a character, in sizes of its font, for text in Latin letters."""

_NATURAL = 1.362
"""The height of a line of Noto type, in sizes: a look's leading is the least distance, not the exact one."""


class Pages(NamedTuple):
    """The page of each heading in reading order, and the last page."""

    headings: tuple[int, ...]
    last: int


class Pagination:
    """Estimates, from the number of characters, where pages end; within a page or two per hundred.

    `footnotes` are sources that stand at the foot of the page of their first use, by anchor.
    """

    def __init__(
        self,
        styles: Styles,
        width: float,
        height: float,
        footnotes: Mapping[str, ListItem] = MappingProxyType({}),
    ) -> None:
        self._styles = styles
        self._width = width
        self._height = height
        self._down = 0.0
        self._footnotes = footnotes
        self._waiting: dict[str, ListItem] = {}
        self._headings: list[int] = []
        self._contents = 0

    def pages(self, blocks: tuple[Block, ...], heading_count: int) -> Pages:
        """The pages of a document with so many headings."""
        self._down, self._headings, self._contents = 0.0, [], heading_count
        self._waiting = dict(self._footnotes)
        self._add(blocks, self._width)
        return Pages(tuple(self._headings), self._page())

    def _page(self) -> int:
        return 1 + int(self._down / self._height)

    def _add(self, blocks: Iterable[Block], width: float) -> None:
        for block in blocks:
            self._add_block(block, width)

    def _add_block(self, block: Block, width: float) -> None:
        match block:
            case Heading():
                self._add_heading(block, width)
            case Paragraph():
                self._down += self._tall(block.content, block.role, width)
                self._add_footnotes(block.content)
            case BulletList(items) | OrderedList(items):
                self._add((one for item in items for one in item.blocks), width - LIST_STEP)
            case Table():
                self._add_table(block, width)
            case Figure():
                self._add_figure(block, width)
            case TableOfContents():
                self._down += self._contents * self._tall((), "toc", width)
            case PageBreak():
                self._down = self._page() * self._height
            case _:
                assert_never(block)

    def _add_heading(self, block: Heading, width: float) -> None:
        tall = self._tall(block.content, f"h{block.level}", width)
        left = self._height - self._down % self._height
        if left < tall + 40:  # a heading stays with what follows it
            self._down += left
        self._headings.append(self._page())
        self._down += tall
        self._add_footnotes(block.content)

    def _add_footnotes(self, content: tuple[Inline, ...]) -> None:
        """Room for the notes whose marks stand in some content for the first time."""
        if self._waiting:
            for anchor in anchors(content):
                if item := self._waiting.pop(anchor, None):
                    self._add(map(_small, item.blocks), self._width - self._styles.note_room)

    def _add_table(self, table: Table, width: float) -> None:
        self._down += self._tall(table.caption, "caption", width) if table.caption else 0
        for row in (*table.head, *table.body):
            top = bottom = self._down
            for cell, share in zip(row.cells, table.widths, strict=False):
                self._down = top
                self._add(cell.blocks, max(20.0, width * share - 2 * self._styles.table.padding))
                bottom = max(bottom, self._down)
            self._down = bottom + self._styles.table.padding

    def _add_figure(self, figure: Figure, width: float) -> None:
        tall = min(width * figure.width * shape(figure), self._height * 0.8)
        self._down += tall + (self._tall(figure.caption, "caption", width) if figure.caption else 0)

    def _tall(self, content: tuple[Inline, ...], role: str, width: float) -> float:
        look = self._styles.role(role).look
        characters = len(plain_text(content))
        leading = max(look.leading, look.size * _NATURAL)
        room = max(1.0, (width - look.indent) / (look.size * _EMS_A_CHARACTER))
        return math.ceil(max(1, characters) / room) * leading + look.before + look.after


def _small(block: Block) -> Block:
    """A block as it stands in a note: running text is set like sources."""
    plain = isinstance(block, Paragraph) and block.role == "body"
    return replace(block, role="sources") if plain else block
