"""Levels, breaks and lines: laws that hold for any text, and the cases that readers notice."""

from dataclasses import replace
from typing import NamedTuple

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.document import Heading, Paragraph, Styled, Text
from briefgen.model.style import Colour, Points, TextStyle
from briefgen.writers.pdf import PdfWriter
from briefgen.writers.pdf.bidi import levels
from briefgen.writers.pdf.breaker import break_lines
from briefgen.writers.pdf.breaks import graphemes, segments
from briefgen.writers.pdf.runs import StyleBook, tidy
from briefgen.writers.pdf.shape import Shaper
from tests.builders import document, style
from tests.strategies import any_text
from tests.writers.pdf_reading import body_words, opened, pages, write


def book() -> StyleBook:
    return StyleBook(style(), Shaper(), "en")


@given(text=any_text, base=st.sampled_from(["ltr", "rtl"]))
@settings(max_examples=200, deadline=None)
def test_each_character_has_a_level(text: str, base: str) -> None:
    found = levels(text, base)
    assert len(found) == len(text)
    assert all(level >= (base == "rtl") for level in found)


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("אב 45,300", "rtl", "111222222"),
        ("اب 45,300", "rtl", "111222222"),
        ("ab אב 12% c", "ltr", "00011122200"),
        ("אב ABC (DEF) ג", "rtl", "11122222222211"),
        ("a (אב) b", "ltr", "00011000"),
        ("a\u2067ב1\u2069b", "ltr", "001200"),
        ("\u2068אב", "ltr", "011"),
        ("\u2069\u2069a", "ltr", "000"),
    ],
)
def test_numbers_brackets_and_isolates(text: str, base: str, expected: str) -> None:
    assert "".join(map(str, levels(text, base))) == expected


@given(text=any_text.map(tidy))
@settings(max_examples=200, deadline=None)
def test_cutting_loses_nothing(text: str) -> None:
    assert "".join(segments(text)) == text
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("well-known", ["well-", "known"]),
        ("2020-21", ["2020-21"]),
        ("-5", ["-5"]),
        ("1914–1918", ["1914–", "1918"]),
        ("20–45\u00a0%", ["20–45\u00a0%"]),
        ("https://a.example/bc?d=1", ["https://a", ".example/", "bc?", "d=", "1"]),
        ("「東京」、", ["「東", "京」、"]),
        ("ไปน้ำ", ["ไป", "น้ำ"]),
        ("ตลาดหลักทรัพย์แห่งประเทศไทย", ["ตลาด", "หลักทรัพย์", "แห่ง", "ประเทศ", "ไทย"]),
        ("office", ["office"]),
    ],
)
def test_words_are_broken_where_readers_expect_it(word: str, parts: list[str]) -> None:
    assert segments(word) == parts


@pytest.mark.parametrize("text", ["e\u0301", "👩‍👩‍👧", "क्षि", "น้ำ", "🇺🇦", "👍🏽", "שָׁ"])
def test_what_readers_take_for_one_character_is_never_torn_apart(text: str) -> None:
    assert graphemes(text) == [text]


@given(text=any_text, width=st.floats(30, 400))
@settings(max_examples=100, deadline=None)
def test_lines_hold_all_words_and_are_no_wider_than_they_may_be(text: str, width: float) -> None:
    runs = book().runs((Text(text),), "body")
    lines, _ = break_lines(runs, width)
    assert lines
    assert lines[-1].ends
    shown = [atom.text for line in lines for atom, _, _ in line.items]
    assert sorted("".join(shown).replace(" ", "")) == sorted(tidy(text).replace(" ", ""))
    for line in lines:
        assert line.width() <= width + 1 or len(line.items) == 1 or not line.items


def test_a_heading_stays_with_what_follows_it() -> None:
    for count in range(30, 50):
        filler = [Paragraph((Text("Filler"),)) for _ in range(count)]
        found = pages(write(*filler, Heading(1, (Text("Outlook"),)), Paragraph((Text("After"),))))
        assert any("Outlook\nAfter" in page for page in found)


def test_no_line_of_a_paragraph_stands_alone() -> None:
    words = Paragraph((Text("unit " * 70),))
    for count in range(25, 36):
        filler = [Paragraph((Text("Filler"),)) for _ in range(count)]
        for page in pages(write(*filler, words)):
            lines = [line for line in page.split("\n") if line.startswith("unit")]
            assert len(lines) != 1


def test_an_address_stands_on_a_line_of_its_own_rather_than_in_pieces_on_two() -> None:
    address = "https://courier.example/almina/history"
    content = (Text("Published on 30 April 2031, retrieved on 12 May 2031, reliability A. "),)
    [page] = pages(write(Paragraph((*content, Text(address)))))
    assert address in page.split("\n")
    longer = f"{address}/{'x' * 200}"
    assert body_words(write(Paragraph((*content, Text(longer)))))[-2:] != [longer]


def test_what_stands_on_a_background_has_room_at_its_sides() -> None:
    chip = TextStyle(Points(8), Points(10), background=Colour("#CFE0EE"))
    made = document(Paragraph((Text("It is "), Styled((Text("likely"),), "chip"), Text(" so."))))
    style = replace(made.style, roles=(*made.style.roles, ("chip", chip)))
    data = PdfWriter().write(replace(made, style=style))
    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[0].get_textpage()
        found = text.get_text_range().index("likely")
        first, last = (text.get_charbox(found + index) for index in (0, 5))
    [rectangle] = [one for one in _rectangles(data) if one.height < 12 and one.width < 60]
    assert rectangle.left < first[0] - 1.5
    assert rectangle.left + rectangle.width > last[2] + 1.5
    assert body_words(data) == ["It", "is", "likely", "so."]


class Rectangle(NamedTuple):
    left: float
    width: float
    height: float


def _rectangles(data: bytes) -> list[Rectangle]:
    with opened(data) as pdf:
        found = [
            [float(number) for number in one.operands]
            for one in pikepdf.parse_content_stream(pdf.pages[0])
            if str(one.operator) == "re"
        ]
    return [Rectangle(left, width, height) for left, _, width, height in found]
