"""The list of a brief's sections and facts: keys, clicks and drags become intentions."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from briefgen.model.ids import FactId
from briefgen.ui.brief.delegate import BriefDelegate
from briefgen.ui.brief.drag import picture
from briefgen.ui.brief.model import ROW, BriefModel, FactRow, HeaderRow, Row
from briefgen.ui.keys.names import USUAL, KeyNames

_EDGE = 4
"""Where a row is looked for at the edge of the view, in pixels."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_RESTYLED = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BriefList(QListView):
    """Shows a `BriefModel`; says what is wanted, and changes nothing."""

    edit_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    write_wanted = Signal(str)
    source_wanted = Signal(str, int)

    def __init__(
        self, model: BriefModel, keys: KeyNames = USUAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._gap: int | None = None
        self._pressed = QPoint()
        # A turn of the event loop is over between two calls.
        self._measuring = QTimer(self)
        self._measuring.timeout.connect(self._measure)
        self._restyling = QTimer(self, singleShot=True)
        self._restyling.timeout.connect(self._restyled)
        self.delegate = BriefDelegate(self, keys)
        self._keys = keys
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def current_row(self) -> Row | None:
        """The row that has the focus."""
        return self.currentIndex().data(ROW)

    def selected(self) -> tuple[FactId, ...]:
        """The selected facts, in their order; else the current one, if it is a fact."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        rows = [self._rows.rows[place] for place in places] or [self.current_row()]
        return tuple(row.view.fact.id for row in rows if isinstance(row, FactRow))

    def lay_out(self) -> None:
        """Heights are asked for again."""
        self.scheduleDelayedItemsLayout()

    def fit(self) -> bool:
        """Whether rows had to be laid out for another width or font. Room for the scroll bar is left in any case."""
        if self._restyling.isActive():
            return False
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        changed = self.delegate.cards.fit(width, self.font())
        if changed:
            self._lay_out_in_place()
        return changed

    # ------------------------------------------------------------ layout

    def doItemsLayout(self) -> None:
        """Some facts are laid out for it; where the heights of others were guessed, they follow in the next turns."""
        if self._restyling.isActive():
            return
        self.delegate.cards.begin_turn()
        super().doItemsLayout()
        if self.delegate.cards.guessed:
            self._measuring.start()

    def event(self, e: QEvent) -> bool:
        """Another theme is a dozen changes of the style: rows are laid out for all of them, in the next turn."""
        if e.type() in _RESTYLED:
            self.viewport().setUpdatesEnabled(False)
            self._restyling.start()
        return super().event(e)

    def _restyled(self) -> None:
        if not self.fit():
            self._lay_out_in_place()
        self.viewport().setUpdatesEnabled(True)

    def _measure(self) -> None:
        facts = (row for row in self._rows.rows if isinstance(row, FactRow))
        if self.delegate.cards.lay_out_some(facts):
            self._measuring.stop()
            self._lay_out_in_place()

    def _lay_out_in_place(self) -> None:
        """Rows have their own heights; the current one, or the uppermost in sight, stays where it is."""
        current = self.currentIndex()
        seen = self.visualRect(current).intersects(self.viewport().rect())
        held = current if seen else self.indexAt(QPoint(_EDGE, 0))
        before = self.visualRect(held).top()
        self.doItemsLayout()
        moved = self.visualRect(held).top() - before if held.isValid() else 0
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """The changed rows are drawn again; all are laid out only if one has another height."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)
        rows = range(topLeft.row(), bottomRight.row() + 1)
        if any(self._has_outgrown(self._rows.index(row)) for row in rows):
            self.lay_out()

    def _has_outgrown(self, index: QModelIndex) -> bool:
        wanted = self.delegate.sizeHint(QStyleOptionViewItem(), index).height()
        return self.visualRect(index).height() != wanted

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete removes, Alt and arrows move; what types words is left to others."""
        match event.key(), event.modifiers():
            case key, Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier if (
                key in _ENTER
            ):
                self._enter()
            case Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier:
                self.remove_wanted.emit()
            case (Qt.Key.Key_Up | Qt.Key.Key_Down) as key, Qt.KeyboardModifier.AltModifier:
                self.move_wanted.emit(_MOVES[key])
            case _ if event.text().isprintable() and event.text() and not _shortcut(event):
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for nothing here: digits file sentences."""

    def _enter(self) -> None:
        match self.current_row():
            case HeaderRow(section=section):
                self.write_wanted.emit(section)
            case FactRow():
                self.edit_wanted.emit()
            case _:
                pass

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The current fact shows its whole statement."""
        super().currentChanged(current, previous)
        row = current.data(ROW)
        if self.delegate.cards.set_current(row if isinstance(row, FactRow) else None):
            self.lay_out()

    # ------------------------------------------------------------ mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, to tell a click from a drag."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a source opens it; one on a head's button writes there."""
        super().mouseReleaseEvent(event)
        pos = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        moved = (pos - self._pressed).manhattanLength() > 4
        if event.button() != Qt.MouseButton.LeftButton or not plain or moved:
            return
        index = self.indexAt(pos)
        area = self.visualRect(index)
        match index.data(ROW):
            case FactRow() as row if (which := self.delegate.source_at(row, area, pos)) is not None:
                self.source_wanted.emit(row.view.fact.id, which)
            case HeaderRow(section=section) if self.delegate.plus_area(area).contains(pos):
                self.write_wanted.emit(section)
            case _:
                pass

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits a fact."""
        pos = event.position().toPoint()
        index = self.indexAt(pos)
        match index.data(ROW):
            case FactRow() as row if (
                self.delegate.source_at(row, self.visualRect(index), pos) is None
            ):
                self.edit_wanted.emit()
            case _:
                super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over what can be clicked, and drags."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            hand = self._clickable(event.position().toPoint())
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _clickable(self, pos: QPoint) -> bool:
        index = self.indexAt(pos)
        area = self.visualRect(index)
        match index.data(ROW):
            case FactRow() as row:
                return self.delegate.source_at(row, area, pos) is not None
            case HeaderRow():
                return self.delegate.plus_area(area).contains(pos)
            case _:
                return False

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what a click would do."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tooltip_at(self, pos: QPoint) -> str:
        """What a tooltip says at a place of the viewport; empty where a click does nothing of its own."""
        if not self._clickable(pos):
            return ""
        if isinstance(self.indexAt(pos).data(ROW), HeaderRow):
            return self.tr("Write a judgement or comment in this section (Enter)")
        words = self.tr("Show these words in the article ({key})")
        return self._keys.fill(words, key="fact.source")

    # ------------------------------------------------------------ drops

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drags a small label: a picture of the rows would hide where they are going."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData(chosen))
        drag.setPixmap(picture(self, len(chosen)))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)
        self._show_gap(None)

    def gap_at(self, pos: QPoint) -> int:
        """The gap between rows (0 is above all of them) that is nearest to a place."""
        index = self.indexAt(pos)
        if not index.isValid():
            return len(self._rows.rows) if pos.y() > 0 else 0
        area = self.visualRect(index)
        # Whatever is dropped on a head or a hint belongs below the head.
        match index.data(ROW):
            case FactRow():
                lower = pos.y() > area.center().y()
                return index.row() + (1 if lower else 0)
            case HeaderRow():
                return index.row() + 1
            case _:
                return index.row()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes facts of this brief."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where they would go."""
        super().dragMoveEvent(event)
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They go nowhere."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Says where they are wanted. Qt's own handling would move rows."""
        gap = self.gap_at(event.position().toPoint())
        self._rows.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, gap, 0, QModelIndex())
        self._show_gap(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _consider(self, event: QDragMoveEvent) -> None:
        if self._rows.dragged(event.mimeData()):
            self._show_gap(self.gap_at(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            self._show_gap(None)
            event.ignore()

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    # ------------------------------------------------------------ drawing

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draws the rows, and the line where a drop would go."""
        super().paintEvent(e)
        if self._gap is None:
            return
        y = self._gap_y(self._gap)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawLine(QPointF(14, y), QPointF(self.viewport().width() - 8, y))
        painter.drawEllipse(QPointF(10, y), 4, 4)
        painter.end()

    def _gap_y(self, gap: int) -> int:
        last = len(self._rows.rows) - 1
        area: QRect = self.visualRect(self._rows.index(min(gap, last)))
        y = area.top() if gap <= last else area.bottom() + 1
        return max(4, min(y, self.viewport().height() - 4))

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Lays the rows out for the new width."""
        self.fit()
        super().resizeEvent(e)
        if e.size().height() < e.oldSize().height():
            self.scrollTo(self.currentIndex())


def _shortcut(event: QKeyEvent) -> bool:
    """Whether a key belongs to a command such as Ctrl+A, not to typing. The space bar selects."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & commands) or event.key() == Qt.Key.Key_Space
