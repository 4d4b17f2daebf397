"""Standing texts in the window: kept from a fact, found by name, inserted, changed, deleted and put back."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from briefgen.model import edit
from briefgen.model.brief import FactKind
from briefgen.model.standing import StandingText
from briefgen.ui.dialogs.fact_details import FactDetails
from briefgen.ui.dialogs.standing import StandingDialog
from briefgen.ui.dialogs.standing_form import StandingForm
from briefgen.ui.look.colours import contrast, warning
from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import HARBOUR, OpenWindow, brief_of, file_words, part, settle, workspace_of

WORDS = "Two ships will sail daily."


def shown(qtbot: QtBot, window: MainWindow) -> StandingDialog:
    window.actions_["brief.standing"].trigger()
    settle(qtbot, window)
    return next(one for one in window.findChildren(StandingDialog) if one.isVisible())


def form_of(window: MainWindow) -> StandingForm:
    return next(one for one in window.findChildren(StandingForm) if one.isVisible())


def rows(dialog: StandingDialog) -> list[tuple[str, str]]:
    found = part(dialog, QTreeWidget, "standingList")
    items = [found.topLevelItem(row) for row in range(found.topLevelItemCount())]
    return [(one.text(0), one.text(1)) for one in items if one]


def texts(window: MainWindow) -> tuple[StandingText, ...]:
    return workspace_of(window).standing.all()


def press(dialog: StandingDialog, name: str) -> None:
    part(dialog, QPushButton, name).click()


def press_delete(qtbot: QtBot, dialog: StandingDialog) -> None:
    there = part(dialog, QTreeWidget, "standingList")
    dialog.activateWindow()
    there.setFocus()
    qtbot.waitUntil(there.hasFocus)
    QTest.keyClick(there, Qt.Key.Key_Delete)


def test_a_fact_is_kept_and_comes_back_by_its_name(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    file_words(window, WORDS, statement="The link has *two* ships.")
    window.actions_["fact.keep"].trigger()
    form = form_of(window)
    assert part(form, QLineEdit, "standingName").text() == "The link has two ships."
    part(form, QLineEdit, "standingName").setText("Ferry link")
    part(form, QLineEdit, "reviewBy").setText("next spring")
    part(form, QPushButton, "go").click()
    settle(qtbot, window)
    assert "“next spring” is not a date" in part(form, QLabel, "problem").text()
    part(form, QLineEdit, "reviewBy").setText("1 June 2026")
    part(form, QPushButton, "go").click()
    settle(qtbot, window)
    (kept,) = texts(window)
    (fact,) = brief_of(window).facts
    assert window.notices.shown and "Ferry link" in window.notices.shown.message
    assert (kept.name, kept.review_by) == ("Ferry link", date(2026, 6, 1))
    assert kept.evidence == fact.evidence

    workspace_of(window).standing.keep("Strait of Arn", "It is 12 km wide.")
    dialog = shown(qtbot, window)
    assert len(rows(dialog)) == 2
    search = part(dialog, QLineEdit, "standingSearch")
    QTest.keyClicks(search, "fer")
    assert [name for name, _ in rows(dialog)] == ["Ferry link"]
    assert part(dialog, QPlainTextEdit, "standingWords").toPlainText() == kept.text
    section = part(dialog, QComboBox, "standingSection")
    assert section.currentData() == "developments"
    section.setCurrentIndex(section.findData("background"))
    QTest.keyClick(search, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not isValid(dialog)
    inserted = next(one for one in brief_of(window).facts if one.id != fact.id)
    assert (inserted.kind, inserted.evidence) == (FactKind.PARAPHRASE, fact.evidence)
    assert inserted.review_by == date(2026, 6, 1)
    assert window.editor.evidence(inserted)[0][1].id == HARBOUR.id
    assert window.brief_pane.selected() == (inserted.id,)
    assert window.editor.undo_stack.undoText() == "Insert “Ferry link”"
    window.editor.undo_stack.undo()
    assert brief_of(window).facts == (fact,)


def test_a_text_is_written_changed_deleted_and_put_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = shown(qtbot, window)
    assert "none yet" in part(dialog, QLabel, "standingNone").text()
    for name in ("standingInsert", "standingEdit", "standingDelete"):
        assert not part(dialog, QPushButton, name).isEnabled()
    press(dialog, "standingNew")
    part(form_of(window), QLineEdit, "standingName").setText("Arn")
    part(form_of(window), QPlainTextEdit, "standingText").setPlainText("It is **wide**.")
    part(form_of(window), QPushButton, "go").click()
    settle(qtbot, window)
    press(dialog, "standingEdit")
    assert part(form_of(window), QPlainTextEdit, "standingText").toPlainText() == "It is **wide**."
    part(form_of(window), QLineEdit, "standingName").setText("Strait & isles")
    part(form_of(window), QPushButton, "go").click()
    settle(qtbot, window)
    assert rows(dialog) == [("Strait & isles", "")]
    undo = part(dialog, QPushButton, "standingUndo")
    assert not undo.isVisible()
    press_delete(qtbot, dialog)
    settle(qtbot, window)
    assert rows(dialog) == []
    assert texts(window) == ()
    assert undo.text() == "&Undo: delete “Strait && isles”"
    undo.click()
    settle(qtbot, window)
    assert rows(dialog) == [("Strait & isles", "")]
    assert not undo.isVisible()
    dialog.reject()


def spoken(window: MainWindow) -> str:
    """What assistive technology reads of all facts of the brief."""
    model = part(window, QListView, "brief.facts").model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return " ".join(str(one.data(Qt.ItemDataRole.AccessibleTextRole)) for one in rows)


def colours(window: MainWindow) -> list[QColor]:
    """The colours of the brief pane."""
    image = window.brief_pane.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [QColor(one) for one in {image.pixel(x, y) for x, y in places}]


def test_a_day_that_has_passed_is_loud_and_can_be_changed_in_the_fact(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    workspace_of(window).standing.keep("Arn", "It is wide.", "2020-03-01")
    dialog = shown(qtbot, window)
    assert rows(dialog) == [("Arn", "was due 1 March 2020")]
    assert "1 March 2020" in part(dialog, QLabel, "standingAbout").text()
    press(dialog, "standingInsert")
    settle(qtbot, window)
    (fact,) = brief_of(window).facts
    assert (fact.kind, fact.review_by) == (FactKind.COMMENT, date(2020, 3, 1))
    late = "Review overdue since 1 March 2020"
    assert late in spoken(window)
    assert warning(dark=False)[0].rgb() in {one.rgb() for one in colours(window)}
    for dark in (False, True):
        ground, ink = warning(dark=dark)
        assert contrast(ground, ink) >= 4.5
    window.actions_["fact.details"].trigger()
    details = next(one for one in window.findChildren(FactDetails) if one.isVisible())
    review = part(details, QLineEdit, "reviewBy")
    assert review.text() == "1 March 2020"
    review.setText("2030-01-01")
    part(details, QPushButton, "go").click()
    assert brief_of(window).facts[0].review_by == date(2030, 1, 1)
    assert late not in spoken(window) and "Review by 1 January 2030" in spoken(window)
    later = replace(brief_of(window), as_of=date(2030, 1, 2))
    window.editor.apply("Another day", later)
    assert "Review overdue since 1 January 2030" in spoken(window)


def test_a_judgement_is_not_kept(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    brief, fact = workspace_of(window).briefs.write(
        brief_of(window), "outlook", "It will hold.", likelihood="likely"
    )
    window.editor.apply("Write", brief)
    window.brief_pane.select(fact.id)
    window.actions_["fact.keep"].trigger()
    assert not [one for one in window.findChildren(StandingForm) if one.isVisible()]


def test_in_a_read_only_workspace_one_looks(qtbot: QtBot, open_window: OpenWindow) -> None:
    first = open_window()
    workspace_of(first).standing.keep("Arn", "It is wide.")
    first.close()
    window = open_window(read_only=True)
    dialog = shown(qtbot, window)
    assert rows(dialog) == [("Arn", "")]
    for name in ("standingInsert", "standingNew", "standingEdit", "standingDelete"):
        assert not part(dialog, QPushButton, name).isEnabled()
    press_delete(qtbot, dialog)
    settle(qtbot, window)
    assert rows(dialog) == [("Arn", "")]
    dialog.reject()


def test_a_text_of_an_article_for_fewer_readers_is_told(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    file_words(window, WORDS, statement="Two ships sail.")
    settle(qtbot, window)
    workspace = workspace_of(window)
    (fact,) = brief_of(window).facts
    workspace.standing.keep_fact(fact, "Ferry", fact.statement)
    window.editor.apply("Remove", edit.remove_fact(brief_of(window), fact.id))
    workspace.articles.mark(HARBOUR.id, "TLP:RED")
    dialog = shown(qtbot, window)
    press(dialog, "standingInsert")
    settle(qtbot, window)
    said = " ".join(one.text() for one in window.notices.findChildren(QLabel))
    assert "is marked TLP:RED, for fewer readers than the brief (TLP:AMBER)" in said
