"""An issue is told from the one before, and what it takes over is still looked at."""

from collections.abc import Iterable, Iterator

from briefgen.checks.places import facts_in_place, issue_before
from briefgen.model.brief import Brief, Fact, FactStatus
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales

NAME = "series"


class Series:
    """Looks at a brief beside the issue before: its number and day, and the facts that it took over."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """What was forgotten on the way from issue to issue; nothing for a brief that follows none."""
        brief = dossier.brief
        before = dossier.before.brief if dossier.before else None
        if before is not None:
            yield from _same_head(brief, before)
        for where, fact in facts_in_place(brief):
            if fact.status is FactStatus.DUE:
                yield _due(where, fact, before)


def _same_head(brief: Brief, before: Brief) -> Iterator[Finding]:
    if brief.number and brief.number == before.number:
        yield Finding(
            Severity.WARNING,
            Phrase("The number"),
            Phrase("It is {number}, as in the issue before.", number=brief.number),
            Phrase(
                "Give the next one in the brief's details, or with “briefgen set BRIEF number=…”."
            ),
            NAME,
        )
    if brief.as_of < before.as_of:
        yield Finding(
            Severity.WARNING,
            Phrase("The as-of date"),
            Phrase(
                "It is {day}, before that of the issue that it follows ({before}).",
                day=brief.as_of,
                before=before.as_of,
            ),
            Phrase("Correct it in the brief's details, or with “briefgen set BRIEF as_of=…”."),
            NAME,
        )


def _due(where: str, fact: Fact, before: Brief | None) -> Finding:
    return Finding(
        Severity.WARNING,
        where,
        Phrase(
            "It was to be brought up to date, and says what it said in {issue}.",
            issue=issue_before(before),
        ),
        Phrase("Change it, or mark it as up to date in the menu Fact if nothing has changed."),
        NAME,
        fact.id,
    )
