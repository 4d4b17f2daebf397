"""Which words a statement has in common with its source, and which it hasn't."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

Range = tuple[int, int]

_WORD = re.compile(r"\w+(?:[-.,:’'\u00ad]\w+)*")
_MOST = 3_000
"""Words that are compared: the time grows with the square of their number."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Where words stand, in code points: those of the source that are gone, those of the statement that are new."""

    gone: tuple[Range, ...] = ()
    new: tuple[Range, ...] = ()


def changes(source: str, within: Iterable[Range], statement: str) -> Changes:
    """How the statement's words differ from those in parts of a text. Punctuation and white space don't count."""
    before = [word for start, end in within for word in _WORD.finditer(source, start, end)]
    after = list(_WORD.finditer(statement))
    if len(before) + len(after) > _MOST:
        return Changes()
    matcher = SequenceMatcher(
        None, [one.group() for one in before], [one.group() for one in after], autojunk=False
    )
    steps = [step for step in matcher.get_opcodes() if step[0] != "equal"]
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
