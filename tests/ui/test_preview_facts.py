"""A line of the printed page leads to its fact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from briefgen.ui.preview.facts import fact_at
from tests.ui.conftest import HARBOUR, OpenWindow, settle

FACTS = (
    ("a", "The ferry link reopens on Monday."),
    ("b", "Two ships will sail daily, the minister said on Monday."),
    ("c", "Shut."),
    ("d", "会谈已经结束"),
)
PAGE = (
    "TLP:AMBER\r\nBrief on the ferry link\r\nBackground\r\n• “The ferry link re-\r\nopens on Monday.”[1]\r\n"
    "• Two ships will sail daily, the min\ufb01ster said\r\non Monday.2 Shut. 会谈已经结束。\r\n1 Harbour Times"
)


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("“The", "a"), ("link re", "a"), ("opens", "a"), ("Monday.”", "a"), ("Two", "b"), ("daily", "b"),
        ("said", "b"), ("on Monday.2", "b"), ("Shut", "c"), ("已经", "d"),
        ("TLP", None), ("Brief", None), ("the ferry link", None), ("Background", None), ("Harbour", None),
    ],
)  # fmt: skip
def test_a_place_on_the_page_tells_the_fact_that_is_printed_there(
    words: str, fact: str | None
) -> None:
    page = PAGE.replace("\ufb01", "i")
    assert fact_at(page, page.index(words) + 1, FACTS) == fact


def test_a_fact_that_goes_on_overleaf_is_told_by_its_part() -> None:
    long = "The commission measured less than the agreed minimum in each of the last three months."
    for page in (f"Header 3\r\n{long[40:]}", f"{long[:50]}\r\n3"):
        at = page.index("minimum" if "minimum" in page else "measured")
        assert fact_at(page, at, (*FACTS, ("long", long))) == "long"


def test_an_empty_page_has_no_fact() -> None:
    assert fact_at("", 0, FACTS) is None
    assert fact_at("…", 5, FACTS) is None
    assert fact_at("Anything", 3, ()) is None


@given(st.text(max_size=40), st.integers(0, 50), st.text(max_size=20))
def test_any_words_are_borne(page: str, index: int, words: str) -> None:
    assert fact_at(page, index, (("a", words),)) in {"a", None}


def test_a_double_click_and_enter_go_from_the_page_to_the_fact(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.room.read(HARBOUR.id)
    settle(qtbot, window)
    for key in "12":
        qtbot.keyClick(window.reader.focusProxy(), key)
    brief = window.editor.brief
    assert brief
    first, second = (fact.id for fact in brief.facts)
    window.resize(1280, 480)
    window.actions_["view.preview"].trigger()
    qtbot.waitUntil(lambda: bool(window.preview.drawn_pages()), timeout=20_000)
    settle(qtbot, window)
    viewport = window.preview.viewport()
    found: dict[str, QPoint] = {}
    for y in range(0, viewport.height(), 9):
        place = QPoint(viewport.width() // 3, y)
        window.actions_["view.preview"].trigger()
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        settle(qtbot, window)
        if window.tabs.currentWidget() is window.brief_pane:
            [fact] = window.brief_pane.selected()
            found.setdefault(fact, place)
    assert set(found) == {first, second}
    assert found[first].y() < found[second].y()
    window.notices.close_notice()
    window.actions_["view.preview"].trigger()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(viewport.width() // 2, 60))
    settle(qtbot, window)
    assert window.notices.shown and window.notices.shown.message == "No fact stands there."
    window.brief_pane.select(first)
    bar = window.preview.verticalScrollBar()
    bar.setValue(found[second].y() - viewport.height() // 2)
    assert bar.value() == found[second].y() - viewport.height() // 2
    qtbot.keyClick(window.preview, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.tabs.currentWidget() is window.brief_pane
    assert window.brief_pane.selected() == (second,)
    assert window.brief_pane.isAncestorOf(window.focusWidget())
