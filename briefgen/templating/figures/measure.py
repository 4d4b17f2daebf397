"""About how wide words are: enough to leave room for them. The writer, which has the fonts, fits them in."""

import unicodedata

_NARROW = frozenset("iljtfrI.,;:!'|()[] -\u00a0")
_BROAD = frozenset("mwMW@%—…")
_LONGEST = 400


def width(text: str, size: float) -> float:
    """About how wide a line of text is, in points; rather too much than too little."""
    return sum(map(_ems, text)) * size


def lines(text: str, size: float, room: float) -> int:
    """About how many lines text takes in a width."""
    count, used = 1, 0.0
    for word in text.split():
        wide = width(word, size)
        if used and used + wide > room:
            count, used = count + 1, 0.0
        used += wide
        while used > room:  # scripts without spaces, and words that are torn apart
            count, used = count + 1, used - room
        used += 0.28 * size
    return count


def shortened(text: str) -> str:
    """The text as a label: on one line, and no longer than any label could show."""
    folded = " ".join(text.split())
    return folded if len(folded) <= _LONGEST else folded[:_LONGEST].rstrip() + "…"


def _ems(character: str) -> float:
    if character in _NARROW:
        return 0.33
    if character in _BROAD:
        return 0.95
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.02
    return 0.68 if character.isupper() else 0.58
