"""A house's own paper: what stands above and below the text of its pages, besides the lines of the brief.

Values only: nothing of the file that they were read from comes along. Lengths are in points.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefgen.model.style import Colour, Points, TextStyle

_NONE = Colour("")
_NOTHING, _PADDING, _HALF_INCH = Points(0), Points(5.4), Points(36)


@dataclass(frozen=True, slots=True)
class TabStop:
    """Where a tab leads to, from the start edge of the text. `align` is "start", "center" or "end"."""

    at: Points
    align: str = "start"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words in a look of their own."""

    text: str
    look: TextStyle


@dataclass(frozen=True, slots=True)
class Counter:
    """The number of the page, or with `total` that of all pages."""

    look: TextStyle
    total: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """A step to the next tab stop."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A new line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a picture floats: its upper left corner, from the left edge of the page, and from its upper edge.

    Where it is `anchored`, `top` counts from the upper edge of its paragraph instead. Words make way for it if it is
    `solid`; else they run over it.
    """

    left: Points
    top: Points
    anchored: bool = False
    solid: bool = False


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture (PNG or JPEG bytes); it stands among the words unless it floats at a `spot`."""

    image: bytes
    media_type: str
    alternative: str
    width: Points
    height: Points
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class TextBox:
    """Paragraphs that stand beside the others, at a spot, that wide."""

    lines: tuple["Line", ...]
    width: Points
    spot: Spot


Piece = Words | Counter | Tab | Turn | Emblem | TextBox


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `look` says how it is set, each piece how it looks."""

    pieces: tuple[Piece, ...]
    look: TextStyle
    tabs: tuple[TabStop, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: its paragraphs, its background, and the colours of the rules above and below it.

    `place` is where they stand in it: "top", "center" or "bottom"; `span` is how many columns it takes.
    """

    lines: tuple[Line, ...]
    background: Colour = _NONE
    over: Colour = _NONE
    under: Colour = _NONE
    place: str = "top"
    span: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that puts words and pictures side by side; `widths` are those of its columns.

    A row that has fewer cells than there are columns ends early.
    """

    widths: tuple[Points, ...]
    rows: tuple[tuple[Box, ...], ...]
    indent: Points = _NOTHING
    padding: Points = _PADDING


Furniture = Line | Grid


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands above and below the text of a page."""

    header: tuple[Furniture, ...] = ()
    footer: tuple[Furniture, ...] = ()


@dataclass(frozen=True, slots=True)
class Stationery:
    """The paper of a document: that of its first page and of its even ones may differ from the usual.

    The distances are those of header and footer from the edges of the sheet.
    """

    usual: Paper
    first: Paper | None = None
    even: Paper | None = None
    header_distance: Points = _HALF_INCH
    footer_distance: Points = _HALF_INCH

    def of(self, index: int) -> Paper:
        """The paper of a page, by its number from 0."""
        if index == 0 and self.first is not None:
            return self.first
        if index % 2 and self.even is not None:
            return self.even
        return self.usual

    @property
    def papers(self) -> tuple[Paper, ...]:
        """All that there are, the usual one first."""
        return tuple(one for one in (self.usual, self.first, self.even) if one is not None)

    @property
    def counts_pages(self) -> bool:
        """Whether its usual pages have a number of the house's own."""
        furniture = (*self.usual.header, *self.usual.footer)
        return any(isinstance(one, Counter) for line in lines(furniture) for one in line.pieces)


def lines(furniture: tuple[Furniture, ...]) -> tuple[Line, ...]:
    """The paragraphs, those in tables and boxes included, in reading order."""
    found: list[Line] = []
    for one in furniture:
        if isinstance(one, Line):
            boxes = [piece for piece in one.pieces if isinstance(piece, TextBox)]
            found += [one, *(line for box in boxes for line in box.lines)]
        else:
            found += lines(tuple(line for row in one.rows for box in row for line in box.lines))
    return tuple(found)


def has_words(furniture: tuple[Furniture, ...]) -> bool:
    """Whether anything can be seen of it: words, numbers or a picture."""
    return any(
        isinstance(one, Words | Counter | Emblem)
        for line in lines(furniture)
        for one in line.pieces
    )


def restyled(stationery: Stationery, change: Callable[[TextStyle], TextStyle]) -> Stationery:
    """The stationery with every look changed."""
    return _Change(change).stationery(stationery)


@dataclass(frozen=True, slots=True)
class _Change:
    """Changes looks all the way down."""

    look: Callable[[TextStyle], TextStyle]

    def stationery(self, one: Stationery) -> Stationery:
        first = one.first and self.paper(one.first)
        even = one.even and self.paper(one.even)
        return replace(one, usual=self.paper(one.usual), first=first, even=even)

    def paper(self, paper: Paper) -> Paper:
        header, footer = (tuple(map(self.furniture, side)) for side in (paper.header, paper.footer))
        return Paper(header, footer)

    def furniture(self, one: Furniture) -> Furniture:
        if isinstance(one, Line):
            return self.line(one)
        rows = tuple(
            tuple(replace(box, lines=tuple(map(self.line, box.lines))) for box in row)
            for row in one.rows
        )
        return replace(one, rows=rows)

    def line(self, line: Line) -> Line:
        return replace(line, pieces=tuple(map(self.piece, line.pieces)), look=self.look(line.look))

    def piece(self, one: Piece) -> Piece:
        match one:
            case Words() | Counter():
                return replace(one, look=self.look(one.look))
            case TextBox():
                return replace(one, lines=tuple(map(self.line, one.lines)))
            case Tab() | Turn() | Emblem():
                return one
