"""Colours for the texts of a template: Jinja in HTML, and TOML."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

_SPANS = {"{#": "#}", "{%": "%}", "{{": "}}", "<!--": "-->"}
_STARTS = tuple(_SPANS)
_OUTSIDE = re.compile(r"\{#|\{%|\{\{|<!--|</?[A-Za-z]")
_IN_TAG = re.compile(r"\{#|\{%|\{\{|>")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_REFERENCE = re.compile(r"&#?\w+;")
_STATEMENT_WORDS = re.compile(
    r"\b(?:for|endfor|in|if|elif|else|endif|set|endset|include|macro|endmacro|and|or|not|is|true|false|none)\b"
)
_TOML_KEY = re.compile(r"^\s*[\w.\"'-]+(?=\s*=)")
_TOML_TABLE = re.compile(r"^\s*\[\[?[^\]]*\]\]?")
_TOML_VALUE = re.compile(r"\b(?:true|false|[-+]?\d[\d._:TZ-]*)\b")
_TOML_TEXT = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|#.*$")
_TRIPLE = re.compile(r"\"\"\"|'''")


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of words by what they are, as "#RRGGBB". Each meets WCAG AA on the ground of texts."""

    code: str
    tag: str
    text: str
    number: str
    quiet: str


LIGHT = Inks(code="#7A2F9A", tag="#1D5FAF", text="#216B2C", number="#8F4700", quiet="#56606B")
DARK = Inks(code="#D7AEFB", tag="#7DB1F2", text="#8FD19E", number="#F2B277", quiet="#A0AAB5")


class Highlighter(QSyntaxHighlighter):
    """Colours one document. What is coloured is told apart by weight or slant, too."""

    def __init__(self, document: QTextDocument, name: str, dark: bool) -> None:
        super().__init__(document)
        self._paint = self._toml if name.endswith(".toml") else self._markup
        self._plain = name.endswith(".json")
        self._formats: dict[str, QTextCharFormat] = {}
        self.set_dark(dark)

    def set_dark(self, dark: bool) -> None:
        """The colours are those of the dark or the light palette."""
        inks = DARK if dark else LIGHT
        self._formats = {
            "code": _format(inks.code),
            "word": _format(inks.code, bold=True),
            "tag": _format(inks.tag),
            "head": _format(inks.tag, bold=True),
            "text": _format(inks.text),
            "number": _format(inks.number),
            "quiet": _format(inks.quiet, italic=True),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colours a line. The state of a line is what is still open at its end."""
        if not self._plain:
            self._paint(text)

    # ------------------------------------------------------------ Jinja in HTML

    def _markup(self, text: str) -> None:
        """States: 0 for words, else 2 × the span that is open (from 1), + 1 within a tag."""
        state = max(0, self.previousBlockState())
        in_tag, span = bool(state % 2), _STARTS[state // 2 - 1] if state >= 2 else ""
        at = 0
        while at < len(text):
            if span:
                end = text.find(_SPANS[span], at)
                stop = len(text) if end < 0 else end + len(_SPANS[span])
                self._span(text, span, at, stop)
                at, span = stop, span if end < 0 else ""
                continue
            found = (_IN_TAG if in_tag else _OUTSIDE).search(text, at)
            stop = found.start() if found else len(text)
            self._between(text, at, stop, in_tag)
            if not found:
                break
            at = stop
            if found[0] in _SPANS:
                span = found[0]
            else:
                in_tag = found[0] != ">"
                self.setFormat(at, len(found[0]), self._formats["tag"])
                at += len(found[0])
        self.setCurrentBlockState(2 * (_STARTS.index(span) + 1 if span else 0) + in_tag)

    def _span(self, text: str, span: str, start: int, stop: int) -> None:
        if span in {"{#", "<!--"}:
            self.setFormat(start, stop - start, self._formats["quiet"])
            return
        self.setFormat(start, stop - start, self._formats["code"])
        if span == "{%":
            self._each(_STATEMENT_WORDS, text, start, stop, "word")
        self._each(_QUOTED, text, start, stop, "text")

    def _between(self, text: str, start: int, stop: int, in_tag: bool) -> None:
        if in_tag:
            self.setFormat(start, stop - start, self._formats["tag"])
            self._each(_QUOTED, text, start, stop, "text")
        else:
            self._each(_REFERENCE, text, start, stop, "number")

    # ------------------------------------------------------------ TOML

    def _toml(self, text: str) -> None:
        """State 1 within a text of several lines."""
        inside = self.previousBlockState() == 1
        if inside or _TRIPLE.search(text):
            odd = len(_TRIPLE.findall(text)) % 2 == 1
            key = _TOML_KEY.match(text)
            start = 0 if inside or not key else key.end()
            self.setFormat(start, len(text) - start, self._formats["text"])
            self.setCurrentBlockState(int(inside != odd))
            if key and not inside:
                self.setFormat(0, key.end(), self._formats["tag"])
            return
        self.setCurrentBlockState(0)
        self._each(_TOML_VALUE, text, 0, len(text), "number")
        self._each(_TOML_KEY, text, 0, len(text), "tag")
        self._each(_TOML_TABLE, text, 0, len(text), "head")
        for found in _TOML_TEXT.finditer(text):
            role = "quiet" if found[0].startswith("#") else "text"
            self.setFormat(found.start(), len(found[0]), self._formats[role])

    def _each(self, what: re.Pattern[str], text: str, start: int, stop: int, role: str) -> None:
        for found in what.finditer(text, start, stop):
            self.setFormat(found.start(), len(found[0]), self._formats[role])


def _format(ink: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(ink))
    made.setFontItalic(italic)
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made
