"""Why the pages of a preview are not those of now: a message above them, and a veil over them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from briefgen.model.errors import BriefgenError
from briefgen.ui.look.wording import worded

_VEIL = 150
"""How much of the ground lies over a page of before, 0 to 255."""


class Trouble(QLabel):
    """A message at the top of a pane, hidden while there is none. Its text may quote strangers, so it is plain."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setObjectName("previewTrouble")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def say(self, text: str) -> None:
        """The message stands there, and is read out; an empty one is taken away."""
        changed = text != self.text()
        self.setText(text)
        self.setVisible(bool(text))
        if text and changed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def place(self, width: int) -> int:
        """How high it is now, at the top of its parent, in a width."""
        height = self.heightForWidth(width) if self.text() else 0
        self.setGeometry(0, 0, width, height)
        return height


def veil(painter: QPainter, area: QRectF, ground: QColor) -> None:
    """The page in the area recedes into the ground: it is one of before."""
    painter.fillRect(area, QColor(ground.red(), ground.green(), ground.blue(), _VEIL))


def told(error: BriefgenError) -> str:
    """What is wrong and how to mend it, on a line each."""
    return f"{worded(error.message)}\n{worded(error.hint)}".strip()
