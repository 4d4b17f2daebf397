"""Leaves this workspace for another one."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.model.counting import Told
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.workspace.workspace import SUFFIX, default_path


class Workspaces(QObject):
    """Asks for a workspace's file. The program opens it once the window has closed its own."""

    wanted = Signal(object)
    """The path of the other workspace."""

    window_wanted = Signal(str)
    """Another window on this workspace; the id of a brief to begin with, or an empty string."""

    def __init__(
        self, settings: QSettings, tasks: Tasks, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._tasks = tasks
        self._notices = notices
        self._window = window

    def new_window(self) -> None:
        """There is one more window on this workspace."""
        self.window_wanted.emit("")

    def new(self) -> None:
        """Asks where to put a new workspace."""
        dialog = self._dialog("newWorkspace", self.tr("New workspace"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # An existing workspace is opened, not overwritten.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.open()

    def open(self) -> None:
        """Asks which workspace to open."""
        dialog = self._dialog("openWorkspace", self.tr("Open a workspace"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def sample(self) -> None:
        """The sample's workspace is opened, and made if this is the first time."""
        self._notices.inform(self.tr("Reading the sample articles…"))
        self._tasks.count(
            sample, self.wanted.emit, lane="sample", title=self.tr("Read the sample articles")
        )

    def recent(self, path: str) -> None:
        """A workspace that was open before is opened again."""
        self.wanted.emit(Path(path))

    def _dialog(self, name: str, title: str) -> QFileDialog:
        filters = (self.tr("Workspaces ({0})").format(f"*{SUFFIX}"), self.tr("All files (*)"))
        dialog = file_dialog(self._window, name, title, self._settings, filters)
        dialog.fileSelected.connect(self._chosen)
        return dialog

    def _chosen(self, name: str) -> None:
        self.wanted.emit(Path(name))


def sample(told: Told) -> Path:
    """The sample's workspace, beside the user's own."""
    # Here, since what makes the sample is needed once in a program's life, if ever.
    from briefgen.workspace.demo import sample_workspace

    return sample_workspace(default_path().parent, told)
