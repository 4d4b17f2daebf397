"""How Markdown will print, shown while it is typed. The text stays the plain text that it is."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtGui import (
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from briefgen.ui.look import theme
from briefgen.ui.parts.units import Units

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


Place = tuple[int, int]
"""Where something begins and ends in a line, in UTF-16 units."""

Misspelt = Callable[[QTextBlock, tuple[Place, ...]], tuple[Place, ...]]
"""Gives the misspelt words of a line, but none within these places."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What a line is dressed in: looks, and the marks under misspelt words."""

    looks: tuple[tuple[int, int, frozenset[Look]], ...] = ()
    misspelt: tuple[Place, ...] = ()


class MarkdownHighlighter(QSyntaxHighlighter):
    """Strong words are bold, emphasis is slanted, links have the colour of links, and the marks are quiet.

    Misspelt words have the platform's line for them, a wave mostly, in the theme's colour.
    """

    def __init__(
        self,
        document: QTextDocument,
        palette: QPalette,
        misspelt: Misspelt = lambda _block, _unprinted: (),
    ) -> None:
        super().__init__(document)
        self._misspelt = misspelt
        self._runs: tuple[Run, ...] = ()
        self._looks: dict[int, list[tuple[int, int, frozenset[Look]]]] = {}
        self._shown: dict[int, Dress] = {}
        self._lines = 0
        self._lines_read: list[str] = []
        self._stale = True
        self._looking = self._dressed = False
        self._text = ""
        self._palette = palette
        self._wave = theme.misspelling(palette)
        document.contentsChange.connect(self._changed)
        document.contentsChanged.connect(self.look_again)
        self._all_again()

    def set_palette(self, palette: QPalette) -> None:
        """The colours are those of the palette."""
        self._palette = palette
        self._wave = theme.misspelling(palette)
        self._all_again()

    def look_again(self) -> None:
        """Lines are dressed as they should be now. Only those that aren't are laid out again: one key changes one."""
        document = self.document()
        if self._looking:
            # Dressing a line changes the document, too.
            return
        if document.blockCount() != self._lines:
            self._lines = document.blockCount()
            # By now Qt has dressed what was typed, and by a number that another line had before.
            if self._dressed or self._runs or any(one.misspelt for one in self._shown.values()):
                self._all_again()
                return
        self._looking = True
        block = document.begin()
        while block.isValid():
            if self._dress(block) != self._shown.get(block.blockNumber(), Dress()):
                self.rehighlightBlock(block)
            block = block.next()
        self._end_of_look()

    @property
    def text(self) -> str:
        """The document's text; the same object as long as it is the same."""
        if self._stale:
            self._read()
        return self._text

    def misspelt_in(self, block: QTextBlock) -> tuple[Place, ...]:
        """The words of a line that are marked as misspelt."""
        return self._dress(block).misspelt

    def highlightBlock(self, text: str) -> None:
        """Dresses a line: markup may begin in one and end in another."""
        block = self.currentBlock()
        dress = self._dress(block)
        self._shown[block.blockNumber()] = dress
        for start, end, looks in dress.looks:
            self.setFormat(start, end - start, self._format(looks))
        edges = sorted({at for one in dress.looks for at in one[:2]})
        for start, end in dress.misspelt:
            # A word may be half strong.
            within = edges[bisect_right(edges, start) : bisect_left(edges, end)]
            for first, last in pairwise((start, *within, end)):
                made = self.format(first)
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                made.setUnderlineColor(self._wave)
                self.setFormat(first, last - first, made)

    def _all_again(self) -> None:
        self._looking = True
        self._shown.clear()
        self.rehighlight()
        self._end_of_look()

    def _end_of_look(self) -> None:
        self._looking = False
        self._dressed = any(one != Dress() for one in self._shown.values())

    def _changed(self) -> None:
        # Dressing a line changes the document, too.
        self._stale = not self._looking

    def _dress(self, block: QTextBlock) -> Dress:
        number = block.blockNumber()
        # A line is dressed before anybody hears of a change.
        if self._stale or self._lines_read[number : number + 1] != [block.text()]:
            self._read()
        looks = tuple(self._looks.get(number, ()))
        unprinted = tuple((start, end) for start, end, shown in looks if Look.MARK in shown)
        return Dress(looks, self._misspelt(block, unprinted))

    def _read(self) -> None:
        """The looks are those of the text as it is now."""
        self._stale = False
        text = self.document().toPlainText()
        if text == self._text:
            return
        self._text = text
        self._lines_read = text.split("\n")
        self._runs = runs(text)
        self._looks = {}
        units = Units(text)
        for one in self._runs:
            self._place(units.to_utf16(one.start), units.to_utf16(one.end), one.looks)

    def _place(self, start: int, end: int, looks: frozenset[Look]) -> None:
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            first, last = block.position(), block.position() + block.length()
            here = (max(start, first) - first, min(end, last) - first, looks)
            self._looks.setdefault(block.blockNumber(), []).append(here)
            block = block.next()

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
