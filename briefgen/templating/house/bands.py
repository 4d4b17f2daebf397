"""Headers and footers of a Word file: words, numbers of pages, pictures and tables, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from briefgen.model.stationery import Box, Furniture, Grid, Line, TabStop, TextBox
from briefgen.model.style import Colour, Page, Points
from briefgen.packages import local
from briefgen.templating.house.drawing import Drawings
from briefgen.templating.house.ignored import Ignored
from briefgen.templating.house.styles import Styles, text_style
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.traits import border, fill, setting
from briefgen.templating.house.words import Runs
from briefgen.templating.house.xml import (
    attribute,
    child,
    children,
    integer,
    twentieths,
    value,
    within,
)

_PADDING = 5.4
"""Points between the edge of a cell and its words, unless a table says otherwise."""

_MOST_LINES = 60
_MOST_PIECES = 400


class Band:
    """Reads one header or footer, whose pictures `drawings` finds.

    A file of an earlier Word than 2013 `outdents` its tables, so that the words in them stand at the edge of the text.
    """

    def __init__(
        self,
        styles: Styles,
        theme: Theme,
        page: Page,
        drawings: Drawings,
        ignored: Ignored,
        *,
        outdents: bool,
    ) -> None:
        self._styles, self._theme, self._page = styles, theme, page
        self._drawings, self._ignored, self._outdents = drawings, ignored, outdents
        self._width = page.width - page.start - page.end
        self._lines = self._pieces = 0

    def furniture(self, root: Any) -> tuple[Furniture, ...]:
        """Its paragraphs and tables, in their order."""
        return tuple(self._blocks(root))

    def _blocks(self, parent: Any) -> Iterator[Furniture]:
        for one in parent if parent is not None else ():
            match local(one):
                case "p" if self._lines < _MOST_LINES:
                    self._lines += 1
                    yield self._line(one)
                case "tbl":
                    yield self._grid(one)
                case "sdt" | "sdtContent" | "customXml" | "ins":
                    yield from self._blocks(one)
                case _:
                    pass

    def _line(self, paragraph: Any) -> Line:
        properties = child(paragraph, "pPr")
        style = self._styles.of_id(value(properties, "pStyle"))
        traits = setting(properties).on(self._styles.whole(style))
        reading = Runs(
            self._styles, self._theme, traits, self._drawings, self._ignored, self._boxed
        )
        reading.read(paragraph)
        self._pieces += len(reading.pieces)
        pieces = tuple(reading.pieces) if self._pieces <= _MOST_PIECES else ()
        stops = [TabStop(Points(at), kind) for at, kind in traits.stops or () if kind != "clear"]
        if reading.margins:  # such tabs pass over all others
            stops = [TabStop(Points(self._width * share), kind) for share, kind in reading.margins]
        return Line(pieces, text_style(traits), tuple(stops))

    def _boxed(self, content: Any) -> tuple[Line, ...]:
        """The paragraphs of a text box; boxes don't stand in boxes."""
        found = [line for one in self._blocks(content) for line in _lines_of(one)]
        plain = (
            replace(line, pieces=tuple(one for one in line.pieces if not isinstance(one, TextBox)))
            for line in found
        )
        return tuple(plain)

    def _grid(self, table: Any) -> Grid:
        properties = child(table, "tblPr")
        found = (
            twentieths(attribute(one, "w")) or 0.0
            for one in children(child(table, "tblGrid"), "gridCol")
        )
        widths = [within(one, 1, 2000) for one in found][:20] or [self._width]
        borders = child(properties, "tblBorders")
        rows = tuple(
            tuple(self._box(cell, borders) for cell in children(row, "tc"))[: len(widths)]
            for row in children(table, "tr")
        )
        indent = twentieths(attribute(child(properties, "tblInd"), "w")) or 0.0
        indent -= _PADDING if self._outdents else 0.0
        slack = self._width - sum(widths)
        indent = {"center": slack / 2, "right": slack, "end": slack}.get(
            value(properties, "jc"), indent
        )
        return Grid(
            tuple(map(Points, widths)), rows[:_MOST_LINES], Points(within(indent, -200, 1000))
        )

    def _box(self, cell: Any, around: Any) -> Box:
        properties = child(cell, "tcPr")
        own = child(properties, "tcBorders")
        lines = [line for one in self._blocks(cell) for line in _lines_of(one)]
        return Box(
            lines=tuple(lines),
            background=Colour(fill(properties) or ""),
            over=Colour(border(own, "top") or border(around, "top") or ""),
            under=Colour(border(own, "bottom") or border(around, "bottom") or ""),
            place=value(properties, "vAlign") or "top",
            span=int(within(integer(value(properties, "gridSpan")) or 1, 1, 20)),
        )


def _lines_of(furniture: Furniture) -> list[Line]:
    """A table within a table, or a box, is read line by line."""
    if isinstance(furniture, Line):
        return [furniture]
    return [line for row in furniture.rows for box in row for line in box.lines]
