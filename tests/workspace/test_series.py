"""Series of briefs in a workspace."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefgen.model import edit
from briefgen.model.brief import Brief, FactStatus
from briefgen.model.dossier import Dossier
from briefgen.model.errors import BriefgenError, ComposeError, StorageError, TemplateError
from briefgen.model.ids import BriefId, TemplateId
from briefgen.model.rollover import Choice
from briefgen.model.series import SeriesDefaults
from briefgen.workspace.findings import unsupported
from briefgen.workspace.series import chosen
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders
from tests.model.series import TEMPLATE

ARTICLE = builders.article()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "desk.briefgen") as opened:
        opened.library.add_article(ARTICLE, builders.original(ARTICLE.text))
        yield opened


@pytest.fixture
def first(workspace: Workspace) -> Brief:
    """No. 41, with a fact of the article and a comment."""
    mark = builders.highlight(ARTICLE, "Nobody was hurt.")
    brief = replace(
        builders.brief((builders.fact("Nobody was hurt.", mark),), (builders.fact(),)), number="41"
    )
    workspace.briefs.save(brief, (mark,))
    return brief


def test_the_next_issue_follows_from_the_one_before(workspace: Workspace, first: Brief) -> None:
    brief = workspace.series.next_issue(first)
    assert (brief.number, brief.as_of, brief.title) == ("42", date(2026, 3, 3), first.title)
    assert (brief.marking, brief.template_id) == (first.marking, first.template_id)
    assert brief.previous == first.id != brief.id
    assert {one.status for one in brief.facts} == {FactStatus.CARRIED}
    other = workspace.series.next_issue(
        first, {}, date(2026, 4, 1), "A7", "Another title", marking="tlp:red"
    )
    assert (other.number, other.as_of) == ("A7", date(2026, 4, 1))
    assert (other.title, other.marking) == ("Another title", "TLP:RED")


def test_a_series_is_all_that_hangs_together(workspace: Workspace, first: Brief) -> None:
    second = workspace.series.next_issue(first)
    third = workspace.series.next_issue(second)
    fork = workspace.series.next_issue(second, as_of=date(2026, 5, 1))
    for one in (third, fork, second, builders.brief()):
        workspace.briefs.save(one)
    for one in (first, third, fork):
        issues = workspace.series.issues(one.id)
        assert [entry.id for entry in issues] == [first.id, second.id, third.id, fork.id]


def test_a_series_whose_beginning_is_elsewhere_or_that_bites_its_tail_ends(
    workspace: Workspace,
) -> None:
    alone = replace(builders.brief(), previous=BriefId("f" * 32))
    one, two = builders.brief(), builders.brief()
    for brief in (alone, replace(one, previous=two.id), replace(two, previous=one.id)):
        workspace.briefs.save(brief)
    assert [entry.id for entry in workspace.series.issues(alone.id)] == [alone.id]
    assert {entry.id for entry in workspace.series.issues(one.id)} == {one.id, two.id}


def test_choices_are_named_by_fact_section_or_all() -> None:
    facts = tuple(builders.fact(str(number)) for number in range(3))
    brief = builders.brief(facts[:2], facts[2:])
    one, two, three = (fact.id for fact in facts)
    wanted = [
        (Choice.KEEP, one),
        (Choice.DROP, "all"),
        (Choice.BACKGROUND, "developments"),
        (Choice.KEEP, one),
    ]
    assert chosen(brief, wanted) == {one: Choice.KEEP, two: Choice.DROP, three: Choice.BACKGROUND}
    with pytest.raises(ComposeError, match="can't be both: keep and drop"):
        chosen(brief, [(Choice.KEEP, one), (Choice.DROP, one)])
    with pytest.raises(ComposeError, match="no fact"):
        chosen(brief, [(Choice.KEEP, "elsewhere")])


def test_a_dossier_knows_the_issue_before(workspace: Workspace, first: Brief) -> None:
    quoted, comment = (one.id for one in first.facts)
    second = workspace.series.next_issue(first, {quoted: Choice.DROP})
    before = workspace.briefs.dossier(second).before
    assert before and before.brief == first
    assert [one.selector.exact for one in before.highlights] == ["Nobody was hurt."]
    workspace.library.mark_article(ARTICLE.id, "TLP:RED")
    closed = workspace.briefs.dossier(second).before
    assert closed and [one.id for one in closed.brief.facts] == [comment]
    assert (closed.highlights, closed.articles) == ((), ())


def test_without_the_issue_before_there_is_none(workspace: Workspace, first: Brief) -> None:
    assert workspace.briefs.dossier(first).before is None
    elsewhere = replace(first, id=BriefId("d" * 32), previous=BriefId("e" * 32))
    assert workspace.briefs.dossier(elsewhere).before is None
    edition = replace(workspace.series.next_issue(first), edition="TLP:GREEN")
    assert workspace.briefs.dossier(edition).before is None


def test_lost_evidence_of_the_issue_before_costs_the_dropped_fact_alone(
    workspace: Workspace, first: Brief
) -> None:
    lost = builders.fact("x", builders.highlight(ARTICLE, "Nobody was hurt."))
    before = edit.add_fact(first, "outlook", lost)
    workspace.briefs.save(before)
    second = workspace.series.next_issue(before, {one.id: Choice.DROP for one in before.facts})
    told = workspace.briefs.dossier(second).before
    assert told and [one.id for one in told.brief.facts] == [one.id for one in first.facts]


def test_what_the_issues_before_reported_is_found_in_another_article(workspace: Workspace) -> None:
    again = builders.article(
        "The ferry link to the island reopens on Monday. Fares go up.", uri="https://x.example"
    )
    mark = builders.highlight(ARTICLE, "The ferry link reopens on Monday.")
    fact = builders.fact("The link to the island reopens.", mark)
    remark = builders.fact("Fares go up.")
    issue = replace(builders.brief((fact,), (remark,)), number="41")
    workspace.briefs.save(issue, (mark,))
    second = workspace.series.next_issue(issue)
    workspace.briefs.save(second)
    third = workspace.series.next_issue(second, {fact.id: Choice.DROP})
    (one,) = workspace.series.already_reported(third, again)
    # Told of the first issue that said it; a comment reports nothing.
    assert (one.report.issue, one.report.fact_id) == (issue.id, fact.id)
    assert again.text[one.start : one.end].startswith("The ferry link to the island")
    alone = replace(third, previous=BriefId("f" * 32))
    assert workspace.series.already_reported(alone, again) == ()
    loop = replace(third, previous=third.id)
    workspace.briefs.save(loop)
    assert workspace.series.already_reported(loop, again) == ()


def test_a_bottom_line_that_nobody_touched_is_found(workspace: Workspace, first: Brief) -> None:
    before = workspace.briefs.set(first, "bottom_line", "All is calm.")
    workspace.briefs.save(before)
    second = workspace.series.next_issue(before)
    assert second.field("bottom_line") == "All is calm."

    def untouched(brief: Brief) -> list[str]:
        return [one.what for one in workspace.check(brief) if "word for word" in one.what]

    assert untouched(second) == ["It is that of No. 41, word for word."]
    assert untouched(workspace.briefs.set(second, "bottom_line", "All was calm.")) == []
    assert untouched(workspace.briefs.set(second, "bottom_line", "")) == []
    assert untouched(before) == []


def carried(day: int, before: int | None, section: str = "developments") -> Dossier:
    """A brief of that day in March with a carried fact whose source is of 1 March, and the issue before it."""
    mark = builders.highlight(ARTICLE, "Nobody was hurt.")
    fact = replace(builders.fact("Nobody was hurt.", mark), status=FactStatus.CARRIED)
    brief = edit.add_fact(builders.brief(), section, fact)
    earlier = replace(builders.brief(), as_of=date(2026, 3, before or 1))
    return Dossier(
        replace(brief, as_of=date(2026, 3, day)),
        (mark,),
        (ARTICLE,),
        Dossier(earlier, (), ()) if before else None,
    )


@pytest.mark.parametrize(
    ("day", "before", "noticed"),
    [(8, 7, False), (9, 8, True), (15, 8, False), (29, 20, True), (9, None, True)],
)
def test_a_carried_fact_without_a_new_source_is_noticed_after_a_week_or_three_issues(
    day: int, before: int | None, noticed: bool
) -> None:
    found = unsupported(carried(day, before), TEMPLATE)
    assert [one.what for one in found] == [
        "It is carried over, and its newest source is of 2026-03-01."
    ] * noticed
    assert unsupported(carried(day, before, "background"), TEMPLATE) == ()


def test_an_undated_source_counts_from_its_retrieval_and_what_changed_is_not_carried() -> None:
    old = carried(30, 29)
    fact = replace(old.brief.facts[0], status=FactStatus.UPDATED)
    changed = replace(old, brief=edit.replace_fact(old.brief, fact))
    assert unsupported(changed, TEMPLATE) == ()
    undated = replace(old, articles=(replace(ARTICLE, date_published=None),))
    (found,) = unsupported(undated, TEMPLATE)
    assert "2026-03-02" in found.what


# ---------------------------------------------------------------- what new issues begin with


def test_new_issues_begin_with_what_the_series_has(workspace: Workspace, first: Brief) -> None:
    beginnings = workspace.series.beginnings
    second = workspace.series.next_issue(first)
    workspace.briefs.save(second)
    wanted = {
        "template": "daily-brief",
        "marking": "tlp:green",
        "yardstick": "phia",
        "format": "docx",
    }
    kept = beginnings.change(first.id, wanted)
    assert kept == SeriesDefaults("daily-brief", "TLP:GREEN", "phia", "docx")
    assert beginnings.of(second.id) == kept
    assert beginnings.templates() == dict.fromkeys((first.id, second.id), "daily-brief")
    with pytest.raises(
        ComposeError, match="“Daily brief” has no place for the section “Background”"
    ):
        workspace.series.next_issue(second)
    third = workspace.series.next_issue(
        second, dict.fromkeys((one.id for one in second.facts), Choice.DROP)
    )
    assert (third.template_id, third.marking, third.yardstick) == (
        "daily-brief",
        "TLP:GREEN",
        "phia",
    )
    assert workspace.exports.usual_format(second) == "docx"
    assert beginnings.change(second.id, {"marking": "", "template": ""}) == SeriesDefaults(
        yardstick="phia", format="docx"
    )
    assert workspace.series.next_issue(second).template_id == second.template_id
    assert workspace.briefs.brief(second.id) == second


def test_a_series_keeps_its_defaults_when_an_earlier_issue_comes(
    workspace: Workspace, first: Brief
) -> None:
    second = workspace.series.next_issue(first)
    other = builders.brief()
    third = replace(workspace.series.next_issue(second), previous=other.id)
    workspace.briefs.save(third)
    workspace.series.beginnings.change(third.id, {"template": "intsum"})
    workspace.briefs.save(other)
    assert workspace.series.beginnings.of(other.id).template == "intsum"
    assert workspace.series.beginnings.of(first.id) == SeriesDefaults()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("template", "intsums"),
        ("marking", "TLP:PINK"),
        ("yardstick", "hunch"),
        ("format", "xls"),
        ("colour", "red"),
    ],
)
def test_a_default_that_means_nothing_is_refused(
    workspace: Workspace, first: Brief, name: str, value: str
) -> None:
    with pytest.raises(BriefgenError) as refused:
        workspace.series.beginnings.change(first.id, {name: value})
    assert value in refused.value.message or name in refused.value.message
    assert refused.value.hint
    assert workspace.series.beginnings.of(first.id) == SeriesDefaults()


def test_a_template_of_a_series_that_is_gone_is_said_and_not_used(
    workspace: Workspace, first: Brief
) -> None:
    workspace.templates.new("mine", "situation-brief")
    workspace.series.beginnings.change(first.id, {"template": "mine"})
    assert workspace.series.beginnings.after(first).note == ""
    removed = workspace.templates.remove("mine")
    begins = workspace.series.beginnings.after(first)
    assert (begins.template, workspace.series.beginnings.templates()) == (first.template_id, {})
    assert "“mine”, which the series begins with, is not here any more" in begins.note
    assert workspace.series.next_issue(first).template_id == first.template_id
    workspace.templates.put_back(removed)
    assert workspace.series.next_issue(first).template_id == "mine"


def test_a_brief_whose_template_is_not_here_is_laid_out_by_that_of_its_series(
    workspace: Workspace, first: Brief
) -> None:
    lost = replace(first, template_id=TemplateId("house-style"))
    workspace.briefs.save(lost)
    assert workspace.opened(lost).stand_in == ""
    with pytest.raises(TemplateError, match="house-style"):
        workspace.exports.content(lost, "html")
    workspace.series.beginnings.change(lost.id, {"template": "situation-brief"})
    assert workspace.opened(lost).stand_in == "situation-brief"
    assert b"Nobody was hurt." in workspace.exports.content(lost, "html")
    assert [one.where for one in workspace.check(lost) if "not here" in one.what] == [
        "The template"
    ]
    assert workspace.briefs.set(lost, "bottom_line", "Calm.").field("bottom_line") == "Calm."
    assert workspace.briefs.brief(lost.id).template_id == "house-style"


def test_a_workspace_that_is_only_read_keeps_its_defaults(
    workspace: Workspace, first: Brief
) -> None:
    workspace.series.beginnings.change(first.id, {"template": "intsum"})
    with open_workspace(workspace.path, read_only=True) as looked_at:
        assert looked_at.series.beginnings.of(first.id).template == "intsum"
        with pytest.raises(StorageError):
            looked_at.series.beginnings.change(first.id, {"template": ""})
