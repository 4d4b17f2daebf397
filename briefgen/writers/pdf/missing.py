"""Characters that no font draws, named before a brief is exported."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Document,
    Figure,
    Heading,
    Inline,
    OrderedList,
    PageBreak,
    Paragraph,
    Table,
    TableOfContents,
    Text,
)
from briefgen.writers.pdf.fonts import shipped
from briefgen.writers.pdf.runs import tidy, words_of
from briefgen.writers.pdf.shape import is_ignorable
from briefgen.writers.pdf.system import installed

_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Missing:
    """A character that no font draws, and the words around its first place. It is printed as U+FFFD."""

    character: str
    where: str


def missing(document: Document) -> tuple[Missing, ...]:
    """Every character of a document that no font draws, each once, in order."""
    found: dict[str, Missing] = {}
    for text in _texts(document):
        for index, character in enumerate(text):
            if character not in found and not _drawn(character):
                found[character] = Missing(character, _around(text, index))
    return tuple(found.values())


def _around(text: str, index: int) -> str:
    start = max(index - _EXCERPT // 2, 0)
    return text[start : start + _EXCERPT].strip()


@cache
def _drawn(character: str) -> bool:
    if is_ignorable(character) or character.isspace():
        return True
    faces = shipped("Noto Serif", False, False)
    return any(face.has(character) for face in faces) or installed(character) is not None


def _texts(document: Document) -> Iterator[str]:
    for band in (document.header, document.footer):
        yield from (tidy(part.text) for part in (*band.start, *band.end) if isinstance(part, Text))
    yield from _of_blocks(document.blocks)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(content) | Heading(_, content):
                yield _of(content)
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield tidy(item.label)
                    yield from _of_blocks(item.blocks)
            case Table():
                yield from _of_table(block)
            case Figure():
                yield _of(block.caption)
            case TableOfContents() | PageBreak():
                pass
            case _:
                assert_never(block)


def _of_table(table: Table) -> Iterator[str]:
    yield _of(table.caption)
    for row in (*table.head, *table.body):
        for cell in row.cells:
            yield from _of_blocks(cell.blocks)


def _of(content: Iterable[Inline]) -> str:
    return tidy(words_of(content))
