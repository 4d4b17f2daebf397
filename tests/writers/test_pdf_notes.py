"""Notes at the foot of a PDF's pages: on the page of their first reference, and never lost."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfua
import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Figure,
    Heading,
    Image,
    Inline,
    ListItem,
    Note,
    OrderedList,
    Paragraph,
    Row,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.style import Page, Points, ReferenceStyle
from briefgen.writers.pdf import PdfWriter
from tests import builders
from tests.writers import reading, samples
from tests.writers.docx_notes import asking
from tests.writers.pdf_reading import body_words, destinations, opened, pages, structure
from tests.writers.samples import paragraph, words
from tests.writers.test_contract import bare
from tests.writers.test_docx_notes import SOURCES, cited
from tests.writers.test_twins import CATALOG, brief


def footed(document: Document) -> bytes:
    """The file of a document with footnotes."""
    return PdfWriter().write(asking(document, ReferenceStyle.FOOTNOTES))


def written(*blocks: Block, language: str = "en") -> bytes:
    """The file of those blocks with footnotes."""
    return footed(builders.document(*blocks, language=language))


def filler(lines: int) -> Paragraph:
    """A paragraph of about so many lines."""
    return paragraph(" ".join(["The ferry carried people over the strait."] * (lines * 2)))


# ---------------------------------------------------------------- where they stand


def test_a_note_stands_on_the_page_of_its_first_reference_and_nowhere_else() -> None:
    data = written(
        cited("First", 1),
        filler(60),
        cited("Second", 2, 1),
        filler(60),
        cited("Third", 1, 2),
        SOURCES,
        samples.sources("Harbour Times", "Gazette"),
    )
    found = pages(data)
    assert [("Harbour Times" in one, "Gazette" in one) for one in found] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert "Sources" not in "".join(found)


def heights(data: bytes, *searched: str) -> list[float]:
    """How high, in points from the page's foot, words stand on the first page."""
    file: Any = pypdfium2.PdfDocument(data)
    page = file[0]
    text = page.get_textpage()
    found: list[float] = []
    for one in searched:
        index, _ = text.search(one).get_next()
        found.append(text.get_charbox(index)[1])
    text.close()
    page.close()
    file.close()
    return found


def test_notes_end_where_the_text_of_a_page_ends() -> None:
    content = written(cited("Words", 1, 2), samples.sources("Harbour Times", "Gazette"))
    top, first, last = heights(content, "Words", "Harbour", "Gazette")
    foot = Page().bottom
    assert foot < last < foot + 12
    assert last < first < foot + 30
    assert top > 700


def test_text_makes_room_for_notes() -> None:
    lines = [cited(f"Line {number}", number) for number in range(1, 60)]
    data = written(*lines, samples.sources(*(f"Paper {number}" for number in range(1, 60))))
    found = pages(data)
    assert len(found) == 4
    for text in found:
        cited_here = re.findall(r"Line (\d+)\[", text)
        assert cited_here == re.findall(r"Paper (\d+)", text) != []


def test_a_heading_moves_with_the_note_that_it_cites() -> None:
    def place(*notes: Note) -> list[bool]:
        heading = Heading(1, (Text("Head"), *notes))
        data = written(filler(46), heading, filler(2), samples.sources("A note. " * 60))
        return ["Head" in text for text in pages(data)]

    assert place()[0]
    assert place(Note("s1", 1)) == [False, True]


def test_a_right_to_left_brief_has_its_notes_in_order() -> None:
    text = pages(written(cited("قال", 1, 2), samples.sources("One", "Two"), language="ar"))[0]
    assert text.index("One") < text.index("Two")


def edges(data: bytes) -> list[tuple[float, float]]:
    """How low the words that begin with "b" reach down each page, and how high those that begin with "n" stand."""
    file: Any = pypdfium2.PdfDocument(data)
    found: list[tuple[float, float]] = []
    for page in file:
        text = page.get_textpage()
        rects = [text.get_rect(index) for index in range(text.count_rects())]
        kinds = [(text.get_text_bounded(*rect).strip(), rect) for rect in rects]
        bottoms = [rect[1] for words, rect in kinds if words.startswith("b")]
        tops = [rect[3] for words, rect in kinds if words.startswith("n")]
        found.append((min(bottoms, default=9e9), max(tops, default=0.0)))
        text.close()
        page.close()
    file.close()
    return found


# ---------------------------------------------------------------- words, links, structure


@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_a_brief_with_footnotes_has_the_words_of_the_other_formats(template_id: str) -> None:
    document = brief(template_id, "other")
    blocks = document.blocks
    [place] = [at for at, one in enumerate(blocks) if isinstance(one, OrderedList)]
    # The notes come last; the heading over the list goes where nothing else stands below it.
    above = blocks[:place] if blocks[place + 1 :] else blocks[: place - 1]
    kept = (*above, *blocks[place + 1 :], blocks[place])
    found = reading.squeezed(reading.pdf_words(footed(document)))
    assert found == reading.squeezed(reading.words(builders.document(*kept), figures=False))


def test_a_reference_leads_to_its_note_and_the_note_back() -> None:
    data = written(
        cited("a", 1), filler(60), cited("b", 2), samples.sources("Harbour Times", "Gazette")
    )
    assert destinations(data) == ["1", "1", "2", "2"]


def test_notes_are_elements_with_names_of_their_own(tmp_path: Path) -> None:
    document = builders.document(
        TableOfContents(),
        Heading(1, words("Head")),
        cited("Words", 1, 2),
        samples.sources("Harbour Times", "Gazette"),
    )
    data = footed(document)
    assert structure(data)[-8:] == ["Note", "Lbl", "Link", "P"] * 2
    with opened(data) as pdf:
        names = list(pdf.Root.StructTreeRoot.IDTree.Names)
        assert [str(one) for one in names[::2]] == ["note-000001", "note-000002"]
        assert all(isinstance(one, pikepdf.Dictionary) and one.S == "/Note" for one in names[1::2])
    target = tmp_path / "page.pdf"
    target.write_bytes(data)
    assert [(one.rule_id, one.message) for one in pdfua.validate(str(target)).findings] == []


def test_endnotes_are_the_list_of_sources() -> None:
    document = builders.document(cited("a", 1), SOURCES, samples.sources("one"))
    assert PdfWriter().write(asking(document, ReferenceStyle.ENDNOTES)) == PdfWriter().write(
        document
    )


# ---------------------------------------------------------------- limits


def test_a_note_longer_than_a_page_goes_over_to_the_next_ones() -> None:
    long = " ".join(f"w{number}" for number in range(3000))
    data = written(cited("Start", 1), cited("After", 2), samples.sources(long, "Gazette"))
    found = [word for word in body_words(data) if word.startswith("w")]
    assert found == long.split()
    assert "w0" in pages(data)[0].split()
    assert len(pages(data)) > 2


def test_text_waits_for_the_page_on_which_its_note_can_begin() -> None:
    long = " ".join(f"w{number}" for number in range(1600))
    lines = (cited("Start", 1), cited("After", 2), cited("More", 3))
    found = pages(written(*lines, samples.sources(long, "Gazette", "Courier")))
    first, second, third = (text.replace("\r", "") for text in found)
    assert "Start" in first
    assert "After" in second  # alone: a page begins with some text, whatever is to follow it
    assert "More" in third
    assert "Courier" in third


def test_a_picture_waits_until_notes_of_earlier_pages_leave_room_for_it() -> None:
    long = " ".join(f"w{number}" for number in range(1600))
    picture = Figure(Image(samples.png(10, 12), "image/png"), "A map", 0.9)
    data = written(cited("Start", 1), picture, samples.sources(long))
    assert len(pages(data)) == 3
    with opened(data) as pdf:
        pictured = [
            [str(one.operator) for one in pikepdf.parse_content_stream(page)].count("Do")
            for page in pdf.pages
        ]
    assert pictured == [0, 0, 1]


def test_a_tall_row_with_many_notes_keeps_them_all() -> None:
    count = 120
    cells = tuple(
        Cell((cited("row " * 30, *range(start, start + 30)),)) for start in (1, 31, 61, 91)
    )
    listed = samples.sources(*(f"Paper{number}. {'x ' * 40}" for number in range(1, count + 1)))
    data = written(Table((0.25,) * 4, (), (Row(cells),)), listed)
    found = [word for word in body_words(data) if word.startswith("Paper")]
    assert found == [f"Paper{number}." for number in range(1, count + 1)]


KINDS: tuple[Callable[[tuple[Inline, ...]], Block], ...] = (
    Paragraph,
    lambda content: Heading(2, content),
    lambda content: Table((1.0,), (), (Row((Cell((Paragraph(content),)),)),)),
)
SIZES = st.lists(
    st.tuples(st.integers(0, 120), st.integers(0, 400), st.sampled_from(KINDS)),
    min_size=1,
    max_size=12,
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sizes=SIZES, height=st.floats(60, 400))
def test_whatever_the_lengths_every_word_is_there_and_in_order(
    sizes: list[tuple[int, int, Callable[[tuple[Inline, ...]], Block]]], height: float
) -> None:
    blocks: list[Block] = []
    listed: list[ListItem] = []
    for number, (text, note, kind) in enumerate(sizes, 1):
        content = cited(f"b{number} " + "body " * text, number).content
        blocks.append(kind(content))
        said = " ".join(f"n{number}.{index}" for index in range(note))
        listed.append(ListItem((paragraph(said),), f"s{number}", f"[{number}]"))
    document = bare(builders.document(*blocks, OrderedList(tuple(listed), "sources")))
    page = Page(Points(300), Points(height), Points(20), Points(20), Points(20), Points(20))
    data = footed(replace(document, style=replace(document.style, page=page)))
    found = [word for text in pages(data) for word in text.split()]
    expected = [f"n{one}.{i}" for one, (_, note, _) in enumerate(sizes, 1) for i in range(note)]
    assert [word for word in found if word[0] == "n"] == expected
    assert all(lowest > highest for lowest, highest in edges(data))
    assert [word for word in found if word[0] == "b" and word != "body"] == [
        f"b{number}" for number in range(1, len(sizes) + 1)
    ]


def test_work_grows_with_the_document_and_no_faster() -> None:
    small, large = (asking(samples.facts(size), ReferenceStyle.FOOTNOTES) for size in (100, 400))
    calls(small)  # what is loaded or cached once doesn't count
    assert calls(large) < 4.3 * calls(small)


def calls(document: Document) -> int:
    """How many calls writing takes."""
    found = 0

    def note(*_: object) -> None:
        nonlocal found
        found += 1

    sys.setprofile(note)
    try:
        PdfWriter().write(document)
    finally:
        sys.setprofile(None)
    return found


def test_two_processes_make_the_same_bytes() -> None:
    program = (
        "import hashlib; from tests.writers import samples, test_pdf_notes;"
        "print(hashlib.sha256(test_pdf_notes.footed(samples.everything())).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Seoul"}
    made = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert made.stdout.strip() == hashlib.sha256(footed(samples.everything())).hexdigest()
