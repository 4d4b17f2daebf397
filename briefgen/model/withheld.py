"""Words that must not be repeated: what was withheld from readers, as runs of words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from briefgen.model.prose import as_words

RUN = 5
"""So many words in a row are somebody's words; a text, a headline or a name that is shorter counts whole."""

_SHORTEST = 5
"""Letters of a single word that tells something; "May" is a month, too."""

# Thai to Burmese, Khmer, Chinese, Japanese: without spaces between words, each character counts as one.
_WORD = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")

_Words = tuple[str, ...]


class Withheld:
    """What `texts` (plain or Markdown) say and `allowed` texts don't. Case, marks and white space don't count."""

    def __init__(self, texts: Iterable[str], allowed: Iterable[str]) -> None:
        found = {
            run
            for text in texts
            for words in _readings(text)
            for run in _slices(words, min(RUN, len(words)))
            if _tells(run)
        }
        self._lengths = sorted({len(run) for run in found}, reverse=True)
        # One by one: all runs of all that may be said would fill the memory.
        found.difference_update(run for text in allowed for run in self._slices_of(text))
        self._runs = found

    def repeated_in(self, text: str) -> str:
        """The first words of a text (plain or Markdown) that repeat what is withheld, folded; or empty."""
        found = (run for run in self._slices_of(text) if run in self._runs)
        return " ".join(next(found, ()))

    def _slices_of(self, text: str) -> Iterator[_Words]:
        for words in _readings(text):
            for length in self._lengths:
                yield from _slices(words, length)


def _readings(text: str) -> tuple[_Words, ...]:
    """The words as they are written, for the addresses of links, and as they print, where no markup parts them."""
    return tuple(dict.fromkeys((_words(text), _words(as_words(text)))))


def _words(text: str) -> _Words:
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _slices(words: _Words, length: int) -> Iterator[_Words]:
    return (words[at : at + length] for at in range(len(words) - length + 1))


def _tells(run: _Words) -> bool:
    return len(run) > 1 or len("".join(run)) >= _SHORTEST
