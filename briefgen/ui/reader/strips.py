"""Where words stand on the lines of a laid-out block: a rectangle for each run of them."""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_SPACE = 0.4
"""A gap between two words, at most, as a share of the height of their line."""

_BIDI = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def block_strips(
    document: QTextDocument, block: QTextBlock, start: int, end: int
) -> Iterator[QRectF]:
    """The strips of the words between two document positions, as far as they are in the block."""
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    text = block.text()
    mixed = not text.isascii() and bool(_BIDI.search(text))
    first = max(0, start - block.position())
    last = min(end - block.position(), block.length() - 1)
    number = layout.lineForTextPosition(first).lineNumber() if layout.lineCount() else 0
    while number < layout.lineCount():
        line = layout.lineAt(number)
        if line.textStart() >= last:
            return
        begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        for left, right in _runs(line, begin, stop, mixed):
            yield QRectF(left, line.y(), right - left, line.height()).translated(origin)
        number += 1


def _runs(line: QTextLine, start: int, end: int, mixed: bool) -> Iterator[tuple[float, float]]:
    """The left and right ends of the words between two positions: several runs where directions are mixed."""
    words = line.naturalTextRect()
    if not mixed:
        yield (
            max(_x(line, start), words.left()),
            min(max(_x(line, end), _x(line, start)), words.right()),
        )
        return
    # Where directions are mixed, the edges of a run are ambiguous: the glyphs themselves aren't.
    boxes = sorted(
        (box.left(), box.right())
        for run in (line.glyphRuns(start, end - start) if start < end else ())
        if not (box := run.boundingRect()).isEmpty()
    )
    joined: list[tuple[float, float]] = []
    for left, right in boxes:
        if joined and left <= joined[-1][1] + _SPACE * line.height():
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    yield from joined


def _x(line: QTextLine, at: int) -> float:
    # The stub says "object"; it is the place, and the position that was meant.
    return cast("tuple[float, int]", line.cursorToX(at))[0]
