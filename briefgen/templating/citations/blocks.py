"""A numbered document with author–date references: names and years in the text, and the list as the style sorts it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any

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
from briefgen.model.tree import rebuilt, walk
from briefgen.templating.citations.bibliography import Bibliography
from briefgen.templating.citations.kept import remarks
from briefgen.templating.numbering import SOURCES
from briefgen.templating.plaintext import block_text, inline_text

_STOP = re.compile(r"(\S*)([.。۔])$")
_SHORTENED = frozenset({"co", "corp", "etc", "inc", "jr", "ltd", "no", "sr", "vs"})
_NUMBER = re.compile(r"\[\d+\]")
_WORDS = 5


def cited(
    blocks: tuple[Block, ...], known: Bibliography, sources: Mapping[str, Mapping[str, Any]]
) -> tuple[Block, ...]:
    """The blocks with the references of a bibliography; `sources` are what the template knows of them.

    What else the template has listed itself is named by its first words, and stands at the end of the list.
    """
    naming = _Naming(blocks, known, sources)
    return tuple(rebuilt(one, naming.content, naming.block) for one in blocks)


class _Naming:
    def __init__(
        self,
        blocks: tuple[Block, ...],
        known: Bibliography,
        sources: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._known = known
        self._sources = sources
        places = count()
        self._ranks = {key: next(places) for key in known.entries}
        self._labels = {key: one.label for key, one in known.entries.items()}
        for one in walk(blocks):
            if isinstance(one, ListItem | Row) and one.anchor not in self._labels:
                self._ranks[one.anchor] = next(places)
                self._labels[one.anchor] = _first_words(one)

    # ------------------------------------------------------------ in the text

    def content(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """The content with names and years for notes; those side by side are in one pair of brackets."""
        made: list[Inline] = []
        notes: list[Note] = []
        for one in content:
            if isinstance(one, Note):
                notes.append(one)
            elif not (notes and _is_blank(one)):
                self._close(made, notes, after=one)
                _append(made, self._inner(one))
        self._close(made, notes)
        return tuple(made)

    def _inner(self, one: Inline) -> Inline:
        if isinstance(one, Strong | Emphasis | Styled | Link):
            return replace(one, content=self.content(one.content))
        return one

    def _close(self, made: list[Inline], notes: list[Note], after: Inline | None = None) -> None:
        """The references that have come together are put at the end, and are none any more."""
        if not notes:
            return
        stop = _lift_stop(made)
        _append(made, Text(f"{_gap(made)}{self._known.opening}"))
        once = {one.anchor: one for one in sorted(notes, key=lambda one: self._ranks[one.anchor])}
        before = None
        for note in once.values():
            between, words = self._next(before, note.anchor)
            _append(made, Text(between))
            made.append(replace(note, words=words))
            before = note.anchor
        follows = inline_text((after,))[:1] if after else ""
        _append(made, Text(f"{self._known.closing}{stop}{' ' if follows.isalnum() else ''}"))
        notes.clear()

    def _next(self, before: str | None, anchor: str) -> tuple[str, str]:
        """What stands before a reference and what it says, after that one: the year alone if its name is the same."""
        words = self._labels[anchor]
        if before is None:
            return "", words
        name = self._name(anchor)
        if self._known.within and name and name == self._name(before):
            return self._known.within, words.removeprefix(name)
        return self._known.between, words

    def _name(self, anchor: str) -> str:
        entry = self._known.entries.get(anchor)
        return entry.name if entry else ""

    # ------------------------------------------------------------ in the list

    def block(self, block: Block) -> Block:
        """The block; a list of sources is sorted, without numbers, and has the style's words."""
        match block:
            case BulletList(items, role) | OrderedList(items, role) if role == SOURCES:
                listed = sorted(items, key=lambda one: self._ranks[one.anchor])
                return BulletList(tuple(map(self._item, listed)), role, bare=True)
            case Table(role=role) if role == SOURCES:
                rows = sorted(block.body, key=lambda one: self._ranks.get(one.anchor, 0))
                return replace(block, body=tuple(map(self._row, rows)))
            case _:
                return block

    def _item(self, item: ListItem) -> ListItem:
        entry, source = self._known.entries.get(item.anchor), self._sources.get(item.anchor)
        if entry is None or source is None:
            return replace(item, label="")
        first, rest = _first_paragraph(item.blocks)
        more = remarks(inline_text(first.content), source, entry.fields)
        named = replace(first, content=(*entry.content, *more), language="")
        return replace(item, blocks=(named, *rest), label="")

    def _row(self, row: Row) -> Row:
        """The row, with its label where numbering has put its number."""
        first = row.cells[0]
        if not first.blocks or not _NUMBER.fullmatch(block_text(first.blocks[0])):
            return row
        label = Paragraph((Text(self._labels[row.anchor]),), SOURCES)
        return replace(row, cells=(replace(first, blocks=(label,)), *row.cells[1:]))


def _first_paragraph(blocks: tuple[Block, ...]) -> tuple[Paragraph, tuple[Block, ...]]:
    if blocks and isinstance(blocks[0], Paragraph):
        return blocks[0], blocks[1:]
    return Paragraph(()), blocks


def _first_words(one: ListItem | Row) -> str:
    blocks = one.blocks if isinstance(one, ListItem) else one.cells[-1].blocks
    words = " ".join(block_text(each) for each in blocks).split()
    return " ".join(words[:_WORDS]).rstrip(".,;:") + ("…" if len(words) > _WORDS else "")


# ---------------------------------------------------------------- what stands before references


def _is_blank(one: Inline) -> bool:
    return isinstance(one, Text) and not one.text.strip()


def _append(made: list[Inline], one: Inline) -> None:
    """The inline is put at the end; text joins text, and empty text is none."""
    if isinstance(one, Text) and not one.text:
        return
    if made and isinstance(one, Text) and isinstance(last := made[-1], Text):
        made[-1] = Text(last.text + one.text)
    else:
        made.append(one)


def _gap(made: list[Inline]) -> str:
    """The space that references need before them: none at the start of a line."""
    return " " if made and not isinstance(made[-1], LineBreak) else ""


def _lift_stop(made: list[Inline]) -> str:
    """The full stop that the text ended with, taken off: it comes behind the references. That of "U.S." stays."""
    last = made[-1] if made else None
    if isinstance(last, Strong | Emphasis | Styled):
        inner = list(last.content)
        stop = _lift_stop(inner)
        made[-1] = replace(last, content=tuple(inner))
        return stop
    if not isinstance(last, Text):
        return ""
    bare = last.text.rstrip()
    found = _STOP.search(bare)
    stop = found[2] if found and not _is_shortened(found[1]) else ""
    bare = bare.removesuffix(stop) if stop else bare
    made[-1:] = [Text(bare)] if bare else []
    return stop


def _is_shortened(word: str) -> bool:
    bare = word.lstrip("“‘(\"'")
    return "." in bare or (len(bare) == 1 and bare.isalpha()) or bare.casefold() in _SHORTENED
