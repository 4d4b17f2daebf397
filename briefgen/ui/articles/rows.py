"""How one article looks in the library: its headline on two lines, and what it is worth below."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefgen.model.article import Progress
from briefgen.model.text import base_direction, set_apart
from briefgen.ui.articles.excerpt import draw_excerpt
from briefgen.ui.articles.model import ENTRY, LibraryModel
from briefgen.ui.look.mirror import is_mirrored, mirrored
from briefgen.ui.look.theme import GRID, is_dark
from briefgen.ui.look.tokens import Tokens, tokens
from briefgen.ui.parts.units import Units

if TYPE_CHECKING:
    from briefgen.storage.port import ArticleEntry

_LINES = 2
_BAR = 3


class ArticleList(QListView):
    """Rows of one height, for which Qt lays ten thousand out again after each change: here none, as none moves."""

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """The changed rows are drawn again where they are."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)


class ArticleRow(QStyledItemDelegate):
    """Paints plain text only. All rows have one height, so that ten thousand of them scroll at once."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of headline, one of source, one of what was found in a search, and air."""
        # What Qt fills in is not in its type stubs.
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue]
        found = bool(_model(index).words)
        lines = (
            _LINES * QFontMetrics(_headline(font)).height()
            + (2 if found else 1) * QFontMetrics(_small(font)).height()
        )
        return QSize(10 * GRID, lines + 3 * GRID)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row is on the painter."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue]
        palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        colours = tokens(is_dark(palette))
        painter.save()
        painter.setClipRect(rect)
        _ground(painter, rect, state, colours)
        inner = QRectF(rect).adjusted(2 * GRID, 1.5 * GRID, -1.5 * GRID, -GRID)
        inner = mirrored(inner, rect.left(), rect.left() + rect.width())
        self._content(painter, inner, font, index, colours)
        painter.restore()

    def _content(
        self,
        painter: QPainter,
        inner: QRectF,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        colours: Tokens,
    ) -> None:
        entry = index.data(ENTRY)
        headline = _headline(font)
        middle = inner.top() + QFontMetricsF(headline).height() / 2
        edge = inner.right() + GRID if is_mirrored() else inner.left() - GRID
        _draw_state(painter, QPointF(edge, middle), entry.progress, colours)
        painter.setPen(QColor(colours.text))
        if entry.progress.read:
            headline.setWeight(QFont.Weight.Normal)
        height = _draw_headline(painter, inner, headline, entry.headline)
        small = _small(font)
        metrics = QFontMetricsF(small)
        line = QRectF(inner.left(), inner.top() + height + 3, inner.width(), metrics.height())
        painter.setFont(small)
        if entry.rating:
            line = _draw_box(painter, line, str(entry.rating), colours)
        if entry.marking:
            # Without its family, so that even the longest label of the protocol stands there whole.
            label = entry.marking.removeprefix("TLP:")
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, line.width() / 2)
            line = _draw_box(painter, line, shown, colours)
        model = _model(index)
        if model.words:
            below = QRectF(inner.left(), line.bottom() + 2, inner.width(), metrics.height())
            painter.setPen(QColor(colours.text))
            draw_excerpt(painter, below, entry.excerpt, model.words, small)
            painter.setFont(small)
        self._origin(painter, line, entry, model.date_text(entry), colours)

    def _origin(
        self, painter: QPainter, line: QRectF, entry: "ArticleEntry", day: str, colours: Tokens
    ) -> None:
        """Who published it, and when, in the room that is left of the line."""
        metrics = QFontMetricsF(painter.font())
        if entry.date_published is None:
            line = _draw_chip(painter, line, day, colours)
            day = ""
        painter.setPen(QColor(colours.muted))
        elided = fitted(entry.publisher, day, metrics, line.width())
        if is_mirrored():
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided
        )


def _model(index: QModelIndex | QPersistentModelIndex) -> LibraryModel:
    model = index.model()
    assert isinstance(model, LibraryModel)  # noqa: S101 - the delegate is made for this model
    return model


def fitted(publisher: str, day: str, metrics: QFontMetricsF, width: float) -> str:
    """Publisher and date in that room: a long name is shortened, the date stays."""
    tail = f" · {day}" if publisher and day else day
    room = max(0.0, width - metrics.horizontalAdvance(tail))
    return set_apart(metrics.elidedText(publisher, Qt.TextElideMode.ElideRight, room)) + tail


def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Tokens) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.selection))
        bar = QRectF(rect.left(), rect.top(), _BAR, rect.height())
        edges = rect.left(), rect.left() + rect.width()
        painter.fillRect(mirrored(bar, *edges), QColor(colours.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.hover))
    painter.setPen(QColor(colours.hairline))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _draw_state(painter: QPainter, where: QPointF, progress: Progress, colours: Tokens) -> None:
    """A dot before the headline of what is unread, a ring where it was begun, nothing where it is read."""
    if progress.read:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush if progress.place else QColor(colours.accent))
    painter.drawEllipse(where, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_headline(painter: QPainter, room: QRectF, font: QFont, words: str) -> float:
    """The height that the headline took: at most two lines, the last one elided."""
    metrics = QFontMetricsF(font)
    direction = (
        Qt.LayoutDirection.RightToLeft
        if base_direction(words) == "rtl"
        else Qt.LayoutDirection.LeftToRight
    )
    painter.setFont(font)
    painter.setLayoutDirection(direction)
    lines = _lines(words, font, room.width())
    for number, line in enumerate(lines):
        top = room.top() + number * metrics.height()
        box = QRectF(room.left(), top, room.width(), metrics.height())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return len(lines) * metrics.height()


def _lines(words: str, font: QFont, width: float) -> list[str]:
    """The words broken into at most two lines; the last one has all that is left."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = Units(words).to_point(first.textLength())
    return [part.strip() for part in (words[:end], words[end:]) if part]


def _draw_box(painter: QPainter, line: QRectF, words: str, colours: Tokens) -> QRectF:
    """The room that is left of the line after a rating or a marking was drawn at its end, in an outline."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(words) + GRID
    edge = max(line.height(), width)
    box = QRectF(line.right() - edge, line.top(), edge, line.height())
    box = mirrored(box, line.left(), line.right())
    painter.setPen(QColor(colours.muted))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    rest = line.adjusted(0, 0, -edge - GRID, 0)
    return mirrored(rest, line.left(), line.right())


def _draw_chip(painter: QPainter, line: QRectF, words: str, colours: Tokens) -> QRectF:
    """The room that is left of the line after a loud chip was drawn at its start."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 1.5 * GRID
    box = QRectF(line.left(), line.top(), width, line.height())
    box = mirrored(box, line.left(), line.right())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.warning))
    painter.drawRoundedRect(box, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colours.on_warning))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    rest = line.adjusted(width + GRID, 0, 0, 0)
    return mirrored(rest, line.left(), line.right())


def _headline(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made
