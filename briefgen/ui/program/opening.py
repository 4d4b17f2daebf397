"""The way from a path to a workspace that a window can use: off the main thread, with a question when it fails."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from briefgen.model.errors import BriefgenError, WorkspaceLocked
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.look.wording import worded
from briefgen.ui.program.sharing import Sharing

if TYPE_CHECKING:
    from briefgen.ui.dialogs.choice import Choice
    from briefgen.workspace.workspace import Workspace


class Opening(QObject):
    """Opens a workspace for a window, and asks there when it can't be opened as it was asked for.

    `find` gives the sharing of a workspace that another window has open. `back` is what the user may go back to.
    `load` imports what the window needs then, off the main thread.
    """

    opened = Signal(object)
    """The Sharing of the workspace."""

    given_up = Signal()
    """The user would rather quit."""

    elsewhere = Signal()
    """The user has it open in a program that was started before, which has come forward."""

    def __init__(
        self,
        path: Path | None,
        back: Path | None,
        find: "Callable[[Path], Sharing | None]",
        load: Callable[[], None],
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(tasks)
        self._path = path
        self._back = back
        self._find = find
        self._load = load
        self._tasks = tasks
        self._window = window
        self._read_only = False

    def start(self) -> None:
        """Opens what was asked for. Whatever is imported for it is imported off the main thread."""
        path, read_only = self._path, self._read_only
        if path is not None and (there := self._find(path)) is not None:
            self.opened.emit(there)
            return
        self._tasks.run(
            partial(_open, path, read_only, self._load),
            lambda workspace: self.opened.emit(Sharing(workspace)),
            failed=self._failed,
        )

    def _failed(self, error: BriefgenError) -> None:
        # Not on the way from another workspace: nobody started the program a second time.
        if isinstance(error, WorkspaceLocked) and self._back is None:
            self._call(error)
        else:
            self._ask(error)

    def _call(self, error: WorkspaceLocked) -> None:
        from briefgen.workspace.workspace import workspace_file

        try:
            from briefgen.ui.program.second_start import Calling
        except ImportError:
            # Qt's part of it needs a library of the system that may be missing.
            self._ask(error)
            return
        calling = Calling(workspace_file(self._path), self)
        calling.answered.connect(self.elsewhere)
        calling.unanswered.connect(partial(self._ask, error))
        for end in (calling.answered, calling.unanswered):
            end.connect(calling.deleteLater)
        calling.start()

    def _ask(self, error: BriefgenError) -> None:
        if not isValid(self._window):
            # Closed meanwhile: there is nobody to ask.
            self.given_up.emit()
            return
        question = _question(error, self._window, returning=self._back is not None)
        question.finished.connect(lambda: self._answered(question.answer))
        question.open()

    def _answered(self, answer: str) -> None:
        if answer == "quit":
            self.given_up.emit()
            return
        self._read_only = answer == "readOnly"
        if answer == "back":
            self._path, self._back = self._back, None
        elif answer == "another":
            self._path = _chosen(self._window) or self._path
        self.start()


def _open(path: Path | None, read_only: bool, load: Callable[[], None]) -> "Workspace":
    # Here, on another thread than the window's: half of what the program imports comes with these two.
    from briefgen.workspace.workspace import open_workspace

    workspace = open_workspace(path, read_only=read_only)
    # Only now: where the workspace can't be opened, the question comes sooner.
    load()
    return workspace


def _question(error: BriefgenError, window: QWidget, *, returning: bool) -> "Choice":
    """What to do about a workspace that can't be opened as it was asked for."""
    from briefgen.ui.dialogs.choice import Answer, Choice

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
    return Choice(title, worded(error.message), worded(error.hint), answers, window)


def _chosen(window: QWidget) -> Path | None:
    from briefgen.workspace.workspace import SUFFIX

    name, _ = QFileDialog.getSaveFileName(
        window,
        QCoreApplication.translate("App", "Open or make a workspace"),
        "",
        QCoreApplication.translate("App", "Workspaces ({0})").format(f"*{SUFFIX}"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(name) if name else None
