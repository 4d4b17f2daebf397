"""The end of a session whose last change could not be saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import HARBOUR, OpenWindow, refuse, settle


def with_unsaved_fact(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    monkeypatch.setattr(window.session, "_save", refuse)
    window.picking.pick("outlook")
    settle(qtbot, window)
    return window


def answering(path: Path) -> Callable[..., tuple[str, str]]:
    def chosen(*_: object) -> tuple[str, str]:
        return str(path), ""

    return chosen


def answer(seen: list[str], *names: str) -> Callable[[], None]:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Choice)
        seen.append(dialog.windowTitle())
        if names[1:]:
            QTimer.singleShot(0, answer(seen, *names[1:]))
        button = dialog.findChild(QPushButton, names[0])
        assert button is not None
        button.click()

    return press


def test_one_may_stay(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = with_unsaved_fact(qtbot, open_window, monkeypatch)
    seen: list[str] = []
    QTimer.singleShot(0, answer(seen, "again", "cancel"))
    assert not window.close()
    assert window.isVisible() and len(seen) == 2
    monkeypatch.undo()
    assert window.close()


def test_one_may_give_the_change_up(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    workspace_path: Path,
) -> None:
    window = with_unsaved_fact(qtbot, open_window, monkeypatch)
    QTimer.singleShot(0, answer([], "close"))
    assert window.close()
    with open_workspace(workspace_path) as workspace:
        assert workspace.briefs.entries()[0].facts == 0


def test_the_brief_can_be_saved_elsewhere_and_comes_back_whole(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    window = with_unsaved_fact(qtbot, open_window, monkeypatch)
    target = tmp_path / "rescued.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answering(target))
    written = window.editor.brief
    QTimer.singleShot(0, answer([], "elsewhere"))
    assert window.close()
    with open_workspace(tmp_path / "other.briefgen") as other:
        assert other.sharing.take_in(target).brief == written


def test_a_rescue_that_fails_asks_again(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = with_unsaved_fact(qtbot, open_window, monkeypatch)
    nowhere = tmp_path / "missing" / "rescued.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answering(nowhere))
    seen: list[str] = []
    QTimer.singleShot(0, answer(seen, "elsewhere", "cancel"))
    assert not window.close()
    assert len(seen) == 2
    monkeypatch.undo()


def test_what_is_being_typed_is_kept(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.picking.pick("outlook")
    window.actions_["view.brief"].trigger()
    window.actions_["fact.edit"].trigger()
    editor = window.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "In other words.")
    assert window.close()
    brief = open_window().editor.brief
    assert brief and brief.facts[0].statement == "In other words."
