"""Blocks of text from a tree of HTML elements."""

import re
from collections.abc import Iterator
from typing import Any, Final

from briefgen.loaders.wording import Block
from briefgen.model.article import SpanKind

SKIPPED: Final = frozenset((
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select",
    "button", "input", "textarea", "datalist", "canvas", "audio", "video", "map", "nav", "aside", "footer",
    "form", "dialog", "menu",
))  # fmt: skip
"""Elements whose words are no part of an article's text."""

_INLINE: Final = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source",
))  # fmt: skip
_HEADING: Final = re.compile(r"h([1-6])")
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_LINE_BREAK: Final = "\x00"  # HTML can't hold it, so it can't be mistaken


def blocks_of(root: Any, skipped: frozenset[str] = SKIPPED) -> Iterator[Block]:
    """Headings, paragraphs, list items, quotes and table rows (their cells apart by " | "), in reading order."""
    walk = _Walk(skipped)
    for event, element in _events(root, skipped):
        if event == "start":
            yield from walk.open(element)
        else:
            yield from walk.close(element, element is root)
    yield from walk.flush()


def _events(root: Any, skipped: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """Starts and ends of elements; of skipped ones (and of comments) only the end, for the text after them."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # slow to import

    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start" and element.tag in skipped:
            walker.skip_subtree()
        elif event in ("start", "end"):
            yield event, element
        else:
            yield "end", element


class _Walk:
    """The elements around the place that has been reached, and the words gathered for its block."""

    def __init__(self, skipped: frozenset[str]) -> None:
        self._skipped = skipped
        self._around: list[str] = []
        self._words: list[str] = []

    def open(self, element: Any) -> Iterator[Block]:
        tag = str(element.tag)
        if tag == "br":
            self._words.append(_LINE_BREAK)
        elif tag in ("td", "th"):
            if self._holds_words():
                self._words.append(" | ")
        elif tag not in _INLINE and not self._in_row(tag):
            yield from self.flush()
        self._around.append(tag)
        self._add(element.text)

    def close(self, element: Any, last: bool) -> Iterator[Block]:
        tag = str(element.tag)
        if isinstance(element.tag, str) and tag not in self._skipped:
            if tag not in _INLINE and tag not in ("td", "th", "br") and not self._in_row(tag):
                yield from self.flush()
            elif tag not in _INLINE and tag != "br":
                self._words.append(" ")
            self._around.pop()
        if not last:
            self._add(element.tail)

    def flush(self) -> Iterator[Block]:
        """The block that has been gathered, if it has words."""
        raw, self._words = "".join(self._words), []
        if "pre" in self._around:
            text = raw.replace(_LINE_BREAK, "\n")
        else:
            lines = _SPACE.sub(" ", raw).split(_LINE_BREAK)
            text = "\n".join(line.strip(" ") for line in lines)
        if text.strip(" \n|"):
            kind, level = self._kind()
            yield Block(kind, text.strip("\n"), level)

    def _kind(self) -> tuple[SpanKind, int]:
        for tag in reversed(self._around):
            if found := _HEADING.fullmatch(tag):
                return SpanKind.HEADING, int(found[1])
            if tag in ("li", "dd"):
                lists = sum(one in ("ul", "ol", "dl") for one in self._around)
                return SpanKind.LIST_ITEM, max(1, lists)
            if tag == "blockquote":
                return SpanKind.QUOTE, 0
        return SpanKind.PARAGRAPH, 0

    def _in_row(self, tag: str) -> bool:
        """Whether it is a paragraph within a table's cell, which stays on its row's line."""
        return tag in ("p", "div") and any(one in ("td", "th") for one in self._around)

    def _holds_words(self) -> bool:
        return any(one.strip() for one in self._words)

    def _add(self, words: str | None) -> None:
        if words:
            self._words.append(words)
