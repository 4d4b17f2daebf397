"""Whatever the text and the page, there is a file, in a time that grows no faster than the text."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    BulletList,
    Cell,
    Document,
    Emphasis,
    Figure,
    Heading,
    Image,
    Inline,
    Link,
    ListItem,
    Note,
    OrderedList,
    Paragraph,
    Row,
    Strong,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.style import Page, Points
from briefgen.writers.pdf import PdfWriter
from tests.builders import document
from tests.strategies import any_text
from tests.writers.pdf_reading import body_words, opened, pages, write


def paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def on_page(made: Document, **lengths: float) -> Document:
    page = Page(**{name: Points(length) for name, length in lengths.items()})
    return replace(made, style=replace(made.style, page=page))


def test_one_paragraph_of_320_000_characters() -> None:
    text = "The ferry sailed. " * 17_800
    data = write(paragraph(text))
    assert body_words(data).count("ferry") == 17_800


@pytest.mark.parametrize("letters", ["a", "ش", "国", "ก", "e\u0301"])
def test_a_word_of_80_000_letters_is_broken_between_letters(letters: str) -> None:
    word = letters * (80_000 // len(letters))
    data = write(paragraph(word), Table((0.2, 0.8), (), (Row((Cell(()), Cell(()))),)))
    count = "".join(body_words(data)).count(letters[0])
    assert count == 80_000 // len(letters) or letters in "e\u0301"
    assert len(pages(data)) > 5


def test_a_mixed_paragraph_of_100_000_characters() -> None:
    data = write(paragraph("سلام 45,300 (abc) " * 5_600))
    assert body_words(data).count("45,300") == 5_600


@pytest.mark.parametrize(
    "lengths",
    [
        {"start": 0, "end": 0, "top": 0, "bottom": 0},
        {"start": 300, "end": 300},
        {"top": 500, "bottom": 500},
        {"width": 20, "height": 30},
    ],
)
def test_a_page_without_margins_or_without_room(lengths: dict[str, float]) -> None:
    item = ListItem((paragraph("An item of words"),), "s1", "[1]")
    made = document(
        Heading(1, (Text("Background"),)),
        paragraph("Some words " * 20),
        OrderedList((item,), "sources"),
        Table((0.5, 0.5), (), (Row((Cell((paragraph("left"),)), Cell((paragraph("right"),)))),)),
        TableOfContents(),
    )
    assert PdfWriter().write(on_page(made, **lengths)).startswith(b"%PDF-1.7")


def test_a_table_of_one_huge_row_in_its_head() -> None:
    head = Row((Cell((paragraph("head words " * 3000),), True),))
    data = write(Table((1.0,), (head,), (Row((Cell((paragraph("body"),)),)),)))
    assert body_words(data)[-1] == "body"


def test_shares_of_columns_may_be_wrong() -> None:
    row = Row((Cell((paragraph("a"),)), Cell((paragraph("b"),)), Cell((paragraph("c"),))))
    for widths in ((), (0.0, 0.0, 0.0), (-1.0, 9.0), (0.1,) * 7):
        assert "".join(body_words(write(Table(widths, (), (row,))))) == "abc"


def test_lists_within_lists_go_deep() -> None:
    nested = BulletList((ListItem((paragraph("deepest"),)),))
    for _ in range(40):
        nested = BulletList((ListItem((nested,)),))
    assert "deepest" in "".join(body_words(write(nested)))


def test_what_no_font_draws_is_shown_and_can_still_be_copied() -> None:
    data = write(paragraph("a \U000e9999\U0010abcd b"))
    assert body_words(data)[0] == "a"
    assert body_words(data)[-1] == "b"
    assert len(body_words(data)) == 3


def test_empty_blocks_make_an_empty_page() -> None:
    empty = (
        Paragraph(()),
        Heading(1, ()),
        BulletList(()),
        BulletList((ListItem(()),)),
        Table((), (), ()),
        Table((1.0,), (), (Row(()),)),
        Figure(Image(b"", "image/png"), ""),
        TableOfContents(),
    )
    with opened(write(*empty)) as pdf:
        assert len(pdf.pages) == 1
    with opened(write()) as pdf:
        assert len(pdf.pages) == 1


inlines: st.SearchStrategy[tuple[Inline, ...]] = st.lists(
    st.one_of(
        st.builds(Text, any_text),
        any_text.map(lambda text: Strong((Text(text),))),
        any_text.map(lambda text: Emphasis((Text(text),))),
        any_text.map(lambda text: Link("https://news.example/", (Text(text),))),
        any_text.map(lambda text: Link(text, (Text(text),))),
        st.builds(Note, any_text, st.integers(0, 99)),
    ),
    max_size=4,
).map(tuple)


@given(content=inlines, title=any_text, language=st.sampled_from(["en", "ar", "zh", "", "??"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_anywhere_makes_a_file(
    content: tuple[Inline, ...], title: str, language: str
) -> None:
    block = Paragraph(content)
    made = document(
        Heading(1, content),
        TableOfContents(),
        block,
        OrderedList((ListItem((block,), title, title),), "sources"),
        Table((0.3, 0.7), (Row((Cell((block,), True),)),), (Row((Cell((block,)),)),), "x", content),
        title=title,
        language=language,
    )
    with opened(PdfWriter().write(made)) as pdf:
        assert len(pdf.pages) >= 1
