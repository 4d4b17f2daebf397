"""What the program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefgen import __version__
from briefgen.ui.dialogs.form import Dialog
from briefgen.ui.look.icons import app_icon
from briefgen.ui.look.theme import GRID
from briefgen.ui.parts.labels import plain_label

_PICTURE = 8 * GRID


class About(Dialog):
    """Name, version, licence."""

    def __init__(self, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "about")
        self.setWindowTitle(self.tr("About briefgen"))
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(_PICTURE, _PICTURE))
        name = plain_label(self, "aboutName", f"briefgen {__version__}")
        name.setProperty("heading", True)
        words = self.tr(
            "Situation briefs from news articles, every sentence traceable to its source."
            "\n\nWorkspace: {0}\n\nMIT licence. Icons by Lucide (ISC). Fonts by the Noto project (OFL)."
        ).format(workspace)
        label = plain_label(self, "aboutText", words)
        label.setAccessibleName(self.tr("About briefgen"))
        label.setAccessibleDescription(words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(picture, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1)
        grid.addWidget(label, 1, 1)
        buttons = self.closing_buttons()
        self.column.addLayout(grid, 1)
        self.column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())
