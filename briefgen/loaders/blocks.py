"""From blocks of text, which every loader makes, to an article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefgen.loaders.residue import reasons
from briefgen.loaders.signature import signature
from briefgen.loaders.wording import Block, fold, is_same, shortened
from briefgen.model.article import Article, Cut, Resource, Span, SpanKind
from briefgen.model.errors import LoadError
from briefgen.model.ids import article_id
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean, clean_line

_NEAR_TOP = 6


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a file says of its article outside the text; empty or None where it doesn't."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    date_published: date | None = None
    language: str = ""


def compose(
    resource: Resource,
    blocks: Iterable[Block],
    particulars: Particulars | None = None,
    replaced: int = 0,
) -> Article:
    """The article of those blocks; LoadError when no words stand in them.

    The headline stands in the text as a heading of level 1. `replaced` counts what a loader has replaced
    already. What the particulars leave open, bylines and datelines in the text may say.
    """
    known = particulars or Particulars()
    tidy, count = _tidied(blocks)
    if not tidy:
        raise LoadError(
            Phrase("{source} holds no text.", source=label(resource)),
            Phrase("Check that it is the file that you meant."),
        )
    headline, tidy = _with_headline(tidy, clean_line(known.headline), resource)
    text, spans = _laid_out(tidy)
    signed = signature(tidy)
    return Article(
        id=article_id(resource.source.sha256, text),
        source=resource.source,
        headline=headline,
        text=text,
        spans=spans,
        authors=_names(known.authors) or signed.authors,
        publisher=clean_line(known.publisher) or signed.publisher,
        date_published=known.date_published or signed.published,
        language=clean_line(known.language),
        cuts=_cuts(spans, reasons(tidy, headline)),
        replaced=replaced + count,
    )


def label(resource: Resource) -> Phrase:
    """What a message calls the resource."""
    return Phrase("“{name}”", name=resource.name) if resource.name else Phrase("The pasted text")


def _tidied(blocks: Iterable[Block]) -> tuple[list[Block], int]:
    """The blocks with clean text and without white space around it, those without words left out."""
    tidy: list[Block] = []
    replaced = 0
    for block in blocks:
        text, count = clean(block.text)
        replaced += count
        lines = (line.strip() for line in text.split("\n"))
        if text := "\n".join(line for line in lines if line):
            tidy.append(replace(block, text=text))
    return tidy, replaced


def _with_headline(blocks: list[Block], given: str, resource: Resource) -> tuple[str, list[Block]]:
    """The headline, and the blocks with it among them as a heading of level 1."""
    near = blocks[:_NEAR_TOP]
    if given:
        at = next((i for i, one in enumerate(near) if is_same(one.text, given)), None)
        if at is None:
            return given, [Block(SpanKind.HEADING, given, 1), *blocks]
        blocks[at] = replace(blocks[at], kind=SpanKind.HEADING, level=1)
        return given, blocks
    first = next((one for one in near if one.kind is SpanKind.HEADING and one.level == 1), None)
    if first is not None:
        return clean_line(first.text), blocks
    return _makeshift(blocks, resource), blocks


def _makeshift(blocks: Sequence[Block], resource: Resource) -> str:
    """A name for an article without a headline: its file's, or its first words."""
    stem = clean_line(resource.name).rpartition(".")[0] or clean_line(resource.name)
    return stem or shortened(clean_line(blocks[0].text))


def _laid_out(blocks: Sequence[Block]) -> tuple[str, tuple[Span, ...]]:
    """The text, blocks apart by a blank line (items of a list by a line end), and where each block is in it."""
    parts: list[str] = []
    spans: list[Span] = []
    position = 0
    for index, block in enumerate(blocks):
        if index:
            gap = _gap(blocks[index - 1], block)
            parts.append(gap)
            position += len(gap)
        end = position + len(block.text)
        spans.append(Span(block.kind, position, end, block.level))
        parts.append(block.text)
        position = end
    return "".join(parts), tuple(spans)


def _gap(above: Block, below: Block) -> str:
    return "\n" if above.kind is below.kind is SpanKind.LIST_ITEM else "\n\n"


def _cuts(spans: Sequence[Span], why: Sequence[str]) -> tuple[Cut, ...]:
    """One cut for each run of neighbouring spans with the same reason."""
    cuts: list[Cut] = []
    previous = ""
    for span, reason in zip(spans, why, strict=True):
        if reason and reason == previous:
            cuts[-1] = replace(cuts[-1], end=span.end)
        elif reason:
            cuts.append(Cut(span.start, span.end, str(reason)))
        previous = reason
    return tuple(cuts)


def _names(raw: Iterable[str]) -> tuple[str, ...]:
    """Names on one line each, without repetitions."""
    by_key = {fold(one): clean_line(one) for one in reversed(tuple(raw)) if one.strip()}
    return tuple(reversed(by_key.values()))


__all__ = ["Block", "Particulars", "compose", "label"]
