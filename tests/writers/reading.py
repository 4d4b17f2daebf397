"""Reads the words back out of each format, and out of the document itself, each in its own way."""

import email
import email.policy
import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any, assert_never
from xml.etree import ElementTree

from markdown import Markdown

from briefgen.model.document import (
    Block,
    BulletList,
    Document,
    Emphasis,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.text import clean

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNSEEN = {"script", "style", "title"}
_INLINE = {"a", "em", "strong", "span", "b", "i"}

# ---------------------------------------------------------------- the document


def words(document: Document, *, figures: bool = True) -> list[str]:
    """All words of the blocks in reading order; counts and bullets of lists are no words.

    Of a figure, its alternative counts where `figures` do, and its caption.
    """
    kept = document if figures else replace(document, blocks=tuple(map(_silent, document.blocks)))
    return clean(" ".join(_said(kept.blocks, kept)))[0].split()


def _silent(block: Block) -> Block:
    return replace(block, alternative="") if isinstance(block, Figure) else block


def _said(blocks: Iterable[Block], document: Document) -> Iterable[str]:
    for block in blocks:
        yield from _said_by(block, document)


def _said_by(block: Block, document: Document) -> Iterable[str]:
    match block:
        case Paragraph() | Heading():
            number = block.number if isinstance(block, Heading) else ""
            yield f"{number} {inline_text(block.content)}"
        case BulletList() | OrderedList():
            for item in block.items:
                yield from (item.label, *_said(item.blocks, document))
        case Table():
            yield inline_text(block.caption)
            cells = (cell for row in (*block.head, *block.body) for cell in row.cells)
            yield from (text for cell in cells for text in _said(cell.blocks, document))
        case Figure():
            yield from (block.alternative, inline_text(block.caption))
        case TableOfContents():
            yield from _contents(block.depth, document)
        case PageBreak():
            pass
        case _:
            assert_never(block)


def _contents(depth: int, document: Document) -> Iterable[str]:
    """What the contents say: the words of the headings."""
    headings = (one for one in document.blocks if isinstance(one, Heading) and one.level <= depth)
    return (f"{one.number} {inline_text(one.content)}" for one in headings)


def inline_text(content: Iterable[Inline]) -> str:
    """The characters of inlines."""
    parts: list[str] = []
    for one in content:
        match one:
            case Text():
                parts.append(one.text)
            case Note():
                parts.append(one.label)
            case LineBreak():
                parts.append(" ")
            case Strong() | Emphasis() | Styled() | Link():
                parts.append(inline_text(one.content))
            case _:
                assert_never(one)
    return "".join(parts)


# ---------------------------------------------------------------- the formats


def read(format_id: str, content: bytes) -> list[str]:
    """The words of a file, without what stands in header and footer or counts pages."""
    match format_id:
        case "docx":
            return docx_words(content)
        case "html":
            return html_words(content.decode())
        case "md":
            return markdown_words(content.decode())
        case "eml":
            return mail_words(content)
        case "pdf":
            return pdf_words(content)
        case _:
            raise AssertionError(f"no reader for {format_id}")


def part(content: bytes, name: str) -> ElementTree.Element:
    """A part of a DOCX file, parsed."""
    return ElementTree.fromstring(raw_part(content, name))


def raw_part(content: bytes, name: str) -> bytes:
    """A part of a DOCX file."""
    return zipfile.ZipFile(io.BytesIO(content)).read(name)


def docx_words(content: bytes, *, figures: bool = True) -> list[str]:
    """The words of all `w:t`, paragraph by paragraph, but for the page numbers of the contents.

    Pictures say their alternatives, where `figures` count.
    """
    body = part(content, "word/document.xml")
    return " ".join(paragraph_text(one, figures=figures) for one in body.iter(f"{W}p")).split()


def paragraph_text(paragraph: ElementTree.Element, *, figures: bool = False) -> str:
    """The characters of a paragraph; results of PAGEREF fields left out."""
    parts: list[str] = []
    fields: list[str] = []
    for one in paragraph.iter():
        match one.tag.rpartition("}")[2]:
            case "fldChar":
                _follow(one.get(f"{W}fldCharType"), fields)
            case "instrText" if fields:
                fields[-1] += one.text or ""
            case "tab" | "br" | "softHyphen" as sign:
                parts.append("\N{SOFT HYPHEN}" if sign == "softHyphen" else " ")
            case "docPr" if figures:
                parts.append(one.get("descr", ""))
            case "t" if not any("PAGEREF" in field for field in fields):
                parts.append(one.text or "")
            case _:
                pass
    return "".join(parts)


def _follow(kind: str | None, fields: list[str]) -> None:
    """The fields that are open after a mark of that kind."""
    if kind == "begin":
        fields.append("")
    elif kind == "end" and fields:
        fields.pop()


def mail_part(content: bytes, form: str) -> str:
    """The body of a message as "html" or "plain" text, as the standard library reads it."""
    body = email.message_from_bytes(content, policy=email.policy.default).get_body((form,))
    assert body is not None
    text = body.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


def mail_words(content: bytes) -> list[str]:
    """The words of a message's HTML body, without what stands above and below the brief."""
    _, _, rest = mail_part(content, "html").partition('<div role="main">')
    main, _, _ = rest.partition("</div>")
    return html_words(main, fragment=True)


class _Main(HTMLParser):
    """Collects the words in `main`, or everywhere if `fragment`."""

    def __init__(self, fragment: bool, figures: bool) -> None:
        super().__init__()
        self._figures = figures
        self.parts: list[str] = []
        self._depth = int(fragment)
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._depth += tag == "main"
        self._silent += tag in _UNSEEN
        self.parts.append("" if tag in _INLINE else " ")
        if tag == "img" and self._figures:
            self.handle_data(f"{dict(attrs).get('alt', '')} ")

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag == "main"
        self._silent -= tag in _UNSEEN
        self.parts.append("" if tag in _INLINE else " ")

    def handle_data(self, data: str) -> None:
        if self._depth and not self._silent:
            self.parts.append(data)


def html_words(page: str, *, fragment: bool = False, figures: bool = True) -> list[str]:
    """The words in the element `main` of a page, or of a fragment of one; pictures say their alternatives."""
    parser = _Main(fragment, figures)
    parser.feed(page)
    parser.close()
    return "".join(parser.parts).split()


def markdown_words(page: str) -> list[str]:
    """The words that a Markdown reader shows, without the marking at the top and the bottom."""
    lines = page.strip("\n").split("\n")
    return html_words(markdown_html("\n".join(lines[1:-1])), fragment=True)


def markdown_html(page: str) -> str:
    """Markdown as HTML, by the `markdown` package told CommonMark's rule that all ASCII marks can be escaped."""
    parser = Markdown(extensions=["tables", "sane_lists"])
    parser.ESCAPED_CHARS = list("!\"#$%'()*+,-./:;=>?@[\\]^_`{|}~")
    return parser.convert(page)


def pdf_words(content: bytes) -> list[str]:
    """The words on the pages of a PDF file, but for those that are drawn in figures."""
    import pypdfium2

    with pypdfium2.PdfDocument(without_figures(content)) as pdf:
        return [one for page in pdf for one in _page_text(page).split()]


def _page_text(page: object) -> str:
    text_page = page.get_textpage()  # type: ignore[attr-defined]
    return str(text_page.get_text_bounded())


def without_figures(content: bytes) -> bytes:
    """The PDF file without what is marked as a figure."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            kept: list[Any] = []
            depth = 0
            for one in pikepdf.parse_content_stream(page):
                operator = str(one.operator)
                if depth or (operator == "BDC" and str(one.operands[0]) == "/Figure"):
                    depth += (operator in {"BDC", "BMC"}) - (operator == "EMC")
                    continue
                kept.append(one)
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def alternatives(content: bytes) -> list[str]:
    """The text alternatives of a PDF file's figures, in the order of reading."""
    import pikepdf

    found: list[str] = []

    def walk(element: Any) -> None:
        if isinstance(element, pikepdf.Array):
            for one in element:
                walk(one)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            if str(element.S) == "/Figure":
                found.append(str(element.Alt))
            walk(element.get("/K"))

    with pikepdf.open(io.BytesIO(content)) as pdf:
        walk(pdf.Root.StructTreeRoot.K)
    return found


def squeezed(tokens: Iterable[str]) -> str:
    """Words run together, without hyphens, list labels and what PDF can't tell: line ends and word gaps."""
    label = re.compile(r"[•–▪◦‣▪-]|\d{1,3}\.|[a-z]\.|[ivx]+\.")
    return re.sub(
        r"[-\u00ad\u2010\ufffe\s]", "", "".join(t for t in tokens if not label.fullmatch(t))
    )
