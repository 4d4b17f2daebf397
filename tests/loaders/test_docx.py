import struct
import zipfile
from io import BytesIO
from typing import Any

import pytest

from briefgen.model.errors import LoadError
from tests.loaders.made import archive, docx, load, outline, resource, said

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def document(body: str, namespace: str = W) -> bytes:
    """A package whose document holds that body, as XML with the prefix w."""
    xml = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return archive({"word/document.xml": xml.encode()})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_blocks_keep_their_kinds() -> None:
    def build(made: Any) -> None:
        made.add_heading("Ferry link to reopen", 0)
        made.add_paragraph("By Jane Doe")
        made.add_heading("What next", 1)
        made.add_paragraph("The ferry link reopens on Monday.")
        made.add_paragraph("one", style="List Bullet")
        made.add_paragraph("two", style="List Number")
        made.add_paragraph("deep", style="List Bullet 2")
        made.add_paragraph("We sail.", style="Intense Quote")
        table = made.add_table(2, 2)
        for row, texts in zip(table.rows, (("Ship", "Tons"), ("Arn", "450")), strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        made.add_paragraph("The end.")

    article = load(docx(build), "x.docx")
    assert article.headline == "Ferry link to reopen"
    assert article.authors == ("Jane Doe",)
    assert article.date_published is None
    assert outline(article) == [
        ("heading1", "Ferry link to reopen"),
        ("paragraph", "By Jane Doe"),
        ("heading1", "What next"),
        ("paragraph", "The ferry link reopens on Monday."),
        ("list_item", "one"),
        ("list_item", "two"),
        ("list_item", "deep"),
        ("quote", "We sail."),
        ("paragraph", "Ship | Tons"),
        ("paragraph", "Arn | 450"),
        ("paragraph", "The end."),
    ]


@pytest.mark.parametrize("namespace", [W, STRICT])
def test_words_are_found_wherever_they_stand(namespace: str) -> None:
    body = (
        "<w:sdt><w:sdtContent>" + paragraph("In a content control.") + "</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>Kept </w:t></w:r><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>removed</w:delText></w:r></w:del>"
        "<w:hyperlink><w:r><w:t> linked</w:t></w:r></w:hyperlink>"
        "<w:fldSimple><w:r><w:t> field</w:t></w:r></w:fldSimple></w:p>"
        "<w:p><w:r><w:t>Shown</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>concealed</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc>" + paragraph("outer") + "<w:tbl><w:tr><w:tc>" + paragraph("inner") +
        "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
        "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("in a text box") + "</w:txbxContent></w:pict></w:r></w:p>"
    )  # fmt: skip
    article = load(document(body, namespace), "x.docx")
    assert outline(article) == [
        ("paragraph", "In a content control."),
        ("paragraph", "Kept inserted linked field"),
        ("cut: deleted in the document (tracked change)", "removed"),
        ("paragraph", "Shown"),
        ("cut: hidden in the document", "concealed"),
        ("paragraph", "outer"),
        ("paragraph", "inner"),
        ("paragraph", "a\nb c‑d"),
        ("paragraph", "in a text box"),
    ]


def test_notes_come_after_the_text() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator">{paragraph("no")}</w:footnote>'
    )
    notes += f"<w:footnote>{paragraph('The first note.')}</w:footnote></w:footnotes>"
    body = f'<w:document xmlns:w="{W}"><w:body>{paragraph("The text.")}</w:body></w:document>'
    content = archive({"word/document.xml": body.encode(), "word/footnotes.xml": notes.encode()})
    assert said(load(content, "x.docx"), "paragraph") == ["The text.", "The first note."]


def test_a_creator_who_stands_nowhere_in_the_text_is_no_author() -> None:
    def build(made: Any) -> None:
        made.core_properties.author = "Some Clerk"
        made.core_properties.title = "Template 7"
        made.add_paragraph("Ferry link to reopen")
        made.add_paragraph("The link reopens on Monday.")

    article = load(docx(build), "x.docx")
    assert article.authors == ()
    assert article.headline == "Ferry link to reopen"


def test_characters_that_xml_takes_and_text_does_not_are_counted() -> None:
    article = load(document(paragraph("a&#x85;b&#xFDD0;c")), "x.docx")
    assert article.replaced == 1


def refusal(content: bytes, name: str = "x.docx") -> str:
    with pytest.raises(LoadError) as caught:
        load(content, name)
    assert caught.value.hint
    return caught.value.message


def test_definitions_of_entities_are_refused() -> None:
    xml = f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{W}"><w:p>&e;</w:p></w:document>'
    assert "definitions" in refusal(archive({"word/document.xml": xml.encode()}))


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    swollen = archive({"word/document.xml": b" " * 50_000_000})
    assert len(swollen) < 100_000
    assert "unpacks to more" in refusal(swollen)
    assert "unpacks to more" in refusal(
        archive({"word/document.xml": b"<x/>", **{f"word/{n}": b"" for n in range(5_001)}})
    )


def test_sizes_that_lie_are_not_believed() -> None:
    content = bytearray(document(paragraph("The text. " * 1000)))
    with zipfile.ZipFile(BytesIO(bytes(content))) as packed:
        size = packed.getinfo("word/document.xml").file_size
    truth = struct.pack("<L", size)
    while (at := content.find(truth)) >= 0:
        content[at : at + 4] = struct.pack("<L", 10)
    assert "damaged" in refusal(bytes(content))


def test_damaged_and_empty_documents_are_refused() -> None:
    whole = document(paragraph("The text."))
    assert "a ZIP archive" in refusal(whole[: len(whole) // 2])
    assert "damaged" in refusal(archive({"word/document.xml": b"<w:document"}))
    assert "holds no text" in refusal(document(""))


def test_the_zip_that_is_no_document() -> None:
    given = resource(archive({"a.txt": b"a"}), "x.docx")
    from briefgen.loaders.docx import DocxLoader

    with pytest.raises(LoadError, match="no document"):
        DocxLoader().load(given)
