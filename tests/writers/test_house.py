"""A house's Word file in every format: its look gets there, nothing else of it does."""

import email
import email.policy
import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pdfua
import pikepdf
import pytest
from openxml_audit import OpenXmlValidator

from briefgen.model.document import Document
from briefgen.model.style import Points
from briefgen.resources import templates_path
from briefgen.templating import catalog, sample
from briefgen.templating.render import render
from briefgen.writers.paper import emblems
from briefgen.writers.registry import WRITERS, writer
from tests import builders, hostile_reference, references
from tests.templating import kit
from tests.writers import samples
from tests.writers.pdf_reading import pages
from tests.writers.reading import W, part

FORMATS = tuple(one.id for one in WRITERS)


MADE = {
    "ministry": references.ministry,
    "office": references.office,
    "hostile": hostile_reference.hostile,
}


@cache
def laid_out(kind: str = "ministry", template_id: str = "situation-brief") -> Document:
    content = MADE[kind]()
    path = templates_path() / template_id
    template = replace(catalog.read(path), reference=content)
    return render(sample.read(path), template, kit.SCALES)


@cache
def written(format_id: str, kind: str = "ministry") -> bytes:
    return writer(format_id).write(laid_out(kind))


def everything(content: bytes) -> bytes:
    """The bytes of a file, and those of all parts of it, unpacked."""
    parts = [content]
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts += [name.encode() + archive.read(name) for name in archive.namelist()]
    return b"\n".join(parts)


@pytest.mark.parametrize("format_id", FORMATS)
def test_no_canary_gets_into_any_format(format_id: str):
    found = everything(written(format_id, "hostile"))
    assert not [
        one for one in hostile_reference.CANARIES if hostile_reference.canary(one).encode() in found
    ]


def test_no_canary_can_be_read_in_the_pdf():
    text = "".join(pages(written("pdf", "hostile")))
    assert "CANARY" not in text


def test_nothing_but_known_parts_is_in_the_word_document():
    names = set(zipfile.ZipFile(io.BytesIO(written("docx", "hostile"))).namelist())
    known = r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml|word/(document|fontTable|numbering|settings"
    known += r"|styles|theme/theme1|header\d|footer\d)\.xml|word/_rels/(document|header\d|footer\d)\.xml\.rels"
    known += r"|word/media/\w+\.(png|jpeg)"
    assert not [one for one in names if not re.fullmatch(known, one)]
    relations = everything(written("docx", "hostile"))
    assert b"attachedTemplate" not in relations


@pytest.mark.parametrize("kind", list(MADE))
def test_word_finds_nothing_wrong(kind: str, tmp_path: Path):
    path = tmp_path / "brief.docx"
    path.write_bytes(written("docx", kind))
    found = OpenXmlValidator().validate(str(path))
    assert [error.description for error in found.errors] == []


def test_word_counts_the_headings_itself():
    content = written("docx")
    styles = part(content, "word/styles.xml")
    heading = next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "Heading1")
    number = heading.find(f"{W}pPr/{W}numPr/{W}numId")
    assert number is not None
    assert number.get(f"{W}val") == "2"
    words = "".join(one.text or "" for one in part(content, "word/document.xml").iter(f"{W}t"))
    assert "1. Bottom line" not in words
    for format_id in ("html", "md"):
        assert re.search(r"1\\?\.\s+Bottom line", writer(format_id).write(laid_out()).decode())
    assert re.search(r"1\.\s+Bottom line", pages(written("pdf"))[0])


def test_the_word_document_names_the_fonts_of_the_house_and_who_stands_in():
    fonts = everything(written("docx"))
    assert references.TEXT.encode() in fonts
    table = part(written("docx"), "word/fontTable.xml")
    own = next(one for one in table if one.get(f"{W}name") == references.HEADS)
    instead = own.find(f"{W}altName")
    assert instead is not None
    assert instead.get(f"{W}val") == "Noto Sans"
    assert references.TEXT in written("html").decode()


@pytest.mark.parametrize("format_id", FORMATS)
def test_the_same_brief_gives_the_same_bytes(format_id: str):
    assert writer(format_id).write(laid_out()) == written(format_id)


def test_the_pdf_is_as_large_as_the_page_of_the_house():
    with pikepdf.open(io.BytesIO(written("pdf"))) as file:
        size = [float(one) for one in file.pages[0].mediabox]  # pyright: ignore[reportArgumentType]
    assert size == pytest.approx([0, 0, 595.3, 841.9], abs=0.1)


# ---------------------------------------------------------------- headers and footers


def band_words(content: bytes, name: str) -> str:
    return "".join(one.text or "" for one in part(content, f"word/{name}.xml").iter(f"{W}t"))


def test_word_has_a_header_for_each_kind_of_page():
    content = written("docx")
    assert "MINISTRY OF PORTS" in band_words(content, "header2")
    assert "Ministry of Ports, even" in band_words(content, "header3")
    assert "Regional desk" in band_words(content, "header1")
    assert "Regional desk" not in band_words(content, "header2")
    for name in ("header1", "header2", "header3", "footer1", "footer2", "footer3"):
        assert "TLP:AMBER" in band_words(content, name)
    kinds = [
        (one.tag.removeprefix(W), one.get(f"{W}type"))
        for one in part(content, "word/document.xml").iter()
        if one.tag.endswith("Reference") and one.get(f"{W}type")
    ]
    assert kinds == [
        (f"{kind}Reference", pages)
        for pages in ("default", "first", "even")
        for kind in ("header", "footer")
    ]
    settings = part(content, "word/settings.xml")
    assert settings.find(f"{W}evenAndOddHeaders") is not None


def test_the_picture_of_a_header_is_a_part_of_its_own():
    names = zipfile.ZipFile(io.BytesIO(written("docx"))).namelist()
    assert "word/media/headerfirst1.png" in names
    assert "word/_rels/header2.xml.rels" in names


def test_pages_of_the_pdf_have_their_headers_and_the_text_makes_way():
    first, second, third = pages(written("pdf"))[:3]
    assert "MINISTRY OF PORTS" in first
    assert "Tel. +00 1 234 567" in first
    assert "Ministry of Ports, even" in second
    assert "Ministry of Ports" in third
    assert "Ministry of Ports, even" not in third
    for page in (first, second, third):
        assert page.count("TLP:AMBER") >= 2
        assert "1 Quay Street · Arn · ports.example" in page
    with pikepdf.open(io.BytesIO(written("pdf"))) as file:
        contents = file.pages[0].Contents.read_bytes()
    assert contents.count(b"/Subtype/Header>>BDC") == 1
    assert b" cm /Im" in contents


def test_the_first_lines_of_paragraphs_are_indented_in_the_pdf():
    look = replace(laid_out().style.role("body"), first=Points(20))
    document = builders.document(samples.paragraph("word " * 60))
    style = replace(document.style, roles=(*document.style.roles, ("body", look)))
    content = writer("pdf").write(replace(document, style=style))
    with pikepdf.open(io.BytesIO(content)) as file:
        operators = file.pages[0].Contents.read_bytes().decode("ascii", "replace")
    starts = [float(one) for one in re.findall(r"BT 1 0 0 1 ([0-9.]+) ", operators)]
    assert starts[0] - starts[1] == pytest.approx(20, abs=0.1)


def test_the_pdf_counts_pages_where_the_house_does():
    found = pages(written("pdf", "office"))
    for number, page in enumerate(found, 1):
        assert page.count(f"Page {number} of {len(found)}") == 1


def test_a_text_box_is_a_frame_in_word_and_stands_at_its_place_in_the_pdf():
    header = part(written("docx", "office"), "word/header1.xml")
    frames = [one.get(f"{W}x") for one in header.iter(f"{W}framePr")]
    assert frames == ["7370", "7370"]
    assert "In a box" in pages(written("pdf", "office"))[0]
    assert "In a box" in written("html", "office").decode()


def test_formats_without_pages_show_the_letterhead_once():
    html = written("html").decode()
    assert html.count("MINISTRY OF PORTS") == 1
    assert '<td align="right" style="text-align:end;vertical-align:bottom"><span' in html
    assert html.index(".letterhead tbody td{") > html.index("tbody tr:nth-child(odd)>*{")
    assert "Ministry of Ports, even" not in html
    assert 'src="data:image/png;base64,' in html
    mail = email.message_from_bytes(written("eml"), policy=email.policy.default)
    sent = [one.get_content() for one in mail.walk() if one.get_content_type() == "image/png"]
    emblem = next(iter(emblems(laid_out().stationery)))
    assert sent.count(emblem.image) == 1
    shown = next(one for one in mail.walk() if one.get_content_type() == "text/html")
    assert "MINISTRY OF PORTS" in shown.get_content()
    assert 'src="cid:' in shown.get_content()


@pytest.mark.parametrize("kind", list(MADE))
def test_the_pdf_stays_accessible(kind: str, tmp_path: Path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(written("pdf", kind))
    assert [str(one) for one in pdfua.validate(str(path)).findings] == []
