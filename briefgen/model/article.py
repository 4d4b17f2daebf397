"""Where text came from, and the text. Property names follow schema.org NewsArticle."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from briefgen.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Source:
    """Where bytes came from. `retrieved_at` is aware and in UTC; `sha256` is lower-case hexadecimal."""

    uri: str
    media_type: str
    retrieved_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A source with its bytes in hand, so that loaders are pure. `name` is the file's or page's own name."""

    source: Source
    content: bytes
    name: str = ""


class SpanKind(StrEnum):
    """What a block of an article's text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Span:
    """A block of text: code points start to end (exclusive); `level` counts for headings (1–6) and list items."""

    kind: SpanKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A run of whole spans that is page furniture, not article: left in the text, hidden by readers; why."""

    start: int
    end: int
    reason: str


class Reliability(StrEnum):
    """How reliable the outlet is (Admiralty code, NATO AJP-2.1)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


def admiralty(letters: Iterable[Reliability | None], digit: int | None) -> str:
    """Letter and digit ("B2") where both are known, else nothing; the letter is that of the best rated outlet."""
    known = [one.value for one in letters if one]
    return f"{min(known)}{digit}" if known and digit else ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an article was read: the code point where the reading goes on, and whether it is done with."""

    place: int = 0
    read: bool = False


UNREAD = Progress()
"""Of an article that nobody has begun to read."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read. The text is canonical (see `briefgen.model.text`) and never edited.

    Spans are in order, don't overlap, and leave only white space between them; they stay in place for
    what is cut. An article without a publication date has None there, never a guess. `replaced` counts
    the characters that were not text and became U+FFFD. `revises` names the earlier reading of the same address.
    `marking` says who may read it: a label of the house's scale, a free text, or empty for a public source.
    """

    id: ArticleId
    source: Source
    headline: str
    text: str
    spans: tuple[Span, ...]
    authors: tuple[str, ...] = ()
    publisher: str = ""
    date_published: date | None = None
    language: str = ""
    rating: Reliability | None = None
    cuts: tuple[Cut, ...] = ()
    replaced: int = 0
    revises: ArticleId | None = None
    marking: str = ""

    def is_cut(self, span: Span) -> bool:
        """Whether the span is page furniture."""
        return any(cut.start <= span.start and span.end <= cut.end for cut in self.cuts)

    def paragraph_at(self, position: int) -> int:
        """Which paragraph a code point is in, counted from 1 as one counts who reads: no headings, no furniture."""
        return sum(
            1
            for span in self.spans
            if span.start <= position
            and span.kind is not SpanKind.HEADING
            and not self.is_cut(span)
        )

    def span_at(self, position: int) -> int:
        """The index of the span that holds a code point (the nearest one before, for white space), from 0."""
        return max((i for i, span in enumerate(self.spans) if span.start <= position), default=0)
