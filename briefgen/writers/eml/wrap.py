"""Lines of plain text, measured in the columns of a letter of fixed width."""

import unicodedata
from collections.abc import Iterable, Iterator

WIDTH = 76


def columns(text: str) -> int:
    """How many columns the text takes: two for each wide letter (Unicode UAX #11), none for combining ones."""
    return len(text) if text.isascii() else sum(_columns_of(one) for one in text)


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns; a longer word, an address say, stands alone and whole."""
    return [line for part in text.split("\n") for line in _filled(part.split(" "), width)]


def indented(lines: Iterable[str], first: str) -> list[str]:
    """The lines after `first`, those that follow below its end."""
    rest = " " * columns(first)
    return [f"{rest if number else first}{line}".rstrip(" ") for number, line in enumerate(lines)]


def _filled(words: Iterable[str], width: int) -> Iterator[str]:
    line: list[str] = []
    taken = 0
    for word in filter(None, words):
        wide = columns(word)
        if line and taken + 1 + wide > width:
            yield " ".join(line)
            line, taken = [], 0
        taken += wide + bool(line)
        line.append(word)
    if line:
        yield " ".join(line)


def _columns_of(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
