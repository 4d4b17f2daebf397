"""Paragraphs that turn from the direction of the document."""

from collections.abc import Iterable

from briefgen.model.document import Inline
from briefgen.model.text import base_direction
from briefgen.writers.outline import plain_text


def turned(content: Iterable[Inline], around: str) -> str:
    """The direction of the words, "rtl" or "ltr", where it is not the one `around` them; else the empty string."""
    words = plain_text(content)
    own = "ltr" if words.isascii() else base_direction(words)
    return "" if own == around else own
