"""The line at the foot of the window: is it kept, how much is in the brief, which workspace."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from briefgen.model.brief import Brief
from briefgen.ui.editing.session import SaveState
from briefgen.ui.jobs.jobs import Jobs
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.mirror import from_start, isolated
from briefgen.ui.look.theme import GRID
from briefgen.ui.parts.plain import shortened

_PATIENCE_MS = 500


class Status(QStatusBar):
    """Shows what it is told."""

    jobs_wanted = Signal()
    """The jobs are to be shown."""

    def __init__(
        self,
        path: Path,
        writable: bool,
        jobs: Jobs,
        parent: QWidget | None = None,
        keys: KeyNames = USUAL,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(GRID, 0, GRID, 0)
        self._saved = _label("saveState", self.tr("Whether the brief is saved"))
        self._facts = _label("factCounts", self.tr("Facts in each section"))
        self._facts.setProperty("muted", True)
        self._saved.setMargin(GRID // 2)
        self.addWidget(self._saved)
        self.addWidget(self._facts, 1)
        self._jobs = jobs
        self._working = QToolButton(self)
        self._working.setObjectName("working")
        self._working.setAutoRaise(True)
        keys.keep(self._working.setToolTip, self.tr("Show the jobs ({key})"), key="view.jobs")
        self._working.clicked.connect(self.jobs_wanted)
        self._working.hide()
        # What is over sooner needs no mention.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_jobs)
        jobs.changed.connect(self._follow_jobs)
        self.addPermanentWidget(self._working)
        if not writable:
            badge = _label("readOnly", self.tr("Changes can't be kept"), self.tr("read-only"))
            badge.setProperty("badge", True)
            self.addPermanentWidget(badge)
        name = _label("workspaceName", str(path), path.stem)
        name.setProperty("muted", True)
        self.addPermanentWidget(name)

    def show_brief(self, brief: Brief | None, state: SaveState) -> None:
        """The line tells of a brief and whether its last change is kept."""
        words = {
            SaveState.SAVED: self.tr("Saved"),
            SaveState.SAVING: self.tr("Saving…"),
            SaveState.FAILED: self.tr("Not saved"),
        }
        self._saved.setText(words[state] if brief else "")
        failed = state is SaveState.FAILED
        if self._saved.property("badge") is not failed:
            self._saved.setProperty("badge", failed)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
        sections = brief.sections if brief else ()
        counts = [f"{isolated(one.title)} {len(one.facts)}" for one in sections]
        self._facts.setText(from_start("   ·   ".join(counts)))

    def _follow_jobs(self) -> None:
        if not self._jobs.active():
            self._patience.stop()
            self._working.hide()
        elif self._working.isVisible():
            self._show_jobs()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_jobs(self) -> None:
        """The line names what runs, says how far it is, and counts what waits behind it."""
        active = self._jobs.active()
        if not active:
            return
        first, waiting = active[0], len(active) - 1
        shown = shortened(first.title, 40)
        if first.of:
            words = self.tr("{job}: {progress}")
            shown = from_start(words.format(job=isolated(shown), progress=isolated(first.counted)))
        if waiting:
            shown = self.tr("{0}, and {1} more").format(shown, waiting)
        self._working.setText(shown if waiting or first.of else f"{shown}…")
        self._working.show()


def _label(name: str, about: str, text: str = "") -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setToolTip(about)
    label.setAccessibleDescription(about)
    return label
