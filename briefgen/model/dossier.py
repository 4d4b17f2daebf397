"""A brief together with everything that proves it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, HighlightId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText


@dataclass(frozen=True, slots=True)
class Dossier:
    """A brief, the highlights that its facts name, and the articles that those stand in.

    Highlights and articles are in the order of their first use; each stands once. `before` is the issue that
    the brief follows, where that is known: without what the brief's readers may not see, and with the evidence
    of what the brief dropped alone.
    """

    brief: Brief
    highlights: tuple[Highlight, ...]
    articles: tuple[Article, ...]
    before: "Dossier | None" = None

    def highlights_by_id(self) -> dict[HighlightId, Highlight]:
        """The highlights by their ids."""
        return {one.id: one for one in self.highlights}

    def articles_by_id(self) -> dict[ArticleId, Article]:
        """The articles by their ids."""
        return {one.id: one for one in self.articles}


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What a workspace sends along with a brief: some of its standing texts, and what its series begins with."""

    standing: tuple[StandingText, ...] = ()
    series: SeriesDefaults = field(default_factory=SeriesDefaults)


NOTHING = Enclosed()
"""No standing text, and no defaults of a series."""


def evidence_ids(facts: tuple[Fact, ...]) -> tuple[HighlightId, ...]:
    """The highlights that facts name, in order of first use, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(fact.evidence for fact in facts)))


def article_ids(highlights: Iterable[Highlight]) -> tuple[ArticleId, ...]:
    """The articles that highlights stand in, in order of first use, each once."""
    return tuple(dict.fromkeys(one.article_id for one in highlights))
