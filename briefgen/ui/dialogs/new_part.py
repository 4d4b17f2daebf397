"""Asks what a new part of a template is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from briefgen.ui.dialogs.form import FormDialog
from briefgen.ui.parts.labels import plain_label


class NewPart(FormDialog):
    """Emits `chosen` with a name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "newPartDialog")
        self.setWindowTitle(self.tr("New part"))
        self.go.setText(self.tr("Add"))
        self._name = QLineEdit(self)
        self._name.setPlaceholderText("tiles")
        hint = plain_label(
            self, "partHint", self.tr("Include it with {% include 'tiles.html.j2' %}.")
        )
        hint.setProperty("muted", True)
        self.row(self.tr("&Name"), self._name, "name", hint.text())
        self.form.addRow("", hint)
        self.resize(420, self.sizeHint().height())

    def submit(self) -> None:
        """Tells the name."""
        self.chosen.emit(self._name.text())
