"""What is seen at the mouse while facts are dragged."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget


def picture(view: QWidget, count: int) -> QPixmap:
    """A small label that tells how many facts they are, in the font and colours of the view."""
    words = (
        QCoreApplication.translate("BriefList", "{count} facts")
        if count != 1
        else QCoreApplication.translate("BriefList", "1 fact")
    )
    text = words.format(count=count)
    width, height = view.fontMetrics().horizontalAdvance(text) + 20, 26
    ratio = view.devicePixelRatioF()
    drawn = QPixmap(round(width * ratio), round(height * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(view.palette().color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(0, 0, width, height, 6, 6)
    painter.setPen(view.palette().color(QPalette.ColorRole.HighlightedText))
    painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return drawn
