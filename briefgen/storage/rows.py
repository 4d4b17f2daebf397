"""Rows of the workspace's tables as values of the model, and back."""

import sqlite3
from datetime import UTC, date, datetime
from operator import index

import msgspec

from briefgen.decoding import convert, json_decoder
from briefgen.model.article import Article, Cut, Progress, Reliability, Source, Span
from briefgen.model.brief import Brief
from briefgen.model.highlight import Highlight, TextSelector
from briefgen.model.ids import ArticleId, BriefId, HighlightId, StandingId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage.port import ArticleEntry, BriefEntry

_json = msgspec.json.Encoder()
_spans = json_decoder(tuple[Span, ...])
_cuts = json_decoder(tuple[Cut, ...])
_names = json_decoder(tuple[str, ...])
_highlight_ids = json_decoder(tuple[HighlightId, ...])
_brief = json_decoder(Brief)


def moment(when: datetime) -> str:
    """An instant as it is stored: in UTC and of one width, so that text order is time order."""
    return when.astimezone(UTC).isoformat(timespec="microseconds")


def article_row(article: Article) -> dict[str, object]:
    """The columns of an article's row, but for its number, excerpt and original."""
    published = article.date_published
    return {
        "id": article.id,
        "uri": article.source.uri,
        "media_type": article.source.media_type,
        "retrieved_at": moment(article.source.retrieved_at),
        "sha256": article.source.sha256,
        "headline": article.headline,
        "publisher": article.publisher,
        "date_published": published.isoformat() if published else None,
        "language": article.language,
        "rating": article.rating,
        "revises": article.revises,
        "replaced": article.replaced,
        "marking": article.marking,
    }


def body_row(article: Article) -> dict[str, object]:
    """The columns of an article's body, but for its number."""
    return {
        "text": article.text,
        "authors": _json.encode(article.authors).decode(),
        "spans": _json.encode(article.spans).decode(),
        "cuts": _json.encode(article.cuts).decode(),
    }


def to_article(row: sqlite3.Row) -> Article:
    """The article of a row of articles joined with its body."""
    source = Source(
        row["uri"],
        row["media_type"],
        datetime.fromisoformat(row["retrieved_at"]),
        row["sha256"],
    )
    return Article(
        id=ArticleId(row["id"]),
        source=source,
        headline=row["headline"],
        text=row["text"],
        spans=_spans.decode(row["spans"]),
        authors=_names.decode(row["authors"]),
        publisher=row["publisher"],
        date_published=_day(row["date_published"]),
        language=row["language"],
        rating=_rating(row["rating"]),
        cuts=_cuts.decode(row["cuts"]),
        replaced=row["replaced"],
        revises=ArticleId(row["revises"]) if row["revises"] else None,
        marking=row["marking"],
    )


def to_article_entry(row: sqlite3.Row, excerpt: str) -> ArticleEntry:
    """The list entry of an article's row."""
    return ArticleEntry(
        id=ArticleId(row["id"]),
        headline=row["headline"],
        publisher=row["publisher"],
        date_published=_day(row["date_published"]),
        language=row["language"],
        retrieved_at=datetime.fromisoformat(row["retrieved_at"]),
        uri=row["uri"],
        rating=_rating(row["rating"]),
        excerpt=excerpt,
        marking=row["marking"],
        progress=to_progress(row),
    )


def to_progress(row: sqlite3.Row) -> Progress:
    """How far the article of a row was read."""
    return Progress(index(row["place"]), bool(row["read"]))


def highlight_row(highlight: Highlight) -> dict[str, object]:
    """The columns of a highlight's row."""
    selector = highlight.selector
    return {
        "id": highlight.id,
        "article_id": highlight.article_id,
        "start": selector.start,
        "end": selector.end,
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
        "kind": highlight.kind,
        "reason": highlight.reason,
        "note": highlight.note,
        "origin": highlight.origin,
    }


def to_highlight(row: sqlite3.Row) -> Highlight:
    """The highlight of a row."""
    return Highlight(
        id=HighlightId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        selector=TextSelector(
            # SQLite keeps words in a column of numbers, too.
            index(row["start"]),
            index(row["end"]),
            row["exact"],
            row["prefix"],
            row["suffix"],
        ),
        kind=row["kind"],
        reason=row["reason"],
        note=row["note"],
        origin=row["origin"],
    )


def standing_row(text: StandingText) -> dict[str, object]:
    """The columns of a standing text's row."""
    return {
        "id": text.id,
        "name": text.name,
        "text": text.text,
        "review_by": text.review_by.isoformat() if text.review_by else None,
        "evidence": _json.encode(text.evidence).decode(),
    }


def to_standing(row: sqlite3.Row) -> StandingText:
    """The standing text of a row."""
    return StandingText(
        id=StandingId(row["id"]),
        name=row["name"],
        text=row["text"],
        review_by=_day(row["review_by"]),
        evidence=_highlight_ids.decode(row["evidence"]),
    )


def series_row(brief_id: BriefId, defaults: SeriesDefaults) -> dict[str, object]:
    """The columns of the row of a series."""
    return {"brief_id": brief_id, **msgspec.to_builtins(defaults)}


def to_series_defaults(row: sqlite3.Row) -> SeriesDefaults:
    """What a row says that new issues begin with."""
    return convert(dict(row), SeriesDefaults)


def brief_payload(brief: Brief) -> bytes:
    """The brief as JSON; equal briefs give equal bytes."""
    return _json.encode(brief)


def to_brief(payload: bytes) -> Brief:
    """The brief of a payload; fields that it lacks have their defaults."""
    return _brief.decode(payload)


def to_brief_entry(row: sqlite3.Row) -> BriefEntry:
    """The list entry of a brief's row."""
    return BriefEntry(
        id=BriefId(row["id"]),
        title=row["title"],
        number=row["number"],
        as_of=date.fromisoformat(row["as_of"]),
        template_id=row["template_id"],
        facts=row["facts"],
        revision=row["revision"],
        saved_at=datetime.fromisoformat(row["saved_at"]),
        previous=BriefId(row["previous"]) if row["previous"] else None,
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _rating(stored: str | None) -> Reliability | None:
    return Reliability(stored) if stored else None
