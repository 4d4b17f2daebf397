"""What a citation style prints, as inlines: its type faces and our own marks travel as control characters.

No text of a brief holds any, so what stands in a headline can't be taken for them.
"""

import re
from collections.abc import Iterator

from briefgen.model.document import Emphasis, Inline, Link, Strong, Styled, Text

_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"{_OPEN}(.)|{_CLOSE}")
TITLE, ADDRESS, STRESSED, HEAVY = "tuib"

_QUOTED = re.compile(f"“{_OPEN}{TITLE}[^{_CLOSE}]*")
_SINGLE = str.maketrans('“”"', "‘’'")

# The processor leaves a style's full stop after a headline's own mark, and American ones behind quotation marks.
_DOUBLED = re.compile(f'([.?!…。？！][”’"»]*{_CLOSE}(?:{_CLOSE}|[”’"»])*)\\.')
_BEHIND = re.compile(f"({_CLOSE}[”’]|”)([.,])")


def marked(kind: str, text: str) -> str:
    """The text within marks of that kind."""
    return f"{_OPEN}{kind}{text}{_CLOSE}" if text else ""


def plain(text: str) -> str:
    """The text without any marks."""
    return _MARK.sub("", text)


def mended(text: str, *, american: bool) -> str:
    """The text with the full stops that belong there, none beside another mark, and single marks within double ones."""
    once = _DOUBLED.sub(r"\1", text)
    once = _QUOTED.sub(lambda found: f"“{found[0][1:].translate(_SINGLE)}", once)
    return _BEHIND.sub(r"\2\1", once) if american else once


def lead(text: str, until: str) -> tuple[str, str]:
    """The words that a text begins with, up to the one that ends with `until` or to the first mark; and the rest."""
    bare = _MARK.split(text, maxsplit=1)[0]
    at = bare.find(until) if until else -1
    end = bare.find(" ", at + len(until)) if at >= 0 else bare.rfind(" ")
    if end <= 0:
        end = bare.rfind(" ")
    return (text[:end], text[end:]) if end > 0 else ("", text)


def inlines(text: str, language: str, address: str) -> tuple[Inline, ...]:
    """The text as inlines: the headline in its language, the address as a link."""
    stack: list[tuple[str, list[Inline]]] = [("", [])]
    for words, mark in _pieces(text):
        if words:
            _append(stack[-1][1], Text(words))
        if mark.startswith(_OPEN):
            stack.append((mark[1:], []))
        elif mark and len(stack) > 1:
            kind, inner = stack.pop()
            for one in _set(kind, tuple(inner), language, address):
                _append(stack[-1][1], one)
    return tuple(one for _, inner in stack for one in inner)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    for found in _MARK.finditer(text):
        yield text[position : found.start()], found[0]
        position = found.end()
    yield text[position:], ""


def _set(kind: str, inner: tuple[Inline, ...], language: str, address: str) -> tuple[Inline, ...]:
    if kind == STRESSED:
        return (Emphasis(inner),)
    if kind == HEAVY:
        return (Strong(inner),)
    if kind == TITLE and language:
        return (Styled(inner, language=language),)
    if kind == ADDRESS and address:
        return (Link(address, inner),)
    return inner


def _append(inlines: list[Inline], one: Inline) -> None:
    """The inline is put at the end; text joins text."""
    if inlines and isinstance(one, Text) and isinstance(last := inlines[-1], Text):
        inlines[-1] = Text(last.text + one.text)
    else:
        inlines.append(one)
