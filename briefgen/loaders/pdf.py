"""PDF files, read by pdfium."""

import ctypes
from typing import Any, Final

from briefgen.loaders.blocks import Particulars, compose, label
from briefgen.loaders.pdfflow import blocks_of_pages
from briefgen.loaders.pdfpage import Page, read_page
from briefgen.loaders.sniff import PDF
from briefgen.loaders.wording import Block, fold, looks_like_heading
from briefgen.model.article import Article, Resource, SpanKind
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean_line

PAGES: Final = 2_000
"""Pages that a PDF may have."""
CHARACTERS: Final = 20_000_000
"""Characters that are read of one PDF."""

_NEAR_TOP: Final = 8


class PdfLoader:
    """Reads the text of a PDF column by column; what is repeated on each page is cut."""

    name = "PDF"
    media_types = (PDF,)
    suffixes = (".pdf",)

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The one article of the file; LoadError when it is encrypted, damaged, too long or a scan."""
        document = _opened(resource)
        try:
            pages = _pages(document, label(resource))
            title = clean_line(document.get_metadata_value("Title"))
            author = clean_line(document.get_metadata_value("Author"))
            language = _language(document)
        finally:
            document.close()
        blocks = list(blocks_of_pages(pages))
        if not any(any(map(str.isalnum, one.text)) for one in blocks):
            raise LoadError(
                Phrase("{source} holds pictures of pages, but no text.", source=label(resource)),
                Phrase(
                    "It is probably a scan: run text recognition (OCR) over it and add the result."
                ),
            )
        blocks = _with_headline(blocks, title)
        return (compose(resource, blocks, _particulars(blocks, author, language)),)


def _opened(resource: Resource) -> Any:
    import pypdfium2  # slow to import
    import pypdfium2.raw as pdfium

    try:
        return pypdfium2.PdfDocument(resource.content)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise LoadError(
                Phrase("{source} is encrypted.", source=label(resource)),
                Phrase("Save it without a password and add it again."),
            ) from error
        raise LoadError(
            Phrase("{source} is damaged.", source=label(resource)),
            Phrase("Open it in the program that made it and save it again."),
        ) from error


def _pages(document: Any, name: str) -> list[Page]:
    import pypdfium2  # slow to import

    if len(document) > PAGES:
        raise LoadError(
            Phrase("{name} has more than {pages} pages.", name=name, pages=f"{PAGES:,}"),
            Phrase("Add only the pages that you need."),
        )
    pages: list[Page] = []
    read = 0
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            continue  # One damaged page doesn't take the others along.
        pages.append(read_page(page))
        page.close()
        read += sum(len(one.text) for one in pages[-1].fragments)
        if read > CHARACTERS:
            raise LoadError(
                Phrase("{name} holds too much text.", name=name),
                Phrase("Add only the pages that you need."),
            )
    return pages


def _language(document: Any) -> str:
    """The language that the file says it is in (BCP 47), or the empty string."""
    import pypdfium2.raw as pdfium  # slow to import

    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size <= 100:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFCatalog_GetLanguage(document, buffer, size)
    return bytes(buffer).decode("utf-16-le", "ignore").strip("\0 ")


def _with_headline(blocks: list[Block], title: str) -> list[Block]:
    """The blocks with the headline as a heading of level 1, where one stands near the top.

    The title in the file's own data counts only where the text bears it out: it is often a template's.
    """
    near = [index for index, one in enumerate(blocks) if not one.cut][:_NEAR_TOP]
    bearing = [i for i in near if fold(title) and fold(blocks[i].text).startswith(fold(title))]
    headings = [i for i in near if blocks[i].kind is SpanKind.HEADING]
    first = [i for i in near[:1] if looks_like_heading(blocks[i].text, longest=200, words=30)]
    highest = sorted(headings, key=lambda index: blocks[index].level)
    for index in (*(i for i in bearing if len(blocks[i].text) <= 300), *highest, *first):
        block = Block(SpanKind.HEADING, blocks[index].text, 1)
        below = [
            Block(one.kind, one.text, max(2, one.level), one.cut)
            if one.kind is SpanKind.HEADING
            else one
            for one in blocks
        ]
        return [*below[:index], block, *below[index + 1 :]]
    return blocks


def _particulars(blocks: list[Block], author: str, language: str) -> Particulars:
    """The headline and, where it stands in the text as well, the author of the file's own data."""
    headline = next(
        (one.text for one in blocks if one.kind is SpanKind.HEADING and one.level == 1), ""
    )
    near = fold(" ".join(one.text for one in (*blocks[:12], *blocks[-6:])))
    named = (author,) if " " in author and fold(author) and fold(author) in near else ()
    return Particulars(headline=headline, authors=named, language=language)
