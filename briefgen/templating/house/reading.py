"""reference.docx: everything of it that a brief can take, as values."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Counter, Stationery, Words, lines
from briefgen.model.style import Colour, Page, Points, TextStyle
from briefgen.templating.folder import REFERENCE
from briefgen.templating.house import fonts, page, papers, tables, theme
from briefgen.templating.house.ignored import Ignored
from briefgen.templating.house.numbering import heading_patterns
from briefgen.templating.house.package import WordFile
from briefgen.templating.house.styles import Style, Styles, outdented, text_style
from briefgen.templating.house.tables import TableLook
from briefgen.templating.house.traits import Traits

_BETWEEN_ITEMS = 2.0
"""Points between the items of a list whose style wants none: where it ends, a little must part it from the text."""

_NAMES: dict[str, tuple[str, ...]] = {
    "body": ("body text", "text body", "normal"),
    "h1": ("heading 1",),
    "h2": ("heading 2",),
    "h3": ("heading 3",),
    "h4": ("heading 4",),
    "quotation": ("quotation", "quote"),
    "list": ("list bullet", "list paragraph"),
    "toc": ("toc 1",),
    "table-head": ("table head", "table heading", "table header"),
    "table": ("table text", "table contents"),
    "sources": ("sources", "bibliography"),
}
"""What Word calls the style of a role; all others have the role's own name there."""


@dataclass(frozen=True, slots=True)
class House:
    """What a house's Word file says. `looks` are those of the roles that it has a style for.

    `families` says which shipped family stands in for each that is named; `ignored` what was left out.
    """

    page: Page
    looks: dict[str, TextStyle]
    families: dict[str, str]
    numbering: tuple[str, ...]
    table: TableLook | None
    palette: tuple[Colour, ...]
    link: Colour
    stationery: Stationery | None
    ignored: tuple[str, ...]


def read(content: bytes, roles: tuple[str, ...], name: str = REFERENCE) -> House:
    """What the file says of these roles, and of all else; TemplateError if it is none that can be read."""
    return _read(content, roles, name)


@lru_cache(4)  # a preview lays the same brief out after each edit
def _read(content: bytes, roles: tuple[str, ...], name: str) -> House:
    with WordFile(content, name) as file:
        document = file.document()
        found_theme = theme.read(file.part("theme"))
        root = file.part("styles")
        styles = Styles(root, found_theme)
        table = tables.read(document, styles, root, found_theme)
        looks = _looks(styles, roles, table)
        known = fonts.classes(file.part("fontTable"))
        section = page.read(_first_section(document, name), name)
        ignored = Ignored()
        stationery = papers.read(file, section, styles, found_theme, ignored)
        families = {one.family for one in (*looks.values(), *_looks_of(stationery)) if one.family}
        return House(
            page=section.page,
            looks=looks,
            families={one: fonts.shipped(one, known) for one in sorted(families)},
            numbering=heading_patterns(file.part("numbering"), styles),
            table=table,
            palette=found_theme.palette,
            link=_link(styles),
            stationery=stationery,
            ignored=ignored.sentences,
        )


def _looks_of(stationery: Stationery | None) -> list[TextStyle]:
    papers = stationery.papers if stationery else ()
    pieces = [
        piece
        for paper in papers
        for line in lines((*paper.header, *paper.footer))
        for piece in line.pieces
    ]
    return [one.look for one in pieces if isinstance(one, Words | Counter)]


def _first_section(document: Any, name: str) -> Any:
    found = page.sections(document)
    if not found:
        raise TemplateError(
            Phrase("This document has no page."), Phrase("Save it again in Word."), name
        )
    return found[0]


def _looks(styles: Styles, roles: tuple[str, ...], table: TableLook | None) -> dict[str, TextStyle]:
    looks: dict[str, TextStyle] = {}
    for role in dict.fromkeys(("body", *roles)):
        style = styles.named(*_NAMES.get(role, (role.replace("-", " "),)))
        traits = styles.whole(style) if style or role == "body" else None
        if style is None and table and role in {"table", "table-head"}:
            traits = _cell_traits(styles, table, role)
        if traits:
            looks[role] = _placed(text_style(traits), role, style, traits)
    return looks


def _placed(look: TextStyle, role: str, style: Style | None, traits: Traits) -> TextStyle:
    """The look without what a list or a numbered heading places itself."""
    if role == "list":
        after = min(look.after, _BETWEEN_ITEMS) if traits.close else look.after
        return replace(outdented(look), after=Points(after))
    return outdented(look) if _is_numbered(style) else look


def _is_numbered(style: Style | None) -> bool:
    """Whether its indents are those of a numbered heading, which stand with the number."""
    return style is not None and style.name.startswith("heading ")


def _cell_traits(styles: Styles, table: TableLook, role: str) -> Traits:
    """A table's style holds over what the document says of all text, and below what its plain style says."""
    plain = styles.chain(styles.named("table text", "table contents") or styles.of_id(""))
    words = plain.on(table.words).on(styles.defaults)
    return table.head.on(words) if role == "table-head" else words


def _link(styles: Styles) -> Colour:
    traits = styles.chain(styles.named("hyperlink"))
    return Colour(traits.colour or "")
