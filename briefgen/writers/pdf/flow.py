"""Strips to pages, in one pass."""

from collections.abc import Iterable

from briefgen.model.style import Page
from briefgen.writers.pdf.draw import Place, Sheet
from briefgen.writers.pdf.strips import Strip

_LOWEST = 12.0
_MOST_KEPT = 400


class Flow:
    """Pages as they fill up. Strips that are kept together move to the next page together."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.places: dict[str, Place] = {}
        self.sheets: list[Sheet] = []
        self._top = max(page.top, 0.0)
        self._room = max(page.height - self._top - max(page.bottom, 0.0), _LOWEST)
        self._used = 0.0
        self._fresh = True
        self._new_page()

    def place(self, strips: Iterable[Strip]) -> None:
        """Puts strips onto pages, adding pages as they are needed."""
        group: list[Strip] = []
        for strip in strips:
            if strip.breaks:
                self._place_group(group)
                group = []
            group.append(strip)
            # What is kept together for longer than any page is let go.
            if not strip.keep or len(group) > _MOST_KEPT:
                self._place_group(group)
                group = []
        self._place_group(group)

    def _place_group(self, group: list[Strip]) -> None:
        if not group:
            return
        height = sum(strip.before + strip.height for strip in group)
        first = group[0]
        alone = height - first.before + _height(first.head)
        fits = self._used + height <= self._room or alone > self._room
        if first.breaks or not fits:
            self._new_page()
        for strip in group:
            self._place_strip(strip)

    def _place_strip(self, strip: Strip) -> None:
        before = 0.0 if self._fresh else strip.before
        if not self._fresh and self._used + before + strip.height > self._room + 0.01:
            self._new_page()
            before = 0.0
        if self._fresh and self._sheet.index and strip.head:
            for one in strip.head:
                self._put(one, 0.0)
        self._put(strip, before)

    def _put(self, strip: Strip, before: float) -> None:
        strip.put(self._sheet, self._top + self._used + before)
        self._used += before + strip.height
        if strip.height:
            self._fresh = False

    def _new_page(self) -> None:
        if self.sheets and self._fresh:
            return
        self._sheet = Sheet(len(self.sheets), self.page.height, self.places)
        self.sheets.append(self._sheet)
        self._used, self._fresh = 0.0, True


def _height(strips: tuple[Strip, ...]) -> float:
    return sum(strip.height for strip in strips)
