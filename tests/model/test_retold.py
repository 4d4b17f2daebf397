"""What of an earlier issue a brief tells: nothing that its readers may not see."""

from dataclasses import replace

import pytest

from briefgen.model import edit
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.retold import retold
from tests import builders
from tests.templating.kit import SCALES

OPEN = builders.article("The link reopens. Two ships sail.")
CLOSED = replace(
    builders.article("Gold is moved at night.", uri="https://x.example"), marking="TLP:RED"
)


def issue(marking: str = "TLP:AMBER") -> Dossier:
    """Four facts: of an open source, of a closed one, of both, and the analyst's own."""
    opened, closed = (
        builders.highlight(OPEN, "The link reopens."),
        builders.highlight(CLOSED, "Gold"),
    )
    facts = (
        builders.fact("open", opened),
        builders.fact("closed", closed),
        builders.fact("both", opened, closed),
        builders.fact("own"),
    )
    return Dossier(
        replace(builders.brief(facts), marking=marking), (opened, closed), (OPEN, CLOSED)
    )


def told(before: Dossier, brief: Brief) -> list[str]:
    return [one.statement for one in retold(before, brief, SCALES).brief.facts]


def following(before: Dossier, marking: str) -> Brief:
    """The next issue, which holds nothing of the one before."""
    return replace(builders.brief(), marking=marking, previous=before.brief.id)


@pytest.mark.parametrize(
    ("marking", "shown"),
    [
        ("TLP:RED", ["open", "closed", "both", "own"]),
        ("TLP:AMBER", ["open", "own"]),
        ("TLP:GREEN", ["open"]),
        ("", ["open"]),
        ("EMBARGO", ["open"]),
    ],
)
def test_dropped_facts_are_told_where_the_briefs_readers_may_see_them(
    marking: str, shown: list[str]
) -> None:
    assert told(issue(), following(issue(), marking)) == shown


def test_what_the_brief_still_holds_is_there_whatever_its_marking() -> None:
    before = issue()
    brief = replace(before.brief, marking="TLP:CLEAR")
    assert retold(before, brief, SCALES).brief.facts == brief.facts


def test_only_the_evidence_of_what_was_dropped_goes_with_it() -> None:
    before = issue()
    brief = edit.remove_fact(replace(before.brief, marking="TLP:RED"), before.brief.facts[1].id)
    kept = retold(before, brief, SCALES)
    assert (kept.highlights, kept.articles) == (before.highlights[1:], (CLOSED,))


def test_evidence_that_is_lost_takes_its_fact_along() -> None:
    before = replace(issue(), articles=(CLOSED,))
    assert told(before, following(before, "TLP:RED")) == ["closed", "own"]
    assert told(replace(issue(), highlights=()), following(before, "TLP:RED")) == ["own"]


def test_an_edition_tells_nothing_that_it_does_not_hold() -> None:
    edition = replace(following(issue(), "TLP:RED"), edition="TLP:RED")
    assert told(issue(), edition) == []
