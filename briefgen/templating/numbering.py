"""References: numbered once, in order of first use, the same number everywhere."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import TypeVar, assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    Paragraph,
    Row,
    Strong,
    Styled,
    Table,
    Text,
)
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.tree import cited, rebuilt, walk

SOURCES = "sources"

_Source = TypeVar("_Source", ListItem, Row)


def numbered(blocks: tuple[Block, ...], places: dict[str, str] | None = None) -> tuple[Block, ...]:
    """The blocks with every note numbered from 1, and the sources in that order, those never cited left out.

    `places` says where ("file:line") each anchor is first cited; TemplateError for a note without a source.
    """
    numbers = {anchor: number for number, anchor in enumerate(_cited(blocks), start=1)}
    listed = {one.anchor for one in walk(blocks) if isinstance(one, ListItem | Row)}
    for anchor in numbers:
        if anchor not in listed:
            raise TemplateError(
                Phrase(
                    "A note points to “{id}”, but no source of that id is listed.", id=anchor[:40]
                ),
                Phrase('List the sources: <ol class="sources"> with <li id="{{ source.key }}">.'),
                where=(places or {}).get(anchor, ""),
            )
    numbering = _Numbering(numbers)
    kept = (rebuilt(block, numbering.content, numbering.block) for block in blocks)
    return tuple(block for block in kept if not _is_emptied(block))


# ---------------------------------------------------------------- what stands in them


def _cited(blocks: Iterable[Block]) -> dict[str, None]:
    """The anchors of all notes, in order of first use. Notes within the list of sources come last."""
    found: dict[str, None] = {}
    later: dict[str, None] = {}
    for block in blocks:
        is_sources = isinstance(block, BulletList | OrderedList | Table) and block.role == SOURCES
        notes = later if is_sources else found
        notes.update(dict.fromkeys(cited((block,))))
    return found | later


# ---------------------------------------------------------------- the same, numbered


class _Numbering:
    """The same blocks with the numbers that their anchors have."""

    def __init__(self, numbers: dict[str, int]) -> None:
        self._numbers = numbers

    def block(self, block: Block) -> Block:
        """The block; a list or table of sources is sorted, and each source has its number."""
        match block:
            case BulletList() | OrderedList() if block.role == SOURCES:
                return replace(block, items=tuple(map(self._item, self._cited(block.items))))
            case Table() if block.role == SOURCES:
                return replace(block, body=tuple(map(self._row, self._cited(block.body))))
            case _:
                return block

    def _cited(self, sources: Iterable[_Source]) -> list[_Source]:
        found = [one for one in sources if one.anchor in self._numbers]
        return sorted(found, key=lambda one: self._numbers[one.anchor])

    def _item(self, item: ListItem) -> ListItem:
        return replace(item, label=f"[{self._numbers[item.anchor]}]")

    def _row(self, row: Row) -> Row:
        """The row with its label in its first cell, where that was left empty for it."""
        first = row.cells[0]
        if first.blocks:
            return row
        label = Paragraph((Text(f"[{self._numbers[row.anchor]}]"),), SOURCES)
        return replace(row, cells=(replace(first, blocks=(label,)), *row.cells[1:]))

    def content(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """The inlines; notes that stand side by side, as one statement's do, in the order of their numbers."""
        changed = map(self._inline, content)
        runs = groupby(changed, key=lambda inline: isinstance(inline, Note))
        return tuple(
            one for are_notes, run in runs for one in (_by_number(run) if are_notes else run)
        )

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Note():
                return Note(inline.anchor, self._numbers[inline.anchor])
            case Strong() | Emphasis() | Styled() | Link():
                return replace(inline, content=self.content(inline.content))
            case Text() | LineBreak():
                return inline
            case _:
                assert_never(inline)


def _by_number(notes: Iterable[Inline]) -> list[Inline]:
    return sorted(notes, key=lambda note: note.number if isinstance(note, Note) else 0)


def _is_emptied(block: Block) -> bool:
    """Whether it is a list or table of sources of which none is cited."""
    match block:
        case BulletList() | OrderedList():
            return not block.items
        case Table():
            return not (block.head or block.body)
        case _:
            return False
