"""The words of inlines as plain text has them: line feeds for line breaks, links with their addresses."""

import re
from collections.abc import Iterable
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
from briefgen.model.text import clean
from briefgen.writers.links import safe_href
from briefgen.writers.outline import plain_text

_BLANK = re.compile(r"[ \t\n]+")


def folded(raw: str) -> str:
    """Clean text on one line; its spaces are single, its no-break spaces stay."""
    return _BLANK.sub(" ", clean(raw)[0])


def written_out(content: Iterable[Inline], *, linked: bool = False) -> str:
    """The words; within a link (`linked`) there is no other link."""
    return "".join(_one(one, linked) for one in content)


def _one(one: Inline, linked: bool) -> str:
    match one:
        case Text(text):
            return folded(text)
        case Note():
            return one.label
        case LineBreak():
            return "\n"
        case Strong(inner) | Emphasis(inner) | Styled(inner):
            return written_out(inner, linked=linked)
        case Link(href, inner):
            return _link(href, inner, linked)
        case _:
            assert_never(one)


def _link(href: str, inner: tuple[Inline, ...], linked: bool) -> str:
    sound = "" if linked else safe_href(href)
    words = written_out(inner, linked=linked or bool(sound))
    label = words.rstrip(" \n")
    # An address that shows itself isn't said twice; one that nobody can see isn't said at all.
    if not sound or not label or sound.removeprefix("mailto:") == plain_text(inner).strip():
        return words
    return f"{label} <{sound}>{words[len(label) :]}"
