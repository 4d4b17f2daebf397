"""Every quotation stands, letter for letter, in its source as that was read and kept."""

from collections.abc import Iterable, Iterator

from briefgen.checks.places import facts_in_place, first_words
from briefgen.model.article import Article
from briefgen.model.brief import Fact, FactKind
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId, HighlightId, article_id
from briefgen.model.phrase import Phrase
from briefgen.model.quoting import is_verbatim
from briefgen.model.scales import Scales

NAME = "quotations"


class Quotations:
    """Follows each quotation to its passage, each passage to its text, each text to its bytes."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """What is not as it was read, and what is quoted but doesn't stand in its evidence."""
        yield from _sources(dossier.articles, hashes)
        yield from _passages(dossier)
        yield from _statements(dossier)


def _sources(articles: tuple[Article, ...], hashes: dict[ArticleId, str]) -> Iterator[Finding]:
    for article in articles:
        where = Phrase("Source “{headline}”", headline=first_words(article.headline))
        if hashes.get(article.id) != article.source.sha256:
            yield _error(
                where,
                Phrase("Its stored bytes are not the ones that it was read from."),
                Phrase("Add the article again from its source, and pick its facts anew."),
            )
        elif article_id(article.source.sha256, article.text) != article.id:
            yield _error(
                where,
                Phrase("Its text is not the one that was read."),
                Phrase("Add the article again from its source, and pick its facts anew."),
            )


def _passages(dossier: Dossier) -> Iterator[Finding]:
    articles = dossier.articles_by_id()
    for highlight in dossier.highlights:
        article = articles.get(highlight.article_id)
        if article is None or not highlight.selector.fits(article.text):
            yield _error(
                Phrase("Passage “{words}”", words=first_words(highlight.selector.exact)),
                Phrase("It doesn't stand where it was marked in its source.")
                if article
                else Phrase("Its source is not in this workspace."),
                Phrase("Open the source and pick the passage anew."),
            )


def _statements(dossier: Dossier) -> Iterator[Finding]:
    highlights = dossier.highlights_by_id()
    for where, fact in facts_in_place(dossier.brief):
        if fact.kind is FactKind.QUOTATION:
            yield from _statement(where, fact, highlights)


def _statement(
    where: str, fact: Fact, highlights: dict[HighlightId, Highlight]
) -> Iterator[Finding]:
    passages = [highlights[one].selector.exact for one in fact.evidence if one in highlights]
    if not passages:
        yield _error(
            where,
            Phrase("It is a quotation without a source."),
            Phrase("Pick it from an article, or remove it."),
            fact,
        )
    elif not is_verbatim(fact.statement, passages):
        yield _error(
            where,
            Phrase(
                "Its words don't stand so in its source: “{words}”.", words=first_words(passages[0])
            ),
            Phrase("Restore the source's words, or make it a paraphrase without quotation marks."),
            fact,
        )


def _error(where: str, what: Phrase, mend: Phrase, fact: Fact | None = None) -> Finding:
    return Finding(Severity.ERROR, where, what, mend, NAME, fact.id if fact else None)
