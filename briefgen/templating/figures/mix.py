"""The source mix: how many sources of each kind, as bars of one scale beside their names."""

import re
from collections.abc import Iterator

from briefgen.model.drawing import Box, Drawing, Label, Line, Shape
from briefgen.model.phrase import Phrase
from briefgen.templating.figures import measure
from briefgen.templating.figures.canvas import LINE, SMALL, Canvas, Drawn, Entry, RowFault, mixed

_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,6})?")
_BAR, _GAP = 8.5, 3.0
_WIDEST_NAMES = 0.45
_NUMBERS = 0.14
_PALE = 0.45


def mix(entries: tuple[Entry, ...], canvas: Canvas) -> Drawn:
    """The bars of rows: a name and a number each; RowFault for what is no number."""
    numbers = [_number(row, one) for row, one in enumerate(entries)]
    highest = max(numbers) or 1.0
    some = any(one.strong for one in entries) and not all(one.strong for one in entries)
    names = max(measure.width(one.cells[0], SMALL) for one in entries) + 6
    names = min(names, canvas.width * _WIDEST_NAMES)
    room = canvas.width * (1 - _NUMBERS) - names
    shapes: list[Shape] = []
    top = 0.0
    for entry, number in zip(entries, numbers, strict=True):
        count = min(measure.lines(entry.cells[0], SMALL, names - 6), 2)
        height = max(count * LINE, _BAR) + _GAP
        bar = _bar(entry, room * number / highest, (top, height, names), canvas, some)
        shapes += bar
        top += height
    shapes.append(Line(names, 0, names, top, canvas.palette.grey, 0.75))
    said = (f"{name}: {number}" for name, number in (one.cells for one in entries))
    return Drawn(Drawing(canvas.width, top, tuple(shapes)), "; ".join(said))


def _number(row: int, entry: Entry) -> float:
    text = entry.cells[1]
    if not _NUMBER.fullmatch(text):
        raise RowFault(
            row,
            Phrase("“{text}” is no number.", text=text[:40]),
            Phrase("Write digits alone, as the filter length gives them."),
        )
    return float(text)


def _bar(
    entry: Entry, length: float, place: tuple[float, float, float], canvas: Canvas, some: bool
) -> Iterator[Shape]:
    """The name, the bar and its number; `some` is whether only some bars are strong."""
    top, height, names = place
    ink = canvas.palette
    pale = some and not entry.strong
    name, number = entry.cells
    bold = some and entry.strong
    yield Label(
        0, top, names - 6, height, measure.shortened(name), SMALL, ink.ink, bold, hang="middle"
    )
    if length:
        fill = mixed(ink.accent, _PALE) if pale else ink.accent
        yield Box(names, top + (height - _BAR) / 2, max(length, 0.75), _BAR, fill)
    left = names + length + 4
    yield Label(
        left, top, canvas.width - left, height, number, SMALL, ink.ink, bold=True, hang="middle"
    )
