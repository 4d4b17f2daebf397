"""Runs to lines: as many words on each as fit, then the words of each line in the order in which they are seen."""

from collections.abc import Iterable
from typing import NamedTuple

from briefgen.model.text import base_direction, is_rtl_language
from briefgen.writers.pdf.bidi import levels, needs_bidi
from briefgen.writers.pdf.runs import NEW_LINE, Run, RunStyle
from briefgen.writers.pdf.shape import Atom

_SCHEMES = ("http://", "https://")
Item = tuple[Atom, RunStyle, int]
"""An atom, its style, and its embedding level."""


class Line(NamedTuple):
    """Items from left to right. `ends` is whether the paragraph, or a line break, ends with it."""

    items: list[Item]
    ends: bool

    def width(self) -> float:
        """The width in points."""
        return sum(atom.width * style.scale for atom, style, _ in self.items)


class Lines(NamedTuple):
    """The lines of a paragraph, and whether it reads from right to left."""

    lines: list[Line]
    right_to_left: bool


def reads_from_right(text: str, language: str) -> bool:
    """Whether a paragraph reads from right to left: by its first strong character, else by its language."""
    if needs_bidi(text):
        return base_direction(text) == "rtl"
    return is_rtl_language(language) and not any(map(str.isalpha, text))


def break_lines(
    runs: list[Run],
    width: float,
    language: str = "",
    from_right: bool | None = None,
    hang: float = 0.0,
) -> Lines:
    """The lines of a paragraph within a width in points, the first longer by `hang`; there is always at least one.

    The direction is the one asked for, or that of the first strong character, or of the language where there is none.
    """
    bidi = any(needs_bidi(run.text) for run in runs)
    if not bidi and not from_right and not is_rtl_language(language):
        return Lines(_fill(((run.text, run.style, 0) for run in runs), width, hang), False)
    text = "".join(run.text for run in runs)
    right = reads_from_right(text, language) if from_right is None else from_right
    parts = _by_level(runs, levels(text, "rtl" if right else "ltr"))
    lines = [Line(_seen(line.items), line.ends) for line in _fill(parts, width, hang)]
    return Lines(lines, right)


def _by_level(runs: list[Run], found: list[int]) -> Iterable[tuple[str, RunStyle, int]]:
    position = 0
    for text, style in runs:
        start = 0
        for index in range(1, len(text) + 1):
            if index == len(text) or found[position + index] != found[position + start]:
                yield text[start:index], style, found[position + start]
                start = index
        position += len(text)


class _Filler:
    """The line that is being filled. `mark` counts its items up to where it may end."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.lines: list[Line] = []
        self.items: list[Item] = []
        self.used = 0.0
        self.mark = 0

    def end(self, ends: bool = True) -> None:
        """Ends the line here."""
        self._emit(self.items, ends)
        self.items, self.used, self.mark = [], 0.0, 0

    def make_room(self, atom: Atom, item_width: float, style: RunStyle, level: int) -> list[Atom]:
        """Ends lines until the atom fits into the current one; what is to be put there, in pieces if need be."""
        if self.mark:
            end = self._end()
            self._emit(self.items[:end], False)
            self.items = self.items[end:]
            self.used = sum(one.width * its.scale for one, its, _ in self.items)
            self.mark = 0
            if self.used + item_width <= self.width:
                return [atom]
        if self.items:
            self.end(False)
        if item_width <= self.width:
            return [atom]
        pieces = style.font.split(atom, self.width / style.scale, bool(level % 2))
        for piece in pieces[:-1]:
            self._emit([(piece, style, level)], False)
        return pieces[-1:]

    def _end(self) -> int:
        """Where the line ends: before an address rather than in it, if that isn't all there is."""
        start = self.mark
        while start and not self.items[start - 1][0].is_space:
            start -= 1
        is_address = self.items[start][0].text.startswith(_SCHEMES) if start < self.mark else False
        return start if start and is_address else self.mark

    def _emit(self, items: list[Item], ends: bool) -> None:
        count = len(items)
        while count and items[count - 1][0].is_space:
            count -= 1
        self.lines.append(Line(items[:count], ends))


def _fill(
    parts: Iterable[tuple[str, RunStyle, int]], width: float, hang: float = 0.0
) -> list[Line]:
    """Lines in the order of the text; a line takes words while they fit, spaces at its end hang over."""
    filler = _Filler(width)
    filler.used = -hang
    for text, style, level in parts:
        if text == NEW_LINE:
            filler.end()
        else:
            _fill_run(filler, text, style, level)
    if filler.items or not filler.lines:
        filler.end()
    elif not filler.lines[-1].ends:
        filler.lines[-1] = Line(filler.lines[-1].items, True)
    return filler.lines


def _fill_run(filler: _Filler, text: str, style: RunStyle, level: int) -> None:
    # The innermost loop of the writer: everything that can be said once a run is said before it.
    font, scale, right = style.font, style.scale, bool(level % 2)
    words, shape = font.words[right], font.shape
    space = (font.space, style, level)
    space_width = font.space.width * scale
    limit, items, used, mark = filler.width, filler.items, filler.used, filler.mark
    first = True
    for word in text.split(" "):
        if first:
            first = False
        else:
            items.append(space)
            used += space_width
            mark = len(items)
        if not word:
            continue
        inner = False
        for atom in words.get(word) or shape(word, right):
            if inner:
                mark = len(items)
            inner = True
            width = atom.width * scale
            if used + width > limit:
                filler.used, filler.mark = used, mark
                for piece in filler.make_room(atom, width, style, level):
                    filler.items.append((piece, style, level))
                    filler.used += piece.width * scale
                items, used, mark = filler.items, filler.used, filler.mark
            else:
                items.append((atom, style, level))
                used += width
    filler.used, filler.mark = used, mark


def _seen(items: list[Item]) -> list[Item]:
    """The items of a line as they are seen from left to right (UAX #9, rule L2)."""
    highest = max((level for _, _, level in items), default=0)
    lowest = min((level for _, _, level in items if level % 2), default=highest + 1)
    seen = list(items)
    for level in range(highest, lowest - 1, -1):
        start = 0
        while start < len(seen):
            if seen[start][2] < level:
                start += 1
                continue
            end = start
            while end < len(seen) and seen[end][2] >= level:
                end += 1
            seen[start:end] = seen[start:end][::-1]
            start = end
    return seen
