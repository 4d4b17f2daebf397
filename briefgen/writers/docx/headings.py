"""Numbers of headings as Word counts them: one list of several levels, which the heading styles belong to."""

from briefgen.model.document import Heading
from briefgen.model.heading_numbers import LEVELS, NONE_YET, counted, parsed, pattern_of, shown
from briefgen.writers.docx.escape import attribute
from briefgen.writers.outline import GAP

HEADINGS = 2
"""The number of the list of headings, if there is one."""

HEADINGS_KIND = 9999
"""What its definition is called: far from those of other lists."""

NOT_COUNTED = (0, 0)
"""The level and number that take a heading out of the list of its style."""

_FORMATS = {
    "1": "decimal",
    "A": "upperLetter",
    "a": "lowerLetter",
    "I": "upperRoman",
    "i": "lowerRoman",
}


class HeadingNumbers:
    """What Word has counted so far, so that it shows the same numbers as every other format."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        self._patterns = patterns
        self._counts = NONE_YET

    def counts(self, heading: Heading) -> bool:
        """Whether Word is to count the heading, since that gives the heading's own number."""
        if not _in_list(self._patterns, heading.level):
            return not heading.number
        found = counted(self._counts, heading.level) if heading.counted else None
        if found is None or shown(self._patterns, found, heading.level) != heading.number:
            return False
        self._counts = found
        return True


def _in_list(patterns: tuple[str, ...], level: int) -> bool:
    """Whether headings of a level are counted: where they are numbered, or where others below them are."""
    return any(patterns[level - 1 :])


def style_numbering_xml(patterns: tuple[str, ...], level: int | None) -> str:
    """What puts the style of a level of headings, from 0, into the list; nothing for one that isn't in it."""
    if level is None or not _in_list(patterns, level + 1):
        return ""
    return f'<w:numPr><w:ilvl w:val="{level:d}"/><w:numId w:val="{HEADINGS:d}"/></w:numPr>'


def headings_xml(patterns: tuple[str, ...]) -> str:
    """The definition of the list."""
    levels_xml = "".join(_level_xml(patterns, level) for level in range(1, LEVELS + 1))
    return (
        f'<w:abstractNum w:abstractNumId="{HEADINGS_KIND:d}"><w:nsid w:val="4247FFFF"/>'
        f'<w:multiLevelType w:val="multilevel"/>{levels_xml}</w:abstractNum>'
    )


def _level_xml(patterns: tuple[str, ...], level: int) -> str:
    texts, counters = parsed(pattern_of(patterns, level), level)
    numbers = [f"%{one.level}" for one in counters]
    words = "".join(
        part for pair in zip(texts, (*numbers, ""), strict=True) for part in pair if numbers
    )
    count = _FORMATS[counters[-1].kind] if counters else "none"
    label = attribute(f"{words}{GAP}" if words else "")
    style_xml = f'<w:pStyle w:val="Heading{level:d}"/>' if _in_list(patterns, level) else ""
    return (
        f'<w:lvl w:ilvl="{level - 1:d}"><w:start w:val="1"/><w:numFmt w:val="{count:s}"/>{style_xml}'
        f'<w:suff w:val="nothing"/><w:lvlText w:val="{label:s}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
    )
