"""References: numbered once, in order of first use, the same number everywhere."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Emphasis,
    Figure,
    Heading,
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
from briefgen.model.errors import TemplateError
from briefgen.model.tree import cited, walk

SOURCES = "sources"


def numbered(blocks: tuple[Block, ...], places: dict[str, str] | None = None) -> tuple[Block, ...]:
    """The blocks with every note numbered from 1, and the sources in that order, those never cited left out.

    `places` says where ("file:line") each anchor is first cited; TemplateError for a note without a source.
    """
    numbers = {anchor: number for number, anchor in enumerate(_cited(blocks), start=1)}
    listed = {one.anchor for one in walk(blocks) if isinstance(one, ListItem | Row)}
    for anchor in numbers:
        if anchor not in listed:
            raise TemplateError(
                f"A note points to “{anchor[:40]}”, but no source of that id is listed.",
                'List the sources: <ol class="sources"> with <li id="{{ source.key }}">.',
                where=(places or {}).get(anchor, ""),
            )
    kept = (_block(block, numbers) for block in blocks)
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


def _block(block: Block, numbers: dict[str, int]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, content=_inlines(block.content, numbers))
        case BulletList() | OrderedList():
            return replace(block, items=_items(block.items, numbers, block.role == SOURCES))
        case Table():
            return replace(
                block,
                caption=_inlines(block.caption, numbers),
                head=tuple(_row(row, numbers) for row in block.head),
                body=_rows(block.body, numbers, block.role == SOURCES),
            )
        case Figure():
            return replace(block, caption=_inlines(block.caption, numbers))
        case TableOfContents() | PageBreak():
            return block
        case _:
            assert_never(block)


def _items(
    items: tuple[ListItem, ...], numbers: dict[str, int], are_sources: bool
) -> tuple[ListItem, ...]:
    changed = [
        replace(item, blocks=tuple(_block(one, numbers) for one in item.blocks)) for item in items
    ]
    if not are_sources:
        return tuple(changed)
    cited = sorted(
        (item for item in changed if item.anchor in numbers),
        key=lambda item: numbers[item.anchor],
    )
    return tuple(replace(item, label=f"[{numbers[item.anchor]}]") for item in cited)


def _rows(rows: tuple[Row, ...], numbers: dict[str, int], are_sources: bool) -> tuple[Row, ...]:
    changed = [_row(row, numbers) for row in rows]
    if not are_sources:
        return tuple(changed)
    cited = sorted(
        (row for row in changed if row.anchor in numbers), key=lambda row: numbers[row.anchor]
    )
    return tuple(_labelled(row, f"[{numbers[row.anchor]}]") for row in cited)


def _labelled(row: Row, label: str) -> Row:
    """The row with its label in its first cell, where that was left empty for it."""
    first = row.cells[0]
    if first.blocks:
        return row
    return replace(
        row, cells=(replace(first, blocks=(Paragraph((Text(label),), SOURCES),)), *row.cells[1:])
    )


def _row(row: Row, numbers: dict[str, int]) -> Row:
    return replace(row, cells=tuple(_cell(cell, numbers) for cell in row.cells))


def _cell(cell: Cell, numbers: dict[str, int]) -> Cell:
    return replace(cell, blocks=tuple(_block(one, numbers) for one in cell.blocks))


def _inlines(content: tuple[Inline, ...], numbers: dict[str, int]) -> tuple[Inline, ...]:
    """The inlines, numbered; notes that stand side by side, as one statement's do, in the order of their numbers."""
    changed = (_inline(inline, numbers) for inline in content)
    runs = groupby(changed, key=lambda inline: isinstance(inline, Note))
    return tuple(one for are_notes, run in runs for one in (_by_number(run) if are_notes else run))


def _by_number(notes: Iterable[Inline]) -> list[Inline]:
    return sorted(notes, key=lambda note: note.number if isinstance(note, Note) else 0)


def _inline(inline: Inline, numbers: dict[str, int]) -> Inline:
    match inline:
        case Note():
            return Note(inline.anchor, numbers[inline.anchor])
        case Strong() | Emphasis() | Styled() | Link():
            return replace(inline, content=_inlines(inline.content, numbers))
        case Text() | LineBreak():
            return inline
        case _:
            assert_never(inline)


def _is_emptied(block: Block) -> bool:
    """Whether it is a list or table of sources of which none is cited."""
    match block:
        case BulletList() | OrderedList():
            return not block.items
        case Table():
            return not (block.head or block.body)
        case _:
            return False
