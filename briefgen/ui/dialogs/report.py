"""What is shown after a fault of ours: that the work is safe, and a report to copy."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from briefgen.ui.dialogs.form import Dialog
from briefgen.ui.parts.labels import plain_label


class Report(Dialog):
    """Shows one report; further faults while it is open are added to it."""

    def __init__(self, details: str, log: str, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, "report")
        self.setWindowTitle(self.tr("Something went wrong"))
        said = plain_label(self, "reportMessage", self._message(log, saved))
        self._details = QPlainTextEdit(details, self)
        self._details.setObjectName("reportDetails")
        self._details.setAccessibleName(self.tr("Details of the fault"))
        self._details.setAccessibleDescription(self.tr("What to send to those who mend it"))
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = self.closing_buttons()
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyDetails")
        copy.setToolTip(self.tr("Copy the details, to send them to those who mend it"))
        copy.clicked.connect(self._copy)
        self.column.addWidget(said)
        self.column.addWidget(self._details, 1)
        self.column.addWidget(buttons)
        self.resize(640, 420)

    def add(self, details: str) -> None:
        """The report has a further fault at its end."""
        self._details.appendPlainText("\n" + details)

    def _message(self, log: str, saved: bool) -> str:
        kept = (
            self.tr(
                "This is a fault of the program's, not yours. Your brief is saved, and you can go on."
            )
            if saved
            else self.tr(
                "This is a fault of the program's, not yours. Your last changes could not be saved: "
                "export the brief before you go on."
            )
        )
        where = self.tr(
            "Nothing is sent anywhere. To report it, copy the details; they are in “{0}” too."
        )
        return f"{kept}\n{where.format(log)}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
