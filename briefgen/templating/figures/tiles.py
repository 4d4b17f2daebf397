"""Key figures: a tile each, its label above, the number large, and a note below."""

from collections.abc import Iterator

from briefgen.model.drawing import LEADING, Drawing, Label, Line, Shape
from briefgen.templating.figures import measure
from briefgen.templating.figures.canvas import LINE, SMALL, Canvas, Drawn, Entry

_LARGE, _LEAST = 20.0, 9.0
_GUTTER, _GAP = 14.0, 10.0
_NARROWEST = 96.0
_MOST_LINES = 3
_RULE = 1.5


def key_figures(entries: tuple[Entry, ...], canvas: Canvas) -> Drawn:
    """The tiles of rows: a label, a number in any form, and a note, which may be missing."""
    across = _across(len(entries), canvas.width)
    tile = (canvas.width + _GUTTER) / across - _GUTTER
    rows = [entries[at : at + across] for at in range(0, len(entries), across)]
    size = min(_fitting(one.cells[1], tile) for one in entries)
    shapes: list[Shape] = []
    top = 0.0
    for row in rows:
        labels = max(_lines(one.cells[0], tile) for one in row)
        notes = max(_lines(_note(one), tile) if _note(one) else 0 for one in row)
        heights = (labels * LINE, size * LEADING, notes * LINE)
        for index, entry in enumerate(row):
            shapes += _tile(entry, (index * (tile + _GUTTER), top, tile), heights, size, canvas)
        top += _RULE + 3 + sum(heights) + _GAP
    said = (", ".join(filter(None, one.cells)) for one in entries)
    return Drawn(Drawing(canvas.width, top - _GAP, tuple(shapes)), "; ".join(said))


def _across(count: int, width: float) -> int:
    """How many tiles stand in a row, so that rows are as equally long as can be."""
    most = max(1, min(4, int((width + _GUTTER) / (_NARROWEST + _GUTTER))))
    rows = -(-count // most)
    return min(count, -(-count // rows))


def _fitting(number: str, tile: float) -> float:
    """The size in which a number has room on one line."""
    return max(_LEAST, min(_LARGE, tile / max(measure.width(number, 1.1), 0.1)))


def _lines(text: str, tile: float) -> int:
    return min(measure.lines(text, SMALL, tile), _MOST_LINES)


def _note(entry: Entry) -> str:
    return entry.cells[2] if len(entry.cells) > 2 else ""


def _tile(
    entry: Entry,
    place: tuple[float, float, float],
    heights: tuple[float, float, float],
    size: float,
    canvas: Canvas,
) -> Iterator[Shape]:
    x, top, width = place
    ink = canvas.palette
    yield Line(x, top + _RULE / 2, x + width, top + _RULE / 2, ink.accent, _RULE)
    top += _RULE + 3
    texts = (entry.cells[0], entry.cells[1], _note(entry))
    looks = ((SMALL, ink.ink, entry.strong), (size, ink.accent, True), (SMALL, ink.grey, False))
    for text, height, (points, colour, bold) in zip(texts, heights, looks, strict=True):
        if text:
            yield Label(
                x, top, width, height, measure.shortened(text), points, colour, bold, hang="top"
            )
        top += height
