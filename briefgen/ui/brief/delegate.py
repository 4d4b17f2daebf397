"""Draws the rows of the brief: section heads, facts, hints."""

from typing import assert_never

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefgen.model.brief import Section
from briefgen.ui.brief.card import LEFT, PAD, RIGHT, Card, SourceLine, origin
from briefgen.ui.brief.cards import Cards
from briefgen.ui.brief.model import ROW, BriefModel, FactRow, HeaderRow, HintRow, Row
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.colours import (
    Hues,
    SectionColour,
    blend,
    is_dark,
    muted,
    section_colour,
    warning,
)
from briefgen.ui.look.mirror import is_mirrored, mirrored

HEADER_HEIGHT = 52
HINT_HEIGHT = 44
PLUS = 24
"""The side of the button in a section's head, in pixels."""

_AnyIndex = QModelIndex | QPersistentModelIndex


class BriefDelegate(QStyledItemDelegate):
    """Draws rows for a width that it is told; where it puts what can be clicked, it says itself."""

    def __init__(self, view: QWidget, keys: KeyNames = USUAL) -> None:
        super().__init__(view)
        self._keys = keys
        self._view = view
        self.cards = Cards(view.font())
        self.hues = Hues.OKABE_ITO

    # ------------------------------------------------------------ what can be clicked

    def plus_area(self, area: QRect) -> QRect:
        """The button that writes into a section, in the area of its head."""
        left = area.left() + 13 if is_mirrored() else area.right() - PLUS - 12
        return QRect(left, area.bottom() - PLUS - 8, PLUS, PLUS)

    def source_at(self, row: FactRow, area: QRect, pos: QPoint) -> int | None:
        """Which evidence's source stands at a place in the area of a fact."""
        place = QPointF(pos - area.topLeft()) - QPointF(origin(), 0)
        return next(
            (
                line.which
                for line in self.cards.of(row).sources
                if line.which >= 0 and line.area.adjusted(-2, -2, 8, 2).contains(place)
            ),
            None,
        )

    # ------------------------------------------------------------ Qt's side

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """As wide as the view, as high as the words need."""
        model = index.model()
        # Qt asks for every row after each change: the model is asked directly, not through its variants.
        row = model.rows[index.row()] if isinstance(model, BriefModel) else index.data(ROW)
        match row:
            case FactRow():
                return QSize(self.cards.width, self.cards.height(row))
            case HintRow():
                return QSize(self.cards.width, HINT_HEIGHT)
            case _:
                return QSize(self.cards.width, HEADER_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Draws the row."""
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        colour = section_colour(row.place, row.title, self._is_dark(), self.hues)
        match row:
            case HeaderRow():
                self._paint_head(painter, area, row, colour, state)
            case FactRow():
                self._paint_fact(painter, area, row, colour, state)
            case HintRow():
                self._paint_hint(painter, area, row)
            case _ as never:
                assert_never(never)
        painter.restore()

    # ------------------------------------------------------------ parts

    def _paint_head(
        self,
        painter: QPainter,
        area: QRect,
        row: HeaderRow,
        colour: SectionColour,
        state: QStyle.StateFlag,
    ) -> None:
        middle = area.bottom() - 20
        edges = area.left(), area.left() + area.width()
        badge = QRectF(12, middle - 10, 20, 20).translated(area.left(), 0)
        self._badge(painter, mirrored(badge, *edges), colour)
        # Laid out from left to right, and turned round as it is drawn.
        plus = mirrored(QRectF(self.plus_area(area)), *edges)
        words = self.tr("{count} facts") if row.facts != 1 else self.tr("{count} fact")
        count = words.format(count=row.facts)
        painter.setFont(self.cards.look.small)
        count_width = painter.fontMetrics().horizontalAdvance(count)
        count_area = QRectF(plus.left() - count_width - 10, middle - 12, count_width, 24)
        painter.setPen(self._quiet())
        painter.drawText(mirrored(count_area, *edges), Qt.AlignmentFlag.AlignVCenter, count)
        left = badge.right() + 10
        key = QRectF(count_area.left() - 30, middle - 9, 20, 18)
        self._key(painter, mirrored(key, *edges), row.place)
        painter.setFont(self.cards.look.title)
        painter.setPen(self._ink())
        room = count_area.left() - 36 - left
        title = painter.fontMetrics().elidedText(
            row.title, Qt.TextElideMode.ElideRight, round(room)
        )
        words_area = mirrored(QRectF(left, middle - 14, room, 28), *edges)
        painter.drawText(words_area, Qt.AlignmentFlag.AlignVCenter, title)
        self._plus(painter, self.plus_area(area), bool(state & QStyle.StateFlag.State_HasFocus))
        painter.setPen(QPen(colour.bar, 2))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))

    def _badge(self, painter: QPainter, area: QRectF, colour: SectionColour) -> None:
        painter.setPen(QPen(colour.bar, 1.5))
        painter.setBrush(colour.fill)
        painter.drawRoundedRect(area, 4, 4)
        font = QFont(self.cards.look.chip)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour.ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, colour.letter)

    def _key(self, painter: QPainter, area: QRectF, place: int) -> None:
        """The key that files into the section, drawn like a key."""
        if place > 8:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._hairline(), 1))
        painter.drawRoundedRect(area, 3, 3)
        painter.setFont(self.cards.look.chip)
        painter.setPen(self._quiet())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _plus(self, painter: QPainter, area: QRect, focused: bool) -> None:
        centre = QPointF(area.center()) + QPointF(0.5, 0.5)
        painter.setPen(QPen(self._accent() if focused else self._hairline(), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area), 5, 5)
        painter.setPen(QPen(self._ink(), 1.5))
        painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0))
        painter.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5))

    def _paint_fact(
        self,
        painter: QPainter,
        area: QRect,
        row: FactRow,
        colour: SectionColour,
        state: QStyle.StateFlag,
    ) -> None:
        ground = self._ground()
        if state & QStyle.StateFlag.State_Selected:
            ground = blend(ground, self._accent(), 0.24 if self._is_dark() else 0.12)
            painter.fillRect(area, ground)
        edges = area.left(), area.left() + area.width()
        bar = QRectF(area.left(), area.top(), 3, area.height())
        painter.fillRect(mirrored(bar, *edges), colour.bar)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._accent(), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(area).adjusted(4.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(mirrored(frame, *edges), 4, 4)
        laid = self.cards.of(row)
        painter.translate(area.left() + origin(), area.top())
        self._statement(painter, laid)
        for line in laid.sources:
            self._source(painter, line, muted(self._ink(), ground))
        for chip in laid.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            quiet = blend(self._ground(), self._ink(), 0.09), self._ink()
            field, ink = warning(self._is_dark()) if chip.alert else quiet
            painter.setBrush(field)
            painter.drawRoundedRect(chip.area, 4, 4)
            painter.setFont(self.cards.look.chip)
            painter.setPen(ink)
            painter.drawText(chip.area, Qt.AlignmentFlag.AlignCenter, chip.words)
        self._event(painter, laid, muted(self._ink(), ground))
        painter.setPen(QPen(self._hairline(), 1))
        bottom = area.height() - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(self.cards.width - LEFT - RIGHT, bottom))

    def _statement(self, painter: QPainter, laid: Card) -> None:
        painter.setPen(self._ink())
        painter.setFont(self.cards.look.statement)
        full = laid.shown - (1 if laid.elided else 0)
        for number in range(full):
            laid.statement.lineAt(number).draw(painter, QPointF(0, PAD))
        if laid.elided:
            line = laid.statement.lineAt(full)
            area = line.rect().translated(0, PAD)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, laid.elided)

    def _event(self, painter: QPainter, laid: Card, ink: QColor) -> None:
        if laid.event is None:
            return
        painter.setFont(self.cards.look.small)
        painter.setPen(ink)
        room = _roomy(laid.event.area)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, laid.event.words)

    def _source(self, painter: QPainter, line: SourceLine, ink: QColor) -> None:
        painter.setFont(self.cards.look.small)
        painter.setPen(ink)
        room = _roomy(line.area)
        if not is_mirrored():
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.words)
        if line.undated:
            alarm_ground, alarm_ink = warning(self._is_dark())
            words = self.tr("undated")
            painter.setFont(self.cards.look.chip)
            width = painter.fontMetrics().horizontalAdvance(words) + 12
            start = line.area.right() + (8 if line.words else 0)
            chip = QRectF(start, line.area.top(), width, line.area.height())
            if is_mirrored():
                chip.moveRight(line.area.left() - (8 if line.words else 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(alarm_ground)
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(alarm_ink)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_hint(self, painter: QPainter, area: QRect, row: HintRow) -> None:
        words = self.tr("Nothing here yet: press {key} in the article, or drop a fact here.")
        key = self._keys.filing(row.place + 1, Section(row.section, row.title))
        painter.setFont(self.cards.look.small)
        painter.setPen(self._quiet())
        room = QRectF(area).adjusted(origin(), 0, -(LEFT + RIGHT - origin()), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, words.format(key=key))

    # ------------------------------------------------------------ inks

    def _is_dark(self) -> bool:
        return is_dark(self._ground())

    def _ground(self) -> QColor:
        return self._view.palette().color(QPalette.ColorRole.Base)

    def _ink(self) -> QColor:
        return self._view.palette().color(QPalette.ColorRole.Text)

    def _accent(self) -> QColor:
        return self._view.palette().color(QPalette.ColorRole.Highlight)

    def _quiet(self) -> QColor:
        return muted(self._ink(), self._ground())

    def _hairline(self) -> QColor:
        return blend(self._ground(), self._ink(), 0.2 if self._is_dark() else 0.15)


def _roomy(area: QRectF) -> QRectF:
    """The area with some pixels more at the end of its words, as they may be drawn wider than they were measured."""
    return area.adjusted(-4, 0, 0, 0) if is_mirrored() else area.adjusted(0, 0, 4, 0)
