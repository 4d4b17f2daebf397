"""Patterns of style.toml for the numbers of headings: what is wrong with them."""

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.model.heading_numbers import LEVELS, Counter, parsed
from briefgen.model.phrase import Phrase
from briefgen.templating.nearest import did_you_mean

_LONGEST = 20
_USUAL = ("1", "1.", "1.1", "1.1.1", "1.1.1.1", "A", "a", "I", "i", "(a)", "(i)", "A.1")


class PatternFault(NamedTuple):
    """What is wrong with the pattern of a level ("h2"), and how to mend it."""

    level: str
    message: Phrase
    hint: Phrase


def faults(patterns: tuple[str, ...]) -> Iterator[PatternFault]:
    """What is wrong with the patterns of the levels, from h1 on; at most one fault a level."""
    for level, pattern in enumerate(patterns, 1):
        found = _fault(patterns, pattern, level) if pattern else None
        if found:
            yield PatternFault(f"h{level}", *found)


def _fault(patterns: tuple[str, ...], pattern: str, level: int) -> tuple[Phrase, Phrase] | None:
    _, counters = parsed(pattern, level)
    if not counters or "%" in pattern or len(pattern) > _LONGEST or not pattern.isprintable():
        hint = did_you_mean(pattern, _USUAL, Phrase("patterns"))
        return (
            Phrase("“{pattern}” is no number of a heading.", pattern=pattern[:40]),
            Phrase("{hint} Write the first one, as it is read.", hint=hint),
        )
    if len(counters) > level:
        return (
            Phrase(
                "“{pattern}” has {n} numbers, but h{level} stands at level {level}.",
                pattern=pattern,
                n=len(counters),
                level=level,
            ),
            Phrase("Write at most {level}, one for each level down to it.", level=level),
        )
    above = {one.level: one for one in map(_own, patterns[:LEVELS], range(1, LEVELS + 1)) if one}
    return next(filter(None, (_above_fault(pattern, one, above) for one in counters[:-1])), None)


def _own(pattern: str, level: int) -> Counter | None:
    _, counters = parsed(pattern, level)
    return counters[-1] if counters else None


def _above_fault(
    pattern: str, shown: Counter, above: dict[int, Counter]
) -> tuple[Phrase, Phrase] | None:
    own = above.get(shown.level)
    if own is None:
        return (
            Phrase(
                "“{pattern}” shows the number of h{level}, which has none.",
                pattern=pattern,
                level=shown.level,
            ),
            Phrase("Give h{level} a number too, or take its part out.", level=shown.level),
        )
    if own != shown:
        return (
            Phrase(
                "“{pattern}” shows the number of h{level} as “{shown}”, but that is “{kind}”.",
                pattern=pattern,
                level=shown.level,
                shown=shown.kind,
                kind=own.kind,
            ),
            Phrase("Write “{kind}” in its place.", kind=own.kind),
        )
    return None
