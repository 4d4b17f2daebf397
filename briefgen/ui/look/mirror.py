"""What Qt does not mirror by itself where the window reads from right to left. From left to right nothing changes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout

from briefgen.model.text import set_apart


def is_mirrored() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(area: QRectF, left: float, right: float) -> QRectF:
    """Where an area stands that is meant for a window from left to right, between these two edges."""
    if not is_mirrored():
        return area
    return QRectF(left + right - area.right(), area.top(), area.width(), area.height())


def margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """The layout has these margins; its start is where one begins to read."""
    left, right = (end, start) if is_mirrored() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def isolated(words: str) -> str:
    """Words of another language or figures, kept from turning their neighbours round where the window is mirrored."""
    return set_apart(words) if is_mirrored() else words


def from_start(words: str) -> str:
    """Words that stand at the start of the line, in whatever script they begin (Unicode RLM)."""
    return f"\u200f{words}" if words and is_mirrored() else words
