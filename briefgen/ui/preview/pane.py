"""The preview pane: the pages of the PDF that the brief would be."""

from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefgen.model.errors import BriefgenError
from briefgen.ui.look.colours import blend
from briefgen.ui.preview.pages import Background, Draw, PageSize, PagesJob, Picture
from briefgen.ui.preview.paint import message, placeholder, shadow
from briefgen.ui.preview.sheets import MARGIN, Place, Sheets, around
from briefgen.ui.preview.trouble import Trouble, told, veil

LANE = "pdf"
"""All that pdfium does is done in one lane of the tasks."""

_FIT = 0.0
"""The zoom that fits a page to the width."""
_STEP = 1.2
_LEAST, _MOST = 0.25, 6.0
_PIXELS_A_POINT = 96 / 72
_LARGEST = 40_000_000
"""Pixels of a picture: beyond it a page is drawn coarser."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture as Qt paints it."""

    image: QImage
    scale: float
    words: str


class Preview(QAbstractScrollArea):
    """Shows a PDF, page under page: only what is seen is drawn, at the screen's own sharpness."""

    def __init__(self, tasks: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: PagesJob | None = None
        self._next: PagesJob | None = None
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, _Shown] = {}
        # What is shown of the version before, until its successor is drawn.
        self._old: dict[int, _Shown] = {}
        self._drawing = False
        self._asked = self._answered = 0
        self._zoom = _FIT
        self._message = self.tr("The preview appears here once a brief is open.")
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        # It goes with the pages, which no language of the window turns round.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._trouble = Trouble(self)
        self._gone = Event()
        # Not a method of ours: by then this object is no more.
        self.destroyed.connect(self._gone.set)

    # ------------------------------------------------------------ contract

    def show_pdf(self, content: bytes) -> None:
        """The pages of the PDF are shown as soon as they are known, at the place that was looked at."""
        if self._next:
            self._next.stopped.set()
        self._say_trouble("")
        self._next = PagesJob(content, Event(), self._gone)
        self._asked += 1
        self._tasks.run(self._next.sizes, self._opened, failed=self._not_opened, lane=LANE)

    def show_message(self, text: str) -> None:
        """No page is shown, but what there is to say."""
        self._say_trouble("")
        self._stop()
        self._sizes = ()
        self._pictures, self._old = {}, {}
        self._message = text
        self.setAccessibleDescription(text)
        self._arrange()

    def show_trouble(self, error: BriefgenError) -> None:
        """The pages stay, marked as those of before, below what is wrong; without pages that is all there is."""
        if self._next is None and not self._sizes:
            self._say(error)
            return
        old = self.tr("Below are the pages as they were before.")
        self._say_trouble(f"{told(error)}\n{old}")

    def zoom_in(self) -> None:
        """Pages are larger."""
        self._zoom_to(self._scale() / _PIXELS_A_POINT * _STEP)

    def zoom_out(self) -> None:
        """Pages are smaller."""
        self._zoom_to(self._scale() / _PIXELS_A_POINT / _STEP)

    def fit_width(self) -> None:
        """Pages are as wide as the pane, now and when its width changes."""
        self._zoom_to(_FIT)

    # ------------------------------------------------------------ beyond it

    def message(self) -> str:
        """What is said in place of pages; empty while there are any."""
        return "" if self._sizes else self._message

    def trouble(self) -> str:
        """What is said above pages that are not those of now; empty where they are."""
        return self._trouble.text()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def current_page(self) -> int:
        """The page of which the view shows the largest share, the first of several; from 0."""
        top = self.verticalScrollBar().value()
        return self._sheets.most_seen(top, top + self.viewport().height())

    def drawn_pages(self) -> tuple[int, ...]:
        """The pages whose pictures are there."""
        return tuple(sorted(self._pictures))

    def place_at(self, pos: QPointF) -> tuple[PagesJob, int, float, float] | None:
        """The document, the page, and how many points from its left and its bottom a place of the viewport is."""
        tops, scale = self._sheets.tops, self._scale()
        for page in self._seen():
            area = self._area(page, tops[page])
            if self._job and area.contains(pos):
                return (
                    self._job,
                    page,
                    (pos.x() - area.x()) / scale,
                    (area.bottom() - pos.y()) / scale,
                )
        return None

    # ------------------------------------------------------------ results

    # The lane is first in, first out, for results too. So what answers a question that was asked before the
    # last one is out of date, and while a new document is being opened nothing else is asked.

    def _opened(self, sizes: tuple[PageSize, ...] | None) -> None:
        self._answered += 1
        if sizes is None or self._answered != self._asked or self._next is None:
            return
        self._job, self._next = self._next, None
        place = self._sheets.place(self.verticalScrollBar().value())
        self._old = {**self._old, **self._pictures}
        self._pictures = {}
        self._sizes = sizes
        self._drawing = False
        self._arrange()
        self._go_to(place)
        self._want()

    def _not_opened(self, error: BriefgenError) -> None:
        self._answered += 1
        if self._answered == self._asked:
            self._say(error)

    def _drawn(self, picture: Picture | None) -> None:
        self._drawing = False
        if picture is None or self._job is None:
            return
        form = QImage.Format.Format_RGB32
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, form)
        # A copy: Qt would go on reading bytes that Python has let go.
        self._pictures[picture.page] = _Shown(image.copy(), picture.scale, picture.words)
        self._old.pop(picture.page, None)
        self._describe()
        self.viewport().update()
        self._want()

    def _not_drawn(self, error: BriefgenError) -> None:
        self._drawing = False
        if self._next is None:
            self._say(error)

    def _say(self, error: BriefgenError) -> None:
        self.show_message(told(error))

    def _say_trouble(self, text: str) -> None:
        self._trouble.say(text)
        self._place_trouble()
        if self._sizes:
            self._describe()

    def _place_trouble(self) -> None:
        # Whether the scroll bar is there depends on this height, so the height must not depend on that.
        height = self._trouble.place(self.width() - self.verticalScrollBar().sizeHint().width())
        if height != self.viewportMargins().top():
            self.setViewportMargins(0, height, 0, 0)
        self.viewport().update()

    def _stop(self) -> None:
        for job in (self._job, self._next):
            if job:
                job.stopped.set()
        self._job = self._next = None
        self._drawing = False

    def _want(self) -> None:
        """Has the next page drawn that is seen and isn't sharp yet: one at a time, so the newest view wins."""
        if self._job is None or self._next or self._drawing or not self._sizes:
            return
        seen = self._seen()
        self._forget_far(seen)
        for page in seen:
            scale = self._wanted_scale(page)
            held = self._pictures.get(page)
            if held is None or abs(held.scale - scale) > 0.001:
                self._drawing = True
                work = Draw(self._job, page, scale)
                self._tasks.run(work, self._drawn, failed=self._not_drawn, lane=LANE)
                return

    def _forget_far(self, seen: range) -> None:
        size, scale = self._sizes[seen.start], self._wanted_scale(seen.start)
        near = around(seen, size.width * size.height * scale * scale)
        self._pictures = {page: one for page, one in self._pictures.items() if page in near}
        self._old = {
            page: one for page, one in self._old.items() if page in near and page < len(self._sizes)
        }

    # ------------------------------------------------------------ geometry

    def _scale(self) -> float:
        """Logical pixels a point."""
        if self._zoom != _FIT:
            return self._zoom * _PIXELS_A_POINT
        widest = max((size.width for size in self._sizes), default=595.0)
        scale = (room := self.width() - 2 * MARGIN) / widest
        if Sheets(self._sizes, scale).height > self.viewport().height():
            # The scroll bar has its room even while it isn't there: else it might come and go without end.
            scale = (room - self.verticalScrollBar().sizeHint().width()) / widest
        return max(0.1, scale)

    def _wanted_scale(self, page: int) -> float:
        scale = self._scale() * self.devicePixelRatioF()
        size = self._sizes[page]
        pixels = size.width * size.height * scale * scale
        return scale if pixels <= _LARGEST else scale * (_LARGEST / pixels) ** 0.5

    @property
    def _sheets(self) -> Sheets:
        return Sheets(self._sizes, self._scale())

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._sheets.seen(top, top + self.viewport().height())

    def _area(self, page: int, top: float) -> QRectF:
        """Where a page stands in the viewport."""
        size, sheets = self._sizes[page], self._sheets
        width = size.width * sheets.scale
        x = (max(self.viewport().width(), sheets.width) - width) / 2
        return QRectF(
            x - self.horizontalScrollBar().value(),
            top - self.verticalScrollBar().value(),
            width,
            size.height * sheets.scale,
        )

    def _go_to(self, place: Place | None) -> None:
        value = self._sheets.value(place)
        if value is not None:
            self.verticalScrollBar().setValue(value)

    def _arrange(self) -> None:
        """Gives the scroll bars their ranges."""
        view = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        across.setPageStep(view.width())
        down.setRange(0, max(0, round(self._sheets.height) - view.height()) if self._sizes else 0)
        wide = self._sizes and self._zoom != _FIT
        across.setRange(0, max(0, round(self._sheets.width) - view.width()) if wide else 0)
        self.viewport().update()

    def _zoom_to(self, zoom: float) -> None:
        place = self._sheets.place(self.verticalScrollBar().value())
        self._zoom = max(_LEAST, min(zoom, _MOST)) if zoom else _FIT
        self._arrange()
        self._go_to(place)
        self._want()

    def _describe(self) -> None:
        """Tells assistive technology what stands on the current page."""
        page = self.current_page()
        held = self._pictures.get(page)
        count = self.tr("Page {page} of {pages}").format(page=page + 1, pages=len(self._sizes))
        words = " ".join(held.words.split()) if held else ""
        described = ". ".join(filter(None, (self.trouble(), count, words)))
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)

    # ------------------------------------------------------------ Qt's side

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shows another part of the pages."""
        self.viewport().update()
        if self._sizes:
            self._describe()
            self._want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the place, for another width."""
        place = self._sheets.place(self.verticalScrollBar().value())
        self._arrange()
        if self._zoom == _FIT:
            self._go_to(place)
        self._want()
        self._place_trouble()

    def event(self, event: QEvent) -> bool:
        """Makes room for the message when its font has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_trouble()
        return super().event(event)

    def showEvent(self, event: QEvent) -> None:
        """Has drawn what is seen now."""
        self._want()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned := event.angleDelta().y():
            self.zoom_in() if turned > 0 else self.zoom_out()
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages turn by Page Up and Page Down; Home and End go to the ends."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() - 40)
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep() + 40)
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the pages that are seen: sharp, or as they were before, or blank until they are drawn."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._sizes:
            message(painter, self.viewport().rect(), self.palette(), self._message)
        tops = self._sheets.tops
        for page in self._seen():
            self._paint_page(painter, page, self._area(page, tops[page]))
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, area: QRectF) -> None:
        shadow(painter, area)
        held = self._pictures.get(page) or self._old.get(page)
        if held:
            painter.drawImage(self._snapped(area), held.image, QRectF(held.image.rect()))
        else:
            placeholder(painter, area, self.tr("Drawing the page…"))
        if self.trouble():
            veil(painter, area, self.palette().color(QPalette.ColorRole.Window))
        edge = blend(QColor("#FFFFFF"), QColor("#000000"), 0.2)
        painter.setPen(QPen(edge, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _snapped(self, area: QRectF) -> QRectF:
        """The area moved to whole device pixels: a picture between pixels is blurred."""
        ratio = self.devicePixelRatioF()
        left, top = round(area.left() * ratio) / ratio, round(area.top() * ratio) / ratio
        return QRectF(QPointF(left, top), area.size())
