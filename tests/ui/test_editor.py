from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import Brief, FactStatus
from briefgen.model.dossier import Dossier
from briefgen.ui.editing.editor import BriefEditor
from tests import builders

CHANGES = st.lists(
    st.sampled_from(("add", "title", "field", "remove", "move", "nothing", "undo", "redo")),
    max_size=25,
)


def opened(*facts_in_background: int) -> BriefEditor:
    editor = BriefEditor()
    facts = tuple(builders.fact(f"Fact {number}.") for number in facts_in_background)
    editor.open(builders.dossier(builders.brief(background=facts), (), ()))
    return editor


def changed(brief: Brief, change: str, step: int) -> Brief:
    match change:
        case "add":
            return edit.add_fact(brief, "developments", builders.fact(f"Step {step}."))
        case "title":
            return replace(brief, title=f"Title {step}")
        case "field":
            return edit.set_field(brief, "bottom_line", f"Line {step}")
        case "remove" if brief.facts:
            return edit.remove_fact(brief, brief.facts[0].id)
        case "move" if brief.facts:
            return edit.move_fact(brief, brief.facts[-1].id, "outlook", 0)
        case _:
            return brief


@given(CHANGES)
@settings(max_examples=60)
def test_undo_and_redo_walk_the_history_exactly(changes: list[str]) -> None:
    """Against the plainest model: a list of briefs and a position in it."""
    editor = opened(1, 2)
    assert editor.brief
    history, position = [editor.brief], 0
    for step, change in enumerate(changes):
        if change == "undo":
            editor.undo_stack.undo()
            position = max(0, position - 1)
        elif change == "redo":
            editor.undo_stack.redo()
            position = min(len(history) - 1, position + 1)
        else:
            new = changed(history[position], change, step)
            editor.apply(change, new)
            if new != history[position]:
                history = [*history[: position + 1], new]
                position += 1
        assert editor.brief == history[position]
        assert editor.undo_stack.count() == len(history) - 1
        assert editor.undo_stack.index() == position


def test_a_step_announces_one_change_and_carries_its_name(qtbot: QtBot) -> None:
    editor = opened()
    assert editor.brief
    announced: list[str] = []
    editor.changed.connect(lambda: announced.append(editor.brief.title if editor.brief else ""))
    editor.apply("Rename the brief", replace(editor.brief, title="Second"))
    editor.undo_stack.undo()
    assert announced == ["Second", "Strait of Arn"]
    assert editor.undo_stack.redoText() == "Rename the brief"


def test_an_equal_brief_makes_no_step_and_no_noise(qtbot: QtBot) -> None:
    editor = opened(1)
    assert editor.brief
    with qtbot.assertNotEmitted(editor.changed):
        editor.apply("Nothing", replace(editor.brief))
    assert editor.undo_stack.count() == 0


def test_evidence_survives_undo_and_is_left_out_of_the_dossier(qtbot: QtBot) -> None:
    editor = opened()
    article = builders.article()
    highlight = builders.highlight(article, "Nobody was hurt.")
    fact = builders.fact("Nobody was hurt.", highlight)
    assert editor.brief
    editor.apply("File", edit.add_fact(editor.brief, "background", fact), (highlight,), (article,))
    filed = editor.dossier()
    assert filed and filed.highlights == (highlight,) and filed.articles == (article,)
    editor.undo_stack.undo()
    assert editor.evidence(fact) == ((highlight, article),)
    undone = editor.dossier()
    assert undone and undone.highlights == () and undone.articles == ()


def test_evidence_keeps_the_facts_order(qtbot: QtBot) -> None:
    article = builders.article()
    late = builders.highlight(article, "Nobody was hurt.")
    early = builders.highlight(article, "Two ships will sail daily.")
    fact = builders.fact("Both.", late, early)
    editor = BriefEditor()
    editor.open(builders.dossier(builders.brief(outlook=(fact,)), (early, late), (article,)))
    assert [one.selector.exact for one, _ in editor.evidence(fact)] == [
        "Nobody was hurt.",
        "Two ships will sail daily.",
    ]


def test_another_brief_has_no_past(qtbot: QtBot) -> None:
    editor = opened()
    assert editor.brief
    editor.apply("Rename", replace(editor.brief, title="Renamed"))
    other = builders.brief(title="Other")
    with qtbot.waitSignals([editor.opened, editor.changed]):
        editor.open(builders.dossier(other, (), ()))
    assert editor.brief == other
    assert not editor.undo_stack.canUndo()


def test_without_a_brief_there_is_nothing_to_change(qtbot: QtBot) -> None:
    editor = BriefEditor()
    assert editor.brief is None and editor.dossier() is None
    with pytest.raises(ValueError, match="no brief"):
        editor.apply("Rename", builders.brief())


def test_an_edit_says_what_a_fact_is_against_the_issue_before() -> None:
    fact = builders.fact("45,300 fled.")
    before = builders.brief(developments=(fact,))
    carried = replace(fact, status=FactStatus.CARRIED)
    now = replace(builders.brief(developments=(carried,)), previous=before.id)
    editor = BriefEditor()
    editor.open(Dossier(now, (), (), Dossier(before, (), ())))

    def statuses() -> list[str]:
        assert editor.brief
        return [one.status.value for one in editor.brief.facts]

    changed = edit.replace_fact(now, replace(carried, statement="47,100 fled."))
    editor.apply("Edit", edit.add_fact(changed, "outlook", builders.fact("New.")))
    assert statuses() == ["updated", "new"]
    editor.undo_stack.undo()
    assert statuses() == ["carried"]
    editor.undo_stack.redo()
    assert editor.brief
    first_words = replace(editor.brief.facts[0], statement="45,300 fled.")
    editor.apply("Edit", edit.replace_fact(editor.brief, first_words))
    assert statuses() == ["carried", "new"]
