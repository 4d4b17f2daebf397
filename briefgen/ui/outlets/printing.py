"""Prints the brief: the pages of its PDF, on the paper that the user chose."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from os import SEEK_END
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from briefgen.model.counting import Stopped, Told, untold
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.jobs import Outcome
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.preview.pages import PageSize, PagesJob, Picture
from briefgen.ui.preview.pane import LANE
from briefgen.workspace.exports import Exports

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS = 72.0
_DOTS = 300
"""Dots an inch: type is sharp, and a page of them takes 35 MB, not 140."""

_STRIP = 128
"""Rows of dots that are handed over at once, at least.

Qt packs what it is handed before anything else of the program goes on: a whole page would hold up the window for a
sixth of a second.
"""

_EVEN = 12
"""Rows that look the same where one strip ends and the next begins in their middle.

Who shows a page on a screen, which has fewer dots, rounds the edges of its strips: letters must be out of reach.
"""


class Printing(QObject):
    """Asks for the printer, draws the pages off the main thread, says when the printer has them."""

    def __init__(
        self,
        exports: Exports,
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        tasks: Tasks,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._exports = exports
        self._editor = editor
        self._when_saved = when_saved
        self._tasks = tasks
        self._notices = notices
        self._window = window

    def ask(self) -> None:
        """Asks which printer, which pages and how many copies."""
        brief = self._editor.brief
        if brief is None:
            return
        # Here, since looking for printers takes longer than a window to appear.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._exports.suggested_name(brief, "pdf").removesuffix(".pdf"))
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print")
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` wants a slot by name.
        QDialog.open(dialog)

    def print_on(self, printer: "QPrinter") -> None:
        """The brief as it is now goes to the printer, once its last change is kept."""
        self._when_saved(lambda: self._start(printer))

    def _start(self, printer: "QPrinter") -> None:
        brief = self._editor.brief
        if brief is None:
            return
        self._notices.inform(self.tr("Printing “{0}”…").format(brief.title))
        self._tasks.count(
            lambda told: print_pages(self._exports.content(brief, "pdf"), printer, told),
            lambda pages: self._notices.inform(self._sent(pages)),
            lane=LANE,
            title=self.tr("Print {0}").format(brief.title),
            tells=lambda pages: Outcome((self._sent(pages),)),
        )

    def _sent(self, pages: int) -> str:
        return self.tr("Pages sent to the printer: {0}.").format(pages)


def print_pages(content: bytes, printer: "QPrinter", told: Told = untold) -> int:
    """How many pages of a PDF went to the printer, of those of its range; RenderError if it takes none.

    Where it is stopped, those that were drawn, or none if the printer lets the others be taken back.
    """
    job = PagesJob(content, Event(), Event())
    sizes = job.sizes() or ()
    wanted = list(_wanted(printer, len(sizes)))
    if not wanted:
        raise RenderError(
            Phrase("None of the pages that you asked for is there."),
            Phrase("There are pages 1 to {last}.", last=len(sizes)),
        )
    _fit_paper(printer, sizes[wanted[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise RenderError(
            Phrase("The printer did not take the brief."),
            Phrase(
                "See whether it is on and has paper, or export the brief as PDF and print that."
            ),
        )
    drawn = 0
    try:
        for page in wanted:
            told(drawn, len(wanted))
            if drawn:
                printer.newPage()
            picture = job.picture(page, min(printer.resolution(), _DOTS) / _POINTS)
            if picture:
                _paint(painter, printer, picture)
            drawn += 1
        told(drawn, len(wanted))
    except Stopped:
        return 0 if printer.abort() else drawn
    finally:
        painter.end()
    _must_be_whole(printer)
    return drawn


def _must_be_whole(printer: "QPrinter") -> None:
    """RenderError if the printer is a PDF file that isn't there to its end: of a full disk Qt says nothing."""
    if printer.outputFormat() is not printer.OutputFormat.PdfFormat:
        return
    path = Path(printer.outputFileName())
    if not _end_of(path).rstrip().endswith(b"%%EOF"):
        raise RenderError(
            Phrase("“{file}” was not written to its end.", file=path),
            Phrase("Make room on its drive, or print to another place."),
        )


def _end_of(path: Path) -> bytes:
    """The last bytes of a file; none where it can't be read."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, SEEK_END) - 64))
            return file.read(64)
    except OSError:
        return b""


def _wanted(printer: "QPrinter", count: int) -> Iterator[int]:
    """The pages of the printer's range, from 0, once for each copy that it doesn't make by itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        yield from range(max(first, 1) - 1, min(last, count))


def _fit_paper(printer: "QPrinter", size: PageSize) -> None:
    """The paper is the brief's, and what is drawn on it counts from its edge: the brief has its own margins."""
    narrow, wide = sorted((size.width, size.height))
    paper = QPageSize(
        QSizeF(narrow, wide), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    upright = size.width <= size.height
    printer.setPageSize(paper)
    printer.setPageOrientation(
        QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    )
    printer.setFullPage(True)


def _paint(painter: QPainter, printer: "QPrinter", picture: Picture) -> None:
    """The page fills the paper as far as its shape allows."""
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    paper = QRectF(printer.paperRect(printer.Unit.DevicePixel))
    shape = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    dot = shape.height() / picture.height
    # As a photograph, type would have shadows, and take more room.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for top, end in _strips(picture):
        rows = min(end + _EVEN // 2, picture.height) - top
        place = QRectF(0, top * dot, shape.width(), rows * dot)
        painter.drawImage(place, image, QRectF(0, top, picture.width, rows))


def _strips(picture: Picture) -> Iterator[tuple[int, int]]:
    """The rows of a picture, from and to, in strips that end between two lines of text."""
    top = same = 0
    rows = (
        picture.pixels[at : at + picture.stride]
        for at in range(0, len(picture.pixels), picture.stride)
    )
    for row, (above, below) in enumerate(pairwise(rows), 1):
        same = same + 1 if above == below else 0
        end = row - _EVEN // 2
        if same >= _EVEN and end - top >= _STRIP:
            yield top, end
            top = end
    yield top, picture.height
