"""Writes the brief to files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.jobs import Outcome
from briefgen.ui.jobs.notices import Choice, NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.look.wording import worded
from briefgen.ui.parts.outside import show_outside
from briefgen.workspace.exports import Exports
from briefgen.workspace.formats import formats


class Exporting(QObject):
    """Asks where to, renders off the main thread, says where the file is."""

    def __init__(
        self,
        exports: Exports,
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        tasks: Tasks,
        notices: NoticeBar,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._exports = exports
        self._editor = editor
        self._when_saved = when_saved
        self._tasks = tasks
        self._notices = notices
        self._settings = settings
        self._window = window

    def usual(self) -> None:
        """Asks where to write the brief in the format that its series is sent in."""
        brief = self._editor.brief
        if brief is not None:
            self._tasks.run(
                lambda: self._exports.usual_format(brief), self._export_usual, lane=LIBRARY
            )

    def _export_usual(self, format_id: str) -> None:
        if format_id:
            self.export(format_id)
        else:
            self._notices.inform(
                self.tr("No format was chosen for this series yet."),
                self._notices.keys.fill(
                    self.tr("Choose one in Series… ({key}), or export to any in the menu Brief."),
                    key="brief.series",
                ),
            )

    def export(self, format_id: str) -> None:
        """Asks where to write the brief in a format."""
        brief = self._editor.brief
        if brief is None:
            return
        chosen = next(one for one in formats() if one.id == format_id)
        label = worded(chosen.label)
        dialog = file_dialog(
            self._window,
            "export",
            self.tr("Export as {0}").format(label),
            self._settings,
            (f"{label.partition(' (')[0]} (*{chosen.suffix})",),
        )
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(chosen.suffix.removeprefix("."))
        dialog.selectFile(self._exports.suggested_name(brief, format_id))
        dialog.fileSelected.connect(partial(self._chosen, format_id))
        dialog.open()

    def export_to(self, format_id: str, path: Path) -> None:
        """The brief as it is now is written to a file, once its last change is kept."""

        def start() -> None:
            brief = self._editor.brief
            if brief is not None:
                self._notices.inform(self.tr("Writing “{0}”…").format(path.name))
                self._tasks.run(
                    lambda: self._exports.save(brief, format_id, path),
                    self._done,
                    lane="export",
                    title=self.tr("Write {0}").format(path.name),
                    tells=lambda file: Outcome((self.tr("Written to {0}").format(file),)),
                )

        self._when_saved(start)

    def _chosen(self, format_id: str, name: str) -> None:
        self.export_to(format_id, Path(name))

    def _done(self, path: Path) -> None:
        self._notices.inform(
            self.tr("“{0}” was written.").format(path.name),
            choices=(
                Choice(self.tr("Open"), lambda: show_outside(path)),
                Choice(self.tr("Show in folder"), lambda: show_outside(path.parent)),
            ),
        )
