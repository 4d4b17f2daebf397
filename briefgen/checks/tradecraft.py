"""Judgements are told from facts, and measured by one yardstick (ICD 203, PHIA, Admiralty code)."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from briefgen.checks.places import facts_in_place
from briefgen.model.article import Article
from briefgen.model.brief import Fact, FactKind
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId
from briefgen.model.phrase import Phrase, term
from briefgen.model.prose import as_words
from briefgen.model.scales import Scales, Yardstick

NAME = "tradecraft"


class Tradecraft:
    """Looks at likelihoods, confidences and the digit of credibility."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """Judgements that aren't measured, or by another yardstick, and confirmations that are none."""
        brief = dossier.brief
        yardstick = scales.yardstick(brief.yardstick)
        if yardstick is None:
            known = tuple(one.id for one in scales.yardsticks)
            yield Finding(
                Severity.ERROR,
                Phrase("The brief"),
                Phrase("Its yardstick “{yardstick}” is not known.", yardstick=brief.yardstick),
                Phrase("Set one of: {known}.", known=known),
                NAME,
            )
            return
        foreign = _foreign_terms(yardstick, scales)
        for where, fact in facts_in_place(brief):
            yield from _judgement(where, fact, yardstick)
            yield from _mixed(where, fact, yardstick, foreign)
            yield from _confirmation(where, fact, dossier)


def _judgement(where: str, fact: Fact, yardstick: Yardstick) -> Iterator[Finding]:
    terms = tuple(term(one.name) for one in yardstick.terms)
    if fact.kind is FactKind.JUDGEMENT and not (fact.likelihood or fact.confidence):
        yield _finding(
            Severity.WARNING,
            where,
            Phrase("It is a judgement without a likelihood or a confidence."),
            Phrase(
                "Give it a likelihood ({terms}), or a confidence (high, moderate, low).",
                terms=terms,
            ),
            fact,
        )
    if fact.likelihood and yardstick.term(fact.likelihood) is None:
        yield _finding(
            Severity.ERROR,
            where,
            Phrase(
                "“{likelihood}” is not a likelihood of {yardstick}.",
                likelihood=term(fact.likelihood),
                yardstick=term(yardstick.title),
            ),
            Phrase("Use one of: {terms}.", terms=terms),
            fact,
        )


def _mixed(
    where: str, fact: Fact, yardstick: Yardstick, terms: re.Pattern[str] | None
) -> Iterator[Finding]:
    if terms is None or fact.kind is not FactKind.JUDGEMENT:
        return
    # The longest term of any yardstick is matched first: "highly unlikely" is not an "unlikely".
    used = dict.fromkeys(found.lower() for found in terms.findall(as_words(fact.statement)))
    for word in used:
        if yardstick.term(word) is None:
            yield _finding(
                Severity.NOTICE,
                where,
                Phrase(
                    "“{term}” is a term of another yardstick; this brief is measured by {yardstick}.",
                    term=word,
                    yardstick=term(yardstick.title),
                ),
                Phrase("Use one yardstick's terms only, for “unlikely” is not the same in both."),
                fact,
            )


def _foreign_terms(yardstick: Yardstick, scales: Scales) -> re.Pattern[str] | None:
    """What finds the terms of all yardsticks; None if the brief's is the only one."""
    if all(one.id == yardstick.id for one in scales.yardsticks):
        return None
    names = {
        name for one in scales.yardsticks for term in one.terms for name in (term.name, *term.also)
    }
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def _confirmation(where: str, fact: Fact, dossier: Dossier) -> Iterator[Finding]:
    if fact.credibility != 1:
        return
    highlights, articles = dossier.highlights_by_id(), dossier.articles_by_id()
    used = (highlights[one].article_id for one in fact.evidence if one in highlights)
    outlets = {_outlet(articles[one]) for one in used if one in articles}
    if len(outlets) < 2:
        yield _finding(
            Severity.WARNING,
            where,
            Phrase("It is rated 1, “confirmed by other sources”, but rests on one outlet.")
            if outlets
            else Phrase("It is rated 1, “confirmed by other sources”, but names none."),
            Phrase("Add a passage of an independent outlet, or rate it 2 or lower."),
            fact,
        )


def _outlet(article: Article) -> str:
    """Who published it: by name, else by the host of its address."""
    name = " ".join(article.publisher.casefold().split())
    return name or urlsplit(article.source.uri).netloc or article.id


def _finding(severity: Severity, where: str, what: Phrase, mend: Phrase, fact: Fact) -> Finding:
    return Finding(severity, where, what, mend, NAME, fact.id)
