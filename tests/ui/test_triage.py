"""From sentence to suggestion to the next article in the real window, by keyboard."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article, Cut, Progress
from briefgen.model.brief import Fact, FactKind
from briefgen.ui.articles.excerpt import line_around
from briefgen.ui.parts.line_bar import LineBar
from briefgen.ui.reader.find_bar import FindBar
from briefgen.ui.reader.hints import Hints
from briefgen.ui.reader.pane import Hint, Reader
from briefgen.ui.reader.view import ReadingView
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests import builders
from tests.ui.conftest import DAM, HARBOUR, OpenWindow, foot, part, settle

NEWS = builders.article(
    "The port of Arn was shut. Nobody knew why. Trade came to a halt.",
    "Some 1,900 people waited. It rained. “Nobody tells us whether there will be a boat,” said one.",
    "The strike began on 3 March. It may last.",
    headline="Port of Arn shut",
    uri="https://news.example/port",
)
SUGGESTED = [
    "The port of Arn was shut.",
    "Nobody knew why.",
    "Some 1,900 people waited.",
    "“Nobody tells us whether there will be a boat,” said one.",
    "The strike began on 3 March.",
]


@pytest.fixture
def workspace_path(workspace_path: Path) -> Path:
    """The usual workspace, with an article more that has all kinds of suggestions."""
    with open_workspace(workspace_path) as workspace:
        workspace.library.add_article(NEWS, builders.original(NEWS.text))
    return workspace_path


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key)


def read(qtbot: QtBot, window: MainWindow, article: Article) -> None:
    window.library.article_entered.emit(article.id)
    settle(qtbot, window)


def meant(window: MainWindow) -> str:
    target, article = window.reader.target(), window.reader.article()
    assert target and article
    return article.text[slice(*target)]


def state(window: MainWindow, article: Article) -> str:
    row = window.library.model.index(window.library.model.row_of(article.id))
    return row.data(Qt.ItemDataRole.AccessibleTextRole).split(", ")[1]


# ---------------------------------------------------------------- suggestions


def test_suggestions_are_stepped_through_and_say_why(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    assert foot(window) == "Suggestion 1 of 5 (lead): It opens the story."
    seen = [meant(window)]
    for _ in range(4):
        press(qtbot, window, "d")
        seen.append(meant(window))
    assert seen == SUGGESTED
    assert foot(window) == "Suggestion 5 of 5 (date): It names a date: 3 March"
    press(qtbot, window, "d")
    assert meant(window) == SUGGESTED[-1]
    assert foot(window) == "No further suggestion. E opens the next unread article."
    press(qtbot, window, "a")
    assert meant(window) == SUGGESTED[-2]
    press(qtbot, window, "w")
    assert foot(window) == "5 suggestions (D next, A previous)"


def test_what_is_filed_is_suggested_no_more_until_it_is_taken_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "2")
    assert meant(window) == SUGGESTED[1]
    press(qtbot, window, "2da")
    assert meant(window) == SUGGESTED[2], "both before are filed"
    window.actions_["edit.undo"].trigger()
    press(qtbot, window, "a")
    assert meant(window) == SUGGESTED[1]
    settle(qtbot, window)


def test_another_article_has_its_own_suggestions(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    read(qtbot, window, DAM)
    assert foot(window) == "Suggestion 1 of 2 (lead): It opens the story."
    window.reader.clear()
    assert foot(window).strip() == ""


def test_signs_stand_beside_the_text_and_tell_their_reason(qtbot: QtBot) -> None:
    pane = Reader()
    qtbot.addWidget(pane)
    pane.resize(640, 560)
    pane.show_article(HARBOUR, ((0, 33), (34, 61), (62, 78)), ())
    pane.show()
    qtbot.waitExposed(pane)
    view = part(pane, ReadingView, "reader.text")
    before = view.grab().toImage()
    kinds = ("lead", "quotation", "figure", "date", "reported", "<b>own</b>")
    for kind in kinds:
        pane.set_hints((Hint(0, 33, kind, f"Because of <{kind}>."),))
        assert view.grab().toImage() != before
    place = next(
        QPoint(x, y)
        for y in range(0, view.viewport().height(), 4)
        for x in range(view.viewport().width() - 28, view.viewport().width(), 3)
        if "Because" in view.tooltip_at(QPoint(x, y))
    )
    assert "&lt;b&gt;own" in view.tooltip_at(place)
    pane.set_hints(())
    assert view.grab().toImage() == before


def test_hints_are_found_by_place() -> None:
    def starts(found: Iterable[Hint]) -> list[int]:
        return [one.start for one in found]

    hints = Hints(Hint(start, end, "lead", "") for start, end in ((30, 40), (0, 10), (5, 35)))
    assert starts(hints.all) == [0, 5, 30]
    assert starts(hints.within(10, 11)) == [5]
    assert starts(hints.within(34, 36)) == [5, 30]
    assert hints.within(40, 50) == ()
    assert starts(hints.after(5)) == [5, 30]
    assert starts(hints.before(30)) == [5, 0]
    assert [hints.number(one) for one in hints.all] == [1, 2, 3]


# ---------------------------------------------------------------- read and unread


def test_e_goes_from_one_unread_article_to_the_next(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert {state(window, one) for one in (NEWS, DAM, HARBOUR)} == {"unread"}
    read(qtbot, window, NEWS)
    opened: list[str] = []
    for _ in range(2):
        press(qtbot, window, "e")
        settle(qtbot, window)
        shown = window.reader.article()
        assert shown and window.focusWidget() is window.reader.focusProxy()
        assert window.library.list.currentIndex().data() == shown.headline
        opened.append(shown.id)
    assert {NEWS.id, *opened} == {NEWS.id, DAM.id, HARBOUR.id}
    assert state(window, NEWS) == NEWS.publisher
    press(qtbot, window, "e")
    assert window.notices.shown
    assert window.notices.shown.message == "All articles of the list are read."
    settle(qtbot, window)


def test_an_article_is_read_at_its_end_and_unread_by_m(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window()
    read(qtbot, window, DAM)
    assert state(window, DAM) == "unread"
    press(qtbot, window, "s")
    assert state(window, DAM) == "begun"
    press(qtbot, window, "s")
    assert state(window, DAM) == DAM.publisher
    press(qtbot, window, "m")
    assert state(window, DAM) == "unread"
    press(qtbot, window, "m")
    settle(qtbot, window)
    window.close()
    with open_workspace(workspace_path) as workspace:
        assert workspace.articles.progress(DAM.id) == Progress(0, read=True)
        assert workspace.articles.progress(HARBOUR.id) == Progress()


def test_a_restart_goes_on_where_one_read(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "dddd")
    read(qtbot, window, DAM)
    press(qtbot, window, "s")
    assert window.close()
    again = open_window()
    assert meant(again) == "Water rose by two metres."
    assert state(again, DAM) == "begun"
    read(qtbot, again, NEWS)
    assert meant(again) == SUGGESTED[-1]
    again.close()


def test_a_place_is_kept_once_the_cursor_rests(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, DAM)
    press(qtbot, window, "s")
    with qtbot.waitSignal(window.room.following.kept):
        settle(qtbot, window)
    assert window.close()
    assert meant(open_window()) == "Water rose by two metres."


def test_a_read_only_workspace_forgets_what_was_read(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window(read_only=True)
    read(qtbot, window, NEWS)
    press(qtbot, window, "sse")
    settle(qtbot, window)
    assert state(window, NEWS) == NEWS.publisher
    window.close()
    with open_workspace(workspace_path) as workspace:
        assert workspace.articles.progress(NEWS.id) == Progress()


# ---------------------------------------------------------------- the fact that was filed last


def facts(window: MainWindow) -> list[Fact]:
    brief = window.editor.brief
    assert brief
    return list(brief.facts)


def test_j_joins_a_second_passage_to_the_last_fact(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "1j")
    [fact] = facts(window)
    assert fact.statement == "The port of Arn was shut. Nobody knew why."
    assert meant(window) == "Trade came to a halt."
    assert window.brief_pane.selected() == (fact.id,)
    press(qtbot, window, "sj")
    [fact] = facts(window)
    assert fact.statement.endswith("” […] “Some 1,900 people waited.”")
    assert len(fact.evidence) == 2
    press(qtbot, window, "wj")
    assert window.notices.shown and "already" in window.notices.shown.message
    assert window.actions_["edit.undo"].text() == "&Undo Join"
    window.actions_["edit.undo"].trigger()
    window.actions_["edit.undo"].trigger()
    assert [one.statement for one in facts(window)] == ["The port of Arn was shut."]
    settle(qtbot, window)


def test_j_needs_a_fact_to_join_to(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "j")
    assert window.notices.shown and window.notices.shown.message == "Nothing was filed yet."
    press(qtbot, window, "1")
    window.actions_["edit.undo"].trigger()
    window.notices.close_notice()
    press(qtbot, window, "j")
    assert window.notices.shown and window.notices.shown.message == "Nothing was filed yet."


def test_p_puts_a_fact_in_other_words_and_q_gives_it_its_own_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "1p")
    assert isinstance(window.focusWidget(), QPlainTextEdit)
    press(qtbot, window, "Shut.")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [fact] = facts(window)
    assert (fact.statement, fact.kind) == ("Shut.", FactKind.PARAPHRASE)
    window.reader.setFocus()
    press(qtbot, window, "2wwq")
    first, second = facts(window)
    assert (first.statement, first.kind) == ("The port of Arn was shut.", FactKind.QUOTATION)
    assert second.statement == "Nobody knew why."
    assert window.actions_["edit.undo"].text() == "&Undo Quote"
    settle(qtbot, window)


def test_n_notes_something_on_a_passage(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "12")
    press(qtbot, window, "n")
    bar = part(window, LineBar, "reader.note")
    assert bar.isVisible() and "Nobody knew why." in bar.about.text()
    press(qtbot, window, "Ask 12 judges")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not bar.isVisible() and window.focusWidget() is window.reader.focusProxy()
    assert len(facts(window)) == 2, "what is typed files nothing"
    press(qtbot, window, "w")
    assert foot(window) == "Filed into Developments. Note: Ask 12 judges"
    view = part(window, ReadingView, "reader.text")
    assert any(
        "Note: Ask 12 judges" in view.tooltip_at(QPoint(x, y))
        for y in range(0, view.height(), 6)
        for x in range(0, 60, 6)
    )
    press(qtbot, window, "n")
    assert bar.field.text() == "Ask 12 judges"
    press(qtbot, window, "x")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert foot(window) == "Filed into Developments. Note: Ask 12 judges"
    window.actions_["fact.edit"].trigger()
    original = part(window, QPlainTextEdit, "brief.editor.original").toPlainText()
    assert "— Harbour Times, 1 March 2026, paragraph 1\n" in original
    assert original.endswith("Note: Ask 12 judges")
    window.actions_["edit.undo"].trigger()
    assert foot(window) == "Filed into Developments"
    window.brief_pane.finish_editing()
    settle(qtbot, window)


# ---------------------------------------------------------------- finding

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def hold(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)
    settle(qtbot, window)


def find(qtbot: QtBot, window: MainWindow, words: str) -> FindBar:
    bar = part(window, FindBar, "reader.find")
    hold(qtbot, window, Qt.Key.Key_F, CTRL)
    press(qtbot, window, words)
    qtbot.waitUntil(lambda: bar.said.text() != "")
    settle(qtbot, window)
    return bar


def test_a_hit_in_the_article_is_filed_at_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    bar = find(qtbot, window, "it")
    qtbot.waitUntil(lambda: bar.said.text() == "1 of 3")
    assert meant(window) == SUGGESTED[2]
    hold(qtbot, window, Qt.Key.Key_F3)
    assert (meant(window), bar.said.text()) == ("It rained.", "2 of 3")
    hold(qtbot, window, Qt.Key.Key_F3, SHIFT)
    assert meant(window) == SUGGESTED[2]
    hold(qtbot, window, Qt.Key.Key_Return)
    assert window.focusWidget() is window.reader.focusProxy()
    press(qtbot, window, "2")
    assert [one.statement for one in facts(window)] == [SUGGESTED[2]]
    hold(qtbot, window, Qt.Key.Key_F3)
    assert meant(window) == "It rained."
    press(qtbot, window, "s")
    hold(qtbot, window, Qt.Key.Key_F3)
    assert (meant(window), bar.said.text()) == ("It may last.", "3 of 3")
    hold(qtbot, window, Qt.Key.Key_F3)
    assert bar.said.text() == "1 of 3"
    hold(qtbot, window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    hold(qtbot, window, Qt.Key.Key_F3)
    assert bar.isVisible(), "what was looked for last is looked for again"


def test_hits_are_sought_anew_when_page_furniture_is_shown(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    whole = builders.article("Share the ferry", "The ferry sails.", "No ferry tomorrow.")
    cut = replace(whole, cuts=(Cut(0, len("Share the ferry"), "share bar"),))
    with open_workspace(workspace_path) as workspace:
        workspace.library.add_article(cut, builders.original(cut.text))
    window = open_window()
    read(qtbot, window, cut)
    bar = find(qtbot, window, "ferry")
    hold(qtbot, window, Qt.Key.Key_Return)
    hold(qtbot, window, Qt.Key.Key_F3)
    assert (bar.said.text(), meant(window)) == ("2 of 2", "No ferry tomorrow.")
    hold(qtbot, window, Qt.Key.Key_H)
    assert (bar.said.text(), meant(window)) == ("3 of 3", "No ferry tomorrow.")
    hold(qtbot, window, Qt.Key.Key_F3)
    assert bar.said.text() == "1 of 3"
    hold(qtbot, window, Qt.Key.Key_H)
    assert bar.said.text().endswith(" of 2")


def test_what_is_typed_to_find_files_nothing(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    bar = find(qtbot, window, "1,900")
    qtbot.waitUntil(lambda: bar.said.text() == "1 of 1")
    assert facts(window) == []
    press(qtbot, window, "x")
    qtbot.waitUntil(lambda: bar.said.text() == "not found")
    hold(qtbot, window, Qt.Key.Key_Return)
    hold(qtbot, window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    window.reader.clear()
    hold(qtbot, window, Qt.Key.Key_F, CTRL)
    assert window.notices.shown and window.notices.shown.message == "No article is open."


def test_selected_words_are_looked_for(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    view = part(window, ReadingView, "reader.text")
    start = NEWS.text.index("may last")
    view.select(start, start + 3)
    hold(qtbot, window, Qt.Key.Key_F, CTRL)
    bar = part(window, FindBar, "reader.find")
    assert bar.field.text() == "may"
    qtbot.waitUntil(lambda: bar.said.text() == "1 of 1")


def test_what_the_library_found_is_shown_in_the_row_and_in_the_article(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, DAM)
    before = window.library.list.visualRect(window.library.model.index(0)).height()
    hold(qtbot, window, Qt.Key.Key_F, CTRL | SHIFT)
    press(qtbot, window, "strike peop")
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    qtbot.waitUntil(
        lambda: window.library.list.visualRect(window.library.model.index(0)).height() > before
    )
    hold(qtbot, window, Qt.Key.Key_Down)
    hold(qtbot, window, Qt.Key.Key_Return)
    bar = part(window, FindBar, "reader.find")
    qtbot.waitUntil(lambda: bar.said.text() == "1 of 2")
    assert window.focusWidget() is window.reader.focusProxy()
    assert meant(window) == SUGGESTED[2]
    press(qtbot, window, "1")
    hold(qtbot, window, Qt.Key.Key_F3)
    assert meant(window) == SUGGESTED[4]
    window.reading.show_source(facts(window)[0].id)
    settle(qtbot, window)
    assert meant(window) == SUGGESTED[2], "a fact's source is not left for a hit"
    window.library.search.clear()
    window.library.refresh()
    read(qtbot, window, DAM)
    assert not bar.isVisible()


def test_an_excerpt_begins_shortly_before_what_was_found() -> None:
    line, places = line_around("… a long way before the Brenna ferry was closed", "ferry")
    assert line == "…the Brenna ferry was closed"
    assert [line[slice(*one)] for one in places] == ["ferry"]
    assert line_around("No word of it", "ferry") == ("No word of it", ())


# ---------------------------------------------------------------- provenance


def menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    press(qtbot, window, "f")
    settle(qtbot, window)
    return part(window.reader, QMenu, "reader.uses")


def test_f_lists_the_facts_that_rest_on_the_passage_and_goes_to_one(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, NEWS)
    press(qtbot, window, "f")
    settle(qtbot, window)
    assert window.notices.shown and window.notices.shown.message.startswith("No fact rests")
    part(window, ReadingView, "reader.text").select(0, 40)
    press(qtbot, window, "1w2w")
    first, second = facts(window)
    window.brief_pane.select(first.id)
    shown = menu(qtbot, window)
    assert [one.text() for one in shown.actions()] == [
        "Background: The port of Arn was shut. Nobody knew wh",
        "Developments: The port of Arn was shut.",
    ]
    shown.actions()[1].trigger()
    assert window.brief_pane.selected() == (second.id,)
    shown.close()


def test_a_fact_of_another_brief_is_listed_and_opened(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    with open_workspace(workspace_path) as workspace:
        briefs = workspace.briefs
        start = NEWS.text.index("It may")
        other = briefs.pick(
            briefs.new("situation-brief", "R & D"), "outlook", NEWS, start, start + 12
        )
        briefs.save(other.brief, (other.highlight,))
    window = open_window()
    read(qtbot, window, NEWS)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_End)
    shown = menu(qtbot, window)
    assert [one.text() for one in shown.actions() if one.text()][
        -1
    ] == "R && D · Outlook: It may last."
    shown.actions()[-1].trigger()
    shown.close()
    qtbot.waitUntil(lambda: window.editor.brief == other.brief, timeout=10_000)
    qtbot.waitUntil(lambda: window.brief_pane.selected() == (other.fact.id,))
    settle(qtbot, window)
