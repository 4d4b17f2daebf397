"""What Word and its like find in a DOCX file."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from briefgen.model.document import (
    BulletList,
    Cell,
    Document,
    Figure,
    Heading,
    Image,
    Inline,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Styled,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.errors import RenderError
from briefgen.model.style import Colour, Points, TextStyle
from briefgen.writers.docx import DocxWriter
from tests import builders
from tests.writers import samples
from tests.writers.docx_reading import R, archive, body, styles_of, targets, written
from tests.writers.reading import W, part
from tests.writers.samples import item, paragraph, row, words

# ---------------------------------------------------------------- validity


def boxed(document: Document) -> Document:
    """The document with a role that has a background, a bar and a rule."""
    look = TextStyle(
        Points(10), Points(14), background=Colour("#EEF2F6"), bar=Colour("#0B5394"), rule=Colour("#000000")
    )  # fmt: skip
    style = replace(document.style, roles=(*document.style.roles, ("key, point", look)))
    blocks = (
        *document.blocks,
        paragraph("in a box", "key, point"),
        Paragraph((Styled(words("chip"), "key, point"),)),
        BulletList((item("boxed item"),), "key, point"),
    )
    return replace(document, style=style, blocks=blocks)


@pytest.mark.parametrize(
    "document",
    [
        samples.everything(),
        boxed(samples.everything()),
        builders.document(),
        builders.document(paragraph("سلام"), Table((1.0,), (), (row("خلية"),)), language="ar"),
        boxed(
            builders.document(
                paragraph("سلام", "key, point"), BulletList((item("سلام"),), "key, point")
            )
        ),
        builders.document(Heading(4, words("deep")), TableOfContents(4), PageBreak()),
        builders.document(Paragraph((Text("\x00\ud800\uffff ok"),)), language="not a language!"),
    ],
    ids=["everything", "boxed", "empty", "arabic", "boxed arabic", "contents last", "not text"],
)
def test_the_file_is_valid_open_xml(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(DocxWriter().write(document))
    result = OpenXmlValidator().validate(str(path))
    assert [error.description for error in result.errors] == []


def test_nothing_of_another_programs_template_is_left() -> None:
    content = DocxWriter().write(samples.everything())
    names = archive(content).namelist()
    assert not {
        "docProps/thumbnail.jpeg",
        "word/stylesWithEffects.xml",
        "customXml/item1.xml",
    } & set(names)
    everything = b"".join(archive(content).read(name) for name in names)
    assert b"python-docx" not in everything
    assert b"2013-12-23" not in everything


def test_entries_carry_no_clock_and_stand_in_order() -> None:
    entries = archive(DocxWriter().write(samples.everything())).infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert entries[0].filename == "[Content_Types].xml"
    parts = [entry.filename for entry in entries if "_rels" not in entry.filename][1:]
    assert parts == sorted(parts)


def test_the_properties_are_the_briefs() -> None:
    content = DocxWriter().write(samples.everything())
    core = docx.Document(io.BytesIO(content)).core_properties
    day = datetime(2026, 3, 2, tzinfo=UTC)
    assert (core.title, core.author, core.language) == ("Strait of Arn", "A. Analyst", "en")
    assert (core.created, core.modified, core.last_modified_by) == (day, day, "A. Analyst")
    assert b"<Application>briefgen</Application>" in archive(content).read("docProps/app.xml")


# ---------------------------------------------------------------- styles


def test_roles_are_native_styles() -> None:
    content = written(
        paragraph("t", "title"),
        Heading(1, words("a")),
        Heading(4, words("b")),
        paragraph("c"),
        paragraph("d", "note"),
        paragraph("e", "of no style sheet"),
        BulletList((item("f", paragraph("g")),)),
        OrderedList((item("h"),)),
        samples.sources("i"),
    )
    assert styles_of(content) == [
        *("Title", "Heading 1", "Heading 4", "Body Text", "note", "Body Text"),
        *("List Bullet", "List Continue", "List Number", "sources"),
    ]


def test_every_role_of_the_sheet_is_a_style_with_its_size() -> None:
    document = docx.Document(io.BytesIO(written()))
    for role, look in builders.style().roles:
        names = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "h4": "Heading 4"}
        names |= {"title": "Title", "body": "Body Text", "list": "List", "caption": "Caption"}
        names |= {"header": "Header", "footer": "Footer"}
        size = document.styles[names.get(role, role)].font.size  # type: ignore[attr-defined]
        assert size.pt == look.size


def test_roles_by_the_names_of_other_styles_get_names_of_their_own() -> None:
    look = TextStyle(Points(9), Points(12))
    roles = (
        "Strong",
        "normal",
        "Normal",
        "list bullet",
        "a,b",
        "a b",
        "ab",
        "…",
        "!",
        "toc 1",
        "h1 ",
        "Heading 1",
    )
    document = builders.document(*(paragraph("x", role) for role in roles))
    style = replace(
        document.style, roles=(*document.style.roles, *((role, look) for role in roles))
    )
    content = DocxWriter().write(replace(document, style=style))
    styles = part(content, "word/styles.xml").iter(f"{W}style")
    named = [(one.get(f"{W}styleId", ""), one[0].get(f"{W}val", "")) for one in styles]
    for values in zip(*named, strict=True):
        assert len({value.lower() for value in values}) == len(named)
    assert len(set(styles_of(content))) == len(roles)


def test_headings_have_outline_levels_and_stay_with_what_follows() -> None:
    styles = part(written(), "word/styles.xml")
    heading = next(one for one in styles if one.get(f"{W}styleId") == "Heading2")
    assert heading.find(f".//{W}outlineLvl[@{W}val='1']") is not None
    assert heading.find(f".//{W}keepNext") is not None


# ---------------------------------------------------------------- lists


def numbers(content: bytes) -> list[tuple[str, str]]:
    """The number and level of each counted paragraph."""
    found = body(content).iter(f"{W}numPr")
    return [tuple(one.get(f"{W}val", "") for one in (p[1], p[0])) for p in found]  # type: ignore[misc]


def test_an_item_in_a_style_of_its_own_keeps_its_bullet() -> None:
    content = written(BulletList((ListItem((paragraph("one", "note"),)), item("two"))))
    properties = body(content).find(f".//{W}pPr")
    assert properties is not None
    assert properties.find(f"{W}pStyle").get(f"{W}val") == "Note"  # type: ignore[union-attr]
    assert properties.find(f"{W}numPr") is not None


def test_neither_the_head_of_a_table_nor_its_last_row_stands_alone_on_a_page() -> None:
    rows = tuple(row(f"{number} March", "Event") for number in range(4))
    content = written(Table((0.3, 0.7), (row("Date", "What", header=True),), rows))
    kept = [one.find(f".//{W}keepNext") is not None for one in body(content).iter(f"{W}tr")]
    assert kept == [True, False, False, True, False]


def test_each_numbered_list_starts_again() -> None:
    content = written(OrderedList((item("a"), item("b"))), OrderedList((item("c"),)))
    first, second, third = (number for number, _ in numbers(content))
    assert first == second != third
    numbering = part(content, "word/numbering.xml")
    for number in (first, third):
        instance = next(n for n in numbering if n.get(f"{W}numId") == number)
        assert instance.find(f".//{W}startOverride[@{W}val='1']") is not None


def test_nested_items_are_one_level_deeper() -> None:
    nested = BulletList((item("a", BulletList((item("b"),))),))
    assert [level for _, level in numbers(written(nested))] == ["1"]


def test_lists_nested_deeper_than_word_counts_stay_at_its_last_level() -> None:
    nested = BulletList((item("core"),))
    for _ in range(12):
        nested = BulletList((item("shell", nested),))
    assert [level for _, level in numbers(written(nested))][-5:] == ["8"] * 5


def test_a_source_shows_its_label_and_notes_lead_to_it() -> None:
    note = Paragraph((Text("said"), Note("s2", 2)))
    content = written(note, samples.sources("one", "two"))
    link = body(content).find(f".//{W}hyperlink")
    assert link is not None
    assert link.get(f"{W}anchor") == "ref_2"
    second = list(body(content).iter(f"{W}p"))[2]
    bookmark = second.find(f"{W}bookmarkStart")
    assert bookmark is not None
    assert bookmark.get(f"{W}name") == "ref_2"
    assert "".join(t.text or "" for t in second.iter(f"{W}t")) == "[2]two"
    assert second.find(f".//{W}tab") is not None


def test_bookmarks_have_ids_of_their_own() -> None:
    names = list(body(DocxWriter().write(samples.everything())).iter(f"{W}bookmarkStart"))
    assert len({one.get(f"{W}id") for one in names}) == len(names)
    assert len({one.get(f"{W}name") for one in names}) == len(names)


# ---------------------------------------------------------------- links


def test_an_address_is_one_relationship_however_often_it_is_linked() -> None:
    link = Link("https://news.example/a?b=1&c=2", words("x"))
    content = written(Paragraph((link, link)), Paragraph((link,)))
    assert targets(content) == ["https://news.example/a?b=1&c=2"]
    assert len({one.get(f"{R}id") for one in body(content).iter(f"{W}hyperlink")}) == 1


def test_links_do_not_nest() -> None:
    inner: Inline = Link("https://b.example/", (Text("in"), Note("s1", 1)))
    content = written(Paragraph((Link("https://a.example/", (inner,)),)), samples.sources("x"))
    assert targets(content) == ["https://a.example/"]
    assert len(list(body(content).iter(f"{W}hyperlink"))) == 1


# ---------------------------------------------------------------- contents, tables, figures


def test_contents_are_a_filled_field_with_linked_lines() -> None:
    content = written(
        TableOfContents(1),
        Heading(1, words("One")),
        Heading(2, words("Deep")),
        Heading(1, words("Two")),
    )
    lines = [
        p
        for p in body(content).iter(f"{W}p")
        if p.find(f".//{W}pStyle[@{W}val='TOC1']") is not None
    ]
    assert ["".join(t.text or "" for t in line.iter(f"{W}t")) for line in lines] == ["One1", "Two1"]
    names = {one.get(f"{W}name") for one in body(content).iter(f"{W}bookmarkStart")}
    assert {one.get(f"{W}anchor") for one in body(content).iter(f"{W}hyperlink")} < names
    instructions = [one.text or "" for one in body(content).iter(f"{W}instrText")]
    assert instructions[0].strip() == r'TOC \o "1-1" \h \z \u'
    kinds = [one.get(f"{W}fldCharType") for one in body(content).iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("end") == kinds.count("separate") == 3


def test_contents_tell_pages_apart() -> None:
    long = paragraph("word " * 4000)
    content = written(TableOfContents(), Heading(1, words("a")), long, Heading(1, words("b")))
    fields = list(body(content).iter(f"{W}p"))[:2]
    first, second = (int("".join(t.text or "" for t in line.iter(f"{W}t"))[1:]) for line in fields)
    assert first == 1
    assert second in {5, 6}  # LibreOffice lays it out as 6


def test_a_table_repeats_its_head_keeps_rows_whole_and_shares_the_width() -> None:
    table = Table((0.25, 0.75), (row("a", "b", header=True),), (row("c", "d", anchor="s1"),))
    content = written(Paragraph((Note("s1", 1),)), table)
    head, first = body(content).iter(f"{W}tr")
    assert head.find(f".//{W}tblHeader") is not None
    assert first.find(f".//{W}tblHeader") is None
    assert all(one.find(f".//{W}cantSplit") is not None for one in (head, first))
    assert first.find(f".//{W}bookmarkStart") is not None
    widths = [int(one.get(f"{W}w", "")) for one in body(content).iter(f"{W}gridCol")]
    assert widths == [2336, 7009]


def test_two_tables_stay_two() -> None:
    one = Table((1.0,), (), (row("a"),))
    tags = [child.tag.removeprefix(W) for child in body(written(one, one))[0]]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]


def test_a_figure_has_its_text_alternative_and_a_neutral_name() -> None:
    figure = Figure(Image(samples.png(40, 20), "image/png"), 'A "map" & more', 0.5)
    content = written(figure, figure)
    named = [one for one in body(content).iter() if one.tag.endswith("}docPr")]
    assert [one.get("descr") for one in named] == ['A "map" & more'] * 2
    assert len({one.get("id") for one in named}) == 2
    assert [name for name in archive(content).namelist() if "media" in name] == [
        "word/media/image1.png"
    ]
    extent = next(one for one in body(content).iter() if one.tag.endswith("}extent"))
    assert int(extent.get("cx", "")) == pytest.approx(2 * int(extent.get("cy", "")), abs=1)


@pytest.mark.parametrize(
    "figure",
    [
        Figure(Image(b"GIF89a", "image/gif"), "x"),
        Figure(Image(b"nothing", "image/png"), "x"),
        Figure(Image(samples.png()[:20], "image/png"), "x"),
        Figure(Image(b"\xff\xd8\xff\xc0", "image/jpeg"), "x"),
        Figure(Image(samples.png(0, 0), "image/png"), "x"),
    ],
    ids=["gif", "no picture", "cut short", "jpeg cut short", "no size"],
)
def test_a_picture_that_cannot_be_shown_is_refused(figure: Figure) -> None:
    with pytest.raises(RenderError):
        written(figure)


def test_a_page_break_opens_the_next_paragraph() -> None:
    content = written(paragraph("a"), PageBreak(), paragraph("b"), paragraph("c"))
    broken = [p.find(f".//{W}pageBreakBefore") is not None for p in body(content).iter(f"{W}p")]
    assert broken == [False, True, False]


def test_a_cell_is_set_as_the_table_is() -> None:
    cells = (
        Cell((paragraph("n", "body"),), header=True),
        Cell((paragraph("x", "table"),), align="end"),
    )
    content = written(Table((0.5, 0.5), (), (Row(cells),)))
    styles = [one.get(f"{W}val") for one in body(content).iter(f"{W}pStyle")]
    assert styles[:2] == ["TableHead", "Table"]
    alignment = body(content).find(f".//{W}jc")
    assert alignment is not None
    assert alignment.get(f"{W}val") == "right"


def test_an_items_first_block_may_be_anything() -> None:
    content = written(BulletList((ListItem((Table((1.0,), (), (row("x"),)),)),)))
    assert numbers(content) == []  # the bullet is that of the style
    assert styles_of(content)[0] == "List Bullet"


def test_word_divides_words_where_the_sheet_asks_for_it_but_not_in_headings() -> None:
    made = builders.document(Heading(1, words("a")))
    content = DocxWriter().write(replace(made, style=replace(made.style, hyphenate=True)))
    kept = part(content, "word/settings.xml").find(f"{W}autoHyphenation")
    assert kept is not None
    whole = {
        one.get(f"{W}styleId")
        for one in part(content, "word/styles.xml")
        if one.find(f"{W}pPr/{W}suppressAutoHyphens") is not None
    }
    assert {"Heading1", "Title", "TOC1"} <= whole
    assert not {"BodyText", "ListBullet"} & whole
    plain = part(DocxWriter().write(made), "word/settings.xml")
    assert plain.find(f"{W}autoHyphenation") is None


def test_a_soft_hyphen_is_words_own() -> None:
    content = written(paragraph("Donau\N{SOFT HYPHEN}dampf\N{SOFT HYPHEN}"))
    run = body(content).find(f".//{W}r")
    assert run is not None
    assert [one.tag.removeprefix(W) for one in run if one.tag != f"{W}rPr"] == [
        "t",
        "softHyphen",
        "t",
        "softHyphen",
    ]
