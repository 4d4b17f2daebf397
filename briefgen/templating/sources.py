"""The sources of a brief: articles, each once, with what a reference says of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from briefgen.model.article import Article
from briefgen.model.brief import Fact
from briefgen.model.dossier import Dossier
from briefgen.model.errors import RenderError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, HighlightId

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One passage that proves a fact: the words, the article that they stand in, and its source's key."""

    exact: str
    article: Article
    source: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The articles that facts rest on, by key ("s1"…) in order of first use, and each highlight's evidence."""

    articles: dict[str, Article]
    evidence: dict[HighlightId, Evidence]

    def of(self, fact: Fact) -> tuple[Evidence, ...]:
        """The evidence of a fact, in its order."""
        return tuple(self.evidence[one] for one in fact.evidence)


def gather(dossier: Dossier) -> Sources:
    """All sources; RenderError when evidence that a fact names is not in the dossier.

    Two readings of one address with the same text are one source, as are all highlights of one article.
    """
    highlights, articles = dossier.highlights_by_id(), dossier.articles_by_id()
    keys: dict[tuple[str, str], str] = {}
    kept: dict[str, Article] = {}
    evidence: dict[HighlightId, Evidence] = {}
    for one in _named(dossier.brief.facts):
        highlight = highlights.get(one)
        article = articles.get(highlight.article_id) if highlight else None
        if highlight is None or article is None:
            raise _missing(one, highlight)
        key = keys.setdefault((article.source.uri, article.text), f"s{len(keys) + 1}")
        kept.setdefault(key, article)
        evidence[one] = Evidence(highlight.selector.exact, article, key)
    return Sources(kept, evidence)


def _named(facts: Iterable[Fact]) -> Iterable[HighlightId]:
    return dict.fromkeys(one for fact in facts for one in fact.evidence)


def _missing(wanted: HighlightId, found: Highlight | None) -> RenderError:
    what: HighlightId | ArticleId = found.article_id if found else wanted
    noun = "article" if found else "highlight"
    return RenderError(
        f"The {noun} {what[:12]}, which a fact of this brief rests on, is missing.",
        "Import the brief together with its evidence, or take that fact out.",
    )


def address(article: Article) -> str:
    """Where a reader can find the article on the web; empty for pasted text and for the analyst's own files."""
    return article.source.uri if _WEB.fullmatch(article.source.uri) else ""


def file_name(article: Article) -> str:
    """The name of the analyst's file that the article came from, without its folders; or empty."""
    parts = urlsplit(article.source.uri) if article.source.uri.startswith("file:") else None
    return PurePosixPath(unquote(parts.path)).name if parts else ""


def retrieved(article: Article) -> str:
    """The day, in UTC, on which the article was fetched: "2026-03-02"."""
    return article.source.retrieved_at.astimezone(UTC).date().isoformat()


def language(tag: str) -> str:
    """The language tag if it is a well-formed one (BCP 47), or empty."""
    return tag if _LANGUAGE.fullmatch(tag) else ""
