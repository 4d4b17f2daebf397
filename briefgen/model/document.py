"""What every writer gets: a tree of blocks and inlines, named as in pandoc. Both unions are closed."""

from dataclasses import dataclass
from datetime import date

from briefgen.model.drawing import Drawing
from briefgen.model.stationery import Stationery
from briefgen.model.style import StyleSheet

# ---------------------------------------------------------------- inlines


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, just so. No line feed stands in them."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Strong importance."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stress emphasis."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Styled:
    """A run in a style role of its own (a status chip, say), or in another language (BCP 47), or both."""

    content: tuple["Inline", ...]
    role: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of the document; `href` is http, https or mailto, nothing else."""

    href: str
    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A reference to a source of the document: to the list item or row whose anchor is `anchor`.

    It is shown as `label`, "[3]" say. `number` is 0 until the document has been numbered; `words` are shown
    instead of it ("Reuters, 2026a"). A note that leads `back` stands in the source and leads to its first use.
    """

    anchor: str
    number: int = 0
    words: str = ""
    back: bool = False

    @property
    def label(self) -> str:
        """What is shown: the words, or else the number in brackets."""
        return self.words or f"[{self.number}]"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line within a paragraph."""


Inline = Text | Strong | Emphasis | Styled | Link | Note | LineBreak

# ---------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 4; headings make the contents and the bookmarks.

    `number` is what stands before its words ("1.1"), where the style sheet numbers headings and the document has
    been numbered; one that is not `counted` has none, nor has what stands below it.
    """

    level: int
    content: tuple[Inline, ...]
    language: str = ""
    number: str = ""
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in a style role. `language` (BCP 47) is empty where it is the document's."""

    content: tuple[Inline, ...]
    role: str = "body"
    language: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """Blocks of one item. `anchor` is what notes point to; `label` replaces the list's own number or bullet."""

    blocks: tuple["Block", ...]
    anchor: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class BulletList:
    """An unordered list in a style role. A `bare` one has no bullets: the first line of each item hangs."""

    items: tuple[ListItem, ...]
    role: str = "list"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A numbered list in a style role, from 1; in the role "sources" each item has its reference's label."""

    items: tuple[ListItem, ...]
    role: str = "list"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. `align` is "start", "center" or "end"."""

    blocks: tuple["Block", ...]
    header: bool = False
    align: str = "start"


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; it has as many cells as the table has columns."""

    cells: tuple[Cell, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `widths` are the columns' shares of the text width, summing to 1; head rows repeat on each page."""

    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    role: str = "table"
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Image:
    """The bytes of a PNG or JPEG file."""

    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Figure:
    """What is seen rather than read, with its text alternative. `width` is its share of the text width, up to 1."""

    shown: Image | Drawing
    alternative: str
    width: float = 1.0
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """The headings down to `depth`, with page numbers where the format has pages."""

    depth: int = 2


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page, where the format has pages."""


Block = (
    Heading | Paragraph | BulletList | OrderedList | Table | Figure | TableOfContents | PageBreak
)

# ---------------------------------------------------------------- the whole


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page it stands on."""


@dataclass(frozen=True, slots=True)
class PageCount:
    """How many pages there are."""


@dataclass(frozen=True, slots=True)
class MarkingLabel:
    """The handling label, in its own colours."""

    label: str
    colour: str
    background: str


BandPart = Text | PageNumber | PageCount | MarkingLabel


@dataclass(frozen=True, slots=True)
class Band:
    """A header or footer line: what stands at its start, and what at its end."""

    start: tuple[BandPart, ...] = ()
    end: tuple[BandPart, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentMeta:
    """What a file says of itself. `created` is the brief's as-of date, so that the same brief gives the same bytes."""

    title: str
    language: str
    created: date
    author: str = ""
    organization: str = ""
    number: str = ""
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A brief ready to be written in any format. Notes are numbered; the same words stand in every format."""

    meta: DocumentMeta
    style: StyleSheet
    header: Band
    footer: Band
    blocks: tuple[Block, ...]
    stationery: Stationery | None = None
