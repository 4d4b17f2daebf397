"""How a document looks: roles to text styles, and the page. Lengths are in points (1/72 inch)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

Points = NewType("Points", float)
Colour = NewType("Colour", str)
"""A colour as "#RRGGBB"."""


class ReferenceStyle(StrEnum):
    """How a document refers to its sources: by the numbers of its list, by a word processor's notes, or by name."""

    SOURCES = "sources"
    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    AUTHOR_DATE = "author-date"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one role looks. `font` is "body" or "heading"; `align` is "start", "center", "end" or "justify".

    `leading` is the distance of baselines; `times`, where it isn't 0, the same as a multiple of the font's own
    line. `bar` draws a coloured rule at the start edge; `rule` one below, `over` one above. `background` fills
    the block. An empty colour means none. `family` is the name of a font that needn't be at hand: a word processor
    uses it, all else the shipped one. `capitals` is "all", "small" or empty. `spacing` stands between letters;
    `first` is how much further than the others the first line is indented.
    """

    size: Points
    leading: Points
    font: str = "body"
    colour: Colour = Colour("#000000")
    bold: bool = False
    italic: bool = False
    align: str = "start"
    before: Points = Points(0)
    after: Points = Points(0)
    indent: Points = Points(0)
    background: Colour = Colour("")
    bar: Colour = Colour("")
    rule: Colour = Colour("")
    keep_with_next: bool = False
    family: str = ""
    times: float = 0.0
    capitals: str = ""
    underline: bool = False
    spacing: Points = Points(0)
    first: Points = Points(0)
    over: Colour = Colour("")


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet and its margins."""

    width: Points = Points(595.28)
    height: Points = Points(841.89)
    top: Points = Points(72)
    end: Points = Points(64)
    bottom: Points = Points(64)
    start: Points = Points(64)


@dataclass(frozen=True, slots=True)
class TableStyle:
    """How tables look: the colours of the head's background and of the rules; padding within cells.

    `band` fills every other row; `lattice` rules between columns and at the sides too.
    """

    head_background: Colour = Colour("#EEF2F6")
    rule: Colour = Colour("#B8C2CC")
    padding: Points = Points(4)
    band: Colour = Colour("")
    lattice: bool = False


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How dates are written: a format by its name ("long") or a CLDR pattern, in a language (the brief's if empty).

    `native_digits` are those of that language itself, where it has any; else they are 0 to 9.
    """

    format: str = "long"
    language: str = ""
    native_digits: bool = False


class LogoPlace(StrEnum):
    """Where a logo stands: at the head of every page, or above the title."""

    HEADER = "header"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of the template's folder that says whose brief it is, that high; `alternative` says it in words."""

    file: str
    height: Points
    place: LogoPlace = LogoPlace.HEADER
    alternative: str = "Logo"


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """A template's look. Families are names of shipped fonts ("Noto Sans", "Noto Serif").

    `palette` are colours that a word processor offers: two for dark and light, then six accents.

    `header` and `footer` are what stands at the start of those lines: names in braces become the brief's
    values, and a piece between " · " that has none is left out. `numbering` are the patterns of the numbers of
    headings, by level from h1 on; empty for a level without any. `citation_style` is the name of the CSL style of
    author–date references. `hyphenate` divides words at the ends of lines.
    """

    roles: tuple[tuple[str, TextStyle], ...]
    page: Page = Page()
    table: TableStyle = TableStyle()
    body_family: str = "Noto Serif"
    heading_family: str = "Noto Sans"
    link_colour: Colour = Colour("#0B5394")
    header: str = "{organization} · {title}"
    footer: str = "Page {page} of {pages}"
    references: ReferenceStyle = ReferenceStyle.SOURCES
    numbering: tuple[str, ...] = ()
    dates: DateStyle = DateStyle()
    citation_style: str = ""
    palette: tuple[Colour, ...] = ()
    logo: Logo | None = None
    hyphenate: bool = False

    def role(self, name: str) -> TextStyle:
        """The style of a role; that of "body" for a role that the sheet doesn't name."""
        styles = dict(self.roles)
        return styles.get(name) or styles["body"]
