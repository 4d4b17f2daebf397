"""From sentence to suggestion to the next article in the real window, by keyboard."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article, Progress
from briefgen.ui.main_window import MainWindow
from briefgen.ui.reader import Hint, Reader
from briefgen.ui.reader_hints import Hints
from briefgen.ui.reader_view import ReadingView
from briefgen.workspace.workspace import open_workspace
from tests import builders
from tests.ui.conftest import DAM, HARBOUR, OpenWindow, part, settle

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


def foot(window: MainWindow) -> str:
    return part(window.reader, QLabel, "reader.foot").text()


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
    kinds = ("lead", "quotation", "figure", "date", "<b>own</b>")
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
