"""What assistive technology gets to know of the window."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from briefgen.ui.look.colours import contrast
from briefgen.ui.look.theme import Look
from briefgen.ui.look.tokens import DARK, LIGHT, Tokens
from tests.ui.conftest import HARBOUR, OpenWindow, settle
from tests.ui.spoken import nameless, unspoken


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
