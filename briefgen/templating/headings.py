"""Headings: each with its number, as the style sheet asks for."""

from dataclasses import replace

from briefgen.model.document import Block, Heading
from briefgen.model.heading_numbers import LEVELS, NONE_YET, counted, shown


def numbered(blocks: tuple[Block, ...], patterns: tuple[str, ...]) -> tuple[Block, ...]:
    """The blocks with their headings numbered by those patterns, by level."""
    if not any(patterns):
        return blocks
    numbering = _Numbering(patterns)
    return tuple(numbering.of(one) if isinstance(one, Heading) else one for one in blocks)


class _Numbering:
    """The counts so far, and the level above which headings are counted again."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        self._patterns = patterns
        self._counts = NONE_YET
        self._below = LEVELS

    def of(self, heading: Heading) -> Heading:
        """The heading with its number, if it has one."""
        if heading.level > self._below:
            return heading
        self._below = LEVELS
        counts = counted(self._counts, heading.level) if heading.counted else None
        if counts is None:
            self._below = heading.level if not heading.counted else LEVELS
            return heading
        self._counts = counts
        return replace(heading, number=shown(self._patterns, counts, heading.level))
