"""Two issues of a daily brief by the keyboard alone, from nothing to the files that are sent."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefgen.ui.dialogs.details import Details
from briefgen.ui.dialogs.new_brief import NewBrief
from briefgen.ui.dialogs.next_issue import NextIssue
from briefgen.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow, part, settle
from tests.writers import pdf_reading, reading

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TITLE = "Strait of Arn daily"


class Keyboard:
    """Types where the focus is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget() or self._window, key, held)
        settle(self._qtbot, self._window)
        # What a window manager does when a dialog comes or goes; the offscreen platform has none.
        shown = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        top = shown[-1] if shown else self._window
        if not self._is_in(top):
            top.activateWindow()
            self._qtbot.waitUntil(lambda: self._is_in(top))

    def _is_in(self, top: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.window() is top  # pyright: ignore[reportUnnecessaryComparison]

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(QApplication.focusWidget(), words)

    def tab_to(self, dialog: QDialog, name: str) -> None:
        for _ in range(30):
            focused = dialog.focusWidget()
            if focused.objectName() == name:
                return
            self._qtbot.keyClick(focused, KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")


def begin(keys: Keyboard, window: MainWindow) -> None:
    """No. 41: a title, two facts of the first article, one of the second, and a main message."""
    keys.press(KEY.Key_N, held=CTRL)
    dialog = part(window, NewBrief, "newBrief")
    keys.type(TITLE)
    keys.tab_to(dialog, "number")
    keys.type("41")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_1, held=CTRL)
    keys.press(KEY.Key_Down, KEY.Key_Return)
    keys.press(KEY.Key_2, KEY.Key_2, KEY.Key_2)
    keys.press(KEY.Key_D, held=CTRL)
    details = part(window, Details, "details")
    keys.tab_to(details, "bottom_line")
    keys.type("All is calm.")
    keys.tab_to(details, "go")
    keys.press(KEY.Key_Space)


def roll_over(keys: Keyboard, window: MainWindow) -> None:
    """No. 42: the first fact is dropped, the second is to be updated."""
    keys.press(KEY.Key_R, held=CTRL | SHIFT)
    assert part(window, NextIssue, "nextIssue").isVisible()
    keys.press(KEY.Key_D, KEY.Key_Down, KEY.Key_U, KEY.Key_Return)


def update(keys: Keyboard, window: MainWindow, words: str) -> None:
    keys.press(KEY.Key_3, held=CTRL)
    keys.press(KEY.Key_Home)
    for _ in range(6):
        if window.brief_pane.selected():
            break
        keys.press(KEY.Key_Down)
    keys.press(KEY.Key_F2)
    keys.press(KEY.Key_A, held=CTRL)
    keys.type(words)
    keys.press(KEY.Key_Return, held=CTRL)


def export(qtbot: QtBot, keys: Keyboard, window: MainWindow, key: Qt.Key, path: Path) -> bytes:
    keys.press(key, held=CTRL | SHIFT)
    dialog = part(window, QFileDialog, "export")
    keys.tab_to(dialog, "fileNameEdit")
    keys.press(KEY.Key_A, held=CTRL)
    keys.type(str(path))
    keys.press(KEY.Key_Return)
    qtbot.waitUntil(path.exists, timeout=30_000)
    settle(qtbot, window)
    return path.read_bytes()


def test_an_issue_and_the_next_by_keyboard(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    keys = Keyboard(qtbot, window)
    begin(keys, window)
    first = window.editor.brief
    assert first and (first.title, first.number) == (TITLE, "41")
    dropped, second, kept = (fact.statement for fact in first.facts)
    assert first.field("bottom_line") == "All is calm."

    roll_over(keys, window)
    brief = window.editor.brief
    assert brief and (brief.number, brief.previous) == ("42", first.id)
    assert [fact.status.value for fact in brief.facts] == ["due", "carried"]

    update(keys, window, "Three ships sail, the port says.")
    keys.press(KEY.Key_2, held=CTRL)
    keys.press(KEY.Key_J, KEY.Key_3)
    brief = window.editor.brief
    assert brief
    assert {fact.statement: fact.status.value for fact in brief.facts}.items() >= {
        ("Three ships sail, the port says.", "updated"),
        (kept, "carried"),
    }
    added = brief.facts[-1]
    assert added.status.value == "new" and added.statement not in {dropped, second, kept}

    docx = export(qtbot, keys, window, KEY.Key_D, tmp_path / "brief.docx")
    pdf = export(qtbot, keys, window, KEY.Key_P, tmp_path / "brief.pdf")
    words = reading.docx_words(docx)
    said = " ".join(words)
    start, end = said.index("Changes since No. 41"), said.index("Background")
    block = said[start:end]
    assert f"No longer reported: “{dropped}”" in block
    assert "Updated: Three ships sail, the port says." in block
    assert f"New: “{added.statement}”" in block
    assert kept not in block
    # Header and footer come last on each page; the header begins with the title.
    pages = (page.rpartition(TITLE)[0] for page in pdf_reading.pages(pdf))
    assert reading.squeezed(" ".join(pages).split()) == reading.squeezed(words)
