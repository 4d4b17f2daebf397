"""The sources of a brief: articles, each once, with what a reference says of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefgen.model.article import Article
from briefgen.model.brief import Fact
from briefgen.model.dossier import Dossier
from briefgen.model.errors import RenderError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, HighlightId
from briefgen.model.phrase import Phrase
from briefgen.model.text import base_direction, clean, has_direction

DIRECTION_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}


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
        Phrase(
            "The {noun} {id}, which a fact of this brief rests on, is missing.",
            noun=noun,
            id=what[:12],
        ),
        Phrase("Import the brief together with its evidence, or take that fact out."),
    )


def settled(name: str, title: str) -> str:
    """A name that leaves what follows it in the direction of a brief of that title.

    Without the mark at its end (UAX #9, 2.6), the day after an Arabic headline would be drawn within the Arabic.
    """
    text = clean(name)[0]
    own = base_direction(title)
    return (
        text + DIRECTION_MARKS[own]
        if has_direction(text, "ltr" if own == "rtl" else "rtl")
        else text
    )
