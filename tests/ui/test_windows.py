"""Several windows of one workspace: what they share, what belongs to one alone, and when the workspace is let go."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.ui.app import Program
from briefgen.ui.dialogs.open_brief import OpenBrief
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import beside, is_free, newest, part, with_brief, workspace_of

SECOND = "Bridges of Arn"


@pytest.fixture
def two_briefs(workspace_path: Path) -> Path:
    """A workspace with one brief more."""
    with open_workspace(workspace_path) as workspace:
        last = workspace.remembered("last_brief")
        workspace.briefs.save(workspace.briefs.new("situation-brief", SECOND))
        workspace.remember("last_brief", last)
    return workspace_path


def opened_beside(qtbot: QtBot, running: Program, window: MainWindow) -> tuple[MainWindow, Brief]:
    """The second brief in a window of its own, opened from the list of briefs."""
    window.actions_.run("brief.open")
    qtbot.waitUntil(lambda: window.findChild(OpenBrief) is not None)
    dialog = part(window, OpenBrief, "openBrief")
    rows = [dialog.briefs.topLevelItem(row) for row in range(dialog.briefs.topLevelItemCount())]
    dialog.briefs.setCurrentItem(next(one for one in rows if one and one.text(0) == SECOND))
    qtbot.keyClick(dialog.briefs, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return with_brief(qtbot, running, 2)


def test_a_second_window_has_the_library_and_no_brief(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, _ = beside(qtbot, running, workspace_path)
    assert second is not first
    assert second.pos() != first.pos(), "one doesn't hide the other"
    assert second.editor.brief is None
    assert second.library.model.rowCount() == first.library.model.rowCount() == 2


def test_each_window_edits_a_brief_of_its_own(
    qtbot: QtBot, running: Program, two_briefs: Path
) -> None:
    running.open(two_briefs)
    first, one = with_brief(qtbot, running)
    second, other = opened_beside(qtbot, running, first)
    assert other.title == SECOND
    assert first.editor.brief == one
    first.editor.apply("Rename", replace(one, title="One"))
    second.editor.apply("Rename", replace(other, title="Two"))
    assert "One" in first.windowTitle()
    assert "Two" in second.windowTitle()
    newest(qtbot, running, 2)
    first.close()
    second.close()
    with open_workspace(two_briefs) as workspace:
        assert {entry.title for entry in workspace.briefs.entries()} == {"One", "Two"}


def test_a_brief_that_is_open_already_comes_forward(
    qtbot: QtBot, running: Program, two_briefs: Path
) -> None:
    running.open(two_briefs)
    first, one = with_brief(qtbot, running)
    second, _ = opened_beside(qtbot, running, first)
    second.showMinimized()
    second.desk.open(one.id)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is first)
    newest(qtbot, running, 2)
    assert second.editor.brief is not None
    assert second.editor.brief.title == SECOND, "each keeps its own"


def test_what_one_window_learns_of_an_article_the_others_show(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, _ = beside(qtbot, running, workspace_path)
    # It begins with an article of its own; one that came later would look like reading on.
    qtbot.waitUntil(lambda: second.reader.article() is not None)
    second.adding.add_text("A third text. It has two sentences.")
    qtbot.waitUntil(lambda: first.library.model.rowCount() == 3, timeout=10_000)

    def third() -> Article:
        article = second.reader.article()
        assert article and article.text.startswith("A third text")
        return article

    qtbot.waitUntil(lambda: bool(third()))
    first.reading.open(third().id)
    newest(qtbot, running, 2)
    second.actions_.run("article.rate.B")
    newest(qtbot, running, 2)
    shown = first.reader.article()
    assert shown is not None
    assert shown.rating == "B"


def test_the_workspace_is_let_go_with_the_last_window(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, brief = beside(qtbot, running, workspace_path)
    first.actions_.run("file.close")
    assert running.windows == [second]
    assert not is_free(workspace_path)
    second.desk.open(brief.id)
    _, again = with_brief(qtbot, running)
    assert again == brief
    second.actions_.run("file.close")
    assert is_free(workspace_path)


def test_the_same_workspace_is_opened_once(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path
) -> None:
    _, second, _ = beside(qtbot, running, workspace_path)
    second.workspaces.wanted.emit(tmp_path / "other.briefgen")
    qtbot.waitUntil(lambda: second not in running.windows)
    other = newest(qtbot, running, 2)
    assert other.workspace_path == tmp_path / "other.briefgen"
    other.workspaces.wanted.emit(workspace_path)
    qtbot.waitUntil(lambda: other not in running.windows)
    again = newest(qtbot, running, 2)
    assert again.workspace_path == workspace_path
    assert is_free(tmp_path / "other.briefgen")


def test_quitting_closes_all_windows(qtbot: QtBot, running: Program, workspace_path: Path) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    first.actions_.run("file.window")
    newest(qtbot, running, 2).actions_.run("file.quit")
    qtbot.waitUntil(lambda: not running.windows)
    assert is_free(workspace_path)


def test_another_language_is_spoken_by_all_windows_with_their_briefs(
    qtbot: QtBot, qapp: QApplication, running: Program, two_briefs: Path
) -> None:
    before = QLocale()
    running.open(two_briefs)
    first, one = with_brief(qtbot, running)
    _, other = opened_beside(qtbot, running, first)
    first.actions_.run("view.language.ar")
    qtbot.waitUntil(lambda: first not in running.windows)
    newest(qtbot, running, 2)
    qtbot.waitUntil(lambda: {one.brief_id for one in running.windows} == {one.id, other.id})
    assert all(one.layoutDirection() == Qt.LayoutDirection.RightToLeft for one in running.windows)
    running.windows[0].actions_.run("view.language.en")
    qtbot.waitUntil(
        lambda: all(one.isLeftToRight() for one in running.windows) and len(running.windows) == 2
    )
    newest(qtbot, running, 2)
    QLocale.setDefault(before)


def test_a_brief_that_is_imported_anew_is_shown_where_it_is_open(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path
) -> None:
    first, second, brief = beside(qtbot, running, workspace_path)
    dossier = first.editor.dossier()
    assert dossier
    sent = tmp_path / "sent.json"
    changed = replace(dossier, brief=replace(brief, title="Sent back"))
    sent.write_bytes(workspace_of(first).sharing.alone(changed))
    second.desk.import_file(sent)
    qtbot.waitUntil(lambda: "Sent back" in first.windowTitle(), timeout=10_000)
    newest(qtbot, running, 2)
    assert second.editor.brief is None


def test_a_window_that_could_not_be_furnished_can_be_closed(
    qtbot: QtBot, running: Program, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(_: MainWindow) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(MainWindow, "_make_actions", fault)
    with qtbot.captureExceptions() as caught:
        running.open(workspace_path)
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert caught[0][0] is ZeroDivisionError
    assert is_free(workspace_path)
    running.windows[0].close()
    assert not running.windows


def test_what_is_chosen_in_one_window_holds_in_all(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, _ = beside(qtbot, running, workspace_path)
    second.actions_.run("view.theme.dark")
    second.actions_.run("view.hues.tol")
    second.actions_.run("edit.spelling")
    second.actions_.choose_keys("brief.new", ("Ctrl+F12",))
    here, there = first.actions_, second.actions_
    for name in ("view.theme.dark", "view.theme.light", "view.hues.tol", "edit.spelling"):
        assert here[name].isChecked() == there[name].isChecked(), name
    assert here["view.theme.dark"].isChecked()
    assert here["brief.new"].shortcut() == QKeySequence("Ctrl+F12")
    second.actions_.reset_keys()
    assert here["brief.new"].shortcut() == QKeySequence("Ctrl+N")
    second.actions_.run("view.theme.light")
