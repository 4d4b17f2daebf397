"""The brief says who may read it, in a label that its readers know (TLP 2.0)."""

from collections.abc import Iterable

from briefgen.checks.places import first_words
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import ArticleId
from briefgen.model.marking import covers, uncovered
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales

NAME = "marking"
_RENAMED = {"TLP:WHITE": "TLP:CLEAR", "TLP:AMBERSTRICT": "TLP:AMBER+STRICT"}
"""Labels of TLP 1.0, and slips, without their spaces."""


class Marking:
    """Looks for a missing marking, one that looks like TLP and is none, and one that doesn't cover the sources."""

    name = NAME

    def run(
        self, dossier: Dossier, scales: Scales, hashes: dict[ArticleId, str]
    ) -> Iterable[Finding]:
        """Nothing is set, or what is set is nearly a label; and each article that it doesn't cover."""
        brief = dossier.brief
        labels = [one.label for one in scales.markings]
        if not (brief.marking.strip() or brief.classification.strip()):
            yield _finding(
                Severity.WARNING,
                Phrase("It has no marking, so nobody knows who may read it."),
                Phrase("Set one of: {labels}, or a classification.", labels=tuple(labels)),
            )
        elif brief.marking not in labels and _like_one_of(brief.marking, labels):
            meant = _meant(brief.marking, labels)
            yield _finding(
                Severity.ERROR,
                Phrase(
                    "“{marking}” is not a label of the scale: labels are written without spaces, in capitals.",
                    marking=brief.marking,
                ),
                Phrase("Write “{meant}”.", meant=meant)
                if meant
                else Phrase("Use one of: {labels}.", labels=tuple(labels)),
            )
            return  # how it stands to other labels is not known before it is one
        for article in uncovered(scales, brief.marking, dossier.articles):
            yield _too_wide(brief, article, scales)


def _too_wide(brief: Brief, article: Article, scales: Scales) -> Finding:
    """A brief is at least as restrictive as the most restrictive article that it quotes."""
    headline, marking = first_words(article.headline), article.marking
    what = (
        Phrase(
            "It is marked “{own}”, but rests on “{headline}”, which is marked “{marking}”",
            own=brief.marking,
            headline=headline,
            marking=marking,
        )
        if brief.marking
        else Phrase(
            "It is not marked, but rests on “{headline}”, which is marked “{marking}”",
            headline=headline,
            marking=marking,
        )
    )
    classified = brief.classification.strip() and not brief.marking
    if covers(scales, brief.marking, article.marking) is None or classified:
        return _finding(
            Severity.WARNING,
            Phrase("{what}: the two can't be compared.", what=what),
            Phrase("Make sure that all who may read the brief may read that article, too."),
        )
    return _finding(
        Severity.ERROR,
        Phrase("{what}.", what=what),
        Phrase(
            "Mark the brief “{marking}”, or take out what rests on that article (an edition for "
            "wider circles leaves it out by itself).",
            marking=marking,
        ),
    )


def _like_one_of(marking: str, labels: list[str]) -> bool:
    """Whether it begins as the scale's labels do ("TLP"), so that a reader would take it for one."""
    beginnings = {label.partition(":")[0].casefold() for label in labels if ":" in label}
    return any(marking.strip().casefold().startswith(beginning) for beginning in beginnings)


def _meant(marking: str, labels: list[str]) -> str:
    """The label that is probably meant, or the empty string."""
    close = "".join(marking.split()).upper().replace("-", ":", 1)
    close = close if ":" in close else close.replace("TLP", "TLP:", 1)
    close = _RENAMED.get(close, close)
    return close if close in labels else ""


def _finding(severity: Severity, what: Phrase, mend: Phrase) -> Finding:
    return Finding(severity, Phrase("The brief"), what, mend, NAME)
