"""Actions at random, valid and not, with undo, redo and closing at any moment: the workspace stays whole."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import DAM, HARBOUR, OpenWindow

# What asks the system for a file, leaves the window, or has no end of its own.
NOT_BY_MONKEYS = {
    "file.add", "file.import", "file.new", "file.open", "file.quit", "file.close",
    "brief.export.docx", "brief.export.pdf",
    "brief.export.html", "brief.export.md", "brief.export.eml", "brief.export.json", "brief.new", "brief.print",
    "file.sample", "help.commands",
}  # fmt: skip
_KEYS = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_U, Qt.Key.Key_S, Qt.Key.Key_W, Qt.Key.Key_H,
    Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_M, Qt.Key.Key_J, Qt.Key.Key_Q, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_F,
    Qt.Key.Key_F3,
    Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Escape,
    Qt.Key.Key_F6, Qt.Key.Key_Tab, Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 8,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Monkey:
    """Does one thing after another to a window, the same ones for the same seed."""

    def __init__(self, qtbot: QtBot, window: MainWindow, dice: random.Random) -> None:
        self._qtbot = qtbot
        self._window = window
        self._dice = dice
        self._ways: tuple[Callable[[], object], ...] = (
            *(self._press,) * 6,
            *(self._act,) * 3,
            self._open_article,
            self._turn_the_loop,
        )

    def play(self, times: int) -> None:
        for _ in range(times):
            self.step()

    def step(self) -> None:
        """Does one thing, and now and then leaves the dialogs that are open."""
        self._dice.choice(self._ways)()
        if self._dice.random() < 0.3:
            self._close_dialogs()

    def _press(self) -> None:
        target: QWidget = QApplication.focusWidget() or self._window
        self._qtbot.keyClick(target, self._dice.choice(_KEYS), self._dice.choice(_MODIFIERS))

    def _act(self) -> None:
        ids = sorted(set(self._window.actions_.ids()) - NOT_BY_MONKEYS)
        self._window.actions_[self._dice.choice(ids)].trigger()

    def _open_article(self) -> None:
        self._window.library.article_entered.emit(self._dice.choice((HARBOUR.id, DAM.id)))

    def _turn_the_loop(self) -> None:
        QApplication.processEvents()

    def _close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        self._window.activateWindow()


def play_and_close(
    qtbot: QtBot, open_window: OpenWindow, path: Path, seed: int, times: int
) -> None:
    window = open_window()
    Monkey(qtbot, window, random.Random(seed)).play(times)
    window.brief_pane.finish_editing()
    written = window.editor.brief
    assert window.close()
    with open_workspace(path) as workspace:
        assert written is not None and workspace.briefs.brief(written.id) == written
        assert not [one for one in workspace.verify(written) if one.severity == "error"]


@pytest.mark.parametrize("seed", range(6))
def test_a_monkey_does_no_harm(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, seed: int
) -> None:
    play_and_close(qtbot, open_window, workspace_path, seed, 150)
