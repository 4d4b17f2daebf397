"""Drawings in every format: as lines and text on paper, as sharp pictures elsewhere, and always in words."""

import base64
import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Any

import pdfua
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pixels

from briefgen.model.document import Document, DocumentMeta, Figure
from briefgen.model.drawing import Box, Drawing, Label
from briefgen.model.style import Colour, StyleSheet
from briefgen.writers.pdf.drawings import fitted
from briefgen.writers.pdf.runs import StyleBook
from briefgen.writers.pdf.shape import Shaper
from briefgen.writers.plates import RESOLUTION, Plates
from briefgen.writers.registry import WRITERS, writer
from tests import builders
from tests.strategies import any_text
from tests.writers import reading, samples
from tests.writers.docx_reading import archive
from tests.writers.pdf_reading import opened, pages, structure

INK = Colour("#1F4E79")
FIGURE = Figure(samples.drawing(), "A ferry, drawn & named", 0.5, samples.words("Caption"))


def document(*figures: Figure, language: str = "en") -> Document:
    return builders.document(*(figures or (FIGURE,)), language=language)


def labelled(*texts: str) -> Figure:
    """A figure of those labels, one below the other."""
    labels = (Label(0, 12 * at, 100, 11, text, 8, INK) for at, text in enumerate(texts))
    return Figure(Drawing(100, 12 * len(texts) + 1, tuple(labels)), "Labels")


def written(*figures: Figure, language: str = "en") -> bytes:
    return writer("pdf").write(document(*figures, language=language))


def picture(figure: Figure = FIGURE, language: str = "en") -> Any:
    """The figure's picture, opened."""
    sheet, meta = builders.document().style, DocumentMeta("", language, date(2026, 3, 2))
    return Pixels.open(io.BytesIO(Plates(sheet, meta).image(figure).content))


# ---------------------------------------------------------------- paper


def test_a_figure_is_one_element_with_its_alternative_and_its_place() -> None:
    data = written()
    assert reading.alternatives(data) == [FIGURE.alternative]
    assert structure(data).count("Figure") == 1
    with opened(data) as pdf:
        assert not pdf.pages[0].Resources.XObject.keys()
        [element] = [
            one for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]  # fmt: skip
        left, bottom, right, top = (float(one) for one in element.A.BBox)
    style = builders.document().style.page
    assert left == pytest.approx(style.start, abs=0.01)
    assert right - left == pytest.approx((style.width - style.start - style.end) / 2, abs=0.02)
    assert (right - left) / (top - bottom) == pytest.approx(200 / 60, abs=0.01)


def test_words_are_text_and_too_long_ones_end_in_an_ellipsis() -> None:
    [text] = pages(written(labelled("Arn", "A way that is far too long for its label to be shown")))
    assert "Arn" in text
    assert re.search("A way that .*…", text)
    assert "to be shown" not in text


def test_every_script_is_drawn_and_none_as_a_missing_glyph() -> None:
    [text] = pages(written(labelled("नमस्ते", "مرحبا", "שלום", "Ελλάδα", "สวัสดี", "ferry")))
    assert "\ufffd" not in text
    assert "Ελλάδα" in text
    assert "שלום" in text or "םולש" in text


def test_no_rule_of_accessibility_is_broken(tmp_path: Path) -> None:
    target = tmp_path / "figure.pdf"
    target.write_bytes(written(FIGURE, labelled("a", "مرحبا")))
    report = pdfua.validate(str(target))
    assert [(one.rule_id, one.message) for one in report.findings] == []


def test_a_figure_that_is_too_tall_is_made_smaller() -> None:
    tall = Figure(Drawing(100, 4000, (Label(0, 3980, 90, 12, "foot", 9, INK),)), "tall")
    assert ["foot" in text for text in pages(written(tall))] == [True]


texts = any_text | st.text(st.sampled_from("ab Wi—漢字ำเमि مرحبا.,"), max_size=80)


@given(texts, st.floats(12, 200), st.integers(1, 4))
@settings(max_examples=150, deadline=None)
def test_words_never_leave_their_box(text: str, width: float, most: int) -> None:
    shaper = Shaper()
    book = StyleBook(builders.document().style, shaper, "en")
    run = book.drawn(text, 8, "#000000", bold=False)
    lines = fitted(run, width, most, "en")
    assert 1 <= len(lines) <= most
    for line in lines:
        # A single character may be wider than the narrowest boxes.
        assert line.width() <= width + 0.01 or len(line.items) == 1
    shaper.release()


@given(st.text(st.sampled_from("abc de"), min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_words_that_fit_are_left_alone(text: str) -> None:
    book = StyleBook(builders.document().style, Shaper(), "en")
    lines = fitted(book.drawn(text, 8, "#000000", bold=False), 2000, 1, "en")
    assert "".join(atom.text for atom, _, _ in lines[0].items) == text.rstrip(" ")


# ---------------------------------------------------------------- pictures


def test_a_picture_is_as_sharp_as_print_and_of_few_bytes() -> None:
    made = picture()
    assert made.size == (
        pytest.approx(200 / 72 * RESOLUTION, abs=1),
        pytest.approx(60 / 72 * RESOLUTION, abs=1),
    )
    assert made.mode == "P"
    assert [round(one) for one in made.info["dpi"]] == [RESOLUTION, RESOLUTION]
    assert set(made.info) <= {"dpi", "transparency"}


def test_a_picture_shows_all_of_its_drawing_and_nothing_else() -> None:
    red = Colour("#FF0000")
    corners = ((0, 0), (90, 0), (0, 40), (90, 40))
    boxes = tuple(Box(x, y, 10, 10, red) for x, y in corners)
    made = picture(Figure(Drawing(100, 50, boxes), "")).convert("RGB")
    wide, high = made.size
    for x, y in ((2, 2), (wide - 3, 2), (2, high - 3), (wide - 3, high - 3)):
        assert made.getpixel((x, y)) == (255, 0, 0)
    assert made.getpixel((wide // 2, high // 2)) == (255, 255, 255)


def test_a_word_document_has_the_picture_with_its_alternative_and_size() -> None:
    content = writer("docx").write(document())
    [name] = [one for one in archive(content).namelist() if "media" in one]
    assert Pixels.open(io.BytesIO(archive(content).read(name))).size == picture().size
    body = reading.part(content, "word/document.xml")
    [named] = [one for one in body.iter() if one.tag.endswith("}docPr")]
    assert named.get("descr") == FIGURE.alternative
    [extent] = [one for one in body.iter() if one.tag.endswith("}extent")]
    page = builders.document().style.page
    wide, high = int(extent.get("cx", "")), int(extent.get("cy", ""))
    assert wide == pytest.approx((page.width - page.start - page.end) / 2 * 12700, abs=1)
    assert high == pytest.approx(wide * 60 / 200, abs=1)


def test_a_web_page_holds_the_same_picture() -> None:
    page = writer("html").write(document()).decode()
    [data] = re.findall(r'<img src="data:image/png;base64,([^"]*)"', page)
    assert Pixels.open(io.BytesIO(base64.b64decode(data))).size == picture().size
    assert 'alt="A ferry, drawn &amp; named"' in page


def test_markdown_says_what_a_drawing_shows() -> None:
    page = writer("md").write(document()).decode()
    assert "\n\nA ferry, drawn & named\n\nCaption\n" in page.replace("\\&", "&")
    assert "data:image" not in page


@pytest.mark.parametrize("one", WRITERS, ids=lambda one: one.id)
def test_the_same_drawing_gives_the_same_bytes(one: Any) -> None:
    from briefgen.writers import plates

    first = one.write(document())
    plates._plate.cache_clear()  # pyright: ignore[reportPrivateUsage]
    assert one.write(document()) == first


def test_a_drawing_that_was_seen_is_not_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    writer("docx").write(document())

    def fail(*_: object) -> None:
        raise AssertionError("drawn again")

    monkeypatch.setattr(pypdfium2, "PdfDocument", fail)
    writer("docx").write(document())
    writer("eml").write(document())


def test_the_picture_depends_on_fonts_and_language() -> None:
    figure = labelled("Arn 12")
    sheet: StyleSheet = builders.document().style
    other = replace(sheet, heading_family="Noto Serif")
    meta = DocumentMeta("", "en", date(2026, 3, 2))
    made = {Plates(one, meta).image(figure).content for one in (sheet, other)}
    assert len(made) == 2


def test_pictures_can_be_made_in_several_threads() -> None:
    found: list[bytes] = []

    def make(number: int) -> None:
        figures = (labelled(f"{number} {at}") for at in range(4))
        found.extend(writer("docx").write(document(one)) for one in figures)

    threads = [Thread(target=make, args=(number,)) for number in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(set(found)) == 16
