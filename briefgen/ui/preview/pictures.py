"""Small pictures of templates: the first page of what each makes of its sample."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from briefgen.model.errors import BriefgenError
from briefgen.ui.preview.pages import Background, PagesJob, Picture
from briefgen.ui.preview.pane import LANE
from briefgen.ui.preview.trouble import told

SHEET = 297 / 210
"""Height to width of a picture: that of A4. Other pages are fitted in."""

_PAGE_WIDTH = 200
_EDGE = QColor("#B4BCC6")


class PagePictures(QObject):
    """Has samples rendered and their first pages drawn, off the main thread and one after another.

    `drawn` has the template's id and a picture; `missing` the id, and why there is none.
    """

    drawn = Signal(str, QPixmap)
    missing = Signal(str, str)

    def __init__(
        self, tasks: Background, pdf: Callable[[str], bytes], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pdf = pdf
        self._gone = Event()
        self.destroyed.connect(self._gone.set)

    def want(self, template_id: str, width: int, ratio: float) -> None:
        """The picture of a template is made, so many logical pixels wide, sharp on a screen of that ratio."""
        # Not in pdfium's lane: a template may take seconds, and the preview would wait for it.
        self._tasks.run(
            lambda: b"" if self._gone.is_set() else self._pdf(template_id),
            lambda content: self._draw(template_id, content, width, ratio),
            failed=lambda error: self._missing(template_id, error),
            lane="samples",
        )

    def _draw(self, template_id: str, content: bytes, width: int, ratio: float) -> None:
        if self._gone.is_set():
            return
        job = PagesJob(content, Event(), self._gone)
        self._tasks.run(
            lambda: _first_page(job, round(width * ratio)),
            lambda picture: self._drawn(template_id, picture, width, ratio),
            failed=lambda error: self._missing(template_id, error),
            lane=LANE,
        )

    def _drawn(self, template_id: str, picture: Picture | None, width: int, ratio: float) -> None:
        if picture is not None and not self._gone.is_set():
            self.drawn.emit(template_id, _framed(picture, width, ratio))

    def _missing(self, template_id: str, error: BriefgenError) -> None:
        if not self._gone.is_set():
            self.missing.emit(template_id, told(error))


class Page(QLabel):
    """The picture of one template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templatePage")
        self._pictures: PagePictures | None = None
        self._shown = ""
        self.setFixedSize(_PAGE_WIDTH, round(_PAGE_WIDTH * SHEET))
        self._blank()

    def have_drawn(self, pictures: PagePictures) -> None:
        """Its picture is made by these."""
        self._pictures = pictures
        pictures.drawn.connect(self._drawn)
        self._want()

    def show_of(self, template_id: str) -> None:
        """The picture is that of a template, as soon as it is there."""
        self._shown = template_id
        self._blank()
        self._want()

    def _want(self) -> None:
        if self._pictures and self._shown:
            self._pictures.want(self._shown, _PAGE_WIDTH, self.devicePixelRatioF())

    def _drawn(self, template_id: str, picture: QPixmap) -> None:
        if template_id == self._shown:
            self.setPixmap(picture)

    def _blank(self) -> None:
        self.setPixmap(blank(_PAGE_WIDTH, self.devicePixelRatioF()))


def blank(width: int, ratio: float) -> QPixmap:
    """What stands there until the picture is drawn: an empty sheet."""
    sheet = _sheet(width, ratio)
    _frame(sheet, QRectF(0, 0, width, round(width * SHEET)), None)
    return sheet


def image_of(picture: Picture) -> QImage:
    """A drawn page as Qt's own: a copy, since Qt would go on reading bytes that Python has let go."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, form).copy()


def _first_page(job: PagesJob, width: int) -> Picture | None:
    sizes = job.sizes()
    if not sizes:
        return None
    first = sizes[0]
    return job.picture(0, min(width / first.width, width * SHEET / first.height))


def _framed(picture: Picture, width: int, ratio: float) -> QPixmap:
    sheet = _sheet(width, ratio)
    image = image_of(picture)
    size = image.size() / ratio
    left, top = (width - size.width()) // 2, (round(width * SHEET) - size.height()) // 2
    _frame(sheet, QRectF(left, top, size.width(), size.height()), image)
    return sheet


def _sheet(width: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(width, round(width * SHEET)) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _frame(sheet: QPixmap, area: QRectF, image: QImage | None) -> None:
    painter = QPainter(sheet)
    if image is None:
        painter.fillRect(area, QColor("#FFFFFF"))
    else:
        painter.drawImage(area, image, QRectF(image.rect()))
    painter.setPen(QPen(_EDGE, 1))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.end()
