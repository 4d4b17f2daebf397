"""How Markdown will print, shown while it is typed. The text stays the plain text that it is."""

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefgen.ui.reader_text import Units

_LONGEST = 20_000
_MOST_MARKS = 400
# The brief's own rules (`briefgen.templating.prose`): an escape first, so that it is never taken for markup; a link
# leads out or is text; emphasis within words takes asterisks, not underscores.
_MARKUP = re.compile(
    r"(?P<escape>\\(?=[\\`*_{}\[\]()<>#+.!|&~-]))."
    r"|(?<!!)\[(?P<label>(?:\\.|[^\[\]\\\n]){1,2000})\]"
    r"\((?P<target>[^()\s]{1,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,2000})?)(?:\s\"[^\"\n]{0,300}\")?\)"
    r"|(?:(?<=\s)|^)(?:\*{1,3}|_{1,3})(?=\s|$)"
    r"|\*{3}(?P<both>(?:\\.|[^*\\])+)\*{3}"
    r"|\*\*(?P<strong>(?:\\.|[^\\])+?)\*\*(?!\*)"
    r"|(?<!\*)\*(?P<emphasis>(?:\\.|[^*\\])+)\*"
    r"|(?<!\w)_{3}(?P<both_>(?:\\.|[^_\\])+)_{3}(?!\w)"
    r"|(?<!\w)__(?!_)(?P<strong_>(?:\\.|[^\\])+?)(?<!_)__(?!\w)"
    r"|(?<!\w)_(?!_)(?P<emphasis_>(?:\\.|[^\\])+?)(?<!_)_(?!\w)",
    re.DOTALL,
)
_LEADS_OUT = re.compile(r"(?:https?|mailto):.", re.IGNORECASE)


class Look(Enum):
    """What a run of Markdown will be in print. MARK: it won't be there."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    LINK = "link"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the text, in code points, that has these looks together."""

    start: int
    end: int
    looks: frozenset[Look]


def runs(markdown: str) -> tuple[Run, ...]:
    """The runs that are more than plain words, in their order. Of very long or tangled text there are none."""
    if len(markdown) > _LONGEST or sum(markdown.count(mark) for mark in "*_[") > _MOST_MARKS:
        return ()
    return tuple(_runs(markdown, 0, len(markdown), frozenset()))


def _runs(text: str, start: int, end: int, looks: frozenset[Look]) -> list[Run]:
    found: list[Run] = []
    at = start
    for match in _MARKUP.finditer(text, start, end):
        _add(found, at, match.start(), looks)
        at = match.end()
        inner = _inner(match)
        if inner is None:
            # An escape hides its backslash; an asterisk between spaces is one.
            hidden = match.end("escape") if match["escape"] else match.start()
            _add(found, match.start(), hidden, looks | {Look.MARK})
            _add(found, hidden, match.end(), looks)
            continue
        name, more = inner
        _add(found, match.start(), match.start(name), looks | {Look.MARK})
        found += _runs(text, *match.span(name), looks | more)
        _add(found, match.end(name), match.end(), looks | {Look.MARK})
    _add(found, at, end, looks)
    return found


def _inner(match: re.Match[str]) -> tuple[str, frozenset[Look]] | None:
    """The group of the words within the markup, and what it makes of them."""
    name = match.lastgroup or ""
    match name.rstrip("_"):
        case "both":
            return name, frozenset({Look.STRONG, Look.EMPHASIS})
        case "strong" | "emphasis" as look:
            return name, frozenset({Look(look)})
        case "target":
            leads_out = _LEADS_OUT.match(match["target"])
            return "label", frozenset({Look.LINK} if leads_out else ())
        case _:
            return None


def _add(found: list[Run], start: int, end: int, looks: frozenset[Look]) -> None:
    if start < end and looks:
        found.append(Run(start, end, looks))


class MarkdownHighlighter(QSyntaxHighlighter):
    """Strong words are bold, emphasis is slanted, links have the colour of links, and the marks are quiet."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._runs: tuple[Run, ...] = ()
        self._places: tuple[tuple[int, int, QTextCharFormat], ...] = ()
        self._palette = palette
        document.contentsChanged.connect(self._renew)
        self._renew()

    def set_palette(self, palette: QPalette) -> None:
        """The colours are those of the palette."""
        self._palette = palette
        self._place()

    def highlightBlock(self, text: str) -> None:
        """Dresses a line: markup may begin in one and end in another."""
        block = self.currentBlock()
        first, last = block.position(), block.position() + block.length()
        for start, end, look in self._places:
            if start < last and first < end:
                self.setFormat(max(0, start - first), end - max(start, first), look)

    def _renew(self) -> None:
        found = runs(self.document().toPlainText())
        # Dressing a line changes the document, too.
        if found != self._runs:
            self._runs = found
            self._place()

    def _place(self) -> None:
        units = Units(self.document().toPlainText())
        self._places = tuple(
            (units.to_utf16(one.start), units.to_utf16(one.end), self._format(one.looks))
            for one in self._runs
        )
        self.rehighlight()

    def _format(self, looks: frozenset[Look]) -> QTextCharFormat:
        made = QTextCharFormat()
        if Look.STRONG in looks:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(Look.EMPHASIS in looks)
        role = QPalette.ColorRole
        if Look.MARK in looks:
            made.setForeground(self._palette.color(role.PlaceholderText))
        elif Look.LINK in looks:
            made.setForeground(self._palette.color(role.Link))
            made.setFontUnderline(True)
        return made
