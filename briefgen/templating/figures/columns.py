"""Labels beside each other, each as near as it can be to what it is a label of. None covers another."""

from collections.abc import Sequence
from itertools import pairwise


def capacity(width: float, narrowest: float, gutter: float) -> int:
    """How many columns of at least that width there is room for; at least one."""
    return max(1, int((width + gutter) / (narrowest + gutter) + 1e-9))


def wide(width: float, count: int, gutter: float, widest: float) -> float:
    """How wide each of so many columns is."""
    return min(widest, (width + gutter) / max(count, 1) - gutter)


def spread(wanted: Sequence[float], column: float, gutter: float, width: float) -> list[float]:
    """Where columns begin, in order, each near to where it is wanted: they don't overlap, and lie in the width.

    There must be room for all of them.
    """
    step = column + gutter
    starts: list[float] = []
    for one in wanted:
        starts.append(max(one, starts[-1] + step if starts else 0.0))
    last = width - column
    for index in reversed(range(len(starts))):
        starts[index] = max(0.0, min(starts[index], last))
        last = starts[index] - step
    # A row of columns that touch each other moves as one towards where its members are wanted.
    return _centred(wanted, starts, step, width - column)


def _centred(wanted: Sequence[float], starts: list[float], step: float, last: float) -> list[float]:
    for first, end in _touching(starts, step):
        members = range(first, end)
        mean = sum(wanted[one] - starts[one] for one in members) / len(members)
        lowest = (starts[first - 1] + step if first else 0.0) - starts[first]
        highest = (starts[end] - step if end < len(starts) else last) - starts[end - 1]
        move = max(lowest, min(mean, highest))
        for one in members:
            starts[one] += move
    return starts


def _touching(starts: list[float], step: float) -> list[tuple[int, int]]:
    """The runs of columns that have no room between them."""
    cuts = [i for i, (a, b) in enumerate(pairwise(starts), 1) if b - a > step + 1e-6]
    ends = [*cuts, len(starts)]
    return list(zip([0, *cuts], ends, strict=True)) if starts else []
