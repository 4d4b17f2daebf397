"""Whether quoted words stand in a source, letter for letter."""

import re
from collections.abc import Iterable

from briefgen.model.prose import as_words

# What may differ between a statement and its source: the shape of quotation marks (they change when a
# quotation is set within another), of dashes, and white space.
_SHAPES = str.maketrans(dict.fromkeys("–—‑−", "-") | dict.fromkeys("“”„«»\"'’‘‹›「」『』", ""))
_LEFT_OUT = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.")
_QUOTED = re.compile('“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』|"([^"]+)"')
_MARKS = frozenset('"“„«»”')
_EDGES = " .,;:!?-"


def is_verbatim(statement: str, passages: Iterable[str]) -> bool:
    """Whether a statement (Markdown) is as its evidence has it.

    Either all its words stand in one passage, or it quotes within quotation marks, and all that is
    quoted does. Where it shows that something was left out ("…", "[...]"), its parts stand there in
    their order.
    """
    words = as_words(statement)
    sources = [_plain(one) for one in passages]
    if _stands(words, sources):
        return True
    quoted = [next(filter(None, found.groups())) for found in _QUOTED.finditer(words)]
    return bool(quoted) and all(_stands(one, sources) for one in quoted)


def has_marks(words: str) -> bool:
    """Whether the words begin and end with quotation marks of their own."""
    stripped = words.strip()
    return stripped[:1] in _MARKS and stripped[-1:] in _MARKS


def misquoted(statement: str, passages: Iterable[str]) -> tuple[str, ...]:
    """What the statement (Markdown) has within quotation marks, but no passage of its evidence has."""
    sources = [_plain(one) for one in passages]
    words = as_words(statement)
    quoted = (next(filter(None, found.groups())) for found in _QUOTED.finditer(words))
    return tuple(one for one in quoted if not _stands(one, sources))


def verbatim_places(markdown: str, passages: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where a statement (Markdown) has words of its evidence: everywhere, or within quotation marks."""
    sources = [_plain(one) for one in passages]
    if _stands(as_words(markdown), sources):
        return ((0, len(markdown)),)
    return tuple(
        found.span()
        for found in (_QUOTED.finditer(markdown) if sources else ())
        if _stands(as_words(next(filter(None, found.groups()))), sources)
    )


def _stands(words: str, sources: list[str]) -> bool:
    parts = [part for one in _LEFT_OUT.split(words) if (part := _plain(one).strip(_EDGES))]
    return bool(parts) and any(_in_order(parts, source) for source in sources)


def _in_order(parts: list[str], source: str) -> bool:
    position = 0
    for part in parts:
        position = _end_of(part, source, position)
        if position < 0:
            return False
    return True


def _end_of(part: str, source: str, position: int) -> int:
    """Where the part ends at its next place as whole words, or -1."""
    while (start := source.find(part, position)) >= 0:
        end = start + len(part)
        if not (_joined(source, start) or _joined(source, end)):
            return end
        position = start + 1
    return -1


def _joined(text: str, position: int) -> bool:
    """Whether a word goes on across the position. Only scripts with case are sure to put spaces between words."""
    return (
        0 < position < len(text) and _in_a_word(text[position - 1]) and _in_a_word(text[position])
    )


def _in_a_word(character: str) -> bool:
    return character.isdigit() or character.lower() != character.upper()


def _plain(text: str) -> str:
    return " ".join(text.translate(_SHAPES).split())
