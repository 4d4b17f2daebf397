"""Blocks of text, and how their wording is compared."""

import re
from dataclasses import dataclass

from briefgen.model.article import SpanKind

_ENDS = (".", "!", "…", ":", ";", ",", "。", "！", "।", "۔")
_CLOSING = "\"'”’»)]」』"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item or quote. `cut` says why it is page furniture, where a loader knows."""

    kind: SpanKind
    text: str
    level: int = 0
    cut: str = ""


def fold(words: str) -> str:
    """Letters and digits only, in one case: equal for wordings that differ in shape alone."""
    return "".join(one for one in words.casefold() if one.isalnum())


def is_same(one: str, other: str) -> bool:
    """Whether two wordings differ in shape alone."""
    folded = fold(one)
    return folded == fold(other) if folded else one.split() == other.split()


def ends_sentence(text: str) -> bool:
    """Whether the text ends as sentences (or parts of them) do; a question mark may end a heading too."""
    return text.rstrip(_CLOSING).endswith(_ENDS)


def looks_like_heading(text: str, longest: int = 100, words: int = 14) -> bool:
    """Whether it could be a heading by its shape: short, on one line, not ending like a sentence."""
    if "\n" in text or len(text) > longest or len(text.split()) > words or ends_sentence(text):
        return False
    if text.endswith(("?", "？")) and len(text.split()) > 8:
        return False
    start = re.search(r"[^\W_]", text)
    return start is not None and not start[0].islower()


def shortened(words: str, limit: int = 80) -> str:
    """The words, or as many as fit, with an ellipsis."""
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0].rstrip() + "…"
