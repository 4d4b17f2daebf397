"""Where rendered text came from: marks in the engine's output, taken out again before it is parsed."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_MARK = "\x01"
_MARKS = re.compile(f"{_MARK}(\\d+):(\\d+):(\\d+){_MARK}")


def mark(part: int, line: int, length: int) -> str:
    """A mark to be put before literal text of that length that begins on that line of that part.

    Control characters stand neither in a template nor in the text of a brief, so it can't be forged.
    """
    return f"{_MARK}{part}:{line}:{length}{_MARK}"


@dataclass(frozen=True, slots=True)
class Traced:
    """Rendered text without its marks, and for each mark the offset where it stood."""

    text: str
    parts: tuple[str, ...]
    offsets: Sequence[int] = ()
    marks: Sequence[tuple[int, int, int]] = ()

    def where(self, offset: int) -> str:
        """ "file:line" of the template for an offset of the text."""
        index = bisect_right(self.offsets, offset) - 1
        if index < 0:
            return f"{self.parts[0]}:1" if self.parts else ""
        part, line, length = self.marks[index]
        start = self.offsets[index]
        # Beyond the literal stands a value: its own line feeds are none of the template's.
        line += self.text.count("\n", start, min(offset, start + length))
        return f"{self.parts[part]}:{line}"


def untrace(output: str, parts: tuple[str, ...]) -> Traced:
    """The engine's output, its marks taken out."""
    pieces: list[str] = []
    offsets: list[int] = []
    marks: list[tuple[int, int, int]] = []
    position = done = 0
    for found in _MARKS.finditer(output):
        piece = output[done : found.start()]
        pieces.append(piece)
        position += len(piece)
        done = found.end()
        offsets.append(position)
        marks.append((int(found[1]), int(found[2]), int(found[3])))
    pieces.append(output[done:])
    return Traced("".join(pieces), parts, offsets, marks)


def plain(text: str, name: str) -> Traced:
    """Text that is its own source: a part as it stands."""
    return Traced(text, (name,), (0,), ((0, 1, len(text)),))
