"""Where words stand in a text, however they are written: for finding in an article, and in excerpts of a list."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from briefgen.model.text import clean

Range = tuple[int, int]


def hits(text: str, words: str) -> tuple[Range, ...]:
    """Where the words stand one after another, as (start, end) in code points.

    Case and accents don't count, nor does what white space is between them; they may begin and end within a word.
    """
    terms = _terms(words)
    return _found(text, r"\s+".join(map(re.escape, terms))) if terms else ()


def word_hits(text: str, words: str) -> tuple[Range, ...]:
    """Where any of the words stands, or begins one, as a library's search finds them."""
    terms = sorted(_terms(words), key=len, reverse=True)
    return _found(text, "|".join(map(_beginning, terms))) if terms else ()


def _found(text: str, pattern: str) -> tuple[Range, ...]:
    return tuple(found.span() for found in re.finditer(pattern, _folded(text)))


def _beginning(term: str) -> str:
    # Scripts without case put no spaces between words, or hang particles on them.
    spaced = term[0].isdigit() or term[0].lower() != term[0].upper()
    return (r"(?<!\w)" if spaced else "") + re.escape(term)


def _terms(words: str) -> Iterable[str]:
    return tuple(dict.fromkeys(clean(words)[0].translate(_letters).split()))


@lru_cache(
    maxsize=4
)  # the article that is read is looked through again with each letter that one types
def _folded(text: str) -> str:
    return text.translate(_letters)


class _Letters(dict[int, str]):
    """Each character without case and accents, as one character, so that places in the text stay what they are."""

    def __missing__(self, code: int) -> str:
        one = chr(code)
        plain = unicodedata.normalize("NFKD", one).casefold()
        first = plain[:1]
        self[code] = first if first and (first.isalnum() or not one.isalnum()) else one
        return self[code]


_letters = _Letters({ord(one): one for one in " \t\n"})
