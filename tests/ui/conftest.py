"""What every test of the window stands on."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefgen.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """A task runner that is shut down at the end."""
    runner = Tasks()
    yield runner
    runner.shutdown()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings of their own for each test."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Fails a test that leaves a thread of ours or a dialog behind."""
    yield
    # What was closed in the test's last lines is deleted when the loop turns.
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    dialogs = [one for one in qapp.topLevelWidgets() if isinstance(one, QDialog)]
    assert not dialogs, f"dialogs left behind: {dialogs}"
    threads = [one.name for one in threading.enumerate() if one.name.startswith("briefgen")]
    assert not threads, f"threads left behind: {threads}"
