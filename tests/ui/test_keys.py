import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from briefgen.model.brief import Section
from briefgen.ui.dialogs.keys import Keys
from briefgen.ui.keys.shortcuts import types_text
from briefgen.ui.window.main_window import MainWindow
from tests.translate import UI, marked
from tests.ui.conftest import OpenWindow, part, settle


def shown(window: MainWindow) -> Keys:
    window.actions_["help.keys"].trigger()
    return part(window, Keys, "keys")


def choose(dialog: Keys, action: str, keys: str) -> QTreeWidgetItem:
    tree = part(dialog, QTreeWidget, "keyList")
    row = tree.findItems(action, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 0)[0]
    tree.setCurrentItem(row)
    part(dialog, QKeySequenceEdit, "keyField").setKeySequence(QKeySequence(keys))
    part(dialog, QPushButton, "setKeys").click()
    return row


def test_an_action_gets_other_keys_at_once_and_keeps_them(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = shown(window)
    row = choose(dialog, "Check before Sending", "Ctrl+Alt+C")
    assert row.text(1) == QKeySequence("Ctrl+Alt+C").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    dialog.reject()
    assert window.actions_["brief.check"].shortcut() == QKeySequence("Ctrl+Alt+C")
    assert "Ctrl+Alt+C" in window.actions_["brief.check"].toolTip()
    window.editor.close()
    window.close()
    again = open_window()
    assert again.actions_["brief.check"].shortcuts() == [QKeySequence("Ctrl+Alt+C")]


def test_an_action_can_have_no_key_and_its_usual_ones_again(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = shown(window)
    usual = part(dialog, QPushButton, "resetKeys")
    choose(dialog, "Redo", "")
    assert window.actions_["edit.redo"].shortcuts() == []
    assert usual.isEnabled()
    usual.click()
    assert window.actions_["edit.redo"].shortcuts() == [
        QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"),
    ]  # fmt: skip
    assert not usual.isEnabled()
    choose(dialog, "Redo", "Ctrl+R")
    choose(dialog, "Unpick", "Z")
    part(dialog, QPushButton, "resetAll").click()
    dialog.reject()
    assert window.actions_["edit.redo"].shortcut() == QKeySequence("Ctrl+Shift+Z")
    assert window.actions_["pick.remove"].shortcut() == QKeySequence("U")


def test_a_key_that_means_something_there_is_refused_and_named(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = shown(window)
    problem = part(dialog, QLabel, "problem")
    choose(dialog, "Unpick", "Ctrl+Z")
    assert "Undo" in problem.text() and problem.isVisible()
    choose(dialog, "Unpick", "H")
    assert "Page Furniture" in problem.text()
    assert window.actions_["pick.remove"].shortcut() == QKeySequence("U")
    choose(dialog, "Unpick", "Alt+Up")
    assert not problem.isVisible(), "moving a fact acts in another place"
    dialog.reject()


def test_what_writes_a_character_can_not_act_everywhere(open_window: OpenWindow) -> None:
    window = open_window()
    dialog = shown(window)
    choose(dialog, "Quit", "Q")
    assert "writes a character" in part(dialog, QLabel, "problem").text()
    assert window.actions_["file.quit"].shortcut() == QKeySequence("Ctrl+Q")
    dialog.reject()
    assert types_text("Shift+A") and types_text("Space")
    assert not types_text("F5") and not types_text("Alt+A") and not types_text("Del")


def test_new_keys_act(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    dialog = shown(window)
    choose(dialog, "Go to the Preview", "Ctrl+Alt+9")
    dialog.reject()
    window.activateWindow()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_9, modifiers)
    qtbot.waitUntil(lambda: window.tabs.currentWidget() is window.preview)


# ---------------------------------------------------------------- the keys that hints name


def test_hints_name_the_keys_that_actions_have_now(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    search = part(window, QLineEdit, "librarySearch")
    following = part(window, QToolButton, "reader.find.next")
    assert "(Ctrl+Shift+F)" in search.toolTip() and following.toolTip() == "Next hit (F3)"
    window.actions_.choose_keys("edit.find_articles", ("Ctrl+Alt+F",))
    window.actions_.choose_keys("edit.find_next", ())
    assert "(Ctrl+Alt+F)" in search.toolTip()
    assert following.toolTip() == following.accessibleName() == "Next hit (“Next Hit”)"
    window.actions_.reset_keys()
    assert "(Ctrl+Shift+F)" in search.toolTip() and following.toolTip() == "Next hit (F3)"


def test_what_is_said_later_names_them_too(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_.choose_keys("view.brief", ("Ctrl+Alt+B",))
    window.actions_["fact.remove"].trigger()
    assert window.notices.shown and "(Ctrl+Alt+B)" in window.notices.shown.hint
    settle(qtbot, window)


def test_an_empty_section_names_the_key_that_files_into_it(open_window: OpenWindow) -> None:
    window = open_window()
    brief = window.editor.brief
    assert brief
    keys = window.brief_pane.keys
    second = brief.sections[1]
    assert keys.filing(2, second) == "2"
    window.actions_.choose_keys(f"pick.{second.key}", ("Z",))
    assert keys.filing(2, second) == "Z"
    assert keys.filing(10, Section("needs", "Needs")) == "“Needs”", "a tenth section has no digit"


def test_no_text_names_a_key_that_can_be_changed() -> None:
    # Keys of dialogs, which are no actions of the window.
    fixed = ("Ctrl+Enter", "Ctrl+S", "F6: next pane")
    named = [
        (where, text)
        for path in sorted(UI.rglob("*.py"))
        for _, text, where in marked(path)
        if re.search(r"(Ctrl|Alt|Shift)\+|\bF\d", text) and not any(one in text for one in fixed)
    ]
    assert not named, "put a placeholder there, and fill it with KeyNames"
