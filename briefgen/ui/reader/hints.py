"""Suggested facts as the reader shows them: found by place, stepped through, drawn as quiet signs beside the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

SIGN = 14
"""The side of a sign, in pixels."""

REPORTED = "reported"
"""The kind of a hint that says the opposite: nothing to pick here, an issue has it already."""

_LETTERS = {"lead": ("¶", 14, 0), "quotation": ("”", 22, 6), "figure": ("#", 14, 0)}
"""What stands for a kind, its size and how much lower it stands; a date has a calendar, what was reported a tick,
any other kind a ring."""


_PART = 200
"""Hints that are let go of at once."""


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
        self.all = sorted(hints, key=_place)
        self._suggested = [hint for hint in self.all if hint.kind != REPORTED]
        self._starts = [hint.start for hint in self.all]
        # Never falls, so that it can be searched: hints of several suggesters may overlap.
        self._reach = list(accumulate((hint.end for hint in self.all), max))

    def within(self, start: int, end: int) -> tuple[Hint, ...]:
        """The hints that share at least one code point with start to end."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return tuple(hint for hint in self.all[first:last] if hint.end > start)

    def after(self, end: int) -> tuple[Hint, ...]:
        """The suggestions that begin at a code point or behind it, the nearest first."""
        return tuple(self._suggested[bisect_left(self._suggested, (end, 0), key=_place) :])

    def before(self, start: int) -> tuple[Hint, ...]:
        """The suggestions that begin before a code point, the nearest first."""
        first = bisect_left(self._suggested, (start, 0), key=_place)
        return tuple(reversed(self._suggested[:first]))

    def count(self) -> int:
        """How many suggestions there are."""
        return len(self._suggested)

    def number(self, hint: Hint) -> int:
        """Which of the suggestions it is, counted from 1."""
        first = bisect_left(self._suggested, _place(hint), key=_place)
        return self._suggested.index(hint, first) + 1

    def let_go(self) -> None:
        """There are none any more. To be called off the main thread: of a megabyte that takes half a frame.

        Not all at once, since nothing else goes on meanwhile.
        """
        for kept in (self._suggested, self.all):
            while kept:
                del kept[-_PART:]


def _place(hint: Hint) -> tuple[int, int]:
    return hint.start, hint.end


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
    elif kind == REPORTED:
        middle = area.center()
        steps = (QPointF(-4.5, 0.5), QPointF(-1.5, 3.5), QPointF(4.5, -3.5))
        painter.setPen(QPen(ink, 1.6))
        painter.drawPolyline([middle + one for one in steps])
    else:
        painter.drawEllipse(QPointF(area.center()), 3.5, 3.5)
