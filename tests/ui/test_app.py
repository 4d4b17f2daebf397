"""The program as it is started: what is imported by the first paint, and what is asked when it can't start."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.ui import app as program
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.main_window import MainWindow
from briefgen.ui.session import SaveState
from briefgen.workspace.workspace import Workspace, open_workspace

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefgen.ui import app, main_window

def look(window):
    heavy = ("reportlab", "docx", "trafilatura", "lxml", "jinja2", "markdown", "pypdfium2", "mammoth", "nh3", "babel",
             "enchant")
    ours = ("briefgen.model.document", "briefgen.templating.stylesheet", "briefgen.ui.template_editor",
            "briefgen.ui.template_editing", "briefgen.ui.style_form", "PySide6.QtPrintSupport")
    dialogs = {one for one in sys.modules if one.startswith("briefgen.ui.dialogs.")}
    shared = {"briefgen.ui.dialogs.files", "briefgen.ui.dialogs.form"}
    print("AT_FIRST_PAINT", sorted({*heavy, *ours} & set(sys.modules) | dialogs - shared))
    QTimer.singleShot(0, window.close)

main_window.MainWindow.start = look
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_neither_document_library_nor_dialog_is_imported_before_the_first_paint(
    tmp_path: Path,
) -> None:
    done = started(FIRST_PAINT, tmp_path / "new.briefgen", tmp_path)
    assert "FIRST_PAINT" in done.stderr
    assert "AT_FIRST_PAINT []" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


SWAP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefgen.ui import app, main_window

def go(window):
    if window._workspace.path.stem == "first":
        window.workspaces.wanted.emit(window._workspace.path.with_stem("second"))
    else:
        print("SECOND_STAYS")
        QTimer.singleShot(50, window.close)

main_window.MainWindow.start = go
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_leaving_a_workspace_for_another_does_not_end_the_program(tmp_path: Path) -> None:
    done = started(SWAP, tmp_path / "first.briefgen", tmp_path)
    assert "SECOND_STAYS" in done.stdout, done.stderr
    assert done.returncode == 0


SPEAK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefgen.ui import app, main_window

def go(window):
    print(window.layoutDirection().name, ascii(window.actions_["file.quit"].text()))
    after = "view.language.ar" if not window.isRightToLeft() else "file.quit"
    QTimer.singleShot(0, window.actions_[after].trigger)

main_window.MainWindow.start = go
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_another_language_is_spoken_at_once_and_by_the_next_start(tmp_path: Path) -> None:
    first = started(SPEAK, tmp_path / "desk.briefgen", tmp_path)
    english, arabic = first.stdout.splitlines()
    assert english.startswith("LeftToRight '&Quit'"), first.stderr
    assert arabic.startswith("RightToLeft") and "Quit" not in arabic
    assert started(SPEAK, tmp_path / "desk.briefgen", tmp_path).stdout.splitlines() == [arabic]


def started(script: str, workspace: Path, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, str(workspace)],
        capture_output=True,
        text=True,
        timeout=60,
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "BRIEFGEN_TRACE": "1",
            "HOME": str(home),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "LC_ALL": "C.UTF-8",
        },
    )


def answer(name: str, seen: list[str], *more: str) -> Callable[[], None]:
    """Presses the button of that name in the question that is on screen, then those of the next ones."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Choice)
        seen.append(dialog.windowTitle())
        if more:
            QTimer.singleShot(0, answer(more[0], seen, *more[1:]))
        button = dialog.findChild(QPushButton, name)
        assert button is not None, name
        button.click()

    return press


def test_a_workspace_in_use_can_be_opened_read_only(qtbot: QtBot, workspace_path: Path) -> None:
    seen: list[str] = []
    with open_workspace(workspace_path):
        QTimer.singleShot(0, answer("readOnly", seen))
        second = program.open_or_ask(workspace_path)
        assert second is not None and not second.writable
        assert len(second.briefs.entries()) == 1
        second.close()
    assert seen == ["The workspace is in use"]


def test_one_may_quit_instead(qtbot: QtBot, workspace_path: Path) -> None:
    seen: list[str] = []
    with open_workspace(workspace_path):
        QTimer.singleShot(0, answer("again", seen, "quit"))
        assert program.open_or_ask(workspace_path) is None
    assert len(seen) == 2


def test_a_file_that_is_no_workspace_is_said_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 not a workspace" * 100)
    before = path.read_bytes()
    seen: list[str] = []
    QTimer.singleShot(0, answer("quit", seen))
    assert program.open_or_ask(path) is None
    assert seen == ["The workspace can't be opened"]
    assert path.read_bytes() == before


def test_another_workspace_can_be_chosen(
    qtbot: QtBot, tmp_path: Path, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "_chosen", lambda: workspace_path)
    bad = tmp_path / "bad.briefgen"
    bad.write_text("not a workspace, but long enough to be looked at" * 50)
    QTimer.singleShot(0, answer("another", []))
    opened = program.open_or_ask(bad)
    assert opened is not None and opened.path == workspace_path
    opened.close()


def test_the_window_gives_way_to_another_workspaces(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, workspace_path: Path, tmp_path: Path
) -> None:
    running = program.Program(qapp, settings)
    try:
        assert running.open(workspace_path)
        first = running.window
        assert isinstance(first, MainWindow)
        qtbot.waitUntil(lambda: first.editor.brief is not None, timeout=10_000)
        qtbot.waitUntil(lambda: not first.tasks.busy())
        first.workspaces.wanted.emit(tmp_path / "other.briefgen")
        qtbot.waitUntil(lambda: running.window is not first)
        second = running.window
        assert second is not None
        qtbot.waitUntil(lambda: not second.tasks.busy())
        assert second.editor.brief is None
        with open_workspace(workspace_path) as released:
            assert isinstance(released, Workspace) and released.writable
    finally:
        if running.window is not None:
            running.window.close()
        qapp.setQuitOnLastWindowClosed(True)
        qapp.setStyleSheet("")


def test_one_goes_back_when_the_other_workspace_is_none(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, workspace_path: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.briefgen"
    bad.write_text("not a workspace, but long enough to be looked at" * 50)
    running = program.Program(qapp, settings)
    try:
        assert running.open(workspace_path)
        first = running.window
        assert first is not None
        qtbot.waitUntil(lambda: first.editor.brief is not None, timeout=10_000)
        qtbot.waitUntil(lambda: not first.tasks.busy())
        first.workspaces.wanted.emit(bad)
        QTimer.singleShot(0, answer("back", []))
        qtbot.waitUntil(lambda: running.window is not first, timeout=10_000)
        again = running.window
        assert again is not None
        qtbot.waitUntil(lambda: again.editor.brief is not None, timeout=10_000)
        qtbot.waitUntil(lambda: not again.tasks.busy())
    finally:
        if running.window is not None:
            running.window.close()
        qapp.setQuitOnLastWindowClosed(True)
        qapp.setStyleSheet("")


def test_a_fault_saves_the_brief_that_is_open(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, workspace_path: Path
) -> None:
    running = program.Program(qapp, settings)
    running.save()
    assert running.open(workspace_path)
    window = running.window
    assert window is not None
    qtbot.waitUntil(lambda: window.editor.brief is not None, timeout=10_000)
    brief = window.editor.brief
    assert brief
    window.editor.apply("Rename", replace(brief, title="Renamed"))
    running.save()
    assert window.session.state is SaveState.SAVED
    window.close()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    running.save()
    with open_workspace(workspace_path) as workspace:
        assert workspace.briefs.brief(brief.id).title == "Renamed"
    qapp.setQuitOnLastWindowClosed(True)
    qapp.setStyleSheet("")


def test_without_a_screen_one_sentence_says_so(tmp_path: Path) -> None:
    screenless = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    command = [sys.executable, "-m", "briefgen", str(tmp_path / "desk.briefgen")]
    ran = subprocess.run(command, env=screenless, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 1
    assert "no screen" in ran.stderr
    assert not (tmp_path / "desk.briefgen").exists()
