"""The program with a window: shows one, opens its workspace, and ends when its last window has closed."""

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from os.path import realpath
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QPoint,
    QSettings,
    QTimer,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from briefgen.ui.look.language import chosen, speak, spoken
from briefgen.ui.look.theme import GRID, STYLE, Look, load_fonts
from briefgen.ui.settings.recent import note
from briefgen.ui.window.main_window import MainWindow, load_parts

# As in the window: what isn't needed for the first paint is imported after it.
if TYPE_CHECKING:
    from briefgen.model.errors import BriefgenError
    from briefgen.ui.jobs.tasks import Tasks
    from briefgen.ui.program.faults import Faults
    from briefgen.ui.program.sharing import Sharing

_MENDABLE = 1
_NO_SCREEN = """briefgen: There is no screen to open a window on.
  Start it from a desktop, or use the command line: briefgen --help."""


def run(path: Path | None) -> int:
    """The program's exit code, once its last window has closed."""
    if not _has_screen():
        print(_NO_SCREEN, file=sys.stderr)  # noqa: T201 - there is nowhere else to say it
        return _MENDABLE
    app = application()
    program = Program(app, QSettings("briefgen", "briefgen"))
    faults: list[Faults] = []
    program.painted.connect(lambda: faults.append(_equip(app, program)))
    program.open(path)
    try:
        return app.exec() or program.code
    finally:
        program.end()
        for one in faults:
            one.uninstall()


def _equip(app: QApplication, program: "Program") -> "Faults":
    """What the program needs once there is something to see: its log, its icon, the fonts of all scripts."""
    from briefgen.ui.look.icons import app_icon
    from briefgen.ui.program.faults import Faults, log_folder

    faults = Faults(log_folder(), program.save)
    faults.install()
    app.setWindowIcon(app_icon())
    load_fonts()
    return faults


def _has_screen() -> bool:
    """Whether Qt will find a screen: without one it would end the process with a message of its own."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, wanted))


def application() -> QApplication:
    """The one application object, with its names and its style."""
    QCoreApplication.setOrganizationName("briefgen")
    QCoreApplication.setApplicationName("briefgen")
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(app, QApplication)  # noqa: S101 - the stub says QCoreApplication
    app.setApplicationDisplayName("")
    app.setDesktopFileName("io.github.briefgen.briefgen")
    return app


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A window that waits for its workspace: where that lies, what to go back to, which brief to open in it."""

    window: MainWindow
    path: Path | None
    back: Path | None
    brief: str


class Program(QObject):
    """Holds the windows. Each is shown as an empty frame, and furnished when its workspace is open."""

    painted = Signal()
    """The first window is on the screen."""

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        # Between one workspace's window and the next there is none, and the program goes on.
        app.setQuitOnLastWindowClosed(False)
        self._app = app
        self._settings = settings
        self._look = Look(app, settings)
        self._shared: list[Sharing] = []
        self._waiting: deque[_Wanted] = deque()
        self._busy = False
        self._swapping = False
        self._anew = False
        self.code = 0
        self._translators: tuple[QTranslator, ...] = ()
        self._tasks: Tasks | None = None
        self.windows: list[MainWindow] = []

    @property
    def is_opening(self) -> bool:
        """Whether a window is still on the way to its workspace."""
        return self._busy or bool(self._waiting)

    def end(self) -> None:
        """Nothing of the program runs any more."""
        if self._tasks is not None:
            self._tasks.shutdown()

    def open(self, path: Path | None, *, back: Path | None = None, brief: str = "") -> None:
        """There is a window, which will show the workspace at `path`, or another one that is chosen instead.

        `back`: where the user may go back to when it can't be opened. `brief`: the id of the one to begin with.
        """
        # First: the titles of the menus are in the language too.
        language = spoken(chosen(self._settings), QLocale.system())
        self._translators = speak(self._app, language, self._translators)
        window = MainWindow(self._look, self._settings)
        self.windows.append(window)
        _set_off(window, self.windows[:-1])
        window.closed.connect(partial(self._closed, window))
        # Later: what asks for it is a dialog of the window that is going to be closed.
        window.another_wanted.connect(partial(self._later, self._one_by_one, self._swap, window))
        window.window_wanted.connect(partial(self._later, self._add, window))
        window.language_chosen.connect(partial(self._later, self._one_by_one, self._begin_anew))
        window.quit_wanted.connect(partial(self._later, self._one_by_one, self._quit))
        self._waiting.append(_Wanted(window, path, back, brief))
        FirstPaint(window, self._next)
        window.show()

    def save(self) -> "BriefgenError | None":
        """None when all that the windows' briefs have is kept; else why it can't be."""
        open_ones = (one for one in self.windows if one.is_furnished and not one.is_closed)
        errors = [error for one in open_ones if (error := one.session.settle()) is not None]
        return errors[0] if errors else None

    # ------------------------------------------------------------ from frame to window

    def _next(self) -> None:
        """The window that has waited longest gets its workspace; one at a time, since two may want the same one."""
        if self._busy or not self._waiting:
            return
        from briefgen.ui.program.opening import Opening

        wanted = self._waiting.popleft()
        if wanted.window.is_closed:
            self._done()
            return
        self._busy = True
        opening = Opening(
            wanted.path, wanted.back, self._find, load_parts, self._workers(), wanted.window
        )
        opening.opened.connect(partial(self._furnish, wanted))
        opening.given_up.connect(partial(self._give_up, wanted.window, _MENDABLE))
        opening.elsewhere.connect(partial(self._give_up, wanted.window, 0))
        for end in (opening.opened, opening.given_up, opening.elsewhere):
            end.connect(opening.deleteLater)
        opening.start()

    def _workers(self) -> "Tasks":
        """What works off the main thread; there since the first window was painted."""
        if self._tasks is None:
            from briefgen.ui.jobs.tasks import Tasks

            self._tasks = Tasks(self)
            self.painted.emit()
        return self._tasks

    def _find(self, path: Path) -> "Sharing | None":
        """The workspace at a path, if a window has it open."""
        if not self._shared:
            return None
        from briefgen.workspace.workspace import workspace_file

        # Not `resolve`, which raises where links lead in a circle: opening it says that.
        file = realpath(workspace_file(path))
        return next((one for one in self._shared if realpath(one.workspace.path) == file), None)

    def _furnish(self, wanted: _Wanted, sharing: "Sharing") -> None:
        window = wanted.window
        if window.is_closed:
            sharing.drop()
            self._done()
            return
        if sharing not in self._shared:
            self._shared.append(sharing)
        note(self._settings, sharing.workspace.path)
        self._step(wanted, sharing, iter(window.furnishing(sharing)))

    def _step(
        self, wanted: _Wanted, sharing: "Sharing", steps: Iterator[Callable[[], None]]
    ) -> None:
        """One step of the furnishing; the next one when the event loop has turned."""
        step = next(steps, None)
        if step is not None:
            try:
                step()
            except BaseException:
                # Whoever catches it reports it; what is left is a frame, which must still close.
                wanted.window.abandon()
                self._done()
                raise
            self._later(self._step, wanted, sharing, steps)
            return
        if not gc.isenabled():
            # Here, since it is nothing that the first paint needs.
            from briefgen.ui.program.garbage import Garbage

            Garbage(QCoreApplication.instance())
        try:
            wanted.window.start(wanted.brief)
            wanted.window.warm()
            _trace("READY")
            self._later(sharing.listen)
        finally:
            self._done()

    def _give_up(self, window: MainWindow, code: int) -> None:
        if not window.is_closed:
            self.code = code
            window.close()
        self._done()

    def _done(self) -> None:
        self._busy = False
        self._next()
        if self._anew and not self.is_opening:
            self._later(self._one_by_one, self._begin_anew)
        self._quit_if_alone()

    # ------------------------------------------------------------ from window to window

    def _later(self, act: Callable[..., None], *given: object) -> None:
        QTimer.singleShot(0, self, lambda: act(*given))

    def _swap(self, window: MainWindow, path: Path) -> None:
        """The window gives way to one on another workspace, if it may close."""
        before = window.workspace_path
        if not window.is_closed and window.close():
            self.open(path, back=before)

    def _add(self, window: MainWindow, brief: str) -> None:
        """One more window on the same workspace."""
        self.open(window.workspace_path, brief=brief)

    def _begin_anew(self) -> None:
        """Every window that may close gives way to one that speaks the language which is chosen now."""
        # One that is on its way to its workspace doesn't know yet what it is going to show.
        self._anew = self.is_opening
        if self._anew:
            return
        shown = [(one, one.workspace_path, one.brief_id) for one in self.windows]
        left = [(path, brief) for window, path, brief in shown if window.close()]
        for path, brief in left:
            self.open(path, brief=brief)

    def _quit(self) -> None:
        """All windows are closed, until one has to stay; one that is being furnished closes after that."""
        for window in [*self.windows]:
            if not (window.is_closed or window.close() or window.is_leaving):
                return

    def _closed(self, window: MainWindow) -> None:
        self.windows.remove(window)
        self._waiting = deque(one for one in self._waiting if one.window is not window)
        self._shared = [one for one in self._shared if not one.is_left]
        self._quit_if_alone()

    def _quit_if_alone(self) -> None:
        if not (self.windows or self._swapping or self._busy):
            self._app.quit()

    def _one_by_one(self, act: Callable[..., None], *given: object) -> None:
        """Windows are closed or replaced, unless that is being done already, and a window asks whether it may close.

        While one gives way to another one, having none doesn't end the program.
        """
        if self._swapping:
            return
        self._swapping = True
        try:
            act(*given)
        finally:
            self._swapping = False
            self._quit_if_alone()


class FirstPaint(QObject):
    """Begins something once the window has been painted for the first time, and not before."""

    def __init__(self, window: MainWindow, begin: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._begin = begin
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks for the first paint; filters nothing."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        _trace("FIRST_PAINT")
        self._begin()


def _set_off(window: MainWindow, others: Sequence[MainWindow]) -> None:
    """The window doesn't hide the one that was opened before it."""
    if others and not window.isMaximized():
        window.move(others[-1].pos() + QPoint(4 * GRID, 4 * GRID))


def _trace(mark: str) -> None:
    """For benchmarks: says what is reached, and the processor seconds that were used by then."""
    if os.environ.get("BRIEFGEN_TRACE") == "1":
        print(mark, f"{process_time():.4f}", file=sys.stderr, flush=True)  # noqa: T201
