"""The program as it is started: what is imported by the first paint, and what is asked when it can't start."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolBar
from pytestqt.qtbot import QtBot

from briefgen.model.brief import Fact
from briefgen.ui.app import Program
from briefgen.ui.editing.session import SaveState
from briefgen.ui.program import opening
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import asked, is_free, newest, surroundings, with_brief

IMPORTS = """
import sys
from pathlib import Path
from briefgen.ui import app
from briefgen.ui.window import main_window

def seen(mark):
    heavy = ("reportlab", "docx", "trafilatura", "lxml", "jinja2", "markdown", "pypdfium2", "mammoth", "nh3", "babel",
             "enchant")
    ours = ("briefgen.model.document", "briefgen.templating.stylesheet", "briefgen.ui.templates.editor",
            "briefgen.ui.templates.editing", "briefgen.ui.templates.style_form", "PySide6.QtPrintSupport",
            "PySide6.QtNetwork")
    dialogs = {one for one in sys.modules if one.startswith("briefgen.ui.dialogs.")}
    shared = {"briefgen.ui.dialogs.files"}
    print(mark, sorted({*heavy, *ours} & set(sys.modules) | dialogs - shared))
    print(mark + "_OURS", sorted(one for one in sys.modules if one.startswith("briefgen.")))

app._trace = seen
main_window.MainWindow.start = lambda window, brief: window.close()
sys.exit(app.run(Path(sys.argv[1])))
"""
AT_FIRST_PAINT = [
    "briefgen.resources", "briefgen.ui", "briefgen.ui.app", "briefgen.ui.keys", "briefgen.ui.keys.menus",
    "briefgen.ui.look", "briefgen.ui.look.colours", "briefgen.ui.look.language", "briefgen.ui.look.theme",
    "briefgen.ui.look.tokens", "briefgen.ui.settings", "briefgen.ui.settings.lists", "briefgen.ui.settings.recent",
    "briefgen.ui.window", "briefgen.ui.window.arrangement", "briefgen.ui.window.frame",
    "briefgen.ui.window.main_window",
]  # fmt: skip


def test_a_frame_is_painted_before_the_program_is_imported_and_no_document_library_even_then(
    tmp_path: Path,
) -> None:
    done = started(IMPORTS, tmp_path / "new.briefgen", tmp_path)
    assert f"FIRST_PAINT_OURS {AT_FIRST_PAINT}" in done.stdout, done.stdout + done.stderr
    assert "FIRST_PAINT []" in done.stdout
    assert "READY []" in done.stdout
    assert done.returncode == 0


SWAP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefgen.ui import app
from briefgen.ui.window import main_window

def go(window, brief):
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
from briefgen.ui import app
from briefgen.ui.window import main_window

def go(window, brief):
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
        env=surroundings(home),
    )


def test_the_frame_becomes_the_window_without_moving(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    running.open(workspace_path)
    [frame] = running.windows
    before = frame.geometry()
    titles = [one.title() for one in frame.menuBar().findChildren(QMenu)]
    heights = frame.findChildren(QToolBar)[0].height(), frame.statusBar().height()
    window, _ = with_brief(qtbot, running)
    assert window is frame
    assert window.geometry() == before
    assert [one.title() for one in window.menuBar().findChildren(QMenu)][: len(titles)] == titles
    assert (window.findChildren(QToolBar)[0].height(), window.statusBar().height()) == heights


@pytest.mark.parametrize("before", [True, False])
def test_reading_goes_on_with_the_first_key(
    qtbot: QtBot, running: Program, workspace_path: Path, before: bool
) -> None:
    with open_workspace(workspace_path) as workspace:
        [article, *_] = workspace.articles.entries()
        workspace.remember("last_article", article.id if before else "")
    running.open(workspace_path)
    window, brief = with_brief(qtbot, running)
    qtbot.waitUntil(lambda: window.reader.article() is not None)
    focus = window.focusWidget()
    assert focus
    assert (window.reader if before else window.library).isAncestorOf(focus)
    key = brief.sections[0].key
    qtbot.keyClick(focus, Qt.Key.Key_S)
    qtbot.keyClick(focus, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(facts(window, key)) == len(brief.sections[0].facts) + 1)


def facts(window: MainWindow, key: str) -> tuple[Fact, ...]:
    """What is in a section of the brief that the window has."""
    assert window.editor.brief
    return next(one.facts for one in window.editor.brief.sections if one.key == key)


def test_a_frame_that_is_closed_at_once_lets_go_of_its_workspace(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    running.open(workspace_path)
    [frame] = running.windows
    qtbot.waitUntil(frame.isVisible)
    QApplication.processEvents()
    frame.close()
    assert not running.windows
    qtbot.waitUntil(lambda: is_free(workspace_path), timeout=10_000)


def test_a_workspace_in_use_can_be_opened_read_only(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    with open_workspace(workspace_path):
        running.open(workspace_path)
        assert asked(qtbot, "readOnly") == "The workspace is in use"
        window, _ = with_brief(qtbot, running)
        assert not window.actions_["brief.new"].isEnabled()
        window.close()


def test_one_may_quit_instead(qtbot: QtBot, running: Program, workspace_path: Path) -> None:
    with open_workspace(workspace_path):
        running.open(workspace_path)
        asked(qtbot, "again")
        asked(qtbot, "quit")
        qtbot.waitUntil(lambda: not running.windows)
    assert running.code == 1


def test_a_file_that_is_no_workspace_is_said_and_left_alone(
    qtbot: QtBot, running: Program, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 not a workspace" * 100)
    before = path.read_bytes()
    running.open(path)
    assert asked(qtbot, "quit") == "The workspace can't be opened"
    qtbot.waitUntil(lambda: not running.windows)
    assert path.read_bytes() == before


def test_another_workspace_can_be_chosen(
    qtbot: QtBot,
    running: Program,
    tmp_path: Path,
    workspace_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def chosen(_: object) -> Path:
        return workspace_path

    monkeypatch.setattr(opening, "_chosen", chosen)
    bad = tmp_path / "bad.briefgen"
    bad.write_text("not a workspace, but long enough to be looked at" * 50)
    running.open(bad)
    asked(qtbot, "another")
    window, _ = with_brief(qtbot, running)
    assert window.workspace_path == workspace_path


def test_the_window_gives_way_to_another_workspaces(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    first.workspaces.wanted.emit(tmp_path / "other.briefgen")
    qtbot.waitUntil(lambda: first not in running.windows)
    second = newest(qtbot, running)
    assert second.editor.brief is None
    assert is_free(workspace_path)


def test_one_goes_back_when_the_other_workspace_is_none(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.briefgen"
    bad.write_text("not a workspace, but long enough to be looked at" * 50)
    running.open(workspace_path)
    first, brief = with_brief(qtbot, running)
    first.workspaces.wanted.emit(bad)
    asked(qtbot, "back")
    again, reopened = with_brief(qtbot, running)
    assert again is not first
    assert reopened == brief


def test_a_fault_saves_the_briefs_that_are_open(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    assert running.save() is None
    running.open(workspace_path)
    window, brief = with_brief(qtbot, running)
    window.editor.apply("Rename", replace(brief, title="Renamed"))
    assert running.save() is None
    assert window.session.state is SaveState.SAVED
    window.close()
    assert running.save() is None
    with open_workspace(workspace_path) as workspace:
        assert workspace.briefs.brief(brief.id).title == "Renamed"


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
