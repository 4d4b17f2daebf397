"""Which words of a text can be looked up in a dictionary, and where they stand."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder

from briefgen.ui.parts.units import Units

# An address or a line of code is no prose. The parts of a mail address have the lengths of RFC 5321: without an
# end, a line without spaces would be gone through once for each of its letters.
_NO_PROSE = re.compile(r"(?:https?://|www\.|mailto:)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w+|`[^`\n]*`")
# Where a line is cut so that the pieces after a change stay the same.
_PIECE = re.compile(r".{1,400}?(?:[.,;:!?…،؛؟।]\s+|$)|.{1,400}(?<=\s)|.{1,400}")
# Scripts that put no space between words: what a boundary finder cuts there is no word of a dictionary.
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"})
# The dictionary of a language can't judge words of another script.
_SCRIPTS = {
    language: script
    for script, languages in {
        "ARABIC": "ar ckb fa ps ug ur",
        "ARMENIAN": "hy",
        "BENGALI": "as bn",
        "CYRILLIC": "be bg kk ky mk mn ru tg uk",
        "DEVANAGARI": "hi mr ne sa",
        "ETHIOPIC": "am ti",
        "GEORGIAN": "ka",
        "GREEK": "el",
        "GUJARATI": "gu",
        "GURMUKHI": "pa",
        "HANGUL": "ko",
        "HEBREW": "he yi",
        "KANNADA": "kn",
        "MALAYALAM": "ml",
        "SINHALA": "si",
        "TAMIL": "ta",
        "TELUGU": "te",
        "": "sr",
    }.items()
    for language in languages.split()
}


class Word(NamedTuple):
    """A word, and where it stands in UTF-16 units."""

    text: str
    start: int
    end: int


def pieces(line: str) -> list[str]:
    """The line in pieces that break no word and no code: what one key changes is one of them."""
    return [line] if "`" in line else _PIECE.findall(line)


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text that a dictionary may know: no figures, acronyms, single letters, addresses or code."""
    found = [one for one in _segments(text) if _is_prose(one.text)]
    if apart := [one.span() for one in _NO_PROSE.finditer(text)]:
        found = [one for one in found if not any(a < one.end and one.start < b for a, b in apart)]
    if text.isascii():
        return tuple(found)
    units = Units(text)
    return tuple(Word(word, units.to_utf16(a), units.to_utf16(b)) for word, a, b in found)


def script(word: str) -> str:
    """The script of a word's first letter, as the Unicode names of letters begin: "LATIN"."""
    return unicodedata.name(word[0], "").partition(" ")[0]


def script_of_language(language: str) -> str:
    """The script that a language as "en" or "pt-BR" is written in; empty where it may be one of several."""
    return _SCRIPTS.get(language.replace("_", "-").partition("-")[0].casefold(), "LATIN")


@lru_cache(maxsize=512)
def names(text: str) -> frozenset[str]:
    """The words of an article that may be names: those with a capital, and what a hyphen joins to one ("al-Arn").

    In a script without capitals a name can't be told from another word: there it is every word.
    """
    found: set[str] = set()
    joined: list[str] = []
    end = 0
    for word, start, stop in _segments(text):
        if start != end + 1 or text[end] not in "-‐‑":
            found |= _named(joined)
            joined = []
        joined.append(word)
        end = stop
    return frozenset(found | _named(joined))


def _named(joined: list[str]) -> set[str]:
    return (
        set(joined)
        if any(one[0].lower() == one[0].upper() or not one.islower() for one in joined)
        else set()
    )


def _segments(text: str) -> Iterator[Word]:
    """What begins with a letter between two boundaries of words (UAX 29), in code points."""
    units = None if text.isascii() else Units(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    start = 0
    while (stop := finder.toNextBoundary()) >= 0:
        end = units.to_point(stop) if units else stop
        if text[start].isalpha():
            yield Word(text[start:end], start, end)
        start = end


@lru_cache(maxsize=8192)
def _is_prose(word: str) -> bool:
    if len(word) < 2 or any(one.isdigit() or one == "_" for one in word):
        return False
    return not _is_acronym(word) and script(word) not in _UNSPACED


def _is_acronym(word: str) -> bool:
    """Whether it is all in capitals, but for the "s" of more than one, or of whom something belongs to."""
    stem = word.removesuffix("s").rstrip("'’")
    return word.isupper() or (len(stem) > 1 and stem.isupper())
