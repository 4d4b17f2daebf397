"""The line at the foot of the window: is it kept, how much is in the brief, which workspace."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from briefgen.model.brief import Brief
from briefgen.ui.session import SaveState
from briefgen.ui.theme import GRID


class Status(QStatusBar):
    """Shows what it is told."""

    def __init__(self, path: Path, writable: bool, parent: QWidget | None = None) -> None:
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
        counts = [f"{one.title} {len(one.facts)}" for one in brief.sections] if brief else []
        self._facts.setText("   ·   ".join(counts))


def _label(name: str, about: str, text: str = "") -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setToolTip(about)
    label.setAccessibleDescription(about)
    return label
