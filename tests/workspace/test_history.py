from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model.history import History, Step
from briefgen.workspace.workspace import open_workspace
from tests import builders


def test_a_history_gives_the_states_and_what_proves_them(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "a.briefgen") as workspace:
        article = builders.article("The ferry sails. Nobody was hurt.")
        workspace.library.add_article(article, builders.original(article.text))
        brief = workspace.briefs.new("situation-brief", "Arn")
        first = workspace.briefs.save(brief)
        picked = workspace.briefs.pick(brief, "background", article, 0, 16)
        second = workspace.briefs.save(picked.brief, (picked.highlight,))
        back = workspace.briefs.save(brief)
        history = History(first, (Step("Pick", second),), 0)
        workspace.histories.keep(brief.id, history)
        past = workspace.histories.past(workspace.briefs.brief(brief.id))
        assert (first, second, back) == (1, 2, 3)
        assert past.history == history
        assert past.briefs == (brief, picked.brief)
        assert past.highlights == (picked.highlight,)
        assert [one.id for one in past.articles] == [article.id]


def test_what_was_changed_elsewhere_has_no_past(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "a.briefgen") as workspace:
        brief = workspace.briefs.new("situation-brief", "Arn")
        workspace.briefs.save(brief)
        renamed = replace(brief, title="Brenna")
        workspace.briefs.save(renamed)
        workspace.histories.keep(brief.id, History(1, (Step("Rename", 2),), 1))
        assert workspace.histories.past(renamed).history.steps
        elsewhere = replace(brief, title="Halde")
        workspace.briefs.save(elsewhere)
        past = workspace.histories.past(elsewhere)
        assert past.history == History(3) and past.briefs == (elsewhere,)


@pytest.mark.parametrize(
    "kept",
    ["{", "[]", '{"first": 9}', '{"first": 1, "steps": [], "done": 4}', '{"first": 1, "steps": 7}'],
)
def test_a_damaged_history_is_none(tmp_path: Path, kept: str) -> None:
    with open_workspace(tmp_path / "a.briefgen") as workspace:
        brief = workspace.briefs.new("situation-brief", "Arn")
        workspace.briefs.save(brief)
        workspace.remember(f"history/{brief.id}", kept)
        assert workspace.histories.past(brief).briefs == (brief,)


def test_a_read_only_workspace_forgets_it(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "a.briefgen") as workspace:
        brief = workspace.briefs.new("situation-brief", "Arn")
        workspace.briefs.save(brief)
    with open_workspace(tmp_path / "a.briefgen", read_only=True) as workspace:
        workspace.histories.keep(brief.id, History(1))
        assert workspace.remembered(f"history/{brief.id}") == ""
