"""Undo and redo go on where they were left when the program starts again."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.history import LONGEST
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import HARBOUR, OpenWindow, brief_of, settle, workspace_of


def rename(qtbot: QtBot, window: MainWindow, title: str) -> None:
    window.editor.apply(f"Rename to {title}", replace(brief_of(window), title=title))
    settle(qtbot, window)


def test_steps_can_be_undone_and_redone_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    begun = brief_of(window)
    rename(qtbot, window, "Second")
    picked = workspace_of(window).briefs.pick(brief_of(window), "outlook", HARBOUR, 0, 33)
    window.editor.apply("Pick", picked.brief, (picked.highlight,), (HARBOUR,))
    settle(qtbot, window)
    window.editor.undo_stack.undo()
    window.close()

    again = open_window()
    stack = again.editor.undo_stack
    assert (stack.undoText(), stack.redoText()) == ("Rename to Second", "Pick")
    stack.redo()
    (fact,) = brief_of(again).facts
    assert [one.selector.exact for one, _ in again.editor.evidence(fact)] == [HARBOUR.text[0:33]]
    stack.undo()
    stack.undo()
    assert brief_of(again) == begun
    settle(qtbot, again)
    again.close()

    third = open_window()
    assert third.editor.undo_stack.redoText() == "Rename to Second"
    assert not third.editor.undo_stack.canUndo()


def test_a_new_step_after_a_restart_takes_the_place_of_what_was_undone(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    for title in ("Second", "Third"):
        rename(qtbot, window, title)
    window.editor.undo_stack.undo()
    window.close()
    again = open_window()
    rename(qtbot, again, "Fourth")
    again.close()
    third = open_window()
    stack = third.editor.undo_stack
    assert [stack.text(at) for at in range(stack.count())] == [
        "Rename to Second",
        "Rename to Fourth",
    ]
    stack.undo()
    assert brief_of(third).title == "Second"


def test_steps_that_are_faster_than_the_disk_become_one(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    for title in ("Second", "Third", "Fourth"):
        window.editor.apply(f"Rename to {title}", replace(brief_of(window), title=title))
    window.close()
    again = open_window()
    stack = again.editor.undo_stack
    assert stack.text(stack.count() - 1) == "Rename to Fourth"
    while stack.canUndo():
        stack.undo()
    assert brief_of(again).title == "Strait of Arn"


def test_a_brief_that_was_changed_elsewhere_has_no_past(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window()
    rename(qtbot, window, "Second")
    brief = brief_of(window)
    window.close()
    with open_workspace(workspace_path) as workspace:
        workspace.briefs.save(replace(brief, title="Elsewhere"))
    again = open_window()
    assert brief_of(again).title == "Elsewhere"
    assert again.editor.undo_stack.count() == 0


def test_no_more_is_kept_than_the_last_hundred_steps(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    for number in range(LONGEST + 5):
        rename(qtbot, window, str(number))
    window.close()
    stack = open_window().editor.undo_stack
    assert stack.count() == LONGEST
    assert stack.text(0) == "Rename to 5"
