"""Nothing that a reader expects is empty."""

from collections.abc import Iterable

from briefgen.checks.places import facts_in_place
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId
from briefgen.model.phrase import Phrase
from briefgen.model.prose import as_words
from briefgen.model.scales import Scales

NAME = "completeness"


class Completeness:
    """Looks for an empty brief, empty sections, and facts without words."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """What is empty; of an empty brief, only that."""
        brief = dossier.brief
        if not brief.facts:
            yield Finding(
                Severity.ERROR,
                Phrase("The brief"),
                Phrase("It holds no fact."),
                Phrase("Pick some from an article."),
                NAME,
            )
            return
        for section in brief.sections:
            if not section.facts:
                yield Finding(
                    Severity.NOTICE,
                    section.title,
                    Phrase("This section is empty."),
                    Phrase("Fill it, or say in a comment that there is nothing to report."),
                    NAME,
                )
        for where, fact in facts_in_place(brief):
            if not as_words(fact.statement).strip():
                yield Finding(
                    Severity.ERROR,
                    where,
                    Phrase("It has no words."),
                    Phrase("Write some, or remove it."),
                    NAME,
                    fact.id,
                )
