"""What a figure is drawn on: its width, the colours and words of the house; and the rows that it is drawn from."""

from dataclasses import dataclass

from briefgen.model.drawing import LEADING, Drawing
from briefgen.model.phrase import Phrase
from briefgen.model.style import Colour, StyleSheet
from briefgen.templating.dates import Dates

WHITE = Colour("#FFFFFF")
SMALL = 7.5
"""The size of a figure's words, in points: the least that is read with ease on paper."""

LINE = SMALL * LEADING
"""The height of a line of such words."""

_DARKEST_TINT = 0.13
_LIGHTEST_ACCENT = 0.45


class RowFault(Exception):
    """What is wrong with a row, and how to mend it; `row` counts from 0."""

    def __init__(self, row: int, message: Phrase, hint: Phrase) -> None:
        super().__init__(message)
        self.row, self.message, self.hint = row, message, hint


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a figure: the words of its cells, and whether the template sets it in bold."""

    cells: tuple[str, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a house. Nothing is told by them alone."""

    ink: Colour
    grey: Colour
    accent: Colour
    tint: Colour
    hair: Colour


@dataclass(frozen=True, slots=True)
class Canvas:
    """A width in points, the house's colours, and how it writes dates."""

    width: float
    palette: Palette
    dates: Dates

    @property
    def language(self) -> str:
        """The language of the brief (BCP 47), which says where it begins to read."""
        return self.dates.language


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure, and what it says to those who don't see it."""

    drawing: Drawing
    alternative: str


def palette(sheet: StyleSheet) -> Palette:
    """The colours of a style sheet's own text, headings, captions and tables."""
    ink = sheet.role("body").colour
    accent = sheet.role("h1").colour
    if _lightness(accent) > _LIGHTEST_ACCENT:  # it would not be seen on white
        accent = ink
    return Palette(
        ink, sheet.role("caption").colour, accent, mixed(accent, _DARKEST_TINT), sheet.table.rule
    )


def mixed(colour: Colour, share: float) -> Colour:
    """The colour with white: `share` of it, from 0 to 1."""
    parts = (255 - (255 - one) * share for one in _parts(colour))
    return Colour("#" + "".join(f"{round(one):02X}" for one in parts))


def _lightness(colour: Colour) -> float:
    """How light a colour looks, from 0 to 1 (Rec. 709)."""
    red, green, blue = _parts(colour)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def _parts(colour: Colour) -> tuple[int, int, int]:
    number = int(colour.removeprefix("#") or "0", 16)
    return number >> 16, number >> 8 & 255, number & 255
