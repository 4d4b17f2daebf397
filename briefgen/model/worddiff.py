"""Which words of a text were taken out and which were put in: for people to read, and as places in both texts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A figure is one word ("45,300" or "4.5"), and so is each character of a script without spaces.
_TOKEN = re.compile(
    "\\d+(?:[.,]\\d+)*|[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+|\\s+|.",
    re.DOTALL,
)
_MOST = 2_000
"""Tokens of a text that are compared one by one; the time grows with their square."""

_WORD = re.compile(r"\w+(?:[-.,:’'\u00ad]\w+)*")
_MOST_WORDS = 3_000
"""Words of both texts together; as above."""

Range = tuple[int, int]


class Fate(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, as they stand, and what became of them."""

    fate: Fate
    text: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one run of pieces: the kept and the gone ones make the old, the kept and the new ones the new."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if max(len(old), len(new)) > _MOST:
        kept = (
            ((Fate.KEPT, before),) if before == after else ((Fate.GONE, before), (Fate.NEW, after))
        )
        return tuple(Piece(*one) for one in kept if one[1])
    return tuple(_joined(_pieces(old, new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for tag, a, b, c, d in _steps(old, new):
        if tag == "equal":
            yield Piece(Fate.KEPT, "".join(old[a:b]))
            continue
        if a < b:
            yield Piece(Fate.GONE, "".join(old[a:b]))
        if c < d:
            yield Piece(Fate.NEW, "".join(new[c:d]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The pieces; where only white space was kept between two changes, they are told as one."""
    gone = new = ""
    for piece in pieces:
        match piece.fate:
            case Fate.GONE:
                gone += piece.text
            case Fate.NEW:
                new += piece.text
            case Fate.KEPT if (gone or new) and piece.text.isspace():
                gone, new = gone + piece.text, new + piece.text
            case Fate.KEPT:
                yield from _change(gone, new)
                gone = new = ""
                yield piece
    yield from _change(gone, new)


def _change(gone: str, new: str) -> Iterator[Piece]:
    """The change, with the white space that both end in left where it is."""
    tail = ""
    while gone and new and gone[-1] == new[-1] and gone[-1].isspace():
        gone, new, tail = gone[:-1], new[:-1], gone[-1] + tail
    if gone:
        yield Piece(Fate.GONE, gone)
    if new:
        yield Piece(Fate.NEW, new)
    if tail:
        yield Piece(Fate.KEPT, tail)


@dataclass(frozen=True, slots=True)
class Changes:
    """Where words stand, in code points: those of the source that are gone, those of the statement that are new."""

    gone: tuple[Range, ...] = ()
    new: tuple[Range, ...] = ()


def changed_words(source: str, within: Iterable[Range], statement: str) -> Changes:
    """How the statement's words differ from those in parts of a text. Punctuation and white space don't count."""
    before = [word for start, end in within for word in _WORD.finditer(source, start, end)]
    after = list(_WORD.finditer(statement))
    if len(before) + len(after) > _MOST_WORDS:
        return Changes()
    old, new = [one.group() for one in before], [one.group() for one in after]
    steps = [step for step in _steps(old, new) if step[0] != "equal"]
    return Changes(
        tuple(one for _, start, end, _, _ in steps for one in _runs(source, before[start:end])),
        tuple(one for _, _, _, start, end in steps for one in _runs(statement, after[start:end])),
    )


def _runs(text: str, words: list[re.Match[str]]) -> list[Range]:
    """The words, each run of them on one line as one range."""
    runs: list[Range] = []
    for word in words:
        if runs and not text[runs[-1][1] : word.start()].strip(" ,;"):
            runs[-1] = runs[-1][0], word.end()
        else:
            runs.append(word.span())
    return runs


def _steps(old: list[str], new: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """The steps from one to the other, as difflib names them; no word counts for less because it is frequent."""
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
