import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.model.errors import BriefgenError, StorageError
from briefgen.model.phrase import Phrase
from briefgen.ui.dialogs.report import Report
from briefgen.ui.program.faults import Faults
from tests.ui.conftest import part


class Work:
    """What is to be saved first."""

    def __init__(self) -> None:
        self.saved = 0
        self.error: BriefgenError | None = None
        self.reports_then: list[int] = []

    def save(self) -> BriefgenError | None:
        self.saved += 1
        self.reports_then.append(len(reports()))
        return self.error


def reports() -> list[Report]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Report)]


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def faults(qtbot: QtBot, tmp_path: Path, work: Work) -> Iterator[Faults]:
    before = sys.excepthook, threading.excepthook
    made = Faults(tmp_path / "log", work.save)
    made.install()
    yield made
    for one in reports():
        one.reject()
    made.uninstall()
    sys.excepthook, threading.excepthook = before


def fail(words: str) -> None:
    try:
        raise RuntimeError(words)
    except RuntimeError:
        sys.excepthook(*sys.exc_info())  # pyright: ignore[reportArgumentType]


def test_the_work_is_saved_before_the_fault_is_reported(
    qtbot: QtBot, faults: Faults, work: Work, tmp_path: Path
) -> None:
    fail("the model lost its head")
    qtbot.waitUntil(lambda: bool(reports()))
    assert work.saved == 1 and work.reports_then == [0]
    assert "the model lost its head" in (tmp_path / "log" / "briefgen.log").read_text()


def test_the_report_can_be_copied(qtbot: QtBot, faults: Faults) -> None:
    fail("the model lost its head")
    qtbot.waitUntil(lambda: bool(reports()))
    part(reports()[0], QPushButton, "copyDetails").click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError: the model lost its head" in copied and "Python 3" in copied


def test_one_report_at_a_time_holds_all_faults_up_to_a_measure(
    qtbot: QtBot, faults: Faults
) -> None:
    for number in range(100):
        fail(f"paint {number}")
    qtbot.waitUntil(lambda: bool(reports()))
    QApplication.processEvents()
    assert len(reports()) == 1
    text = part(reports()[0], QPlainTextEdit, "reportDetails").toPlainText()
    assert "paint 0" in text and "paint 5" in text
    assert text.count("RuntimeError: paint") == 20


def test_a_new_report_is_shown_after_the_last_one_was_closed(
    qtbot: QtBot, faults: Faults, work: Work
) -> None:
    fail("first")
    qtbot.waitUntil(lambda: bool(reports()))
    reports()[0].reject()
    qtbot.waitUntil(lambda: not reports())
    fail("second")
    qtbot.waitUntil(lambda: bool(reports()))
    assert work.saved == 2


def test_a_fault_of_another_thread_is_reported_too(qtbot: QtBot, faults: Faults) -> None:
    def broken() -> None:
        raise RuntimeError("in the thread")

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(reports()))
    assert "in the thread" in part(reports()[0], QPlainTextEdit, "reportDetails").toPlainText()


def test_a_fault_is_reported_even_when_the_work_can_not_be_saved(
    qtbot: QtBot, tmp_path: Path, faults: Faults, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> BriefgenError | None:
        raise StorageError(Phrase("The disk is full."))

    monkeypatch.setattr(faults, "_save_first", full)
    fail("first")
    qtbot.waitUntil(lambda: bool(reports()))
    assert "The disk is full." in (tmp_path / "log" / "briefgen.log").read_text()
    assert "could not be saved" in part(reports()[0], QLabel, "reportMessage").text()


def test_saved_is_said_only_when_it_is_true(qtbot: QtBot, faults: Faults, work: Work) -> None:
    fail("first")
    qtbot.waitUntil(lambda: bool(reports()))
    assert "is saved" in part(reports()[0], QLabel, "reportMessage").text()
    reports()[0].reject()
    qtbot.waitUntil(lambda: not reports())
    work.error = StorageError(Phrase("The disk is full."))
    fail("second")
    qtbot.waitUntil(lambda: bool(reports()))
    assert "is saved" not in part(reports()[0], QLabel, "reportMessage").text()


def test_ctrl_c_is_no_fault(
    qtbot: QtBot, faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        sys.excepthook(*sys.exc_info())  # pyright: ignore[reportArgumentType]
    QApplication.processEvents()
    assert reports() == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_warns_of_is_logged(qtbot: QtBot, faults: Faults, tmp_path: Path) -> None:
    qWarning("the view is upside down")
    qInstallMessageHandler(None)
    assert "Qt: the view is upside down" in (tmp_path / "log" / "briefgen.log").read_text()


def test_nothing_of_it_is_left_after_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, list(logging.getLogger("briefgen").handlers)
    made = Faults(tmp_path / "log", lambda: None)
    made.install()
    made.uninstall()
    assert sys.excepthook is sys.__excepthook__
    assert list(logging.getLogger("briefgen").handlers) == before[2]
    sys.excepthook, threading.excepthook = before[:2]


def test_a_folder_that_can_not_be_written_is_no_reason_not_to_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    before = sys.excepthook, threading.excepthook
    made = Faults(blocked / "log", lambda: None)
    made.install()
    made.uninstall()
    sys.excepthook, threading.excepthook = before
