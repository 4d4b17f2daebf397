"""A template's style sheet in the dress of a house's Word file.

Where both speak, the Word file counts. What it has no style for stays as the style sheet has it, moved over to the
house's fonts, sizes and colours.
"""

from dataclasses import replace

from briefgen.model.stationery import Stationery, restyled
from briefgen.model.style import Colour, Points, StyleSheet, TableStyle, TextStyle
from briefgen.templating.house import fonts
from briefgen.templating.house.contrast import tinted
from briefgen.templating.house.reading import House

_INK = Colour("#000000")


def dressed(sheet: StyleSheet, house: House) -> StyleSheet:
    """The style sheet with the page, the styles, the table and the numbering of the house."""
    dress = _Dress(sheet, house)
    table = house.table.style if house.table else dress.table()
    return replace(
        sheet,
        roles=tuple((name, dress.look(name, own)) for name, own in sheet.roles),
        page=house.page,
        table=table,
        body_family=dress.body_family,
        heading_family=dress.heading_family,
        link_colour=house.link or dress.colour(sheet.link_colour),
        numbering=house.numbering or sheet.numbering,
        palette=house.palette,
    )


def furnished(sheet: StyleSheet, house: House) -> Stationery | None:
    """The paper of the house, with the shipped fonts that stand in for its own."""
    return restyled(house.stationery, _Dress(sheet, house).placed) if house.stationery else None


class _Dress:
    """What the roles of a style sheet become."""

    def __init__(self, sheet: StyleSheet, house: House) -> None:
        self._sheet, self._house = sheet, house
        self._old, self._new = sheet.role("body"), house.looks["body"]
        heading = house.looks.get("h1") or house.looks.get("title") or self._new
        self._families = {"body": self._new.family, "heading": heading.family}
        self.body_family = self._shipped(self._new.family)
        self.heading_family = self._shipped(heading.family)
        self._accents = self._recoloured(heading)
        self._scale = self._new.size / self._old.size

    def look(self, name: str, own: TextStyle) -> TextStyle:
        """What a role looks like in the house."""
        found = self._house.looks.get(name)
        return self._moved(own) if found is None else self.placed(found)

    def table(self) -> TableStyle:
        """The style sheet's tables in the colours of the house."""
        own = self._sheet.table
        return replace(
            own, rule=self.colour(own.rule), head_background=self._behind(own.head_background)
        )

    def colour(self, colour: Colour) -> Colour:
        """The house's colour for one of the style sheet."""
        return self._accents.get(colour, colour)

    def _recoloured(self, heading: TextStyle) -> dict[Colour, Colour]:
        """The colour of headings is the accent of a style sheet: it becomes that of the house's headings."""
        accent = self._sheet.role("h1").colour
        title = self._house.looks.get("title") or heading
        new = heading.colour if heading.colour != _INK else title.colour
        self._accent = new
        return {self._old.colour: self._new.colour, accent: new}

    def placed(self, look: TextStyle) -> TextStyle:
        """A look of the Word file, with the shipped font that stands in for its own."""
        shipped = self._shipped(look.family)
        is_heading = shipped == self.heading_family and (
            look.family == self._families["heading"] or shipped != self.body_family
        )
        return replace(look, font="heading" if is_heading else "body")

    def _moved(self, own: TextStyle) -> TextStyle:
        """A look of the style sheet, as large to the house's body text as it was to its own."""
        scale = self._scale
        return replace(
            own,
            size=Points(round(own.size * scale, 2)),
            leading=Points(round(own.leading * scale, 2)),
            before=Points(round(own.before * scale, 2)),
            after=Points(round(own.after * scale, 2)),
            family=self._families[own.font],
            colour=self.colour(own.colour),
            bar=self.colour(own.bar) if own.bar else own.bar,
            rule=self.colour(own.rule) if own.rule else own.rule,
            background=self._behind(own.background),
        )

    def _behind(self, background: Colour) -> Colour:
        return tinted(background, self._accent) if background else background

    def _shipped(self, family: str) -> str:
        return self._house.families.get(family, fonts.SANS)
