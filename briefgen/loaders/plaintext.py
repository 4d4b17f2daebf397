"""Plain text, from files and pastes."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefgen.loaders.blocks import Block, Particulars, compose, label
from briefgen.loaders.encoding import charset_of, decode
from briefgen.loaders.residue import reasons
from briefgen.loaders.signature import authors_in, is_dateline
from briefgen.loaders.wording import ends_sentence, looks_like_heading
from briefgen.model.article import Article, Resource, SpanKind
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean

_BULLET = re.compile(r"\s*[•‣◦▪▫●○■□∙⁃➢➤►✓✔·*-]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3})[.)]\s+(?=\S)")
_QUOTED = re.compile(r"(?:>\s?)+")
_WRAP = 100
_HEADLINE = 200


class PlainTextLoader:
    """Reads text without markup: its shape tells headline, headings, lists and paragraphs."""

    name = Phrase("Plain text")
    media_types = ("text/plain",)
    suffixes = (".txt", ".text")

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The one article of the text; LoadError when the bytes are no text, or blank."""
        raw = decode(resource.content, label(resource), charset_of(resource.source.media_type))
        text, replaced = clean(raw)
        blocks = _with_headings(list(_blocks(text)))
        headline, blocks = _with_headline(blocks)
        return (compose(resource, blocks, Particulars(headline=headline), replaced),)


def _blocks(text: str) -> Iterator[Block]:
    """Paragraphs, list items and quotes, before any line is taken for a heading."""
    chunks = _chunks(text)
    width = max((len(line) for one in chunks if _is_wrapped(one) for line in one), default=0)
    for chunk in chunks:
        wrapped = _is_wrapped(chunk) or _fills(chunk, width)
        lines = _unwrapped(chunk) if wrapped else chunk
        numbered = _is_numbered(chunk)
        yield from (_block(line, numbered) for line in lines)


def _chunks(text: str) -> list[list[str]]:
    """Runs of lines between blank lines."""
    chunks: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines surely go on in the next: all of about one length, most of them ending within a sentence."""
    longest = max(len(line) for line in lines)
    if len(lines) < 2 or not 40 <= longest <= _WRAP:
        return False
    within = [
        below.lstrip()[:1].isupper()
        for above, below in pairwise(lines)
        if not ends_sentence(above) and not _starts_item(below)
    ]
    return (
        _fills(lines, longest)
        and len(within) * 2 >= len(lines) - 1
        and sum(within) * 2 < len(within)
    )


def _fills(lines: Sequence[str], width: int) -> bool:
    """Whether the lines, but for the last of each paragraph and item, are nearly as long as `width`."""
    short = [
        above
        for above, below in pairwise(lines)
        if len(above) < width * 0.7 and not ends_sentence(above) and not _starts_item(below)
    ]
    return bool(width) and len(lines) > 1 and not short and len(lines[0]) <= width


def _unwrapped(lines: Sequence[str]) -> Iterator[str]:
    """One line for the paragraph, or for each of its items, or up to each short line that ends a sentence."""
    longest = max(len(line) for line in lines)
    begun: list[str] = []
    for line in lines:
        ended = bool(begun) and len(begun[-1]) < longest * 0.7 and ends_sentence(begun[-1])
        if begun and (_starts_item(line) or ended):
            yield _joined(begun)
            begun = []
        begun.append(line)
    yield _joined(begun)


def _joined(lines: Sequence[str]) -> str:
    first, *others = (line.strip() for line in lines)
    if _QUOTED.match(first):
        others = [_QUOTED.sub("", line, count=1) for line in others]
    return " ".join((first, *others))


def _starts_item(line: str) -> bool:
    return bool(_BULLET.match(line) or _NUMBER.match(line))


def _is_numbered(lines: Sequence[str]) -> bool:
    """Whether lines count 1, 2, 3: a date or a year at the start of one line is no list."""
    numbers = [int(found[1]) for line in lines if (found := _NUMBER.match(line))]
    return len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))


def _block(line: str, numbered: bool) -> Block:
    if _BULLET.match(line):
        return Block(SpanKind.LIST_ITEM, _BULLET.sub("", line, count=1), 1)
    if numbered and _NUMBER.match(line):
        return Block(SpanKind.LIST_ITEM, line, 1)  # its number may be referred to, so it stays
    if found := _QUOTED.match(line):
        return Block(SpanKind.QUOTE, line[found.end() :])
    return Block(SpanKind.PARAGRAPH, line)


def _with_headings(blocks: list[Block]) -> list[Block]:
    """The blocks, where a short line that doesn't end like a sentence and leads to longer text is a heading."""
    return [
        Block(SpanKind.HEADING, one.text, 2) if _is_heading(blocks, index) else one
        for index, one in enumerate(blocks)
    ]


def _is_heading(blocks: Sequence[Block], index: int) -> bool:
    here = blocks[index]
    if here.kind is not SpanKind.PARAGRAPH or index + 1 >= len(blocks):
        return False
    following = blocks[index + 1]
    leads = following.kind is not SpanKind.PARAGRAPH or len(following.text) > len(here.text) * 1.5
    return leads and _is_title(here.text.strip()) and not _is_title(following.text.strip())


def _is_title(text: str) -> bool:
    return looks_like_heading(text) and not authors_in(text) and not is_dateline(text)


def _with_headline(blocks: list[Block]) -> tuple[str, list[Block]]:
    """The first line that looks like a headline, before the story begins, and the blocks."""
    why = reasons([Block(one.kind, one.text.strip()) for one in blocks], "")
    for index, block in enumerate(blocks[:4]):
        text = block.text.strip()
        if block.kind in (SpanKind.LIST_ITEM, SpanKind.QUOTE) or index + 1 >= len(blocks):
            break
        if why[index] or authors_in(text) or is_dateline(text):
            continue
        if looks_like_heading(text, longest=_HEADLINE, words=30):
            return text, blocks
        break
    return "", blocks
