"""What a writer must know of a document before it writes the body: its words, its headings, where notes point."""

import re
from collections.abc import Iterable
from typing import assert_never

from briefgen.model.document import (
    Block,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Note,
    Row,
    Strong,
    Styled,
    Text,
)
from briefgen.model.tree import walk

GAP = "\N{EN SPACE}"
"""What stands between the number of a heading and its words."""

_NUMBER = re.compile(r"[0-9]{1,9}")


def plain_text(content: Iterable[Inline]) -> str:
    """The words of inlines; a line break is a space."""
    return "".join([one.text if isinstance(one, Text) else _words(one) for one in content])


def _words(one: Inline) -> str:
    match one:
        case Text(text):
            return text
        case Note():
            return one.label
        case LineBreak():
            return " "
        case Strong(inner) | Emphasis(inner) | Styled(inner) | Link(_, inner):
            return plain_text(inner)
        case _:
            assert_never(one)


def with_number(heading: Heading) -> tuple[Inline, ...]:
    """What a heading says, its number first."""
    if not heading.number:
        return heading.content
    return (Text(f"{heading.number}{GAP}"), *heading.content)


def headings(blocks: Iterable[Block]) -> tuple[Heading, ...]:
    """All headings, in reading order."""
    return tuple(one for one in walk(blocks) if isinstance(one, Heading))


def targets(blocks: Iterable[Block]) -> dict[str, str]:
    """A name for each anchor that is the same in every format: "ref-3" for the reference labelled "[3]"."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for one in walk(blocks):
        if isinstance(one, ListItem | Row) and one.anchor and one.anchor not in found:
            label = one.label if isinstance(one, ListItem) else ""
            number = _NUMBER.search(label)
            name = f"ref-{number[0]}" if number else f"item-{len(found) + 1}"
            if name in taken:
                name = f"item-{len(found) + 1}"
            taken.add(name)
            found[one.anchor] = name
    return found
