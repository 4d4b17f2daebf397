"""Writes one generated brief, as the comparison with other renderers wants it: `… render FORMAT IN.json OUT [TIMES]`.

IN.json holds title, tlp, date, author, no, summary, sections (topics with items of runs and citations) and
sources. The process prints the processor seconds of the first writing, with all imports, and of each warm one.
"""

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from briefgen.model.document import (
    Band,
    Block,
    BulletList,
    Cell,
    Document,
    DocumentMeta,
    Emphasis,
    Heading,
    Inline,
    Link,
    ListItem,
    MarkingLabel,
    Note,
    OrderedList,
    PageBreak,
    PageCount,
    PageNumber,
    Paragraph,
    Row,
    Strong,
    Table,
    TableOfContents,
    Text,
)
from briefgen.writers.registry import writer
from tests import builders


def document(brief: dict[str, Any]) -> Document:
    """The document of a generated brief: contents, cited facts, a table and a list of the sources."""
    numbers = _numbers(brief)
    blocks: list[Block] = [
        Paragraph((Text(brief["title"]),), "title"),
        Paragraph((Text(f"{brief['no']} | {brief['date']} | {brief['author']}"),), "body"),
        *(Paragraph((Text(words),)) for words in brief["summary"]),
        TableOfContents(2),
        PageBreak(),
    ]
    for section in brief["sections"]:
        blocks.append(Heading(1, (Text(section["title"]),)))
        for topic in section["topics"]:
            blocks.append(Heading(2, (Text(topic["title"]),)))
            blocks.append(BulletList(tuple(_item(item, numbers) for item in topic["items"])))
    blocks += [Heading(1, (Text("Sources"),)), _table(brief["sources"])]
    blocks += [Heading(1, (Text("References"),)), _references(brief["sources"], numbers)]
    marking = MarkingLabel(brief["tlp"], "#FFC000", "#000000")
    return Document(
        meta=DocumentMeta(
            brief["title"], "en", date(2024, 3, 14), brief["author"], number=brief["no"]
        ),
        style=builders.style(),
        header=Band((Text(brief["no"]),), (marking,)),
        footer=Band((Text("Page "), PageNumber(), Text(" of "), PageCount()), (marking,)),
        blocks=tuple(blocks),
    )


def _numbers(brief: dict[str, Any]) -> dict[int, int]:
    """The number of each cited source, in order of first use."""
    cites = (
        cite
        for section in brief["sections"]
        for topic in section["topics"]
        for item in topic["items"]
        for cite in item["cites"]
    )
    return {source: number for number, source in enumerate(dict.fromkeys(cites), 1)}


def _item(item: dict[str, Any], numbers: dict[int, int]) -> ListItem:
    inlines: list[Inline] = []
    for run in item["runs"]:
        words = (Text(run[0]),)
        match run[1]:
            case "b":
                inlines.append(Strong(words))
            case "i":
                inlines.append(Emphasis(words))
            case "a":
                inlines.append(Link(run[2], words))
            case _:
                inlines += words
    inlines += [Note(f"s{cite}", numbers[cite]) for cite in item["cites"]]
    return ListItem((Paragraph(tuple(inlines), "list"),))


def _table(sources: list[dict[str, Any]]) -> Table:
    def row(*cells: str, header: bool = False) -> Row:
        role = "table-head" if header else "table"
        return Row(tuple(Cell((Paragraph((Text(cell),), role),), header) for cell in cells))

    body = tuple(
        row(str(one["n"]), one["publisher"], one["title"], one["date"], one["grade"])
        for one in sources
    )
    head = (row("#", "Publisher", "Title", "Date", "Grade", header=True),)
    return Table((0.07, 0.2, 0.48, 0.15, 0.1), head, body)


def _references(sources: list[dict[str, Any]], numbers: dict[int, int]) -> OrderedList:
    cited = sorted(
        (one for one in sources if one["n"] in numbers), key=lambda one: numbers[one["n"]]
    )
    return OrderedList(tuple(_reference(one, numbers[one["n"]]) for one in cited), "sources")


def _reference(source: dict[str, Any], number: int) -> ListItem:
    words = f"{source['publisher']}, “{source['title']}”, {source['date']} ({source['grade']}). "
    link = Link(source["url"], (Text(source["url"]),))
    return ListItem((Paragraph((Text(words), link), "sources"),), f"s{source['n']}", f"[{number}]")


def main(format_id: str, source: str, target: str, times: str = "2") -> None:
    """Writes the file as often as asked, and says what each time cost."""
    brief = json.loads(Path(source).read_text(encoding="utf-8"))
    chosen = writer(format_id)
    for turn in range(int(times)):
        started = time.process_time()
        made = document(brief)
        between = time.process_time()
        content = chosen.write(made)
        ended = time.process_time()
        name = "warm" if turn else "first"
        print(f"{name} {ended - started:.4f} s, {ended - between:.4f} s of it for writing")
        Path(target).write_bytes(content)


if __name__ == "__main__":
    main(*sys.argv[1:5])
