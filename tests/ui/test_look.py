"""What the window looks like: its colours when they change, and whether it fits on the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.ui.articles.rows import fitted
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.dialogs.new_brief import NewBrief
from briefgen.ui.look.colours import Hues, contrast
from briefgen.ui.look.theme import Look
from briefgen.ui.reader.view import ReadingView
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import HARBOUR, OpenWindow, part, settle


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_article_on_screen_takes_the_ink_of_new_colours(
    qtbot: QtBot, open_window: OpenWindow, look: Look, theme: str
) -> None:
    look.choose("dark" if theme == "light" else "light")
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    look.choose(theme)
    view = part(window, ReadingView, "reader.text")
    # Until it has that ink, what was shown stays: nothing is painted that is half of each.
    assert not view.viewport().updatesEnabled()
    qtbot.waitUntil(view.viewport().updatesEnabled)
    ink = view.document().lastBlock().charFormat().foreground().color()
    assert ink == view.palette().color(QPalette.ColorRole.Text)
    assert (ink.lightness() > 128) is (theme == "dark")


def test_another_palette_keeps_the_sentence(
    qtbot: QtBot, open_window: OpenWindow, look: Look
) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.reader.next_sentence()
    before = window.reader.target()
    look.choose("dark")
    assert window.reader.target() == before


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QCheckBox])
def test_frames_of_controls_stand_out_from_their_ground(
    qtbot: QtBot, look: Look, theme: str, kind: type[QWidget]
) -> None:
    look.choose(theme)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    control = kind(dialog)
    control.resize(120, 32)
    dialog.show()
    control.clearFocus()
    drawn = control.grab().toImage()
    # WCAG 2.2, 1.4.11: what tells a control from its ground has 3:1.
    frame = drawn.pixelColor(0, drawn.height() // 2)
    assert contrast(frame, dialog.palette().color(QPalette.ColorRole.Window)) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "name",
    ["brief.editor.changes", "brief.editor.source", "brief.editor.save", "noticeClose", "reader.find.next",
     "brief.editor.statement", "librarySearch"],
)  # fmt: skip
def test_the_focus_can_be_seen(
    qtbot: QtBot, open_window: OpenWindow, look: Look, theme: str, name: str
) -> None:
    """WCAG 2.2, 2.4.7; and 2.4.13 wants 3:1 between what is there with and without it."""
    look.choose(theme)
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.actions_.run("edit.find")
    window.picking.pick("outlook")
    settle(qtbot, window)
    window.composing.edit()
    window.notices.warn("A notice.")
    settle(qtbot, window)
    control = part(window, QWidget, name)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    focused = control.grab().toImage()
    control.clearFocus()
    left = control.grab().toImage()
    changed = [
        contrast(focused.pixelColor(x, y), left.pixelColor(x, y))
        for x in range(left.width())
        for y in (0, 1, left.height() // 2)
    ]
    assert max(changed) >= 3


def test_the_default_button_shows_that_it_has_the_focus(qtbot: QtBot, look: Look) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = QPushButton("Add", dialog)
    button.setDefault(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    button.clearFocus()
    without = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != without
    assert button.isDefault()


def test_the_first_window_is_no_higher_than_the_screen(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.height() <= max(600, window.screen().availableGeometry().height() - 40)


def test_a_read_only_statement_can_be_read_but_not_typed_over(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.actions_["pick.background"].trigger()
    assert window.close()
    again = open_window(read_only=True)
    assert again.editor.brief
    pane = again.brief_pane
    pane.select(again.editor.brief.facts[0].id)
    pane.edit_selected()
    assert part(pane, QPlainTextEdit, "brief.editor.statement").isReadOnly()
    assert part(pane, QLabel, "brief.editor.hint").text() == "Read-only"
    assert part(pane, QPushButton, "brief.editor.save").isHidden()


def test_a_file_dialog_begins_in_a_folder_that_is_there(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("folders/export", str(tmp_path / "gone" / "deeper"))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "export", "Export", settings, ("All files (*)",))
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


def test_a_notice_does_not_push_what_is_being_read(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    view = part(window, ReadingView, "reader.text")
    before, height = view.mapTo(window, view.rect().topLeft()), view.height()
    window.notices.warn("The harbour is closed.")
    qtbot.waitUntil(lambda: view.height() < height)
    assert view.mapTo(window, view.rect().topLeft()) == before


def test_a_notice_can_be_closed_by_its_key(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["fact.source"].trigger()
    assert window.notices.shown
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert window.notices.shown is None


def test_a_new_brief_is_offered_in_the_template_of_the_last_one(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.actions_["brief.new"].trigger()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    assert part(dialog, QComboBox, "template").currentData() == "situation-brief"
    dialog.reject()


def test_a_first_brief_is_offered_as_a_situation_brief(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(workspace=open_workspace(tmp_path / "empty.briefgen"))
    window.actions_["brief.new"].trigger()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    assert part(dialog, QComboBox, "template").currentData() == "situation-brief"
    dialog.reject()


def test_the_title_of_the_brief_goes_with_the_size_of_all_text(
    qtbot: QtBot, open_window: OpenWindow, look: Look
) -> None:
    window = open_window()
    title = part(window, QLabel, "brief.title")

    def fits() -> None:
        usual = QApplication.font().pointSizeF()
        assert title.font().pointSizeF() == pytest.approx(1.25 * usual, abs=0.1)
        sizes = {one.font().pointSizeF() / usual for one in window.findChildren(QWidget)}
        assert {round(one, 2) for one in sizes} == {1.0, 1.25}

    for steps in (0, 1, 1, 1, -1, 0, -1):
        look.zoom(steps)
        qtbot.waitUntil(fits)


def test_a_long_publisher_is_shortened_before_the_date() -> None:
    metrics = QFontMetricsF(QFont())
    words = fitted("The Tidewater Letter " * 4, "3 March 2026", metrics, 160)
    assert words.endswith(" · 3 March 2026") and "…" in words
    assert metrics.horizontalAdvance(words) <= 165
    assert fitted("", "3 March 2026", metrics, 160) == "3 March 2026"


def test_the_palette_of_the_sections_is_chosen_shown_and_remembered(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication, settings: QSettings
) -> None:
    window = open_window()
    before = window.brief_pane.grab().toImage()
    assert window.actions_["view.hues.okabe-ito"].isChecked()
    window.actions_["view.hues.tol"].trigger()
    assert window.actions_["view.hues.tol"].isChecked()
    assert not window.actions_["view.hues.okabe-ito"].isChecked()
    assert window.brief_pane.grab().toImage() != before
    again = Look(qapp, settings)
    assert again.hues is Hues.TOL
    again.deleteLater()
    settings.setValue("hues", "no palette")
    other = Look(qapp, settings)
    assert other.hues is Hues.OKABE_ITO
    other.deleteLater()
    settle(qtbot, window)
