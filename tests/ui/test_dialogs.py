"""What holds for every dialog: it is spoken, Tab goes through it as one reads, its keys do what keys do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import OpenWindow, settle
from tests.ui.dialogs import DIALOGS, close, dialog_classes, opened
from tests.ui.spoken import access_keys, doubles, keys_of, nameless, out_of_order, stops, unspoken

EACH = pytest.mark.parametrize("name", DIALOGS)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    """The language that the window speaks."""
    if request.param == "arabic":
        request.getfixturevalue("arabic")
    return request.param


@pytest.fixture
def window(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window, with a home for templates of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    made = open_window()
    yield made
    close(made)


def test_every_dialog_is_walked_here() -> None:
    assert dialog_classes() == set(DIALOGS), "tests/ui/dialogs.py says how each is opened"


@EACH
def test_each_control_is_spoken(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(name, qtbot, window)
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    assert unspoken(dialog) == []


@EACH
@pytest.mark.parametrize("language", ["english", "arabic"], indirect=True)
def test_tab_goes_through_it_as_one_reads(
    language: str, qtbot: QtBot, window: MainWindow, name: str
) -> None:
    dialog = opened(name, qtbot, window)
    assert len(stops(dialog)) > 1 or name in {"About"}
    assert out_of_order(dialog) == []


@EACH
@pytest.mark.parametrize("language", ["english", "arabic"], indirect=True)
def test_its_access_keys_differ(language: str, qtbot: QtBot, window: MainWindow, name: str) -> None:
    assert not doubles(access_keys(opened(name, qtbot, window)))


@EACH
def test_the_focus_is_where_one_begins(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(name, qtbot, window)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.window() is dialog
    # Never on what only leaves again, where there is something to do.
    first = stops(dialog)[0]
    assert not isinstance(focus, QPushButton) or isinstance(first, QPushButton)


@EACH
def test_there_is_one_answer_to_enter(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(name, qtbot, window)
    shown = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert len([one for one in shown if one.isDefault()]) <= 1
    if go := dialog.findChild(QPushButton, "go"):
        assert go.isDefault()


@EACH
def test_escape_leaves_it(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = opened(name, qtbot, window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert not [one for one in window.findChildren(type(dialog)) if one.isVisible()]


@pytest.mark.parametrize("language", ["english", "arabic"], indirect=True)
def test_the_access_keys_of_a_menu_differ(language: str, window: MainWindow) -> None:
    menus = [one for one in window.findChildren(QMenu) if one.objectName().startswith("menu.")]
    wrong = {
        (one.title(), key)
        for one in menus
        for key in doubles(keys_of([action.text() for action in one.actions()]))
    }
    assert not wrong
    assert not doubles(keys_of([one.title() for one in menus]))


@pytest.mark.parametrize("language", ["english", "arabic"], indirect=True)
def test_tab_goes_through_the_window_as_one_reads(
    language: str, qtbot: QtBot, window: MainWindow
) -> None:
    window.notices.warn("A notice.")
    window.actions_.run("edit.find")
    settle(qtbot, window)
    assert out_of_order(window) == []
