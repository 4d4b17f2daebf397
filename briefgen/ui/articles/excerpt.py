"""What a search has found in an article, as its row shows it: a line around the first word, the words in bold."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefgen.model.find import word_hits
from briefgen.model.text import base_direction
from briefgen.ui.parts.units import Units

_BEFORE = 12
"""Code points that stand before the first word: more would push it out of a narrow pane."""

_SHOWN = 120


def line_around(excerpt: str, words: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The excerpt from shortly before the first word found on, and where words stand in it."""
    found = word_hits(excerpt, words)
    start = max(0, found[0][0] - _BEFORE) if found else 0
    if start:
        start = excerpt.find(" ", start, found[0][0]) + 1 or start
    line = ("…" if start else "") + excerpt[start : start + _SHOWN]
    return line, word_hits(line, words)


def draw_excerpt(painter: QPainter, room: QRectF, excerpt: str, words: str, font: QFont) -> None:
    """The line is on the painter; what has no room is cut off."""
    line, found = line_around(excerpt, words)
    units = Units(line)
    layout = QTextLayout(line, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if base_direction(line) == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    ranges = [_range(units, start, end, strong) for start, end in found]
    layout.setFormats(ranges)
    layout.beginLayout()
    made = layout.createLine()
    made.setLineWidth(room.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QPointF(room.topLeft()))
    painter.restore()


def _range(units: Units, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units.to_utf16(start)
    made.length = units.to_utf16(end) - made.start
    made.format = look
    return made
