"""Patterns of style.toml for the numbers of headings: what is wrong with them."""

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.model.heading_numbers import LEVELS, Counter, parsed
from briefgen.templating.nearest import did_you_mean

_LONGEST = 20
_USUAL = ("1", "1.", "1.1", "1.1.1", "1.1.1.1", "A", "a", "I", "i", "(a)", "(i)", "A.1")


class PatternFault(NamedTuple):
    """What is wrong with the pattern of a level ("h2"), and how to mend it."""

    level: str
    message: str
    hint: str


def faults(patterns: tuple[str, ...]) -> Iterator[PatternFault]:
    """What is wrong with the patterns of the levels, from h1 on; at most one fault a level."""
    for level, pattern in enumerate(patterns, 1):
        found = _fault(patterns, pattern, level) if pattern else None
        if found:
            yield PatternFault(f"h{level}", *found)


def _fault(patterns: tuple[str, ...], pattern: str, level: int) -> tuple[str, str] | None:
    _, counters = parsed(pattern, level)
    if not counters or "%" in pattern or len(pattern) > _LONGEST or not pattern.isprintable():
        hint = did_you_mean(pattern, _USUAL, "patterns")
        return (
            f"“{pattern[:40]}” is no number of a heading.",
            f"{hint} Write the first one, as it is read.",
        )
    if len(counters) > level:
        return (
            f"“{pattern}” has {len(counters)} numbers, but h{level} stands at level {level}.",
            f"Write at most {level}, one for each level down to it.",
        )
    above = {one.level: one for one in map(_own, patterns[:LEVELS], range(1, LEVELS + 1)) if one}
    return next(filter(None, (_above_fault(pattern, one, above) for one in counters[:-1])), None)


def _own(pattern: str, level: int) -> Counter | None:
    _, counters = parsed(pattern, level)
    return counters[-1] if counters else None


def _above_fault(pattern: str, shown: Counter, above: dict[int, Counter]) -> tuple[str, str] | None:
    own = above.get(shown.level)
    if own is None:
        return (
            f"“{pattern}” shows the number of h{shown.level}, which has none.",
            f"Give h{shown.level} a number too, or take its part out.",
        )
    if own != shown:
        return (
            f"“{pattern}” shows the number of h{shown.level} as “{shown.kind}”, but that is “{own.kind}”.",
            f"Write “{own.kind}” in its place.",
        )
    return None
