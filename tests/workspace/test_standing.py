"""Standing texts: kept, changed, deleted, and made into facts that have their sources."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefgen.model.brief import Brief, Confidence, Fact, FactKind
from briefgen.model.errors import ComposeError
from briefgen.model.rollover import settled
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders

WORDS = "Two ships will sail daily."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "a.briefgen") as opened:
        yield opened


def picked(workspace: Workspace, statement: str = "") -> tuple[Brief, Fact]:
    article = builders.article()
    workspace.library.add_article(article, builders.original(article.text))
    brief = workspace.briefs.new("situation-brief", "Arn", date(2026, 3, 2))
    start = article.text.index(WORDS)
    pick = workspace.briefs.pick(
        brief, "developments", article, start, start + len(WORDS), statement
    )
    workspace.briefs.save(pick.brief, (pick.highlight,))
    return pick.brief, pick.fact


def test_a_text_is_kept_changed_deleted_and_put_back(workspace: Workspace) -> None:
    standing = workspace.standing
    arn = standing.keep(" The  strait ", "It is *12 km* wide.\n", "2026-06-01")
    assert (arn.name, arn.text, arn.review_by) == (
        "The strait",
        "It is *12 km* wide.",
        date(2026, 6, 1),
    )
    assert standing.named("the STRAIT") == standing.named(arn.id[:8]) == arn
    changed = standing.change(arn, "Arn", "It is wide.", "")
    assert standing.all() == (changed,)
    assert (changed.id, changed.review_by) == (arn.id, None)
    standing.delete(arn.id)
    assert standing.all() == ()
    standing.put_back(changed)
    assert standing.all() == (changed,)


@pytest.mark.parametrize(
    ("name", "text", "day"), [("", "x", ""), ("x", " \n", ""), ("ARN", "x", ""), ("x", "x", "soon")]
)
def test_what_makes_no_standing_text_is_said(
    workspace: Workspace, name: str, text: str, day: str
) -> None:
    arn = workspace.standing.keep("Arn", "A strait.")
    with pytest.raises(ComposeError):
        workspace.standing.keep(name, text, day)
    assert workspace.standing.all() == (arn,)
    with pytest.raises(ComposeError):
        workspace.standing.named("nothing")


def test_a_fact_is_kept_with_its_sources_and_comes_back_in_another_brief(
    workspace: Workspace,
) -> None:
    _, fact = picked(workspace, "The link is served by two ships.")
    text = workspace.standing.keep_fact(fact, "Ferry", fact.statement, "2026-03-01")
    other = workspace.briefs.new("situation-brief", "Later", date(2026, 3, 9))
    evidence = workspace.standing.evidence(text)
    brief, inserted = workspace.standing.insert(other, "background", text, evidence)
    workspace.briefs.save(brief)
    assert (inserted.kind, inserted.evidence) == (FactKind.PARAPHRASE, fact.evidence)
    assert inserted.id != fact.id
    assert [one.headline for one in workspace.briefs.dossier(brief).articles] == [
        "Ferry link to reopen"
    ]
    assert [one.fact_id for one in workspace.check(brief) if one.check == "standing"] == [
        inserted.id
    ]
    later = workspace.briefs.detail(brief, inserted.id, {"review_by": "2026-09-01"})
    assert not [one for one in workspace.check(later) if one.check == "standing"]


def test_a_text_is_what_its_evidence_makes_of_it(workspace: Workspace) -> None:
    brief, fact = picked(workspace)
    standing = workspace.standing
    verbatim = standing.keep_fact(fact, "Ferry", fact.statement)
    bare = standing.keep("Arn", "A strait.")
    for text, kind in ((verbatim, FactKind.QUOTATION), (bare, FactKind.COMMENT)):
        _, inserted = standing.insert(brief, "background", text, standing.evidence(text))
        assert inserted.kind is kind
    assert workspace.verify(brief) == ()


def test_a_judgement_is_not_kept(workspace: Workspace) -> None:
    judged = replace(builders.fact("x", kind=FactKind.JUDGEMENT), confidence=Confidence.LOW)
    with pytest.raises(ComposeError, match="judgement"):
        workspace.standing.keep_fact(judged, "Arn", "x")


def test_another_day_of_review_is_no_update(workspace: Workspace) -> None:
    _, fact = picked(workspace)
    before = builders.brief((fact,))
    now = replace(builders.brief((replace(fact, review_by=date(2026, 9, 1)),)), previous=before.id)
    assert settled(now, before, before).facts[0].status.value == "carried"


def test_a_read_only_workspace_lists_them(workspace: Workspace) -> None:
    workspace.standing.keep("Arn", "A strait.")
    path = workspace.path
    workspace.close()
    with open_workspace(path, read_only=True) as again:
        assert [one.name for one in again.standing.all()] == ["Arn"]
