"""The preview: pages of a PDF, drawn off the main thread, only those that are seen."""

import io
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from briefgen.model.errors import BriefgenError
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.preview.pages import PageSize
from briefgen.ui.preview.pane import Preview
from briefgen.ui.preview.sheets import GAP, MARGIN, Place, Sheets, around


def pdf(pages: int = 3, words: str = "Strait of Arn", size: tuple[float, float] = (595, 842)) -> bytes:  # fmt: skip
    content = io.BytesIO()
    canvas = Canvas(content, pagesize=size)
    for page in range(pages):
        canvas.drawString(72, size[1] - 72, f"{words} {page + 1}")
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, size[0], 20, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, tasks: Tasks) -> Preview:
    pane = Preview(tasks)
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


class Held:
    """Tasks that report when they are told to, one at a time, in order; eager ones have worked by then."""

    def __init__(self, eager: bool = False) -> None:
        self._eager = eager
        self.waiting: list[Callable[[], None]] = []
        self.works: list[Callable[[], Any]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        *,
        failed: Callable[[BriefgenError], None] | None = None,
        lane: str = "",
    ) -> None:
        assert lane == "pdf" and failed
        self.works.append(work)
        report = _tried(work, done, failed) if self._eager else None
        self.waiting.append(report or (lambda: _tried(work, done, failed)()))

    def go_on(self) -> None:
        """Reports the first of them."""
        self.waiting.pop(0)()

    def finish(self) -> None:
        while self.waiting:
            self.go_on()


def _tried(
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[BriefgenError], None],
) -> Callable[[], None]:
    try:
        return partial(done, work())
    except BriefgenError as error:
        return partial(failed, error)


def ready(preview: Preview, qtbot: QtBot, pages: int) -> None:
    qtbot.waitUntil(lambda: preview.page_count() == pages and bool(preview.drawn_pages()))


def test_only_what_is_seen_is_drawn(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(30))
    ready(preview, qtbot, 30)
    qtbot.waitUntil(lambda: preview.drawn_pages() == (0, 1))
    QTest.keyClick(preview, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: 29 in preview.drawn_pages())
    assert 0 not in preview.drawn_pages()
    assert preview.current_page() == 29


def test_the_words_of_the_page_are_told(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(3))
    ready(preview, qtbot, 3)
    assert preview.accessibleDescription() == "Page 1 of 3. Strait of Arn 1"
    QTest.keyClick(preview, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: preview.accessibleDescription() == "Page 3 of 3. Strait of Arn 3")
    QTest.keyClick(preview, Qt.Key.Key_Home)
    assert preview.accessibleDescription() == "Page 1 of 3. Strait of Arn 1"


def test_pages_are_painted_in_their_colours(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(1))
    ready(preview, qtbot, 1)
    seen = preview.viewport().grab().toImage()
    ratio = seen.width() / preview.viewport().width()
    height = (400 - 2 * MARGIN) / 595 * 842
    bottom = seen.pixelColor(round(200 * ratio), round((MARGIN + height - 5) * ratio))
    assert bottom == QColor(255, 0, 0)


def test_a_new_version_keeps_the_place(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(9))
    ready(preview, qtbot, 9)
    for _ in range(3):
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
    place, page = preview.verticalScrollBar().value(), preview.current_page()
    preview.show_pdf(pdf(10, "Newer"))
    qtbot.waitUntil(lambda: preview.page_count() == 10)
    assert preview.verticalScrollBar().value() == place > 0
    qtbot.waitUntil(lambda: f"Newer {page + 1}" in preview.accessibleDescription())


def test_a_shorter_version_shows_its_end(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(9))
    ready(preview, qtbot, 9)
    QTest.keyClick(preview, Qt.Key.Key_End)
    preview.show_pdf(pdf(2))
    qtbot.waitUntil(lambda: preview.page_count() == 2)
    assert preview.current_page() == 1


@pytest.mark.parametrize("content", [b"", b"nonsense", pdf(1)[:200]])
def test_broken_bytes_give_a_message(preview: Preview, qtbot: QtBot, content: bytes) -> None:
    preview.show_pdf(pdf(1))
    ready(preview, qtbot, 1)
    preview.show_pdf(content)
    qtbot.waitUntil(lambda: preview.page_count() == 0)
    assert preview.message().startswith("The preview could not be shown")
    preview.show_pdf(pdf(2))
    ready(preview, qtbot, 2)
    assert preview.message() == ""


def test_a_message_takes_the_place_of_pages(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(1))
    preview.show_message("<b>No</b> brief")
    qtbot.wait(1)
    assert preview.message() == "<b>No</b> brief"
    assert preview.accessibleDescription() == "<b>No</b> brief"


@pytest.mark.parametrize("eager", [False, True])
def test_the_newest_version_wins_whatever_was_under_way(qtbot: QtBot, eager: bool) -> None:
    held = Held(eager)
    pane = Preview(held)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_pdf(b"broken")
    pane.show_pdf(pdf(2))
    held.go_on()
    assert "could not" not in pane.message()
    held.go_on()
    assert pane.page_count() == 2
    pane.show_pdf(pdf(3, "third"))
    pane.show_pdf(pdf(4, "fourth"))
    while pane.page_count() == 2:
        held.go_on()
    held.finish()
    assert pane.page_count() == 4
    assert "fourth 1" in pane.accessibleDescription()


def test_no_page_of_an_old_version_is_left_among_the_new(qtbot: QtBot) -> None:
    held = Held(eager=True)
    pane = Preview(held)
    qtbot.addWidget(pane)
    pane.resize(240, 560)
    pane.show()
    pane.show_pdf(pdf(5, "older", size=(200, 100)))
    held.go_on()
    held.go_on()
    assert pane.drawn_pages() == (0,)
    pane.show_pdf(pdf(5, "newer", size=(200, 100)))
    held.finish()
    assert pane.drawn_pages() == (0, 1, 2, 3, 4)
    assert pane.accessibleDescription() == "Page 1 of 5. newer 1"


def test_a_version_of_other_pages_keeps_the_page(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(9))
    ready(preview, qtbot, 9)
    preview.verticalScrollBar().setValue(2_000)
    page = preview.current_page()
    preview.show_pdf(pdf(10, size=(595, 400)))
    qtbot.waitUntil(lambda: preview.page_count() == 10)
    assert abs(preview.current_page() - page) <= 1


def test_a_message_wins_over_what_was_under_way(qtbot: QtBot) -> None:
    held = Held()
    pane = Preview(held)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_pdf(pdf(2))
    held.go_on()
    pane.show_pdf(pdf(3))
    pane.show_message("closed")
    held.finish()
    assert (pane.page_count(), pane.message()) == (0, "closed")


def test_a_destroyed_pane_has_nothing_drawn_any_more(qtbot: QtBot) -> None:
    held = Held()
    pane = Preview(held)
    pane.show()
    pane.show_pdf(pdf(2))
    held.go_on()
    work = held.works[-1]
    pane.close()
    pane.deleteLater()
    QApplication.sendPostedEvents(pane, 52)
    assert work() is None


def test_zooming_keeps_the_place_and_fits_again(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(5))
    ready(preview, qtbot, 5)
    narrow = preview.verticalScrollBar().maximum()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    page = preview.current_page()
    preview.zoom_in()
    preview.zoom_in()
    assert preview.verticalScrollBar().maximum() > narrow
    assert preview.horizontalScrollBar().maximum() > 0
    assert preview.current_page() == page
    turn(preview, -120)
    preview.zoom_out()
    preview.fit_width()
    assert preview.verticalScrollBar().maximum() == narrow
    assert preview.horizontalScrollBar().maximum() == 0


def test_pages_that_nearly_fit_come_to_rest(preview: Preview, qtbot: QtBot, tasks: Tasks) -> None:
    preview.show_pdf(pdf(1))
    ready(preview, qtbot, 1)
    # The page fits with the scroll bar and not without it at some of these.
    for height in range(530, 562, 4):
        preview.resize(400, height)
        qtbot.waitUntil(lambda: not tasks.busy())
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not tasks.busy())


def test_zoom_has_limits(preview: Preview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf(1, size=(5_000, 5_000)))
    ready(preview, qtbot, 1)
    for _ in range(40):
        preview.zoom_in()
    most = preview.verticalScrollBar().maximum()
    preview.zoom_in()
    assert preview.verticalScrollBar().maximum() == most
    for _ in range(60):
        preview.zoom_out()
    assert preview.verticalScrollBar().maximum() >= 0


def turn(preview: Preview, angle: int) -> None:
    place = QPointF(200, 200)
    event = QWheelEvent(
        place,
        preview.mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.viewport(), event)


def test_pdfium_is_not_imported_before_a_pdf_is_shown() -> None:
    script = "import sys, briefgen.ui.preview.pane; sys.exit('pypdfium2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], timeout=60).returncode == 0


def test_sheets_stand_one_under_another() -> None:
    sheets = Sheets((PageSize(100, 200), PageSize(50, 100)), 2.0)
    assert sheets.tops == (MARGIN, MARGIN + 400 + GAP)
    assert sheets.height == MARGIN + 400 + GAP + 200 + MARGIN
    assert sheets.width == 200 + 2 * MARGIN
    assert sheets.seen(0, 100) == range(1) and sheets.seen(300, 500) == range(2)
    place = sheets.place(120)
    assert place == Place(0, 0.25) and sheets.value(place) == 120
    assert Sheets((), 1.0).place(5) is None and Sheets((), 1.0).value(Place(0, 0)) is None
    assert Sheets((), 1.0).height == 0 and Sheets((), 1.0).page_at(9) == 0


def test_the_page_that_is_seen_most_counts_and_the_first_of_whole_ones() -> None:
    sheets = Sheets((PageSize(100, 100),) * 3, 1.0)
    first, second, third = sheets.tops
    assert sheets.most_seen(0, sheets.height) == 0
    assert sheets.most_seen(first + 1, third + 99) == 1
    assert sheets.most_seen(second + 60, third + 50) == 2
    assert sheets.most_seen(0, 5) == Sheets((), 1.0).most_seen(0, 5) == 0


@pytest.mark.parametrize(
    ("pixels", "kept"),
    [(500_000, range(6, 16)), (6_000_000, range(8, 14)), (32_000_000, range(10, 12))],
)
def test_fewer_pages_are_kept_the_larger_they_are(pixels: float, kept: range) -> None:
    assert around(range(10, 12), pixels) == kept
