"""Takes in an article that was copied somewhere, or the address of one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from briefgen.ui.dialogs.form import FormDialog
from briefgen.ui.look.theme import GRID


class PasteText(FormDialog):
    """Emits `chosen` with a text."""

    chosen = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "pasteText")
        self.setWindowTitle(self.tr("Paste an article"))
        self.go.setText(self.tr("Add"))
        self._text = QPlainTextEdit(self)
        self._text.setTabChangesFocus(True)
        self._text.setPlainText(text)
        self._text.setPlaceholderText(
            self.tr("Headline first, then the text. The date and the source are read where stated.")
        )
        self._text.setMinimumHeight(40 * GRID)
        self._text.textChanged.connect(self._changed)
        self.row(self.tr("&Text"), self._text, "text", self._text.placeholderText())
        self.go.setToolTip(self.tr("Add to the library (Ctrl+Enter)"))
        self.resize(640, 440)
        self._changed()
        self._text.setFocus()

    def submit(self) -> None:
        """Tells the text."""
        if self._text.toPlainText().strip():
            self.chosen.emit(self._text.toPlainText())

    def _changed(self) -> None:
        self.go.setEnabled(bool(self._text.toPlainText().strip()))


class AskAddress(FormDialog):
    """Emits `chosen` with an address."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "askAddress")
        self.setWindowTitle(self.tr("Add from an address"))
        self.go.setText(self.tr("Add"))
        self._address = QLineEdit(self)
        self._address.setPlaceholderText("https://")
        self.row(self.tr("&Address"), self._address, "address")
        self.resize(520, self.sizeHint().height())
        self._address.setFocus()

    def submit(self) -> None:
        """Tells the address."""
        if self._address.text().strip():
            self.chosen.emit(self._address.text().strip())
