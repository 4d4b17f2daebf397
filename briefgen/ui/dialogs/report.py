"""What is shown after a fault of ours: that the work is safe, and a report to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefgen.ui.dialogs.form import plain_label
from briefgen.ui.theme import GRID


class Report(QDialog):
    """Shows one report; further faults while it is open are added to it."""

    def __init__(self, details: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = plain_label(
            self,
            "reportMessage",
            self.tr(
                "This is a fault of the program's, not yours. Your brief was saved first, and you can "
                "go on.\nNothing is sent anywhere: to report it, copy the details. They are in “{0}” too."
            ).format(log),
        )
        self._details = QPlainTextEdit(details, self)
        self._details.setObjectName("reportDetails")
        self._details.setAccessibleName(self.tr("Details of the fault"))
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetails")
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(said)
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        self.resize(640, 420)

    def add(self, details: str) -> None:
        """The report has a further fault at its end."""
        self._details.appendPlainText("\n" + details)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
