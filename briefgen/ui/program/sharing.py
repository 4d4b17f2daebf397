"""What the windows of one workspace share: the workspace itself, and which of them has which brief."""

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from briefgen.ui.jobs.tasks import Tasks
    from briefgen.ui.program.second_start import Listening
    from briefgen.workspace.workspace import Workspace


class Holder(Protocol):
    """A window, as far as the others mind it."""

    def holds(self, brief_id: str) -> bool:
        """Whether that brief is the one that is edited in it."""
        ...

    def come_forward(self) -> None:
        """It is in front, and has the keyboard."""
        ...


class Sharing(QObject):
    """An open workspace and the windows on it; the last one that leaves closes it."""

    library_changed = Signal(object, object)
    """Articles came or changed: the window that did it, and knows already; the article, if it was one that changed."""

    brief_changed = Signal(object, str)
    """A brief was kept that may be open elsewhere: the window that did it, and the brief's id."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self.workspace = workspace
        self._windows: list[Holder] = []
        self._ending: list[Tasks] = []
        self._listening: Listening | None = None

    def listen(self) -> None:
        """Who starts the program on this workspace once more has the newest of its windows in front."""
        if self._listening or self.is_left or not self.workspace.writable:
            return
        # Later than the window, and not at all where a library of the system is missing that Qt's needs.
        with suppress(ImportError):
            from briefgen.ui.program.second_start import Listening

            self._listening = Listening(self.workspace.path, self)
            self._listening.called.connect(self._come_forward)

    def join(self, window: Holder) -> None:
        """The window is one of those that use the workspace."""
        self._windows.append(window)

    def leave(self, window: Holder, tasks: "Tasks | None" = None) -> None:
        """The window uses it no more; without any, the workspace is closed.

        What the window's `tasks` have begun ends in the background: the other windows don't wait for it.
        """
        self._windows.remove(window)
        if tasks is not None:
            self._ending.append(tasks)
            tasks.setParent(self)
            # A method of ours, which the connection doesn't keep: a partial would keep this object until the
            # tasks are deleted, and then, as their parent, delete them again.
            tasks.ended.connect(self._let_go)
            if not self.is_left:
                tasks.wind_up()
        self.drop()

    def drop(self) -> None:
        """Without any window the workspace is closed, once nothing uses it any more."""
        if self.is_left:
            if self._listening:
                self._listening.close()
            for one in self._ending:
                one.shutdown()
            self.workspace.close()

    def _come_forward(self) -> None:
        if self._windows:
            self._windows[-1].come_forward()

    def _let_go(self) -> None:
        for one in [tasks for tasks in self._ending if tasks.has_ended()]:
            self._ending.remove(one)
            one.shutdown()
            one.deleteLater()

    @property
    def is_left(self) -> bool:
        """Whether no window uses the workspace."""
        return not self._windows

    def is_shared(self) -> bool:
        """Whether more than one window uses the workspace."""
        return len(self._windows) > 1

    def elsewhere(self, brief_id: str, window: Holder) -> Holder | None:
        """The other window that edits that brief: two editors of one brief would overwrite each other."""
        others = (one for one in self._windows if one is not window)
        return next((one for one in others if one.holds(brief_id)), None)
