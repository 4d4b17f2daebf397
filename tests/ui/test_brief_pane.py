"""The brief pane: what keys, clicks and drags ask for, and the statement editor."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import Brief, Confidence, Fact, FactKind, FactStatus
from briefgen.model.ids import FactId
from briefgen.ui.brief.card import LINES, card, chip_words, fonts
from briefgen.ui.brief.list import BriefList
from briefgen.ui.brief.model import FactRow, FactView, Origin
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.brief.statement_editor import StatementEditor, StatementField
from briefgen.ui.look.theme import palette
from tests import builders

WORDS = "The ferry link reopens on Monday."
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


TIMES = Origin("Harbour Times", date(2026, 3, 1))


@pytest.fixture
def facts() -> tuple[Fact, ...]:
    article = builders.article(WORDS, "Two ships sail.", "Nobody was hurt.")
    made = [
        builders.fact(words, builders.highlight(article, words))
        for words in (WORDS, "Two ships sail.", "Nobody was hurt.")
    ]
    return (*made, builders.fact("Calm is likely."))


@pytest.fixture
def brief(facts: tuple[Fact, ...]) -> Brief:
    return builders.brief(facts[:2], facts[2:])


@pytest.fixture
def views(facts: tuple[Fact, ...]) -> Mapping[FactId, FactView]:
    return {
        facts[0].id: FactView(facts[0], (WORDS, "again"), (TIMES, Origin("Gazette"))),
        facts[1].id: FactView(facts[1], ("Two ships sail.",), (Origin("Gazette"),)),
        facts[2].id: FactView(facts[2], ("Nobody was hurt.",), (TIMES,)),
        facts[3].id: FactView(facts[3]),
    }  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot, brief: Brief, views: Mapping[FactId, FactView]) -> BriefPane:
    made = BriefPane()
    qtbot.addWidget(made)
    made.resize(430, 800)
    made.set_brief(brief, views)
    made.show()
    qtbot.waitExposed(made)
    return made


def the_list(pane: BriefPane) -> BriefList:
    found = pane.findChild(BriefList, "brief.facts")
    assert found
    return found


def editor(pane: BriefPane) -> StatementEditor:
    found = pane.findChild(StatementEditor, "brief.editor")
    assert found
    return found


def field(pane: BriefPane) -> StatementField:
    found = pane.findChild(StatementField, "brief.editor.statement")
    assert found
    return found


def key(pane: BriefPane, one: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    QTest.keyClick(the_list(pane), one, held)


def area(pane: BriefPane, row: int) -> QPoint:
    view = the_list(pane)
    return view.visualRect(view.model().index(row, 0)).center()


def also_select(pane: BriefPane, row: int) -> None:
    view = the_list(pane)
    view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)  # fmt: skip


# ---------------------------------------------------------------- selection and keys


def test_selecting_a_fact(pane: BriefPane, facts: tuple[Fact, ...]) -> None:
    assert pane.selected() == ()
    pane.select(facts[2].id)
    assert pane.selected() == (facts[2].id,)
    pane.select(FactId("nobody"))
    assert pane.selected() == (facts[2].id,)


def test_arrows_walk_through_facts_and_heads(pane: BriefPane, facts: tuple[Fact, ...]) -> None:
    key(pane, Qt.Key.Key_Home)
    key(pane, Qt.Key.Key_Down)
    assert pane.selected() == (facts[0].id,)
    key(pane, Qt.Key.Key_Down)
    assert pane.selected() == (facts[1].id,)
    for _ in range(2):
        key(pane, Qt.Key.Key_Down)
    assert pane.selected() == (facts[2].id,)


def test_enter_on_a_head_writes_there(pane: BriefPane, qtbot: QtBot) -> None:
    key(pane, Qt.Key.Key_Home)
    with qtbot.waitSignal(pane.write_requested) as heard:
        key(pane, Qt.Key.Key_Return)
    assert heard.args == ["background"]


def test_alt_and_arrows_ask_for_a_move(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[1].id)
    with qtbot.waitSignal(pane.move_requested) as heard:
        key(pane, Qt.Key.Key_Down, ALT)
    assert heard.args == [(facts[1].id,), "developments", 0]
    with qtbot.waitSignal(pane.move_requested) as heard:
        key(pane, Qt.Key.Key_Up, ALT)
    assert heard.args == [(facts[1].id,), "background", 0]
    pane.select(facts[0].id)
    with qtbot.assertNotEmitted(pane.move_requested):
        key(pane, Qt.Key.Key_Up, ALT)


def test_delete_asks_for_all_that_is_selected(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[2].id)
    also_select(pane, 1)
    with qtbot.waitSignal(pane.remove_requested) as heard:
        key(pane, Qt.Key.Key_Delete)
    assert heard.args == [(facts[0].id, facts[2].id)]


def test_typing_looks_for_nothing(pane: BriefPane, facts: tuple[Fact, ...]) -> None:
    pane.select(facts[0].id)
    key(pane, Qt.Key.Key_T)
    key(pane, Qt.Key.Key_2)
    assert pane.selected() == (facts[0].id,)


def test_selection_and_current_row_survive_a_change(
    pane: BriefPane, brief: Brief, facts: tuple[Fact, ...], views: Mapping[FactId, FactView]
) -> None:
    pane.select(facts[1].id)
    pane.set_brief(edit.move_fact(brief, facts[1].id, "outlook"), views)
    assert pane.selected() == (facts[1].id,)
    row = the_list(pane).current_row()
    assert isinstance(row, FactRow) and row.section == "outlook"


# ---------------------------------------------------------------- mouse


def test_a_click_on_a_source_opens_it(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    view = the_list(pane)
    place = source_place(view, 1, 1)
    assert view.tooltip_at(place) == "Show these words in the article (Ctrl+G)"
    assert view.tooltip_at(place + QPoint(340, 0)) == ""
    with qtbot.waitSignal(pane.source_requested) as heard:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == [facts[0].id, 1]


def source_place(view: BriefList, row: int, which: int) -> QPoint:
    area = view.visualRect(view.model().index(row, 0))
    held = view.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
    return next(
        QPoint(x, y)
        for y in range(area.top(), area.bottom())
        for x in (area.left() + 40,)
        if view.delegate.source_at(held, area, QPoint(x, y)) == which
    )


def test_the_button_of_a_head_writes_there(pane: BriefPane, qtbot: QtBot) -> None:
    view = the_list(pane)
    place = view.delegate.plus_area(view.visualRect(view.model().index(3, 0))).center()
    with qtbot.waitSignal(pane.write_requested) as heard:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == ["developments"]


def test_a_double_click_edits(pane: BriefPane, facts: tuple[Fact, ...]) -> None:
    view = the_list(pane)
    place = view.visualRect(view.model().index(4, 0)).topLeft() + QPoint(60, 16)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(pane).fact_id() == facts[2].id


def test_dropping_facts_asks_for_a_move(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    view = the_list(pane)
    data = view.model().mimeData([view.model().index(1, 0), view.model().index(2, 0)])
    target = area(pane, 7)
    still = drawn(view)
    assert drag_over(view, data, target)
    assert drawn(view) != still
    with qtbot.waitSignal(pane.move_requested) as heard:
        drop(view, data, target)
    assert heard.args == [(facts[0].id, facts[1].id), "outlook", 0]
    assert drawn(view) == still


def test_what_is_no_fact_is_not_taken(pane: BriefPane, qtbot: QtBot) -> None:
    words = QMimeData()
    words.setText("words")
    assert not drag_over(the_list(pane), words, area(pane, 1))


def drag_over(view: BriefList, data: QMimeData, place: QPoint) -> bool:
    event = QDragMoveEvent(
        place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    view.dragMoveEvent(event)
    return event.isAccepted()


def drop(view: BriefList, data: QMimeData, place: QPoint) -> None:
    view.dropEvent(
        QDropEvent(
            QPointF(place), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )  # fmt: skip


def drawn(view: BriefList) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


# ---------------------------------------------------------------- statement editor


def test_editing_stands_beside_the_original_words(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[0].id)
    key(pane, Qt.Key.Key_F2)
    original = pane.findChild(QPlainTextEdit, "brief.editor.original")
    assert original and original.isReadOnly()
    assert original.toPlainText().startswith(f"“{WORDS}”\n— Harbour Times, 1 March 2026")
    assert hint(pane) == "Verbatim"
    field(pane).setPlainText("The ferry link reopens")
    assert hint(pane) == "Verbatim"
    field(pane).setPlainText("Ferries **sail again**.")
    assert hint(pane) == "Not verbatim: now a paraphrase"
    with qtbot.waitSignal(pane.restate_requested) as heard:
        QTest.keyClick(field(pane), Qt.Key.Key_Return, CTRL)
    assert heard.args == [facts[0].id, "Ferries **sail again**."]
    assert not editor(pane).isVisible()


def hint(pane: BriefPane) -> str:
    label = pane.findChild(QLabel, "brief.editor.hint")
    assert label
    return label.text()


def test_escape_gives_up_and_nothing_is_asked_for(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[0].id)
    pane.edit_selected()
    field(pane).setPlainText("other words")
    with qtbot.assertNotEmitted(pane.restate_requested):
        QTest.keyClick(field(pane), Qt.Key.Key_Escape)
    assert editor(pane).fact_id() is None


def test_an_empty_or_unchanged_statement_is_not_asked_for(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[0].id)
    pane.edit_selected()
    save = pane.findChild(QPushButton, "brief.editor.save")
    assert save
    field(pane).setPlainText("  \n")
    assert not save.isEnabled() and hint(pane) == "A fact needs a statement."
    with qtbot.assertNotEmitted(pane.restate_requested):
        QTest.keyClick(field(pane), Qt.Key.Key_Return, CTRL)
        field(pane).setPlainText(facts[0].statement)
        save.click()
    assert editor(pane).fact_id() is None


def test_show_in_article_follows_the_cursor(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[0].id)
    pane.edit_selected()
    button = pane.findChild(QToolButton, "brief.editor.source")
    original = pane.findChild(QPlainTextEdit, "brief.editor.original")
    assert button and original
    with qtbot.waitSignal(pane.source_requested) as heard:
        button.click()
    assert heard.args == [facts[0].id, 0]
    original.moveCursor(original.textCursor().MoveOperation.End)
    with qtbot.waitSignal(pane.source_requested) as heard:
        button.click()
    assert heard.args == [facts[0].id, 1]


def test_words_being_typed_survive_a_change_of_the_brief(
    pane: BriefPane, brief: Brief, facts: tuple[Fact, ...], views: Mapping[FactId, FactView]
) -> None:
    pane.select(facts[0].id)
    pane.edit_selected()
    field(pane).setPlainText("half a sen")
    pane.set_brief(edit.remove_fact(brief, facts[1].id), views)
    assert field(pane).toPlainText() == "half a sen"
    pane.set_brief(edit.remove_fact(brief, facts[0].id), views)
    assert editor(pane).fact_id() is None


def test_editing_another_fact_keeps_what_was_typed(
    pane: BriefPane, facts: tuple[Fact, ...], qtbot: QtBot
) -> None:
    pane.select(facts[0].id)
    pane.edit_selected()
    field(pane).setPlainText("typed")
    pane.select(facts[1].id)
    with qtbot.waitSignal(pane.restate_requested) as heard:
        pane.edit_selected()
    assert heard.args == [facts[0].id, "typed"]
    assert editor(pane).fact_id() == facts[1].id


def test_a_comment_has_no_original_words(pane: BriefPane, facts: tuple[Fact, ...]) -> None:
    pane.select(facts[3].id)
    pane.edit_selected()
    original = pane.findChild(QPlainTextEdit, "brief.editor.original")
    assert original and not original.isVisible()
    assert hint(pane) == ""


# ---------------------------------------------------------------- what is shown


def test_without_a_brief_it_says_what_to_do(pane: BriefPane) -> None:
    pane.set_brief(None, {})
    assert not the_list(pane).isVisible()
    assert pane.selected() == ()
    pane.move_selected(1)
    pane.edit_selected()
    assert editor(pane).fact_id() is None


def test_chips_say_how_sure_and_how_new() -> None:
    judged = replace(builders.fact("x", kind=FactKind.JUDGEMENT), likelihood="very likely")
    assert chip_words(FactView(judged)) == ("Judgement: very likely",)
    sure = replace(
        builders.fact("x", kind=FactKind.JUDGEMENT),
        confidence=Confidence.LOW,
        status=FactStatus.CARRIED,
    )
    assert chip_words(FactView(sure)) == ("Judgement: low confidence", "Carried over")
    assert chip_words(FactView(builders.fact("x"))) == ("Comment",)
    assert chip_words(FactView(builders.fact("x", kind=FactKind.QUOTATION))) == ()
    new = FactView(builders.fact("x", kind=FactKind.QUOTATION), follows=True)
    assert chip_words(new) == ("New",)


@pytest.mark.parametrize(
    "words", ["Two ships sail daily. " * 40, "x" * 900, "😀" * 700, "السفينة تبحر كل يوم " * 60]
)
def test_a_long_statement_is_cut_off_until_it_is_current(qtbot: QtBot, words: str) -> None:
    row = FactRow("a", "A", 0, FactView(builders.fact(words)), words.strip())
    look = fonts(QFont())
    short, whole = card(row, 400, look, whole=False), card(row, 400, look, whole=True)
    assert short.shown == LINES and short.long and short.elided.endswith("…")
    assert whole.shown > LINES and not whole.elided
    assert whole.height > short.height
    assert card(row, 200, look, whole=True).height > whole.height


def test_in_a_wide_pane_the_sources_stand_beside_the_statement(qtbot: QtBot) -> None:
    view = FactView(
        Fact(FactId("f"), FactKind.QUOTATION, ""), ("It.",), (Origin("Arn Post", date(2026, 3, 3)),)
    )
    row, look = FactRow("a", "A", 0, view, "The ferry sails on Monday. " * 12), fonts(QFont())
    below, beside = card(row, 500, look, whole=True), card(row, 1100, look, whole=True)
    assert below.sources[0].area.top() > below.statement.boundingRect().bottom()
    assert beside.sources[0].area.left() > beside.statement.boundingRect().right()
    assert beside.sources[0].area.top() < beside.statement.lineAt(0).height()
    # However wide it is, a line stays as long as one can read.
    assert card(row, 2000, look, whole=True).statement.lineCount() == beside.statement.lineCount()


def test_a_current_fact_shows_all_of_its_words(
    pane: BriefPane, brief: Brief, facts: tuple[Fact, ...]
) -> None:
    long = replace(facts[0], statement="Two ships sail daily. " * 40)
    changed = edit.replace_fact(brief, long)
    pane.set_brief(changed, {})
    pane.select(facts[2].id)
    QApplication.processEvents()
    view = the_list(pane)
    before = view.visualRect(view.model().index(1, 0)).height()
    pane.select(long.id)
    QApplication.processEvents()
    assert view.visualRect(view.model().index(1, 0)).height() > before


def test_undated_sources_are_loud(qtbot: QtBot, views: Mapping[FactId, FactView]) -> None:
    view = next(iter(views.values()))
    row = FactRow("a", "A", 0, view, "x")
    first, second = card(row, 400, fonts(QFont()), whole=False).sources
    assert (first.words, first.undated) == ("Harbour Times, 1 March 2026", False)
    assert (second.words, second.undated) == ("Gazette", True)


def test_passages_of_one_source_share_a_line(qtbot: QtBot) -> None:
    others = (Origin(name, date(2026, 3, 1)) for name in "ABC")
    sources = (Origin("Gazette"), TIMES, Origin("Gazette"), *others)
    row = FactRow("a", "A", 0, FactView(builders.fact("x"), ("q",) * 6, sources), "x")
    lines = card(row, 400, fonts(QFont()), whole=False).sources
    assert [(line.words, line.which) for line in lines] == [
        ("Gazette · 2 passages", 0),
        ("Harbour Times, 1 March 2026", 1),
        ("A, 1 March 2026", 3),
        ("and 2 more", -1),
    ]
    assert lines[0].undated


def test_a_long_source_is_shortened_before_its_date(qtbot: QtBot) -> None:
    sources = (
        Origin("Commission " * 12, date(2026, 3, 4)),
        Origin("هدنة " * 30, date(2026, 3, 5)),
    )
    row = FactRow("a", "A", 0, FactView(builders.fact("x"), ("q", "q"), sources), "x")
    look = fonts(QFont())
    for line, day in zip(card(row, 300, look, whole=False).sources, (4, 5), strict=True):
        assert line.words.endswith(f", {day} March 2026") and "…" in line.words
        assert line.area.width() <= 300
        assert line.words.count("\u2068") == line.words.count("\u2069")


def test_a_dark_pane_looks_different(pane: BriefPane) -> None:
    pane.setPalette(palette(dark=False))
    light = drawn(the_list(pane))
    pane.setPalette(palette(dark=True))
    assert drawn(the_list(pane)) != light


@pytest.mark.parametrize("width", [200, 330, 900])
@pytest.mark.parametrize("kind", [FactKind.QUOTATION, FactKind.PARAPHRASE])
def test_day_and_rating_stand_beside_the_chips_or_below_them(
    qtbot: QtBot, width: int, kind: FactKind
) -> None:
    fact = replace(
        builders.fact("x", kind=kind),
        event_date=date(2026, 3, 2),
        status=FactStatus.DUE,
        credibility=2,
    )
    view = FactView(fact, follows=True, rating="B2")
    laid = card(FactRow("a", "A", 0, view, "x"), width, fonts(QFont()), whole=True)
    assert laid.event
    assert laid.event.words == "On 2 March 2026 · B2"
    assert not any(laid.event.area.intersects(chip.area) for chip in laid.chips)
    assert laid.event.area.bottom() < laid.height
    assert laid.event.area.right() <= max(width - 36, 0)


def test_nothing_stands_there_where_nobody_said_when(qtbot: QtBot) -> None:
    row = FactRow("a", "A", 0, FactView(builders.fact("x")), "x")
    assert card(row, 400, fonts(QFont()), whole=True).event is None
