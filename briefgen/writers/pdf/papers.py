"""A house's paper: its headers and footers laid out, line by line, as far as the shipped fonts allow."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefgen.model.stationery import (
    Box,
    Counter,
    Emblem,
    Furniture,
    Grid,
    Line,
    Piece,
    Tab,
    TabStop,
    TextBox,
    Turn,
    Words,
)
from briefgen.model.style import Page, TextStyle
from briefgen.writers.pdf.breaker import Item, break_lines
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.escape import colour
from briefgen.writers.pdf.frame import Work
from briefgen.writers.pdf.paragraphs import baseline
from briefgen.writers.pdf.runs import Run
from briefgen.writers.pdf.tags import Tag

_USUAL_STEP = 36.0
"""Points between the tab stops that there are where none is set."""

_RULE = 0.75
_BESIDE = 9.0
"""Points between a picture and the words that make way for it."""

_UNBOUNDED = 1e6

Draw = Callable[[Sheet, float], None]
"""Draws something on a page, whose upper edge is moved down by so many points."""


class Laid(NamedTuple):
    """Furniture that is laid out: how high it is, and what draws it where its upper edge is."""

    height: float
    draws: tuple[Draw, ...]

    def draw(self, sheet: Sheet, top: float) -> None:
        """Draws it on a page."""
        for draw in self.draws:
            draw(sheet, top)


class _Area(NamedTuple):
    """Where words may stand: from the left edge of the page, that wide."""

    left: float
    width: float


class _Float(NamedTuple):
    """A picture that words make way for."""

    top: float
    bottom: float
    left: float
    right: float


class Layout:
    """Lays out one header or footer of one page; `count` is how many pages there are."""

    def __init__(self, work: Work, page: Page, number: int, count: int, tag: Tag) -> None:
        self._work, self._page, self._tag = work, page, tag
        self._shown = {False: str(number), True: str(count)}
        self._draws: list[Draw] = []
        self._floats: list[_Float] = []

    def laid(self, furniture: tuple[Furniture, ...]) -> Laid:
        """The furniture, from top to bottom."""
        page = self._page
        area = _Area(page.start, page.width - page.start - page.end)
        down, after = 0.0, 0.0
        for one in furniture:
            if isinstance(one, Line):
                down += max(after, one.look.before) if down else 0.0
                down, after = self._line(one, area, down), one.look.after
            else:
                down, after = self._grid(one, area, down + after), 0.0
        lowest = max([down, *(one.bottom for one in self._floats)])
        return Laid(lowest, tuple(self._draws))

    # ------------------------------------------------------------ lines

    def _line(self, line: Line, area: _Area, top: float) -> float:
        """Lays out a paragraph; where it ends."""
        for one in line.pieces:
            if isinstance(one, Emblem) and one.spot:
                self._float(one, top)
            elif isinstance(one, TextBox):
                self._text_box(one, top)
        look, down = line.look, top
        shown = tuple(one for one in line.pieces if not isinstance(one, TextBox))
        for number, pieces in enumerate(_turned(shown)):
            inner = self._beside(area, down, look.leading)
            indent = look.indent + (look.first if number == 0 else 0.0)
            inner = _Area(inner.left + indent, max(inner.width - indent, 24.0))
            down = self._row(pieces, line, inner, area, down)
        self._rules(look, area, top, down)
        return down

    def _row(self, pieces: list[Piece], line: Line, inner: _Area, area: _Area, top: float) -> float:
        """Lays out pieces that begin a new line; where they end."""
        if any(isinstance(one, Tab | Emblem) for one in pieces):
            return self._tabbed(pieces, line, inner, area, top)
        runs = [run for one in pieces if (run := self._run(one))]
        found = break_lines(runs, inner.width, self._work.language) if runs else None
        size = max((run.style.size for run in runs), default=line.look.size)
        leading, down = _leading(line.look, size), top
        for one in found.lines if found else ():
            slack = max(inner.width - one.width(), 0.0)
            to_end = (line.look.align == "end") != found.right_to_left if found else False
            left = inner.left + (slack / 2 if line.look.align == "center" else slack * to_end)
            self._put(one.items, left, down + _drop(line.look, size, leading))
            down += leading
        return down if runs else top + leading

    def _tabbed(
        self, pieces: list[Piece], line: Line, inner: _Area, area: _Area, top: float
    ) -> float:
        """Lays out one line of words and pictures, each stretch at its tab stop."""
        stretches = [self._stretch(one) for one in _between_tabs(pieces)]
        size = max([line.look.size, *(one.size for one in stretches)])
        tall = max(one.tall for one in stretches)
        leading = _leading(line.look, size)
        drop = max(_drop(line.look, size, leading), tall)
        x = inner.left
        if len(stretches) == 1:
            slack = max(inner.width - stretches[0].width, 0.0)
            x += slack * {"center": 0.5, "end": 1.0}.get(line.look.align, 0.0)
        for number, one in enumerate(stretches):
            if number:
                x = _next_stop(line.tabs, x - area.left, one.width) + area.left
            self._put_stretch(one, x, top + drop)
            x += one.width
        return top + drop + leading - _drop(line.look, size, leading)

    def _stretch(self, pieces: list[Piece]) -> "_Stretch":
        found = _Stretch()
        for one in pieces:
            if isinstance(one, Emblem):
                if one.spot is None:
                    found.add_picture(one)
            elif run := self._run(one):
                found.add_run(run, self._work.language)
        return found

    def _run(self, piece: Piece) -> Run | None:
        match piece:
            case Words(text, look):
                return self._work.book.own(text, look)
            case Counter(look, total):
                return self._work.book.own(self._shown[total], look)
            case Tab() | Turn() | Emblem() | TextBox():
                return None

    def _put_stretch(self, stretch: "_Stretch", left: float, down: float) -> None:
        for x, one in stretch.parts:
            if isinstance(one, Emblem):
                self._picture(one, left + x, down - one.height)
            else:
                self._put(one, left + x, down)

    def _put(self, items: list[Item], left: float, down: float) -> None:
        self._draws.append(lambda sheet, top: sheet.line(items, left, top + down, 0.0, self._tag))

    def _rules(self, look: TextStyle, area: _Area, top: float, bottom: float) -> None:
        for ink, down in ((look.over, top - 2.0), (look.rule, bottom + 2.0)):
            if ink:
                self._fill(area.left, down, area.width, _RULE, ink)

    def _fill(self, left: float, down: float, width: float, height: float, ink: str) -> None:
        shade = colour(ink)
        self._draws.append(lambda sheet, top: sheet.fill(left, top + down, width, height, shade))

    # ------------------------------------------------------------ pictures

    def _float(self, emblem: Emblem, top: float) -> None:
        spot = emblem.spot
        if spot is None:
            return
        if spot.anchored:
            self._picture(emblem, spot.left, top + spot.top)
            if spot.solid:
                upper = top + spot.top
                right = spot.left + emblem.width
                self._floats.append(_Float(upper, upper + emblem.height, spot.left, right))
        else:
            self._picture(emblem, spot.left, spot.top, on_page=True)

    def _text_box(self, box: TextBox, top: float) -> None:
        spot = box.spot
        laid = self._stacked(box.lines, _Area(spot.left, box.width))
        if spot.anchored:
            upper = top + spot.top
            self._draws += [_moved(draw, upper) for draw in laid.draws]
            if spot.solid:
                right = spot.left + box.width
                self._floats.append(_Float(upper, upper + laid.height, spot.left, right))
        else:
            self._draws += [_on_page(draw, spot.top) for draw in laid.draws]

    def _picture(self, emblem: Emblem, left: float, down: float, *, on_page: bool = False) -> None:
        picture = self._work.pictures.add(emblem.image)
        if picture is None:
            return

        def draw(sheet: Sheet, top: float) -> None:
            sheet.begin(self._tag)
            upper = down + (0.0 if on_page else top)
            sheet.picture(picture.name, left, upper, emblem.width, emblem.height)

        self._draws.append(draw)

    def _beside(self, area: _Area, top: float, height: float) -> _Area:
        """The area without what pictures take of it at that height."""
        left, right = area.left, area.left + area.width
        for one in self._floats:
            if one.top < top + height and one.bottom > top:
                if (one.left + one.right) / 2 < area.left + area.width / 2:
                    left = max(left, one.right + _BESIDE)
                else:
                    right = min(right, one.left - _BESIDE)
        return _Area(left, right - left) if right - left > 24 else area

    # ------------------------------------------------------------ tables

    def _grid(self, grid: Grid, area: _Area, top: float) -> float:
        for row in grid.rows:
            top = self._grid_row(row, grid, area.left + grid.indent, top)
        return top

    def _grid_row(self, row: tuple[Box, ...], grid: Grid, left: float, top: float) -> float:
        cells: list[tuple[Box, _Area, Laid]] = []
        column = 0
        for box in row:
            width = sum(grid.widths[column : column + box.span])
            column += box.span
            inner = _Area(left + grid.padding, max(width - 2 * grid.padding, 24.0))
            cells.append((box, _Area(left, width), self._stacked(box.lines, inner)))
            left += width
        height = max((laid.height for _, _, laid in cells), default=0.0)
        for box, area, laid in cells:
            if box.background:
                self._fill(area.left, top, area.width, height, box.background)
            down = top + (height - laid.height) * {"center": 0.5, "bottom": 1.0}.get(box.place, 0.0)
            self._draws += [_moved(draw, down) for draw in laid.draws]
            for ink, edge in ((box.over, top), (box.under, top + height - _RULE)):
                if ink:
                    self._fill(area.left, edge, area.width, _RULE, ink)
        return top + height

    def _stacked(self, lines: tuple[Line, ...], area: _Area) -> Laid:
        """The paragraphs of a cell or a box, laid out from its own upper edge."""
        draws, floats = self._draws, self._floats
        self._draws, self._floats = [], []
        down, after = 0.0, 0.0
        for line in lines:
            down += max(after, line.look.before)
            down, after = self._line(line, area, down), line.look.after
        laid = Laid(down + after, tuple(self._draws))
        self._draws, self._floats = draws, floats
        return laid


class _Stretch:
    """Words and pictures between two tabs, with their places; how wide and tall they are, and their largest letters."""

    def __init__(self) -> None:
        self.parts: list[tuple[float, list[Item] | Emblem]] = []
        self.width = self.tall = self.size = 0.0

    def add_run(self, run: Run, language: str) -> None:
        """Adds words, with the spaces at their ends."""
        line = break_lines([run], _UNBOUNDED, language).lines[0]
        text, space = run.text, run.style.font.space.width * run.style.scale
        before = (len(text) - len(text.lstrip(" "))) if not line.items else 0
        after = len(text) - len(text.rstrip(" "))
        self.parts.append((self.width, line.items))
        self.width += line.width() + (before or after) * space
        self.size = max(self.size, run.style.size)

    def add_picture(self, emblem: Emblem) -> None:
        """Adds a picture, which stands on the baseline."""
        self.parts.append((self.width, emblem))
        self.width += emblem.width
        self.tall = max(self.tall, emblem.height)


def _turned(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """The pieces from one new line to the next."""
    found: list[Piece] = []
    for one in pieces:
        if isinstance(one, Turn):
            yield found
            found = []
        else:
            found.append(one)
    yield found


def _between_tabs(pieces: list[Piece]) -> list[list[Piece]]:
    found: list[list[Piece]] = [[]]
    for one in pieces:
        if isinstance(one, Tab):
            found.append([])
        else:
            found[-1].append(one)
    return found


def _next_stop(stops: tuple[TabStop, ...], at: float, width: float) -> float:
    """Where a stretch of that width begins after a tab."""
    ahead = sorted((one for one in stops if one.at > at + 0.1), key=lambda one: one.at)
    if not ahead:
        return (at // _USUAL_STEP + 1) * _USUAL_STEP
    share = {"center": 0.5, "end": 1.0}.get(ahead[0].align, 0.0)
    return max(ahead[0].at - width * share, at)


def _leading(look: TextStyle, size: float) -> float:
    """The distance of baselines in a paragraph whose largest letters have that size."""
    return max(look.leading * size / look.size if look.times else look.leading, 1.0)


def _drop(look: TextStyle, size: float, leading: float) -> float:
    """How far the baseline is below the upper edge of a line."""
    middle = baseline(look) - look.leading / 2
    return leading / 2 + middle * size / look.size


def _on_page(draw: Draw, down: float) -> Draw:
    """Draws something so far below the upper edge of the page, whatever stands there."""
    return lambda sheet, _: draw(sheet, down)


def _moved(draw: Draw, down: float) -> Draw:
    return lambda sheet, top: draw(sheet, top + down)
