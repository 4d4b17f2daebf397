"""The reading view: an article's text, the sentence that is the cursor, the selection, and marks."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from briefgen.model.article import Article
from briefgen.ui.look.wording import recalled, worded
from briefgen.ui.parts.plain import mime, shortened, tooltip
from briefgen.ui.reader.canvas import Passage, ReadingCanvas
from briefgen.ui.reader.document import GUTTER
from briefgen.ui.reader.hints import Hint, Hints
from briefgen.ui.reader.marks import Mark, Marks
from briefgen.ui.reader.text import Divided, trimmed

_Move = QTextCursor.MoveOperation
_EXTEND = {
    Qt.Key.Key_Left: (_Move.Left, _Move.WordLeft),
    Qt.Key.Key_Right: (_Move.Right, _Move.WordRight),
    Qt.Key.Key_Up: (_Move.Up, _Move.Up),
    Qt.Key.Key_Down: (_Move.Down, _Move.Down),
    Qt.Key.Key_Home: (_Move.StartOfLine, _Move.StartOfBlock),
    Qt.Key.Key_End: (_Move.EndOfLine, _Move.EndOfBlock),
}
"""How Shift and a key stretch the selection: alone, and with Ctrl."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingView(ReadingCanvas):
    """Shows one article. All places that it takes and gives are code points of the article's text."""

    moved = Signal()
    """The current sentence or the selection has changed."""
    mark_clicked = Signal(str)
    """The badge of a fact was clicked."""
    hidden_reached = Signal(int, int)
    """The selection (its code points) reaches over hidden page furniture."""
    escaped = Signal()
    """Escape was pressed where nothing is selected."""
    size_wanted = Signal(int)
    """Larger (1) or smaller (-1) text was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units: tuple[Passage, ...] = ()
        self._starts: list[int] = []
        self._awaited: Passage | None = None
        self._kept: Passage | None = None
        self.selectionChanged.connect(self.moved)
        self.grown.connect(self._arrive)

    # ------------------------------------------------------------ what is shown

    def show_article(
        self,
        article: Article,
        units: tuple[Passage, ...],
        marks: Marks,
        place: int = 0,
        divided: Divided | None = None,
    ) -> None:
        """The article is shown without page furniture; the sentence at `place` (a code point) is current.

        `divided`: the article in pieces, if that has been made already.
        """
        self._article = article
        self._divided = divided
        self._marks = marks
        self._hints = Hints()
        self._hits, self._hit = (), None
        self._set_units(units)
        self._current = self._unit_at(place)
        self._begin(cuts_shown=False)

    def lay_again(self, units: tuple[Passage, ...], cuts_shown: bool) -> None:
        """The same article, with or without page furniture: selection and current sentence are kept."""
        selected = self.selected()
        current = self.current()
        self._set_units(units)
        self._current = self._unit_at(current[0]) if current else None
        self._begin(cuts_shown, selected)

    def renew(self, article: Article) -> None:
        """The same text belongs to this article; it has to be laid again."""
        self._article = article

    def forget(self) -> None:
        """Nothing is shown."""
        self._stop()
        self._article = self._divided = self._laid = self._backdrop = None
        self._filling = self._awaited = None
        self.viewport().setUpdatesEnabled(True)
        self._hints = Hints()
        self._hits, self._hit = (), None
        self._set_units(())
        self._current = None
        self.clear()

    def _begin(self, cuts_shown: bool, selected: Passage | None = None) -> None:
        """Lays the article out; what was shown stays in sight until the place that is read is there."""
        self._kept = selected
        self._awaited = selected or self._current or (0, 0)
        self.viewport().setUpdatesEnabled(False)
        self._lay(cuts_shown)

    def _arrive(self) -> None:
        """The place that is waited for is in sight, if it is laid out by now."""
        if self._awaited is None or not self._is_laid(self._awaited[1]):
            return
        selected, self._awaited, self._kept = self._kept, None, None
        self._place_cursor()
        if selected:
            self.select(*selected)
        if self._current and self._current != self._units[0]:
            self._reveal(animated=False)
        self.viewport().setUpdatesEnabled(True)

    # ------------------------------------------------------------ cursor and selection

    def current(self) -> Passage | None:
        """The current sentence."""
        return self._current

    def selected(self) -> Passage | None:
        """What is selected, without white space at its ends."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or self._laid is None or self._article is None:
            return None
        text_map = self._laid.map
        start = text_map.point(cursor.selectionStart())
        end = text_map.point(cursor.selectionEnd())
        return trimmed(self._article.text, start, end)

    def select(self, start: int, end: int) -> None:
        """The passage is selected."""
        if self._laid is None:
            return
        self._lay_to(end)
        cursor = self.textCursor()
        cursor.setPosition(self._laid.map.position(start))
        cursor.setPosition(self._laid.map.end_position(end), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)

    def below_target(self) -> QPoint:
        """The place of the viewport below the last line of the target, as far as that is in sight."""
        area = self._area_of(self.selected() or self._current) or QRectF()
        bottom = area.bottom() - self.verticalScrollBar().value()
        return QPoint(GUTTER, round(max(0, min(bottom + 6, self.viewport().height()))))

    def step(self, by: int) -> None:
        """The sentence that many further is current, as far as there are any; nothing is selected any more."""
        if self._current is not None:
            index = bisect_right(self._starts, self._current[0]) - 1 + by
            self._go(self._units[max(0, min(index, len(self._units) - 1))])

    def at_end(self) -> bool:
        """Whether the last sentence is current."""
        return bool(self._units) and self._current == self._units[-1]

    def go_to(self, point: int) -> None:
        """The sentence that holds a code point, or follows it, is current and in sight."""
        self._go(self._unit_at(point))

    def _go(self, unit: Passage | None) -> None:
        if unit is None:
            return
        self._current = unit
        if self._is_laid(unit[1]):
            self._place_cursor()
            self._reveal(animated=True)
        else:
            self._awaited = unit
        self.moved.emit()

    def _set_units(self, units: tuple[Passage, ...]) -> None:
        self._units = units
        self._starts = [start for start, _ in units]

    def _unit_at(self, point: int) -> Passage | None:
        """The sentence at a code point: the one before it, where there is none just there."""
        if not self._units:
            return None
        return self._units[max(0, bisect_right(self._starts, point) - 1)]

    def _place_cursor(self) -> None:
        """Puts Qt's own cursor at the sentence, for screen readers, and for Shift and arrows to start from."""
        current = self.current()
        if current and self._laid:
            cursor = self.textCursor()
            cursor.setPosition(self._laid.map.position(current[0]))
            self._set_cursor(cursor)
        self.viewport().update()

    # ------------------------------------------------------------ events

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Arrows move the sentence; Shift and arrows select, Escape lets go; the rest is left to actions."""
        plain = e.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if not plain:
            if not self._extend(e):
                super().keyPressEvent(e)
            self._settle_selection()
        elif (step := self._step_of(e)) is not None:
            self.step(step)
        elif e.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._turn(1 if e.key() == Qt.Key.Key_PageDown else -1)
        elif e.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self._go(self._current)
        elif e.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            e.ignore()

    def _extend(self, e: QKeyEvent) -> bool:
        """Whether the selection was stretched, from the start of the sentence if there was none."""
        if e.key() not in _EXTEND or not e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        by, far = _EXTEND[Qt.Key(e.key())]
        cursor = self.textCursor()
        wide = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cursor.movePosition(far if wide else by, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def _step_of(self, e: QKeyEvent) -> int | None:
        key = Qt.Key(e.key())
        if key in _STEPS:
            return _STEPS[key]
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return -len(self._units) if key == Qt.Key.Key_Home else len(self._units)
        return None

    def _turn(self, by: int) -> None:
        """Turns a screenful, and makes the sentence current that stands in its upper third then."""
        if self._laid is None or self._backdrop is None:
            return
        self._lay_more()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        goal = bar.value() + by * round(height * 0.85)
        if not 0 < goal < bar.maximum():
            self.step(by * len(self._units))
            return
        middle = QRectF(GUTTER, goal + height * 0.4, 1, 1)
        self.go_to(self._laid.map.point(self._backdrop.visible(middle)[0]))

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """A click makes the sentence current, or opens the fact of a badge; a drag has selected."""
        super().mouseReleaseEvent(e)
        if e.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self._settle_selection()
        elif marks := self._badge_at(e.position()):
            self.mark_clicked.emit(marks[0].fact_id)
        elif (point := self._point_at(e.position().toPoint())) is not None:
            self._current = self._unit_at(point)
            self._place_cursor()
            self.moved.emit()

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Ctrl and the wheel ask for larger or smaller text."""
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if e.angleDelta().y():
                self.size_wanted.emit(1 if e.angleDelta().y() > 0 else -1)
            e.accept()
        else:
            self._glide.stop()
            super().wheelEvent(e)

    def viewportEvent(self, e: QEvent) -> bool:
        """Lists the marks under the mouse, or says why a passage is page furniture."""
        if e.type() == QEvent.Type.ToolTip and isinstance(e, QHelpEvent):
            words = self.tooltip_at(e.pos())
            QToolTip.showText(e.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(e)

    def tooltip_at(self, pos: QPoint) -> str:
        """What a tooltip says at a place of the viewport: safe to show, whatever the words are."""
        if self._article is None:
            return ""
        if marks := self._badge_at(QPointF(pos)):
            return self._listed(marks)
        if hint := self._sign_at(QPointF(pos)):
            return tooltip(worded(hint.reason))
        point = self._point_at(pos)
        if point is None:
            return ""
        if marks := self._marks.at(point):
            return self._listed(marks)
        reason = next(
            (cut.reason for cut in self._article.cuts if cut.start <= point < cut.end), ""
        )
        return (
            tooltip(self.tr("Page furniture: {reason}").format(reason=recalled(reason)))
            if reason
            else ""
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own characters: Qt's would have other line ends and spaces."""
        selected = self.selected()
        header = self._laid.header_end if self._laid else 0
        if selected and self._article and self.textCursor().selectionStart() > header:
            return mime(self._article.text[slice(*selected)])
        words = self.textCursor().selection().toPlainText()
        return mime(words.replace("\u2068", "").replace("\u2069", ""))

    def _listed(self, marks: tuple[Mark, ...]) -> str:
        text = self._article.text if self._article else ""
        return tooltip(*(line for mark in marks for line in self._lines(mark, text)))

    def _lines(self, mark: Mark, text: str) -> tuple[str, ...]:
        note = self.tr("Note: {note}").format(note=shortened(mark.note)) if mark.note else ""
        return f"{mark.title}: “{shortened(text[mark.start : mark.end])}”", note

    def _badge_at(self, pos: QPointF) -> tuple[Mark, ...]:
        if self._backdrop is None or pos.x() > GUTTER:
            return ()
        scrolled = self.verticalScrollBar().value()
        area = QRectF(self.viewport().rect()).translated(0, scrolled)
        place = pos + QPointF(0, scrolled)
        found = (badge.marks for badge in self._backdrop.badges(area) if badge.area.contains(place))
        return next(found, ())

    def _sign_at(self, pos: QPointF) -> Hint | None:
        if self._backdrop is None:
            return None
        scrolled = self.verticalScrollBar().value()
        area = QRectF(self.viewport().rect()).translated(0, scrolled)
        place = pos + QPointF(0, scrolled)
        found = (hint for where, hint in self._backdrop.signs(area) if where.contains(place))
        return next(found, None)

    def _point_at(self, pos: QPoint) -> int | None:
        """The code point at a place of the viewport; None in the header."""
        if self._laid is None:
            return None
        position = self.cursorForPosition(pos).position()
        return None if position <= self._laid.header_end else self._laid.map.point(position)

    def _settle_selection(self) -> None:
        selected = self.selected()
        if selected:
            self.hidden_reached.emit(*selected)
