"""Ways through the tree of a document."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple, assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Emphasis,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)


def walk(blocks: Iterable[Block]) -> Iterator[Block | ListItem | Row]:
    """All blocks, list items and table rows, in reading order."""
    for block in blocks:
        yield block
        match block:
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield item
                    yield from walk(item.blocks)
            case Table():
                for row in (*block.head, *block.body):
                    yield row
                    for cell in row.cells:
                        yield from walk(cell.blocks)
            case Heading() | Paragraph() | Figure() | TableOfContents() | PageBreak():
                pass
            case _:
                assert_never(block)


def cited(blocks: Iterable[Block]) -> Iterator[str]:
    """The anchors of all notes in blocks, in order, as often as they stand there."""
    for one in walk(blocks):
        match one:
            case Paragraph() | Heading():
                yield from anchors(one.content)
            case Table() | Figure():
                yield from anchors(one.caption)
            case (
                BulletList() | OrderedList() | ListItem() | Row() | TableOfContents() | PageBreak()
            ):
                pass
            case _:
                assert_never(one)


def anchors(content: Iterable[Inline]) -> Iterator[str]:
    """The anchors of the notes in some content that lead to sources, in order."""
    for one in content:
        match one:
            case Note(anchor):
                if not one.back:
                    yield anchor
            case Strong() | Emphasis() | Styled() | Link():
                yield from anchors(one.content)
            case Text() | LineBreak():
                pass
            case _:
                assert_never(one)


def rebuilt(
    block: Block,
    content: Callable[[tuple[Inline, ...]], tuple[Inline, ...]],
    finished: Callable[[Block], Block],
) -> Block:
    """The block with all content in it changed, and each block in it, itself last, finished."""
    return _Rebuilding(content, finished).block(block)


class _Rebuilding(NamedTuple):
    content: Callable[[tuple[Inline, ...]], tuple[Inline, ...]]
    finished: Callable[[Block], Block]

    def block(self, block: Block) -> Block:
        match block:
            case Heading() | Paragraph():
                made = replace(block, content=self.content(block.content))
            case BulletList() | OrderedList():
                items = [replace(one, blocks=self._blocks(one.blocks)) for one in block.items]
                made = replace(block, items=tuple(items))
            case Table():
                head, body = (tuple(map(self._row, rows)) for rows in (block.head, block.body))
                made = replace(block, caption=self.content(block.caption), head=head, body=body)
            case Figure():
                made = replace(block, caption=self.content(block.caption))
            case TableOfContents() | PageBreak():
                made = block
            case _:
                assert_never(block)
        return self.finished(made)

    def _blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple([self.block(one) for one in blocks])

    def _row(self, row: Row) -> Row:
        return replace(row, cells=tuple(map(self._cell, row.cells)))

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, blocks=self._blocks(cell.blocks))
