"""How headings are numbered: a pattern for each level, and the counting."""

import re
from typing import NamedTuple

LEVELS = 4
"""How many levels of headings there are."""

_COUNTER = re.compile(r"(?<![^\W_])[1AaIi](?![^\W_])")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

Counts = tuple[int, ...]
"""How many headings of each level were counted since the last one above it."""

NONE_YET: Counts = (0,) * LEVELS


class Counter(NamedTuple):
    """A counter of a pattern: the level that it counts, from 1, and how: "1", "A", "a", "I" or "i"."""

    level: int
    kind: str


def parsed(pattern: str, level: int) -> tuple[tuple[str, ...], tuple[Counter, ...]]:
    """The text around the counters of a level's pattern, and the counters: the last is that level's own.

    "1.1" of level 2 counts levels 1 and 2; "(a)" counts the level itself alone.
    """
    kinds = [found[0] for found in _COUNTER.finditer(pattern)]
    first = level - len(kinds) + 1
    counters = tuple(Counter(first + place, kind) for place, kind in enumerate(kinds))
    return tuple(_COUNTER.split(pattern)), counters


def counted(counts: Counts, level: int) -> Counts | None:
    """The counts after a heading of that level; None where one of the headings above it is missing.

    Word counts a missing one as if it were there, and LibreOffice otherwise: so such a heading has no number.
    """
    if not all(counts[: level - 1]):
        return None
    return (*counts[: level - 1], counts[level - 1] + 1, *NONE_YET[level:])


def shown(patterns: tuple[str, ...], counts: Counts, level: int) -> str:
    """The number of the heading that was counted last, as it is read; empty for a level without numbers."""
    texts, counters = parsed(pattern_of(patterns, level), level)
    numbers = (figure(counts[one.level - 1], one.kind) for one in counters)
    return "".join(
        part for pair in zip(texts, (*numbers, ""), strict=True) for part in pair if counters
    )


def pattern_of(patterns: tuple[str, ...], level: int) -> str:
    """The pattern of a level, or the empty string."""
    return patterns[level - 1] if level <= len(patterns) else ""


def figure(number: int, kind: str) -> str:
    """A number from 1 in figures of a kind. After "z" comes "aa", then "bb", as in Word."""
    if kind == "1":
        return str(number)
    upper = _roman(number) if kind in "Ii" else _letters(number)
    return upper if kind.isupper() else upper.lower()


def _letters(number: int) -> str:
    times, letter = divmod(number - 1, 26)
    return chr(ord("A") + letter) * (times + 1)


def _roman(number: int) -> str:
    figures = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        figures += sign * times
    return figures
