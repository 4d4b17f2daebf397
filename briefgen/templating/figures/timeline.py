"""The time line: events on an axis to scale, so that a reader sees what came together and what was quiet.

As long as there is room, each day has its words beside it; of more days than that, it shows how many events each had.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from briefgen.model.drawing import Box, Disc, Drawing, Label, Line, Shape
from briefgen.model.phrase import Phrase
from briefgen.templating.dates import Dates
from briefgen.templating.figures import columns, measure
from briefgen.templating.figures.axis import Axis, axis
from briefgen.templating.figures.canvas import LINE, SMALL, WHITE, Canvas, Drawn, Entry, RowFault

_BAND = 14.0
"""The height of the strip on which periods are named."""

_MARGIN, _GUTTER = 14.0, 8.0
_NARROWEST, _WIDEST = 80.0, 150.0
_FEW = 4
"""Days that all stand above the axis."""

_MOST_LINES, _FEW_LINES = 5, 2.6
_PAD = 4.0
_LEAD = 18.0
"""The height in which lines lead from words to the marks of their days."""

_DOT, _LARGEST = 3.0, 6.0
_PITCH = 7.0
_HIGHEST = 8
_BARS = 52.0
_NUMBER = 40.0


@dataclass(frozen=True, slots=True)
class _Day:
    """What happened on a day."""

    day: date
    words: tuple[str, ...]
    strong: bool


def timeline(entries: tuple[Entry, ...], canvas: Canvas) -> Drawn:
    """The time line of rows: a date (YYYY-MM-DD) and words each, in any order; RowFault for what is no date."""
    events = sorted(
        ((_date(row, one), one) for row, one in enumerate(entries)), key=lambda pair: pair[0]
    )
    days: dict[date, list[Entry]] = {}
    for day, one in events:
        days.setdefault(day, []).append(one)
    found = [
        _Day(day, tuple(one.cells[1] for one in ones), any(one.strong for one in ones))
        for day, ones in days.items()
    ]
    scale = axis([one.day for one in found], canvas.width, _MARGIN)
    most = columns.capacity(canvas.width, _NARROWEST, _GUTTER)
    few = len(found) <= min(most, _FEW)
    drawn = _worded(found, scale, canvas, few) if len(found) <= 2 * most else None
    said = (f"{canvas.dates.in_words(day)}: {one.cells[1]}" for day, one in events)
    return Drawn(drawn or _counted(found, scale, canvas), "; ".join(said))


def _date(row: int, entry: Entry) -> date:
    try:
        return date.fromisoformat(entry.cells[0])
    except ValueError as error:
        raise RowFault(
            row,
            Phrase("“{text}” is no date.", text=entry.cells[0][:40]),
            Phrase("Write it as YYYY-MM-DD, as fact.event_date_iso gives it."),
        ) from error


# ---------------------------------------------------------------- with words


def _worded(days: list[_Day], scale: Axis, canvas: Canvas, few: bool) -> Drawing:
    """Each day's words above the axis, or of every second one below it."""
    above = _Side(days if few else days[::2], scale, canvas, above=True)
    below = _Side([] if few else days[1::2], scale, canvas, above=False)
    top = above.height
    shapes = [*_band(scale, top, canvas), *above.leads(top), *below.leads(top + _BAND)]
    for index, day in enumerate(days):
        low = not few and index % 2
        radius = _radius(day)
        y = top + _BAND + radius if low else top - radius
        shapes.append(Disc(scale.at(day.day), y, radius, canvas.palette.accent, WHITE))
    labels = [*above.labels(top), *below.labels(top + _BAND)]
    # In the order of time, whichever side they are on: so they are read, and copied.
    order = {day.day: place for place, day in enumerate(days)}
    shapes += [label for _, label in sorted(labels, key=lambda pair: order[pair[0]])]
    return Drawing(canvas.width, top + _BAND + below.height, tuple(shapes))


class _Side:
    """The words on one side of the axis, in columns."""

    def __init__(self, days: list[_Day], scale: Axis, canvas: Canvas, *, above: bool) -> None:
        self._days = days
        self._scale = scale
        self._canvas = canvas
        self._above = above
        most = columns.wide(canvas.width - 1, len(days), _GUTTER, _WIDEST)
        # No wider than the words need, so that columns can stand over their days.
        self._column = min(most, max(map(self._need, days), default=_NARROWEST))
        wanted = [scale.at(one.day) - 0.5 for one in days]
        starts = columns.spread(wanted, self._column, _GUTTER, canvas.width - 1)
        self._starts = [one + 0.5 for one in starts]
        self._lines = max((self._height(one) for one in days), default=0)

    @property
    def height(self) -> float:
        """How high the side is, from the axis on: so much as the mark of a day at least."""
        return _LEAD + self._words if self._days else 0.0

    @property
    def _words(self) -> float:
        return (1 + self._lines) * LINE

    def _need(self, day: _Day) -> float:
        """How wide a day's column is to be: for its words on a few lines, and its date on one."""
        words = measure.width(_joined(day), SMALL) / _FEW_LINES
        spoken = measure.width(_spoken(day, self._canvas.dates), SMALL * 1.08)
        return max(words, spoken, _NARROWEST - _PAD) + _PAD

    def _height(self, day: _Day) -> int:
        room = self._column - _PAD
        return min(measure.lines(_joined(day), SMALL, room * 0.97), _MOST_LINES)

    def leads(self, edge: float) -> Iterator[Shape]:
        """Lines from each column to its day, which is on that edge of the axis."""
        colour = self._canvas.palette.hair
        away = -1 if self._above else 1
        near, far = edge + away * _LEAD, edge + away * (_LEAD + self._words)
        for day, start in zip(self._days, self._starts, strict=True):
            yield Line(start, far, start, near, colour, 0.75)
            x = self._scale.at(day.day)
            yield Line(start, near, x, edge + away * _radius(day), colour, 0.75)

    def labels(self, edge: float) -> Iterator[tuple[date, Label]]:
        """The date and the words of each day, in its column."""
        ink = self._canvas.palette
        top = edge - self.height if self._above else edge + _LEAD
        for day, start in zip(self._days, self._starts, strict=True):
            x, width = start + _PAD, self._column - _PAD
            spoken = _spoken(day, self._canvas.dates)
            yield day.day, Label(x, top, width, LINE, spoken, SMALL, ink.accent, bold=True)
            yield (
                day.day,
                Label(
                    x,
                    top + LINE,
                    width,
                    self._lines * LINE,
                    _joined(day),
                    SMALL,
                    ink.ink,
                    day.strong,
                ),
            )


def _joined(day: _Day) -> str:
    return measure.shortened(" · ".join(filter(None, day.words)))


def _spoken(day: _Day, dates: Dates) -> str:
    """The date in words, and how many events it had if there were several."""
    spoken = dates.in_words(day.day)
    return spoken if len(day.words) == 1 else f"{spoken} ({len(day.words)})"


def _radius(day: _Day) -> float:
    """The size of a day's mark, whose area grows with the number of its events."""
    return min(_DOT * len(day.words) ** 0.5, _LARGEST)


def _band(scale: Axis, top: float, canvas: Canvas) -> Iterator[Shape]:
    """The axis: a strip with the names of the periods, each where it begins."""
    ink = canvas.palette
    yield Box(0, top, canvas.width, _BAND, ink.tint)
    for period in scale.periods(canvas.dates):
        if period.start > 0:
            yield Line(period.start, top, period.start, top + _BAND, WHITE, 1.0)
        if period.label:
            yield Label(
                period.start + 3,
                top,
                period.room,
                _BAND,
                period.label,
                SMALL,
                ink.grey,
                hang="middle",
            )


# ---------------------------------------------------------------- with numbers


def _counted(days: list[_Day], scale: Axis, canvas: Canvas) -> Drawing:
    """As many dots above the axis as there were events; bars where they would be piled too high."""
    places = Counter[int]()
    for day in days:
        places[int(scale.at(day.day) / _PITCH)] += len(day.words)
    # The first of the fullest places: its number says how high bars are.
    fullest = min(places, key=lambda place: (-places[place], place))
    highest = places[fullest]
    piled = highest <= _HIGHEST
    top = (highest * _PITCH + 2) if piled else _BARS + LINE
    shapes = list(_band(scale, top, canvas))
    for place, count in sorted(places.items()):
        x = min((place + 0.5) * _PITCH, canvas.width - _PITCH / 2)
        shapes += _pile(x, top, count, canvas) if piled else _bar(x, top, count / highest, canvas)
        if not piled and place == fullest:
            left = min(max(x - _NUMBER / 2, 0.0), canvas.width - _NUMBER)
            label = Label(left, 0, _NUMBER, LINE, str(count), SMALL, canvas.palette.ink, bold=True)
            shapes.append(replace(label, align="center", hang="bottom"))
    return Drawing(canvas.width, top + _BAND, tuple(shapes))


def _pile(x: float, top: float, count: int, canvas: Canvas) -> Iterator[Shape]:
    for index in range(count):
        yield Disc(x, top - 1 - (index + 0.5) * _PITCH, _PITCH / 2 - 0.6, canvas.palette.accent)


def _bar(x: float, top: float, share: float, canvas: Canvas) -> Iterator[Shape]:
    height = max(1.0, _BARS * share)
    yield Box(x - _PITCH / 2 + 0.75, top - height, _PITCH - 1.5, height, canvas.palette.accent)
