"""Inlines to runs of text, each in one style."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from briefgen.model.document import (
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Styled,
    Text,
)
from briefgen.model.style import StyleSheet, TextStyle
from briefgen.model.text import clean
from briefgen.writers.hyphens import may_divide
from briefgen.writers.links import safe_href
from briefgen.writers.pdf.escape import colour, spoken
from briefgen.writers.pdf.shape import PAD, Shaper, StyledFont
from briefgen.writers.pdf.tags import Tag

NEW_LINE = "\n"
_NOTE_SIZE = 0.82
_LONGEST_CHIP = 40


class RunStyle:
    """How a run looks and where it leads. Lengths are in points; colours are operands of rg.

    `target` is the name of a place in the document, `href` an address outside it; `name` makes the
    run itself a place, where it first stands. `tag` is the element of a link, once it has been drawn.
    `opens` and `closes` are operators around it that say its language, where that isn't the paragraph's.
    `hyphens` is the language by which words are divided at the ends of lines, or empty. `scale` turns
    thousandths of the em into points.
    """

    __slots__ = (
        "background", "closes", "colour", "font", "href", "hyphens", "name", "opens", "scale", "select", "size", "tag",
        "target", "underline",
    )  # fmt: skip

    def __init__(self, font: StyledFont, size: float, ink: str, background: str = "") -> None:
        self.font = font
        self.size = size
        self.scale = size / 1000
        self.colour = ink
        self.background = background
        self.href = self.target = self.name = self.hyphens = ""
        self.underline = False
        self.tag: Tag | None = None
        self.opens: tuple[str, ...] = ()
        self.closes: tuple[str, ...] = ()
        self.select = font.select(size)


class Run(NamedTuple):
    """Text in one style; a run of `NEW_LINE` alone ends a line."""

    text: str
    style: RunStyle


class _Look(NamedTuple):
    """What decides a style, before links."""

    role: str
    family: str
    size: float
    bold: bool
    italic: bool
    ink: str
    background: str
    language: str
    spoken: str = ""
    underline: bool = False
    upper: bool = False


class StyleBook:
    """The run styles of one document, each made once."""

    def __init__(self, sheet: StyleSheet, shaper: Shaper, language: str) -> None:
        self._sheet = sheet
        self._shaper = shaper
        self._language = language
        self._styles: dict[_Look, RunStyle] = {}
        self._notes: dict[_Look, RunStyle] = {}
        self._looks: dict[tuple[str, str], _Look] = {}
        self._addresses: dict[str, str] = {}
        self._roles = dict(sheet.roles)
        self._ink = colour(sheet.link_colour)
        self.cited: set[str] = set()

    def role(self, name: str) -> TextStyle:
        """The style of a role; "body" for an unknown one."""
        return self._roles.get(name) or self._sheet.role(name)

    def has_role(self, name: str) -> bool:
        """Whether the style sheet names the role."""
        return name in self._roles

    def plain(self, text: str, role: str, language: str = "", bold: bool = False) -> Run:
        """Plain text in a role, bold if the role or the caller wants it."""
        look = self._look(role, language)
        return Run(_cased(text, look), self._style(look._replace(bold=look.bold or bold)))

    def own(self, text: str, style: TextStyle) -> Run:
        """Text in a look that is no role's."""
        look = self._look_of("", style, self._language)
        if style.background:
            look = look._replace(background=colour(style.background))
        return Run(_cased(text, look), self._style(look))

    def runs(self, content: Iterable[Inline], role: str, language: str = "") -> list[Run]:
        """The runs of a paragraph in a role."""
        return [run for run in self._walk(content, self._look(role, language), None) if run.text]

    def unlinked(
        self, content: Iterable[Inline], role: str, language: str, bold: bool
    ) -> list[Run]:
        """The runs of a paragraph whose links and references lead nowhere, and make no place."""
        look = self._look(role, language)
        look = look._replace(bold=look.bold or bold)
        return [run for run in self._walk(without_links(content), look, None) if run.text]

    def drawn(self, text: str, size: float, ink: str, *, bold: bool) -> Run:
        """The text as a run of a drawing: in the sheet's font for headings, whatever its roles are."""
        look = _Look(
            "", self._sheet.heading_family, round(max(size, 1.0), 2), bold, False, colour(ink), "",
            self._language,
        )  # fmt: skip
        return Run(tidy(text), self._style(look))

    def link(self, style: RunStyle, target: str) -> RunStyle:
        """The style, leading to a place in the document."""
        return _leading(style, style.colour, target=target)

    def _look(self, role: str, language: str) -> _Look:
        found = self._looks.get((role, language))
        if found is None:
            found = self._looks[role, language] = self._new_look(role, language)
        return found

    def _new_look(self, role: str, language: str) -> _Look:
        return self._look_of(role, self.role(role), language)

    def _look_of(self, role: str, style: TextStyle, language: str) -> _Look:
        sheet = self._sheet
        family = sheet.heading_family if style.font == "heading" else sheet.body_family
        return _Look(
            role, family, max(style.size, 1.0), style.bold, style.italic,
            colour(style.colour), "", language or self._language,
            underline=style.underline, upper=style.capitals == "all",
        )  # fmt: skip

    def _style(self, look: _Look) -> RunStyle:
        found = self._styles.get(look)
        if found is None:
            font = self._shaper.font(look.family, look.bold, look.italic, look.language)
            found = self._styles[look] = RunStyle(font, look.size, look.ink, look.background)
            if look.spoken:
                found.opens, found.closes = (spoken(look.spoken),), ("EMC",)
            found.underline = look.underline
            if self._sheet.hyphenate and may_divide(look.role, self.role(look.role)):
                found.hyphens = look.language
        return found

    def _walk(self, content: Iterable[Inline], look: _Look, link: RunStyle | None) -> Iterator[Run]:
        style = self._style(look)
        for inline in content:
            match inline:
                case Text(text):
                    yield Run(
                        _cased(text, look),
                        _leading(style, link.colour, link.href) if link else style,
                    )
                case Strong() | Emphasis() | Styled():
                    yield from self._run_within(inline, look, link)
                case Link(href, inner):
                    yield from self._walk(inner, look, self._linked(look, href))
                case Note():
                    yield self._note(inline, look)
                case LineBreak():
                    yield Run(NEW_LINE, style)
                case _:
                    assert_never(inline)

    def _run_within(
        self, inline: Strong | Emphasis | Styled, look: _Look, link: RunStyle | None
    ) -> Iterator[Run]:
        inner = self._within(inline, look)
        runs = self._walk(inline.content, inner, link)
        if look.background or not inner.background:
            yield from runs
        else:
            yield from _chip(list(runs), Run(PAD, self._style(inner)))

    def _within(self, inline: Strong | Emphasis | Styled, look: _Look) -> _Look:
        match inline:
            case Strong():
                return look._replace(bold=True)
            case Emphasis():
                return look._replace(italic=not look.italic)
            case Styled(_, role, language):
                return self._styled(look, role, language)

    def _styled(self, look: _Look, role: str, language: str) -> _Look:
        if language and language != look.language:
            look = look._replace(language=language, spoken=language)
        if not role or not self.has_role(role):
            return look
        style, other = self.role(role), self._look(role, look.language)
        return other._replace(
            bold=style.bold or look.bold,
            italic=style.italic or look.italic,
            background=colour(style.background) if style.background else look.background,
            spoken=look.spoken,
            underline=style.underline or look.underline,
        )

    def _linked(self, look: _Look, href: str) -> RunStyle | None:
        address = self._addresses.get(href)
        if address is None:
            address = self._addresses[href] = safe_href(href)
        return _leading(self._style(look), self._ink, address) if address else None

    def _note(self, note: Note, look: _Look) -> Run:
        style = self._note_style(look, note)
        if note.back:
            return Run(note.label, _leading(style, self._ink, target=use_name(note.anchor)))
        leading = _leading(style, self._ink, target=source_name(note.anchor))
        if note.anchor not in self.cited:
            self.cited.add(note.anchor)
            leading.name = use_name(note.anchor)
        return Run(note.label, leading)

    def _note_style(self, look: _Look, note: Note) -> RunStyle:
        """The style of a reference: a number is small, words are as large as those around them."""
        if note.words:
            return self._style(look)
        style = self._notes.get(look)
        if style is None:
            size = round(look.size * _NOTE_SIZE, 2)
            style = self._notes[look] = self._style(look._replace(size=size))
        return style


def _cased(text: str, look: _Look) -> str:
    """Text as it can be drawn, in capitals where the look wants them."""
    return tidy(text).upper() if look.upper else tidy(text)


def without_links(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """The inlines with links taken for their text, and references for their labels."""
    flat: list[Inline] = []
    for inline in content:
        match inline:
            case Link(_, inner):
                flat += without_links(inner)
            case Note():
                flat.append(Text(inline.label))
            case Strong(inner):
                flat.append(Strong(without_links(inner)))
            case Emphasis(inner):
                flat.append(Emphasis(without_links(inner)))
            case Styled(inner, role, language):
                flat.append(Styled(without_links(inner), role, language))
            case _:
                flat.append(inline)
    return tuple(flat)


def words_of(content: Iterable[Inline]) -> str:
    """The text of inlines alone, without references."""
    words: list[str] = []
    for inline in content:
        match inline:
            case Text(text):
                words.append(text)
            case Strong(inner) | Emphasis(inner) | Styled(inner) | Link(_, inner):
                words.append(words_of(inner))
            case _:
                words.append(" ")
    return "".join(words)


def _chip(runs: list[Run], pad: Run) -> list[Run]:
    """Runs on a background with room at their sides; a few words stay on one line."""
    if sum(len(run.text) for run in runs) <= _LONGEST_CHIP:
        runs = [run._replace(text=run.text.replace(" ", "\u00a0")) for run in runs]
    return [pad, *runs, pad]


def source_name(anchor: str) -> str:
    """The name of the place of a source."""
    return f"s:{anchor}"


def use_name(anchor: str) -> str:
    """The name of the place where a source is first referred to."""
    return f"u:{anchor}"


def tidy(text: str) -> str:
    """Text as it can be drawn: what is not text has become U+FFFD; no line feed or tab stands in it."""
    if text.isprintable():
        return text
    return clean(text)[0].replace("\n", " ").replace("\t", " ")


def _leading(style: RunStyle, ink: str, href: str = "", target: str = "") -> RunStyle:
    made = RunStyle(style.font, style.size, ink, style.background)
    made.href, made.target = href, target
    made.opens, made.closes = style.opens, style.closes
    made.underline = style.underline
    return made
