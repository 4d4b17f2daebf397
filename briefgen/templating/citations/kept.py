"""What a template's own line says of a source and the style's entry does not: it stays, in brackets."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from briefgen.model.document import Inline, Link, Strong, Text

# What stands for a name; no text of a brief holds it.
_NAME = "\x00"
_BOUNDARY = re.compile(r"(?<=[.。۔])\s+")


def remarks(line: str, source: Mapping[str, Any], fields: frozenset[str]) -> tuple[Inline, ...]:
    """The sentences of a line that say what an entry with those fields lacks; an undated source is always said to be.

    What may be lacking is the day on which it was retrieved, its file or address, and how reliable the outlet is.
    """
    found: list[tuple[Inline, ...]] = []
    if not source["published_iso"]:
        word = source["published"]
        found.append((Strong((Text(f"{word[:1].upper()}{word[1:]}."),)),))
    wanted = [*_wanted(source, fields)]
    for sentence in _sentences(line, source):
        if any(one.search(sentence) for one in wanted):
            found.append(_linked(sentence, source["address"]))
    if not found:
        return ()
    joined = [one for each in found for one in (Text(" "), *each)]
    return (Text(" ["), *joined[1:], Text("]"))


def _wanted(source: Mapping[str, Any], fields: frozenset[str]) -> Iterator[re.Pattern[str]]:
    if source["rating"]:
        yield re.compile(rf"\b{re.escape(source['rating'])}\b")
    if source["file"]:
        yield re.compile(re.escape(source["file"]))
    if "accessed" not in fields:
        yield re.compile(re.escape(source["retrieved"]) + "|" + re.escape(source["retrieved_iso"]))
    if source["address"] and "URL" not in fields:
        yield re.compile(re.escape(source["address"]))


def _sentences(line: str, source: Mapping[str, Any]) -> Iterator[str]:
    """The sentences of a line but for those that headline and names stand in, whose words may be any."""
    for name in (source["headline"], source["publisher"], *source["authors"]):
        line = line.replace(name, _NAME, 1) if name else line
    return (one for one in _BOUNDARY.split(line) if _NAME not in one)


def _linked(sentence: str, address: str) -> tuple[Inline, ...]:
    before, found, after = (
        sentence.strip().partition(address) if address else (sentence.strip(), "", "")
    )
    link = (Link(address, (Text(found),)),) if found else ()
    return (*_text(before), *link, *_text(after))


def _text(words: str) -> tuple[Text, ...]:
    return (Text(words),) if words else ()
