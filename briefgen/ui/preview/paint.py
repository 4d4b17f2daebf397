"""What a page of the preview has around it, and in place of its picture."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from briefgen.ui.look.colours import muted


def shadow(painter: QPainter, area: QRectF) -> None:
    """A soft shadow lies below the page."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 14))
    for spread in (5, 3, 1):
        edge = area.adjusted(-spread, -spread + 2, spread, spread + 2)
        painter.drawRoundedRect(edge, spread, spread)


def placeholder(painter: QPainter, area: QRectF, words: str) -> None:
    """The page is blank, but for what there is to say."""
    painter.fillRect(area, QColor("#FFFFFF"))
    painter.setPen(QColor("#8A8F98"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def message(painter: QPainter, area: QRect, palette: QPalette, words: str) -> None:
    """Where there are no pages, what there is to say stands in the middle."""
    ground = palette.color(QPalette.ColorRole.Window)
    painter.setPen(muted(palette.color(QPalette.ColorRole.WindowText), ground))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(32, 32, -32, -32), flags, words)
