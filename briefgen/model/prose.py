"""Between Markdown and the words that it prints: just enough to quote and to compare."""

import re
from collections.abc import Iterable

# What python-markdown takes for markup within a line. A leading "#", "-" or "1." is text where a
# statement is rendered as one paragraph, so it is left alone.
_SPECIAL = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)")
# Read in one pass, so that an escaped bracket or asterisk is never taken for markup. A picture is text.
_MARKUP = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()<>#+.!|&~-])"
    r"|(?<!!)\[(?P<label>(?:\\.|[^\[\]\\]){0,2000})\]\([^)]{0,2000}\)"
    r"|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)"
)
_JOINED = re.compile(r"“[^“”]+”(?: \[…\] “[^“”]+”)+")
_WITHIN = str.maketrans("“”", "‘’")
_MARKS = str.maketrans("", "", "“”„«»\"'’‘‹›")


def as_markdown(words: str) -> str:
    """Markdown that prints exactly these words, white space folded."""
    return _SPECIAL.sub(lambda found: "\\" + found.group(), " ".join(words.split()))


def as_words(markdown: str) -> str:
    """The words that Markdown prints: without emphasis, link targets and escapes, white space folded."""
    return " ".join(_printed(markdown).split())


def same_words(one: str, other: str) -> bool:
    """Whether two plain texts have the same words; quotation marks and white space don't count."""
    return _bare(one) == _bare(other)


def contains_words(whole: str, part: str) -> bool:
    """Whether a plain text holds another, by the same measure."""
    return f" {_bare(part)} " in f" {_bare(whole)} "


def joined(parts: Iterable[str]) -> str:
    """Passages of one source as one quotation: each in quotation marks (those within it single), "[…]" between."""
    return " […] ".join(f"“{part.translate(_WITHIN)}”" for part in parts)


def stands(words: str, passages: Iterable[str]) -> bool:
    """Whether the words stand in one of the passages; of joined ones, whether each part does."""
    there = tuple(passages)
    parts = words.split(" […] ") if _JOINED.fullmatch(words) else [words]
    return all(any(contains_words(one, part) for one in there) for part in parts)


def _printed(markdown: str) -> str:
    return _MARKUP.sub(
        lambda found: found["escaped"] or (_printed(found["label"]) if found["label"] else ""),
        markdown,
    )


def _bare(text: str) -> str:
    return " ".join(text.translate(_MARKS).split())
