"""What a library is: the seam at which another store, a server's say, can join."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from briefgen.model.article import UNREAD, Article, Progress, Reliability
from briefgen.model.brief import Brief
from briefgen.model.dossier import NOTHING, Dossier, Enclosed
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, BriefId, HighlightId, StandingId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article as a list shows it. `excerpt` is the place that a search found, or the text's beginning."""

    id: ArticleId
    headline: str
    publisher: str
    date_published: date | None
    language: str
    retrieved_at: datetime
    uri: str
    rating: Reliability | None
    excerpt: str
    marking: str = ""
    progress: Progress = UNREAD


@dataclass(frozen=True, slots=True)
class BriefEntry:
    """A brief as a list shows it. `revision` counts its saved states from 1; `saved_at` is UTC.

    `previous` is the issue that it rolled over from, which need not be in this library.
    """

    id: BriefId
    title: str
    number: str
    as_of: date
    template_id: str
    facts: int
    revision: int
    saved_at: datetime
    previous: BriefId | None = None


class Library(Protocol):
    """Articles with their original bytes, highlights, and briefs with every revision.

    Safe to call from several threads. Every writing method is atomic and durable when it returns;
    StorageError when it isn't. A read-only library raises StorageError on every writing method.
    """

    @property
    def writable(self) -> bool:
        """Whether this library takes changes."""
        ...

    def add_article(self, article: Article, original: bytes) -> bool:
        """Keeps an article with the bytes that it was read from; False when it was there already."""
        ...

    def rate_article(self, article_id: ArticleId, rating: Reliability | None) -> None:
        """Records how reliable the article's outlet is."""
        ...

    def mark_article(self, article_id: ArticleId, label: str) -> None:
        """Records who may read the article; an empty label takes its marking away."""
        ...

    def progress(self, article_id: ArticleId) -> Progress:
        """How far the article was read."""
        ...

    def set_progress(self, article_id: ArticleId, progress: Progress) -> None:
        """Records how far the article was read."""
        ...

    def article(self, article_id: ArticleId) -> Article:
        """The article; StorageError if there is none of that id."""
        ...

    def original(self, article_id: ArticleId) -> bytes:
        """The bytes that the article was read from, as they were."""
        ...

    def articles(self, query: str = "", limit: int | None = None) -> tuple[ArticleEntry, ...]:
        """Articles that hold all words of the query (any order, any script; the last as a prefix).

        Newest retrieval first; with an empty query, all of them. A query is text, never a syntax.
        """
        ...

    def article_ids(self) -> tuple[ArticleId, ...]:
        """All article ids."""
        ...

    def article_at(self, uri: str) -> ArticleId | None:
        """The latest article read from an address, if any."""
        ...

    def add_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Keeps highlights; one of a known id is replaced. Their articles must be there."""
        ...

    def highlights(self, ids: Iterable[HighlightId]) -> tuple[Highlight, ...]:
        """The highlights of those ids, in that order; StorageError names one that is missing."""
        ...

    def highlights_of(self, article_id: ArticleId) -> tuple[Highlight, ...]:
        """All highlights in an article, by their start."""
        ...

    def save_brief(self, brief: Brief, highlights: Iterable[Highlight] = ()) -> int:
        """Keeps highlights and a new revision of the brief, in one step; the revision's number, from 1.

        A brief equal to its last revision makes no new one.
        """
        ...

    def add_dossier(
        self,
        dossier: Dossier,
        originals: Mapping[ArticleId, bytes],
        enclosed: Enclosed = NOTHING,
    ) -> int:
        """Keeps a brief with its articles, their bytes, its highlights and what is enclosed, in one step; the
        revision's number.

        StorageError, and nothing is kept, when a highlight of a known id stands at another place. An article
        that is known without a marking takes the one that it comes with.
        """
        ...

    def brief(self, brief_id: BriefId, revision: int | None = None) -> Brief:
        """The brief at a revision, or as it was last saved; StorageError if there is none."""
        ...

    def briefs(self) -> tuple[BriefEntry, ...]:
        """All briefs, last saved first."""
        ...

    def standing_texts(self) -> tuple[StandingText, ...]:
        """All standing texts, by their names."""
        ...

    def keep_standing_text(self, text: StandingText) -> None:
        """Keeps a standing text; one of a known id is replaced. Its highlights must be there."""
        ...

    def delete_standing_text(self, text_id: StandingId) -> None:
        """The standing text is gone; StorageError if there is none of that id."""
        ...

    def series_defaults(self) -> Mapping[BriefId, SeriesDefaults]:
        """What new issues of series begin with, each kept under an issue of its series."""
        ...

    def keep_series_defaults(self, issues: Iterable[BriefId], defaults: SeriesDefaults) -> None:
        """Keeps them under the first of the issues, and takes away what was kept under any of them."""
        ...

    def setting(self, name: str) -> str:
        """A value that this workspace remembers ("last_brief", say), or the empty string."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Remembers a value."""
        ...

    def close(self) -> None:
        """Lets go of the workspace; nothing may be called afterwards."""
        ...
