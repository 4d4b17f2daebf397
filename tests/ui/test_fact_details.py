from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.model.brief import FactKind
from briefgen.ui.brief.list import BriefList
from briefgen.ui.brief.model import BriefModel, FactRow, event
from briefgen.ui.dialogs.fact_details import FactDetails
from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import (
    DAM,
    HARBOUR,
    OpenWindow,
    brief_of,
    file_words,
    part,
    settle,
    workspace_of,
)


def asked(window: MainWindow) -> FactDetails:
    window.actions_["fact.details"].trigger()
    return next(one for one in window.findChildren(FactDetails) if one.isVisible())


def test_days_of_the_passage_are_offered_and_the_digit_is_chosen(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    file_words(window, "The ferry link reopens on Monday.")
    dialog = asked(window)
    days = part(dialog, QComboBox, "eventDate")
    assert days.currentText() == ""
    offered = [date.fromisoformat(days.itemData(row)) for row in range(days.count())]
    assert HARBOUR.date_published
    assert [(day.weekday(), abs((day - HARBOUR.date_published).days) <= 7) for day in offered] == [
        (0, True), (0, True),
    ]  # fmt: skip
    days.setCurrentIndex(1)
    credibility = part(dialog, QComboBox, "credibility")
    credibility.setCurrentIndex(credibility.findData("2"))
    part(dialog, QPushButton, "go").click()
    (fact,) = brief_of(window).facts
    assert (fact.event_date, fact.credibility) == (offered[1], 2)
    assert window.editor.undo_stack.undoText() == "Change the fact's details"
    again = asked(window)
    assert "2 " in part(again, QComboBox, "credibility").currentText()
    assert str(offered[1].year) in part(again, QComboBox, "eventDate").currentText()
    again.reject()
    settle(qtbot, window)


def test_a_day_can_be_typed_and_what_is_none_is_said(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    file_words(window, "Talks begin on Friday.", DAM)
    dialog = asked(window)
    assert "undated" in part(dialog, QLabel, "dayNote").text()
    days = part(dialog, QComboBox, "eventDate")
    days.setEditText("on Friday")
    part(dialog, QPushButton, "go").click()
    assert "“on Friday” is not a date" in part(dialog, QLabel, "problem").text()
    days.setEditText("6 March 2026")
    part(dialog, QPushButton, "go").click()
    assert brief_of(window).facts[0].event_date == date(2026, 3, 6)
    again = asked(window)
    part(again, QComboBox, "eventDate").setEditText("")
    part(again, QPushButton, "go").click()
    assert brief_of(window).facts[0].event_date is None
    settle(qtbot, window)


def test_a_judgement_can_be_assessed_anew(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    briefs = workspace_of(window).briefs
    brief, fact = briefs.write(brief_of(window), "outlook", "Talks will fail.", "likely")
    window.editor.apply("Write", brief)
    window.brief_pane.select(fact.id)
    dialog = asked(window)
    box = part(dialog, QComboBox, "assessment")
    assert box.currentText().startswith("likely")
    box.setCurrentIndex(0)
    part(dialog, QPushButton, "go").click()
    assert brief_of(window).facts[0].kind is FactKind.COMMENT
    settle(qtbot, window)


def test_selected_facts_are_merged(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    file_words(window, "Nobody was hurt.")
    file_words(window, "Water rose by two metres.", DAM)
    facts = part(window.brief_pane, BriefList, "brief.facts")
    model = facts.selectionModel()
    for one in brief_of(window).facts:
        index = next(
            facts.model().index(row, 0)
            for row in range(facts.model().rowCount())
            if getattr(facts.model().index(row, 0).data(0x0100), "id", "") == one.id
            or one.statement.replace("\\", "") in str(facts.model().index(row, 0).data())
        )
        model.select(index, QItemSelectionModel.SelectionFlag.Select)
    assert len(window.brief_pane.selected()) == 2
    window.actions_["fact.merge"].trigger()
    (fact,) = brief_of(window).facts
    assert len(fact.evidence) == 2
    window.editor.undo_stack.undo()
    assert len(brief_of(window).facts) == 2
    settle(qtbot, window)


def test_the_card_tells_the_day_and_the_rating(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    file_words(window, "The ferry link reopens on Monday.")
    (fact,) = brief_of(window).facts
    briefs = workspace_of(window).briefs
    told = briefs.detail(
        brief_of(window), fact.id, {"event_date": "2026-03-02", "credibility": "2"}
    )
    window.editor.apply("Details", told)
    assert event_shown(window) == "On 2 March 2026 · Credibility 2"
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    window.actions_["article.rate.B"].trigger()
    settle(qtbot, window)
    assert event_shown(window) == "On 2 March 2026 · B2"
    row = window.brief_pane.findChildren(BriefList)[0].model()
    spoken = row.data(row.index(row_of(window), 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("On 2 March 2026 · B2.")


def row_of(window: MainWindow) -> int:
    model = window.brief_pane.findChildren(BriefList)[0].model()
    assert isinstance(model, BriefModel)
    row = model.row_of(brief_of(window).facts[0].id)
    assert row is not None
    return row


def event_shown(window: MainWindow) -> str:
    model = window.brief_pane.findChildren(BriefList)[0].model()
    assert isinstance(model, BriefModel)
    row = model.rows[row_of(window)]
    assert isinstance(row, FactRow)
    return event(row.view)
