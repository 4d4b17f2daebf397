"""A house's own paper: what stands above and below the text of its pages, besides the lines of the brief.

Values only: nothing of the file that they were read from comes along. Lengths are in points.
"""

from dataclasses import dataclass

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

    Where it is `anchored`, `top` counts from the upper edge of its paragraph instead.
    """

    left: Points
    top: Points
    anchored: bool = False


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture (PNG or JPEG bytes); it stands among the words unless it floats at a `spot`."""

    image: bytes
    media_type: str
    alternative: str
    width: Points
    height: Points
    spot: Spot | None = None


Piece = Words | Counter | Tab | Turn | Emblem


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `look` says how it is set, each piece how it looks."""

    pieces: tuple[Piece, ...]
    look: TextStyle
    tabs: tuple[TabStop, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A cell: its paragraphs, its background, and the colours of the rules above and below it."""

    lines: tuple[Line, ...]
    background: Colour = _NONE
    over: Colour = _NONE
    under: Colour = _NONE
    place: str = "top"


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
    """The paragraphs, those in tables included, in reading order."""
    found: list[Line] = []
    for one in furniture:
        if isinstance(one, Line):
            found.append(one)
        else:
            found += [line for row in one.rows for box in row for line in box.lines]
    return tuple(found)


def has_words(furniture: tuple[Furniture, ...]) -> bool:
    """Whether anything can be seen of it: words, numbers or a picture."""
    return any(
        isinstance(one, Words | Counter | Emblem)
        for line in lines(furniture)
        for one in line.pieces
    )
