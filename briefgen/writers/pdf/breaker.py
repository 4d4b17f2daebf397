"""Runs to lines: as many words on each as fit, then the words of each line in the order in which they are seen."""

from collections.abc import Iterable
from typing import NamedTuple

from briefgen.model.text import base_direction, is_rtl_language
from briefgen.writers.pdf.bidi import levels, needs_bidi
from briefgen.writers.pdf.hyphens import SOFT, cuts
from briefgen.writers.pdf.runs import NEW_LINE, Run, RunStyle
from briefgen.writers.pdf.shape import Atom

_SCHEMES = ("http://", "https://")
_MOST_DIVIDED = 2
"""How many lines in a row may end within a word."""

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
    slack: float = 0.0,
) -> Lines:
    """The lines of a paragraph within a width in points, the first longer by `hang`; there is always at least one.

    No word is divided to fill a line that lacks no more than the `slack`. The direction is the one asked for,
    or that of the first strong character, or of the language where there is none.
    """
    bidi = any(needs_bidi(run.text) for run in runs)
    if not bidi and not from_right and not is_rtl_language(language):
        return Lines(_fill(((run.text, run.style, 0) for run in runs), width, hang, slack), False)
    text = "".join(run.text for run in runs)
    right = reads_from_right(text, language) if from_right is None else from_right
    parts = _by_level(runs, levels(text, "rtl" if right else "ltr"))
    lines = [Line(_seen(line.items), line.ends) for line in _fill(parts, width, hang, slack)]
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

    def __init__(self, width: float, slack: float) -> None:
        self.width = width
        self._slack = slack
        self._divided = 0
        self.lines: list[Line] = []
        self.items: list[Item] = []
        self.used = 0.0
        self.mark = 0

    def end(self, ends: bool = True) -> None:
        """Ends the line here."""
        self._emit(self.items, ends)
        self.items, self.used, self.mark = [], 0.0, 0

    def make_room(self, atom: Atom, style: RunStyle, level: int) -> list[Atom]:
        """Ends lines until the atom fits into the current one; what is to be put there, in pieces if need be."""
        atom = self._divide(atom, style, level, self._slack) or atom
        if not self._fits(atom, style):
            self._carry()
        if not self._fits(atom, style) and self.items:
            self.end(False)
        while not self._fits(atom, style) and (rest := self._divide(atom, style, level, -1.0)):
            atom = rest
        if self._fits(atom, style):
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

    def _fits(self, atom: Atom, style: RunStyle) -> bool:
        return self.used + atom.width * style.scale <= self.width

    def _carry(self) -> None:
        """Ends the line where it may end; what stands behind that place begins the next one."""
        if self.mark:
            end = self._end()
            self._emit(self.items[:end], False)
            self.items = self.items[end:]
            self.used = sum(one.width * its.scale for one, its, _ in self.items)
            self.mark = 0

    def _divide(self, atom: Atom, style: RunStyle, level: int, slack: float) -> Atom | None:
        """Fills the line with as much of a word as fits and ends it; the rest, or None where it stays whole.

        A `slack` below 0 is that of a word that fits into no line: it is divided after any number of others.
        """
        room = self.width - self.used
        if level % 2 or room <= slack or (slack >= 0 and self._divided >= _MOST_DIVIDED):
            return None
        font, text = style.font, atom.text
        for cut in reversed(cuts(text, style.hyphens)):
            head = font.atom(text[:cut].removesuffix(SOFT), False)
            if (head.width + font.hyphen.width) * style.scale <= room:
                self.items += [(head, style, level), (font.hyphen, style, level)]
                divided = self._divided
                self.end(False)
                self._divided = divided + 1
                return font.atom(text[cut:], False)
        return None

    def _emit(self, items: list[Item], ends: bool) -> None:
        self._divided = 0
        count = len(items)
        while count and items[count - 1][0].is_space:
            count -= 1
        self.lines.append(Line(items[:count], ends))


def _fill(
    parts: Iterable[tuple[str, RunStyle, int]], width: float, hang: float, slack: float
) -> list[Line]:
    """Lines in the order of the text; a line takes words while they fit, spaces at its end hang over."""
    filler = _Filler(width, slack)
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
                for piece in filler.make_room(atom, style, level):
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
