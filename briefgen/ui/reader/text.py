"""Between an article's text and what Qt shows of it.

Qt counts UTF-16 units and puts one paragraph mark between blocks; an article counts code points, has any
white space between its spans, and keeps page furniture that the reader hides.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from briefgen.model.article import Article, Span
from briefgen.model.text import clean_line
from briefgen.ui.look.wording import recalled
from briefgen.ui.parts.units import Units

PIECE = 6_000
"""Code points that one block of the view holds at most: a paragraph of a megabyte would be laid out at once."""


class Piece(NamedTuple):
    """A block of the view: code points start to end of the text, and the kind of span that they are from."""

    start: int
    end: int
    span: Span
    cut: bool
    opens: bool
    """Whether it is the first piece of its span."""
    above: str = ""
    """Why it is hidden otherwise, where shown page furniture begins with it: a line of its own."""

    def shown(self, text: str) -> str:
        """Its words as they are given to Qt.

        Qt would begin a new block at a line feed and look for an inline object at U+FFFC: for both stands another
        unit of the same width.
        """
        return text[self.start : self.end].replace("\n", "\u2028").replace("\ufffc", "\ufffd")


@dataclass(frozen=True, slots=True)
class Divided:
    """An article as a view takes it: of a megabyte that is made in the background."""

    article: Article
    cuts_shown: bool
    units: Units
    pieces: tuple[Piece, ...]
    places: tuple[int, ...]
    """Where each piece stands, in UTF-16 units from the end of the header."""


def divided(article: Article, cuts_shown: bool = False) -> Divided:
    """The article in pieces, without page furniture unless that is shown."""
    units = Units(article.text)
    pieces = tuple(_pieces(article, cuts_shown))
    return Divided(article, cuts_shown, units, pieces, tuple(_places(pieces, units)))


class TextMap:
    """Where the pieces of an article stand in a Qt document, both ways.

    What is hidden, and the white space between spans, belongs to the edge of the next piece, or of the last one.
    """

    def __init__(self, article: Divided, header_end: int) -> None:
        self._units = article.units
        self.pieces = article.pieces
        self._positions = [header_end + place for place in article.places]
        self._starts = [piece.start for piece in article.pieces]

    def position(self, point: int) -> int:
        """The document position of a code point."""
        index = bisect_right(self._starts, point) - 1
        if index < 0:
            return self._positions[0] if self._positions else 0
        piece = self.pieces[index]
        if point > piece.end and index + 1 < len(self.pieces):
            return self._positions[index + 1]
        return self._in_piece(index, min(point, piece.end))

    def end_position(self, point: int) -> int:
        """The document position where a passage ends that ends at a code point: never in a later piece."""
        index = bisect_left(self._starts, point) - 1
        if index < 0:
            return self.position(point)
        return self._in_piece(index, min(point, self.pieces[index].end))

    def point(self, position: int) -> int:
        """The code point at a document position; the paragraph mark is the end of its piece."""
        index = self.piece_at(position)
        if index is None:
            return 0
        piece = self.pieces[index]
        unit = self._units.to_utf16(piece.start) + position - self._positions[index]
        return max(piece.start, min(self._units.to_point(unit), piece.end))

    def piece_at(self, position: int) -> int | None:
        """The index of the piece that a document position is in or follows; None when nothing is shown."""
        return max(0, bisect_right(self._positions, position) - 1) if self.pieces else None

    def piece_of(self, point: int) -> int | None:
        """The index of the piece that holds a code point, or follows it; None when nothing is shown."""
        return self.piece_at(self.position(point))

    def span_of_position(self, index: int) -> tuple[int, int]:
        """Where a piece begins and ends in the document."""
        return self._positions[index], self._in_piece(index, self.pieces[index].end)

    def _in_piece(self, index: int, point: int) -> int:
        before = self._units.to_utf16(self.pieces[index].start)
        return self._positions[index] + self._units.to_utf16(point) - before


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The passage without white space at its ends; None when nothing is left of it."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    right = len(words.rstrip())
    return (start + left, start + right) if left < right else None


def _pieces(article: Article, cuts_shown: bool) -> Iterator[Piece]:
    cuts = sorted((cut.start, cut.end, cut.reason) for cut in article.cuts)
    starts = [start for start, _, _ in cuts]
    cut_before = False
    for span in article.spans:
        index = bisect_right(starts, span.start) - 1
        cut = index >= 0 and span.end <= cuts[index][1]
        if span.start == span.end or (cut and not cuts_shown):
            continue
        above = _furniture(cuts[index][2]) if cut and not cut_before else ""
        cut_before = cut
        if span.end - span.start <= PIECE:
            yield Piece(span.start, span.end, span, cut, True, above)
            continue
        for start, end in pairwise(_borders(article.text, span)):
            opens = start == span.start
            yield Piece(start, end, span, cut, opens, above if opens else "")


def _furniture(reason: str) -> str:
    return QCoreApplication.translate("Reader", "Page furniture: {reason}").format(
        # It may come from elsewhere: a line end of two characters would move all that follows by one.
        reason=clean_line(recalled(reason))
    )


def _places(pieces: tuple[Piece, ...], units: Units) -> Iterator[int]:
    """Where each piece is going to stand, after a paragraph mark, and after what stands above it."""
    place = 0
    for piece in pieces:
        if piece.above:
            place += 1 + Units(piece.above).all
        place += 1
        yield place
        place += units.to_utf16(piece.end) - units.to_utf16(piece.start)


def _borders(text: str, span: Span) -> list[int]:
    """Where a span is divided: not at all, but for the very long, which break after a space if they have one."""
    borders = [span.start]
    while span.end - borders[-1] > PIECE:
        limit = borders[-1] + PIECE
        space = text.rfind(" ", borders[-1] + PIECE // 2, limit)
        borders.append(space + 1 if space >= 0 else limit)
    return [*borders, span.end]
