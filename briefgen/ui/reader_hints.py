"""Suggested facts as the reader shows them: found by place, stepped through, drawn as quiet signs beside the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

SIGN = 14
"""The side of a sign, in pixels."""

_LETTERS = {"lead": ("¶", 14, 0), "quotation": ("”", 22, 6), "figure": ("#", 14, 0)}
"""What stands for a kind, its size and how much lower it stands; a date has a calendar, any other kind a ring."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A passage (code points start to end) that may be a fact, of which kind, and why."""

    start: int
    end: int
    kind: str
    reason: str


class Hints:
    """The hints of one article, ordered by their place; found in O(log n)."""

    def __init__(self, hints: Iterable[Hint] = ()) -> None:
        self.all = tuple(sorted(hints, key=lambda hint: (hint.start, hint.end)))
        self._starts = [hint.start for hint in self.all]
        # Never falls, so that it can be searched: hints of several suggesters may overlap.
        self._reach = list(accumulate((hint.end for hint in self.all), max))

    def within(self, start: int, end: int) -> tuple[Hint, ...]:
        """The hints that share at least one code point with start to end."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return tuple(hint for hint in self.all[first:last] if hint.end > start)

    def after(self, end: int) -> tuple[Hint, ...]:
        """The hints that begin at a code point or behind it, the nearest first."""
        return self.all[bisect_left(self._starts, end) :]

    def before(self, start: int) -> tuple[Hint, ...]:
        """The hints that begin before a code point, the nearest first."""
        return self.all[: bisect_left(self._starts, start)][::-1]

    def number(self, hint: Hint) -> int:
        """Which one it is, counted from 1."""
        return self.all.index(hint, bisect_left(self._starts, hint.start)) + 1


def paint_sign(painter: QPainter, area: QRectF, kind: str, ink: QColor) -> None:
    """The sign of a kind of suggestion is drawn."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.3))
    if kind in _LETTERS:
        letter, size, lower = _LETTERS[kind]
        font = QFont(painter.font())
        font.setPixelSize(size)
        font.setBold(True)
        painter.setFont(font)
        room = area.adjusted(-4, lower - 6, 4, lower + 6)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letter)
    elif kind == "date":
        leaf = area.adjusted(2, 2.5, -2, -1.5)
        painter.drawRoundedRect(leaf, 1.5, 1.5)
        painter.fillRect(leaf.adjusted(0, 0, 0, 3.5 - leaf.height()), ink)
    else:
        painter.drawEllipse(QPointF(area.center()), 3.5, 3.5)
