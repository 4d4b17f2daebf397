"""Word's styles by id and by name, each with all that it takes from what it is based on."""

from dataclasses import dataclass, replace
from typing import Any

from briefgen.model.style import Colour, Points, TextStyle
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.traits import Traits, letters, setting
from briefgen.templating.house.xml import attribute, child, children, value

_DEEPEST = 30
_NATURAL = 1.2
"""The height of a font's own line, in sizes: that of most families of Word."""

_USUAL = Traits(family="Times New Roman", size=10.0, colour="", line=("times", 1.0))
"""What holds where a document says nothing."""


@dataclass(frozen=True, slots=True)
class Style:
    """One style as it stands in the file: what it says of itself, and what it is based on."""

    id: str
    name: str
    kind: str
    base: str
    own: Traits
    element: Any


class Styles:
    """The styles of a file."""

    def __init__(self, root: Any, theme: Theme) -> None:
        found = [_style(one, theme) for one in children(root, "style")]
        self._by_id = {one.id: one for one in found}
        self._by_name = {one.name: one for one in found}
        self._by_default = {
            one.kind: one
            for one in found
            if attribute(one.element, "default") in {"1", "true", "on"}
        }
        defaults = child(root, "docDefaults")
        run = letters(child(defaults, "rPrDefault", "rPr"), theme)
        self.defaults = setting(child(defaults, "pPrDefault", "pPr")).on(run).on(_USUAL)

    def named(self, *names: str) -> Style | None:
        """The first style of these names, which are in small letters; None if there is none."""
        found = (self._by_name.get(name) for name in names)
        return next((one for one in found if one), None)

    def of_id(self, style_id: str, kind: str = "paragraph") -> Style | None:
        """The style of that id, or the default one of its kind where none is named."""
        return self._by_id.get(style_id) if style_id else self._by_default.get(kind)

    def chain(self, style: Style | None) -> Traits:
        """All that a style says, with what it is based on, but without the defaults of the document."""
        found = Traits()
        for _ in range(_DEEPEST):
            if style is None:
                break
            found = found.on(style.own)
            style = self._by_id.get(style.base)
        return found

    def whole(self, style: Style | None) -> Traits:
        """As `chain`, with the defaults of the document; a run's style stands on the default paragraph."""
        found = self.chain(style)
        if style is not None and style.kind == "character":
            found = found.on(self.chain(self._by_default.get("paragraph")))
        return found.on(self.defaults)


def _style(element: Any, theme: Theme) -> Style:
    own = setting(child(element, "pPr")).on(letters(child(element, "rPr"), theme))
    return Style(
        id=attribute(element, "styleId"),
        name=value(element, "name").strip().lower(),
        kind=attribute(element, "type"),
        base=value(element, "basedOn"),
        own=own,
        element=element,
    )


def text_style(traits: Traits) -> TextStyle:
    """The look that traits make; `font` is chosen later, when all families are known."""
    size = traits.size or 10.0
    kind, amount = traits.line or ("times", 1.0)
    times = amount if kind == "times" else 0.0
    return TextStyle(
        size=Points(size),
        leading=Points(round(amount * _NATURAL * size, 2) if times else amount),
        colour=Colour(traits.colour or "#000000"),
        bold=bool(traits.bold),
        italic=bool(traits.italic),
        align=traits.align or "start",
        before=Points(traits.before or 0),
        after=Points(traits.after or 0),
        indent=Points(max(0.0, traits.start or 0)),
        background=Colour(traits.background or ""),
        bar=Colour(traits.bar or ""),
        rule=Colour(traits.under or ""),
        keep_with_next=bool(traits.keep),
        family=traits.family or "",
        times=times,
        capitals=traits.capitals or "",
        underline=bool(traits.underline),
        spacing=Points(traits.spacing or 0),
        first=Points(traits.first or 0),
        over=Colour(traits.over or ""),
    )


def outdented(look: TextStyle) -> TextStyle:
    """The look without indents: those of a list are the writer's own."""
    return replace(look, indent=Points(0), first=Points(0))
