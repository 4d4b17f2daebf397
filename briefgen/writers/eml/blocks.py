"""Blocks as HTML for mail."""

from collections.abc import Iterable
from itertools import groupby
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Figure,
    Heading,
    Inline,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Table,
    TableOfContents,
)
from briefgen.writers.direction import turned
from briefgen.writers.eml.css import Looks, start_side
from briefgen.writers.eml.inlines import Inlines
from briefgen.writers.eml.pictures import content_id
from briefgen.writers.escape import text
from briefgen.writers.outline import headings, plain_text, with_number
from briefgen.writers.plates import Plates

_LAYOUT_HTML = (
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">\n'
)
_TEXT_WIDTH = 640
"""The width of the text in pixels: what the paddings leave of the page."""


class Blocks:
    """Writes the blocks of one document, which runs in a direction."""

    def __init__(
        self, blocks: tuple[Block, ...], looks: Looks, direction: str, plates: Plates
    ) -> None:
        self._blocks = blocks
        self._plates = plates
        self._looks = looks
        self._direction = direction
        self._start = start_side(direction)
        self._inlines = Inlines(looks)
        self._in_label = False
        # One h1, as on a web page. Where a paragraph in the role "title" is it, the headings begin at h2.
        self._shift = int(any(isinstance(one, Paragraph) and one.role == "title" for one in blocks))

    def html(self) -> str:
        """All blocks."""
        return self._blocks_html(self._blocks, "body")

    def _blocks_html(self, blocks: Iterable[Block], inside: str, *, boxes: bool = True) -> str:
        """Blocks; neighbours in one boxed role share a box, which has no boxes in it."""
        parts: list[str] = []
        for role, group in groupby(
            blocks, lambda one: self._box_role(one, inside) if boxes else ""
        ):
            group_html = "".join(self._block_html(one, inside) for one in group)
            parts.append(self._box_html(role, group_html) if role else group_html)
        return "".join(parts)

    def _box_role(self, block: Block, inside: str) -> str:
        """The role that puts the block into a box, or the empty string."""
        match block:
            case Paragraph():
                role = _role(block, inside)
            case Heading():
                role = _heading_role(block)
            case BulletList() | OrderedList():
                role = block.role
            case Table() | Figure() | TableOfContents() | PageBreak():
                role = ""
            case _:
                assert_never(block)
        return role if self._looks.is_boxed(role) else ""

    def _box_html(self, role: str, inner_html: str) -> str:
        # Outlook has padding in cells only, and no margin below a table: the second row is that margin.
        box_css = self._looks.box_css(role, self._direction)
        return (
            f'{_LAYOUT_HTML}<tr><td style="{box_css}">\n{inner_html}</td></tr>\n'
            '<tr><td height="8" style="height:8px;font-size:0;line-height:8px">&nbsp;</td></tr>\n'
            "</table>\n"
        )

    def _block_html(self, block: Block, inside: str) -> str:
        match block:
            case Paragraph():
                element = "h1" if block.role == "title" and self._shift else "p"
                return self._line_html(element, _role(block, inside), block)
            case Heading():
                level = int(_heading_role(block)[1:]) + self._shift
                return self._line_html(f"h{level}", _heading_role(block), block)
            case BulletList() | OrderedList():
                return self._list_html(block)
            case Table():
                return self._table_html(block)
            case Figure():
                return self._figure_html(block)
            case TableOfContents():
                return self._contents_html(block)
            case PageBreak():
                return ""
            case _:
                assert_never(block)

    def _line_html(self, element: str, role: str, block: Paragraph | Heading) -> str:
        own = "" if self._in_label else turned(block.content, self._direction)
        own_html = f' dir="{text(own)}"' if own else ""
        language_html = f' lang="{text(block.language)}"' if block.language else ""
        css = self._looks.paragraph_css(role, own or self._direction)
        content = with_number(block) if isinstance(block, Heading) else block.content
        return (
            f'<{element:s}{language_html}{own_html} style="{css}">'
            f"{self._inlines.html(content)}</{element:s}>\n"
        )

    # ------------------------------------------------------------ lists

    def _list_html(self, block: BulletList | OrderedList) -> str:
        if any(item.label for item in block.items):
            return self._labelled_html(block)
        if isinstance(block, BulletList) and block.bare:
            return self._bare_html(block)
        element = "ol" if isinstance(block, OrderedList) else "ul"
        marker_css = self._looks.marker_css(block.role)
        items_html = "".join(
            f'<li style="{marker_css}">{self._item_html(item, block.role)}</li>\n'
            for item in block.items
        )
        sides_css = "0 26px 6px 0" if self._start == "right" else "0 0 6px 26px"
        return f'<{element:s} style="margin:{sides_css};padding:0">\n{items_html}</{element:s}>\n'

    def _bare_html(self, block: BulletList) -> str:
        """A list without bullets; the first line of each item hangs."""
        self._in_label = True
        sides_css = f"margin-{self._start}:16px;text-indent:-16px"
        items_html = "".join(
            f'<li style="list-style-type:none;{sides_css}">{self._item_html(item, block.role)}</li>\n'
            for item in block.items
        )
        self._in_label = False
        return f'<ul style="margin:0;padding:0;list-style-type:none">\n{items_html}</ul>\n'

    def _item_html(self, item: ListItem, role: str) -> str:
        return self._blocks_html(item.blocks, role, boxes=False)

    def _labelled_html(self, block: BulletList | OrderedList) -> str:
        """Labels beside their items: no mail program lets a list have labels of its own."""
        css = self._looks.paragraph_css(block.role, self._direction)
        # References are set in the document's own direction, whatever language the publisher's name is in.
        self._in_label = True
        rows_html = "".join(
            '<tr><td width="34" valign="top" style="width:34px;white-space:nowrap">'
            f'<p style="{css}">{text(item.label)}&nbsp;</p></td>'
            f'<td valign="top">{self._item_html(item, block.role)}</td></tr>\n'
            for item in block.items
        )
        self._in_label = False
        return f"{_LAYOUT_HTML}{rows_html}</table>\n"

    # ------------------------------------------------------------ tables, figures, contents

    def _table_html(self, block: Table) -> str:
        total = sum(max(0.0, share) for share in block.widths) or 1.0
        widths = [round(100 * max(0.0, share) / total) for share in block.widths]
        head_html = "".join(self._row_html(row, widths, head=True) for row in block.head)
        body_html = "".join(self._row_html(row, widths, head=False) for row in block.body)
        table_css = self._looks.table_css()
        return (
            f"{self._caption_html(block.caption)}"
            f'<table width="100%" cellspacing="0" border="0" style="{table_css}">\n'
            f"<thead>\n{head_html}</thead>\n<tbody>\n{body_html}</tbody>\n</table>\n"
            '<p style="margin:0;font-size:0;line-height:14px">&nbsp;</p>\n'
        )

    def _row_html(self, row: Row, widths: list[int], *, head: bool) -> str:
        cells_html = "".join(
            self._cell_html(cell, width, head=head)
            for cell, width in zip(row.cells, widths, strict=True)
        )
        return f"<tr>{cells_html}</tr>\n"

    def _cell_html(self, cell: Cell, width: int, *, head: bool) -> str:
        is_head = head or cell.header
        element = "th" if is_head else "td"
        scope_html = f' scope="{"col" if head else "row"}"' if is_head else ""
        side = {"center": "center", "end": start_side("ltr" if self._start == "right" else "rtl")}
        align = side.get(cell.align, self._start)
        cell_css = self._looks.cell_css(head=is_head)
        inner_html = self._blocks_html(cell.blocks, "table-head" if is_head else "table")
        return (
            f'<{element:s}{scope_html} width="{width:d}%" align="{align:s}" valign="top" '
            f'style="{cell_css}">{inner_html}</{element:s}>'
        )

    def _figure_html(self, block: Figure) -> str:
        # Outlook takes the width from the attribute; the others never go beyond the window's.
        image = self._plates.image(block)
        width = round(_TEXT_WIDTH * min(1.0, max(0.0, block.width)))
        return (
            f'<p style="margin:10px 0"><img src="cid:{text(content_id(image.content))}" '
            f'alt="{text(block.alternative)}" width="{width:d}" '
            f'style="max-width:100%;height:auto;border:0"></p>\n{self._caption_html(block.caption)}'
        )

    def _caption_html(self, caption: tuple[Inline, ...]) -> str:
        css = self._looks.paragraph_css("caption", self._direction)
        return f'<p style="{css}">{self._inlines.html(caption)}</p>\n' if caption else ""

    def _contents_html(self, block: TableOfContents) -> str:
        css = self._looks.paragraph_css("toc", self._direction)
        return "".join(
            f'<p style="{css};padding-{self._start:s}:{20 * (one.level - 1):d}px">'
            f"{text(plain_text(with_number(one)))}</p>\n"
            for one in headings(self._blocks)
            if one.level <= block.depth
        )


def _role(block: Paragraph, inside: str) -> str:
    """The role of a paragraph; "body" takes the role that it stands inside of."""
    return inside if block.role == "body" else block.role


def _heading_role(block: Heading) -> str:
    return f"h{min(4, max(1, block.level))}"
