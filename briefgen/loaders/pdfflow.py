"""From a PDF's pages to blocks: running heads taken out, lines joined to paragraphs, headings told by size."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from briefgen.loaders.pdforder import Line, line_of, lines_in_order, rows
from briefgen.loaders.pdfpage import HYPHEN, Fragment, Page
from briefgen.loaders.pdfwords import Joiner, is_bullet, without_bullet
from briefgen.loaders.wording import Block, ends_sentence, fold, looks_like_heading
from briefgen.model.article import SpanKind
from briefgen.model.phrase import Phrase
from briefgen.model.text import base_direction

RUNNING: Final = Phrase("repeated on each page")
NUMBER: Final = Phrase("page number")

_MARGIN_ROWS: Final = 3
_MARGIN: Final = 0.15
_NUMBER: Final = re.compile(
    r"(?:page|p\.|seite|página|стр\.)\s*\d{1,4}(?:\s*(?:of|/|von|de|из)\s*\d{1,4})?|\d{1,4}\s*(?:of|/)\s*\d{1,4}|"
    r"[-–—|]?\s*(?:\d{1,3}|[ivxl]{1,6})\s*[-–—|]?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Paragraph:
    """Lines that have been found to belong together, and the furniture of pages that end within them."""

    lines: list[Line]
    after: list[Block]


def blocks_of_pages(pages: Sequence[Page]) -> Iterator[Block]:
    """The blocks of all pages; running heads, feet and page numbers come after the paragraph they interrupt."""
    running = _running(pages)
    bodies = [_split(page, running) for page in pages]
    lines = [line for body, _ in bodies for line in body]
    if not lines:
        # Pages that hold nothing else hold no furniture.
        yield from (replace(block, cut="") for _, furniture in bodies for block in furniture)
        return
    setting = _Setting(lines)
    for paragraph in _paragraphs(bodies, setting):
        if paragraph.lines:
            yield setting.block(paragraph.lines)
        yield from paragraph.after


# ---------------------------------------------------------------- furniture


def _margin_rows(page: Page) -> list[tuple[Fragment, ...]]:
    """The first and last rows, as far as they stand in the margins."""
    found = rows(page.fragments)
    ends = (
        found if len(found) <= 2 * _MARGIN_ROWS else [*found[:_MARGIN_ROWS], *found[-_MARGIN_ROWS:]]
    )
    low, high = page.height * _MARGIN, page.height * (1 - _MARGIN)
    return [row for row in ends if row[0].box.middle < low or row[0].box.middle > high]


def _key(row: Sequence[Fragment]) -> str:
    """Equal for rows that differ in numbers only, at about the same height and size."""
    line = line_of(row)
    words = fold(re.sub(r"\d+", "0", line.text))
    return f"{words}@{line.box.middle / 8:.0f}/{line.size:.0f}"


def _running(pages: Sequence[Page]) -> set[str]:
    """The keys of rows that stand in the margin of many pages."""
    counted = Counter(key for page in pages for key in {_key(row) for row in _margin_rows(page)})
    enough = max(2, len(pages) * 0.3)
    return {key for key, count in counted.items() if count >= enough}


def _split(page: Page, running: set[str]) -> tuple[list[Line], list[Block]]:
    """The page's lines in reading order, and its furniture."""
    furniture: list[Block] = []
    taken: set[int] = set()
    for row in _margin_rows(page):
        text = line_of(row).text
        if reason := _reason(row, text, page, running):
            furniture.append(Block(SpanKind.PARAGRAPH, text.replace(HYPHEN, "-"), cut=reason))
            taken.update(map(id, row))
    body = [one for one in page.fragments if id(one) not in taken]
    if page.turned:
        return [line_of([one]) for one in body], furniture
    return lines_in_order(body), furniture


def _reason(row: Sequence[Fragment], text: str, page: Page, running: set[str]) -> str:
    if _NUMBER.fullmatch(text):
        low = row[0].box.middle < page.height * _MARGIN
        repeated = _key(row) in running
        return NUMBER if repeated or (low and not text.isalnum()) else ""
    return RUNNING if _key(row) in running else ""


# ---------------------------------------------------------------- paragraphs


class _Setting:
    """How the document is set: its usual size, its usual distance of lines, and which sizes headings have."""

    def __init__(self, lines: Sequence[Line]) -> None:
        sizes = Counter[float]()
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
        self._body = max(sizes, key=lambda size: sizes[size])
        larger = sorted((size for size in sizes if size > self._body * 1.12), reverse=True)
        self._levels = {size: min(6, level) for level, size in enumerate(larger, 1)}
        self._distance = _usual_distance(lines, self._body)
        self._joiner = Joiner(line.text for line in lines)

    def begins(self, above: Line, below: Line, item: bool) -> bool:
        """Whether a paragraph begins between two lines; `item` says that the line above is of a list item."""
        if is_bullet(below.text) or above.cells or below.cells:
            return True
        if not self._is_alike(above, below):
            return True
        if above.column != below.column or below.box.middle > above.box.middle:
            return self._begins_elsewhere(above, below)
        if above.box.middle - below.box.middle > self._distance * 1.3 * max(
            1, above.size / self._body
        ):
            return True
        indent = below.box.left - above.box.left
        if item:
            return indent < -self._body * 0.5
        return indent > self._body * 0.7 or _ends_paragraph(above, below)

    def block(self, lines: Sequence[Line]) -> Block:
        """The block that the lines of a paragraph make."""
        first = lines[0]
        if first.cells:
            return Block(SpanKind.PARAGRAPH, " | ".join(first.cells).replace(HYPHEN, "-"))
        text = self._joiner.joined([line.text for line in lines])
        size = round(first.size * 2) / 2
        if size in self._levels and len(text) <= 300:
            return Block(SpanKind.HEADING, text, self._levels[size])
        if is_bullet(text):
            return Block(SpanKind.LIST_ITEM, without_bullet(text), 1)
        if all(line.bold for line in lines) and looks_like_heading(text):
            return Block(SpanKind.HEADING, text, min(6, len(self._levels) + 1))
        return Block(SpanKind.PARAGRAPH, text)

    def _is_alike(self, above: Line, below: Line) -> bool:
        """Whether the lines could be of one paragraph by their type."""
        if above.bold != below.bold and (above.bold or looks_like_heading(below.text)):
            return False
        return abs(above.size - below.size) <= 0.12 * max(above.size, below.size)

    def _begins_elsewhere(self, above: Line, below: Line) -> bool:
        """Whether a paragraph begins at the head of the next column or page."""
        if below.box.left - below.column.left > self._body * 0.7:
            return True
        return (
            ends_sentence(above.text)
            and (_is_short(above) or not below.text[:1].islower())
            and not above.text.endswith((",", ";", HYPHEN))
        )


def _usual_distance(lines: Sequence[Line], body: float) -> float:
    """From one line to the next within paragraphs, in points."""
    steps = [
        above.box.middle - below.box.middle
        for above, below in pairwise(lines)
        if above.column == below.column and abs(above.size - below.size) < 1
    ]
    near = [step for step in steps if 0.3 * body < step < 3 * body]
    return median(near) if near else body * 1.2


def _ends_paragraph(above: Line, below: Line) -> bool:
    """Whether a line is so short that the paragraph ends with it, by how it ends and how the next begins."""
    if _is_short(above) and ends_sentence(above.text):
        return True
    return _is_short(above, 0.4) and not below.text[:1].islower()


def _is_short(line: Line, share: float = 0.12) -> bool:
    """Whether the line leaves that share of its column's width free."""
    width = line.column.right - line.column.left
    free = line.column.right - line.box.right
    if base_direction(line.text) == "rtl":
        free = line.box.left - line.column.left
    return free > width * share


def _paragraphs(
    bodies: Iterable[tuple[list[Line], list[Block]]], setting: _Setting
) -> Iterator[_Paragraph]:
    """Lines joined across columns and pages; the furniture of a page goes after what runs on from it."""
    begun = _Paragraph([], [])
    for lines, furniture in bodies:
        for line in lines:
            item = bool(begun.lines) and is_bullet(begun.lines[0].text)
            if begun.lines and setting.begins(begun.lines[-1], line, item):
                yield begun
                begun = _Paragraph([], [])
            begun.lines.append(line)
        begun.after.extend(furniture)
    yield begun
