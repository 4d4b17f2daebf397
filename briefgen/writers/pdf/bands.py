"""Header and footer: drawn on every page once the number of pages is known."""

from collections.abc import Callable
from typing import assert_never

from briefgen.model.document import Band, BandPart, MarkingLabel, PageCount, PageNumber, Text
from briefgen.model.style import Page
from briefgen.model.text import is_rtl_language
from briefgen.writers.pdf.bidi import needs_bidi
from briefgen.writers.pdf.breaker import Item, break_lines
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.escape import colour
from briefgen.writers.pdf.frame import Work
from briefgen.writers.pdf.letterhead import Letterhead
from briefgen.writers.pdf.runs import Run, RunStyle
from briefgen.writers.pdf.tags import FOOTER, HEADER, Tag

_SMALLEST_MARKING = 12.0  # TLP 2.0: 12 points or larger
_CHIP_ACROSS, _CHIP_ABOVE, _CHIP_BELOW = 6.0, 1.04, 0.33
_LEAST_GAP = 12.0
_RULE = 0.5
_RULE_DISTANCE = 14.0

Piece = tuple[list[Item], float, str]
"""Items, their width in points, and the colour of the chip behind them, or none."""


class Bands:
    """The header and the footer of one document with its number of pages, on the paper of the house if there is one."""

    def __init__(
        self,
        header: Band,
        footer: Band,
        page: Page,
        count: int,
        work: Work,
        letterhead: Letterhead | None = None,
    ) -> None:
        self._page = page
        self._count = count
        self._work = work
        self._letterhead = letterhead
        self._mirrored = is_rtl_language(work.language)
        self._rows = (("header", header), ("footer", footer))
        # What is the same on every page is laid out once.
        self._known: dict[BandPart, Piece] = {}

    def draw(self, sheet: Sheet) -> None:
        """Draws both on a page, as artifacts."""
        for role, band in self._rows:
            middle = self._letterhead.draw(sheet, role, self._count) if self._letterhead else None
            if band.start or band.end:
                self._draw_band(sheet, role, band, middle)
        sheet.close()

    def _draw_band(self, sheet: Sheet, role: str, band: Band, beside: float | None) -> None:
        """Draws one, `beside` what the house has there if anything: then that says where, and no rule is needed."""
        page = self._page
        top = role == "header"
        middle = page.top * 0.52 if top else page.height - page.bottom * 0.5
        if beside is not None:
            middle = beside
            if top and sheet.index == 0 and self._letterhead and self._letterhead.has_first:
                band = Band((), band.end)
        baseline = middle + self._work.book.role(role).size * 0.35
        left, right = page.start, page.width - page.end
        end = self._pieces(band.end, role, sheet.index)
        room = right - left - sum(map(_outer, end)) - _LEAST_GAP
        start = _fitted(self._pieces(band.start, role, sheet.index), room)
        at_left, at_right = (end, start) if self._mirrored else (start, end)
        tag = HEADER if top else FOOTER
        self._draw_pieces(sheet, at_left, left, baseline, tag)
        self._draw_pieces(sheet, at_right, right - sum(map(_outer, at_right)), baseline, tag)
        if beside is None:
            self._draw_rule(sheet, middle, top=top)

    def _draw_rule(self, sheet: Sheet, middle: float, *, top: bool) -> None:
        page = self._page
        left, right = page.start, page.width - page.end
        ink = colour(self._work.sheet.table.rule)
        rule = middle + _RULE_DISTANCE if top else middle - _RULE_DISTANCE
        if (page.top if top else page.bottom) > 3 * _RULE_DISTANCE:
            sheet.fill(left, rule, max(right - left, 1.0), _RULE, ink)

    def _pieces(self, parts: tuple[BandPart, ...], role: str, index: int) -> list[Piece]:
        """The parts from left to right: the first one stands at the right where their text runs to the left."""
        pieces = [self._piece(part, role, index) for part in parts]
        to_the_left = any(needs_bidi(part.text) for part in parts if isinstance(part, Text))
        return pieces[::-1] if to_the_left else pieces

    def _draw_pieces(
        self, sheet: Sheet, pieces: list[Piece], x: float, baseline: float, tag: Tag
    ) -> None:
        for items, width, behind in pieces:
            inside = x
            if behind:
                size = items[0][1].size if items else _SMALLEST_MARKING
                top = baseline - size * _CHIP_ABOVE
                height = size * (_CHIP_ABOVE + _CHIP_BELOW)
                sheet.fill(x, top, width + 2 * _CHIP_ACROSS, height, behind)
                inside += _CHIP_ACROSS
            sheet.line(items, inside, baseline, 0.0, tag)
            x += _outer((items, width, behind))

    def _piece(self, part: BandPart, role: str, index: int) -> Piece:
        match part:
            case Text(text):
                return self._once(part, lambda: self._words(text, role))
            case PageNumber():
                return self._words(str(index + 1), role)
            case PageCount():
                return self._once(part, lambda: self._words(str(self._count), role))
            case MarkingLabel():
                return self._once(part, lambda: self._chip(part))
            case _:
                assert_never(part)

    def _once(self, part: BandPart, make: Callable[[], Piece]) -> Piece:
        if part not in self._known:
            self._known[part] = make()
        return self._known[part]

    def _words(self, text: str, role: str) -> Piece:
        return _laid_out(self._work.book.plain(text, role), "")

    def _chip(self, label: MarkingLabel) -> Piece:
        plain = self._work.book.plain(label.label, "marking", bold=True)
        size = max(plain.style.size, _SMALLEST_MARKING)
        style = RunStyle(plain.style.font, size, colour(label.colour))
        return _laid_out(Run(plain.text, style), colour(label.background))


def _fitted(pieces: list[Piece], room: float) -> list[Piece]:
    """The pieces as far as they fit into a width, with an ellipsis where they are cut."""
    kept: list[Piece] = []
    for items, width, behind in pieces:
        if _outer((items, width, behind)) <= room:
            kept.append((items, width, behind))
            room -= _outer(kept[-1])
            continue
        short = _shortened(items, room - (2 * _CHIP_ACROSS if behind else 0.0))
        return [*kept, (short, _width(short), behind)] if short else kept
    return kept


def _shortened(items: list[Item], room: float) -> list[Item]:
    """The items before an ellipsis that fit, or as much of the first word, and it; none if not even that fits."""
    if not items:
        return []
    style, level = items[0][1], items[0][2]
    dots: Item = (style.font.atom("…", False), style, level)
    kept = list(items)
    while kept and _width([*kept, dots]) > room:
        kept.pop()
    while kept and kept[-1][0].is_space:
        kept.pop()
    return [*kept, dots] if kept else _beginning(items[0], dots, room)


def _beginning(word: Item, dots: Item, room: float) -> list[Item]:
    atom, style, level = word
    limit = (room - _width([dots])) / style.scale
    piece = style.font.split(atom, limit, bool(level % 2))[0] if limit > 0 else atom
    return [(piece, style, level), dots] if piece.width <= limit else []


def _width(items: list[Item]) -> float:
    return sum(atom.width * style.scale for atom, style, _ in items)


def _laid_out(run: Run, behind: str) -> Piece:
    lines, from_right = break_lines([run], 1e6)
    line = lines[0]
    # Spaces at the ends are part of a band ("Page " 1 " of " 3), which a line drops at its end.
    spaces = len(run.text) - len(run.text.rstrip(" ")) if run.text.strip(" ") else 0
    last: list[Item] = [(run.style.font.space, run.style, 0)] * spaces
    items = [*last, *line.items] if from_right else [*line.items, *last]
    return items, line.width() + spaces * run.style.font.space.width * run.style.scale, behind


def _outer(piece: Piece) -> float:
    _, width, behind = piece
    return width + (2 * _CHIP_ACROSS if behind else 0.0)
