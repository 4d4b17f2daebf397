"""What every test of the window stands on."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.errors import StorageError, WorkspaceLocked
from briefgen.model.phrase import Phrase
from briefgen.ui.app import Program
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.look.language import Language, speak
from briefgen.ui.look.theme import STYLE, Look
from briefgen.ui.program.sharing import Sharing
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders

Found = TypeVar("Found", bound=QObject)
OpenWindow = Callable[..., MainWindow]

# The offscreen platform says this of every window with a smallest size; no other platform does.
_OFFSCREEN = "This plugin does not support (propagateSizeHints|raise|grabbing)"

HARBOUR = builders.article(
    "The ferry link reopens on Monday. Two ships will sail daily. Nobody was hurt.",
    "The minister spoke of a turning point. The union doubts it.",
)
DAM = builders.article(
    "The dam was opened at night. Water rose by two metres. Talks begin on Friday.",
    headline="Dam opened at night",
    publisher="River Post",
    published=None,
    uri="https://news.example/dam",
)


if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
    # Without a screen Qt would end the whole test run.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No test here minds what the offscreen platform can't do."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN, extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The options of the application that all tests share."""
    return ["briefgen", *STYLE]


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


@pytest.fixture
def look(qapp: QApplication, settings: QSettings) -> Iterator[Look]:
    """The program's look, taken back at the end."""
    font = qapp.font()
    made = Look(qapp, settings)
    made.choose("light")
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """The program speaks Arabic."""
    before = QLocale()
    translators = speak(qapp, Language.ARABIC)
    yield
    speak(qapp, Language.ENGLISH, translators)
    QLocale.setDefault(before)


@pytest.fixture
def workspace_path(tmp_path: Path) -> Path:
    """A workspace with two articles and an empty brief."""
    path = tmp_path / "desk.briefgen"
    with open_workspace(path) as workspace:
        fill(workspace)
    return path


def fill(workspace: Workspace) -> None:
    """The workspace has two articles and a brief, which is the last one that was open."""
    for article in (HARBOUR, DAM):
        workspace.library.add_article(article, builders.original(article.text))
    brief = workspace.briefs.new("situation-brief", "Strait of Arn", marking="TLP:AMBER")
    workspace.briefs.save(brief)
    workspace.remember("last_brief", brief.id)


@pytest.fixture
def open_window(
    qtbot: QtBot, look: Look, settings: QSettings, workspace_path: Path
) -> Iterator[OpenWindow]:
    """Opens the real window on the real workspace, filled, settled and active."""
    windows: list[MainWindow] = []

    def opened(*, read_only: bool = False, workspace: Workspace | None = None) -> MainWindow:
        there = workspace or open_workspace(workspace_path, read_only=read_only)
        window = MainWindow(look, settings)
        window.furnish(Sharing(there))
        windows[:] = [*(one for one in windows if not one.is_closed), window]
        window.show()
        window.activateWindow()
        qtbot.waitActive(window).__enter__()
        window.start()
        settle(qtbot, window)
        return window

    yield opened
    for window in windows:
        if not window.is_closed:
            window.editor.close()
            window.close()
    windows.clear()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Nothing is under way in the window any more."""
    qtbot.waitUntil(lambda: not window.tasks.busy(), timeout=30_000)


def part(parent: QObject, kind: type[Found], name: str) -> Found:
    """The one part of that name, which must be there."""
    found = parent.findChild(kind, name)
    assert found is not None, f"{parent.objectName()} has no {name}"
    return found


def brief_of(window: MainWindow) -> Brief:
    """The brief that is open in the window."""
    assert window.editor.brief
    return window.editor.brief


def workspace_of(window: MainWindow) -> Workspace:
    """The workspace that the window is on."""
    return window._workspace  # pyright: ignore[reportPrivateUsage]


def file_words(
    window: MainWindow, words: str, article: Article = HARBOUR, statement: str = ""
) -> None:
    """The words of the article are a fact of the developments, which is selected."""
    start = article.text.index(words)
    picked = workspace_of(window).briefs.pick(
        brief_of(window), "developments", article, start, start + len(words), statement
    )
    window.editor.apply("Pick", picked.brief, (picked.highlight,), (article,))
    window.brief_pane.select(picked.fact.id)


def foot(window: MainWindow) -> str:
    """What stands below the article."""
    return part(window.reader, QLabel, "reader.foot").text()


def refuse(_brief: Brief, _highlights: object) -> int:
    """Keeps a brief on a disk that is full."""
    raise StorageError(Phrase("The disk is full."), Phrase("Make room."))


@pytest.fixture
def mine(workspace_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a template of the user's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    with open_workspace(workspace_path) as workspace:
        return Path(workspace.templates.new("Port watch", "situation-brief").origin)


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> Iterator[Program]:
    """The program without a window yet; all that it has are closed at the end."""
    program = Program(qapp, settings)
    yield program
    for window in [*program.windows]:
        window.close()
    qtbot.waitUntil(lambda: not program.windows)
    program.end()
    program.deleteLater()
    qapp.setQuitOnLastWindowClosed(True)
    qapp.setStyleSheet("")


def newest(qtbot: QtBot, program: Program, count: int = 1) -> MainWindow:
    """The window that was opened last, once there are as many and nothing is under way in them."""

    def at_rest() -> bool:
        if program.is_opening or len(program.windows) != count:
            return False
        return not any(one.tasks.busy() for one in program.windows)

    qtbot.waitUntil(at_rest, timeout=20_000)
    return program.windows[-1]


def with_brief(qtbot: QtBot, program: Program, count: int = 1) -> tuple[MainWindow, Brief]:
    """The newest window and the brief that it has opened."""
    window = newest(qtbot, program, count)
    qtbot.waitUntil(lambda: window.editor.brief is not None, timeout=10_000)
    newest(qtbot, program, count)
    assert window.editor.brief
    return window, window.editor.brief


def beside(qtbot: QtBot, running: Program, path: Path) -> tuple[MainWindow, MainWindow, Brief]:
    """Two windows of a workspace, and the brief that the first one has."""
    running.open(path)
    first, brief = with_brief(qtbot, running)
    first.actions_.run("file.window")
    return first, newest(qtbot, running, 2), brief


def asked(qtbot: QtBot, name: str) -> str:
    """What was asked, and answered by the button of that name."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Choice)
    title = dialog.windowTitle()
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
    return title


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a program of its own, without a screen, whose user's folders lie in `home`."""
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "BRIEFGEN_TRACE": "1",
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "LC_ALL": "C.UTF-8",
    }


def is_free(path: Path) -> bool:
    """Whether nobody is writing the workspace."""
    try:
        open_workspace(path).close()
    except WorkspaceLocked:
        return False
    return True


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Fails a test that leaves a thread of ours or a dialog behind."""
    yield
    # What was closed in the test's last lines is deleted when the loop turns.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    dialogs = [one for one in qapp.topLevelWidgets() if isinstance(one, QDialog)]
    assert not dialogs, f"dialogs left behind: {dialogs}"
    threads = [one.name for one in threading.enumerate() if one.name.startswith("briefgen")]
    assert not threads, f"threads left behind: {threads}"
