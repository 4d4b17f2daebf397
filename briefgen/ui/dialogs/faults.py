"""Why something was refused: all that is wrong in it, to be mended or sent back to whoever made it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from briefgen.ui.labels import plain_label
from briefgen.ui.plain import mime
from briefgen.ui.theme import GRID


class Faults(QDialog):
    """A message, and a line for each fault with its place and a fix."""

    def __init__(
        self, title: str, message: str, faults: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("faults")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._faults = faults
        listed = QListWidget(self)
        listed.setObjectName("faultList")
        listed.setAccessibleName(self.tr("Faults"))
        listed.setAccessibleDescription(self.tr("What is wrong, each with its place"))
        listed.setWordWrap(True)
        listed.addItems(faults)
        listed.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyFaults")
        copy.setToolTip(self.tr("Copy all lines, to send them to whoever made the template"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(plain_label(self, "faultSummary", message))
        column.addWidget(listed, 1)
        column.addWidget(buttons)
        self.resize(640, 360)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(mime("\n".join(self._faults)))
