"""Ways through the tree of a document."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
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
    """The anchors of the notes in some content, in order."""
    for one in content:
        match one:
            case Note(anchor):
                yield anchor
            case Strong() | Emphasis() | Styled() | Link():
                yield from anchors(one.content)
            case Text() | LineBreak():
                pass
            case _:
                assert_never(one)
