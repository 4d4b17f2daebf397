"""What is large is done in turns: no test here looks at the clock, but at how much is done at once."""

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from threading import Thread

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.model.article import Progress
from briefgen.model.brief import Brief
from briefgen.ui.articles.model import LibraryModel
from briefgen.ui.articles.rows import ArticleList, ArticleRow
from briefgen.ui.brief.card import Card
from briefgen.ui.brief.cards import AT_ONCE as CARDS
from briefgen.ui.brief.list import BriefList
from briefgen.ui.brief.model import BriefModel, FactRow
from briefgen.ui.look.theme import Look
from briefgen.ui.program.garbage import Garbage
from briefgen.ui.reader.canvas import AT_ONCE as POINTS
from briefgen.ui.reader.hints import Hint
from briefgen.ui.reader.pane import Reader
from briefgen.ui.reader.view import ReadingView
from tests import builders
from tests.ui.conftest import part
from tests.ui.test_library import entry

PARAGRAPH = "The mayor of the district spoke of a turning point, and nobody knew why. " * 4
LONG = builders.article(*(f"{number}. {PARAGRAPH}".strip() for number in range(600)))
UNITS = tuple((span.start, span.end) for span in LONG.spans)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.set_animated(False)
    made.resize(560, 500)
    made.show()
    return made


def text(reader: Reader) -> ReadingView:
    return part(reader, ReadingView, "reader.text")


def length(reader: Reader) -> int:
    return text(reader).document().characterCount()


def whole(reader: Reader) -> bool:
    return length(reader) > len(LONG.text) - 2 * len(LONG.spans)


def place(reader: Reader) -> int:
    """Where in the view, from its top, the current sentence stands."""
    return text(reader).below_target().y()


def paragraph(view: ReadingView) -> int:
    """The number of the paragraph at the top of the view."""
    return view.cursorForPosition(QPoint(80, 4)).blockNumber()


# ------------------------------------------------------------ the reader


def test_a_long_article_is_laid_out_in_turns(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(LONG, UNITS, ())
    assert POINTS < length(reader) < 2 * POINTS
    assert reader.article() is LONG and reader.target() == UNITS[0]
    qtbot.waitUntil(lambda: whole(reader))


def test_the_end_of_what_is_laid_out_can_be_painted(reader: Reader) -> None:
    reader.show_article(LONG, UNITS, ())
    reader.set_hints([Hint(start, end, "lead", "It opens.") for start, end in UNITS])
    end = text(reader).verticalScrollBar()
    end.setValue(end.maximum())
    assert not reader.grab().isNull()
    assert not whole(reader), "the next piece isn't there yet, and its sign is none to be drawn"


def test_reading_goes_on_far_down_in_a_long_article(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(LONG, UNITS, (), UNITS[500][0])
    view = text(reader)
    assert reader.target() == UNITS[500] and not view.viewport().updatesEnabled()
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert view.verticalScrollBar().value() > 10_000
    assert 0 < place(reader) < view.viewport().height()


def test_what_is_selected_at_once_is_laid_out_at_once(reader: Reader) -> None:
    reader.show_article(LONG, UNITS, ())
    text(reader).select(*UNITS[400])
    assert reader.target() == UNITS[400]


def test_another_article_takes_the_place_of_one_that_is_half_laid_out(
    qtbot: QtBot, reader: Reader
) -> None:
    short = builders.article("Something short.")
    reader.show_article(LONG, UNITS, (), UNITS[500][0])
    reader.show_article(short, ((0, 16),), ())
    qtbot.wait(50)
    assert length(reader) < 300 and reader.target() == (0, 16)
    reader.show_article(LONG, UNITS, (), UNITS[500][0])
    reader.clear()
    qtbot.wait(50)
    assert text(reader).viewport().updatesEnabled()


def test_the_place_stays_in_sight_in_a_narrower_window(qtbot: QtBot, reader: Reader) -> None:
    view = text(reader)
    reader.show_article(LONG, UNITS, (), UNITS[500][0])
    qtbot.waitUntil(lambda: whole(reader) and view.viewport().updatesEnabled())
    before = paragraph(view)
    assert before > 400
    for width in (430, 500, 380):
        reader.resize(width, 500)
        qtbot.waitUntil(view.viewport().updatesEnabled)
        # Between two paragraphs, the top is nearest to either.
        assert abs(paragraph(view) - before) <= 1


def test_larger_text_keeps_the_selection(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(LONG, UNITS, ())
    view = text(reader)
    view.select(*UNITS[400])
    reader.zoom(2)
    qtbot.waitUntil(lambda: view.viewport().updatesEnabled() and view.selected() == UNITS[400])
    reader.zoom(0)
    qtbot.waitUntil(lambda: view.viewport().updatesEnabled() and view.selected() == UNITS[400])


# ------------------------------------------------------------ the brief


@pytest.fixture
def brief() -> Brief:
    made = builders.brief()
    facts = tuple(builders.fact(f"{number}. {PARAGRAPH}") for number in range(400))
    return replace(made, sections=(replace(made.sections[0], facts=facts), *made.sections[1:]))


def rows(view: BriefList) -> BriefModel:
    model = view.model()
    assert isinstance(model, BriefModel)
    return model


@pytest.fixture
def facts(qtbot: QtBot, brief: Brief) -> BriefList:
    view = BriefList(BriefModel())
    qtbot.addWidget(view)
    view.resize(360, 500)
    view.show()
    rows(view).show(brief, {})
    view.doItemsLayout()
    return view


def cards(view: BriefList) -> dict[str, Card]:
    """The card of each fact; asking for one lays it out."""
    held = (row for row in rows(view).rows if isinstance(row, FactRow))
    return {row.id: view.delegate.cards.of(row) for row in held}


def heights(view: BriefList) -> dict[str, int]:
    """The height that each fact has."""
    model = rows(view)
    return {
        row.id: view.visualRect(model.index(place)).height()
        for place, row in enumerate(model.rows)
        if isinstance(row, FactRow)
    }


def test_the_facts_of_a_long_brief_are_laid_out_in_turns(qtbot: QtBot, facts: BriefList) -> None:
    assert facts.delegate.cards.known <= 2 * CARDS and facts.delegate.cards.guessed
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    assert facts.delegate.cards.known == 400
    wanted = {name: round(card.height) for name, card in cards(facts).items()}
    assert heights(facts) == wanted


def test_what_is_in_sight_stays_there_when_the_heights_above_it_are_known(
    qtbot: QtBot, facts: BriefList
) -> None:
    facts.verticalScrollBar().setValue(20_000)
    top = facts.indexAt(QPoint(4, 0)).row()
    assert top > CARDS
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    assert facts.indexAt(QPoint(4, 0)).row() == top


def test_a_fact_that_is_gone_to_stays_in_sight_when_heights_are_known(
    qtbot: QtBot, facts: BriefList
) -> None:
    index = rows(facts).index(300)
    facts.setCurrentIndex(index)
    facts.scrollTo(index)
    before = facts.visualRect(index).top()
    assert facts.delegate.cards.guessed
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    assert abs(facts.visualRect(index).top() - before) <= 1
    assert facts.viewport().rect().contains(facts.visualRect(index).topLeft())
    facts.resize(300, 500)
    qtbot.waitUntil(lambda: facts.delegate.cards.width < 300 and not facts.delegate.cards.guessed)
    assert facts.viewport().rect().intersects(facts.visualRect(index))


def test_an_edit_lays_out_one_fact_and_no_other(
    qtbot: QtBot, facts: BriefList, brief: Brief
) -> None:
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    before = cards(facts)
    first, *others = brief.sections
    changed = replace(first.facts[7], statement="Much shorter.")
    sections = (replace(first, facts=(*first.facts[:7], changed, *first.facts[8:])), *others)
    rows(facts).show(replace(brief, sections=sections), {})
    after = cards(facts)
    assert [name for name in before if after[name] is not before[name]] == [f"fact {changed.id}"]
    height = round(after[f"fact {changed.id}"].height)
    qtbot.waitUntil(lambda: heights(facts)[f"fact {changed.id}"] == height)


def test_another_theme_lays_no_fact_out_again(qtbot: QtBot, facts: BriefList, look: Look) -> None:
    look.choose("light")
    qtbot.waitUntil(facts.viewport().updatesEnabled)
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    before = cards(facts)
    look.choose("dark")
    assert not facts.viewport().updatesEnabled()
    qtbot.waitUntil(facts.viewport().updatesEnabled)
    after = cards(facts)
    assert all(after[name] is before[name] for name in before)


def test_larger_text_makes_facts_higher_and_keeps_what_is_in_sight(
    qtbot: QtBot, facts: BriefList, look: Look
) -> None:
    facts.verticalScrollBar().setValue(20_000)
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    top, before = facts.indexAt(QPoint(4, 0)).row(), sum(heights(facts).values())
    look.zoom(2)
    qtbot.waitUntil(facts.viewport().updatesEnabled)
    qtbot.waitUntil(lambda: not facts.delegate.cards.guessed)
    assert sum(heights(facts).values()) > 1.2 * before
    assert facts.indexAt(QPoint(4, 0)).row() == top


# ------------------------------------------------------------ the library


class Counting(ArticleList):
    """Counts how often all rows were laid out."""

    layouts = 0

    def doItemsLayout(self) -> None:
        """Counts."""
        self.layouts += 1
        super().doItemsLayout()


def test_reading_on_changes_nothing_in_the_list_and_the_end_of_it_one_row(qtbot: QtBot) -> None:
    model, view = LibraryModel(), Counting()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ArticleRow(view))
    view.show()
    model.set_entries(tuple(entry(number) for number in range(100)))
    qtbot.wait(20)
    layouts, changes = view.layouts, QSignalSpy(model.dataChanged)
    article = entry(50).id
    for progress in (Progress(10), Progress(20), Progress(30), Progress(0, read=True)):
        model.set_progress(article, progress)
    qtbot.wait(20)
    assert changes.count() == 2 and view.layouts == layouts


def test_what_a_search_says_of_thousands_is_told_at_once() -> None:
    model = LibraryModel()
    entries = tuple(entry(number) for number in range(1_000))
    model.set_entries(entries)
    changes = QSignalSpy(model.dataChanged)
    found = tuple(
        replace(one, excerpt="the harbour") if number % 3 else one
        for number, one in enumerate(entries)
    )
    model.set_entries(found)
    assert changes.count() == 1
    assert (changes.at(0)[0].row(), changes.at(0)[1].row()) == (1, 998)


# ------------------------------------------------------------ garbage


@pytest.fixture
def passes() -> Iterator[list[int]]:
    """The generations that were looked through; Python's own way is restored at the end."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            seen.append(info["generation"])

    thresholds = gc.get_threshold()
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.set_threshold(*thresholds)
    gc.unfreeze()


def test_all_that_lives_is_looked_through_in_quiet_moments(
    qapp: QApplication, passes: list[int]
) -> None:
    garbage = Garbage()
    for _ in range(20):
        gc.collect(1)
    garbage.look()
    passes.clear()
    for _ in range(20):
        gc.collect(1)
    _work()
    garbage.look()
    assert 2 not in passes
    worker = Thread(target=_work)
    worker.start()
    worker.join()
    garbage.look()
    assert 2 not in passes
    garbage.look()
    assert passes.count(2) == 1
    garbage.look()
    assert passes.count(2) == 1


def _work() -> None:
    """A thread is busy for a while."""
    began = time.thread_time()
    while time.thread_time() - began < 0.1:
        pass
