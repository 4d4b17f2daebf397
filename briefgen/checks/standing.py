"""A standing text is looked at again before it is used once more."""

from collections.abc import Iterable

from briefgen.checks.places import facts_in_place
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales

NAME = "standing"


class Standing:
    """Looks at the days by which facts were to be looked at again."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """A warning for each fact whose day has passed when the brief is read."""
        brief = dossier.brief
        for where, fact in facts_in_place(brief):
            if fact.review_by and fact.review_by < brief.as_of:
                yield Finding(
                    Severity.WARNING,
                    where,
                    Phrase(
                        "It is a standing text that was to be reviewed by {day}.",
                        day=fact.review_by,
                    ),
                    Phrase(
                        "Change it, or see that it still holds, and give it another day in Details of "
                        "the Fact; then change the standing text in the menu Brief, too.",
                    ),
                    NAME,
                    fact.id,
                )
