"""Every statement of fact has a source, and every source a date (ICD 206)."""

from collections.abc import Iterable, Iterator

from briefgen.checks.places import facts_in_place, first_words
from briefgen.model.article import Article
from briefgen.model.brief import FactKind
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId, FactId
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales

NAME = "sourcing"


class Sourcing:
    """Looks for paraphrases without evidence (quotations have a check of their own) and undated sources."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """What a reader could not follow to its source, or could not place in time."""
        for where, fact in facts_in_place(dossier.brief):
            if fact.kind is FactKind.PARAPHRASE and not fact.evidence:
                yield Finding(
                    Severity.ERROR,
                    where,
                    Phrase("It reports what a source says, but names none."),
                    Phrase("Pick its passage from an article, or make it a comment."),
                    NAME,
                    fact.id,
                )
        for article in dossier.articles:
            yield from _undated(article, dossier)


def _undated(article: Article, dossier: Dossier) -> Iterator[Finding]:
    if article.date_published is None:
        headline, publisher = first_words(article.headline), article.publisher
        yield Finding(
            Severity.WARNING,
            Phrase("Source “{headline}” ({publisher})", headline=headline, publisher=publisher)
            if publisher
            else Phrase("Source “{headline}”", headline=headline),
            Phrase(
                "It is UNDATED: nothing says when it was published, so “today” or “Monday” in it mean nothing."
            ),
            Phrase("Find its date and say it in your words, or rest the fact on a dated source."),
            NAME,
            _first_use(article, dossier),
        )


def _first_use(article: Article, dossier: Dossier) -> FactId | None:
    """The first fact that rests on an article: where to go to see what hangs on it."""
    passages = {one.id for one in dossier.highlights if one.article_id == article.id}
    facts = (fact for fact in dossier.brief.facts if passages & set(fact.evidence))
    return next((fact.id for fact in facts), None)
