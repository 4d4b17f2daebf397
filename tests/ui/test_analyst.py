"""A day's work and the next day's by the keyboard alone, from an empty workspace to the files that are sent."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui import analyst
from tests.ui.conftest import OpenWindow, settle

_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel}


class NoMouse(QObject):
    """Fails the test that uses one."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        assert event.type() not in _MOUSE
        return super().eventFilter(watched, event)


class Keyboard:
    """Key events for whatever has the focus, in the window and its dialogs."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
            if not self._window.is_closed:
                settle(self._qtbot, self._window)
                self._manage_windows()

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(self._focus(), words)
        settle(self._qtbot, self._window)

    def expect(self, title: str) -> None:
        self._until(lambda: self._top().windowTitle().startswith(title), f"no window “{title}”")
        self._manage_windows()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _top(self) -> QWidget:
        shown = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        return shown[-1] if shown else self._window

    def _manage_windows(self) -> None:
        """What a window manager does when a dialog comes or goes; the offscreen platform has none."""
        top = self._top()
        if QApplication.activeWindow() is not top:
            top.activateWindow()
            self._until(lambda: QApplication.activeWindow() is top, f"{top} is not active")

    def _until(self, condition: Callable[[], bool], complaint: str) -> None:
        def there() -> None:
            assert condition(), complaint

        self._qtbot.waitUntil(there, timeout=30_000)


def test_twenty_facts_and_the_next_day_by_the_keyboard_alone(
    qtbot: QtBot, qapp: QApplication, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "arvel.briefgen"
    window = open_window(workspace=open_workspace(path))
    keyboard = Keyboard(qtbot, window)
    no_mouse = NoMouse()
    qapp.installEventFilter(no_mouse)
    yesterday = analyst.begin(keyboard, tmp_path)
    today = analyst.next_day(keyboard, tmp_path)
    keyboard.press("ctrl+w")
    qapp.removeEventFilter(no_mouse)
    assert window.is_closed
    analyst.check(path, yesterday, today)
