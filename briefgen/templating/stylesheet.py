"""style.toml: page, fonts, colours, and how each role looks."""

import re
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.style import (
    Colour,
    DateStyle,
    Logo,
    LogoPlace,
    Page,
    Points,
    ReferenceStyle,
    StyleSheet,
    TableStyle,
    TextStyle,
)
from briefgen.model.text import clean_line
from briefgen.templating import bands, dates, patterns, tables
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.tables import fault

FILE = "style.toml"
FAMILIES = ("Noto Sans", "Noto Serif")

_T = TypeVar("_T")

_POINTS_PER_MM = 72 / 25.4
_SIZES = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_ROLE = re.compile("[a-z][a-z0-9-]*")
_USUAL_LEADING = 1.35

Length = Annotated[float, Meta(ge=0, le=2000)]
Size = Annotated[float, Meta(ge=4, le=200)]


class PageTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[page]: lengths in millimetres; a width and height of one's own instead of a size."""

    size: Literal["A4", "Letter"] = "A4"
    width: Annotated[float, Meta(ge=50, le=2000)] | None = None
    height: Annotated[float, Meta(ge=50, le=2000)] | None = None
    top: Length = 25.0
    bottom: Length = 22.0
    start: Length = 22.5
    end: Length = 22.5


class FontsTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[fonts]: names of shipped families."""

    body: str = "Noto Serif"
    heading: str = "Noto Sans"


class TableTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[table]: how tables look; padding in points."""

    head_background: str = "#EEF2F6"
    rule: str = "#B8C2CC"
    padding: Length = 4.0


class LinesTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[lines]: what stands in header and footer."""

    header: str = "{organization} · {title}"
    footer: str = "Page {page} of {pages}"


class NumberingTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[numbering]: the number of the first heading of each level, as it is read."""

    h1: str = ""
    h2: str = ""
    h3: str = ""
    h4: str = ""


class DatesTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[dates]: how they are written, and in which language."""

    format: str = "long"
    language: str = ""
    digits: str = "latin"


class RoleTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """[roles.NAME]: what differs from the role that it is like; lengths in points."""

    like: str = "body"
    size: Size | None = None
    leading: Size | None = None
    font: Literal["body", "heading"] | None = None
    colour: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    align: Literal["start", "center", "end", "justify"] | None = None
    before: Length | None = None
    after: Length | None = None
    indent: Length | None = None
    background: str | None = None
    bar: str | None = None
    rule: str | None = None
    keep_with_next: bool | None = None


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `colours` are names for colours that the other tables use."""

    roles: dict[str, RoleTable]
    page: PageTable = PageTable()
    fonts: FontsTable = FontsTable()
    table: TableTable = TableTable()
    lines: LinesTable = LinesTable()
    numbering: NumberingTable = NumberingTable()
    dates: DatesTable = DatesTable()
    colours: dict[str, str] = {}
    link: str = "#0B5394"
    references: str = "sources"
    citation_style: str = ""
    logo: str = ""
    logo_height: Annotated[float, Meta(ge=2, le=100)] = 12.0
    logo_place: Literal["header", "title"] = "header"
    logo_text: Annotated[str, Meta(max_length=200)] = "Logo"
    hyphenate: bool = False


def read(text: str, file: str = FILE) -> StyleSheet:
    """The style sheet; TemplateError with file and line for whatever is wrong in it."""
    sheet, found = examined(text, file)
    if found or sheet is None:
        raise found[0]
    return sheet


def examined(text: str, file: str = FILE) -> tuple[StyleSheet | None, tuple[TemplateError, ...]]:
    """The style sheet as far as it can be read, or None; and all that is wrong in it, by line."""
    sheet, found = tables.examined(text, file, Sheet)
    if sheet is None:
        return None, tables.first_to_last(found)
    reading = _Reading(text, file, sheet)
    made = reading.style_sheet()
    return made, tables.first_to_last([*found, *reading.found])


class _Reading:
    """One file being read: its text is kept, so that errors find their lines. What is wrong is left out."""

    def __init__(self, text: str, file: str, sheet: Sheet) -> None:
        self._text, self._file, self._sheet = text, file, sheet
        self._styles: dict[str, TextStyle] = {}
        self.found: list[TemplateError] = []

    def style_sheet(self) -> StyleSheet:
        """The value that writers get."""
        sheet = self._sheet
        self._check_families()
        self._check_patterns()
        return StyleSheet(
            roles=self._roles(),
            page=self._page(),
            table=TableStyle(
                self._colour(sheet.table.head_background, "head_background", "[table]"),
                self._colour(sheet.table.rule, "rule", "[table]"),
                Points(sheet.table.padding),
            ),
            body_family=sheet.fonts.body,
            heading_family=sheet.fonts.heading,
            link_colour=self._colour(sheet.link, "link"),
            header=sheet.lines.header,
            footer=sheet.lines.footer,
            references=self._references(),
            numbering=self._numbering(),
            logo=self._logo(),
            dates=self._dates(),
            citation_style=self._sheet.citation_style,
            hyphenate=sheet.hyphenate,
        )

    def _note(self, key: str, message: Phrase, hint: Phrase, after: str = "") -> None:
        if len(self.found) < tables.MOST_FAULTS:
            self.found.append(fault(self._text, self._file, key, message, hint, after))

    def _check_families(self) -> None:
        fonts = self._sheet.fonts
        for key, family in (("body", fonts.body), ("heading", fonts.heading)):
            if family not in FAMILIES:
                hint = did_you_mean(family, FAMILIES, Phrase("fonts"))
                self._note(
                    key, Phrase("There is no font “{family}”.", family=family), hint, "[fonts]"
                )

    def _check_patterns(self) -> None:
        lines = self._sheet.lines
        for key, pattern in (("header", lines.header), ("footer", lines.footer)):
            for name in re.findall(r"\{([^{}]*)\}", pattern):
                if name not in bands.NAMES:
                    hint = did_you_mean(name, bands.NAMES, Phrase("names"))
                    self._note(
                        key,
                        Phrase("The {key} has no “{{name}}”.", key=key, name=name),
                        hint,
                        "[lines]",
                    )

    def _references(self) -> ReferenceStyle:
        wanted = self._sheet.references
        known = tuple(one.value for one in ReferenceStyle)
        if wanted not in known:
            hint = did_you_mean(wanted, known, Phrase("kinds of references"))
            message = Phrase("References can't be “{wanted}”.", wanted=wanted[:40])
            self._note("references", message, hint)
            return ReferenceStyle.SOURCES
        return ReferenceStyle(wanted)

    def _logo(self) -> Logo | None:
        sheet = self._sheet
        if not sheet.logo:
            return None
        height = Points(sheet.logo_height * _POINTS_PER_MM)
        return Logo(sheet.logo, height, LogoPlace(sheet.logo_place), clean_line(sheet.logo_text))

    def _numbering(self) -> tuple[str, ...]:
        table = self._sheet.numbering
        wanted = (table.h1, table.h2, table.h3, table.h4)
        for one in patterns.faults(wanted):
            self._note(one.level, one.message, one.hint, "[numbering]")
        return wanted if any(wanted) else ()

    def _dates(self) -> DateStyle:
        table = self._sheet.dates
        for one in dates.faults(table.format, table.language, table.digits):
            self._note(one.key, one.message, one.hint, "[dates]")
        return DateStyle(table.format, table.language, table.digits == "native")

    def _page(self) -> Page:
        page = self._sheet.page
        width, height = _SIZES[page.size]
        width, height = page.width or width, page.height or height
        if page.start + page.end > width - 30 or page.top + page.bottom > height - 30:
            self._note(
                "page",
                Phrase("The margins leave less than 30 mm for text."),
                Phrase("Make them smaller."),
            )
        return Page(*(Points(length * _POINTS_PER_MM) for length in (
            width, height, page.top, page.end, page.bottom, page.start,
        )))  # fmt: skip

    def _roles(self) -> tuple[tuple[str, TextStyle], ...]:
        roles = self._sheet.roles
        if "body" not in roles:
            self._note(
                "roles",
                Phrase("The role “body” is missing."),
                Phrase("Add [roles.body] with its size."),
            )
        elif roles["body"].size is None:
            self._note(
                "body", Phrase("The role “body” has no size."), Phrase("Write size = 10.5 there.")
            )
        for name in roles:
            if not _ROLE.fullmatch(name):
                hint = Phrase("Small letters, digits and “-”, beginning with a letter.")
                self._note(name, Phrase("“{name}” can't be a role.", name=name[:40]), hint)
        return tuple((name, self._style(name, ())) for name in roles)

    def _style(self, name: str, through: tuple[str, ...]) -> TextStyle:
        """The style of a role, made of the one that it is like; `through` are the roles on the way here."""
        if name in self._styles:
            return self._styles[name]
        role = self._sheet.roles[name]
        if name in through:
            self._note(
                "like",
                Phrase("The role “{name}” is like itself.", name=name),
                SILENCE,
                f"[roles.{name}]",
            )
            return _plain(role)
        base = _plain(role) if name == "body" else self._base(name, role.like, through)
        self._styles[name] = self._changed(name, role, base)
        return self._styles[name]

    def _base(self, name: str, like: str, through: tuple[str, ...]) -> TextStyle:
        if like in self._sheet.roles:
            return self._style(like, (*through, name))
        if like != "body":  # that one is said to be missing once, not for each role
            hint = did_you_mean(like, self._sheet.roles, Phrase("roles"))
            self._note(
                "like", Phrase("There is no role “{like}”.", like=like), hint, f"[roles.{name}]"
            )
        return _plain(self._sheet.roles[name])

    def _changed(self, name: str, role: RoleTable, base: TextStyle) -> TextStyle:
        size = role.size or base.size
        after = f"[roles.{name}]"
        return TextStyle(
            size=Points(size),
            leading=Points(role.leading or round(base.leading / base.size * size, 2)),
            font=_or(role.font, base.font),
            colour=self._colour(_or(role.colour, base.colour), "colour", after),
            bold=_or(role.bold, base.bold),
            italic=_or(role.italic, base.italic),
            align=_or(role.align, base.align),
            before=Points(_or(role.before, base.before)),
            after=Points(_or(role.after, base.after)),
            indent=Points(_or(role.indent, base.indent)),
            background=self._colour(_or(role.background, base.background), "background", after),
            bar=self._colour(_or(role.bar, base.bar), "bar", after),
            rule=self._colour(_or(role.rule, base.rule), "rule", after),
            keep_with_next=_or(role.keep_with_next, base.keep_with_next),
        )

    def _colour(self, value: str, key: str, after: str = "") -> Colour:
        """The colour of a name or "#RRGGBB"; an empty one stays empty."""
        meant = self._sheet.colours.get(value, value)
        if meant and not _COLOUR.fullmatch(meant):
            meant = did_you_mean(value, self._sheet.colours, Phrase("colours"))
            hint = Phrase("{meant} Or write “#1F4E79”.", meant=meant)
            self._note(key, Phrase("“{value}” is no colour.", value=value[:40]), hint, after)
            return Colour("")
        return Colour(meant.upper())


def _plain(role: RoleTable) -> TextStyle:
    size = role.size or 10
    return TextStyle(Points(size), Points(size * _USUAL_LEADING))


def _or(value: _T | None, other: _T) -> _T:
    return other if value is None else value
