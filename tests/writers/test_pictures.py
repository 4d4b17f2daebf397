"""Pictures of pages are told apart as a person tells them apart: not by their edges, but by what stands where."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from briefgen.model.document import Paragraph, Styled, Text
from briefgen.model.style import Colour, Points, TextStyle
from briefgen.writers.pdf import PdfWriter
from tests import builders
from tests.writers import pictures, samples

CHIP = TextStyle(Points(8), Points(10), bold=True, background=Colour("#CFE0EE"))


def page_of(*blocks: Paragraph, chip: TextStyle = CHIP) -> bytes:
    """A page of lines, with a chip in one of them."""
    judgement = Paragraph((Text("The strike will last: "), Styled((Text("very likely"),), "chip")))
    lines = [samples.paragraph(f"Line {n} of a brief about the ferries of Arn.") for n in range(9)]
    document = builders.document(*lines, judgement, *blocks)
    style = replace(document.style, roles=(*document.style.roles, ("chip", chip)))
    return PdfWriter().write(replace(document, style=style))


def kept(data: bytes) -> Image.Image:
    """The first page as it is kept in a golden file."""
    return pictures.decoded(pictures.encoded(pictures.pages(data)[0]))


def test_a_page_looks_like_itself() -> None:
    data = page_of()
    assert pictures.difference(pictures.pages(data)[0], kept(data)) is None


@pytest.mark.parametrize("finer", [2, 3, 5])
def test_other_edges_are_no_difference(finer: int) -> None:
    data = page_of()
    with pypdfium2.PdfDocument(data) as pdf:
        assert pictures.difference(pictures.drawn(pdf[0], finer), kept(data)) is None


@pytest.mark.office
def test_another_program_draws_the_same_page(tmp_path: Path) -> None:
    source = tmp_path / "page.pdf"
    source.write_bytes(page_of())
    command = ["pdftoppm", "-r", str(pictures.DPI * 4), "-png", source, tmp_path / "page"]
    subprocess.run(command, check=True, timeout=60)
    drawn = Image.open(next(tmp_path.glob("page-*.png"))).convert("RGB")
    expected = kept(source.read_bytes())
    assert pictures.difference(drawn.resize(expected.size, Image.Resampling.BOX), expected) is None


def test_a_line_that_has_moved_is_a_difference() -> None:
    first, last = (page_of(samples.paragraph("The last line.", role)) for role in ("body", "title"))
    assert pictures.difference(pictures.pages(first)[0], kept(last))
    page = pictures.pages(first)[0]
    for points in (1.5, 3.0):
        assert pictures.difference(_moved(first, points), page), points


def _moved(data: bytes, points: float) -> Image.Image:
    """The page with one of its lines moved down."""
    with pypdfium2.PdfDocument(data) as pdf:
        large = pictures.finely(pdf[0], 8)
    scale = pictures.DPI * 8 / 72
    box = (0, round(70 * scale), large.width, round(92 * scale))
    line = large.crop(box)
    large.paste("white", box)
    large.paste(line, (0, box[1] + round(points * scale)))
    return large.resize(pictures.pages(data)[0].size, Image.Resampling.BOX)


OTHER_CHIPS = {
    "lost": replace(CHIP, background=Colour("")),
    "another background": replace(CHIP, background=Colour("#F5D9C8")),
    "another colour": replace(CHIP, colour=Colour("#C00000")),
    "larger": replace(CHIP, size=Points(11)),
}


@pytest.mark.parametrize("kind", OTHER_CHIPS)
def test_a_chip_that_is_lost_or_coloured_otherwise_is_a_difference(kind: str) -> None:
    got = pictures.pages(page_of(chip=OTHER_CHIPS[kind]))[0]
    found = pictures.difference(got, kept(page_of()))
    assert found is not None
    assert found.excess > 0


def test_a_word_that_is_lost_is_a_difference() -> None:
    with_it, without = (page_of(samples.paragraph(text)) for text in ("No one fled.", "No one."))
    assert pictures.difference(pictures.pages(without)[0], kept(with_it))


def test_another_size_of_the_page_is_a_difference() -> None:
    page = pictures.pages(page_of())[0]
    assert pictures.difference(page.crop((0, 0, page.width, page.height - 1)), page)
