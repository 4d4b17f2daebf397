"""A standing text's name, its words, and the day by which it is to be looked at again."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from briefgen.ui.dialogs.form import FormDialog
from briefgen.ui.look.day_words import as_typed, to_type
from briefgen.ui.look.theme import GRID
from briefgen.ui.prose.field import ProseField


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was filled in; `review_by` is a day as ISO 8601, or what was typed where that is none."""

    name: str
    text: str
    review_by: str


class StandingForm(FormDialog):
    """Emits `chosen` with what is Wanted."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        name: str,
        text: str,
        review_by: date | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "standingForm")
        self.setWindowTitle(title)
        self.go.setText(self.tr("Keep"))
        self._name = QLineEdit(name, self)
        self._words = ProseField(text, self)
        self._words.setMinimumHeight(20 * GRID)
        self._words.setPlaceholderText(self.tr("Markdown: *emphasis*, **strong**"))
        self._day = QLineEdit(to_type(review_by) if review_by else "", self)
        self._day.setPlaceholderText(self.tr("2026-09-01, or 1 September 2026; empty for never"))
        self._day.setClearButtonEnabled(True)
        self.row(
            self.tr("&Name"),
            self._name,
            "standingName",
            self.tr("What the text is found by"),
        )
        self.row(
            self.tr("&Text"),
            self._words,
            "standingText",
            self.tr("What is inserted, in Markdown"),
        )
        self.row(
            self.tr("&Review by"),
            self._day,
            "reviewBy",
            self.tr("From then on the check of a brief warns where the text is used"),
        )
        self.go.setToolTip(self.tr("Keep the text (Ctrl+Enter)"))
        self.resize(560, 340)

    def submit(self) -> None:
        """Tells what was filled in."""
        day = as_typed(self._day.text())
        self.chosen.emit(Wanted(self._name.text(), self._words.toPlainText(), day))
