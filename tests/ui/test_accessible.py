"""What assistive technology gets to know of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.ui.colours import contrast
from briefgen.ui.main_window import MainWindow
from briefgen.ui.theme import DARK, LIGHT, Look, Tokens
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


def unspoken(root: QWidget) -> list[str]:
    """What takes part in the reading of a window and lacks a name, a role or a description.

    What stands in a list or on a tab is described by what it stands in; "Close" and "Cancel" say all that they do.
    """
    found: list[str] = []
    for part in _spoken_parts(QAccessible.queryAccessibleInterface(root)):
        widget = part.object()
        if not isinstance(widget, QWidget) or _inner(widget) or not part.state().focusable:
            continue
        said = {
            "name": part.text(QAccessible.Text.Name),
            "role": part.role() != QAccessible.Role.NoRole,
            "description": part.text(QAccessible.Text.Description) or _says_all(widget),
        }
        found += [
            f"{type(widget).__name__} {widget.objectName()} lacks a {what}"
            for what, there in said.items()
            if not there
        ]
    return found


def _spoken_parts(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The part and all in it, as assistive technology comes to them; of long lists the first few rows."""
    if part.state().invisible:
        return
    yield part
    for at in range(min(part.childCount(), 60)):
        child = part.child(at)
        if child is not None and child.isValid():  # pyright: ignore[reportUnnecessaryComparison]
            yield from _spoken_parts(child)


def _says_all(widget: QWidget) -> bool:
    if isinstance(widget, QTabBar | QTabWidget):
        return True
    return isinstance(widget, QPushButton) and widget.text().replace("&", "") in {"Close", "Cancel"}


def _inner(one: QWidget) -> bool:
    """Whether it is the inside of a compound control, which is spoken as a whole."""
    return isinstance(one, QLineEdit) and one.objectName() in {
        "qt_spinbox_lineedit",
        "qt_keysequenceedit_lineedit",
        "",
    }


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


def test_every_control_of_the_window_is_spoken(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.picking.pick("outlook")
    window.composing.edit()
    assert unspoken(window) == []
    window.actions_["edit.find"].trigger()
    assert unspoken(window.reader) == []
    window.actions_["view.preview"].trigger()
    settle(qtbot, window)
    assert unspoken(window) == []


@pytest.mark.parametrize(
    "action",
    ["brief.new", "brief.next", "brief.series", "brief.open", "brief.details", "brief.write", "brief.check",
     "file.paste", "file.address", "help.keys", "help.about", "help.commands", "brief.templates", "view.jobs",
     "fact.details", "brief.standing"],
)  # fmt: skip
def test_every_control_of_the_dialogs_is_spoken(
    qtbot: QtBot, open_window: OpenWindow, action: str
) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.picking.pick("outlook")
    settle(qtbot, window)
    window.actions_[action].trigger()
    settle(qtbot, window)
    dialog = shown_dialog(window)
    assert nameless(dialog) == []
    assert unspoken(dialog) == []
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


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_palette_meets_wcag_aa(look: Look, theme: str) -> None:
    look.choose(theme)
    palette, role = QApplication.palette(), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Base),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        weak = [
            (ink.name, ground.name)
            for ink, ground in pairs
            if contrast(palette.color(group, ink), palette.color(group, ground)) < 4.5
        ]
        assert weak == []
