"""Tables: real rows and cells, with a head that Word repeats on each page."""

from collections.abc import Callable
from typing import NamedTuple

from briefgen.model.document import Block, Cell, Paragraph, Row, Table
from briefgen.writers.docx import looks
from briefgen.writers.docx.roles import TABLE_STYLE
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.units import twips


class Around(NamedTuple):
    """What a block stands in: its width in points, and what holds there.

    Paragraphs in the role "body" or `role` have the style whose id is `style`. `keep` is whether they stay on the
    page of what follows.
    """

    width: float
    role: str = "body"
    style: str = ""
    indent: float | None = None
    align: str = ""
    level: int = 0
    keep: bool = False


WriteBlocks = Callable[[tuple[Block, ...], Around], str]
WriteAnchor = Callable[[str], str]


class Cells:
    """Writes tables. `write` writes the blocks of a cell, `write_anchor` the bookmark of a row."""

    def __init__(
        self, styles: Styles, write: WriteBlocks, write_anchor: WriteAnchor, *, rtl: bool
    ) -> None:
        self._styles = styles
        self._write = write
        self._write_anchor = write_anchor
        self._rtl = rtl

    def table_xml(self, table: Table, around: Around) -> str:
        """The table, and a small gap after it: without a paragraph between them Word joins two tables."""
        columns = _columns(table, around.width)
        keep = bool(table.body)
        head_xml = "".join(
            self._row_xml(row, columns, head=True, first=not i, keep=keep)
            for i, row in enumerate(table.head)
        )
        # Neither the head nor the last row stands alone on a page.
        last = len(table.body) - 1
        body_xml = "".join(
            self._row_xml(row, columns, head=False, first=False, keep=i + 1 == last)
            for i, row in enumerate(table.body)
        )
        if not columns or not (head_xml or body_xml):
            return ""
        grid_xml = "".join(f'<w:gridCol w:w="{width:d}"/>' for width in columns)
        properties_xml = self._properties_xml(sum(columns), bool(table.head), around.indent or 0)
        return (
            f"<w:tbl>{properties_xml}<w:tblGrid>{grid_xml}</w:tblGrid>{head_xml}{body_xml}</w:tbl>"
            f"{_GAP_XML}"
        )

    def _properties_xml(self, width: int, has_head: bool, indent: float) -> str:
        mirrored_xml = "<w:bidiVisual/>" if self._rtl else ""
        indent_xml = f'<w:tblInd w:w="{twips(indent):d}" w:type="dxa"/>' if indent else ""
        head_xml = 'w:val="0620" w:firstRow="1"' if has_head else 'w:val="0600" w:firstRow="0"'
        rows_xml = 'w:noHBand="1"'
        if self._styles.table.band:
            head_xml = 'w:val="0420" w:firstRow="1"' if has_head else 'w:val="0400" w:firstRow="0"'
            rows_xml = 'w:noHBand="0"'
        return (
            f'<w:tblPr><w:tblStyle w:val="{TABLE_STYLE}"/>{mirrored_xml}'
            f'<w:tblW w:w="{width:d}" w:type="dxa"/>{indent_xml}<w:tblLayout w:type="fixed"/>'
            f'<w:tblLook {head_xml} w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
            f'{rows_xml} w:noVBand="1"/></w:tblPr>'
        )

    def _row_xml(
        self, row: Row, columns: tuple[int, ...], *, head: bool, first: bool, keep: bool
    ) -> str:
        """One row; the first one of the head is filled by the table style, the others by themselves."""
        repeat_xml = "<w:tblHeader/>" if head else ""
        fill_xml = looks.shading_xml(self._styles.table.head_background)
        anchor_xml = self._write_anchor(row.anchor)
        cells: list[str] = []
        for cell, width in zip(row.cells, columns, strict=False):
            cell_fill_xml = fill_xml if head and not first else ""
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{width:d}" w:type="dxa"/>{cell_fill_xml}</w:tcPr>'
                f"{anchor_xml}{self._content_xml(cell, width, head=head, keep=keep)}</w:tc>"
            )
            anchor_xml = ""
        return f"<w:tr><w:trPr><w:cantSplit/>{repeat_xml}</w:trPr>{''.join(cells)}</w:tr>"

    def _content_xml(self, cell: Cell, width: int, *, head: bool, keep: bool) -> str:
        role = "table-head" if head or cell.header else "table"
        align = "" if cell.align == "start" else cell.align
        inner = width / 20 - 2 * self._styles.table.padding
        around = Around(inner, role, self._styles.role(role).id, align=align, keep=keep)
        return self._write(cell.blocks or (Paragraph(()),), around)


_GAP_XML = (
    '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="0" w:after="0" w:line="160" '
    'w:lineRule="exact"/></w:pPr></w:p>'
)


def _columns(table: Table, width: float) -> tuple[int, ...]:
    """The columns' widths in twips: at least one point each, together the width there is."""
    total = sum(max(0.0, share) for share in table.widths) or 1.0
    columns = [max(20, twips(width * max(0.0, share) / total)) for share in table.widths]
    return tuple(columns)
