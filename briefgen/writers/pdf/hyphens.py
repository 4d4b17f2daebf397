"""Where a word may be divided at the end of a line: at its soft hyphens, else by the dictionary of its language."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT = "\N{SOFT HYPHEN}"

_BEFORE, _AFTER, _LONGEST = 2, 3, 60
# The dictionaries of pyphen whose licences are not the GPL alone (see docs/decisions/0003-own-line-layout.md).
_DICTIONARIES = {
    "af": "af_ZA", "be": "be_BY", "ca": "ca", "da": "da_DK", "de": "de_DE", "el": "el_GR", "en": "en_GB", "es": "es",
    "et": "et_EE", "fr": "fr", "hr": "hr_HR", "hu": "hu_HU", "is": "is", "it": "it_IT", "lt": "lt", "mn": "mn_MN",
    "nl": "nl_NL", "pl": "pl_PL", "pt": "pt_BR", "ru": "ru_RU", "sl": "sl_SI", "sq": "sq_AL", "sr": "sr", "sv": "sv",
}  # fmt: skip
_VARIANTS = {"en-us": "en_US", "de-at": "de_AT", "de-ch": "de_CH", "sr-latn": "sr_Latn"}
_CAPITALISED = frozenset({"de"})
"""Languages in which any noun begins with a capital; in all others such a word is likely a name."""

_WORD = re.compile(r"[^\W\d_]{6,}")
_BARE = re.compile(r"[\s.,;:!?…'’‘\"“”„«»‹›()\[\]{}¿¡–—\u200e\u200f]*")


def is_known(language: str) -> bool:
    """Whether there is a dictionary for a language (BCP 47)."""
    return bool(_dictionary(language.lower()))


def cuts(text: str, language: str) -> tuple[int, ...]:
    """The places within a word at which a line may end, ascending; none for an address, a number, a name or a sign.

    An empty `language` divides at soft hyphens only.
    """
    if SOFT in text:
        return tuple(place + 1 for place, one in enumerate(text[:-1]) if one == SOFT and place)
    return _by_dictionary(text, language) if language and len(text) <= _LONGEST else ()


@lru_cache(maxsize=20_000)
def _by_dictionary(text: str, language: str) -> tuple[int, ...]:
    found = _WORD.search(text)
    name = _dictionary(language.lower())
    if not (found and name and _is_bare(text, found) and _is_divisible(found[0], language)):
        return ()
    last = len(found[0]) - _AFTER
    # A place that carries data would change letters too, as in Hungarian: the text must stay what it is.
    return tuple(
        found.start() + place
        for place in _patterns(name).positions(found[0])
        if _BEFORE <= place <= last and not place.data
    )


def _is_bare(text: str, word: re.Match[str]) -> bool:
    """Whether nothing but punctuation stands around the word; an elided article may ("l’organisation")."""
    before, after = text[: word.start()], text[word.end() :]
    elided = before.rstrip("'’")
    lone = elided != before and len(elided.strip("“«„(")) <= 2 and elided.strip("“«„(").isalpha()
    return bool(_BARE.fullmatch(after)) and (lone or bool(_BARE.fullmatch(before)))


def _is_divisible(word: str, language: str) -> bool:
    if word[1:].lower() != word[1:]:
        return False
    return word[0].islower() or language.partition("-")[0].lower() in _CAPITALISED


def _dictionary(tag: str) -> str:
    return _VARIANTS.get(tag) or _DICTIONARIES.get(tag.partition("-")[0], "")


@cache
def _patterns(name: str) -> "Pyphen":
    from pyphen import Pyphen  # with its dictionary, German takes half a second: when first needed

    return Pyphen(lang=name, left=_BEFORE, right=_AFTER)
