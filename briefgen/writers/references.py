"""Which sources of a document can stand as notes, and what is left of the document without their list."""

from collections import Counter
from dataclasses import replace
from typing import NamedTuple, TypeGuard

from briefgen.model.document import (
    Block,
    BulletList,
    Emphasis,
    Heading,
    Inline,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Strong,
    Styled,
)
from briefgen.model.tree import anchors, cited

_SOURCES = "sources"


class Noted(NamedTuple):
    """A document whose sources are notes.

    `notes` are the sources that its text cites, by anchor, in order of first use; `repeated` the anchors of
    those that are cited more than once. `blocks` are what remains: a source that only other sources cite, or
    that stands in a table, stays where it was. `heading` stood over nothing but the list.
    """

    blocks: tuple[Block, ...]
    notes: dict[str, ListItem]
    repeated: frozenset[str]
    heading: Heading | None


def noted(blocks: tuple[Block, ...]) -> Noted:
    """The document of those blocks with its sources as notes."""
    listed = {item.anchor: item for block in blocks if _is_list(block) for item in block.items}
    counts = Counter(
        anchor
        for anchor in cited(block for block in blocks if not _is_list(block))
        if anchor and anchor in listed
    )
    notes = {anchor: listed[anchor] for anchor in counts}
    within = set(cited(block for item in notes.values() for block in item.blocks))
    repeated = frozenset(
        anchor for anchor, count in counts.items() if count > 1 or anchor in within
    )
    kept, heading = _without(blocks, notes)
    return Noted(kept, notes, repeated, heading)


def without_notes(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The content but for its notes."""
    return tuple(
        replace(one, content=without_notes(one.content))
        if isinstance(one, Strong | Emphasis | Styled | Link)
        else one
        for one in content
        if not isinstance(one, Note)
    )


def _is_list(block: Block) -> TypeGuard[BulletList | OrderedList]:
    return isinstance(block, BulletList | OrderedList) and block.role == _SOURCES


def _without(
    blocks: tuple[Block, ...], notes: dict[str, ListItem]
) -> tuple[tuple[Block, ...], Heading | None]:
    """The blocks without the items that are notes, and the heading that would stand over nothing."""
    kept: list[Block] = []
    heading: Heading | None = None
    for place, block in enumerate(blocks):
        if not _is_list(block):
            kept.append(block)
            continue
        items = tuple(item for item in block.items if item.anchor not in notes)
        if items:
            kept.append(replace(block, items=items))
        elif kept and _is_bare(last := kept[-1], blocks[place + 1 : place + 3]):
            heading = last
            kept.pop()
    return tuple(kept), heading


def _is_bare(block: Block, following: tuple[Block, ...]) -> TypeGuard[Heading]:
    """Whether it is a heading with nothing below it, if those blocks come next; one that cites is left alone."""
    if not isinstance(block, Heading) or any(anchors(block.content)):
        return False
    after = next((one for one in following if not isinstance(one, PageBreak)), None)
    return after is None or (isinstance(after, Heading) and after.level <= block.level)
