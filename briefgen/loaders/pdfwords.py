"""Words that a PDF's lines have broken, joined again."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from briefgen.loaders.pdfpage import HYPHEN

_BULLET: Final = re.compile(r"[•‣◦▪▫●○■□∙⁃➢➤►✓✔·\uf0b7\uf0a7-]\s+(?=\S)|[•●▪■\uf0b7\uf0a7](?=\S)")
_HYPHENS: Final = (HYPHEN, "-", "‐", "\u00ad")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


def is_bullet(text: str) -> bool:
    """Whether the line begins an item of a list."""
    return bool(_BULLET.match(text))


def without_bullet(text: str) -> str:
    """The text without its bullet."""
    return _BULLET.sub("", text, count=1)


class Joiner:
    """Joins lines; whether a hyphen at a line's end belongs to the word, the document's other words tell."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        for line in lines:
            whole = line[:-1] if line.endswith(_HYPHENS) else line
            self._known.update(word.casefold() for word in _WORD.findall(whole))

    def joined(self, lines: Sequence[str]) -> str:
        """The lines as one text."""
        text = ""
        for line in lines:
            text = self._pair(text, line) if text else line
        return text.replace(HYPHEN, "-")

    def _pair(self, above: str, below: str) -> str:
        if above.endswith(_HYPHENS) and above[-2:-1].isalnum():
            return above[:-1] + self._hyphen(above[:-1], below) + below
        return above + ("" if _is_unspaced(above[-1], below[0]) else " ") + below

    def _hyphen(self, above: str, below: str) -> str:
        """A hyphen, or nothing, to stand between the two parts of a word."""
        if not below[:1].isalpha() or below[:1].isupper() or not above[-1:].isalpha():
            return "-"
        start = re.search(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*$", above)
        end = _WORD.match(below)
        if start is None or end is None:
            return ""
        first, second = start[0].casefold(), end[0].casefold()
        return "-" if self._known[f"{first}-{second}"] > self._known[first + second] else ""


def _is_unspaced(last: str, first: str) -> bool:
    """Whether both are of a script that sets no spaces between words (Han, Kana)."""
    return all(
        unicodedata.east_asian_width(one) in "WF" and not "\uac00" <= one <= "\ud7a3"
        for one in (last, first)
    )
