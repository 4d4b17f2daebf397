"""What a style, a paragraph or a run says of its look; what it leaves open is what it is based on."""

from dataclasses import dataclass, fields
from typing import Any

from briefgen.templating.house.theme import Theme, family
from briefgen.templating.house.xml import (
    attribute,
    child,
    children,
    colour,
    integer,
    switch,
    twentieths,
    value,
    within,
)

_ALIGNMENTS = {
    "left": "start", "start": "start", "center": "center", "right": "end", "end": "end",
    "both": "justify", "distribute": "justify",
}  # fmt: skip
_AUTOMATIC = 14.0
"""Points of a space that is left to the program, as web pages have it."""

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Traits:
    """None means: as what it is based on. Lengths are in points; an empty colour is automatic, or none.

    `line` is a multiple of the font's own ("times") or a length ("points"); paragraphs of one style that are `close`
    have no space between them; `number` is a list and a level.
    """

    family: str | None = None
    size: float | None = None
    colour: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: str | None = None
    underline: bool | None = None
    spacing: float | None = None
    hidden: bool | None = None
    align: str | None = None
    before: float | None = None
    after: float | None = None
    line: tuple[str, float] | None = None
    start: float | None = None
    first: float | None = None
    keep: bool | None = None
    background: str | None = None
    over: str | None = None
    under: str | None = None
    bar: str | None = None
    stops: Stops | None = None
    close: bool | None = None
    number: tuple[int, int | None] | None = None

    def on(self, base: "Traits") -> "Traits":
        """These, and what they leave open as the base has it."""
        chosen = {
            one.name: getattr(base, one.name)
            if getattr(self, one.name) is None
            else getattr(self, one.name)
            for one in fields(self)
        }
        if self.stops and base.stops:
            chosen["stops"] = tuple(sorted({**dict(base.stops), **dict(self.stops)}.items()))
        return Traits(**chosen)


def letters(properties: Any, theme: Theme) -> Traits:
    """What run properties (w:rPr) say."""
    size = twentieths(value(properties, "sz"))
    underline = value(properties, "u")
    spacing = twentieths(value(properties, "spacing"))
    return Traits(
        family=_family(child(properties, "rFonts"), theme),
        size=None if size is None else within(size * 10, 4, 200),  # sz counts half points
        colour=colour(value(properties, "color")),
        bold=switch(properties, "b"),
        italic=switch(properties, "i"),
        capitals=_capitals(properties),
        underline=(underline != "none") if underline else None,
        spacing=None if spacing is None else within(spacing, -10, 50),
        hidden=switch(properties, "vanish"),
    )


def _family(fonts: Any, theme: Theme) -> str | None:
    slot = attribute(fonts, "asciiTheme") or attribute(fonts, "hAnsiTheme")
    named = theme.family(slot) if slot else ""
    return named or family(attribute(fonts, "ascii") or attribute(fonts, "hAnsi")) or None


def _capitals(properties: Any) -> str | None:
    large, small = switch(properties, "caps"), switch(properties, "smallCaps")
    if large:
        return "all"
    if small:
        return "small"
    return None if large is None and small is None else ""


def setting(properties: Any) -> Traits:
    """What paragraph properties (w:pPr) say."""
    spacing, indent = child(properties, "spacing"), child(properties, "ind")
    borders = child(properties, "pBdr")
    return Traits(
        align=_ALIGNMENTS.get(value(properties, "jc")),
        before=_space(spacing, "before"),
        after=_space(spacing, "after"),
        line=_line(spacing),
        start=_length(attribute(indent, "start") or attribute(indent, "left")),
        first=_first(indent),
        keep=switch(properties, "keepNext"),
        background=fill(properties),
        over=border(borders, "top"),
        under=border(borders, "bottom"),
        bar=border(borders, "left") or border(borders, "start"),
        stops=_stops(properties),
        close=switch(properties, "contextualSpacing"),
        number=_number(child(properties, "numPr")),
    )


def fill(properties: Any) -> str | None:
    """The colour behind it, empty for none; None where nothing is said of one."""
    shading = child(properties, "shd")
    if shading is None:
        return None
    plain = attribute(shading, "val") != "solid"
    return colour(attribute(shading, "fill" if plain else "color")) or ""


def border(borders: Any, side: str) -> str | None:
    """The colour of a border, empty where there is none of it; None where nothing is said of it."""
    found = child(borders, side)
    if found is None:
        return None
    if attribute(found, "val") in {"nil", "none", ""}:
        return ""
    return colour(attribute(found, "color")) or "#000000"


def _length(text: str) -> float | None:
    found = twentieths(text)
    return None if found is None else within(found, -500, 1000)


def _space(spacing: Any, side: str) -> float | None:
    if attribute(spacing, f"{side}Autospacing") in {"1", "true", "on"}:
        return _AUTOMATIC
    found = twentieths(attribute(spacing, side))
    return None if found is None else within(found, 0, 500)


def _line(spacing: Any) -> tuple[str, float] | None:
    found = twentieths(attribute(spacing, "line"))
    if not found or found < 0:
        return None
    if attribute(spacing, "lineRule") in {"exact", "atLeast"}:
        return "points", within(found, 1, 400)
    return "times", round(within(found / 12, 0.5, 10), 3)  # 240 are one line


def _first(indent: Any) -> float | None:
    hanging = _length(attribute(indent, "hanging"))
    return _length(attribute(indent, "firstLine")) if hanging is None else -hanging


def _stops(properties: Any) -> Stops | None:
    """Tab stops by their places; one of the base that is cleared here keeps its place as "clear"."""
    found: dict[float, str] = {}
    for one in children(child(properties, "tabs"), "tab"):
        at, kind = _length(attribute(one, "pos")), attribute(one, "val")
        if at is not None and len(found) < 50:
            found[at] = "clear" if kind == "clear" else _ALIGNMENTS.get(kind, "start")
    return tuple(found.items()) or None


def _number(properties: Any) -> tuple[int, int | None] | None:
    listed = integer(value(properties, "numId"))
    level = integer(value(properties, "ilvl"))
    return None if listed is None else (listed, level)
