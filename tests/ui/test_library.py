import threading
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefgen.model.article import Progress, Reliability
from briefgen.model.ids import ArticleId
from briefgen.storage.port import ArticleEntry
from briefgen.ui.articles.model import LibraryModel
from briefgen.ui.articles.pane import LibraryPane
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.parts.empty import EmptyState
from tests.builders import RETRIEVED


def entry(
    number: int, headline: str = "", published: date | None = date(2026, 3, 1)
) -> ArticleEntry:
    return ArticleEntry(
        ArticleId(f"{number:032x}"),
        headline or f"Headline {number}",
        "Harbour Times",
        published,
        "en",
        RETRIEVED,
        "https://news.example/",
        Reliability.B,
        "…",
    )


LISTS = st.lists(st.integers(0, 12), unique=True, max_size=12)


@given(LISTS, LISTS, st.booleans())
@settings(max_examples=150)
def test_the_model_becomes_any_list_by_sound_steps(
    before: list[int], after: list[int], renamed: bool
) -> None:
    model = LibraryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_entries(tuple(entry(one) for one in before))
    wanted = tuple(entry(one, f"New {one}" if renamed else "") for one in after)
    model.set_entries(wanted)
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == [one.headline for one in wanted]


def test_the_model_is_sound_in_qts_eyes(qtmodeltester: ModelTester) -> None:
    model = LibraryModel()
    model.set_entries(tuple(entry(one) for one in range(5)))
    qtmodeltester.check(model)


def test_one_article_more_is_one_insertion(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.set_entries(tuple(entry(one) for one in range(5)))
    inserted: list[tuple[int, int]] = []

    def note(_parent: object, first: int, last: int) -> None:
        inserted.append((first, last))

    model.rowsInserted.connect(note)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_entries((entry(9), *(entry(one) for one in range(5))))
    assert inserted == [(0, 0)]


def test_a_row_is_spoken_whole() -> None:
    model = LibraryModel()
    model.set_entries((entry(1), entry(2, published=None)))
    role = Qt.ItemDataRole.AccessibleTextRole
    model.set_progress(entry(1).id, Progress(read=True))
    assert model.index(0).data(role) == "Headline 1, Harbour Times, 1 March 2026, rated B"
    assert model.index(1).data(role) == "Headline 2, unread, Harbour Times, undated, rated B"


class Shelf:
    """Answers as a library does, when the test lets it."""

    def __init__(self, *entries: ArticleEntry) -> None:
        self.entries = entries
        self.asked: list[str] = []
        self.gates: dict[str, threading.Event] = {}

    def search(self, words: str) -> tuple[ArticleEntry, ...]:
        self.asked.append(words)
        if gate := self.gates.get(words):
            gate.wait(10)
        return tuple(one for one in self.entries if words.lower() in one.headline.lower())


def shown(pane: LibraryPane) -> list[str]:
    return [pane.model.index(row).data() for row in range(pane.model.rowCount())]


def opened(qtbot: QtBot, tasks: Tasks, shelf: Shelf) -> LibraryPane:
    pane = LibraryPane(tasks, shelf.search)
    qtbot.addWidget(pane)
    pane.resize(260, 500)
    pane.show()
    pane.refresh()
    qtbot.waitUntil(lambda: not tasks.busy())
    return pane


@pytest.mark.parametrize("early", [True, False])
def test_with_the_focus_the_first_article_is_chosen_whenever_it_comes(
    qtbot: QtBot, tasks: Tasks, early: bool
) -> None:
    shelf = Shelf(entry(1), entry(2))
    gate = shelf.gates[""] = threading.Event()
    pane = LibraryPane(tasks, shelf.search)
    qtbot.addWidget(pane)
    chosen: list[str] = []
    pane.article_chosen.connect(chosen.append)
    pane.refresh()
    pane.show()
    qtbot.waitActive(pane)
    if early:
        pane.list.setFocus()
    else:
        pane.search.setFocus()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    pane.list.setFocus()
    assert chosen == [entry(1).id]


def test_typing_searches_once_it_pauses(qtbot: QtBot, tasks: Tasks) -> None:
    shelf = Shelf(entry(1, "Ferry reopens"), entry(2, "Dam opened"))
    pane = opened(qtbot, tasks, shelf)
    qtbot.keyClicks(pane.search, "ferry")
    qtbot.waitUntil(lambda: shown(pane) == ["Ferry reopens"])
    assert shelf.asked == ["", "ferry"]


def test_a_late_answer_to_an_earlier_question_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    shelf = Shelf(entry(1, "Ferry reopens"), entry(2, "Dam opened"))
    pane = opened(qtbot, tasks, shelf)
    gate = shelf.gates["ferry"] = threading.Event()
    pane.search.setText("ferry")
    pane.refresh()
    pane.search.setText("dam")
    pane.refresh()
    qtbot.waitUntil(lambda: shown(pane) == ["Dam opened"])
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert shown(pane) == ["Dam opened"]


def test_the_current_article_stays_when_the_list_changes(qtbot: QtBot, tasks: Tasks) -> None:
    shelf = Shelf(*(entry(number) for number in range(5)))
    pane = opened(qtbot, tasks, shelf)
    chosen: list[str] = []
    pane.article_chosen.connect(chosen.append)
    pane.list.setCurrentIndex(pane.model.index(3))
    shelf.entries = (entry(9), *shelf.entries)
    pane.refresh()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 6)
    assert pane.list.currentIndex().row() == 4
    assert chosen == [entry(3).id]


def test_enter_reads_and_down_leaves_the_search(qtbot: QtBot, tasks: Tasks) -> None:
    pane = opened(qtbot, tasks, Shelf(entry(1), entry(2)))
    entered: list[str] = []
    pane.article_entered.connect(entered.append)
    pane.focus_search()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 0
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert entered == [entry(1).id]


def test_an_article_can_be_selected_before_it_is_listed(qtbot: QtBot, tasks: Tasks) -> None:
    pane = LibraryPane(tasks, Shelf(entry(1), entry(2)).search)
    qtbot.addWidget(pane)
    with qtbot.assertNotEmitted(pane.article_chosen):
        pane.select(entry(2).id)
        pane.refresh()
        qtbot.waitUntil(lambda: pane.list.currentIndex().row() == 1)


def test_rows_tell_how_far_an_article_was_read(qtbot: QtBot, tasks: Tasks) -> None:
    begun = replace(entry(2), progress=Progress(40))
    pane = opened(qtbot, tasks, Shelf(entry(1), begun, entry(3)))
    spoken = [pane.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert [one.split(", ")[1] for one in spoken] == ["unread", "begun", "unread"]
    looks = [pane.grab().toImage()]
    for row, progress in ((0, Progress(7)), (1, Progress(40, read=True))):
        pane.note_progress(entry(row + 1).id, progress)
        looks.append(pane.grab().toImage())
        assert looks[-1] != looks[-2]
    pane.refresh()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert pane.grab().toImage() == looks[-1], "an older answer overtook what was read"


def test_the_next_unread_article_is_looked_for_all_round(qtbot: QtBot, tasks: Tasks) -> None:
    pane = opened(qtbot, tasks, Shelf(*(entry(number) for number in range(4))))
    ids = [entry(number).id for number in range(4)]
    assert pane.next_unread(None) == ids[0]
    assert pane.next_unread(ids[1]) == ids[2]
    assert pane.next_unread(ids[3]) == ids[0]
    for one in (ids[0], ids[2]):
        pane.note_progress(one, Progress(read=True))
    assert pane.next_unread(ids[1]) == ids[3]
    assert pane.next_unread(ids[3]) == ids[1]
    pane.note_progress(ids[3], Progress(read=True))
    assert pane.next_unread(ids[1]) is None
    assert pane.next_unread(ids[0]) == ids[1]


def test_an_empty_list_says_what_to_do(qtbot: QtBot, tasks: Tasks) -> None:
    pane = opened(qtbot, tasks, Shelf())
    empty = pane.findChild(EmptyState)
    assert empty and empty.isVisible()
    assert "Ctrl+I" in empty.accessibleDescription()
    pane.search.setText("zebra")
    pane.refresh()
    qtbot.waitUntil(lambda: "zebra" in empty.accessibleName())
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert pane.search.text() == ""
    qtbot.waitUntil(lambda: "zebra" not in empty.accessibleName())


HARD = (
    "W" * 300,
    "👩‍👩‍👧 " * 40,
    "جفران تعرض استضافة محادثات بين مارينيا",
    "<b>&amp;</b>",
    "\ufffd",
)


def test_rows_are_painted_whatever_stands_in_them(qtbot: QtBot, tasks: Tasks) -> None:
    shelf = Shelf(*(entry(number, text, None) for number, text in enumerate(HARD)))
    pane = opened(qtbot, tasks, shelf)
    assert not pane.grab().isNull()
    heights = {pane.list.visualRect(pane.model.index(row)).height() for row in range(len(HARD))}
    assert len(heights) == 1


def test_ten_thousand_articles_are_listed(qtbot: QtBot, tasks: Tasks) -> None:
    pane = opened(qtbot, tasks, Shelf(*(entry(number) for number in range(10_000))))
    assert pane.model.rowCount() == 10_000
    pane.list.setCurrentIndex(pane.model.index(9_999))
    assert pane.list.visualRect(pane.list.currentIndex()).intersects(pane.list.viewport().rect())
