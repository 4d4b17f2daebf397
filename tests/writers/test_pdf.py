"""The PDF writer from outside: a document goes in, and what a reader finds in the file is compared."""

import os
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pdfua
import pypdfium2
import pytest

from briefgen.model.document import (
    Band,
    BulletList,
    Cell,
    Emphasis,
    Figure,
    Heading,
    Image,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)
from briefgen.writers.pdf import PdfWriter
from tests.builders import document
from tests.writers.pdf_reading import body_words, destinations, opened, pages, structure, write


def paragraph(text: str, role: str = "body", language: str = "") -> Paragraph:
    return Paragraph((Text(text),), role, language)


def cell(text: str, header: bool = False) -> Cell:
    return Cell((paragraph(text),), header)


SAMPLES = {
    "english": "The minister said: “office affairs” – AVATAR, fjord, 45,300 people (12%).",
    "greek": "Η κυβέρνηση ανακοίνωσε ότι 45.300 άνθρωποι επέστρεψαν.",
    "cyrillic": "Правительство сообщило, что 45 300 человек вернулись; Україна, Ђурђевдан.",
    "vietnamese": "Chính phủ Việt Nam tuyên bố rằng người dân đã trở về.",
    "polish": "Zażółć gęślą jaźń, Łódź, Český Těšín, Győr, Şırnak.",
    "hindi": "मंत्रालय ने कहा कि 45,300 लोग लौट आए हैं। हिन्दी में समाचार",
    "thai": "กระทรวงกล่าวว่ามีผู้คนจำนวน 45,300 คน เดินทางกลับบ้าน",
    "arabic": "أعلنت الوزارة السلام أن 45,300 شخص عادوا في عام 2026",
    "hebrew": "הממשלה הודיעה כי 45,300 איש חזרו",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_words_of_the_document_can_be_copied_out_of_the_file(name: str) -> None:
    text = SAMPLES[name]
    words = [unicodedata.normalize("NFC", word) for word in body_words(write(paragraph(text)))]
    assert words == text.split()


def test_long_text_keeps_its_words_in_order_over_lines_and_pages() -> None:
    text = " ".join(f"word{number}" for number in range(3000))
    data = write(paragraph(text))
    assert len(pages(data)) > 3
    assert body_words(data) == text.split()


def test_inline_markup_changes_the_look_and_not_the_words() -> None:
    content = (
        Text("One "),
        Strong((Text("two"), Emphasis((Text(" three"),)))),
        Text(", "),
        Styled((Text("four"),), role="marking", language="fr"),
        LineBreak(),
        Link("https://news.example/", (Text("five"),)),
        Text("six"),
    )
    assert body_words(write(Paragraph(content))) == ["One", "two", "three,", "four", "fivesix"]


def test_text_that_looks_like_markup_is_text() -> None:
    text = "<img src='/etc/passwd'> {{ 7*7 }} \\(x\\) ) ( <b> &amp; %PDF ]]> <minister> said"
    assert body_words(write(paragraph(text))) == text.split()


def test_numbers_keep_their_order_within_right_to_left_text() -> None:
    for text in (SAMPLES["arabic"], SAMPLES["hebrew"]):
        assert "45,300" in body_words(write(paragraph(text)))


def test_a_right_to_left_paragraph_stands_at_the_right_edge() -> None:
    file = pypdfium2.PdfDocument(write(paragraph("שלום", language="he")))
    text = file[0].get_textpage()
    left, _, right, _ = text.get_charbox(0)
    file.close()
    assert 500 < left < right < 595.28 - 63


def test_links_lead_out_to_web_and_mail_and_nowhere_else() -> None:
    links = ("https://news.example/a(b)?x=1&y=2", "mailto:desk@news.example", "javascript:alert(1)")
    content = tuple(Link(href, (Text("here "),)) for href in links)
    found = destinations(write(Paragraph(content)))
    assert len(found) == 2
    assert found[0].startswith("https://news.example/a(b)?x=1")
    assert found[1] == "mailto:desk@news.example"


def test_a_note_leads_to_its_source_and_the_source_back() -> None:
    source = ListItem((paragraph("Harbour Times"),), anchor="s1", label="[1]")
    data = write(
        Paragraph((Text("A fact "), Note("s1", 1))), PageBreak(), OrderedList((source,), "sources")
    )
    assert destinations(data) == ["2", "1"]


def test_a_note_whose_source_is_missing_is_text_without_a_link() -> None:
    data = write(Paragraph((Text("A fact "), Note("nowhere", 7))))
    assert destinations(data) == []
    assert body_words(data) == ["A", "fact", "[7]"]


def test_headings_become_nested_bookmarks() -> None:
    data = write(
        Heading(1, (Text("Background"),)),
        Heading(2, (Text("Ports (north)"),)),
        Heading(1, (Text("Outlook 見通し"),)),
    )
    with opened(data) as pdf, pdf.open_outline() as outline:
        titles = [(one.title, [below.title for below in one.children]) for one in outline.root]
    assert titles == [("Background", ["Ports (north)"]), ("Outlook 見通し", [])]


def test_contents_show_the_page_of_each_heading_and_lead_there() -> None:
    data = write(
        TableOfContents(2),
        PageBreak(),
        Heading(1, (Text("Background"),)),
        PageBreak(),
        Heading(2, (Text("Ports"),)),
        Heading(3, (Text("Cranes"),)),
    )
    assert pages(data)[0].split("Regional")[0].split() == ["Background", "2", "Ports", "3"]
    assert destinations(data) == ["2", "3"]


def test_header_and_footer_stand_on_every_page_with_the_marking() -> None:
    found = pages(write(paragraph("One"), PageBreak(), paragraph("Two")))
    assert [text.split("\n", 1)[0] for text in found] == ["One", "Two"]
    for number, text in enumerate(found, 1):
        assert text.count("TLP:AMBER") == 2
        assert f"Page {number} of 2" in text


def test_a_long_header_ends_before_the_marking() -> None:
    made = document(paragraph("One"))
    long = Band((Text("A very long title " * 20),), made.header.end)
    text = pages(PdfWriter().write(replace(made, header=long)))[0]
    assert "title…" in text or "long…" in text or "very…" in text or "A…" in text
    assert text.count("TLP:AMBER") == 2


def test_several_threads_write_at_once() -> None:
    made = [document(paragraph(text)) for text in SAMPLES.values()] * 4
    alone = [PdfWriter().write(one) for one in made]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(PdfWriter().write, made)) == alone


def test_a_table_repeats_its_head_on_each_page() -> None:
    rows = tuple(Row((cell(f"{number} March"), cell("Event"))) for number in range(100))
    head = Row((cell("Date", True), cell("What", True)))
    data = write(Table((0.3, 0.7), (head,), rows, caption=(Text("Events"),)))
    found = pages(data)
    assert len(found) > 2
    assert all("Date What" in text for text in found)
    assert sum(text.count("March") for text in found) == 100


def test_a_row_taller_than_a_page_is_cut_between_its_lines() -> None:
    tall = " ".join(f"w{number}" for number in range(4000))
    data = write(Table((0.5, 0.5), (), (Row((cell(tall), cell("short"))),)))
    assert len(pages(data)) > 3
    assert sorted(body_words(data)) == sorted([*tall.split(), "short"])


def test_lists_have_labels_and_nest() -> None:
    inner = BulletList((ListItem((paragraph("inner"),)),))
    data = write(
        OrderedList((ListItem((paragraph("first"), inner)), ListItem((paragraph("second"),))))
    )
    assert body_words(data) == ["1.", "first", "•", "inner", "2.", "second"]


def png(width: int, height: int) -> bytes:
    import io

    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGBA", (width, height), (200, 30, 30, 128)).save(stream, "PNG")
    return stream.getvalue()


def test_a_figure_is_shrunk_to_fit_and_keeps_its_caption_beside_it() -> None:
    picture = Figure(Image(png(20, 400), "image/png"), "A tall bar", 1.0, (Text("Caption"),))
    data = write(*[paragraph("Before")] * 8, picture)
    with opened(data) as pdf:
        assert [str(one.Subtype) for one in pdf.pages[1].Resources.XObject.values()] == ["/Image"]
    assert "Caption" in pages(data)[1]
    assert "Figure" in structure(data)


def test_a_picture_that_cannot_be_read_is_replaced_by_its_words() -> None:
    data = write(Figure(Image(b"\x89PNG\r\n\x1a\nbroken", "image/png"), "Map of the strait"))
    assert body_words(data) == ["Map", "of", "the", "strait"]


def test_the_file_says_what_it_is() -> None:
    with opened(write(paragraph("Text"))) as pdf:
        assert pdf.docinfo["/Title"] == "Strait of Arn"
        assert pdf.docinfo["/Author"] == "A. Analyst, Regional desk"
        assert pdf.docinfo["/CreationDate"] == "D:20260302000000Z"
        assert pdf.Root.Lang == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "Strait of Arn" in str(pdf.open_metadata()["dc:title"])


def test_every_font_is_embedded_as_a_subset() -> None:
    with opened(write(paragraph("Text"), paragraph("नमस्ते"), paragraph("سلام"))) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) >= 4
        for font in fonts.values():
            program = font.DescendantFonts[0].FontDescriptor.FontFile2
            assert "+" in str(font.BaseFont)
            assert len(program.read_bytes()) < 60_000


def test_everything_drawn_is_tagged_or_an_artifact() -> None:
    source = ListItem((paragraph("Harbour Times"),), anchor="s1", label="[1]")
    head = Row((cell("Date", True),))
    data = write(
        Heading(1, (Text("Background"),)),
        Paragraph((Text("A fact "), Note("s1", 1), Text("."))),
        Table((1.0,), (head,), (Row((cell("1 March"),)),)),
        OrderedList((source,), "sources"),
    )
    assert structure(data) == [
        "Document", "H1", "P", "Link", "Table", "TR", "TH", "TR", "TD",
        "L", "LI", "Lbl", "Link", "LBody",
    ]  # fmt: skip


def test_a_header_cell_says_what_it_is_the_head_of() -> None:
    head = Row((cell("Date", True), cell("Event", True)))
    body = Row((cell("1 March", True), cell("The ferry sails.")))
    with opened(write(Table((0.3, 0.7), (head,), (body,)))) as pdf:
        rows = pdf.Root.StructTreeRoot.K.K.K
        scopes = [[str(one.A.Scope) for one in row.K if one.S == "/TH"] for row in rows]
    assert scopes == [["/Column", "/Column"], ["/Row"]]


def test_objects_are_written_in_groups_and_all_are_found_again() -> None:
    data = write(*(paragraph(f"Line {number}") for number in range(600)))
    assert data.count(b"/Type/ObjStm") > 2
    assert data.count(b" 0 obj") < 100
    assert structure(data) == ["Document", *["P"] * 600]


def test_no_rule_of_accessibility_that_a_machine_can_check_is_broken(tmp_path: Path) -> None:
    item = ListItem((paragraph("Harbour Times"),), anchor="s1", label="[1]")
    target = tmp_path / "page.pdf"
    target.write_bytes(
        write(
            TableOfContents(),
            Heading(1, (Text("Background"),)),
            Paragraph((Text("A fact "), Note("s1", 1), Link("https://a.example/", (Text("x"),)))),
            Figure(Image(png(20, 10), "image/png"), "A red box", 0.5, (Text("Caption"),)),
            Table((1.0,), (Row((cell("Date", True),)),), (Row((cell("1 March"),)),)),
            paragraph("أعلنت الوزارة", language="ar"),
            OrderedList((item,), "sources"),
        )
    )
    report = pdfua.validate(str(target))
    assert [(one.rule_id, one.message) for one in report.findings] == []
    assert report.exit_code == 0


def test_the_same_document_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.builders import document;"
        "from briefgen.model.document import *; from briefgen.writers.pdf import PdfWriter;"
        "b = (TableOfContents(), Heading(1, (Text('Één'),)), Paragraph((Text('سلام 12 הי'),)));"
        "Path(sys.argv[1]).write_bytes(PdfWriter().write(document(*b)))"
    )
    made: list[bytes] = []
    for seed, zone, epoch in (("1", "Asia/Tokyo", "1"), ("2", "America/New_York", "999999999")):
        target = tmp_path / f"{seed}.pdf"
        environment = dict(os.environ, PYTHONHASHSEED=seed, TZ=zone, SOURCE_DATE_EPOCH=epoch)
        subprocess.run([sys.executable, "-c", script, str(target)], check=True, env=environment)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_importing_the_writer_loads_no_heavy_library() -> None:
    script = (
        "import sys, briefgen.writers.pdf;"
        "sys.exit(bool({'reportlab', 'uharfbuzz', 'bidi', 'PIL'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.office
@pytest.mark.parametrize("name", SAMPLES)
def test_poppler_reads_the_same_words(name: str, tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(PdfWriter().write(document(paragraph(SAMPLES[name]))))
    run = subprocess.run(["pdftotext", "-raw", target, "-"], capture_output=True, check=True)
    marks = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))
    words = unicodedata.normalize("NFC", run.stdout.decode().translate(marks)).split()
    assert set(SAMPLES[name].split()) <= set(words)


def test_a_header_whose_first_word_is_too_long_shows_its_beginning() -> None:
    short = document(Paragraph((Text("Body."),)))
    long = replace(short, header=Band((Text("Verwaltungs" * 12),), short.header.end))
    [page] = pages(PdfWriter().write(long))
    assert "VerwaltungsVerwaltungs" in page
    assert "…" in page


def test_the_last_row_of_a_table_does_not_stand_alone_on_a_page() -> None:
    head = Row((cell("Date", True), cell("What", True)))
    for count in range(20, 80):
        rows = tuple(Row((cell(f"{number} March"), cell("Event"))) for number in range(count))
        last = pages(write(Table((0.3, 0.7), (head,), rows)))[-1]
        assert last.count("March") >= 2
