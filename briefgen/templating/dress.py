"""What a document wears: the style sheet, in the dress of the house's Word file if there is one, and its paper."""

from typing import NamedTuple

from briefgen.model.document import Block, Document, Figure, Image
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Emblem, Line, Paper, Stationery
from briefgen.model.style import LogoPlace, Points, StyleSheet
from briefgen.model.template import Template


class Dress(NamedTuple):
    """The style sheet, the paper, and what stands above the text of the first page."""

    style: StyleSheet
    stationery: Stationery | None = None
    above: tuple[Block, ...] = ()

    @property
    def counts_pages(self) -> bool:
        """Whether the lines of the brief are to have the number of the page: the house's paper may have it already."""
        return self.stationery is None or not self.stationery.counts_pages


def dressed(template: Template) -> Dress:
    """The dress of a template; TemplateError says what in its Word file or its logo can't be taken."""
    dress = _house(template) if template.reference else Dress(template.style)
    has_paper = dress.stationery is not None and any(one.header for one in dress.stationery.papers)
    if template.style.logo is None or has_paper:
        return dress
    return _with_logo(dress, template)


def legible(document: Document, template: Template) -> Document:
    """The document with words in tables that can be read on the colours of the house."""
    if not template.reference:
        return document
    from briefgen.templating.house import contrast  # as below

    return contrast.legible(document)


def _house(template: Template) -> Dress:
    # Imported here since few templates have such a file, and reading it takes a parser.
    from briefgen.templating.house import merging, reading

    roles = tuple(name for name, _ in template.style.roles)
    house = reading.read(template.reference, roles)
    style = merging.dressed(template.style, house)
    return Dress(style, merging.furnished(template.style, house))


def _with_logo(dress: Dress, template: Template) -> Dress:
    """The dress with the logo that the style sheet names: at the head of every page, or above the title."""
    from briefgen.templating.pictures import cleaned  # Pillow loads slowly: when needed

    logo = template.style.logo
    content = template.picture(logo.file) if logo else None
    if logo is None or content is None:
        name = logo.file[:80] if logo else ""
        raise TemplateError(
            Phrase("There is no picture “{name}”.", name=name),
            Phrase("Put it into the template's folder."),
            where="style.toml",
        )
    made = cleaned(content, logo.file)
    page = dress.style.page
    room = page.width - page.start - page.end
    width = min(logo.height * made.width / made.height, room)
    if logo.place is LogoPlace.TITLE:
        figure = Figure(Image(made.content, made.media_type), logo.alternative, width / room)
        return dress._replace(above=(figure,))
    height = Points(width * made.height / made.width)
    emblem = Emblem(made.content, made.media_type, logo.alternative, Points(width), height)
    header = (Line((emblem,), dress.style.role("header")),)
    old = dress.stationery or Stationery(Paper(), footer_distance=Points(page.bottom * 0.45))
    usual = Paper(header, old.usual.footer)
    distance = Points(page.top * 0.3)
    papers = {
        name: one and Paper(header, one.footer)
        for name, one in (("first", old.first), ("even", old.even))
    }
    made_paper = Stationery(usual, papers["first"], papers["even"], distance, old.footer_distance)
    return dress._replace(stationery=made_paper)
