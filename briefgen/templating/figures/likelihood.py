"""The likelihood scale: what each term stands for, from 0 to 100 per cent, those of the brief filled and in bold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.model.drawing import Box, Drawing, Label, Line, Shape
from briefgen.model.phrase import Phrase
from briefgen.model.style import Colour
from briefgen.templating.figures import columns, measure
from briefgen.templating.figures.canvas import LINE, SMALL, Canvas, Drawn, Entry, RowFault

_RANGE = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*(?:[-–—]\s*(\d{1,3}(?:\.\d+)?))?\s*%?")
_BAR = 11.0
_LEAD = 11.0
_TICK = 3.0
_GAP = 0.6
_MARGIN = 4.0
_NARROWEST, _WIDEST, _GUTTER = 48.0, 78.0, 5.0
_MOST_LINES = 3
_TICKS = ((0, 20, 40, 60, 80, 100), (0, 50, 100), (0, 100))
_TICK_ROOM = 36.0


class _Term(NamedTuple):
    name: str
    range: str
    low: float
    high: float
    used: bool


def likelihood(entries: tuple[Entry, ...], canvas: Canvas) -> Drawn:
    """The scale of rows: a term and its range ("55–80 %") each; RowFault for what is no range."""
    terms = sorted(
        (_term(row, one) for row, one in enumerate(entries)), key=lambda one: one.low + one.high
    )
    lanes = _lanes(terms)
    depth = (max(lanes) + 1) * _BAR
    levels = dict(zip(terms, lanes, strict=True))
    most = columns.capacity(canvas.width, _NARROWEST, _GUTTER)
    both = len(terms) > most
    above = _Side(terms[::2] if both else terms, canvas, above=True)
    below = _Side(terms[1::2] if both else [], canvas, above=False)
    top = above.height
    # The ticks stand under the bars, where no words are.
    foot = below.height if both else _TICK + LINE
    # Lines go behind the bars, up to the lane of their own.
    shapes: list[Shape] = [*above.leads(top, top, levels), *below.leads(top + depth, top, levels)]
    shapes += _bars(terms, lanes, top, canvas)
    shapes += [*above.labels(top), *below.labels(top + depth)]
    if not both:
        shapes += _ticks(top + depth, canvas)
    said = (f"{one.name}, {one.range}" for one in terms)
    return Drawn(Drawing(canvas.width, top + depth + foot, tuple(shapes)), "; ".join(said))


def _term(row: int, entry: Entry) -> _Term:
    name, text = entry.cells
    found = _RANGE.fullmatch(text.replace("\u00a0", " ").strip())
    if found:
        low = float(found[1])
        high = float(found[2] or found[1])
        if low <= high <= 100:
            return _Term(name, text, low, high, entry.strong)
    raise RowFault(
        row,
        Phrase("“{text}” is no range of likelihood.", text=text[:40]),
        Phrase("Write it as 55–80 %."),
    )


def _lanes(terms: list[_Term]) -> list[int]:
    """A lane for each term, so that ranges that overlap don't cover each other."""
    ends: list[float] = []
    found: list[int] = []
    for one in terms:
        lane = next((at for at, end in enumerate(ends) if end <= one.low), len(ends))
        ends[lane : lane + 1] = [one.high]
        found.append(lane)
    return found


def _at(percent: float, canvas: Canvas) -> float:
    return _MARGIN + percent / 100 * (canvas.width - 2 * _MARGIN)


def _bars(terms: list[_Term], lanes: list[int], top: float, canvas: Canvas) -> Iterator[Shape]:
    ink = canvas.palette
    for one, lane in zip(terms, lanes, strict=True):
        left = _at(one.low, canvas)
        width = max(_at(one.high, canvas) - left, 1.5)
        left = min(left, canvas.width - width)
        # A gap between neighbours, so that they are told apart in black and white.
        inset = _GAP if width > 4 * _GAP else 0.0
        x, y = left + inset, top + lane * _BAR + 0.5
        fill, stroke = (ink.accent, Colour("")) if one.used else (ink.tint, ink.hair)
        yield Box(x, y, width - 2 * inset, _BAR - 1, fill, stroke)


def _ticks(top: float, canvas: Canvas) -> Iterator[Shape]:
    ink = canvas.palette
    yield Line(_at(0, canvas), top + 0.5, _at(100, canvas), top + 0.5, ink.grey)
    # The outermost are not centred: half a tick more for each.
    room = canvas.width - 2 * _MARGIN
    fitting = (one for one in _TICKS if (len(one) - 1) * 1.5 * _TICK_ROOM <= room)
    for percent in next(fitting, ()):
        x = _at(percent, canvas)
        yield Line(x, top + 0.5, x, top + 0.5 + _TICK, ink.grey)
        left = min(max(x - _TICK_ROOM / 2, 0.0), canvas.width - _TICK_ROOM)
        align = {0: "left", 100: "right"}.get(percent, "center")
        yield Label(
            left, top + _TICK, _TICK_ROOM, LINE, f"{percent}\u00a0%", SMALL, ink.grey, align=align
        )


class _Side:
    """The terms on one side of the bars, each in a column that a line leads from to its range."""

    def __init__(self, terms: list[_Term], canvas: Canvas, *, above: bool) -> None:
        self._terms = terms
        self._canvas = canvas
        self._above = above
        self._column = columns.wide(canvas.width, len(terms), _GUTTER, _WIDEST)
        middles = (_at((one.low + one.high) / 2, canvas) for one in terms)
        wanted = [middle - self._column / 2 for middle in middles]
        self._starts = columns.spread(wanted, self._column, _GUTTER, canvas.width)
        self._lines = max((self._height(one) for one in terms), default=0)

    def _height(self, term: _Term) -> int:
        size = SMALL * (1.06 if term.used else 1.0)
        return min(measure.lines(term.name, size, self._column), _MOST_LINES)

    @property
    def height(self) -> float:
        """How high the side is, from the bars on."""
        return (1 + self._lines) * LINE + _LEAD if self._terms else 0.0

    def leads(self, edge: float, top: float, lanes: dict[_Term, int]) -> Iterator[Shape]:
        """Lines from the terms to their bars, which begin at `top`, each in its lane."""
        colour = self._canvas.palette.hair
        near = edge - _LEAD + 1 if self._above else edge + _LEAD - 1
        for one, start in zip(self._terms, self._starts, strict=True):
            middle = _at((one.low + one.high) / 2, self._canvas)
            own = top + (lanes[one] + (0 if self._above else 1)) * _BAR
            yield Line(start + self._column / 2, near, middle, edge, colour, 0.75)
            if abs(own - edge) > 1:
                yield Line(middle, edge, middle, own, colour, 0.75)

    def labels(self, edge: float) -> Iterator[Shape]:
        """The terms and their ranges."""
        ink = self._canvas.palette
        names = self._lines * LINE
        top = edge - self.height if self._above else edge + _LEAD
        for one, start in zip(self._terms, self._starts, strict=True):
            colour = ink.accent if one.used else ink.grey
            hang = "bottom" if self._above else "top"
            low = top + names if self._above else top
            high = top if self._above else top + LINE
            yield Label(
                start, high, self._column, names, measure.shortened(one.name), SMALL,
                colour, one.used, "center", hang,
            )  # fmt: skip
            yield Label(
                start, low, self._column, LINE, one.range, SMALL, colour, one.used, "center"
            )
