"""The words of blocks and inlines, without their structure."""

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
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)


def inline_text(content: tuple[Inline, ...]) -> str:
    """The characters that a reader sees; a note is its label."""
    return "".join(_of_inline(one) for one in content)


def _of_inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis() | Styled() | Link():
            return inline_text(inline.content)
        case Note():
            return inline.label
        case LineBreak():
            return "\n"
        case _:
            assert_never(inline)


def block_text(block: Block) -> str:
    """The words of a block, its parts separated by line feeds."""
    match block:
        case Heading() | Paragraph():
            return inline_text(block.content)
        case BulletList() | OrderedList():
            return "\n".join(block_text(one) for item in block.items for one in item.blocks)
        case Table():
            rows = (*block.head, *block.body)
            return "\n".join(
                block_text(one) for row in rows for cell in row.cells for one in cell.blocks
            )
        case Figure():
            return block.alternative
        case TableOfContents() | PageBreak():
            return ""
        case _:
            assert_never(block)
