"""The ground under the reading view: the document's layout, smooth scrolling, and what is drawn behind words."""

from collections.abc import Callable
from math import pi, sin

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPropertyAnimation,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit, QWidget

from briefgen.model.article import Article
from briefgen.ui.look.colours import Hues
from briefgen.ui.reader.document import GUTTER, MARGIN, Filling, Laid, Look, look
from briefgen.ui.reader.hints import Hints
from briefgen.ui.reader.marks import Marks
from briefgen.ui.reader.paint import Backdrop
from briefgen.ui.reader.text import Divided, divided

TEXT_SIZE = 12.0
"""Points of an article's text, where the program's own font has its usual size."""

BASE_SIZE = 10.5
"""Points of the program's own font, at its usual size."""

AT_ONCE = 6_000
"""Code points that are laid out in one turn of the event loop, about: less than a frame's time, more than a screen."""

_PULSES = 2
_PULSE = 420
_GLIDE = 150

Passage = tuple[int, int]
"""Code points of an article's text, from and to (exclusive)."""


class ReadingCanvas(QTextEdit):
    """Lays out one article and draws it. All places that it takes are code points of the article's text."""

    restyled = Signal()
    """The size or the palette is no longer the one that the words were laid out with."""

    grown = Signal()
    """More of the article is laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._current: Passage | None = None
        self._marks = Marks()
        self._hints = Hints()
        self._hits: tuple[Passage, ...] = ()
        self._hit: Passage | None = None
        self._hues = Hues.OKABE_ITO
        self._divided: Divided | None = None
        self._laid: Laid | None = None
        self._filling: Filling | None = None
        self._go_on = _timer(self, self._lay_more)
        self._anew = _timer(self, self._lay_anew, once=True)
        self._restyling = _timer(self, self.restyled.emit, once=True)
        self._relaid = 0
        self._anchor: int | None = None
        self._look: Look | None = None
        self._backdrop: Backdrop | None = None
        self._size = TEXT_SIZE
        self._animated = True
        self._flashed: Passage | None = None
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setDuration(_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(_PULSES * _PULSE)
        self._pulse.valueChanged.connect(self._repaint)
        self._pulse.finished.connect(self._flash_over)
        self._set_up()

    def _set_up(self) -> None:
        """It is a text to read, as Qt's editor isn't by itself."""
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        # Not "by keyboard": Qt would blink a caret in a text that can't be typed into.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def set_marks(self, marks: Marks) -> None:
        """Other marks are shown; nothing is laid out again."""
        self._marks = marks
        self._new_backdrop()

    def set_hints(self, hints: Hints) -> None:
        """Other suggestions have their signs beside the text; nothing is laid out again."""
        self._hints = hints
        self._new_backdrop()

    def set_hues(self, hues: Hues) -> None:
        """Marks have the colours of that palette."""
        self._hues = hues
        self._new_backdrop()

    def set_hits(self, hits: tuple[Passage, ...]) -> None:
        """These places, in their order, are shown as found."""
        self._hits, self._hit = hits, None
        self._new_backdrop()

    def show_hit(self, hit: Passage) -> None:
        """That one of them is the current one."""
        self._hit = hit
        if self._backdrop is not None:
            self._backdrop.current_hit = hit
        self.viewport().update()

    def set_size(self, points: float) -> None:
        """The text is going to be that large, in points."""
        self._size = points
        self._restyle()

    def set_animated(self, animated: bool) -> None:
        """Whether it scrolls smoothly and flashes; off where the desktop asks for calm."""
        self._animated = animated

    def flash(self, start: int, end: int) -> None:
        """The passage lights up twice, where animations are wanted."""
        if self._moving():
            self._flashed = (start, end)
            self._pulse.start()

    # ------------------------------------------------------------ layout and scrolling

    def _lay(self, cuts_shown: bool) -> None:
        """The beginning of the article is laid out; the rest follows in turns, between what else there is to do."""
        self._stop()
        if self._article is not None:
            self._look = look(self.palette(), self._size)
            self.blockSignals(True)
            self._filling = Filling(
                self.document(), self._in_pieces(self._article, cuts_shown), self._look
            )
            self._laid = self._filling.laid
            self._backdrop = None
            self._centre()
            self._set_cursor(QTextCursor(self.document()))
            self.blockSignals(False)
            self._new_backdrop()
            self._lay_more()

    def _in_pieces(self, article: Article, cuts_shown: bool) -> Divided:
        made = self._divided
        if made is None or made.article is not article or made.cuts_shown != cuts_shown:
            made = self._divided = divided(article, cuts_shown)
        return made

    def _lay_more(self, points: int = AT_ONCE) -> None:
        if self._filling is None:
            return
        self._filling.go_on(points)
        if self._anchor is None:
            self._lay_out_whole()
        if self._filling.done:
            self._go_on.stop()
        elif not self._go_on.isActive():
            self._go_on.start()
        self.grown.emit()

    def _lay_to(self, point: int) -> None:
        """The article is laid out as far as a code point, at once: for the few who can't wait."""
        if self._filling and not self._is_laid(point):
            self._lay_more(point)

    def _is_laid(self, point: int) -> bool:
        filling = self._filling
        return filling is not None and (
            filling.done or filling.laid.map.end_position(point) <= filling.reached
        )

    def _lay_out_whole(self) -> None:
        """Lays out at once all that is there: Qt's lazy way guesses at heights, and the text jumps."""
        self.document().documentLayout().documentSize()

    def _new_backdrop(self) -> None:
        if self._laid is not None:
            self._backdrop = Backdrop(
                self.document(),
                self._laid,
                self._marks,
                self.palette(),
                self._hints,
                self._hits,
                self._hues,
            )
            self._backdrop.current_hit = self._hit
        self.viewport().update()

    def _restyle(self) -> None:
        """The words are laid out anew if they have to be: in the next turn, since such changes come by the dozen.

        What was shown stays until then: words of the old ink are not painted on the new ground.
        """
        if self._laid is not None and look(self.palette(), self._size) != self._look:
            self.viewport().setUpdatesEnabled(False)
            self._restyling.start()

    def _centre(self) -> None:
        """Keeps the lines at their measure in the middle: a wider window then needs no new layout."""
        wanted = GUTTER + look(self.palette(), self._size).measure + MARGIN
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - wanted
        side = max(0, spare // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def _reveal(self, animated: bool) -> None:
        """Scrolls as little as brings the current sentence into the middle third of the view."""
        area = self._area_of(self._current)
        if area is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = height / 3, height * 2 / 3
        value = bar.value()
        if area.bottom() - value > bottom:
            value = round(area.bottom() - bottom)
        if area.top() - value < top:
            value = round(area.top() - top)
        self._scroll_to(max(0, min(value, bar.maximum())), animated)

    def _area_of(self, place: Passage | None) -> QRectF | None:
        """Where a passage stands, from its first to its last line, in document coordinates."""
        if place is None or self._laid is None or not self._is_laid(place[1]):
            return None
        first = self._line_area(self._laid.map.position(place[0]))
        return first.united(self._line_area(self._laid.map.end_position(place[1])))

    def _line_area(self, position: int) -> QRectF:
        block = self.document().findBlock(position)
        area = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.rect().translated(area.topLeft()) if line.isValid() else area

    def _scroll_to(self, value: int, animated: bool) -> None:
        bar = self.verticalScrollBar()
        self._glide.stop()
        far = abs(value - bar.value()) > 2 * self.viewport().height()
        if animated and self._moving() and not far:
            self._glide.setEndValue(value)
            self._glide.start()
        else:
            bar.setValue(value)

    def _moving(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return (
            self._animated
            and self.isVisible()
            and self.style().styleHint(hint, None, self, None) > 0
        )

    def _stop(self) -> None:
        self._go_on.stop()
        self._anew.stop()
        self._restyling.stop()
        self._anchor = None
        self._glide.stop()
        self._pulse.stop()
        self._flashed = None

    def _repaint(self) -> None:
        self.viewport().update()

    def _flash_over(self) -> None:
        self._flashed = None
        self.viewport().update()

    def _set_cursor(self, cursor: QTextCursor) -> None:
        # Qt jumps to a cursor that it is given; we scroll ourselves, or not at all.
        before = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(before)

    # ------------------------------------------------------------ events

    def event(self, e: QEvent) -> bool:
        """Centres the text before Qt lays it out for a new size."""
        if e.type() == QEvent.Type.Resize:
            self._centre()
        return super().event(e)

    def changeEvent(self, e: QEvent) -> None:
        """Asks for new ink where the palette is another: the pane around it hears of that before it is so here.

        The font of the program is none of its words: Qt would lay all of them out anew for it.
        """
        if e.type() == QEvent.Type.FontChange:
            return
        super().changeEvent(e)
        if e.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Keeps the place that is read where it is."""
        narrower = e.oldSize().width() != e.size().width()
        if not narrower or self._backdrop is None:
            super().resizeEvent(e)
            return
        bar = self.verticalScrollBar()
        if self._anchor is None and bar.value() > 0:
            self._anchor = self._backdrop.visible(QRectF(0, bar.value(), 1, 1))[0]
            # What was shown stays until that place is laid out anew. From the top Qt lays out no more than it must.
            self.viewport().setUpdatesEnabled(False)
            bar.setValue(0)
        super().resizeEvent(e)
        self._relaid = 0
        self._lay_anew()

    def _lay_anew(self) -> None:
        """Lays out more of what is there, for another width, until the place that was read is found again."""
        self._relaid += AT_ONCE
        last = self.document().characterCount() - 1
        self._line_area(min(self._relaid, last))
        if self._anchor is not None and self._relaid >= self._anchor:
            self._scroll_to(round(self._line_area(self._anchor).top()), animated=False)
            self._anchor = None
            self.viewport().setUpdatesEnabled(True)
        if self._relaid < last:
            self._anew.start()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draws what stands behind the words, then the words."""
        if self._backdrop is not None and self._laid is not None:
            scrolled = self.verticalScrollBar().value()
            painter = QPainter(self.viewport())
            painter.translate(0, -scrolled)
            area = QRectF(e.rect()).translated(0, scrolled)
            self._backdrop.paint(painter, area, self._places(self._current), self._flash_strength())
            painter.end()
        super().paintEvent(e)

    def _places(self, points: Passage | None) -> Passage | None:
        if points is None or self._laid is None or self.textCursor().hasSelection():
            return None
        return self._laid.map.position(points[0]), self._laid.map.end_position(points[1])

    def _flash_strength(self) -> tuple[int, int, float] | None:
        if self._flashed is None or self._laid is None:
            return None
        text_map = self._laid.map
        phase = float(self._pulse.currentValue() or 0.0)
        strength = abs(sin(phase * pi * _PULSES))
        start, end = self._flashed
        return text_map.position(start), text_map.end_position(end), strength


def _timer(parent: QObject, act: Callable[[], None], *, once: bool = False) -> QTimer:
    """Has something done in the next turn of the event loop, and in each that follows, or once."""
    made = QTimer(parent, singleShot=once)
    made.timeout.connect(act)
    return made
