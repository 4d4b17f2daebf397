"""A drawing: shapes and words at their places, which every writer draws alike. Lengths are in points.

Positions are measured from the upper left corner. The words are fitted into their boxes by the writer,
which alone knows how wide they are.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from briefgen.model.style import Colour

NONE = Colour("")

LEADING = 1.35
"""The distance of the baselines of a label's lines, in sizes of its type."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, its corners rounded by `corner`. An empty colour means none."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour
    stroke: Colour = NONE
    corner: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, `weight` thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: Colour
    weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle around a point, with an edge if `stroke` is a colour."""

    x: float
    y: float
    radius: float
    fill: Colour
    stroke: Colour = NONE


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a box, in the sheet's font for headings. `align` is "left", "center" or "right".

    They take as many lines as the box is high for, and end in an ellipsis if they are longer. `hang` is where
    they stand if they need less: at its "top", in its "middle", or at its "bottom".
    """

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    colour: Colour
    bold: bool = False
    align: str = "left"
    hang: str = "top"

    @property
    def lines(self) -> int:
        """How many lines the box is high for; at least one."""
        return max(1, int(self.height / (self.size * LEADING) + 0.01))


Shape = Box | Line | Disc | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes within a frame, from back to front; labels stand in front of everything else, in reading order."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def mirrored(drawing: Drawing) -> Drawing:
    """The drawing as it is for those who read from right to left."""
    return replace(drawing, shapes=tuple(_turned(one, drawing.width) for one in drawing.shapes))


def _turned(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return replace(shape, x=width - shape.x - shape.width)
        case Line():
            return replace(shape, x1=width - shape.x1, x2=width - shape.x2)
        case Disc():
            return replace(shape, x=width - shape.x)
        case Label():
            turned = {"left": "right", "right": "left"}.get(shape.align, shape.align)
            return replace(shape, x=width - shape.x - shape.width, align=turned)
        case _:
            assert_never(shape)
