"""A house's paper as the content of headers and footers."""

from collections.abc import Iterator
from typing import assert_never

from briefgen.model.document import Image
from briefgen.model.stationery import (
    Box,
    Counter,
    Emblem,
    Furniture,
    Grid,
    Line,
    Piece,
    Tab,
    TextBox,
    Turn,
    Words,
)
from briefgen.model.style import Colour, TextStyle
from briefgen.model.text import base_direction
from briefgen.writers.docx import looks
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.figures import picture_xml
from briefgen.writers.docx.paragraphs import number_xml
from briefgen.writers.docx.relations import Relations
from briefgen.writers.docx.runs import literal_xml
from briefgen.writers.docx.scripts import is_simple, pieces
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.units import eighths, twips


class Furnishing:
    """Writes what a house has in one header or footer; its pictures take their numbers from `figure_ids`."""

    def __init__(
        self, styles: Styles, relations: Relations, figure_ids: Iterator[int], page_count: int
    ) -> None:
        self._styles = styles
        self.relations = relations
        self._figure_ids = figure_ids
        self._page_count = page_count

    def xml(self, furniture: tuple[Furniture, ...]) -> str:
        """Paragraphs and tables; a table is never the last, since Word wants a paragraph after it."""
        last_xml = _EMPTY_XML if furniture and isinstance(furniture[-1], Grid) else ""
        return "".join(self._one_xml(one) for one in furniture) + last_xml

    def _one_xml(self, one: Furniture) -> str:
        return self._line_xml(one) if isinstance(one, Line) else self._grid_xml(one)

    def _line_xml(self, line: Line, frame_xml: str = "") -> str:
        """A paragraph, behind the text boxes that are tied to it."""
        boxes_xml = "".join(self._box_xml(one) for one in line.pieces if isinstance(one, TextBox))
        words = "".join(one.text for one in line.pieces if isinstance(one, Words))
        rtl = base_direction(words) == "rtl"
        stops = [(one.at, one.align) for one in line.tabs]
        properties_xml = f"{frame_xml}{looks.paragraph_xml(line.look, stops=stops, rtl=rtl)}"
        inner_xml = "".join(self._piece_xml(one, rtl) for one in line.pieces)
        return f"{boxes_xml}<w:p><w:pPr>{properties_xml}</w:pPr>{inner_xml}</w:p>"

    def _box_xml(self, box: TextBox) -> str:
        """A text box as a frame: paragraphs like any other, that stand at a place of their own."""
        down = "text" if box.spot.anchored else "page"
        frame_xml = (
            f'<w:framePr w:w="{twips(box.width):d}" w:hSpace="180" w:wrap="around" w:vAnchor="{down:s}" '
            f'w:hAnchor="page" w:x="{max(1, twips(box.spot.left)):d}" w:y="{max(1, twips(box.spot.top)):d}"/>'
        )
        return "".join(self._line_xml(line, frame_xml) for line in box.lines)

    def _piece_xml(self, piece: Piece, rtl: bool) -> str:
        match piece:
            case Words(text, look):
                return self._words_xml(text, look, rtl)
            case Counter(look, total):
                number = self._page_count if total else 1
                properties_xml = f"<w:rPr>{self._look_xml(look)}</w:rPr>"
                return number_xml("NUMPAGES" if total else "PAGE", number, properties_xml)
            case Tab():
                return "<w:r><w:tab/></w:r>"
            case Turn():
                return "<w:r><w:br/></w:r>"
            case Emblem():
                relation = self.relations.picture(Image(piece.image, piece.media_type))
                size = (piece.width, piece.height)
                return picture_xml(
                    relation, next(self._figure_ids), piece.alternative, size, piece.spot
                )
            case TextBox():
                return ""
            case _:
                assert_never(piece)

    def _words_xml(self, text: str, look: TextStyle, rtl: bool) -> str:
        look_xml = self._look_xml(look)
        if not rtl and is_simple(text):
            return f"<w:r><w:rPr>{look_xml}</w:rPr>{literal_xml(text)}</w:r>"
        parts: list[str] = []
        for stretch, _, turned in pieces(text, rtl):
            turned_xml = "<w:rtl/>" if turned else ""
            parts.append(f"<w:r><w:rPr>{look_xml}{turned_xml}</w:rPr>{literal_xml(stretch)}</w:r>")
        return "".join(parts)

    def _look_xml(self, look: TextStyle) -> str:
        return looks.text_xml(look, self._styles.family(look), shaded=True)

    # ------------------------------------------------------------ tables

    def _grid_xml(self, grid: Grid) -> str:
        padding = twips(grid.padding)
        columns_xml = "".join(f'<w:gridCol w:w="{twips(width):d}"/>' for width in grid.widths)
        rows_xml = "".join(self._row_xml(row, grid) for row in grid.rows if row)
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{twips(sum(grid.widths)):d}" w:type="dxa"/>'
            f'<w:tblInd w:w="{twips(grid.indent):d}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="{padding:d}" w:type="dxa"/><w:right w:w="{padding:d}" w:type="dxa"/>'
            f"</w:tblCellMar></w:tblPr><w:tblGrid>{columns_xml}</w:tblGrid>{rows_xml}</w:tbl>"
        )

    def _row_xml(self, row: tuple[Box, ...], grid: Grid) -> str:
        cells: list[str] = []
        column = 0
        for box in row:
            width = sum(grid.widths[column : column + box.span])
            column += box.span
            lines_xml = "".join(self._line_xml(line) for line in box.lines) or "<w:p/>"
            cells.append(f"<w:tc><w:tcPr>{_cell_xml(box, width)}</w:tcPr>{lines_xml}</w:tc>")
        return f"<w:tr>{''.join(cells)}</w:tr>"


def _cell_xml(box: Box, width: float) -> str:
    span_xml = f'<w:gridSpan w:val="{box.span:d}"/>' if box.span > 1 else ""
    borders_xml = f"{_border_xml('top', box.over)}{_border_xml('bottom', box.under)}"
    borders_xml = f"<w:tcBorders>{borders_xml}</w:tcBorders>" if borders_xml else ""
    fill_xml = looks.shading_xml(box.background) if box.background else ""
    place_xml = f'<w:vAlign w:val="{attribute(box.place)}"/>' if box.place in _PLACES else ""
    return (
        f'<w:tcW w:w="{twips(width):d}" w:type="dxa"/>{span_xml}{borders_xml}{fill_xml}{place_xml}'
    )


def _border_xml(side: str, colour: Colour) -> str:
    if not colour:
        return ""
    ink = attribute(looks.hexadecimal(colour))
    return f'<w:{side:s} w:val="single" w:sz="{eighths(0.75):d}" w:space="0" w:color="{ink:s}"/>'


_PLACES = {"center", "bottom"}
_EMPTY_XML = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
)
