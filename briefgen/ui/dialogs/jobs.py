"""The jobs: what runs, what waits, how the others ended, and why."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefgen.ui.dialogs.form import Dialog, as_table
from briefgen.ui.jobs.job_bar import SHARE, JobBar
from briefgen.ui.jobs.jobs import JobEntry, Jobs, JobState
from briefgen.ui.look.wording import listed, worded
from briefgen.ui.parts.labels import plain_label

_TICK_MS = 500
_NUMBER = Qt.ItemDataRole.UserRole
_PROGRESS, _SECONDS = 2, 3

_SHOWN = 5
"""So many lines of what a job has to tell are shown; the log has all of them."""


class JobList(Dialog):
    """Stays beside the window, and follows what happens. Newest jobs stand first."""

    def __init__(
        self, jobs: Jobs, stop: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "jobs")
        self.setWindowTitle(self.tr("Jobs"))
        self._jobs = jobs
        self._stop_job = stop
        self._states = {
            JobState.WAITING: self.tr("waiting"),
            JobState.RUNNING: self.tr("running"),
            JobState.DONE: self.tr("done"),
            JobState.FAILED: self.tr("failed"),
            JobState.STOPPED: self.tr("stopped"),
        }
        self._rows: dict[int, QTreeWidgetItem] = {}
        self._list = self._make_list()
        self._empty = plain_label(
            self, "jobsEmpty", self.tr("Nothing has run in the background yet.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("muted", True)
        self._why = plain_label(self, "jobWhy")
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._empty)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._why)
        self.column.addWidget(self._make_buttons())
        jobs.changed.connect(self._renew)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._renew)
        self._tick.start()
        self._renew()
        self.resize(680, 400)

    def _select_first(self) -> None:
        """The job that the status bar names is the current one, or else the newest."""
        # Of those that are in the list: another one may have become long just now.
        active = [one for one in self._jobs.active() if one.number in self._rows]
        row = self._rows[active[0].number] if active else self._list.topLevelItem(0)
        self._list.setCurrentItem(row)  # pyright: ignore[reportArgumentType]

    def _make_list(self) -> QTreeWidget:
        view = QTreeWidget(self)
        view.setObjectName("jobList")
        view.setAccessibleName(self.tr("Jobs, newest first"))
        view.setHeaderLabels(
            [self.tr("Job"), self.tr("State"), self.tr("Progress"), self.tr("Seconds")]
        )
        view.setItemDelegateForColumn(_PROGRESS, JobBar(view))
        as_table(view, 4)
        view.currentItemChanged.connect(lambda: self._show_current())
        return view

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = self.closing_buttons()
        self._stop = QPushButton(self.tr("&Stop"), self)
        self._stop.setObjectName("stopJob")
        self._stop.setToolTip(self.tr("Stop the selected job"))
        self._stop.clicked.connect(lambda: self._stop_job(self._current()))
        copy = QPushButton(self.tr("&Copy the log"), self)
        copy.setObjectName("copyJobs")
        copy.setToolTip(self.tr("Copy all that is listed, as text"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._log()))
        for one in (self._stop, copy):
            one.setAutoDefault(False)
            buttons.addButton(one, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _renew(self) -> None:
        entries = self._jobs.entries()
        there = {one.number for one in entries}
        for number in [one for one in self._rows if one not in there]:
            self._list.takeTopLevelItem(self._list.indexOfTopLevelItem(self._rows.pop(number)))
        for one in entries:
            if one.number not in self._rows:
                self._rows[one.number] = self._new_row(one.number)
            self._fill(self._rows[one.number], one)
        self._empty.setVisible(not entries)
        self._list.setVisible(bool(entries))
        if entries and self._list.currentItem() is None:  # pyright: ignore[reportUnnecessaryComparison]
            self._select_first()
        self._show_current()

    def _new_row(self, number: int) -> QTreeWidgetItem:
        row = QTreeWidgetItem()
        row.setData(0, _NUMBER, number)
        for column in (_PROGRESS, _SECONDS):
            row.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        # A passing job comes into the list when it is long: newer ones may be there before it.
        self._list.insertTopLevelItem(sum(number < other for other in self._rows), row)
        return row

    def _fill(self, row: QTreeWidgetItem, entry: JobEntry) -> None:
        cells = self._cells(entry)
        for column, text in enumerate(cells):
            row.setText(column, text)
        runs = entry.state is JobState.RUNNING and entry.of
        row.setData(_PROGRESS, SHARE, entry.done / entry.of if runs else None)
        spoken = listed(cells[:_SECONDS])
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _cells(self, entry: JobEntry) -> tuple[str, str, str, str]:
        seconds = entry.seconds(time.monotonic())
        shown = f"{seconds:.1f}" if entry.began else ""
        return entry.title, self._state(entry), entry.counted, shown

    def _state(self, entry: JobEntry) -> str:
        if entry.stopping and entry.state is JobState.RUNNING:
            return self.tr("stopping")
        if entry.outcome.missed and entry.state is JobState.DONE:
            return self.tr("done, {0} failed").format(entry.outcome.missed)
        return self._states[entry.state]

    def _current(self) -> int:
        row = self._list.currentItem()
        return int(row.data(0, _NUMBER)) if row else 0  # pyright: ignore[reportUnnecessaryComparison]

    def _show_current(self) -> None:
        current = self._current()
        entry = next((one for one in self._jobs.entries() if one.number == current), None)
        self._stop.setEnabled(entry is not None and entry.can_stop)
        lines = _told(entry) if entry else ()
        shown, more = lines[:_SHOWN], len(lines) - _SHOWN
        if more > 0:
            shown = (*shown, self.tr("Copy the log to read {0} more.").format(more))
        self._why.setText("\n".join(shown))
        self._why.setVisible(bool(lines))

    def _log(self) -> str:
        """The list as lines of text, oldest first, with what each has to tell."""
        lines: list[str] = []
        for one in self._jobs.entries():
            lines.append("\t".join(self._cells(one)))
            lines += (f"\t{said}" for said in _told(one))
        return "\n".join(lines)


def _told(entry: JobEntry) -> tuple[str, ...]:
    """What a job that has ended has to tell. That it was stopped, its state says."""
    failed = entry.trouble if entry.state is JobState.FAILED else None
    return tuple(filter(None, (worded(failed.said) if failed else "", *entry.outcome.said)))
