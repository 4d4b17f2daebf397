"""A library without a disk: a fake for tests, held to the same contract as the real one."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from briefgen.model.article import Article, Progress, Reliability
from briefgen.model.brief import Brief
from briefgen.model.dossier import NOTHING, Dossier, Enclosed
from briefgen.model.errors import StorageError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, BriefId, HighlightId, StandingId
from briefgen.model.phrase import Phrase, foreign
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage.port import ArticleEntry, BriefEntry, Library


class MemoryLibrary:
    """Everything in dictionaries. `writable` may be set, to play a read-only workspace."""

    def __init__(self) -> None:
        self.writable = True
        self._articles: dict[ArticleId, tuple[Article, bytes]] = {}
        self._highlights: dict[HighlightId, Highlight] = {}
        self._briefs: dict[BriefId, list[tuple[Brief, datetime]]] = {}
        self._settings: dict[str, str] = {}
        self._standing: dict[StandingId, StandingText] = {}
        self._series: dict[BriefId, SeriesDefaults] = {}
        self._progress: dict[ArticleId, Progress] = {}

    def add_article(self, article: Article, original: bytes) -> bool:
        self._change()
        if article.id in self._articles:
            return False
        self._articles[article.id] = (article, original)
        return True

    def rate_article(self, article_id: ArticleId, rating: Reliability | None) -> None:
        self._change()
        article, original = self._article(article_id)
        self._articles[article_id] = (replace(article, rating=rating), original)

    def mark_article(self, article_id: ArticleId, label: str) -> None:
        self._change()
        article, original = self._article(article_id)
        self._articles[article_id] = (replace(article, marking=label), original)

    def progress(self, article_id: ArticleId) -> Progress:
        return self._progress.get(self._article(article_id)[0].id, Progress())

    def set_progress(self, article_id: ArticleId, progress: Progress) -> None:
        self._change()
        self._progress[self._article(article_id)[0].id] = progress

    def article(self, article_id: ArticleId) -> Article:
        return self._article(article_id)[0]

    def original(self, article_id: ArticleId) -> bytes:
        return self._article(article_id)[1]

    def articles(self, query: str = "", limit: int | None = None) -> tuple[ArticleEntry, ...]:
        found = [one for one in self._newest() if _holds(one, query.split())]
        entries = (_entry(one, query.split()) for one in found)
        return tuple(replace(one, progress=self.progress(one.id)) for one in entries)[:limit]

    def article_ids(self) -> tuple[ArticleId, ...]:
        return tuple(one.id for one in self._newest())

    def article_at(self, uri: str) -> ArticleId | None:
        return next((one.id for one in self._newest() if one.source.uri == uri), None)

    def add_highlights(self, highlights: Iterable[Highlight]) -> None:
        self._change()
        new = {one.id: one for one in highlights}
        for one in new.values():
            self._article(one.article_id)
        self._highlights |= new

    def highlights(self, ids: Iterable[HighlightId]) -> tuple[Highlight, ...]:
        try:
            return tuple(self._highlights[one] for one in ids)
        except KeyError as error:
            raise StorageError(foreign(f"There is no highlight {error}.")) from error

    def highlights_of(self, article_id: ArticleId) -> tuple[Highlight, ...]:
        there = (one for one in self._highlights.values() if one.article_id == article_id)
        return tuple(sorted(there, key=lambda one: (one.selector.start, one.selector.end, one.id)))

    def save_brief(self, brief: Brief, highlights: Iterable[Highlight] = ()) -> int:
        self.add_highlights(highlights)
        revisions = self._briefs.setdefault(brief.id, [])
        if not revisions or revisions[-1][0] != brief:
            revisions.append((brief, datetime.now(UTC)))
            self._briefs[brief.id] = self._briefs.pop(brief.id)  # last saved stands last
        return len(revisions)

    def add_dossier(
        self,
        dossier: Dossier,
        originals: Mapping[ArticleId, bytes],
        enclosed: Enclosed = NOTHING,
    ) -> int:
        self._change()
        for one in dossier.highlights:
            known = self._highlights.get(one.id, one)
            if (known.article_id, known.selector) != (one.article_id, one.selector):
                raise StorageError(foreign(f"The highlight {one.id} stands at another place."))
        coming = {one.id for one in dossier.highlights} | set(self._highlights)
        if not coming.issuperset(at for text in enclosed.standing for at in text.evidence):
            raise StorageError(Phrase("The evidence of a standing text is missing."))
        for article in dossier.articles:
            if not self.add_article(article, originals[article.id]):
                known = self.article(article.id)
                self.mark_article(known.id, known.marking or article.marking)
        revision = self.save_brief(dossier.brief, dossier.highlights)
        for text in enclosed.standing:
            self.keep_standing_text(text)
        if enclosed.series != SeriesDefaults():
            self._series[dossier.brief.id] = enclosed.series
        return revision

    def brief(self, brief_id: BriefId, revision: int | None = None) -> Brief:
        revisions = self._briefs.get(brief_id, [])
        number = len(revisions) if revision is None else revision
        if not 1 <= number <= len(revisions):
            raise StorageError(foreign(f"There is no brief {brief_id} at {revision}."))
        return revisions[number - 1][0]

    def briefs(self) -> tuple[BriefEntry, ...]:
        return tuple(
            BriefEntry(
                id=brief.id,
                title=brief.title,
                number=brief.number,
                as_of=brief.as_of,
                template_id=brief.template_id,
                facts=len(brief.facts),
                revision=len(revisions),
                saved_at=saved_at,
                previous=brief.previous,
            )
            for revisions in reversed(self._briefs.values())
            for brief, saved_at in revisions[-1:]
        )

    def standing_texts(self) -> tuple[StandingText, ...]:
        return tuple(sorted(self._standing.values(), key=lambda one: (one.name.casefold(), one.id)))

    def keep_standing_text(self, text: StandingText) -> None:
        self._change()
        self.highlights(text.evidence)
        self._standing[text.id] = text

    def delete_standing_text(self, text_id: StandingId) -> None:
        self._change()
        if self._standing.pop(text_id, None) is None:
            raise StorageError(foreign(f"There is no standing text {text_id}."))

    def series_defaults(self) -> Mapping[BriefId, SeriesDefaults]:
        return dict(self._series)

    def keep_series_defaults(self, issues: Iterable[BriefId], defaults: SeriesDefaults) -> None:
        self._change()
        there = tuple(issues)
        for one in there:
            self._series.pop(one, None)
        if defaults != SeriesDefaults():
            self._series[there[0]] = defaults

    def setting(self, name: str) -> str:
        return self._settings.get(name, "")

    def set_setting(self, name: str, value: str) -> None:
        self._change()
        self._settings[name] = value

    def close(self) -> None:
        pass

    def _change(self) -> None:
        if not self.writable:
            raise StorageError(Phrase("The library is open read-only."))

    def _article(self, article_id: ArticleId) -> tuple[Article, bytes]:
        try:
            return self._articles[article_id]
        except KeyError as error:
            raise StorageError(foreign(f"There is no article {error}.")) from error

    def _newest(self) -> list[Article]:
        kept = [article for article, _ in self._articles.values()]
        placed = sorted(enumerate(kept), key=lambda one: (one[1].source.retrieved_at, one[0]))
        return [article for _, article in reversed(placed)]


def _plain(text: str) -> str:
    marks = re.compile("[\u0300-\u036f]")
    return unicodedata.normalize(
        "NFC", marks.sub("", unicodedata.normalize("NFKD", text))
    ).casefold()


def _spaced(word: str) -> bool:
    """Whether the word's script puts spaces between words."""
    return not re.search("[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]", word)


def _pattern(word: str, last: bool) -> str:
    if not _spaced(word):
        return re.escape(_plain(word))
    return rf"(?<!\w){re.escape(_plain(word))}" + ("" if last else r"(?!\w)")


def _holds(article: Article, words: list[str]) -> bool:
    whole = _plain("\n".join((article.headline, article.publisher, *article.authors, article.text)))
    return all(
        re.search(_pattern(word, place == len(words)), whole) for place, word in enumerate(words, 1)
    )


def _entry(article: Article, words: list[str]) -> ArticleEntry:
    places = (re.search(_pattern(word, True), _plain(article.text)) for word in words)
    start = next((found.start() for found in places if found), 0)
    return ArticleEntry(
        id=article.id,
        headline=article.headline,
        publisher=article.publisher,
        date_published=article.date_published,
        language=article.language,
        retrieved_at=article.source.retrieved_at,
        uri=article.source.uri,
        rating=article.rating,
        excerpt=article.text[start : start + 160],
        marking=article.marking,
    )


def a_library() -> Library:
    """An empty one; also where the type checker holds the fake to the port."""
    return MemoryLibrary()
