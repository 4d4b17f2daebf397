"""The axis of time: where a day is on it, and the periods that are written on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from briefgen.templating.dates import Dates
from briefgen.templating.figures import measure
from briefgen.templating.figures.canvas import SMALL

_SHORTEST = 6
"""Days that an axis shows at least, so that a single day has something around it."""

_GAP = 8.0
_LONG = date(2026, 9, 28)


@dataclass(frozen=True, slots=True)
class Period:
    """A period that begins at a point of the axis; its label is empty where there is no room for one."""

    start: float
    label: str
    room: float


@dataclass(frozen=True, slots=True)
class Axis:
    """Days, as ordinals, on a line from 0 to `width`; `margin` is before the first and after the last event."""

    first: float
    last: float
    width: float
    margin: float

    def at(self, day: date) -> float:
        """Where a day is."""
        share = (day.toordinal() - self.first) / (self.last - self.first)
        return self.margin + share * (self.width - 2 * self.margin)

    def periods(self, dates: Dates) -> list[Period]:
        """The periods that are seen, the finest whose names have room."""
        most = self.width
        fitting = (unit for unit in _UNITS if unit.days * self._a_day >= unit.wide(dates))
        unit = next(fitting, _UNITS[-1])
        starts = [*self._starts(unit)]
        bounds = [min(max(self.at(one), 0.0), most) for one in starts] + [most]
        return [
            _period(unit.label(one, dates), bounds[index], bounds[index + 1])
            for index, one in enumerate(starts)
        ]

    @property
    def _a_day(self) -> float:
        return (self.width - 2 * self.margin) / (self.last - self.first)

    def _starts(self, unit: "_Unit") -> Iterator[date]:
        """The beginnings of the periods that are seen, that of the first one included."""
        beyond = self.margin / self._a_day
        earliest = max(1, int(self.first - beyond))
        latest = min(date.max.toordinal(), self.last + beyond)
        start: date | None = unit.begins(date.fromordinal(earliest))
        while start and start.toordinal() < latest:
            yield start
            start = unit.follows(start)


def axis(days: list[date], width: float, margin: float) -> Axis:
    """The axis for days, of which there is at least one."""
    first, last = min(days).toordinal(), max(days).toordinal()
    more = max(0, _SHORTEST - (last - first)) / 2
    return Axis(first - more, last + more, width, margin)


def _period(label: str, start: float, end: float) -> Period:
    room = end - start - _GAP / 2
    return Period(start, label if measure.width(label, SMALL) <= room else "", room)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A kind of period: about how many days it has, when the one of a day begins, what it is called."""

    days: float
    begins: Callable[[date], date]
    follows: Callable[[date], date | None]
    label: Callable[[date, Dates], str]

    def wide(self, dates: Dates) -> float:
        """How wide a period must be for its name."""
        return measure.width(self.label(_LONG, dates), SMALL) + _GAP


def _days(count: int) -> _Unit:
    def follows(day: date) -> date | None:
        after = day.toordinal() + count
        return date.fromordinal(after) if after <= date.max.toordinal() else None

    return _Unit(count, lambda day: day, follows, lambda day, dates: dates.day(day))


def _months(count: int) -> _Unit:
    def follows(day: date) -> date | None:
        return _month(day.year * 12 + day.month - 1 + count)

    def begins(day: date) -> date:
        return day.replace(month=(day.month - 1) // count * count + 1, day=1)

    return _Unit(30.4 * count, begins, follows, lambda day, dates: dates.month(day))


def _years(count: int) -> _Unit:
    def begins(day: date) -> date:
        return date(max(1, day.year // count * count), 1, 1)

    def follows(day: date) -> date | None:
        year = day.year // count * count + count
        return date(year, 1, 1) if year <= date.max.year else None

    return _Unit(365.2 * count, begins, follows, lambda day, _: str(day.year))


def _month(number: int) -> date | None:
    year, month = divmod(number, 12)
    return date(year, month + 1, 1) if year <= date.max.year else None


_UNITS = (
    _days(1), _days(7), _months(1), _months(3), _years(1), _years(2), _years(5), _years(10), _years(20),
    _years(50), _years(100), _years(200), _years(500), _years(1000), _years(2000),
)  # fmt: skip
