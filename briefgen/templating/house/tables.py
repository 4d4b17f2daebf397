"""The table style of a Word file: that of its first table, else the first one of its own making."""

from dataclasses import dataclass
from typing import Any

from briefgen.model.style import Colour, Points, TableStyle
from briefgen.packages import local
from briefgen.templating.house.styles import Style, Styles
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.traits import Traits, border, fill, letters, setting
from briefgen.templating.house.xml import attribute, child, children, twentieths, value, within

_NONE = Colour("#FFFFFF")
"""What a rule or a background that there isn't is drawn in."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """How tables look, and the traits of their words and of those in their head."""

    style: TableStyle
    words: Traits
    head: Traits


def read(document: Any, styles: Styles, root: Any, theme: Theme) -> TableLook | None:
    """The look of tables, or None where the file has no table and no table style of its own."""
    style = _shown(document, styles) or _own(root, styles)
    if style is None:
        return None
    borders, margins = _down(styles, style, "tblBorders"), _down(styles, style, "tblCellMar")
    head, band = _part(style, "firstRow"), _part(style, "band1Horz")
    left = twentieths(attribute(_either(margins, "left", "start"), "w"))
    between, edge = border(borders, "insideH"), border(borders, "bottom")
    looks = TableStyle(
        head_background=Colour(fill(child(head, "tcPr")) or _NONE),
        rule=Colour(between or edge or border(child(head, "tcPr", "tcBorders"), "bottom") or _NONE),
        padding=Points(within(5.4 if left is None else left, 2, 40)),
        band=Colour(fill(child(band, "tcPr")) or ""),
        lattice=bool(border(borders, "insideV")),
    )
    words = styles.chain(style)
    own = setting(child(head, "pPr")).on(letters(child(head, "rPr"), theme))
    return TableLook(looks, words, own)


def _shown(document: Any, styles: Styles) -> Style | None:
    tables = (one for one in document.iter() if local(one) == "tbl")
    first = next(tables, None)
    named = value(first, "tblPr", "tblStyle")
    return styles.of_id(named, "table") if named else None


def _own(root: Any, styles: Styles) -> Style | None:
    own = (
        one
        for one in children(root, "style")
        if attribute(one, "type") == "table"
        and attribute(one, "customStyle") in {"1", "true", "on"}
    )
    first = next(own, None)
    return None if first is None else styles.of_id(attribute(first, "styleId"), "table")


def _part(style: Style, kind: str) -> Any:
    """What the style says of some rows."""
    parts = (one for one in children(style.element, "tblStylePr") if attribute(one, "type") == kind)
    return next(parts, None)


def _down(styles: Styles, style: Style, name: str) -> Any:
    """The property of the style, or of what it is based on."""
    step: Style | None = style
    for _ in range(10):
        if step is None:
            return None
        found = child(step.element, "tblPr", name)
        if found is not None:
            return found
        step = styles.of_id(step.base, "table") if step.base else None
    return None


def _either(element: Any, *names: str) -> Any:
    return next(children(element, *names), None)
