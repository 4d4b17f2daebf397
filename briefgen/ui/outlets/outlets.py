"""Where the brief goes out, put together: to files, to paper, to the preview, to the checks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.outlets.checking import Checking
from briefgen.ui.outlets.exporting import Exporting
from briefgen.ui.outlets.printing import Printing
from briefgen.ui.preview.pane import Preview
from briefgen.ui.preview.previewing import Previewing
from briefgen.workspace.workspace import Workspace


class Outlets(QObject):
    """The controllers of all that shows or gives away the whole brief; each waits until its last change is kept."""

    def __init__(
        self,
        workspace: Workspace,
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        preview: Preview,
        tasks: Tasks,
        notices: NoticeBar,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        exports = workspace.exports
        self.exporting = Exporting(exports, editor, when_saved, tasks, notices, settings, window)
        self.printing = Printing(exports, editor, when_saved, tasks, notices, window)
        self.previewing = Previewing(
            preview,
            editor,
            when_saved,
            tasks,
            lambda brief: workspace.previews.content(brief, "pdf"),
            workspace.runners.previews.halt,
            workspace.templates.files,
            window,
        )
        self.checking = Checking(
            workspace.check, workspace.verify, editor, when_saved, tasks, window
        )

    def handlers(self) -> dict[str, object]:
        """What the table of actions names."""
        return {
            "checking": self.checking,
            "exporting": self.exporting,
            "printing": self.printing,
        }
