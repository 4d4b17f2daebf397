"""Words in tables stay legible when a house fills the heads of its tables with a colour of its own."""

from dataclasses import replace

from briefgen.model.document import Block, Cell, Document, Paragraph, Row, Table
from briefgen.model.style import Colour, StyleSheet, TextStyle

_LEAST = 3.0
"""The contrast that letters need at least (WCAG 2.2, 1.4.3, large text)."""

_PAPER = Colour("#FFFFFF")
_ROW_HEAD = "row-head"


def legible(document: Document) -> Document:
    """The document with new roles for words in the heads of tables and rows that could not be read otherwise."""
    words = _Words(document.style)
    blocks = tuple([words.block(block) for block in document.blocks])
    if not words.added:
        return document
    style = replace(document.style, roles=(*document.style.roles, *words.added.items()))
    return replace(document, style=style, blocks=blocks)


class _Words:
    """Looks at the words of tables; `added` are the roles that were made for them."""

    def __init__(self, style: StyleSheet) -> None:
        self._style = style
        self._head = style.role("table-head")
        self._behind = style.table.head_background or _PAPER
        self.added: dict[str, TextStyle] = {}

    def block(self, block: Block) -> Block:
        """The block with roles that can be read; tables within tables stay as they are."""
        if not isinstance(block, Table):
            return block
        head = tuple(self._row(row, in_head=True) for row in block.head)
        return replace(
            block, head=head, body=tuple(self._row(row, in_head=False) for row in block.body)
        )

    def _row(self, row: Row, *, in_head: bool) -> Row:
        return replace(row, cells=tuple(self._cell(one, in_head=in_head) for one in row.cells))

    def _cell(self, cell: Cell, *, in_head: bool) -> Cell:
        if not (in_head or cell.header):
            return cell
        change = self._in_head if in_head else self._in_row
        return replace(
            cell,
            blocks=tuple(change(one) if isinstance(one, Paragraph) else one for one in cell.blocks),
        )

    def _in_head(self, words: Paragraph) -> Paragraph:
        """Words of another role than the head's, in the colour of the head's."""
        look = self._style.role(words.role)
        if words.role == "body" or _contrast(look.colour, self._behind) >= _LEAST:
            return words
        return self._in(words, f"{words.role}-in-head", replace(look, colour=self._head.colour))

    def _in_row(self, words: Paragraph) -> Paragraph:
        """The head of a row, which has no colour behind it, in the colour of the other cells."""
        if words.role != "body" or _contrast(self._head.colour, _PAPER) >= _LEAST:
            return words
        colour = self._style.role("table").colour
        return self._in(words, _ROW_HEAD, replace(self._head, colour=colour))

    def _in(self, words: Paragraph, role: str, look: TextStyle) -> Paragraph:
        self.added[role] = look
        return replace(words, role=role)


def tinted(old: Colour, accent: Colour) -> Colour:
    """A light background in the hue of an accent, as light as it was; greys, and what isn't light, stay."""
    shades = _shades(old)
    if not shades or max(shades) - min(shades) < 4 or min(shades) < 200:
        return old
    ink = _shades(accent)
    share = (255 - sum(shades) / 3) / max(1.0, 255 - sum(ink) / 3)
    mixed = (round(255 - (255 - shade) * min(1.0, share)) for shade in ink)
    return Colour("#" + "".join(f"{shade:02X}" for shade in mixed))


def _shades(colour: Colour) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in range(1, len(colour), 2))


def _contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [shade / 255 for shade in _shades(colour)] or [0.0, 0.0, 0.0]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
