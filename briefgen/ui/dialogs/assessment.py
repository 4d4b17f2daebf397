"""How likely, or how sure: one list with both, so that a statement never has both (ICD 203)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from briefgen.model.brief import Confidence
from briefgen.model.scales import Yardstick
from briefgen.ui.look.wording import named


class Assessment(QComboBox):
    """Offers the terms of a yardstick and the levels of confidence; the first row is neither."""

    def __init__(self, yardstick: Yardstick | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(16)
        self.addItem(self.tr("None: a comment"), ("", ""))
        for term in yardstick.terms if yardstick else ():
            if self.count() == 1:
                self.insertSeparator(1)
            shown = f"{named(term.name)}  ({term.low}–{term.high} %)"
            self.addItem(shown, ("likelihood", term.name))
        self.insertSeparator(self.count())
        for level, shown in _levels():
            self.addItem(shown, ("confidence", str(level)))
        self.setCurrentIndex(0)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def likelihood(self) -> str:
        """The term that is chosen, or the empty string."""
        return self._value("likelihood")

    @property
    def confidence(self) -> str:
        """The level that is chosen, or the empty string."""
        return self._value("confidence")

    def choose(self, likelihood: str, confidence: Confidence | None) -> None:
        """The row of the term or of the level is chosen; the first one where there is neither."""
        wanted = ("likelihood", likelihood) if likelihood else ("confidence", str(confidence or ""))
        rows = (row for row in range(self.count()) if self.itemData(row) == wanted)
        self.setCurrentIndex(next(rows, 0))

    def _value(self, kind: str) -> str:
        chosen, value = self.currentData()
        return str(value) if chosen == kind else ""


def _levels() -> tuple[tuple[Confidence, str], ...]:
    return (
        (Confidence.HIGH, QCoreApplication.translate("Assessment", "high confidence")),
        (Confidence.MODERATE, QCoreApplication.translate("Assessment", "moderate confidence")),
        (Confidence.LOW, QCoreApplication.translate("Assessment", "low confidence")),
    )
