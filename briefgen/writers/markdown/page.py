"""A document as one Markdown file."""

import base64
from collections.abc import Iterable
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Document,
    Figure,
    Heading,
    Image,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.drawing import Drawing
from briefgen.model.tree import walk
from briefgen.writers.markdown import escape
from briefgen.writers.markdown.inlines import Inlines
from briefgen.writers.outline import headings, plain_text, targets, with_number

_INDENT = 4
_ALIGNMENTS = {"start": "---", "center": ":-:", "end": "--:"}
_NOTHING = "&nbsp;"
"""An empty item's content: without any, not every reader takes it for an item."""

_DIVIDER = "<!-- -->"
"""What keeps two lists apart: without it they would be one."""


def written(document: Document) -> bytes:
    """The file's bytes, in UTF-8: the marking is its first and its last line."""
    marking = escape.text(escape.folded(document.meta.marking).strip())
    band = f"**{marking}**" if marking else ""
    main = _Main(document.blocks).markdown()
    return ("\n\n".join(part for part in (band, main, band) if part) + "\n").encode()


class _Main:
    """Writes the blocks of one document."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks
        self._targets = targets(blocks)
        self._inlines = Inlines(self._targets)
        self._shift = int(any(isinstance(one, Paragraph) and one.role == "title" for one in blocks))
        self._has_contents = any(isinstance(one, TableOfContents) for one in walk(blocks))
        self._headings = 0

    def markdown(self) -> str:
        """All blocks, with a blank line between them."""
        return self._blocks_markdown(self._blocks)

    def _blocks_markdown(self, blocks: Iterable[Block]) -> str:
        parts: list[str] = []
        after_list = False
        for block in blocks:
            part = self._block(block)
            if not part:
                continue
            is_list = isinstance(block, BulletList | OrderedList | TableOfContents)
            if is_list and after_list:
                parts.append(_DIVIDER)
            parts.append(part)
            after_list = is_list
        return "\n\n".join(parts)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return self._paragraph(block)
            case Heading():
                return self._heading(block)
            case BulletList() | OrderedList():
                return self._list(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block)
            case TableOfContents():
                return self._contents(block)
            case PageBreak():
                return ""
            case _:
                assert_never(block)

    def _paragraph(self, block: Paragraph) -> str:
        if block.role == "title":
            words = self._inlines.markdown(block.content, one_line=True)
            return f"# {words}" if words else ""
        return self._inlines.markdown(block.content)

    def _heading(self, block: Heading) -> str:
        self._headings += 1
        words = self._inlines.markdown(with_number(block), one_line=True)
        if not words:
            return ""
        place = f'<span id="section-{self._headings}"></span>' if self._has_contents else ""
        return f"{'#' * (min(4, max(1, block.level)) + self._shift)} {place}{words}"

    # ------------------------------------------------------------ lists

    def _list(self, block: BulletList | OrderedList) -> str:
        items = block.items
        counted = isinstance(block, OrderedList) and not any(item.label for item in items)
        shown = [
            self._item(item, f"{number}." if counted else "-")
            for number, item in enumerate(items, 1)
        ]
        loose = any(len(item.blocks) > 1 for item in items)
        return ("\n\n" if loose else "\n").join(shown)

    def _item(self, item: ListItem, marker: str) -> str:
        content = self._blocks_markdown(item.blocks)
        place = self._place(item.anchor)
        label = escape.text(escape.folded(item.label))
        lead = f"{place}{label}{' ' if label else ''}"
        width = max(_INDENT, len(marker) + 1)
        lines = (f"{lead}{content}" or _NOTHING).split("\n")
        rest = [f"{' ' * width}{line}" if line else "" for line in lines[1:]]
        return "\n".join([f"{marker:<{width}}{lines[0]}", *rest])

    def _place(self, anchor: str) -> str:
        target = self._targets.get(anchor)
        return f'<span id="{target}"></span>' if target else ""

    # ------------------------------------------------------------ tables, figures, contents

    def _table(self, block: Table) -> str:
        columns = len(block.widths)
        if not columns:
            return ""
        head = block.head[0] if block.head else Row(tuple(Cell(()) for _ in range(columns)))
        rows = [self._row(row) for row in (head, *block.head[1:], *block.body)]
        first = block.body[0].cells if block.body else head.cells
        aligned = "|".join(_ALIGNMENTS.get(cell.align, "---") for cell in first)
        grid = "\n".join([rows[0], f"|{aligned}|", *rows[1:]])
        caption = self._inlines.markdown(block.caption)
        return f"{caption}\n\n{grid}" if caption else grid

    def _row(self, row: Row) -> str:
        place = self._place(row.anchor)
        cells = [self._cell(cell) for cell in row.cells]
        return f"| {place}{' | '.join(cells)} |"

    def _cell(self, cell: Cell) -> str:
        """A cell is one line in Markdown, so its paragraphs and items follow one another."""
        parts: list[str] = []
        for one in walk(cell.blocks):
            match one:
                case Heading():
                    self._headings += 1
                    parts.append(self._inlines.markdown(with_number(one), one_line=True))
                case Paragraph():
                    parts.append(self._inlines.markdown(one.content, one_line=True))
                case ListItem():
                    parts.append(escape.text(escape.folded(one.label)))
                case Figure():
                    parts.append(self._picture(one))
                    parts.append(self._inlines.markdown(one.caption, one_line=True))
                case (
                    BulletList() | OrderedList() | Table() | TableOfContents() | PageBreak() | Row()
                ):
                    pass
        return " ".join(part for part in parts if part)

    def _figure(self, block: Figure) -> str:
        caption = self._inlines.markdown(block.caption)
        picture = self._picture(block)
        return f"{picture}\n\n{caption}" if caption else picture

    def _picture(self, block: Figure) -> str:
        """The picture with its text alternative; of a drawing, that alone."""
        match block.shown:
            case Image(content, media_type):
                alternative = escape.text(escape.folded(block.alternative))
                data = base64.b64encode(content).decode("ascii")
                return f"![{alternative}](data:{escape.destination(media_type)};base64,{data})"
            case Drawing():
                return self._inlines.markdown((Text(block.alternative),), one_line=True)

    def _contents(self, block: TableOfContents) -> str:
        lines: list[str] = []
        above: list[int] = []
        for number, one in enumerate(headings(self._blocks), 1):
            words = self._inlines.markdown((Text(plain_text(with_number(one))),), one_line=True)
            if one.level <= block.depth and words:
                # A line that no other leads to, indented, would be code.
                above = [level for level in above if level < one.level]
                indent = " " * _INDENT * len(above)
                above.append(one.level)
                lines.append(f"{indent}-   [{words}](#section-{number})")
        return "\n".join(lines)
