"""Why something was refused: all that is wrong in it, to be mended or sent back to whoever made it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QWidget

from briefgen.ui.dialogs.form import Dialog
from briefgen.ui.parts.labels import plain_label


class Faults(Dialog):
    """A message, and a line for each fault with its place and a fix."""

    def __init__(
        self, title: str, message: str, faults: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "faults")
        self.setWindowTitle(title)
        self._faults = faults
        listed = QListWidget(self)
        listed.setObjectName("faultList")
        listed.setAccessibleName(self.tr("Faults"))
        listed.setAccessibleDescription(self.tr("What is wrong, each with its place"))
        listed.setWordWrap(True)
        listed.addItems(faults)
        listed.setCurrentRow(0)
        buttons = self.closing_buttons()
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyFaults")
        copy.setToolTip(self.tr("Copy all lines, to send them to whoever made the template"))
        copy.clicked.connect(self._copy)
        self.column.addWidget(plain_label(self, "faultSummary", message))
        self.column.addWidget(listed, 1)
        self.column.addWidget(buttons)
        self.resize(640, 360)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._faults))
