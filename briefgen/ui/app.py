"""The program with a window: opens a workspace, shows it, and ends when its window has closed."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from briefgen.model.errors import BriefgenError, WorkspaceLocked
from briefgen.ui.faults import Faults, log_folder
from briefgen.ui.icons import app_icon
from briefgen.ui.language import chosen, speak, spoken
from briefgen.ui.main_window import MainWindow
from briefgen.ui.recent import note
from briefgen.ui.theme import Look, load_fonts
from briefgen.ui.wording import worded
from briefgen.workspace.workspace import SUFFIX, Workspace, open_workspace

_MENDABLE = 1
_NO_SCREEN = """briefgen: There is no screen to open a window on.
  Start it from a desktop, or use the command line: briefgen --help."""


def run(path: Path | None) -> int:
    """The program's exit code, once its last window has closed."""
    if not _has_screen():
        print(_NO_SCREEN, file=sys.stderr)  # noqa: T201 - there is nowhere else to say it
        return _MENDABLE
    app = application()
    settings = QSettings("briefgen", "briefgen")
    program = Program(app, settings)
    faults = Faults(log_folder(), program.save)
    faults.install()
    try:
        return app.exec() if program.open(path) else _MENDABLE
    finally:
        faults.uninstall()


def _has_screen() -> bool:
    """Whether Qt will find a screen: without one it would end the process with a message of its own."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, wanted))


def application() -> QApplication:
    """The one application object, with its names and fonts."""
    QCoreApplication.setOrganizationName("briefgen")
    QCoreApplication.setApplicationName("briefgen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - the stub says QCoreApplication
    app.setApplicationDisplayName("")
    app.setDesktopFileName("io.github.briefgen.briefgen")
    app.setWindowIcon(app_icon())
    load_fonts()
    return app


class Program(QObject):
    """Holds the window, and swaps it for another one when another workspace is wanted."""

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        # Between one workspace's window and the next there is none, and the program goes on.
        app.setQuitOnLastWindowClosed(False)
        self._app = app
        self._swapping = False
        self._path: Path | None = None
        self._settings = settings
        self._look = Look(app, settings)
        self.window: MainWindow | None = None

    def open(self, path: Path | None, *, returning: bool = False) -> bool:
        """Whether a window shows the workspace at `path`, or another one that was chosen instead.

        `returning`: there is one to go back to, so the question offers that, not the end of the program.
        """
        # First: the question whether to open it is in the language too.
        speak(self._app, spoken(chosen(self._settings), QLocale.system()))
        workspace = open_or_ask(path, returning=returning)
        if workspace is None:
            return False
        self._path = workspace.path
        note(self._settings, workspace.path)
        self.window = MainWindow(workspace, self._look, self._settings)
        # Queued: what asks for it is a dialog of the window that is going to be destroyed.
        self.window.another_wanted.connect(self._swap, Qt.ConnectionType.QueuedConnection)
        self.window.closed.connect(self._closed)
        FirstPaint(self.window)
        self.window.show()
        return True

    def save(self) -> BriefgenError | None:
        """None when all that the window's brief has is kept; else why it can't be."""
        if self.window is None or self.window.is_closed:
            return None
        return self.window.session.settle()

    def _swap(self, path: Path) -> None:
        """The window gives way to one on another workspace, if it may close."""
        if self.window is None:
            return
        self._swapping = True
        before = self._path
        left = self.window.close()
        opened = left and (self.open(path, returning=True) or self.open(before))
        self._swapping = False
        if left and not opened:
            self._app.quit()

    def _closed(self) -> None:
        if not self._swapping:
            self._app.quit()


class FirstPaint(QObject):
    """Starts the window's work once it has been painted for the first time, and not before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks for the first paint; filters nothing."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        _collect_garbage()
        if os.environ.get("BRIEFGEN_TRACE") == "1":
            print("FIRST_PAINT", file=sys.stderr, flush=True)  # noqa: T201 - for benchmarks
        self._window.start()
        self._window.warm()


def _collect_garbage() -> None:
    """From now on garbage is looked for, but not among what the start has made: that lives as long as the program."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def open_or_ask(path: Path | None, *, returning: bool = False) -> Workspace | None:
    """The workspace, or one chosen instead of it; None when the user would rather quit, or go back."""
    read_only = False
    while True:
        try:
            return open_workspace(path, read_only=read_only)
        except BriefgenError as error:
            answer = _ask(error, returning)
            if answer in {"back", "quit"}:
                return None
            read_only = answer == "readOnly"
            path = (_chosen() or path) if answer == "another" else path


def _ask(error: BriefgenError, returning: bool) -> str:
    """What to do about a workspace that can't be opened as it was asked for."""
    from briefgen.ui.dialogs.choice import Answer, ask

    locked = isinstance(error, WorkspaceLocked)
    answers = (
        *(
            (Answer("readOnly", QCoreApplication.translate("App", "Open read-only")),)
            if locked
            else ()
        ),
        Answer("again", QCoreApplication.translate("App", "Try again")),
        Answer("another", QCoreApplication.translate("App", "Open another…")),
        Answer("back", QCoreApplication.translate("App", "Go back"))
        if returning
        else Answer("quit", QCoreApplication.translate("App", "Quit")),
    )
    title = (
        QCoreApplication.translate("App", "The workspace is in use")
        if locked
        else QCoreApplication.translate("App", "The workspace can't be opened")
    )
    return ask(title, worded(error.message), worded(error.hint), answers)


def _chosen() -> Path | None:
    name, _ = QFileDialog.getSaveFileName(
        None,
        QCoreApplication.translate("App", "Open or make a workspace"),
        "",
        QCoreApplication.translate("App", "Workspaces ({0})").format(f"*{SUFFIX}"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(name) if name else None
