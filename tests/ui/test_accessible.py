"""What assistive technology gets to know of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefgen.ui.colours import contrast
from briefgen.ui.main_window import MainWindow
from briefgen.ui.theme import DARK, LIGHT, Tokens
from tests.ui.conftest import HARBOUR, OpenWindow, settle


def nameless(root: QWidget) -> list[str]:
    """The parts that take the focus by Tab but have no name to be called by."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _inner(one)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]


def _inner(one: QWidget) -> bool:
    """Whether it is the inside of a compound control, which is spoken as a whole."""
    return isinstance(one, QLineEdit) and one.objectName() in {"qt_spinbox_lineedit", ""}


def test_every_control_of_the_window_has_a_name(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.picking.pick("outlook")
    window.composing.edit()
    assert nameless(window) == []
    window.actions_["view.preview"].trigger()
    settle(qtbot, window)
    assert nameless(window) == []


@pytest.mark.parametrize(
    "action",
    ["brief.new", "brief.next", "brief.series", "brief.open", "brief.details", "brief.write", "brief.check",
     "file.paste", "file.address", "help.keys", "help.about", "brief.templates"],
)  # fmt: skip
def test_every_control_of_the_dialogs_has_a_name(
    qtbot: QtBot, open_window: OpenWindow, action: str
) -> None:
    window = open_window()
    window.actions_[action].trigger()
    settle(qtbot, window)
    dialog = shown_dialog(window)
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.reject()


@pytest.mark.parametrize(
    "action", ["brief.new", "brief.next", "brief.details", "brief.write", "file.paste"]
)
def test_tab_goes_down_a_form(qtbot: QtBot, open_window: OpenWindow, action: str) -> None:
    window = open_window()
    window.actions_[action].trigger()
    settle(qtbot, window)
    dialog = shown_dialog(window)
    heights: list[int] = []
    first = dialog.focusWidget()
    while len(heights) < 30:
        current = dialog.focusWidget()
        heights.append(
            current.mapTo(dialog, current.rect().topLeft()).y() + scrolled(current, dialog)
        )
        qtbot.keyClick(current, Qt.Key.Key_Tab)
        if dialog.focusWidget() is first:
            break
    dialog.reject()
    assert len(heights) > 1
    assert heights == sorted(heights)


def scrolled(field: QWidget, dialog: QDialog) -> int:
    """How far the form is scrolled that the field stands in; as far as it can be, for what stands below it."""
    area = dialog.findChild(QScrollArea)
    if area is None:
        return 0
    bar = area.verticalScrollBar()
    return bar.value() if area.isAncestorOf(field) else bar.maximum()


def shown_dialog(window: MainWindow) -> QDialog:
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return dialog


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_its_ground_meets_wcag_aa(tokens: Tokens) -> None:
    pairs = (
        (tokens.text, tokens.window),
        (tokens.text, tokens.base),
        (tokens.text, tokens.hover),
        (tokens.text, tokens.selection),
        (tokens.muted, tokens.window),
        (tokens.muted, tokens.base),
        (tokens.muted, tokens.selection),
        (tokens.on_accent, tokens.accent),
        (tokens.accent, tokens.base),
        (tokens.on_information, tokens.information),
        (tokens.on_warning, tokens.warning),
        (tokens.on_error, tokens.error),
    )
    weak = [pair for pair in pairs if contrast(QColor(pair[0]), QColor(pair[1])) < 4.5]
    assert weak == []
