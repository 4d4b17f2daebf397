"""Where a word may be broken, and what must never be torn apart (after Unicode UAX #14 and #29)."""

import re
import unicodedata
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budoux import Parser

_CJK = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u4dbf"
    "\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f"
    "\U00017000-\U00018dff\U0001b000-\U0001b2ff\U00020000-\U0003fffd"
)
_FULL_WIDTH_SIGNS = (
    "\u3000-\u3004\u3008-\u3020\u3030\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
# Thai, Lao, Myanmar, Khmer: their words are not told apart by spaces. Thai ones are found by BudouX.
_SOUTH_EAST = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"
_SPECIAL = re.compile(
    f"[{_CJK}{_FULL_WIDTH_SIGNS}{_SOUTH_EAST}\u200b\u2000-\u2006\u2008-\u200a\u205f]"
)
# Most words hold none of these, and are told so by one look.
_CANDIDATE = re.compile(
    f"[{_CJK}{_FULL_WIDTH_SIGNS}{_SOUTH_EAST}\u200b\u2000-\u2006\u2008-\u200a\u205f/@\u2010\u2013\u2014-]"
)
_THAI = re.compile("[\u0e01-\u0e5b]+")
_IDEOGRAPH = re.compile(f"[{_CJK}]")
_COMPLEX = re.compile(f"[{_SOUTH_EAST}]")
_OPENING = "([{（［｛「『【〔〈《〖〘〚｢“‘«‹¿¡$£€¥￥＄"
_NEVER_FIRST = (
    ")]}）］｝」』】〕〉》〗〙〛｣”’»›、。，．､｡,.!?！？：；:;…‥・･ー〜～％%‰°′″々〻ゝゞヽヾ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ\u3000\u200b"
)
_THAI_LEADING = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4"
_THAI_FOLLOWING = "\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6"
_AFTER_DASH = re.compile(
    "(?<=[^\\W\\d_][-\u2010])(?=[^\\W_])|(?<=\\w[\u2013\u2014])(?!(?<=\\d\u2013)\\d{1,3}(?!\\d))(?=\\w)"
)
_ADDRESS = re.compile(r"https?://|[^/\s]/[^/\s]|\S@\S")
_IN_ADDRESS = re.compile(r"(?<=[^/:]/)(?=[^/])|(?<=[?&=_#~%-])(?=\w)|(?<=\w)(?=\.\w)")
_JOINERS = "\u200d\u2060\u00a0\u202f\u2011"
_VIRAMAS = frozenset("\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2")


def segments(word: str) -> list[str]:
    """The word cut wherever a line may end in it; the word alone if nowhere."""
    if not _CANDIDATE.search(word):
        return [word]
    if _SPECIAL.search(word):
        cuts = _special_cuts(word)
    elif len(word) < 4:
        return [word]
    elif _ADDRESS.search(word):
        cuts = {match.start() for match in _IN_ADDRESS.finditer(word)}
    else:
        cuts = {match.start() for match in _AFTER_DASH.finditer(word)}
    return _cut(word, sorted(cuts))


def graphemes(text: str) -> list[str]:
    """The text in pieces that a reader takes for one character each."""
    cuts = [i for i in range(1, len(text)) if not _belongs(text[i - 1], text[i])]
    return _cut(text, cuts)


def _cut(text: str, cuts: list[int]) -> list[str]:
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _belongs(before: str, character: str) -> bool:
    """Whether a character belongs to the one before it."""
    if character < "\u0300":
        return False
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me")
        or character in "\u200d\u200c\u0e33\u0eb3"
        or before == "\u200d"
        or (before in _VIRAMAS and character.isalpha())
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or ("\u1160" <= character <= "\u11ff" and "\u1100" <= before <= "\u11ff")
        or ("\U0001f1e6" <= character <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff")
    )


def _special_cuts(word: str) -> set[int]:
    cuts = {match.start() for match in _AFTER_DASH.finditer(word)}
    within = _within_thai_words(word)
    cuts.update(
        i for i in range(1, len(word)) if i not in within and _may_break(word[i - 1], word[i])
    )
    return cuts


def _within_thai_words(text: str) -> set[int]:
    """The places within Thai words, as far as a model of 33 kB tells: most ends of words are found, few wrongly."""
    within: set[int] = set()
    for found in _THAI.finditer(text):
        places = set(range(found.start() + 1, found.end()))
        ends = accumulate(map(len, _thai().parse(found[0])), initial=found.start())
        within |= places.difference(ends)
    return within


@cache
def _thai() -> "Parser":
    from budoux import load_default_thai_parser  # when the first Thai word comes

    return load_default_thai_parser()


def _may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters of a script that doesn't part its words by spaces."""
    if before == "\u200b" or "\u2000" <= before <= "\u200a":
        return True
    if after in _NEVER_FIRST or after in _JOINERS or before in _JOINERS or before in _OPENING:
        return False
    if _belongs(before, after):
        return False
    if _COMPLEX.match(before) and _COMPLEX.match(after):
        return before not in _THAI_LEADING and after not in _THAI_FOLLOWING
    wide = _IDEOGRAPH.match(before) or _IDEOGRAPH.match(after)
    return bool(wide or before == "\u3000" or (before in _NEVER_FIRST and ord(before) > 0x2FFF))
