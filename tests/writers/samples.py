"""Documents for the tests of writers."""

import struct
import zlib

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Document,
    Emphasis,
    Figure,
    Heading,
    Image,
    Inline,
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
from briefgen.model.drawing import Box, Disc, Drawing, Label, Line
from briefgen.model.style import Colour
from tests import builders


def png(width: int = 4, height: int = 2) -> bytes:
    """A grey PNG picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def drawing() -> Drawing:
    """Every kind of shape, and a label that is too long for its box."""
    ink = Colour("#1F4E79")
    return Drawing(
        200,
        60,
        (
            Box(0, 0, 200, 60, Colour("#E8EDF2"), ink, 4),
            Line(10, 30, 190, 30, ink, 1),
            Disc(100, 30, 5, ink, Colour("#FFFFFF")),
            Label(10, 5, 80, 11, "Arn & the sea", 8, ink, bold=True),
            Label(
                110, 36, 80, 22, "A long way from one shore to the other one", 8, ink, hang="middle"
            ),
        ),
    )


def words(text: str) -> tuple[Inline, ...]:
    """The text as inlines."""
    return (Text(text),) if text else ()


def paragraph(text: str, role: str = "body", language: str = "") -> Paragraph:
    """A paragraph of that text."""
    return Paragraph(words(text), role, language)


def item(text: str, *more: Block) -> ListItem:
    """A list item of that text and some blocks."""
    return ListItem((paragraph(text), *more))


def row(*cells: str, header: bool = False, anchor: str = "") -> Row:
    """A table row of those texts."""
    return Row(tuple(Cell((paragraph(cell),), header) for cell in cells), anchor)


def sources(*texts: str) -> OrderedList:
    """The list of sources "s1", "s2"… with their labels."""
    return OrderedList(
        tuple(
            ListItem((paragraph(text),), f"s{number}", f"[{number}]")
            for number, text in enumerate(texts, 1)
        ),
        "sources",
    )


def everything() -> Document:
    """A small document in which every kind of block and inline stands at least once."""
    return builders.document(
        paragraph("Strait of Arn", "title"),
        TableOfContents(2),
        Heading(1, words("Background & beginnings")),
        Paragraph(
            (
                Text("Ferries "),
                Strong((Text("sail "), Emphasis(words("daily")))),
                Text(", says the "),
                Link("https://news.example/ferry?a=1&b=2", words("Harbour Times")),
                Note("s1", 1),
                LineBreak(),
                Text("in a new line "),
                Styled(words("likely"), "note"),
                Text(" and "),
                Styled(words("à bientôt"), language="fr"),
                Text("."),
            )
        ),
        BulletList(
            (
                item("two ships", BulletList((item("one red"), item("one blue")))),
                ListItem((Paragraph((Text("no injuries"), Note("s2", 2))),)),
            )
        ),
        OrderedList((item("first"), item("second", paragraph("and more of it")))),
        OrderedList((item("again first"),)),
        Heading(2, words("Timeline")),
        Table(
            (0.25, 0.75),
            (row("Date", "Event", header=True),),
            (
                row("1 March", "The storm"),
                Row((Cell((paragraph("2 March"),), align="end"), Cell(()))),
            ),
            caption=words("What happened when"),
        ),
        Table((1.0,), (), (row("A table without a head"),)),
        Figure(Image(png(), "image/png"), "A grey <field>", 0.5, words("A map of nothing")),
        Figure(drawing(), "A ferry, drawn & named", 0.8, words("What was drawn")),
        PageBreak(),
        Heading(1, words("ما قيل"), "ar"),
        Paragraph((Text("قال الوزير إن 45,300 شخص عبروا"), Note("s1", 1)), language="ar"),
        paragraph("정부는 3월 12일에 발표했다", language="ko"),
        sources(
            "Harbour Times. “Ferry link to reopen”, 1 March 2026.", "<Gazette> & Sons, undated."
        ),
    )


def facts(count: int) -> Document:
    """A brief of so many cited facts, with a source for every fourth one."""
    blocks: list[Block] = [paragraph("Strait of Arn", "title"), TableOfContents(2)]
    for number in range(count):
        if number % 50 == 0:
            blocks.append(Heading(1 + (number % 100 > 0), words(f"Part {number // 50}")))
        source = number // 4 + 1
        blocks.append(
            Paragraph(
                (
                    Text(f"Fact {number}: the ferry carried "),
                    Strong(words(f"{number * 37} passengers")),
                    Text(" across the strait — more than in any week before — the "),
                    Link(f"https://news.example/{source}", words("ministry")),
                    Text(" said. "),
                    Note(f"s{source}", source),
                )
            )
        )
    blocks.append(
        sources(
            *(
                f"Paper {n}. “Headline {n}”, 1 March 2026."
                for n in range(1, source_count(count) + 1)
            )
        )
    )
    return builders.document(*blocks)


def source_count(count: int) -> int:
    """How many sources `facts` lists for so many facts."""
    return (count + 3) // 4
