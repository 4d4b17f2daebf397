"""Text cut into runs of one script and one direction, as Word wants it: it doesn't do so by itself."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

RIGHT_TO_LEFT = frozenset({"arabic", "hebrew", "rtl"})
"""Scripts that run from right to left; "rtl" is any other one of them."""

_CLASSES = {
    "hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "arabic": "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe\U0001ee00-\U0001eeff",
    "rtl": "\u0700-\u074f\u0780-\u086f\U00010800-\U00010fff\U0001e800-\U0001edff\U0001ef00-\U0001efff",
    "devanagari": "\u0900-\u097f\ua8e0-\ua8ff",
    "thai": "\u0e00-\u0e7f",
    "hangul": "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff",
    "kana": "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f",
    "han": "\u2e80-\u2fdf\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff65\U00020000-\U0003ffff",
}
_ANY = re.compile("|".join(f"(?P<{name}>[{characters}])" for name, characters in _CLASSES.items()))
_any_special = re.compile(f"[{''.join(_CLASSES.values())}]").search
_FOLLOWING = frozenset({"EN", "AN", "NSM"})
"""Bidirectional classes of characters that belong to what stands before them: digits, combining marks."""

_STRONG = frozenset({"L", "R", "AL"})


class Piece(NamedTuple):
    """A stretch of text in one script ("" for Latin and all that needs no care) and direction."""

    text: str
    script: str
    rtl: bool


def is_simple(text: str) -> bool:
    """Whether the text, in a left-to-right paragraph, is one piece that needs no care."""
    return text.isascii() or not _any_special(text)


def pieces(text: str, base_rtl: bool) -> Iterator[Piece]:
    """The text in stretches of one script and one direction, in a paragraph of that base direction."""
    scripts = _resolved(text, base_rtl)
    start = 0
    for script, group in groupby(scripts):
        end = start + sum(1 for _ in group)
        yield Piece(text[start:end], script, script in RIGHT_TO_LEFT)
        start = end


def _resolved(text: str, base_rtl: bool) -> list[str]:
    """A script for each character; what has none of its own follows the rules N1, N2 and W7 of UAX #9."""
    found = [_own_script(character) for character in text]
    base = next((script for script in found if script in RIGHT_TO_LEFT), "rtl") if base_rtl else ""
    before = base or ""
    for place, (character, script) in enumerate(zip(text, found, strict=True)):
        if script is None and unicodedata.bidirectional(character) in _FOLLOWING:
            found[place] = script = before
        before = before if script is None else script
    return _filled(found, base or "")


@lru_cache(8192)  # texts are long, alphabets are not
def _own_script(character: str) -> str | None:
    """The character's own script, or None where it takes that of its neighbours."""
    kind = unicodedata.bidirectional(character)
    if kind not in _STRONG and (kind in _FOLLOWING or not 0x2E80 <= ord(character) <= 0xFFEF):
        return None
    match = _ANY.match(character)
    return (match.lastgroup or "") if match else ""


def _following(found: list[str | None], base: str) -> list[str]:
    """For each place, the next script that stands in the text."""
    following: list[str] = []
    after = base
    for script in reversed(found):
        following.append(after)
        after = after if script is None else script
    following.reverse()
    return following


def _filled(found: list[str | None], base: str) -> list[str]:
    """The scripts, with the gaps between them closed."""
    before = base
    filled: list[str] = []
    for script, after in zip(found, _following(found, base), strict=True):
        if script is None:
            script = _between(before, after, base)
        else:
            before = script
        filled.append(script)
    return filled


def _between(before: str, after: str, base: str) -> str:
    before_rtl, after_rtl, base_rtl = (one in RIGHT_TO_LEFT for one in (before, after, base))
    if before_rtl in (after_rtl, base_rtl):
        return before
    return after if after_rtl == base_rtl else base
