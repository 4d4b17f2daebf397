"""Inlines as Markdown: emphasis only where every reader sees it as such, else just the words."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

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
from briefgen.writers.links import safe_href
from briefgen.writers.markdown import escape


@dataclass(frozen=True, slots=True)
class _Span:
    """Characters that are set alike. `link` is a destination, `index` tells neighbouring links apart."""

    text: str
    marks: str = ""
    link: str = ""
    index: int = 0


class Inlines:
    """Writes inlines; `targets` names the place of each anchor."""

    def __init__(self, targets: dict[str, str]) -> None:
        self._targets = targets
        self._links = 0

    def markdown(self, content: Iterable[Inline], *, one_line: bool = False) -> str:
        """The content, escaped, without white space around it; line breaks are spaces in `one_line`."""
        spans = _merged(self._spans(content, _Span("")))
        shown = _joined(spans)
        lines = [one.strip(" ") for one in shown.split("\n")]
        if one_line:
            return " ".join(one for one in lines if one)
        return "  \n".join(escape.line(one) for one in lines if one)

    def _spans(self, content: Iterable[Inline], around: _Span) -> Iterator[_Span]:
        for one in content:
            yield from self._spans_of(one, around)

    def _spans_of(self, one: Inline, around: _Span) -> Iterable[_Span]:
        match one:
            case Text(text):
                return (replace(around, text=escape.folded(text)),)
            case Strong(inner):
                return self._spans(inner, _marked(around, "**"))
            case Emphasis(inner):
                return self._spans(inner, _marked(around, "*"))
            case Styled(inner):
                return self._spans(inner, around)
            case Link(href, inner):
                return self._spans(inner, self._linked(around, safe_href(href)))
            case Note():
                target = "" if one.back else self._targets.get(one.anchor, "")
                place = self._linked(around, f"#{target}" if target else "")
                return (replace(place, text=one.label),)
            case LineBreak():
                return (_Span("\n"),)
            case _:
                assert_never(one)

    def _linked(self, around: _Span, link: str) -> _Span:
        if around.link or not link:
            return around
        self._links += 1
        return replace(around, link=link, index=self._links)


def _marked(around: _Span, mark: str) -> _Span:
    both = {around.marks, mark} - {""}
    if around.marks == "***" or len(both) == 2:
        return replace(around, marks="***")
    return replace(around, marks=mark)


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    """Spans of the same setting joined, so that what looks like markup across them is seen."""
    merged: list[_Span] = []
    for one in spans:
        if merged and replace(merged[-1], text="") == replace(one, text=""):
            merged[-1] = replace(one, text=merged[-1].text + one.text)
        elif one.text:
            merged.append(one)
    return merged


def _joined(spans: list[_Span]) -> str:
    shown = ""
    opened = 0
    for index, one in enumerate(spans):
        before, after = spans[index - 1] if index else None, spans[index + 1 : index + 2]
        if _is_address(one, before, after):
            shown += f"{_closing(before) if opened else ''}<{one.link}>"
            opened = 0
            continue
        if opened and one.index != opened:
            shown, opened = shown + _closing(before), 0
        if one.index and not opened:
            shown, opened = f"{shown}[", one.index
        shown += _span(one, shown[-1:], after[0] if after else None)
    return shown + (_closing(spans[-1]) if opened else "")


def _is_address(one: _Span, before: _Span | None, after: list[_Span]) -> bool:
    """Whether the span is a whole link that shows its own address."""
    alone = all(other.index != one.index for other in after) and (
        before is None or before.index != one.index
    )
    return alone and bool(one.link) and one.text == one.link and escape.is_autolink(one.link)


def _closing(last: _Span | None) -> str:
    return f"]({escape.destination(last.link)})" if last else ""


def _span(one: _Span, before: str, after: _Span | None) -> str:
    words = one.text.strip()
    if not one.marks or not words:
        return escape.text(one.text)
    start, end = one.text[: one.text.index(words)], one.text[one.text.index(words) + len(words) :]
    content = escape.text(words)
    follows = end or _first(one, after)
    opens = _is_letter(words[0]) or _parts(start[-1:] or before)
    closes = _is_letter(words[-1]) or _parts(follows)
    if not opens or not closes or "*" in {start[-1:] or before, follows}:
        return f"{start}{content}{end}"
    return f"{start}{one.marks}{content}{one.marks}{end}"


def _first(one: _Span, after: _Span | None) -> str:
    """The character that will come after a span."""
    if after is None or after.index != one.index:
        return "]" if one.index else ("[" if after is not None and after.index else _head(after))
    return _head(after)


def _head(after: _Span | None) -> str:
    if after is None:
        return ""
    return "*" if after.marks and not after.text[:1].isspace() else after.text[:1]


def _parts(character: str) -> bool:
    """Whether emphasis may begin after, or end before, this character though a mark stands inside of it."""
    # Readers differ on symbols and on characters newer than they are, so only plain punctuation counts.
    return not character or character.isspace() or unicodedata.category(character)[0] == "P"


def _is_letter(character: str) -> bool:
    """Whether every reader takes the character as a letter or digit, next to which emphasis may always stand."""
    return unicodedata.category(character)[0] in "LN"
