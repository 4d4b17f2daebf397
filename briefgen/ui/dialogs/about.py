"""What the program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from briefgen import __version__
from briefgen.ui.dialogs.form import plain_label
from briefgen.ui.theme import GRID


class About(QDialog):
    """Name, version, licence."""

    def __init__(self, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About briefgen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "briefgen {0}\n\nSituation briefs from news articles, every sentence traceable to its source."
            "\n\nWorkspace: {1}\n\nMIT licence. Icons by Lucide (ISC). Fonts by the Noto project (OFL)."
        ).format(__version__, workspace)
        label = plain_label(self, "aboutText", words)
        label.setAccessibleName(self.tr("About briefgen"))
        label.setAccessibleDescription(words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(label, 1)
        column.addWidget(buttons)
        self.resize(440, self.sizeHint().height())
