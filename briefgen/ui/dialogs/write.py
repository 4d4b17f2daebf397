"""Writes a judgement or a comment of the analyst's own."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefgen.model.brief import Section
from briefgen.model.scales import Yardstick
from briefgen.ui.dialogs.assessment import Assessment
from briefgen.ui.dialogs.form import FormDialog, section_box
from briefgen.ui.look.theme import GRID
from briefgen.ui.prose.field import ProseField


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. A likelihood and a confidence are never both there (ICD 203)."""

    section: str
    statement: str
    likelihood: str = ""
    confidence: str = ""


class Write(FormDialog):
    """Emits `chosen` with what was Written. One list offers likelihoods and confidences: never both."""

    chosen = Signal(object)

    def __init__(
        self,
        sections: tuple[Section, ...],
        current: str,
        yardstick: Yardstick | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "write")
        self.setWindowTitle(self.tr("Write a judgement or comment"))
        self.go.setText(self.tr("Add"))
        self._statement = ProseField(parent=self)
        self._statement.setMinimumHeight(14 * GRID)
        self._statement.setPlaceholderText(self.tr("Markdown: *emphasis*, **strong**"))
        self._section = section_box(sections, current)
        self._assessment = Assessment(yardstick, self)
        self.row(
            self.tr("&Statement"),
            self._statement,
            "statement",
            self.tr("Your own words, in Markdown"),
        )
        self.row(
            self.tr("&Assessment"),
            self._assessment,
            "assessment",
            self.tr("A likelihood or a confidence makes a judgement; without one it is a comment"),
        )
        self.row(
            self.tr("Se&ction"), self._section, "section", self.tr("Where in the brief it stands")
        )
        self.go.setToolTip(self.tr("Add to the brief (Ctrl+Enter)"))
        self.resize(560, 320)
        self._statement.setFocus()

    def submit(self) -> None:
        """Tells what was written."""
        self.chosen.emit(
            Written(
                section=str(self._section.currentData()),
                statement=self._statement.toPlainText(),
                likelihood=self._assessment.likelihood,
                confidence=self._assessment.confidence,
            )
        )
