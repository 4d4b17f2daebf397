"""What a reader finds in a PDF: its words, links, bookmarks and structure."""

import io
from typing import Any

import pikepdf
import pypdfium2

from briefgen.model.document import Block, Document
from briefgen.writers.pdf import PdfWriter
from tests.builders import document


def write(*blocks: Block, language: str = "en") -> bytes:
    """The file of those blocks."""
    return PdfWriter().write(document(*blocks, language=language))


def pages(data: bytes) -> list[str]:
    """The text of each page as pdfium gives it; a hyphen at the end of a line is joined again."""
    file: Any = pypdfium2.PdfDocument(data)
    try:
        found: list[str] = []
        for page in file:
            text = page.get_textpage()
            found.append(text.get_text_range().replace("\ufffe", "-").replace("\r\n", "\n"))
            text.close()
            page.close()
        return found
    finally:
        file.close()


def body_words(data: bytes) -> list[str]:
    """The words of all pages in order, without header and footer, which come last on each page."""
    words: list[str] = []
    for text in pages(data):
        words += text.split("Regional desk")[0].split()
    return words


def opened(data: bytes) -> Any:
    """The file as objects."""
    return pikepdf.open(io.BytesIO(data))


def destinations(data: bytes) -> list[str]:
    """Addresses of all links that lead out of the file, and page numbers (from 1) of all within it."""
    with opened(data) as pdf:
        numbers = {page.objgen: str(index) for index, page in enumerate(pdf.pages, 1)}
        found: list[str] = []
        for page in pdf.pages:
            for link in page.get("/Annots", []):
                if "/A" in link:
                    found.append(str(link.A.URI))
                else:
                    found.append(numbers[link.Dest[0].objgen])
        return found


def structure(data: bytes) -> list[str]:
    """The kinds of all structure elements, in the order of reading."""
    kinds: list[str] = []

    def walk(element: Any) -> None:
        if isinstance(element, pikepdf.Array):
            for one in element:
                walk(one)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            kinds.append(str(element.S)[1:])
            walk(element.get("/K"))

    with opened(data) as pdf:
        walk(pdf.Root.StructTreeRoot.K)
    return kinds


def same(first: Document, second: Document) -> bool:
    """Whether two documents give the same file."""
    return PdfWriter().write(first) == PdfWriter().write(second)
