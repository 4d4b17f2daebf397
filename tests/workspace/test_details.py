from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefgen.model import edit
from briefgen.model.brief import Brief, Confidence, Fact, FactKind
from briefgen.model.errors import ComposeError
from briefgen.model.finding import Severity
from briefgen.model.ids import FactId, HighlightId
from briefgen.workspace.workspace import Workspace, open_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "a.briefgen") as opened:
        yield opened


def with_facts(workspace: Workspace, *facts: Fact) -> Brief:
    brief = workspace.briefs.new("situation-brief", "Arn")
    for fact in facts:
        brief = edit.add_fact(brief, "developments", fact)
    return brief


def paraphrase(name: str, *evidence: str) -> Fact:
    passages = tuple(map(HighlightId, evidence))
    return Fact(FactId(name), FactKind.PARAPHRASE, f"Fact {name}.", passages)


def test_a_fact_gets_its_day_and_its_credibility(workspace: Workspace) -> None:
    brief = with_facts(workspace, paraphrase("a", "h1"))
    details = {"event_date": "2026-03-02", "credibility": "2"}
    (fact,) = workspace.briefs.detail(brief, FactId("a"), details).facts
    assert (fact.event_date, fact.credibility) == (date(2026, 3, 2), 2)
    brief = edit.replace_fact(brief, fact)
    (fact,) = workspace.briefs.detail(brief, FactId("a"), {"event_date": ""}).facts
    assert (fact.event_date, fact.credibility) == (None, 2)


@pytest.mark.parametrize(
    ("details", "said"),
    [
        ({"event_date": "Monday"}, "“Monday” is not a date"),
        ({"credibility": "7"}, "no credibility “7”"),
        ({"credibility": "B"}, "no credibility “B”"),
        ({"likelihood": "likely"}, "no likelihood or confidence of yours"),
    ],
)
def test_what_can_not_be_is_refused(
    workspace: Workspace, details: dict[str, str], said: str
) -> None:
    brief = with_facts(workspace, paraphrase("a", "h1"))
    with pytest.raises(ComposeError, match=said):
        workspace.briefs.detail(brief, FactId("a"), details)


def test_a_comment_with_a_likelihood_is_a_judgement_and_back(workspace: Workspace) -> None:
    brief = with_facts(workspace, Fact(FactId("a"), FactKind.COMMENT, "Talks will fail."))
    brief = workspace.briefs.detail(brief, FactId("a"), {"likelihood": "probable"})
    assert (brief.facts[0].kind, brief.facts[0].likelihood) == (FactKind.JUDGEMENT, "likely")
    brief = workspace.briefs.detail(brief, FactId("a"), {"confidence": "low"})
    assert (brief.facts[0].likelihood, brief.facts[0].confidence) == ("", Confidence.LOW)
    brief = workspace.briefs.detail(brief, FactId("a"), {"likelihood": "", "confidence": ""})
    assert brief.facts[0].kind is FactKind.COMMENT


def test_merged_facts_are_the_first_with_all_passages(workspace: Workspace) -> None:
    second = replace(paraphrase("b", "h2", "h1"), event_date=date(2026, 3, 2), credibility=3)
    brief = with_facts(workspace, paraphrase("a", "h1"), second, paraphrase("c", "h3"))
    merged = edit.merge_facts(brief, (FactId("a"), FactId("b")))
    assert [one.id for one in merged.facts] == ["a", "c"]
    (first, _) = merged.facts
    assert (first.statement, first.evidence) == ("Fact a.", ("h1", "h2"))
    assert (first.event_date, first.credibility) == (date(2026, 3, 2), 3)


def test_one_fact_or_a_judgement_can_not_be_merged(workspace: Workspace) -> None:
    judgement = Fact(FactId("j"), FactKind.JUDGEMENT, "Likely.", likelihood="likely")
    brief = with_facts(workspace, paraphrase("a", "h1"), judgement)
    with pytest.raises(ComposeError, match="nothing to merge"):
        edit.merge_facts(brief, (FactId("a"),))
    with pytest.raises(ComposeError, match="Only what sources say"):
        edit.merge_facts(brief, (FactId("a"), FactId("j")))


def test_a_check_tells_errors_before_what_the_template_asks_for(workspace: Workspace) -> None:
    found = workspace.check(workspace.briefs.new("situation-brief", "Arn"))
    ranks = [tuple(Severity).index(one.severity) for one in found]
    assert ranks == sorted(ranks) and {Severity.ERROR, Severity.WARNING} <= {
        one.severity for one in found
    }
