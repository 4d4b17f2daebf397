"""A document as the lines that a reader of each format finds: headings, list items with their numbers, cells, notes.

A line is its kind and its words run together. Kinds: "h1", "p", "• 2" or "3. 1" (an item with its depth), "head 1.2"
and "cell 1.2" (row and column), "picture", "contents", "[1]" (a source).
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, assert_never
from xml.etree import ElementTree

from lxml import html as lxml_html  # pyright: ignore[reportMissingTypeStubs]

from briefgen.model.document import (
    Block,
    BulletList,
    Document,
    Figure,
    Heading,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Table,
    TableOfContents,
)
from briefgen.model.text import clean
from briefgen.writers.outline import headings
from tests.writers.reading import W, inline_text, paragraph_text, part

Line = tuple[str, str]
_SQUEEZED = re.compile(r"[-\u200e\u200f\u00ad\u2010\ufffe\s]")


def squeezed(text: str) -> str:
    """Text without white space and hyphens, which the end of a line may add or take."""
    return _SQUEEZED.sub("", clean(text)[0])


def nested(lines: list[Line]) -> list[Line]:
    """The lines as a tagged file has them: no level of headings is left out, entries of the contents end in words."""
    above: list[str] = []
    made: list[Line] = []
    for kind, text in lines:
        if kind[:1] == "h" and kind[1:].isdigit():
            above = [*(one for one in above if one < kind), kind]
            kind = f"h{len(above)}"
        if kind == "contents":
            text = re.sub(r"\d+$", "", text)  # as the page's number stands there
        made.append((kind, text))
    return made


# ---------------------------------------------------------------- the document


def of_document(document: Document) -> list[Line]:
    """The lines of the document itself."""
    return tidied(_blocks(document.blocks, document, 0))


def tidied(lines: Iterable[Line]) -> list[Line]:
    """The lines without empty paragraphs, which some formats need as spacers."""
    found = [(kind, squeezed(text)) for kind, text in lines]
    return [(kind, text) for kind, text in found if text or kind != "p"]


def _blocks(blocks: Iterable[Block], document: Document, depth: int) -> Iterator[Line]:
    for block in blocks:
        match block:
            case Paragraph():
                yield "p", inline_text(block.content)
            case Heading():
                yield f"h{block.level}", inline_text(block.content)
            case BulletList() | OrderedList():
                yield from _list(block, document, depth + 1)
            case Table():
                yield from _table(block)
            case Figure():
                yield from (("picture", block.alternative), ("p", inline_text(block.caption)))
            case TableOfContents() | PageBreak():
                depth_shown = block.depth if isinstance(block, TableOfContents) else 0
                yield from _contents(depth_shown, document)
            case _:
                assert_never(block)


def _contents(depth: int, document: Document) -> Iterator[Line]:
    for one in headings(document.blocks):
        if one.level <= depth:
            yield "contents", inline_text(one.content)


def _list(block: BulletList | OrderedList, document: Document, depth: int) -> Iterator[Line]:
    for number, item in enumerate(block.items, 1):
        first, *rest = _blocks(item.blocks, document, depth)
        yield _mark(item, isinstance(block, OrderedList), number, depth), first[1]
        yield from rest


def _mark(item: ListItem, ordered: bool, number: int, depth: int) -> str:
    return item.label or f"{f'{number}.' if ordered else '•'} {depth}"


def _table(block: Table) -> Iterator[Line]:
    yield "p", inline_text(block.caption)
    for number, row in enumerate((*block.head, *block.body), 1):
        kind = "head" if number <= len(block.head) else "cell"
        for column, cell in enumerate(row.cells, 1):
            texts = (inline_text(one.content) for one in cell.blocks if isinstance(one, Paragraph))
            yield f"{kind} {number}.{column}", " ".join(texts)


# ---------------------------------------------------------------- DOCX


def of_docx(content: bytes) -> list[Line]:
    """The lines that a word processor shows: numbers are counted as it counts them."""
    return tidied(_Docx(content).lines())


class _Docx:
    def __init__(self, content: bytes) -> None:
        self._body = part(content, "word/document.xml")[0]
        numbering = part(content, "word/numbering.xml")
        abstract = {
            one.get(f"{W}abstractNumId"): {
                level.get(f"{W}ilvl"): level.find(f"{W}numFmt").get(f"{W}val")  # type: ignore[union-attr]
                for level in one.iter(f"{W}lvl")
            }
            for one in numbering.iter(f"{W}abstractNum")
        }
        self._formats = {
            one.get(f"{W}numId"): abstract[one.find(f"{W}abstractNumId").get(f"{W}val")]  # type: ignore[union-attr]
            for one in numbering.iter(f"{W}num")
        }
        self._styled = {
            one.get(f"{W}styleId"): found
            for one in part(content, "word/styles.xml").iter(f"{W}style")
            if (found := one.find(f".//{W}numPr")) is not None
        }
        self._counts: dict[tuple[str, int], int] = {}

    def lines(self) -> Iterator[Line]:
        """The lines of the body."""
        for one in self._body:
            match one.tag.removeprefix(W):
                case "p":
                    yield from self._paragraph(one)
                case "sdt":
                    yield from (
                        ("contents", squeezed(paragraph_text(p))) for p in one.iter(f"{W}p")
                    )
                case "tbl":
                    yield from self._table(one)
                case _:
                    pass

    def _paragraph(self, one: ElementTree.Element) -> Iterator[Line]:
        picture = one.find(".//{*}docPr")
        if picture is not None:
            yield "picture", squeezed(picture.get("descr", ""))
            return
        found = one.find(f"{W}pPr/{W}pStyle")
        style = "" if found is None else found.get(f"{W}val", "")
        text = squeezed(paragraph_text(one))
        label = re.match(r"\[\d+\]", text)
        if style.startswith("Heading"):
            yield f"h{style[-1]}", text
        elif style == "Sources" and label:
            yield label[0], text[label.end() :]
        else:
            yield self._numbered(one, style), text

    def _numbered(self, one: ElementTree.Element, style: str) -> str:
        found = one.find(f"{W}pPr/{W}numPr")
        found = self._styled.get(style) if found is None else found
        if found is None:
            return "p"
        number = found.find(f"{W}numId").get(f"{W}val", "")  # type: ignore[union-attr]
        level = found.find(f"{W}ilvl")
        depth = 0 if level is None else int(level.get(f"{W}val", "0"))
        if number == "0":
            return "p"
        if self._formats[number][str(depth)] == "bullet":
            return f"• {depth + 1}"
        self._counts = {
            key: n for key, n in self._counts.items() if key[0] != number or key[1] <= depth
        }
        self._counts[number, depth] = self._counts.get((number, depth), 0) + 1
        return f"{self._counts[number, depth]}. {depth + 1}"

    def _table(self, one: ElementTree.Element) -> Iterator[Line]:
        for number, row in enumerate(one.iter(f"{W}tr"), 1):
            kind = "cell" if row.find(f"{W}trPr/{W}tblHeader") is None else "head"
            for column, cell in enumerate(row.iter(f"{W}tc"), 1):
                text = " ".join(paragraph_text(p) for p in cell.iter(f"{W}p"))
                yield f"{kind} {number}.{column}", squeezed(text)


# ---------------------------------------------------------------- HTML


def of_html(page: str, shift: int = 0) -> list[Line]:
    """The lines of the element `main`; headings begin at 1 + `shift`."""
    main: Any = lxml_html.document_fromstring(page).find(".//main")
    return tidied(line for one in main for line in _element(one, 0, shift))


def _element(one: Any, depth: int, shift: int) -> Iterator[Line]:
    match one.tag:
        case "p":
            yield "p", _text(one)
        case "h1" | "h2" | "h3" | "h4" | "h5":
            level = int(one.tag[1]) - shift
            yield f"h{level}" if level else "p", _text(one)
        case "nav":
            yield from (("contents", _text(item)) for item in one.iter("li"))
        case "ul" | "ol":
            yield from _items(one, depth + 1, shift)
        case "figure":
            yield "picture", one.find("img").get("alt")
            yield from (("p", _text(caption)) for caption in one.iter("figcaption"))
        case "div":
            yield from (line for inner in one for line in _element(inner, depth, shift))
        case "table":
            yield from _html_table(one)
        case tag:
            raise AssertionError(tag)


def _text(one: Any) -> str:
    return " ".join(one.xpath(".//text()"))


def _items(one: Any, depth: int, shift: int) -> Iterator[Line]:
    for number, item in enumerate(one, 1):
        kids = list(item)
        label = _text(kids.pop(0)).strip() if "labelled" in (one.get("class") or "") else ""
        first, *rest = (line for inner in kids for line in _element(inner, depth, shift))
        yield label or f"{f'{number}.' if one.tag == 'ol' else '•'} {depth}", first[1]
        yield from rest


def _html_table(one: Any) -> Iterator[Line]:
    yield from (("p", _text(caption)) for caption in one.iter("caption"))
    for number, row in enumerate(one.iter("tr"), 1):
        kind = "head" if row.getparent().tag == "thead" else "cell"
        yield from ((f"{kind} {number}.{n}", _text(cell)) for n, cell in enumerate(row, 1))


# ---------------------------------------------------------------- Markdown, as pandoc reads it

_Json = dict[str, Any]


def of_pandoc(read: str) -> list[Line]:
    """The lines of a document in pandoc's own JSON."""
    return tidied(line for one in json.loads(read)["blocks"] for line in _read(one, 0))


def _read(one: _Json, depth: int) -> Iterator[Line]:
    content: Any = one.get("c")
    match one["t"]:
        case "Para" | "Plain":
            picture = content[0]["t"] == "Image"
            yield ("picture" if picture else "p"), _shown(content)
        case "Header":
            yield f"h{content[0]}", _shown(content[2])
        case "BulletList":
            yield from _read_items(content, "•", depth + 1)
        case "OrderedList":
            yield from _read_items(content[1], "", depth + 1)
        case "Table":
            yield from _read_table(content)
        case "RawBlock":  # what keeps two lists apart
            assert content[1].strip() == "<!-- -->"
        case kind:
            raise AssertionError(kind)


def _read_items(items: list[list[_Json]], mark: str, depth: int) -> Iterator[Line]:
    for number, blocks in enumerate(items, 1):
        first, *rest = (line for inner in blocks for line in _read(inner, depth))
        label = re.match(r"\[\d+\]", first[1])
        if label and _begins(blocks[0], "Span", "RawInline"):  # the place of a source
            yield label[0], first[1][label.end() :]
        elif _leads_to_heading(blocks[0]):
            yield "contents", first[1]
        else:
            yield f"{mark or f'{number}.'} {depth}", first[1]
        yield from rest


def _begins(block: _Json, *kinds: str) -> bool:
    return bool(block["c"]) and block["c"][0]["t"] in kinds


def _leads_to_heading(block: _Json) -> bool:
    first = block["c"][0] if block["c"] else {}
    return (
        isinstance(first, dict)
        and first["t"] == "Link"
        and first["c"][2][0].startswith("#section-")
    )


def _read_table(content: list[Any]) -> Iterator[Line]:
    _, _, _, head, bodies, _ = content
    heads = [row for row in head[1] if any(_cell_words(cell) for cell in row[1])]
    rows = [row for body in bodies for row in body[3]]
    for number, row in enumerate((*heads, *rows), 1):
        kind = "head" if number <= len(heads) else "cell"
        yield from ((f"{kind} {number}.{n}", _cell_words(cell)) for n, cell in enumerate(row[1], 1))


def _cell_words(cell: list[Any]) -> str:
    return " ".join(text for block in cell[4] for _, text in _read(block, 0))


def _shown(inlines: Any) -> str:
    """The words of inlines, however deep they are."""
    match inlines:
        case {"t": "Str", "c": text}:
            return str(text)
        case {"t": "Space" | "SoftBreak" | "LineBreak"}:
            return " "
        case {"t": "Link" | "Image" | "Span" | "Cite", "c": [_, inner, *_]}:
            return _shown(inner)
        case {"t": "Emph" | "Strong" | "Superscript", "c": inner} | [*inner]:
            return "".join(map(_shown, inner))
        case _:
            return ""
