"""Canonical text: what an article's text is made of, decided once, at ingest."""

import re
import unicodedata

REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile("\r\n?|\x0b|\x0c|\x1c|\x1d|\x1e|\x85|\u2028|\u2029")
# C0 and C1 controls but for tab and line feed, lone surrogates, noncharacters: none of them is text,
# and the formats that we write refuse or lose them. A byte order mark is dropped without a count.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)


def clean(raw: str) -> tuple[str, int]:
    """Text in NFC with line feeds only, and how many characters that are not text became U+FFFD."""
    unified = _LINE_ENDS.sub("\n", raw.replace("\ufeff", ""))
    replaced, count = _NOT_TEXT.subn(REPLACEMENT, unified)
    return unicodedata.normalize("NFC", replaced), count


def clean_line(raw: str) -> str:
    """Clean text on one line, white space folded: headlines, names, titles."""
    return " ".join(clean(raw)[0].split())


def is_clean(text: str) -> bool:
    """Whether cleaning would leave the text as it is."""
    return clean(text) == (text, 0)


_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def base_direction(text: str) -> str:
    """ "rtl" or "ltr", by the first strong character outside of isolates (Unicode UAX #9, rules P2 and P3)."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in _STRONG:
            return _STRONG[kind]
    return "ltr"


def has_direction(text: str, direction: str) -> bool:
    """Whether any letter of the text is written in that direction, "rtl" or "ltr"."""
    return any(_STRONG.get(unicodedata.bidirectional(character)) == direction for character in text)


_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def is_rtl_language(language: str) -> bool:
    """Whether text in that language (BCP 47) runs from right to left."""
    tag = language.lower()
    return tag in _RIGHT_TO_LEFT or tag.split("-")[0] in _RIGHT_TO_LEFT


def set_apart(words: str) -> str:
    """The words in a directional isolate (UAX #9, FSI and PDI): they don't turn their neighbours round."""
    return f"\u2068{words}\u2069" if words else ""
