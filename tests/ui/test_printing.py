from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefgen.model.counting import Stopped
from briefgen.model.document import Paragraph, Text
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.ui.outlets.printing import print_pages
from briefgen.writers.registry import writer
from tests import builders
from tests.ui.conftest import OpenWindow, part, settle


def on_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def printed(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path)
    sizes = [tuple(map(round, document.get_page_size(at))) for at in range(len(document))]
    document.close()
    return [(width, height) for width, height in sizes]


def long_brief() -> bytes:
    paragraphs = (Paragraph((Text("Ships sail again. " * 40),)),) * 20
    return writer("pdf").write(replace(builders.document(), blocks=paragraphs))


@pytest.mark.usefixtures("qapp")
def test_all_pages_come_on_paper_of_the_brief(tmp_path: Path) -> None:
    content = long_brief()
    pages = print_pages(content, on_file(tmp_path / "out.pdf"))
    assert pages == len(pypdfium2.PdfDocument(content)) > 2
    assert printed(tmp_path / "out.pdf") == [(595, 842)] * pages


@pytest.mark.usefixtures("qapp")
def test_a_range_of_pages_can_be_printed(tmp_path: Path) -> None:
    printer = on_file(tmp_path / "out.pdf")
    printer.setFromTo(2, 3)
    assert print_pages(long_brief(), printer) == 2
    assert len(printed(tmp_path / "out.pdf")) == 2
    printer.setFromTo(90, 99)
    with pytest.raises(RenderError, match="None of the pages"):
        print_pages(long_brief(), printer)


@pytest.mark.usefixtures("qapp")
def test_printing_tells_its_pages_and_ends_between_two(tmp_path: Path) -> None:
    content, heard = long_brief(), list[tuple[int, int]]()

    def told(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            raise Stopped(Phrase("Enough."))

    pages = print_pages(content, on_file(tmp_path / "out.pdf"), told)
    count = len(pypdfium2.PdfDocument(content))
    assert heard == [(done, count) for done in range(3)]
    assert pages == len(printed(tmp_path / "out.pdf")) == 2


@pytest.mark.usefixtures("qapp")
def test_what_is_on_the_page_reaches_its_edges_as_in_the_pdf(tmp_path: Path) -> None:
    content = long_brief()
    print_pages(content, on_file(tmp_path / "out.pdf"))
    bounds = [_ink(source) for source in (content, tmp_path / "out.pdf")]
    assert bounds[0] == pytest.approx(bounds[1], abs=2)


@pytest.mark.usefixtures("qapp")
def test_a_page_is_handed_over_in_strips_that_end_between_lines(tmp_path: Path) -> None:
    printer = on_file(tmp_path / "out.pdf")
    printer.setResolution(300)
    print_pages(long_brief(), printer)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    strips = sorted(_images(document[0]), key=lambda one: -one[0])
    document.close()
    assert len(strips) > 10
    for (_, above), (_, below) in pairwise(strips):
        assert above.height < 400
        # Whoever rounds their edges cuts no letter: for half a millimetre there is none.
        for edge in (above.height - 6, 0):
            rows = (above if edge else below).crop((0, edge, above.width, edge + 6))
            assert len({rows.crop((0, y, rows.width, y + 1)).tobytes() for y in range(6)}) == 1
    assert sum(one.height for _, one in strips) >= 3508


def _images(page: pypdfium2.PdfPage) -> Iterator[tuple[float, Image.Image]]:
    """The pictures on a page, each with how high its lower edge stands."""
    for one in page.get_objects():
        if isinstance(one, pypdfium2.PdfImage):
            yield one.get_bounds()[1], one.get_bitmap().to_pil()


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no drive that is always full")
def test_a_file_that_is_cut_off_is_no_success(tmp_path: Path) -> None:
    full = tmp_path / "full.pdf"
    full.symlink_to("/dev/full")
    with pytest.raises(RenderError, match="not written to its end"):
        print_pages(long_brief(), on_file(full))


def _is_ink(value: int) -> int:
    return 255 if value < 200 else 0


def _ink(source: bytes | Path) -> tuple[int, ...]:
    """The box of what is not white on the first page, in points."""
    document = pypdfium2.PdfDocument(source)
    bitmap = document[0].render(scale=1, grayscale=True)
    box = bitmap.to_pil().point(_is_ink).getbbox()
    document.close()
    return box or ()


def test_the_window_prints_its_brief(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.outlets.printing.print_on(on_file(tmp_path / "out.pdf"))
    settle(qtbot, window)
    assert "sent to the printer" in part(window, QLabel, "noticeText").text()
    assert len(printed(tmp_path / "out.pdf")) == 1


def test_the_printer_is_asked_for(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["brief.print"].trigger()
    dialog = part(window, QPrintDialog, "print")
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog, "print") is None)
