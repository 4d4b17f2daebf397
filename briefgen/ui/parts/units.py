"""Code points and UTF-16 units: Qt counts the ones, everything else here the others. Nothing else converts."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """Counts of code points and UTF-16 units in one text, turned into each other in O(log n)."""

    def __init__(self, text: str) -> None:
        self._points = len(text)
        self._astral = [] if text.isascii() else [one.start() for one in _ASTRAL.finditer(text)]
        # Where each pair of surrogates begins, in UTF-16 units.
        self._pairs = [index + before for before, index in enumerate(self._astral)]

    @property
    def all(self) -> int:
        """The UTF-16 units of the whole text."""
        return self.to_utf16(self._points)

    def to_utf16(self, point: int) -> int:
        """The UTF-16 units before a code point."""
        return point + bisect_left(self._astral, point)

    def to_point(self, unit: int) -> int:
        """The code point that a UTF-16 unit belongs to; both halves of a pair belong to the same one."""
        return unit - bisect_left(self._pairs, unit)
