"""Where the pages of a document stand, one under another, at a scale."""

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from briefgen.ui.preview.pages import PageSize

MARGIN = 20
"""Pixels around the pages."""

GAP = 16
"""Pixels between two pages."""

_KEPT = 4
"""Pages on either side of what is seen whose pictures are kept,"""
_PIXELS = 16_000_000
"""as far as one of these sides has no more pixels than so: 64 MB. At the largest zoom one page has more."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is looked at: a page, and the share of its height that is above the view."""

    page: int
    share: float


@dataclass(frozen=True)
class Sheets:
    """Pages at `scale` logical pixels a point. All lengths that it gives are logical pixels from the top."""

    sizes: tuple[PageSize, ...]
    scale: float

    @cached_property
    def tops(self) -> tuple[float, ...]:
        """Where each page begins."""
        steps = (size.height * self.scale + GAP for size in self.sizes)
        return tuple(accumulate(steps, initial=float(MARGIN)))[: len(self.sizes)]

    @property
    def height(self) -> float:
        """Of all pages, with what is around them."""
        if not self.sizes:
            return 0.0
        return self.tops[-1] + self.sizes[-1].height * self.scale + MARGIN

    @property
    def width(self) -> float:
        """Of the widest page, with what is around it."""
        return max((size.width for size in self.sizes), default=0.0) * self.scale + 2 * MARGIN

    def page_at(self, y: float) -> int:
        """The page at a height; the one above, between two."""
        return max((page for page, top in enumerate(self.tops) if top <= y), default=0)

    def seen(self, top: float, bottom: float) -> range:
        """The pages that show between two heights."""
        pages = [
            page
            for page, y in enumerate(self.tops)
            if y < bottom and y + self.sizes[page].height * self.scale > top
        ]
        return range(pages[0], pages[-1] + 1) if pages else range(0)

    def most_seen(self, top: float, bottom: float) -> int:
        """The page whose largest share shows between two heights; the first of those that are whole."""

        def share(page: int) -> float:
            height = self.sizes[page].height * self.scale
            shown = min(bottom, self.tops[page] + height) - max(top, self.tops[page])
            return round(shown / height, 3)

        return max(self.seen(top, bottom), key=share, default=0)

    def place(self, value: float) -> Place | None:
        """What stands at the top of a view that is scrolled so far; None without pages, or above the first."""
        if not self.sizes or value <= 0:
            return None
        page = self.page_at(value)
        return Place(page, (value - self.tops[page]) / (self.sizes[page].height * self.scale))

    def value(self, place: Place | None) -> int | None:
        """How far a view is scrolled that looks at a place, as near as there are pages."""
        if place is None or not self.sizes:
            return None
        page = min(place.page, len(self.sizes) - 1)
        return round(self.tops[page] + place.share * self.sizes[page].height * self.scale)


def around(seen: range, pixels: float) -> range:
    """The pages whose pictures are kept while some are seen, where each has so many pixels."""
    kept = min(_KEPT, int(_PIXELS / max(1.0, pixels)))
    return range(seen.start - kept, seen.stop + kept)
