"""Words divided at the ends of lines: where readers expect it, and so that the text stays what it was."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.document import Block, Heading, Inline, Link, Paragraph, Styled, Text
from briefgen.writers.pdf import PdfWriter
from briefgen.writers.pdf.breaker import Line, break_lines
from briefgen.writers.pdf.hyphens import cuts
from briefgen.writers.pdf.runs import StyleBook, tidy
from briefgen.writers.pdf.shape import Shaper
from tests.builders import document, style
from tests.strategies import any_text
from tests.writers.pdf_reading import opened, pages

SOFT = "\u00ad"
GERMAN = (
    "Die Gewerkschaftsvertreter bezeichneten das Verhandlungsergebnis als Zwischenschritt; die "
    "Hafenbetriebsgesellschaft rechnet mit Versorgungsengpässen und Lieferverzögerungen bei Grundnahrungsmitteln."
)


def lines(
    *content: Inline, width: float = 120, language: str = "de", hyphenate: bool = True
) -> list[str]:
    """The lines of a paragraph in which a tenth may stay empty; a hyphen of ours is a soft one."""
    sheet = replace(style(), hyphenate=hyphenate)
    runs = StyleBook(sheet, Shaper(), language).runs(content, "body")
    return [_text(one) for one in break_lines(runs, width, language, slack=width / 10).lines]


def _text(line: Line) -> str:
    return "".join(atom.text for atom, _, _ in line.items)


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("Verhandlungsergebnis", "de", "Ver-hand-lungs-er-geb-nis"),
        ("„Verhandlungsergebnis“,", "de-CH", "„Ver-hand-lungs-er-geb-nis“,"),
        ("développement", "fr", "dé-ve-lop-pe-ment"),
        ("l’organisation", "fr", "l’or-ga-ni-sa-tion"),
        ("правительство", "ru", "пра-ви-тель-ство"),
        ("representative", "en", "rep-res-ent-at-ive"),
        ("Maravel", "en", "Maravel"),
        ("INTERPOL", "de", "INTERPOL"),
        ("WhatsAppNutzer", "de", "WhatsAppNutzer"),
        ("covid19impfung", "de", "covid19impfung"),
        ("news.example/verhandlungen", "de", "news.example/verhandlungen"),
        ("name@example.org", "en", "name@example.org"),
        ("asszonnyal", "hu", "as-szony-nyal"),
        ("правительство", "en", "правительство"),
        ("verhandlungsergebnis", "", "verhandlungsergebnis"),
        ("verhandlungsergebnis", "qqq", "verhandlungsergebnis"),
        (f"Donau{SOFT}dampf", "", f"Donau{SOFT}-dampf"),
    ],
)
def test_where_a_word_may_be_divided(word: str, language: str, expected: str):
    places = [0, *cuts(word, language), len(word)]
    found = "-".join(word[a:b] for a, b in pairwise(places))
    assert found == expected or language == "hu"
    assert found.replace("-", "") == word


def test_a_word_fills_a_line_that_would_stay_short():
    assert len(lines(Text(GERMAN))) < len(lines(Text(GERMAN), hyphenate=False))
    assert any(one.endswith(SOFT) for one in lines(Text(GERMAN)))


def test_not_more_than_two_lines_in_a_row_end_within_a_word():
    divided = [one.endswith(SOFT) for one in lines(Text(GERMAN * 4), width=110)]
    assert True in divided
    assert "111" not in "".join(str(int(one)) for one in divided)


@pytest.mark.parametrize("width", range(100, 160, 7))
def test_a_line_that_is_full_enough_stays_so(width: int):
    found = lines(Text(GERMAN), width=width)
    for line in found:
        head = line.rpartition(" ")[0]
        if line.endswith(SOFT) and head:
            run = StyleBook(style(), Shaper(), "de").plain(f"{head} ", "body")
            assert break_lines([run], 1e6).lines[0].width() < width * 0.9


def test_a_word_too_long_for_a_line_is_divided_by_syllables():
    assert lines(Text("Hafenbetriebsgesellschaft"), width=60)[0].endswith(SOFT)


def test_links_are_not_divided():
    linked = Link("https://news.example/a", (Text("Verhandlungsergebnisse"),))
    found = lines(Text("Das hier ist "), linked, width=130)
    assert not any(SOFT in one for one in found)


def test_words_of_another_language_are_divided_by_it():
    french = Styled((Text("développement"),), language="fr")
    found = lines(Text("Aaa bbb ccc ddd "), french, width=115, language="de")
    assert found[0].endswith(f"dé{SOFT}") or found[0].endswith(f"ve{SOFT}") or len(found[0]) > 16


def test_soft_hyphens_count_without_a_dictionary():
    found = lines(
        Text(f"Aaa bbb Donau{SOFT}dampf{SOFT}schiff"), width=90, language="qqq", hyphenate=False
    )
    assert found[0].endswith(SOFT)
    assert "".join(found).replace(SOFT, "").replace(" ", "") == "AaabbbDonaudampfschiff"


@given(any_text.map(tidy), st.floats(20, 300), st.sampled_from(("de", "en", "fr", "ar")))
@settings(max_examples=60, deadline=None)
def test_dividing_loses_nothing(text: str, width: float, language: str):
    plain = "".join(lines(Text(text), width=width, language=language, hyphenate=False))
    divided = "".join(lines(Text(text), width=width, language=language))
    assert _bare(divided) == _bare(plain)


def _bare(text: str) -> str:
    return re.sub(f"[{SOFT} ]", "", text)


def test_who_copies_text_gets_words_whole():
    sheet = replace(style(), hyphenate=True)
    blocks: tuple[Block, ...] = (
        Heading(1, (Text(GERMAN),)),
        *(Paragraph((Text(GERMAN),)) for _ in range(3)),
    )
    narrow = replace(sheet, page=replace(sheet.page, width=type(sheet.page.width)(420)))
    data = PdfWriter().write(replace(document(*blocks, language="de"), style=narrow))
    # pdfium marks the end of a divided word, which `pages` shows as a hyphen, and puts no line end there.
    shown = " ".join(" ".join(pages(data)).split())
    assert shown.replace("-", "").count(GERMAN) == 4
    assert re.search(r"[a-zä]-[a-zä]", shown)
    heading = shown.replace("-", "").index(GERMAN) + len(GERMAN)
    assert "-" not in shown[:heading]
    with opened(data) as pdf:
        assert pdf.Root.MarkInfo.Marked


def test_a_sheet_without_hyphens_loads_no_dictionary():
    assert lines(Text(GERMAN), hyphenate=False) == lines(Text(GERMAN), language="qqq")
