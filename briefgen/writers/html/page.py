"""A document as one HTML file."""

import base64
from collections.abc import Iterable
from typing import assert_never

from briefgen.model.document import (
    Band,
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
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Emblem
from briefgen.model.text import is_rtl_language
from briefgen.writers import paper
from briefgen.writers.banner import banner
from briefgen.writers.escape import text
from briefgen.writers.html.css import style_css
from briefgen.writers.html.escape import name
from briefgen.writers.html.inlines import Inlines, direction_html
from briefgen.writers.outline import headings, plain_text, targets, with_number
from briefgen.writers.plates import Plates

_PICTURES = {"image/png", "image/jpeg"}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def written(document: Document) -> bytes:
    """The file's bytes, in UTF-8."""
    meta = document.meta
    direction = "rtl" if is_rtl_language(meta.language) else "ltr"
    author_html = f'<meta name="author" content="{text(meta.author)}">\n' if meta.author else ""
    css = style_css(document.style, document.header, document.footer)
    main_html = _Main(document.blocks, direction, Plates(document.style, meta)).html()
    above_html, below_html = _paper_html(document)
    return (
        f'<!DOCTYPE html>\n<html lang="{text(meta.language)}" dir="{direction:s}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY:s}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(meta.title)}</title>\n{author_html}"
        f'<meta name="generator" content="briefgen">\n<style>\n{css:s}</style>\n</head>\n<body>\n'
        f'<div class="sheet">\n{_band_html(document.header, meta.marking, "header")}{above_html}'
        f"<main>\n{main_html}</main>\n{_band_html(document.footer, meta.marking, 'footer')}{below_html}</div>\n"
        "</body>\n</html>\n"
    ).encode()


def _paper_html(document: Document) -> tuple[str, str]:
    """What the house has above and below the text."""
    papers, sheet = document.stationery, document.style
    if papers is None:
        return "", ""
    above_html = paper.paper_html(paper.above(papers), sheet, _data)
    below_html = paper.paper_html(paper.below(papers), sheet, _data)
    return (
        f'<div class="letterhead">\n{above_html}</div>\n',
        f'<div class="letterhead">\n{below_html}</div>\n',
    )


def _data(emblem: Emblem) -> str:
    data = base64.b64encode(emblem.image).decode("ascii")
    return f"data:{emblem.media_type};base64,{data}"


def _band_html(band: Band, marking: str, element: str) -> str:
    """The banner at the top or bottom: what counts pages stays out, for a screen has none."""
    shown = banner(band, marking)
    texts_html = "".join(f"<span>{text(one)}</span>\n" for one in shown.texts)
    labels_html = "".join(
        f'<strong class="label" style="color:{text(one.colour)};background:{text(one.background)}">'
        f"{text(one.label)}</strong>\n"
        for one in shown.labels
    )
    return f'<{element:s} class="band">\n{texts_html}{labels_html}</{element:s}>\n'


class _Main:
    """Writes the blocks of one document."""

    def __init__(self, blocks: tuple[Block, ...], direction: str, plates: Plates) -> None:
        self._blocks = blocks
        self._plates = plates
        self._direction = direction
        self._targets = targets(blocks)
        self._inlines = Inlines(self._targets)
        self._headings = 0
        self._in_label = False
        # A page has one h1. Where a paragraph in the role "title" is it, the headings begin at h2.
        self._shift = int(any(isinstance(one, Paragraph) and one.role == "title" for one in blocks))

    def html(self) -> str:
        """The content of the element `main`."""
        return self._blocks_html(self._blocks, "body")

    def _blocks_html(self, blocks: Iterable[Block], inside: str) -> str:
        """Blocks; a paragraph in the role "body" takes the role that it stands inside of."""
        return "".join(self._block_html(block, inside) for block in blocks)

    def _block_html(self, block: Block, inside: str) -> str:
        match block:
            case Paragraph():
                return self._paragraph_html(block, inside)
            case Heading():
                return self._heading_html(block)
            case BulletList() | OrderedList():
                return self._list_html(block)
            case Table():
                return self._table_html(block)
            case Figure():
                return self._figure_html(block)
            case TableOfContents():
                return self._contents_html(block)
            case PageBreak():
                return '<div class="page-break"></div>\n'
            case _:
                assert_never(block)

    def _paragraph_html(self, block: Paragraph, inside: str) -> str:
        element = "h1" if block.role == "title" and self._shift else "p"
        role = inside if block.role == "body" else block.role
        attributes_html = self._attributes_html(role, block)
        return f"<{element:s}{attributes_html}>{self._inlines.html(block.content)}</{element:s}>\n"

    def _heading_html(self, block: Heading) -> str:
        self._headings += 1
        level = min(4, max(1, block.level))
        attributes_html = self._attributes_html(f"h{level}", block)
        return (
            f'<h{level + self._shift:d} id="section-{self._headings:d}"{attributes_html}>'
            f"{self._inlines.html(with_number(block))}</h{level + self._shift:d}>\n"
        )

    def _attributes_html(self, role: str, block: Paragraph | Heading) -> str:
        language_html = _language_html(block)
        turned_html = "" if self._in_label else direction_html(block.content, self._direction)
        return f' class="{name(role)}"{language_html}{turned_html}'

    def _list_html(self, block: BulletList | OrderedList) -> str:
        element = "ol" if isinstance(block, OrderedList) else "ul"
        labelled_html = " labelled" if any(item.label for item in block.items) else ""
        if isinstance(block, BulletList) and block.bare:
            labelled_html = " bare"
        return f'<{element:s} class="{name(block.role)}{labelled_html}">\n{self._items_html(block)}</{element:s}>\n'

    def _items_html(self, block: BulletList | OrderedList) -> str:
        bare = isinstance(block, BulletList) and block.bare
        return "".join(self._item_html(item, block.role, bare=bare) for item in block.items)

    def _item_html(self, item: ListItem, role: str, *, bare: bool = False) -> str:
        anchor_html = self._anchor_html(item.anchor)
        # References are set in the document's own direction, whatever language the publisher's name is in.
        self._in_label = bool(item.label) or bare
        inner_html = self._blocks_html(item.blocks, role)
        self._in_label = False
        if not item.label:
            return f"<li{anchor_html}>{inner_html}</li>\n"
        label_html = text(item.label)
        back = self._inlines.first_note(item.anchor)
        if back:
            label_html = f'<a class="ref" href="#{name(back)}">{label_html}</a>'
        return f'<li{anchor_html}><div class="{name(role)}">{label_html}</div> <div>{inner_html}</div></li>\n'

    def _anchor_html(self, anchor: str) -> str:
        target = self._targets.get(anchor)
        return f' id="{name(target)}"' if target else ""

    def _table_html(self, block: Table) -> str:
        caption_html = (
            f'<caption class="caption">{self._inlines.html(block.caption)}</caption>\n'
            if block.caption
            else ""
        )
        total = sum(max(0.0, share) for share in block.widths) or 1.0
        columns_html = "".join(
            f'<col style="width:{100 * max(0.0, share) / total:.2f}%">' for share in block.widths
        )
        head_html = "".join(self._row_html(row, head=True) for row in block.head)
        body_html = "".join(self._row_html(row, head=False) for row in block.body)
        return (
            f'<div class="wide"><table>\n{caption_html}<colgroup>'
            f"{columns_html}</colgroup>\n<thead>\n{head_html}</thead>\n<tbody>\n{body_html}</tbody>\n"
            "</table></div>\n"
        )

    def _row_html(self, row: Row, *, head: bool) -> str:
        anchor_html = self._anchor_html(row.anchor)
        cells_html = "".join(self._cell_html(cell, head=head) for cell in row.cells)
        return f"<tr{anchor_html}>{cells_html}</tr>\n"

    def _cell_html(self, cell: Cell, *, head: bool) -> str:
        element = "th" if head or cell.header else "td"
        scope_html = ""
        if element == "th":
            scope_html = ' scope="col"' if head else ' scope="row"'
        align = cell.align if cell.align in {"center", "end"} else ""
        align_html = f' style="text-align:{text(align)}"' if align else ""
        inner_html = self._blocks_html(cell.blocks, "table-head" if element == "th" else "table")
        return f"<{element:s}{scope_html}{align_html}>{inner_html}</{element:s}>"

    def _figure_html(self, block: Figure) -> str:
        image = self._plates.image(block)
        if image.media_type not in _PICTURES:
            raise RenderError(
                Phrase(
                    "A picture of the type “{type}” can't be put into a web page.",
                    type=image.media_type,
                ),
                Phrase("Use a PNG or a JPEG picture."),
            )
        data = base64.b64encode(image.content).decode("ascii")
        caption_html = (
            f'<figcaption class="caption">{self._inlines.html(block.caption)}</figcaption>'
            if block.caption
            else ""
        )
        return (
            f'<figure><img src="data:{text(image.media_type)};base64,{text(data)}" '
            f'alt="{text(block.alternative)}" style="width:{100 * block.width:.2f}%">{caption_html}'
            "</figure>\n"
        )

    def _contents_html(self, block: TableOfContents) -> str:
        shown = [
            (number, one)
            for number, one in enumerate(headings(self._blocks), 1)
            if one.level <= block.depth
        ]
        lines_html = "".join(
            f'<li class="toc level-{one.level:d}"{_language_html(one)}'
            f"{direction_html(one.content, self._direction)}>"
            f'<a href="#section-{number:d}">{text(plain_text(with_number(one)))}</a></li>\n'
            for number, one in shown
        )
        return f'<nav role="doc-toc">\n<ol>\n{lines_html}</ol>\n</nav>\n' if lines_html else ""


def _language_html(block: Paragraph | Heading) -> str:
    """The attribute of a block that isn't in the page's language."""
    return f' lang="{text(block.language)}"' if block.language else ""
