"""Everything on a page is in the structure once, or an artifact; the structure is sound, as PDF/UA-1 wants it."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pdfua
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.model.document import Document, Heading, Paragraph, Styled, Table, Text
from briefgen.model.style import ReferenceStyle
from briefgen.writers.pdf import PdfWriter
from tests.writers import generated, golden_pages, samples, tagging
from tests.writers.docx_notes import asking
from tests.writers.pdf_reading import opened, structure, write
from tests.writers.samples import paragraph, row, words

FILES = (*golden_pages.names(), "everything", "footnotes", "facts")


def document(name: str) -> Document:
    match name:
        case "everything":
            return samples.everything()
        case "footnotes":
            return asking(samples.everything(), ReferenceStyle.FOOTNOTES)
        case "facts":
            return samples.facts(300)
        case _:
            return golden_pages.document(name)


@pytest.mark.parametrize("name", FILES)
def test_a_file_has_sound_tags(name: str) -> None:
    assert tagging.problems(PdfWriter().write(document(name))) == []


made_up = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@made_up
@given(document=generated.documents(generated.MIXED, ("en", "ar")))
def test_any_document_has_sound_tags(document: Document) -> None:
    for references in (ReferenceStyle.SOURCES, ReferenceStyle.FOOTNOTES):
        made = replace(document, style=replace(document.style, references=references))
        assert tagging.problems(PdfWriter().write(made)) == []


@settings(made_up, max_examples=8)
@given(document=generated.documents(generated.MIXED))
def test_no_document_breaks_a_rule_that_a_machine_can_check(document: Document) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "brief.pdf"
        target.write_bytes(PdfWriter().write(document))
        found = pdfua.validate(str(target)).findings
    assert [(one.rule_id, one.message) for one in found] == []


def test_an_empty_cell_keeps_its_place() -> None:
    data = write(Table((0.5, 0.5), (), (row("", "right"), row("left", ""))))
    assert structure(data) == ["Document", "Table", "TR", "TD", "TD", "TR", "TD", "TD"]


def test_headings_are_nested_though_the_brief_leaves_a_level_out() -> None:
    data = write(*(Heading(level, words(f"Level {level}")) for level in (2, 4, 4, 1, 3)))
    assert structure(data) == ["Document", "H1", "H2", "H2", "H1", "H2"]


def test_words_of_another_language_say_so() -> None:
    french = Styled((Text("à bientôt"),), language="fr")
    data = write(Paragraph((Text("He said "), french, Text(" and left."))))
    with opened(data) as pdf:
        begun = [
            str(one.operands[1].Lang)
            for one in pikepdf.parse_content_stream(pdf.pages[0])
            if str(one.operator) == "BDC" and "/Lang" in one.operands[1]
        ]
    assert begun == ["fr"]


def test_headers_footers_and_repeated_heads_are_artifacts_of_pages() -> None:
    rows = tuple(row(f"{number} March", "Event") for number in range(60))
    data = write(Table((0.3, 0.7), (row("Date", "What", header=True),), rows), paragraph("End"))
    with opened(data) as pdf:
        kinds = [
            str(one.operands[1].get("/Subtype", one.operands[1].Type))
            for one in pikepdf.parse_content_stream(pdf.pages[1])
            if str(one.operator) == "BDC" and str(one.operands[0]) == "/Artifact"
        ]
    assert kinds == ["/Layout", "/Pagination", "/Header", "/Footer"]
