"""The tags and words of rendered text, with the offsets where they stand."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.templating.trace import Traced

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>|<!--.*?-->|<", re.DOTALL)
_ATTRIBUTE = re.compile(r'\s+([A-Za-z][A-Za-z-]*)="([^"]*)"')


class Words(NamedTuple):
    """Text between tags, its character references resolved."""

    text: str
    offset: int


class Open(NamedTuple):
    """An opening tag."""

    name: str
    offset: int
    attributes: dict[str, str]


class Close(NamedTuple):
    """A closing tag, or the end of the text (an empty name)."""

    name: str
    offset: int


Token = Words | Open | Close


def fail(traced: Traced, offset: int, message: Phrase, hint: Phrase = SILENCE) -> TemplateError:
    """The error to raise for what stands at an offset."""
    return TemplateError(message, hint, where=traced.where(offset))


def tokens(traced: Traced) -> Iterator[Token]:
    """All tokens, and a Close without a name at the end; TemplateError for a tag that is none."""
    text = traced.text
    known: dict[str, dict[str, str]] = {}
    done = 0
    for found in _TAG.finditer(text):
        if found.start() > done:
            yield Words(html.unescape(text[done : found.start()]), done)
        done = found.end()
        slash, name, rest = found[1], found[2], found[3]
        if name is None:
            if found[0] == "<":
                raise fail(
                    traced,
                    found.start(),
                    Phrase("A “<” begins no tag here."),
                    Phrase("Write it as &lt;."),
                )
        elif slash:
            yield Close(name.lower(), found.start())
        else:
            if rest not in known:
                known[rest] = _attributes(traced, found.start(), rest)
            yield Open(name.lower(), found.start(), known[rest])
    if done < len(text):
        yield Words(html.unescape(text[done:]), done)
    yield Close("", len(text))


def _attributes(traced: Traced, offset: int, raw: str) -> dict[str, str]:
    rest = raw.rstrip().removesuffix("/").rstrip()
    values: dict[str, str] = {}
    position = 0
    while position < len(rest):
        found = _ATTRIBUTE.match(rest, position)
        if not found:
            raise fail(
                traced,
                offset,
                Phrase("“{text}” is no attribute.", text=rest[position:].strip()[:40]),
                Phrase('Attributes are written name="value".'),
            )
        if found[1].lower() in values:
            raise fail(
                traced,
                offset,
                Phrase("The attribute “{name}” stands twice.", name=found[1].lower()),
            )
        values[found[1].lower()] = html.unescape(found[2])
        position = found.end()
    return values
