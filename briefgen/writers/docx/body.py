"""Blocks as the body of the document: one string, written in one pass."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, assert_never

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
)
from briefgen.model.style import Page
from briefgen.writers.docx.contents import contents_xml, heading_bookmark
from briefgen.writers.docx.figures import figure_xml
from briefgen.writers.docx.headings import NOT_COUNTED, HeadingNumbers
from briefgen.writers.docx.numbering import PLAIN_BULLETS, Numbering
from briefgen.writers.docx.pagination import Pages
from briefgen.writers.docx.paragraphs import Paragraphs, Setting, is_rtl
from briefgen.writers.docx.relations import Relations
from briefgen.writers.docx.runs import NativeNotes, Runs
from briefgen.writers.docx.styles import LIST_STEP, Styles
from briefgen.writers.docx.tables import Around, Cells
from briefgen.writers.outline import headings, targets, with_number
from briefgen.writers.plates import Plates
from briefgen.writers.references import without_notes

_DEEPEST = 8
"""The last level of a list that Word counts, from 0."""


class _List(NamedTuple):
    """The list that an item stands in: its number (None for labels only), level, role and style."""

    number: int | None
    level: int
    role: str
    style: str


class Common(NamedTuple):
    """What the parts of one document share, and count together."""

    styles: Styles
    page: Page
    rtl: bool
    numbering: Numbering
    bookmark_ids: Iterator[int]
    figure_ids: Iterator[int]
    plates: Plates


class Body:
    """Writes the blocks of one part of a document, which are on about those `pages`."""

    def __init__(
        self,
        blocks: tuple[Block, ...],
        common: Common,
        pages: Pages,
        notes: NativeNotes | None = None,
        *,
        pictures: str = "image",
    ) -> None:
        styles, page = common.styles, common.page
        self.relations = Relations(pictures)
        self._numbering = common.numbering
        self._figure_ids = common.figure_ids
        self._plates = common.plates
        self._styles = styles
        self._blocks = blocks
        self._targets = {anchor: name.replace("-", "_") for anchor, name in targets(blocks).items()}
        self.runs = Runs(styles, self.relations, self._targets, common.bookmark_ids, notes)
        self._paragraphs = Paragraphs(self.runs, styles.mirrored_boxes(), common.bookmark_ids)
        self._rtl = common.rtl
        self._width = page.width - page.start - page.end
        self._height = page.height - page.top - page.bottom
        self._headings = headings(blocks)
        if notes:  # as Word does, which leaves marks out of the contents
            self._headings = tuple(
                replace(one, content=without_notes(one.content)) for one in self._headings
            )
        self._pages = pages
        self._heading_count = 0
        self._heading_numbers = HeadingNumbers(styles.numbered)

    def xml(self) -> str:
        """The body's content, without its section properties."""
        around = Around(self._width)
        return "".join(self._block_xml(block, around) for block in self._blocks)

    def source_xml(self, item: ListItem, mark_xml: str) -> str:
        """A source as a note, behind its mark."""
        lead, rest = _led(item.blocks)
        own = lead.role not in {"body", "sources"}
        setting = Setting(
            style=self._styles.role(lead.role).id if own else self._styles.note_id,
            language=lead.language,
            rtl=self._rtl,
            mark_xml=mark_xml,
        )
        room = self._styles.note_room
        inner = Around(self._width - room, "sources", self._styles.note_id, room, level=1)
        return self._paragraphs.xml(lead.content, setting) + self.blocks_xml(rest, inner)

    def blocks_xml(self, blocks: tuple[Block, ...], around: Around) -> str:
        """Blocks that stand in a cell or a list item."""
        return "".join(self._block_xml(block, around) for block in blocks)

    def _block_xml(self, block: Block, around: Around) -> str:
        match block:
            case Paragraph():
                return self._paragraph_xml(block, around)
            case Heading():
                return self._heading_xml(block)
            case BulletList() | OrderedList():
                return self._list_xml(block, around)
            case Table():
                return self._table_xml(block, around)
            case Figure():
                return self._figure_xml(block, around)
            case TableOfContents():
                return self._contents_xml(block)
            case PageBreak():
                self._paragraphs.breaks_page = True
                return ""
            case _:
                assert_never(block)

    def _paragraph_xml(self, block: Paragraph, around: Around) -> str:
        own = block.role not in {"body", around.role} or not around.style
        setting = Setting(
            style=self._styles.role(block.role).id if own else around.style,
            indent=around.indent,
            align=around.align,
            keep=around.keep,
            language=block.language,
        )
        return self._paragraphs.xml(block.content, setting)

    def _heading_xml(self, block: Heading) -> str:
        # Of a heading in a note, which no contents can name, there is no bookmark.
        names = (heading_bookmark(self._heading_count),) if self._headings else ()
        self._heading_count += 1
        style = self._styles.role(f"h{min(4, max(1, block.level))}").id
        counted = self._heading_numbers.counts(block)
        setting = Setting(
            style,
            # A number that Word wouldn't count so stands there as text.
            numbering=None if counted else NOT_COUNTED,
            language=block.language,
            rtl=is_rtl(block.content) if block.number else None,
            bookmarks=names,
        )
        return self._paragraphs.xml(block.content if counted else with_number(block), setting)

    # ------------------------------------------------------------ lists

    def _list_xml(self, block: BulletList | OrderedList, around: Around) -> str:
        where = self._list(block, min(around.level, _DEEPEST))
        return "".join(self._item_xml(item, where, around) for item in block.items)

    def _list(self, block: BulletList | OrderedList, level: int) -> _List:
        style = self._styles.role(block.role).id
        if block.role == "list":
            style = "ListNumber" if isinstance(block, OrderedList) else "ListBullet"
        bare = isinstance(block, BulletList) and block.bare
        if bare or (block.items and all(item.label for item in block.items)):
            return _List(None, level, block.role, style)
        counted = isinstance(block, OrderedList)
        number = (
            self._numbering.counted(block.role) if counted else self._numbering.bullets(block.role)
        )
        return _List(number, level, block.role, style)

    def _item_xml(self, item: ListItem, where: _List, around: Around) -> str:
        lead, rest = _led(item.blocks)
        room = self._room(item, where)
        indent = self._styles.list_indent(where.role) + LIST_STEP * where.level + room
        own = lead.role not in {"body", where.role}
        sits = where.role == "sources" and not where.level and not own
        setting = Setting(
            style=self._styles.role(lead.role).id if own else where.style,
            numbering=_numbering(item, where, own),
            indent=None if sits or not item.label else indent,
            hanging=room,
            label=item.label,
            language=lead.language,
            rtl=self._rtl if item.label or where.number is None else None,
            bookmarks=self._bookmarks(item.anchor),
        )
        lead_xml = self._paragraphs.xml(lead.content, setting)
        style = "ListContinue" if where.role == "list" else where.style
        inner = Around(around.width - room, where.role, style, indent, level=where.level + 1)
        return lead_xml + self.blocks_xml(rest, inner)

    def _room(self, item: ListItem, where: _List) -> float:
        size = self._styles.role(where.role).look.size
        if where.role == "sources":
            return self._styles.source_room
        return max(LIST_STEP, (len(item.label) * 0.6 + 0.6) * size) if item.label else LIST_STEP

    def _bookmarks(self, anchor: str) -> tuple[str, ...]:
        name = self._targets.get(anchor)
        return (name,) if name else ()

    # ------------------------------------------------------------ tables, figures, contents

    def _table_xml(self, block: Table, around: Around) -> str:
        caption_xml = ""
        if block.caption:
            setting = Setting(self._styles.role("caption").id, keep=True, indent=around.indent)
            caption_xml = self._paragraphs.xml(block.caption, setting)
        cells = Cells(self._styles, self.blocks_xml, self._anchor_xml, rtl=self._rtl)
        return caption_xml + cells.table_xml(block, around)

    def _anchor_xml(self, anchor: str) -> str:
        return self._paragraphs.anchor_xml(self._targets.get(anchor, ""))

    def _figure_xml(self, block: Figure, around: Around) -> str:
        relation = self.relations.picture(self._plates.image(block))
        picture_xml = figure_xml(
            block, relation, next(self._figure_ids), around.width, self._height * 0.8
        )
        style = self._styles.role("figure").id
        setting = Setting(style, keep=bool(block.caption), indent=around.indent)
        figure = self._paragraphs.wrap_xml(picture_xml, setting)
        if not block.caption:
            return figure
        caption = Setting(self._styles.role("caption").id, indent=around.indent)
        return figure + self._paragraphs.xml(block.caption, caption)

    def _contents_xml(self, block: TableOfContents) -> str:
        return contents_xml(block.depth, self._headings, self._pages.headings, self._paragraphs)


def _numbering(item: ListItem, where: _List, own: bool) -> tuple[int, int] | None:
    """The number and level that the paragraph itself has to name: none where the list's style does so.

    `own` is whether the paragraph has a style of its own instead.
    """
    in_style = where.number == PLAIN_BULLETS and where.level == 0 and not own
    if item.label or where.number is None or in_style:
        return None
    return where.number, where.level


def _led(blocks: tuple[Block, ...]) -> tuple[Paragraph, tuple[Block, ...]]:
    """The paragraph that carries an item's number, an empty one if need be, and the blocks after it."""
    if blocks and isinstance(blocks[0], Paragraph):
        return blocks[0], blocks[1:]
    return Paragraph(()), blocks
