import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.model.errors import ComposeError, LoadError
from briefgen.model.phrase import Phrase, foreign
from briefgen.ui.jobs.notices import Choice, Level, NoticeBar
from tests.ui.conftest import OpenWindow, part


def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def words(notices: NoticeBar) -> str:
    return part(notices, QLabel, "noticeText").text()


def test_it_is_not_there_while_there_is_nothing_to_say(qtbot: QtBot) -> None:
    assert not bar(qtbot).isVisible()


def test_an_error_is_shown_with_its_hint_until_it_is_closed(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    notices.fail(LoadError(Phrase("It can't be read."), Phrase("Paste it.")))
    assert words(notices) == "It can't be read. Paste it."
    assert notices.isVisible() and not notices._timer.isActive()  # pyright: ignore[reportPrivateUsage]
    notices.close_notice()
    assert not notices.isVisible() and notices.shown is None


def test_information_goes_away_by_itself(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    notices.inform("Written.")
    timer = notices._timer  # pyright: ignore[reportPrivateUsage]
    assert timer.isActive()
    timer.timeout.emit()
    assert notices.shown is None


def test_the_last_one_can_be_gone_to_by_keyboard_and_stays(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    before = QApplication.focusWidget()
    done: list[str] = []
    window.notices.inform("Written.", choices=(Choice("Open", lambda: done.append("open")),))
    window.notices.close_notice()
    qtbot.keyClick(before, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert words(window.notices) == "Written."
    window.notices._timer.timeout.emit()  # pyright: ignore[reportPrivateUsage]
    assert window.notices.isVisible(), "not from under somebody who reads it"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert done == ["open"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.notices.isVisible()
    assert QApplication.focusWidget() is before


def test_before_the_first_one_there_is_none_to_go_to(open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_.run("view.last_notice")
    assert "no notice" in words(window.notices)


def test_errors_wait_for_one_another_and_are_counted(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    for name in ("one", "two", "three"):
        notices.fail(LoadError(foreign(name)))
    assert words(notices) == "one"
    assert any("2" in label.text() for label in notices.findChildren(QLabel))
    notices.close_notice()
    assert words(notices) == "two"


def test_the_same_notice_is_there_once(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    for _ in range(5):
        notices.fail(LoadError(Phrase("The disk is full.")))
    notices.close_notice()
    assert notices.shown is None


def test_an_error_takes_the_place_of_information_never_the_other_way(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    notices.inform("Written.")
    notices.fail(LoadError(Phrase("It can't be read.")))
    assert notices.shown and notices.shown.level is Level.ERROR
    notices.inform("Written.")
    assert words(notices) == "It can't be read."


def test_what_can_be_done_is_a_button(qtbot: QtBot) -> None:
    notices, done = bar(qtbot), list[int]()
    notices.inform("Written.", choices=(Choice("Open", lambda: done.append(1)),))
    part(notices, QPushButton, "noticeChoice1").click()
    assert done == [1]


def test_words_of_strangers_are_never_markup(qtbot: QtBot) -> None:
    notices = bar(qtbot)
    notices.fail(LoadError(Phrase("<img src='/etc/passwd'><b>bold</b>")))
    assert words(notices) == "<img src='/etc/passwd'><b>bold</b>"
    label = part(notices, QLabel, "noticeText")
    assert label.textFormat().name == "PlainText"


def test_the_guard_turns_a_users_error_into_a_notice(qtbot: QtBot) -> None:
    notices = bar(qtbot)

    def refuse(what: str) -> None:
        raise ComposeError(foreign(f"No {what}."))

    notices.guard(refuse)("brief")
    assert words(notices) == "No brief."


def test_what_was_refused_goes_away_and_gives_way_to_news(qtbot: QtBot) -> None:
    notices = bar(qtbot)

    def refuse() -> None:
        raise ComposeError(Phrase("No fact is selected."))

    notices.guard(refuse)()
    assert words(notices) == "No fact is selected."
    notices.inform("Written.")
    assert words(notices) == "Written."
    notices.guard(refuse)()
    notices._timer.timeout.emit()  # pyright: ignore[reportPrivateUsage]
    assert notices.shown is None


def test_none_keeps_its_references_over_a_thousand_calls(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one reference to None on every void call under Python 3.10 and 3.11, and aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("warm")
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) <= 5
