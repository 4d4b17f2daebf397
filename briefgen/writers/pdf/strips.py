"""A strip: what is never torn apart by the end of a page, a line of text say. Every block becomes strips."""

from collections.abc import Callable
from typing import NamedTuple

from briefgen.writers.pdf.breaker import Item
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.tags import Tag


class PlacedLine(NamedTuple):
    """Items on a baseline; `left` is measured from the page's left edge, `baseline` from the strip's upper one."""

    items: list[Item]
    left: float
    baseline: float
    stretch: float
    tag: Tag


class Patch(NamedTuple):
    """A coloured rectangle; `left` is measured from the page's left edge, `top` from the strip's upper one."""

    left: float
    top: float
    width: float
    height: float
    colour: str


class Strip:
    """A horizontal strip of the page. Lengths are in points.

    `before` is the space above it, unless it stands first on a page; `keep` is whether the next strip
    must stand on the same page. `names` are places that it makes; `head` is repeated where the strip
    begins a page; `breaks` begins a page. `draws` are for all that is not lines and patches, each
    with its distance from the strip's upper edge.
    """

    __slots__ = ("before", "breaks", "draws", "head", "height", "keep", "lines", "names", "patches")

    def __init__(self, height: float, before: float = 0.0, keep: bool = False) -> None:
        self.height = height
        self.before = before
        self.keep = keep
        self.lines: list[PlacedLine] = []
        self.patches: list[Patch] = []
        self.names: tuple[str, ...] = ()
        self.head: tuple[Strip, ...] = ()
        self.draws: list[tuple[float, Callable[[Sheet, float], None]]] = []
        self.breaks = False

    def put(self, sheet: Sheet, top: float) -> None:
        """Draws the strip on a page, its upper edge at `top`."""
        for name in self.names:
            sheet.place(name, top)
        for left, down, width, height, ink in self.patches:
            sheet.fill(left, top + down, width, height, ink)
        for items, left, baseline, stretch, tag in self.lines:
            sheet.line(items, left, top + baseline, stretch, tag)
        for down, draw in self.draws:
            draw(sheet, top + down)

    def take(self, other: "Strip", down: float) -> None:
        """Takes in what another strip shows, moved down by that much."""
        self.names += other.names
        self.patches += [
            Patch(left, top + down, width, height, ink)
            for left, top, width, height, ink in other.patches
        ]
        self.lines += [
            PlacedLine(items, left, baseline + down, stretch, tag)
            for items, left, baseline, stretch, tag in other.lines
        ]
        self.draws += [(own + down, draw) for own, draw in other.draws]
