"""The library in one SQLite file."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path

import msgspec

from briefgen.model.article import Article, Progress, Reliability
from briefgen.model.brief import Brief
from briefgen.model.dossier import NOTHING, Dossier, Enclosed
from briefgen.model.errors import MissingEntry, StorageError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, BriefId, HighlightId, StandingId
from briefgen.model.phrase import Phrase
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage.database import Database
from briefgen.storage.faults import sound
from briefgen.storage.opening import open_database
from briefgen.storage.packing import pack, unpack
from briefgen.storage.port import ArticleEntry, BriefEntry, Library
from briefgen.storage.revisions import chain, payload_of, put_revision
from briefgen.storage.rows import (
    article_row,
    body_row,
    highlight_row,
    series_row,
    standing_row,
    to_article,
    to_article_entry,
    to_brief,
    to_brief_entry,
    to_highlight,
    to_progress,
    to_series_defaults,
    to_standing,
)
from briefgen.storage.search import excerpt, fold, match_expression, opening

# The inner query sorts thin rows; only those that are shown are joined with their texts.
_FOUND = """
    SELECT * FROM (
        SELECT articles.* FROM search JOIN articles ON number = search.rowid
        WHERE search MATCH ? ORDER BY retrieved_at DESC, number DESC LIMIT ?
    )
    JOIN bodies USING (number) ORDER BY retrieved_at DESC, number DESC
"""
_ALL = "SELECT *, '' AS text FROM articles ORDER BY retrieved_at DESC, number DESC LIMIT ?"


def open_library(path: Path, *, read_only: bool = False) -> Library:
    """The library in that file, which is made when it isn't there; its folder must be.

    WorkspaceLocked, at once, when another instance is writing it: it can still be opened read-only,
    and then shows what is committed, also what the other commits later. NewerWorkspace when a
    later version wrote it. Where file or folder can't be written, it comes read-only (`writable`
    says so). StorageError tells everything else.
    """
    return SqliteLibrary(open_database(path, read_only=read_only))


class SqliteLibrary:
    """A `Library` over an open workspace file. Safe to call from several threads, one at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def writable(self) -> bool:
        """Whether this library takes changes."""
        return self._database.writable

    def close(self) -> None:
        """Lets go of the workspace."""
        self._database.close()

    # ------------------------------------------------------------ articles

    def add_article(self, article: Article, original: bytes) -> bool:
        """Keeps an article with the bytes that it was read from; False when it was there already."""
        with self._database.change() as change:
            return _put_article(change, article, original)

    def rate_article(self, article_id: ArticleId, rating: Reliability | None) -> None:
        """Records how reliable the article's outlet is."""
        self._set("UPDATE articles SET rating = ? WHERE id = ?", article_id, rating)

    def mark_article(self, article_id: ArticleId, label: str) -> None:
        """Records who may read the article; an empty label takes its marking away."""
        self._set("UPDATE articles SET marking = ? WHERE id = ?", article_id, label)

    def progress(self, article_id: ArticleId) -> Progress:
        """How far the article was read."""
        rows = self._database.rows("SELECT place, read FROM articles WHERE id = ?", (article_id,))
        with self._sound(Phrase("The place in an article")):
            return to_progress(_one(rows, Phrase("article"), article_id))

    def set_progress(self, article_id: ArticleId, progress: Progress) -> None:
        """Records how far the article was read."""
        update = "UPDATE articles SET place = ?, read = ? WHERE id = ?"
        self._set(update, article_id, progress.place, progress.read)

    def _set(self, update: str, article_id: ArticleId, *values: str | int | None) -> None:
        with self._database.change() as change:
            if not change.execute(update, (*values, article_id)).rowcount:
                raise _missing(Phrase("article"), article_id)

    def article(self, article_id: ArticleId) -> Article:
        """The article; StorageError if there is none of that id."""
        rows = self._database.rows(
            "SELECT * FROM articles JOIN bodies USING (number) WHERE id = ?", (article_id,)
        )
        with self._sound(Phrase("An article")):
            return to_article(_one(rows, Phrase("article"), article_id))

    def original(self, article_id: ArticleId) -> bytes:
        """The bytes that the article was read from, as they were."""
        rows = self._database.rows(
            "SELECT content FROM articles JOIN originals ON originals.sha256 = original WHERE id = ?",
            (article_id,),
        )
        with self._sound(Phrase("The original of an article")):
            return unpack(_one(rows, Phrase("article"), article_id)["content"])

    def articles(self, query: str = "", limit: int | None = None) -> tuple[ArticleEntry, ...]:
        """Articles that hold all words of the query, newest retrieval first; all, if it has no word."""
        most = -1 if limit is None else max(0, limit)
        wanted = match_expression(query)
        found = self._database.rows(*(_FOUND, (wanted, most)) if wanted else (_ALL, (most,)))
        with self._sound(Phrase("The list of articles")):
            return tuple(
                to_article_entry(row, excerpt(row["text"], query) or row["excerpt"])
                for row in found
            )

    def article_ids(self) -> tuple[ArticleId, ...]:
        """All article ids."""
        rows = self._database.rows(
            "SELECT id FROM articles ORDER BY retrieved_at DESC, number DESC"
        )
        return tuple(ArticleId(row["id"]) for row in rows)

    def article_at(self, uri: str) -> ArticleId | None:
        """The latest article read from an address, if any."""
        rows = self._database.rows(
            "SELECT id FROM articles WHERE uri = ? ORDER BY retrieved_at DESC, number DESC LIMIT 1",
            (uri,),
        )
        return ArticleId(rows[0]["id"]) if rows else None

    # ------------------------------------------------------------ highlights

    def add_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Keeps highlights; one of a known id is replaced. Their articles must be there."""
        kept = tuple(highlights)
        with self._database.change() as change:
            _put_highlights(change, kept)

    def highlights(self, ids: Iterable[HighlightId]) -> tuple[Highlight, ...]:
        """The highlights of those ids, in that order; StorageError names one that is missing."""
        wanted = tuple(ids)
        rows = self._database.rows(
            "SELECT highlights.* FROM json_each(?) AS wanted"
            " JOIN highlights ON highlights.id = wanted.value ORDER BY wanted.key",
            (msgspec.json.encode(wanted).decode(),),
        )
        if len(rows) < len(wanted):
            there = {row["id"] for row in rows}
            raise _missing(Phrase("highlight"), next(one for one in wanted if one not in there))
        return self._highlights(rows)

    def highlights_of(self, article_id: ArticleId) -> tuple[Highlight, ...]:
        """All highlights in an article, by their start."""
        rows = self._database.rows(
            "SELECT * FROM highlights WHERE article_id = ? ORDER BY start, end, id", (article_id,)
        )
        return self._highlights(rows)

    def _highlights(self, rows: list[sqlite3.Row]) -> tuple[Highlight, ...]:
        with self._sound(Phrase("A highlight")):
            return tuple(to_highlight(row) for row in rows)

    # ------------------------------------------------------------ briefs

    def save_brief(self, brief: Brief, highlights: Iterable[Highlight] = ()) -> int:
        """Keeps highlights and a new revision of the brief, in one step; the revision's number, from 1."""
        kept = tuple(highlights)
        with self._database.change() as change, self._sound(Phrase("A brief")):
            _put_highlights(change, kept)
            return put_revision(change, brief)

    def add_dossier(
        self,
        dossier: Dossier,
        originals: Mapping[ArticleId, bytes],
        enclosed: Enclosed = NOTHING,
    ) -> int:
        """Keeps a brief with all that comes with it, in one step; the revision's number."""
        with self._database.change() as change, self._sound(Phrase("A brief")):
            for article in dossier.articles:
                if not _put_article(change, article, originals[article.id]):
                    _mark_unmarked(change, article)
            for highlight in dossier.highlights:
                _must_stand_there(change, highlight)
            _put_highlights(change, dossier.highlights)
            for text in enclosed.standing:
                _put_standing_text(change, text)
            _put_series(change, dossier.brief.id, enclosed.series)
            return put_revision(change, dossier.brief)

    def brief(self, brief_id: BriefId, revision: int | None = None) -> Brief:
        """The brief at a revision, or as it was last saved; StorageError if there is none."""
        rows = self._database.rows(
            "SELECT number, whole, payload FROM brief_revisions WHERE brief_id = :id AND number >= coalesce"
            "(:number, (SELECT max(number) FROM brief_revisions WHERE brief_id = :id))"
            " ORDER BY number LIMIT 65",
            {"id": brief_id, "number": revision},
        )
        if not rows or revision not in (None, rows[0]["number"]):
            whole = Phrase("brief")
            part = Phrase("revision {number} of brief", number=revision)
            raise _missing(whole if revision is None else part, brief_id)
        with self._sound(Phrase("A brief")):
            return to_brief(payload_of(chain(rows)))

    def briefs(self) -> tuple[BriefEntry, ...]:
        """All briefs, last saved first."""
        rows = self._database.rows("SELECT * FROM briefs ORDER BY last_save DESC")
        with self._sound(Phrase("The list of briefs")):
            return tuple(to_brief_entry(row) for row in rows)

    # ------------------------------------------------------------ standing texts

    def standing_texts(self) -> tuple[StandingText, ...]:
        """All standing texts, by their names."""
        rows = self._database.rows("SELECT * FROM standing_texts ORDER BY id")
        with self._sound(Phrase("A standing text")):
            found = [to_standing(row) for row in rows]
            return tuple(sorted(found, key=lambda one: one.name.casefold()))

    def keep_standing_text(self, text: StandingText) -> None:
        """Keeps a standing text; one of a known id is replaced. Its highlights must be there."""
        with self._database.change() as change:
            _put_standing_text(change, text)

    def delete_standing_text(self, text_id: StandingId) -> None:
        """The standing text is gone; StorageError if there is none of that id."""
        delete = "DELETE FROM standing_texts WHERE id = ?"
        with self._database.change() as change:
            if not change.execute(delete, (text_id,)).rowcount:
                raise _missing(Phrase("standing text"), text_id)

    # ------------------------------------------------------------ series

    def series_defaults(self) -> Mapping[BriefId, SeriesDefaults]:
        """What new issues of series begin with, each kept under an issue of its series."""
        rows = self._database.rows("SELECT * FROM series_defaults ORDER BY brief_id")
        with self._sound(Phrase("What a series begins with")):
            return {BriefId(row["brief_id"]): to_series_defaults(row) for row in rows}

    def keep_series_defaults(self, issues: Iterable[BriefId], defaults: SeriesDefaults) -> None:
        """Keeps them under the first of the issues, and takes away what was kept under any of them."""
        there = tuple(issues)
        with self._database.change() as change:
            for one in there:
                change.execute("DELETE FROM series_defaults WHERE brief_id = ?", (one,))
            _put_series(change, there[0], defaults)

    # ------------------------------------------------------------ settings

    def setting(self, name: str) -> str:
        """A value that this workspace remembers, or the empty string."""
        rows = self._database.rows("SELECT value FROM settings WHERE name = ?", (name,))
        return rows[0]["value"] if rows else ""

    def set_setting(self, name: str, value: str) -> None:
        """Remembers a value."""
        with self._database.change() as change:
            change.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def _sound(self, what: Phrase) -> AbstractContextManager[None]:
        return sound(self._database.path, what)


def _put_article(change: sqlite3.Connection, article: Article, original: bytes) -> bool:
    """Whether the article is new; it is there now."""
    if change.execute("SELECT 1 FROM articles WHERE id = ?", (article.id,)).fetchall():
        return False
    digest = sha256(original).hexdigest()
    names = " ".join((article.publisher, *article.authors))
    indexed = (fold(one) for one in (article.headline, names, article.text))
    # Several articles of one file share its bytes.
    change.execute("INSERT OR IGNORE INTO originals VALUES (?, ?)", (digest, pack(original)))
    row = article_row(article) | {"excerpt": opening(article), "original": digest}
    number = _insert(change, "articles", row)
    _insert(change, "bodies", {"number": number} | body_row(article))
    change.execute(
        "INSERT INTO search (rowid, headline, names, text) VALUES (?, ?, ?, ?)", (number, *indexed)
    )
    return True


def _mark_unmarked(change: sqlite3.Connection, article: Article) -> None:
    # What came with a marking doesn't lose it because somebody here read the same page before.
    change.execute(
        "UPDATE articles SET marking = ? WHERE id = ? AND marking = ''",
        (article.marking, article.id),
    )


def _must_stand_there(change: sqlite3.Connection, highlight: Highlight) -> None:
    """A highlight of that id is new, or stands where the known one does: other briefs may rest on that."""
    rows = change.execute("SELECT * FROM highlights WHERE id = ?", (highlight.id,)).fetchall()
    for known in map(to_highlight, rows):
        if (known.article_id, known.selector) != (highlight.article_id, highlight.selector):
            raise StorageError(
                Phrase(
                    "The highlight {id} stands at another place in this workspace.",
                    id=highlight.id[:12],
                ),
                Phrase(
                    "One of the two was changed by hand: import the brief into a workspace of its own."
                ),
            )


def _put_highlights(change: sqlite3.Connection, highlights: Iterable[Highlight]) -> None:
    for one in highlights:
        _insert(change, "highlights", highlight_row(one), "INSERT OR REPLACE")


def _put_standing_text(change: sqlite3.Connection, text: StandingText) -> None:
    for one in text.evidence:
        if not change.execute("SELECT 1 FROM highlights WHERE id = ?", (one,)).fetchall():
            raise _missing(Phrase("highlight"), one)
    _insert(change, "standing_texts", standing_row(text), "INSERT OR REPLACE")


def _put_series(change: sqlite3.Connection, brief_id: BriefId, defaults: SeriesDefaults) -> None:
    if defaults != SeriesDefaults():
        row = series_row(brief_id, defaults)
        _insert(change, "series_defaults", row, "INSERT OR REPLACE")


def _insert(
    change: sqlite3.Connection, table: str, row: dict[str, object], verb: str = "INSERT"
) -> int:
    """The number of the row that is now in the table. Table and column names are our own words."""
    columns, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    done = change.execute(f"{verb} INTO {table} ({columns}) VALUES ({places})", row)
    return done.lastrowid or 0


def _one(rows: list[sqlite3.Row], noun: Phrase, wanted: str) -> sqlite3.Row:
    if not rows:
        raise _missing(noun, wanted)
    return rows[0]


def _missing(noun: Phrase, wanted: str) -> MissingEntry:
    return MissingEntry(
        Phrase("There is no {noun} “{wanted}” in this workspace.", noun=noun, wanted=wanted),
        Phrase("List what is there to see its ids."),
    )
