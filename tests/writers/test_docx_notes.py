"""Footnotes and endnotes: Word's own, one a source, and the same words as everywhere."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Document,
    Heading,
    Inline,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Strong,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.style import ReferenceStyle
from briefgen.writers.registry import writer
from tests import builders
from tests.writers import reading, samples
from tests.writers.docx_notes import (
    NATIVE,
    again,
    asking,
    body_words,
    element_of,
    marks,
    names,
    notes,
    with_notes,
)
from tests.writers.docx_reading import R, body
from tests.writers.reading import W, part
from tests.writers.samples import item, paragraph, row, words
from tests.writers.test_twins import CATALOG, brief

FOOTNOTES, ENDNOTES = NATIVE
EACH = pytest.mark.parametrize("kind", NATIVE)


def cited(text: str, *numbers: int) -> Paragraph:
    """A paragraph with notes to those sources."""
    return Paragraph((Text(text), *(Note(f"s{number}", number) for number in numbers)))


def footnoted(*blocks: Block, language: str = "en") -> bytes:
    """A file of those blocks with footnotes."""
    return with_notes(builders.document(*blocks, language=language), FOOTNOTES)


SOURCES = Heading(1, words("Sources"))
LINKED = Paragraph((Text("Paper. "), Link("https://news.example/?a=1&b=2", words("address"))))

# ---------------------------------------------------------------- validity


RICH = OrderedList(
    (
        ListItem((LINKED, paragraph("and more of it"), BulletList((item("a point"),))), "s1", "[1]"),
        ListItem((Heading(2, words("A heading")), Table((1.0,), (), (row("cell"),))), "s2", "[2]"),
        ListItem((samples.everything().blocks[10],), "s3", "[3]"),
    ),
    "sources",
)  # fmt: skip
DOCUMENTS = {
    "everything": samples.everything(),
    "arabic": builders.document(
        cited("قال الوزير", 1, 2, 1), samples.sources("صحيفة", "Paper"), language="ar"
    ),
    "rich": builders.document(Heading(1, words("a")), cited("b", 1, 2, 3, 1), SOURCES, RICH),
    "no notes": builders.document(paragraph("a"), SOURCES, samples.sources("b")),
    "in tables and headings": builders.document(
        TableOfContents(),
        Heading(1, (Text("a"), Note("s1", 1))),
        Table((0.5, 0.5), (Row((Cell((cited("b", 2),), True), Cell(()))),), (row("c", "d"),)),
        samples.sources("one", "two"),
    ),
}


@EACH
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_file_is_valid_open_xml(kind: ReferenceStyle, name: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(with_notes(DOCUMENTS[name], kind))
    result = OpenXmlValidator().validate(str(path))
    assert [error.description for error in result.errors] == []


@EACH
def test_the_settings_and_the_section_know_the_notes(kind: ReferenceStyle) -> None:
    content = with_notes(samples.everything(), kind)
    element = element_of(kind)
    in_settings = part(content, "word/settings.xml").find(f"{W}{element}Pr")
    assert in_settings is not None
    assert [one.get(f"{W}id") for one in in_settings.iter(f"{W}{element}")] == ["-1", "0"]
    in_section = body(content).find(f".//{W}sectPr/{W}{element}Pr/{W}numFmt")
    assert in_section is not None
    assert in_section.get(f"{W}val") == "decimal"
    kinds = [one.get(f"{W}type") for one in part(content, f"word/{element}s.xml")]
    assert kinds == ["separator", "continuationSeparator", None, None]


@EACH
def test_word_finds_its_own_styles(kind: ReferenceStyle) -> None:
    styles = part(with_notes(samples.everything(), kind), "word/styles.xml").iter(f"{W}style")
    named = {one.get(f"{W}styleId", ""): one for one in styles}
    element = element_of(kind)
    for style_id, name in (
        (f"{element.title()}Text", f"{element} text"),
        (f"{element.title()}Reference", f"{element} reference"),
    ):
        found = named[style_id].find(f"{W}name")
        assert found is not None
        assert found.get(f"{W}val") == name
        assert named[style_id].get(f"{W}customStyle") is None
    assert named[f"{element.title()}Reference"].find(f".//{W}vertAlign") is not None


def test_without_native_notes_nothing_of_them_is_in_the_file() -> None:
    content = with_notes(samples.everything(), ReferenceStyle.SOURCES)
    assert not [name for name in names(content) if "notes" in name]
    for name in ("settings", "styles", "document"):
        assert b"ootnote" not in reading.raw_part(content, f"word/{name}.xml")


@EACH
def test_a_brief_that_cites_nothing_has_no_part_for_notes(kind: ReferenceStyle) -> None:
    content = with_notes(builders.document(paragraph("a")), kind)
    assert not [name for name in names(content) if "notes" in name]
    assert b"notePr" not in reading.raw_part(content, "word/settings.xml")


# ---------------------------------------------------------------- one note a source


@EACH
def test_a_source_cited_three_times_is_one_note_and_two_references_to_it(
    kind: ReferenceStyle,
) -> None:
    document = builders.document(
        cited("a", 1), cited("b", 2), cited("c", 1), cited("d", 1), samples.sources("one", "two")
    )
    content = with_notes(document, kind)
    assert marks(content) == ["1", "2"]
    assert notes(content, element_of(kind)) == ["one", "two"]
    assert again(content) == [("_Ref00000001", "1")] * 2
    assert body_words(content) == ["a[1]", "b[2]", "c[1]", "d[1]"]


def test_a_bookmark_holds_the_mark_that_is_referred_to_again_and_no_other() -> None:
    content = footnoted(cited("a", 1, 2), cited("b", 2), samples.sources("one", "two"))
    paragraphs = list(body(content).iter(f"{W}p"))
    bookmarks = [one.get(f"{W}name") for one in body(content).iter(f"{W}bookmarkStart")]
    assert bookmarks == ["_Ref00000002"]
    tags = [child.tag.removeprefix(W) for child in paragraphs[0]]
    start = tags.index("bookmarkStart")
    assert tags[start : start + 3] == ["bookmarkStart", "r", "bookmarkEnd"]
    assert paragraphs[0][start + 1].find(f"{W}footnoteReference[@{W}id='2']") is not None


def test_bookmarks_of_marks_and_headings_have_ids_of_their_own() -> None:
    content = footnoted(
        Heading(1, (Text("a"), Note("s1", 1))),
        Heading(2, (Text("b"), Note("s1", 1))),
        cited("c", 2, 2),
        samples.sources("one", "two"),
    )
    found = list(body(content).iter(f"{W}bookmarkStart"))
    assert len({one.get(f"{W}id") for one in found}) == len(found) == 4
    assert len({one.get(f"{W}name") for one in found}) == 4


def test_marks_that_follow_one_another_do_not_run_together() -> None:
    content = footnoted(cited("a", 1, 2, 1), cited("b", 2), samples.sources("one", "two"))
    first, second, *_ = body(content).iter(f"{W}p")
    shown = ["".join(t.text or "" for t in one.iter(f"{W}t")) for one in (first, second)]
    assert shown == ["a,\u202f,\u202f1", "b2"]


def test_a_mark_that_ends_a_paragraph_and_one_that_begins_the_next_stand_for_themselves() -> None:
    begins = Paragraph((Note("s2", 2), Text("b")))
    content = footnoted(cited("a", 1), begins, samples.sources("one", "two"))
    assert ["".join(t.text or "" for t in body(content).iter(f"{W}t"))] == ["ab"]


def test_marks_count_in_the_order_of_the_text_wherever_they_stand() -> None:
    cells = Row((Cell((cited("d", 4),)), Cell((cited("e", 5, 2),))))
    content = footnoted(
        TableOfContents(),
        Heading(1, (Text("Head"), Strong((Note("s1", 1),)))),
        BulletList((ListItem((cited("a", 2),)),)),
        Table((0.5, 0.5), (), (cells,), caption=(Text("c"), Note("s3", 3))),
        samples.sources("one", "two", "three", "four", "five"),
    )
    assert marks(content) == ["1", "2", "3", "4", "5"]
    assert notes(content, "footnote") == ["one", "two", "three", "four", "five"]
    assert body_words(content)[:2] == ["Head", "Head[1]"]  # the contents have no marks


def test_a_note_without_a_source_and_one_in_a_link_keep_their_words() -> None:
    inner: tuple[Inline, ...] = (Text("in"), Note("s1", 1))
    content = footnoted(
        Paragraph((Link("https://a.example/", inner), Note("nowhere", 7))),
        Paragraph((Link("https://a.example/", inner),)),
        samples.sources("one"),
    )
    assert body_words(content) == ["in[1][7]", "in[1]"]
    fields = [one.text or "" for one in body(content).iter(f"{W}instrText")]
    assert [one.split()[0] for one in fields] == ["NOTEREF"]
    assert "\\h" not in fields[0]  # links don't nest


# ---------------------------------------------------------------- what a note says


def test_a_notes_links_belong_to_its_own_part() -> None:
    content = footnoted(cited("a", 1), OrderedList((ListItem((LINKED,), "s1", "[1]"),), "sources"))
    link = part(content, "word/footnotes.xml").find(f".//{W}hyperlink")
    assert link is not None
    relations = part(content, "word/_rels/footnotes.xml.rels")
    assert {one.get("Id"): one.get("Target") for one in relations} == {
        link.get(f"{R}id"): "https://news.example/?a=1&b=2"
    }
    assert b"news.example" not in reading.raw_part(content, "word/_rels/document.xml.rels")


def test_a_note_may_be_of_many_blocks() -> None:
    content = with_notes(DOCUMENTS["rich"], FOOTNOTES)
    assert notes(content, "footnote")[:2] == [
        "Paper. address and more of it a point",
        "A heading cell",
    ]
    pictures = [name for name in names(content) if "media" in name]
    assert pictures == ["word/media/noteimage1.png"]
    assert b"noteimage1.png" in reading.raw_part(content, "word/_rels/footnotes.xml.rels")


def test_a_source_that_names_another_refers_to_its_note() -> None:
    second = ListItem((cited("two, after", 1),), "s2", "[2]")
    listed = OrderedList((*samples.sources("one").items, second), "sources")
    content = footnoted(cited("a", 1), cited("b", 2), listed)
    assert again(content, "footnotes") == [("_Ref00000001", "1")]
    assert [one.get(f"{W}name") for one in body(content).iter(f"{W}bookmarkStart")] == [
        "_Ref00000001"
    ]


def test_a_source_that_only_another_one_names_stays_in_the_list() -> None:
    first = ListItem((cited("one, after", 2),), "s1", "[1]")
    listed = OrderedList((first, *samples.sources("", "two").items[1:]), "sources")
    content = footnoted(cited("a", 1), SOURCES, listed)
    assert notes(content, "footnote") == ["one, after[2]"]
    assert body_words(content) == ["a[1]", "Sources", "[2]", "two"]


def test_a_table_of_sources_stays_a_table() -> None:
    table = Table((1.0,), (), (row("one", anchor="s1"),), "sources")
    content = footnoted(cited("a", 1), SOURCES, table)
    assert body_words(content) == ["a[1]", "Sources", "one"]
    assert marks(content) == []


# ---------------------------------------------------------------- the list and its heading


@pytest.mark.parametrize(
    ("following", "left"),
    [
        ((), []),
        ((PageBreak(), Heading(1, words("Annex"))), ["Annex"]),
        ((Heading(2, words("Files")),), ["Sources", "Files"]),
        ((paragraph("Rated A to F."),), ["Sources", "Rated", "A", "to", "F."]),
    ],
    ids=["last", "another heading", "a heading below", "text below"],
)
def test_the_heading_goes_with_the_list_unless_something_else_stands_below_it(
    following: tuple[Block, ...], left: list[str]
) -> None:
    content = footnoted(cited("a", 1), SOURCES, samples.sources("one"), *following)
    assert body_words(content) == ["a[1]", *left]


def test_a_heading_that_cites_stays() -> None:
    heading = Heading(1, (Text("Sources"), Note("s1", 1)))
    content = footnoted(heading, samples.sources("one"))
    assert body_words(content) == ["Sources[1]"]
    assert notes(content, "footnote") == ["one"]


def test_endnotes_stand_under_the_heading_of_their_list() -> None:
    blocks = (cited("a", 1), SOURCES, samples.sources("one"), Heading(1, words("Annex")))
    content = with_notes(builders.document(*blocks), ENDNOTES)
    assert body_words(content) == ["a[1]", "Annex", "Sources"]
    assert part(content, "word/endnotes.xml").find(f".//{W}separator") is None


def test_endnotes_without_a_heading_stand_below_a_rule() -> None:
    content = with_notes(builders.document(cited("a", 1), samples.sources("one")), ENDNOTES)
    assert part(content, "word/endnotes.xml").find(f".//{W}separator") is not None


# ---------------------------------------------------------------- directions


def test_notes_of_an_arabic_brief_run_from_right_to_left() -> None:
    content = with_notes(DOCUMENTS["arabic"], FOOTNOTES)
    paragraphs = list(part(content, "word/footnotes.xml").iter(f"{W}p"))
    assert len(paragraphs) == 4
    assert all(one.find(f"{W}pPr/{W}bidi") is not None for one in paragraphs)
    for run in body(content).iter(f"{W}r"):
        style = run.find(f"{W}rPr/{W}rStyle")
        if style is not None and style.get(f"{W}val") == "FootnoteReference":
            assert run.find(f"{W}rPr/{W}rtl") is not None


def test_the_mark_in_a_right_to_left_paragraph_of_another_brief_follows_its_paragraph() -> None:
    content = footnoted(cited("قال الوزير", 1), cited("he said", 2), samples.sources("a", "b"))
    marked = [
        p.find(f".//{W}footnoteReference/../{W}rPr/{W}rtl") for p in body(content).iter(f"{W}p")
    ]
    assert [one is not None for one in marked] == [True, False]


# ---------------------------------------------------------------- twins


@EACH
@pytest.mark.parametrize("template_id", CATALOG.ids())
def test_a_brief_with_notes_has_the_words_of_the_other_formats(
    kind: ReferenceStyle, template_id: str
) -> None:
    document = brief(template_id, "other")
    content = with_notes(document, kind)
    blocks = document.blocks
    [place] = [at for at, one in enumerate(blocks) if isinstance(one, OrderedList)]
    listed = blocks[place]
    assert isinstance(listed, OrderedList)
    assert listed.role == "sources"
    # Marks stand where labels do; the list is the notes, and its heading goes where that would be bare.
    bare = kind is FOOTNOTES and not blocks[place + 1 :]
    kept = (*blocks[: place - bare], *blocks[place + 1 :])
    assert body_words(content) == reading.words(builders.document(*kept))
    assert notes(content, element_of(kind)) == [
        " ".join(reading.words(builders.document(*one.blocks))) for one in listed.items
    ]


@EACH
@pytest.mark.parametrize("id", ["html", "md"])
def test_formats_without_pages_keep_the_list(kind: ReferenceStyle, id: str) -> None:
    document = builders.document(cited("a", 1), SOURCES, samples.sources("one"))
    with_list = reading.read(id, writer(id).write(document))
    assert reading.read(id, writer(id).write(asking(document, kind))) == with_list


# ---------------------------------------------------------------- size, bytes


@EACH
def test_two_thousand_facts_arrive(kind: ReferenceStyle) -> None:
    document = samples.facts(2000)
    content = with_notes(document, kind)
    assert len(marks(content)) == samples.source_count(2000) == 500
    assert len(again(content)) == 1500
    assert notes(content, element_of(kind))[-1] == "Paper 500. “Headline 500”, 1 March 2026."
    assert body_words(content) == reading.words(builders.document(*document.blocks[:-1]))


@EACH
def test_work_grows_with_the_document_and_no_faster(kind: ReferenceStyle) -> None:
    small, large = (asking(samples.facts(size), kind) for size in (100, 400))
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
        writer("docx").write(document)
    finally:
        sys.setprofile(None)
    return found


@EACH
def test_two_processes_make_the_same_bytes(kind: ReferenceStyle) -> None:
    program = (
        "import hashlib; from tests.writers import docx_notes, samples;"
        f"made = docx_notes.with_notes(samples.everything(), docx_notes.ReferenceStyle({kind.value!r}));"
        "print(hashlib.sha256(made).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Seoul"}
    made = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    here = hashlib.sha256(with_notes(samples.everything(), kind)).hexdigest()
    assert made.stdout.strip() == here


# ---------------------------------------------------------------- other programs


@pytest.mark.office
@EACH
def test_libreoffice_has_them_as_notes(kind: ReferenceStyle, tmp_path: Path) -> None:
    from tests.writers.test_office import converted

    document = builders.document(
        cited("a", 1), cited("b", 1, 2), SOURCES, samples.sources("one", "two")
    )
    xml = converted(with_notes(document, kind), "fodt", tmp_path).decode()
    assert xml.count(f'text:note-class="{element_of(kind)}"><text:note-citation>') == 2
