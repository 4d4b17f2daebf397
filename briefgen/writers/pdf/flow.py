"""Strips to pages, in one pass."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefgen.model.style import Page
from briefgen.writers.pdf.draw import Place, Sheet
from briefgen.writers.pdf.feet import Feet
from briefgen.writers.pdf.strips import Strip

_LOWEST = 12.0
_MOST_KEPT = 400


class Space(NamedTuple):
    """Where text may stand on a page: its distance from the upper edge, and its height."""

    top: float
    height: float


Spaces = Callable[[int], Space]
"""The space of a page, by its number from 0."""


def same_on_all(page: Page) -> Spaces:
    """The same space on every page."""
    space = Space(max(page.top, 0.0), room(page))
    return lambda _: space


class Flow:
    """Pages as they fill up. Strips that are kept together move to the next page together, with their notes."""

    def __init__(self, page: Page, feet: Feet, spaces: Spaces) -> None:
        self.page = page
        self._feet = feet
        self._spaces = spaces
        self.places: dict[str, Place] = {}
        self.sheets: list[Sheet] = []
        self._top, self._room = spaces(0)
        self._used = 0.0
        self._fresh = True
        self._next_page()

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
        self._end_page()
        while not self._feet.is_done:
            self._start_page()
            self._end_page()

    def _place_group(self, group: list[Strip]) -> None:
        if not group:
            return
        height = sum(strip.before + strip.height for strip in group)
        first = group[0]
        alone = height - first.before + _height(first.head)
        free = self._free() - height
        fits = alone > self._room or (free >= 0 and self._feet.fit(group, free))
        if first.breaks or not fits:
            self._new_page()
        for strip in group:
            self._place_strip(strip)

    def _place_strip(self, strip: Strip) -> None:
        before = 0.0 if self._fresh else strip.before
        if not self._fresh and before + strip.height > self._free() + 0.01:
            self._new_page()
            before = 0.0
        # Notes of earlier pages may leave too little of this one.
        while (
            self._feet.height and self._fresh and self._free() < strip.height + _height(strip.head)
        ):
            self._next_page()
        if self._fresh and self._sheet.index and strip.head:
            for one in strip.head:
                self._put(one, 0.0)
        self._put(strip, before)

    def _put(self, strip: Strip, before: float) -> None:
        strip.put(self._sheet, self._top + self._used + before)
        self._used += before + strip.height
        if strip.height:
            self._fresh = False
        self._feet.take(strip, self._free())

    def _free(self) -> float:
        """The height that is left of this page."""
        return self._room - self._used - self._feet.height

    def _new_page(self) -> None:
        if not self._fresh:
            self._next_page()

    def _end_page(self) -> None:
        self._feet.draw(self._sheet, self._top + self._room, self._free())

    def _next_page(self) -> None:
        if self.sheets:
            self._end_page()
        self._start_page()

    def _start_page(self) -> None:
        self._top, self._room = self._spaces(len(self.sheets))
        self._feet.begin()
        self._sheet = Sheet(len(self.sheets), self.page.height, self.places)
        self.sheets.append(self._sheet)
        self._used, self._fresh = 0.0, True


def room(page: Page) -> float:
    """The height of a page's text."""
    return max(page.height - max(page.top, 0.0) - max(page.bottom, 0.0), _LOWEST)


def _height(strips: tuple[Strip, ...]) -> float:
    return sum(strip.height for strip in strips)
