"""What the reader draws behind the words: the current sentence, marks, badges, bullets, bars.

Drawn for the visible lines alone, from the layout that is there already, so that thousands of marks in a
long article cost nothing. (Extra selections do the same, but leave gaps between lines and hide one another.)
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextDocument,
)

from briefgen.model.article import SpanKind
from briefgen.ui.look.colours import Hues, SectionColour, blend, is_dark, muted, section_colour
from briefgen.ui.reader.document import GUTTER, MARGIN, Laid
from briefgen.ui.reader.hints import SIGN, Hint, Hints, paint_sign
from briefgen.ui.reader.marks import Mark, Marks, lanes
from briefgen.ui.reader.strips import block_strips

BADGE = 18
"""The side of a badge, in pixels."""

HIT_SHARE = 0.16
"""How much the ground of the current hit covers what is below it: more, and words on it would be hard to read."""

_STAIR = 4
"""Pixels that the ground of a mark stands below the one that it overlaps."""

_MORE = 3
"""Badges that fit beside one line."""

_BULLETED = re.compile(r"\s*([•◦▪‣·*–—-]|\(?\w{1,3}[.)])\s")
_PATTERNS = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter in the gutter, in document coordinates, and the marks that it stands for."""

    area: QRectF
    marks: tuple[Mark, ...]


class Backdrop:
    """Draws behind a laid-out article. Coordinates are those of the document."""

    def __init__(
        self,
        document: QTextDocument,
        laid: Laid,
        marks: Marks,
        palette: QPalette,
        hints: Hints | None = None,
        hits: tuple[tuple[int, int], ...] = (),
        hues: Hues = Hues.OKABE_ITO,
    ) -> None:
        self._document = document
        self._laid = laid
        self._marks = marks
        self._hints = hints or Hints()
        self._hits = hits
        self._hues = hues
        self.current_hit: tuple[int, int] | None = None
        self._palette = palette
        self._dark = is_dark(palette.color(QPalette.ColorRole.Base))
        self._colours: dict[tuple[int, str], SectionColour] = {}
        self._shown: tuple[int, int] | None = None

    def visible(self, area: QRectF) -> tuple[int, int]:
        """The document positions whose lines may show within an area, of what is laid out by now."""
        if self._shown is not None:
            return self._shown
        layout = self._document.documentLayout()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = layout.hitTest(QPointF(area.left(), area.top()), fuzzy)
        last = layout.hitTest(QPointF(area.left(), area.bottom()), fuzzy)
        start, _ = self._line_range(first)
        _, end = self._line_range(last)
        # The map knows of what comes in a later turn; a line there can't be asked for.
        return start, min(end, self._document.characterCount() - 1)

    def strips(self, start: int, end: int, area: QRectF) -> Iterator[QRectF]:
        """Where the words between two document positions stand: a rectangle for each run on each line."""
        first, last = self.visible(area)
        start, end = max(start, first), min(end, last)
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            yield from block_strips(self._document, block, start, end)
            block = block.next()

    def badges(self, area: QRectF) -> tuple[Badge, ...]:
        """The badges in the gutter: one a mark, at the line where its words begin."""
        lines: dict[float, list[Mark]] = {}
        for mark in self._visible_marks(area):
            if (top := self._top_of(self._place(mark)[0])) is not None:
                lines.setdefault(top, []).append(mark)
        return tuple(badge for top, marks in lines.items() for badge in _row(top, marks))

    def signs(self, area: QRectF) -> tuple[tuple[QRectF, Hint], ...]:
        """The signs of suggestions beside the text, at the line where each begins; none where it is filed."""
        if not self._laid.map.pieces or not self._hints.all:
            return ()
        x = self._document.pageSize().width() - MARGIN + 10
        found: dict[float, Hint] = {}
        for hint in self._hints.within(*self._visible_points(area)):
            top = self._top_of(self._laid.map.position(hint.start))
            if top is not None and not self._marks.within(hint.start, hint.end):
                found.setdefault(top, hint)
        return tuple((QRectF(x, top - SIGN / 2, SIGN, SIGN), hint) for top, hint in found.items())

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        current: tuple[int, int] | None,
        flash: tuple[int, int, float] | None,
    ) -> None:
        """Draws all of it within an area; `current` and `flash` are document positions, and a strength."""
        # All of it is in one area of one layout: what shows there is found once.
        self._shown = self.visible(area)
        try:
            self._paint(painter, area, current, flash)
        finally:
            self._shown = None

    # ------------------------------------------------------------ parts

    def _paint(
        self,
        painter: QPainter,
        area: QRectF,
        current: tuple[int, int] | None,
        flash: tuple[int, int, float] | None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._header_rule(painter, area)
        if current:
            self._band(painter, self._current_colour(), current, area)
        self._paint_marks(painter, area)
        self._paint_hits(painter, area)
        if flash:
            colour = QColor(self._palette.color(QPalette.ColorRole.Highlight))
            colour.setAlphaF(0.38 * flash[2])
            self._band(painter, colour, flash[:2], area)
        self._paint_ornaments(painter, area)
        if current:
            self._paint_current_bar(painter, current, area)
        for badge in self.badges(area):
            self._paint_badge(painter, badge)
        quiet = muted(
            self._palette.color(QPalette.ColorRole.Text),
            self._palette.color(QPalette.ColorRole.Base),
        )
        for place, hint in self.signs(area):
            paint_sign(painter, place, hint.kind, quiet)

    def _current_colour(self) -> QColor:
        ground = self._palette.color(QPalette.ColorRole.Base)
        accent = self._palette.color(QPalette.ColorRole.Highlight)
        return blend(ground, accent, 0.26 if self._dark else 0.13)

    def _band(
        self, painter: QPainter, colour: QColor, place: tuple[int, int], area: QRectF
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for strip in self.strips(*place, area):
            painter.drawRoundedRect(strip.adjusted(-4, -5, 4, 6), 4, 4)

    def _paint_current_bar(self, painter: QPainter, place: tuple[int, int], area: QRectF) -> None:
        """A bar at the edge of the text: marks may hide the band of the current sentence."""
        strips = list(self.strips(*place, area))
        if not strips:
            return
        block = self._document.findBlock(place[0])
        rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._document.pageSize().width() - MARGIN + 5 if rtl else GUTTER - 8
        top, bottom = strips[0].top() - 5, strips[-1].bottom() + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(x, top, 3, bottom - top), 1.5, 1.5)

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        marks = self._visible_marks(area)
        strips = {mark: tuple(self.strips(*self._place(mark), area)) for mark in marks}
        in_lanes = lanes(marks)
        for mark in sorted(marks, key=lambda one: in_lanes[one]):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour(mark).fill))
            # Each lane's ground begins lower: what lies below another one still shows above it.
            top = -1 + _STAIR * in_lanes[mark]
            for strip in strips[mark]:
                painter.drawRoundedRect(strip.adjusted(-1, top, 1, 2), 2, 2)
        for mark, lane in in_lanes.items():
            pen = QPen(self._colour(mark).bar, 2, _PATTERNS[mark.section // 3 % 3])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for strip in strips[mark]:
                y = strip.bottom() + 2 + 3 * lane
                painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y))

    def _paint_hits(self, painter: QPainter, area: QRectF) -> None:
        """Frames around what was found: they show on the ground of any section; the current one is filled."""
        if not self._hits or not self._laid.map.pieces:
            return
        start, end = self._visible_points(area)
        accent = self._palette.color(QPalette.ColorRole.Highlight)
        ground = QColor(accent)
        ground.setAlphaF(HIT_SHARE)
        first = max(0, bisect_left(self._hits, (start, 0)) - 1)
        for hit in self._hits[first : bisect_left(self._hits, (end, 0))]:
            current = hit == self.current_hit
            painter.setPen(QPen(accent, 2 if current else 1))
            painter.setBrush(ground if current else Qt.BrushStyle.NoBrush)
            text_map = self._laid.map
            for strip in self.strips(
                text_map.position(hit[0]), text_map.end_position(hit[1]), area
            ):
                painter.drawRoundedRect(strip.adjusted(-1, 0, 1, 0), 2, 2)

    def _paint_badge(self, painter: QPainter, badge: Badge) -> None:
        colour = self._colour(badge.marks[0])
        many = len(badge.marks) > 1
        painter.setPen(QPen(colour.bar, 1.5))
        painter.setBrush(colour.fill)
        painter.drawRoundedRect(badge.area.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        font = QFont(painter.font())
        font.setPixelSize(10 if many else 11)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour.ink)
        words = f"+{len(badge.marks)}" if many else colour.letter
        painter.drawText(badge.area, Qt.AlignmentFlag.AlignCenter, words)
        if any(mark.note for mark in badge.marks):
            # A corner turned down, as on a page with a note.
            corner = badge.area.topRight()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour.bar)
            painter.drawPolygon(
                [corner + QPointF(-8, 1), corner + QPointF(-1, 1), corner + QPointF(-1, 8)]
            )

    def _header_rule(self, painter: QPainter, area: QRectF) -> None:
        block = self._document.findBlock(self._laid.header_end)
        bottom = self._document.documentLayout().blockBoundingRect(block).bottom() + 12
        if area.top() <= bottom <= area.bottom():
            width = self._document.pageSize().width()
            painter.setPen(QPen(self._hairline(), 1))
            painter.drawLine(QPointF(GUTTER, bottom), QPointF(width - MARGIN, bottom))

    def _paint_ornaments(self, painter: QPainter, area: QRectF) -> None:
        """Bullets and the bars of quotes: drawn, so that they are no part of the text."""
        start, end = self.visible(area)
        pieces = self._laid.map.pieces
        index = self._laid.map.piece_at(start)
        while index is not None and index < len(pieces):
            begin, _ = self._laid.map.span_of_position(index)
            if begin > end:
                return
            piece = pieces[index]
            block = self._document.findBlock(begin)
            match piece.span.kind:
                case SpanKind.LIST_ITEM if piece.opens and not _BULLETED.match(block.text()[:8]):
                    self._bullet(painter, block)
                case SpanKind.QUOTE:
                    self._bar(painter, block)
                case _:
                    pass
            index += 1

    def _bullet(self, painter: QPainter, block: QTextBlock) -> None:
        line = block.layout().lineAt(0)
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        words = line.naturalTextRect().translated(origin)
        rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = words.right() + 14 if rtl else words.left() - 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.color(QPalette.ColorRole.Text))
        painter.drawEllipse(QPointF(x, origin.y() + line.ascent() * 0.68), 2.4, 2.4)

    def _bar(self, painter: QPainter, block: QTextBlock) -> None:
        area = self._document.documentLayout().blockBoundingRect(block)
        rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._document.pageSize().width() - MARGIN - 2 if rtl else GUTTER + 2
        painter.setPen(QPen(self._hairline(), 3))
        painter.drawLine(QPointF(x, area.top() + 2), QPointF(x, area.bottom() - 8))

    def _hairline(self) -> QColor:
        ground = self._palette.color(QPalette.ColorRole.Base)
        return blend(ground, self._palette.color(QPalette.ColorRole.Text), 0.18)

    # ------------------------------------------------------------ places

    def _visible_points(self, area: QRectF) -> tuple[int, int]:
        """The code points whose words may show within an area."""
        start, end = self.visible(area)
        return self._laid.map.point(start), self._laid.map.point(end)

    def _visible_marks(self, area: QRectF) -> tuple[Mark, ...]:
        if not self._laid.map.pieces or not self._marks.all:
            return ()
        found = self._marks.within(*self._visible_points(area))
        # A mark in what is hidden has no width: there is nothing to draw.
        return tuple(mark for mark in found if self._place(mark)[0] < self._place(mark)[1])

    def _place(self, mark: Mark) -> tuple[int, int]:
        return self._laid.map.position(mark.start), self._laid.map.end_position(mark.end)

    def _top_of(self, position: int) -> float | None:
        """Where the badge of what begins at a document position stands: the middle of its line."""
        block = self._document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        origin = self._document.documentLayout().blockBoundingRect(block).y()
        return origin + line.y() + line.height() / 2

    def _line_range(self, position: int) -> tuple[int, int]:
        """Where the line of a document position begins and ends."""
        block = self._document.findBlock(max(0, position))
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return block.position(), block.position() + block.length()
        start = block.position() + line.textStart()
        return start, start + line.textLength() + 1

    def _colour(self, mark: Mark) -> SectionColour:
        key = (mark.section, mark.title)
        if key not in self._colours:
            self._colours[key] = section_colour(mark.section, mark.title, self._dark, self._hues)
        return self._colours[key]


def _row(middle: float, marks: list[Mark]) -> Iterator[Badge]:
    """The badges beside one line, the first one nearest to the words; what doesn't fit is counted in the last."""
    for place in range(min(len(marks), _MORE)):
        held = marks[place : place + 1]
        if place == _MORE - 1 and len(marks) > _MORE:
            held = marks[place:]
        left = GUTTER - 10 - BADGE - place * (BADGE - 2)
        yield Badge(QRectF(left, middle - BADGE / 2, BADGE, BADGE), tuple(held))
