"""The direction that a document, its tables and its bands take from its language, and paragraphs that turn from it."""

from collections.abc import Iterable

from briefgen.model.document import Inline
from briefgen.model.text import base_direction
from briefgen.writers.outline import plain_text

_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def is_rtl_language(language: str) -> bool:
    """Whether text in that language (BCP 47) runs from right to left."""
    tag = language.lower()
    return tag in _RIGHT_TO_LEFT or tag.split("-")[0] in _RIGHT_TO_LEFT


def turned(content: Iterable[Inline], around: str) -> str:
    """The direction of the words, "rtl" or "ltr", where it is not the one `around` them; else the empty string."""
    words = plain_text(content)
    own = "ltr" if words.isascii() else base_direction(words)
    return "" if own == around else own
