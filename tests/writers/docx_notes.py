"""Reads the native notes of a DOCX file as Word shows them."""

from dataclasses import replace
from itertools import count, pairwise
from xml.etree import ElementTree

from briefgen.model.document import Document
from briefgen.model.style import ReferenceStyle
from briefgen.writers.docx import DocxWriter
from tests.writers.docx_reading import archive
from tests.writers.reading import W, paragraph_text, part

NATIVE = (ReferenceStyle.FOOTNOTES, ReferenceStyle.ENDNOTES)


def asking(document: Document, references: ReferenceStyle) -> Document:
    """The document with a style sheet that asks for such references."""
    return replace(document, style=replace(document.style, references=references))


def with_notes(document: Document, references: ReferenceStyle) -> bytes:
    """The file of a document with such references."""
    return DocxWriter().write(asking(document, references))


def body_words(content: bytes) -> list[str]:
    """The words of the body; each mark, and each field that refers to one, as its number in brackets."""
    body = part(content, "word/document.xml")
    numbers = count(1)
    for run in body.iter(f"{W}r"):
        if _style(run).endswith("noteReference"):
            _spell(run, numbers)
    return " ".join(paragraph_text(one, figures=True) for one in body.iter(f"{W}p")).split()


def _style(run: ElementTree.Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _spell(run: ElementTree.Element, numbers: "count[int]") -> None:
    """Writes what a run of a reference shows as text: the count for a mark, brackets around a field's result."""
    for child in list(run):
        if child.tag.endswith("noteReference"):
            child.tag, child.text = f"{W}t", f"[{next(numbers)}]"
        elif child.tag == f"{W}t":
            text = child.text or ""
            child.text = f"[{text}]" if text.isdigit() else ""


def notes(content: bytes, element: str) -> list[str]:
    """The words of each note, in the order of the part, without Word's own two."""
    found = part(content, f"word/{element}s.xml").iter(f"{W}{element}")
    return [
        " ".join(" ".join(paragraph_text(p) for p in one.iter(f"{W}p")).split())
        for one in found
        if one.get(f"{W}type") is None
    ]


def element_of(references: ReferenceStyle) -> str:
    """What Word calls one of those notes."""
    return references.value.removesuffix("s")


def marks(content: bytes) -> list[str]:
    """The ids of the notes that the body marks, in order."""
    found = part(content, "word/document.xml").iter()
    return [one.get(f"{W}id", "") for one in found if one.tag.endswith("noteReference")]


def again(content: bytes, name: str = "document") -> list[tuple[str, str]]:
    """The bookmark and the shown number of each field that refers to a note again."""
    found: list[tuple[str, str]] = []
    for paragraph in part(content, f"word/{name}.xml").iter(f"{W}p"):
        texts = [one for one in paragraph.iter() if one.tag in {f"{W}instrText", f"{W}t"}]
        for field, shown in pairwise(texts):
            if "NOTEREF" in (field.text or ""):
                found.append(((field.text or "").split()[1], shown.text or ""))
    return found


def names(content: bytes) -> list[str]:
    """The files of the archive."""
    return archive(content).namelist()
