"""Numbered headings: the same numbers in every format; in a Word document Word itself counts them."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    Block,
    Document,
    Heading,
    ListItem,
    Note,
    OrderedList,
    Paragraph,
    TableOfContents,
    Text,
)
from briefgen.model.heading_numbers import figure
from briefgen.model.style import ReferenceStyle
from briefgen.templating.headings import numbered
from briefgen.writers.registry import writer
from tests import builders
from tests.writers import reading
from tests.writers.pdf_reading import opened
from tests.writers.reading import W

DECIMAL = ("1", "1.1", "1.1.1")
MIXED = ("Part I", "A.", "(a)")
FORMATS = {
    "decimal": "1",
    "upperLetter": "A",
    "lowerLetter": "a",
    "upperRoman": "I",
    "lowerRoman": "i",
}
WORDS = ("Background", "Ports", "Ferries", "Outlook", "North", "Sources")


def document(patterns: tuple[str, ...], *blocks: Block, language: str = "en") -> Document:
    made = builders.document(*numbered(blocks, patterns), language=language)
    return replace(made, style=replace(made.style, numbering=patterns))


def brief(patterns: tuple[str, ...], levels: list[int], language: str = "en") -> Document:
    """Headings of those levels with contents; one of a level below 0 is not counted."""
    headings = [
        Heading(abs(level), (Text(WORDS[place % len(WORDS)]),), counted=level > 0)
        for place, level in enumerate(levels)
    ]
    return document(patterns, TableOfContents(4), *headings, language=language)


levels = st.lists(st.sampled_from((-1, 1, 1, 2, 2, -2, 3, 4)), max_size=12)
patterns = st.sampled_from((DECIMAL, MIXED, ("", "1", "1.a"), ("1",), ()))


@settings(max_examples=25, deadline=None)
@given(patterns, levels)
def test_every_format_shows_the_same_numbers(patterns: tuple[str, ...], levels: list[int]):
    made = brief(patterns, levels)
    expected = reading.words(made)
    for id in ("html", "md", "eml"):
        assert reading.read(id, writer(id).write(made)) == expected, id
    shown = [" ".join(f"{one.number} {reading.inline_text(one.content)}".split())
             for one in made.blocks if isinstance(one, Heading)]  # fmt: skip
    assert counted_by_word(writer("docx").write(made)) == shown


@pytest.mark.parametrize("patterns", [DECIMAL, MIXED])
def test_a_pdf_shows_the_numbers_in_text_contents_and_bookmarks(patterns: tuple[str, ...]):
    made = brief(patterns, [1, 2, 2, 1, 2])
    data = writer("pdf").write(made)
    body = " ".join(reading.read("pdf", data))
    for one in made.blocks:
        if isinstance(one, Heading):
            assert body.count(f"{one.number} {reading.inline_text(one.content)}") == 2
    with opened(data) as pdf, pdf.open_outline() as outline:
        titles = [(one.title, [below.title for below in one.children]) for one in outline.root]
    first, second = titles
    assert first[0] == " ".join(f"{figure_of(made, 0)} Background".split())
    assert len(first[1]) == 2
    assert second[1] == [f"{figure_of(made, 4)} North"]


def figure_of(made: Document, place: int) -> str:
    return [one for one in made.blocks if isinstance(one, Heading)][place].number


def test_a_heading_reads_as_its_words_do_whatever_its_number():
    arabic = document(("A",), Heading(1, (Text("الخلفية"),)), language="ar")
    page = writer("html").write(arabic).decode()
    assert re.search(r'<h1 id="section-1" class="h1">A\u2002الخلفية</h1>', page)
    body = reading.part(writer("docx").write(arabic), "word/document.xml")
    assert body.find(f".//{W}pPr/{W}bidi") is not None


def test_a_heading_that_endnotes_move_keeps_the_number_that_it_has_elsewhere():
    made = document(
        ("1",),
        Heading(1, (Text("Background"),)),
        Paragraph((Text("x"), Note("s1", 1))),
        Heading(1, (Text("Sources"),)),
        OrderedList((ListItem((Paragraph((Text("one"),)),), "s1", "[1]"),), "sources"),
        Heading(1, (Text("Annex"),)),
    )
    made = replace(made, style=replace(made.style, references=ReferenceStyle.ENDNOTES))
    assert counted_by_word(writer("docx").write(made)) == ["1 Background", "3 Annex", "2 Sources"]


def test_word_counts_by_a_list_that_the_heading_styles_belong_to():
    content = writer("docx").write(brief(DECIMAL, [1, 2]))
    styles = reading.part(content, "word/styles.xml")
    numbers = {
        style.get(f"{W}styleId"): style.find(f"{W}pPr/{W}numPr/{W}ilvl")
        for style in styles.iter(f"{W}style")
    }
    assert [_val(numbers[f"Heading{level}"]) for level in (1, 2, 3)] == ["0", "1", "2"]
    assert numbers["Heading4"] is None
    levels = reading.part(content, "word/numbering.xml").iter(f"{W}lvl")
    linked = [_val(one.find(f"{W}pStyle")) for one in levels]
    assert linked[-4:] == ["Heading1", "Heading2", "Heading3", ""]


def test_a_sheet_without_numbers_has_no_such_list():
    content = writer("docx").write(brief((), [1, 2]))
    styles = reading.part(content, "word/styles.xml")
    heading = next(one for one in styles if one.get(f"{W}styleId") == "Heading1")
    assert heading.find(f"{W}pPr/{W}numPr") is None


# ---------------------------------------------------------------- Word's counting


def counted_by_word(content: bytes) -> list[str]:
    """The headings of a file with the numbers that its list gives them, counted as the standard says (17.9)."""
    levels = _levels(reading.part(content, "word/numbering.xml"))
    counts = [0] * len(levels)
    found: list[str] = []
    for paragraph in reading.part(content, "word/document.xml").iter(f"{W}p"):
        style = _val(paragraph.find(f"{W}pPr/{W}pStyle"))
        if not style.startswith("Heading"):
            continue
        own = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        level = int(style[-1]) - 1
        number = ""
        if levels and own is None and levels[level][2] == style:
            counts[level] += 1
            # A level that was passed over counts as if it had been there.
            counts[:level] = [max(1, one) for one in counts[:level]]
            counts[level + 1 :] = [0] * (len(counts) - level - 1)
            number = re.sub(
                "%([1-4])",
                lambda found: _figure(counts, levels, int(found[1]) - 1),
                levels[level][1],
            )
        else:
            assert own is None or _val(own) == "0"
        found.append(" ".join(f"{number} {reading.paragraph_text(paragraph)}".split()))
    return found


def _figure(counts: list[int], levels: list[tuple[str, str, str]], level: int) -> str:
    return figure(counts[level], FORMATS[levels[level][0]])


def _levels(numbering: ElementTree.Element) -> list[tuple[str, str, str]]:
    """The format, the text and the style of each level of the list of headings."""
    lists = [
        [
            tuple(_val(level.find(f"{W}{name}")) for name in ("numFmt", "lvlText", "pStyle"))
            for level in kind.iter(f"{W}lvl")
        ]
        for kind in numbering.iter(f"{W}abstractNum")
    ]
    return next(
        ([(a, b, c) for a, b, c in one] for one in lists if "Heading1" in {c for *_, c in one}), []
    )


def _val(element: ElementTree.Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
