"""Asks what a copy of a template is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from briefgen.ui.dialogs.form import FormDialog


class Duplicate(FormDialog):
    """Emits `chosen` with a name, and whether the copy is for all workspaces."""

    chosen = Signal(str, bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "duplicate")
        self.setWindowTitle(self.tr("Duplicate “{0}”").format(title))
        self.go.setText(self.tr("Duplicate"))
        self._name = QLineEdit(self.tr("{0}, our own").format(title), self)
        self._name.selectAll()
        self._everywhere = QCheckBox(self.tr("In &all workspaces, not in this one alone"), self)
        self.row(
            self.tr("&Name"),
            self._name,
            "name",
            self.tr("What the copy is called among the templates"),
        )
        self.row(
            "", self._everywhere, "everywhere", self.tr("Otherwise the copy is offered here only")
        )
        self._everywhere.setAccessibleName(self._everywhere.text().replace("&", ""))
        self.resize(480, self.sizeHint().height())

    def submit(self) -> None:
        """Tells the name."""
        self.go.setEnabled(False)
        self.chosen.emit(self._name.text(), self._everywhere.isChecked())
