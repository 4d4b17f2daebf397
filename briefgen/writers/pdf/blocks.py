"""Blocks to strips: each kind of block in one function, the spaces between them in one place."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import assert_never

from briefgen.model.document import (
    Block,
    BulletList,
    Figure,
    Heading,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.text import is_rtl_language
from briefgen.writers.outline import with_number
from briefgen.writers.pdf.breaker import Line, break_lines, reads_from_right
from briefgen.writers.pdf.figures import figure
from briefgen.writers.pdf.frame import Frame, Work, heading_frame
from briefgen.writers.pdf.paragraphs import baseline, paragraph
from briefgen.writers.pdf.runs import Run, source_name, use_name, words_of
from briefgen.writers.pdf.strips import PlacedLine, Strip
from briefgen.writers.pdf.tables import CELL_ROLES, table
from briefgen.writers.pdf.tags import Tag
from briefgen.writers.pdf.toclines import contents

_LATIN = re.compile("[A-Za-z]")
_BULLET = "•"
_LABEL_GAP = 0.5
_HANG = 1.8
"""How far the first lines of items without labels hang, in sizes of their style."""


def strips(blocks: Iterable[Block], frame: Frame, work: Work, parent: Tag) -> Iterator[Strip]:
    """The strips of blocks, top to bottom; the larger one of two meeting spaces is kept."""
    after, breaks = 0.0, False
    for block in blocks:
        if isinstance(block, PageBreak):
            breaks = True
            continue
        first = True
        for strip in _block(block, frame, work, parent):
            if first:
                first = False
                strip.before = max(strip.before, after)
                strip.breaks |= breaks
            yield strip
        if not first:
            after, breaks = _after(block, frame, work), False


def _after(block: Block, frame: Frame, work: Work) -> float:
    match block:
        case Paragraph():
            role = _role(block, frame)
        case Heading(level):
            role = f"h{level}"
        case BulletList() | OrderedList():
            role = block.role
        case Figure() | Table():
            return max(work.book.role("body").after, 8.0)
        case _:
            return work.book.role("toc").after
    return max(work.book.role(role).after, 0.0)


def _role(block: Paragraph, frame: Frame) -> str:
    """The paragraph's own role; within a list or a table, theirs instead of that of running text."""
    return frame.role if frame.role and block.role == "body" else block.role


def _block(block: Block, frame: Frame, work: Work, parent: Tag) -> Iterable[Strip]:
    match block:
        case Paragraph():
            return _paragraph(block, frame, work, parent)
        case Heading():
            return _heading(block, frame, work, parent)
        case BulletList() | OrderedList():
            return _list(block, frame, work, parent)
        case Table():
            return table(block, frame, work, parent, strips)
        case Figure():
            return figure(block, frame, work, parent)
        case TableOfContents(depth):
            return contents(depth, frame, work, parent)
        case PageBreak():
            return ()
        case _:
            assert_never(block)


def _paragraph(block: Paragraph, frame: Frame, work: Work, parent: Tag) -> list[Strip]:
    role = _role(block, frame)
    style = work.book.role(role)
    runs = work.book.runs(block.content, role, block.language)
    tag = _own_element(block, parent)
    return paragraph(runs, style, frame, tag, block.language or work.language)[0]


def _own_element(block: Paragraph, parent: Tag) -> Tag:
    """The paragraph's element: that of its list item or cell, if it is the only thing in it."""
    if parent.is_paragraph and not block.language:
        return parent
    return parent.child("P", language=block.language)


def _heading(block: Heading, frame: Frame, work: Work, parent: Tag) -> list[Strip]:
    role = f"h{min(max(block.level, 1), 4)}"
    runs = work.book.runs(with_number(block), role, block.language)
    entry = work.contents.take(block)
    tag = parent.child(f"H{entry.depth}", language=block.language)
    language = block.language or work.language
    inner = heading_frame(block, frame, work)
    made = paragraph(runs, work.book.role(role), inner, tag, language)[0]
    made[0].names = (entry.name,)
    for strip in made:
        strip.keep = True
    return made


def _labels(block: BulletList | OrderedList) -> list[str]:
    if isinstance(block, BulletList):
        return [item.label or _BULLET for item in block.items]
    return [item.label or f"{number}." for number, item in enumerate(block.items, 1)]


def _list(
    block: BulletList | OrderedList, frame: Frame, work: Work, parent: Tag
) -> Iterator[Strip]:
    role = frame.role if frame.role in CELL_ROLES else block.role
    style = work.book.role(role)
    if isinstance(block, BulletList) and block.bare:
        yield from _bare_list(block, role, frame, work, parent)
        return
    labels = _label_lines(block, role, work)
    # Room for the widest label, so that all items begin at one edge.
    widest = max((line.width() for line in labels), default=0.0)
    indent = min(max(widest, style.size * 0.6) + style.size * _LABEL_GAP, frame.width / 2)
    tag = parent.child("L")
    after = 0.0
    for item, label in zip(block.items, labels, strict=True):
        made = _item(item, label, role, (frame, style.indent + indent), work, tag.child("LI"))
        made[0].before = max(made[0].before, after)
        after = max(style.after, 0.0)
        yield from made


def _bare_list(
    block: BulletList, role: str, frame: Frame, work: Work, parent: Tag
) -> Iterator[Strip]:
    """Items without labels, in the document's direction, as reference lists are; their first lines hang."""
    style = work.book.role(role)
    right_to_left = is_rtl_language(work.language)
    hang = style.size * _HANG
    inner = frame.inset(hang, 0.0, right_to_left)._replace(role=role, from_right=right_to_left)
    tag = parent.child("L")
    after = 0.0
    for item in block.items:
        body_tag = tag.child("LI").child("LBody")
        made = list(strips(item.blocks[:1], inner._replace(hang=hang), work, body_tag))
        made += strips(item.blocks[1:], inner, work, body_tag)
        made = made or [Strip(style.leading)]
        made[0].before = max(made[0].before, after)
        after = max(style.after, 0.0)
        if item.anchor:
            made[0].names += (source_name(item.anchor),)
        yield from made


def footnotes(
    notes: Mapping[str, ListItem], frame: Frame, work: Work, parent: Tag
) -> Callable[[str], list[Strip]]:
    """What lays out the note at a place, as an item of the list of sources would be."""
    style = work.book.role("sources")
    items = {source_name(anchor): item for anchor, item in notes.items()}
    labels = {
        name: _label(item.label, item.anchor, "sources", work) for name, item in items.items()
    }
    widest = max((line.width() for line in labels.values()), default=0.0)
    indent = style.indent + min(widest + style.size * _LABEL_GAP, frame.width / 2)
    identifiers = {name: f"note-{number:06}" for number, name in enumerate(items, 1)}

    def lay(name: str) -> list[Strip]:
        tag = parent.child("Note", identifier=identifiers[name])
        made = _item(items[name], labels[name], "sources", (frame, indent), work, tag)
        made[0].before = max(made[0].before, style.after, 0.0)
        return made

    return lay


def _label_lines(block: BulletList | OrderedList, role: str, work: Work) -> list[Line]:
    """The labels as lines: one for all items that have the same, unless they lead to places of their own."""
    plain: dict[str, Line] = {}
    lines: list[Line] = []
    for item, text in zip(block.items, _labels(block), strict=True):
        line = None if item.anchor else plain.get(text)
        lines.append(line or _label(text, item.anchor, role, work))
        if not item.anchor:
            plain[text] = lines[-1]
    return lines


def _label(text: str, anchor: str, role: str, work: Work) -> Line:
    """The label as a line; that of a source leads back to where it is first referred to."""
    run = work.book.plain(text, role)
    if anchor:
        run = Run(run.text, work.book.link(run.style, use_name(anchor)))
    return break_lines([run], 1e6, work.language).lines[0]


def _item(
    item: ListItem, label: Line, role: str, place: tuple[Frame, float], work: Work, parent: Tag
) -> list[Strip]:
    """The strips of one item, with its label beside the first line."""
    frame, indent = place
    style = work.book.role(role)
    label_tag = parent.child("Lbl")
    body_tag = parent if parent.kind == "Note" else parent.child("LBody")
    body_tag.is_paragraph = body_tag is not parent and len(item.blocks) == 1
    # Reference lists read in the document's direction, whatever the script of a source's name.
    fixed = is_rtl_language(work.language) if item.label else frame.from_right
    right_to_left = _is_right_to_left(item, work) if fixed is None else fixed
    inner = frame.inset(indent, 0.0, right_to_left)._replace(role=role, from_right=fixed)
    made = list(strips(item.blocks, inner, work, body_tag)) or [Strip(style.leading)]
    first = made[0]
    lines = first.lines
    down = lines[0].baseline if lines else baseline(style)
    left = inner.left + inner.width + style.size * _LABEL_GAP if right_to_left else frame.left
    left += 0.0 if right_to_left else style.indent
    first.lines = [PlacedLine(label.items, left, down, 0.0, label_tag), *lines]
    if item.anchor:
        first.names += (source_name(item.anchor),)
    return made


def _is_right_to_left(item: ListItem, work: Work) -> bool:
    first = item.blocks[0] if item.blocks else None
    content = first.content if isinstance(first, Paragraph | Heading) else ()
    language = first.language if isinstance(first, Paragraph | Heading) else ""
    if content and isinstance(content[0], Text) and _LATIN.match(content[0].text):
        return False  # as most items
    return bool(content) and reads_from_right(words_of(content), language or work.language)
