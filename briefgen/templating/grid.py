"""Tables of the HTML subset: rows of one width, columns with their shares."""

import re
from typing import Protocol

from briefgen.model.document import Block, Cell, Inline, Row, Table
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.templating.plaintext import block_text
from briefgen.templating.tokens import Close, Open, Token

_SHARE = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)%")
_ALIGN = {
    "": "start",
    "left": "start",
    "start": "start",
    "center": "center",
    "right": "end",
    "end": "end",
}
_NARROWEST, _WIDEST = 8, 60
# What the space around a cell and a wider font than ours take, in letters.
_AROUND = 4


class Descent(Protocol):
    """What a table needs of the parser that it stands in."""

    def peek(self) -> Token:
        """The token that comes next."""
        ...

    def take(self) -> Token:
        """The token that comes next, now left behind."""
        ...

    def skip_white(self) -> Token:
        """The next token that is not white space."""
        ...

    def expect_close(self, opened: Open) -> None:
        """What was opened is closed."""
        ...

    def inlines(self) -> tuple[Inline, ...]:
        """The inlines up to a tag that is none."""
        ...

    def blocks(self, within: str, role: str, listed: str = "list") -> tuple[Block, ...]:
        """The blocks up to the tag that closes `within`."""
        ...

    def role(self, token: Open, default: str) -> str:
        """The style role that a tag asks for."""
        ...

    def anchor(self, token: Open, role: str) -> str:
        """What notes call a row."""
        ...

    def error(self, token: Token, message: Phrase, hint: Phrase = SILENCE) -> TemplateError:
        """The error to raise for a token."""
        ...

    def misplaced(self, token: Token, within: str) -> TemplateError:
        """The error for a token that can't stand where it does."""
        ...


class Grid:
    """One table, as its rows are read."""

    def __init__(self, parser: Descent, opened: Open) -> None:
        self._parser = parser
        self._opened = opened
        self._role = parser.role(opened, "table")
        self._caption: tuple[Inline, ...] = ()
        self._shares: list[float | None] = []
        self._head: list[Row] = []
        self._body: list[Row] = []

    def table(self) -> Table:
        """The table, its closing tag left behind; TemplateError unless all rows have the same number of cells."""
        while not self._closes("table"):
            self._part(self._take_tag("table"))
        self._parser.take()
        rows = [*self._head, *self._body]
        if not rows:
            raise self._parser.error(
                self._opened,
                Phrase("This table has no rows."),
                Phrase("Leave it out with {% if %} when there are none."),
            )
        return Table(
            self._widths(rows), tuple(self._head), tuple(self._body), self._role, self._caption
        )

    def _part(self, token: Open) -> None:
        match token.name:
            case "caption":
                self._caption = self._parser.inlines()
                self._parser.expect_close(token)
            case "col":
                self._shares.append(self._share(token))
            case "thead":
                self._rows("thead", self._head)
            case "tbody":
                self._rows("tbody", self._body)
            case "tr":
                self._body.append(self._row(token))
            case _:
                raise self._parser.misplaced(token, "table")

    def _rows(self, within: str, rows: list[Row]) -> None:
        while not self._closes(within):
            token = self._take_tag(within)
            if token.name != "tr":
                raise self._parser.misplaced(token, within)
            rows.append(self._row(token))
        self._parser.take()

    def _row(self, opened: Open) -> Row:
        anchor = self._parser.anchor(opened, self._role)
        cells: list[Cell] = []
        while not self._closes("tr"):
            token = self._take_tag("tr")
            if token.name not in {"td", "th"}:
                raise self._parser.misplaced(token, "tr")
            cells.append(self._cell(token))
        self._parser.take()
        earlier = self._head or self._body
        wanted = len(earlier[0].cells) if earlier else len(self._shares) or len(cells)
        if not cells or len(cells) != wanted:
            raise self._parser.error(
                opened,
                Phrase(
                    "This row has {cells} cells, but the table {wanted} columns.",
                    cells=len(cells),
                    wanted=wanted,
                ),
                Phrase("Make them equal."),
            )
        return Row(tuple(cells), anchor)

    def _cell(self, token: Open) -> Cell:
        header = token.name == "th"
        usual = "table-head" if header else ("table" if self._role == "table" else self._role)
        align = _ALIGN.get(token.attributes.get("align", ""))
        if align is None:
            raise self._parser.error(token, Phrase("A cell is aligned left, center or right."))
        role = self._parser.role(token, usual)
        return Cell(self._parser.blocks(token.name, role), header, align)

    def _closes(self, within: str) -> bool:
        token = self._parser.skip_white()
        return isinstance(token, Close) and token.name == within

    def _take_tag(self, within: str) -> Open:
        token = self._parser.take()
        if not isinstance(token, Open):
            raise self._parser.misplaced(token, within)
        return token

    def _share(self, token: Open) -> float | None:
        return share(self._parser, token, Phrase("column width"), Phrase("a share of the table"))

    def _widths(self, rows: list[Row]) -> tuple[float, ...]:
        columns = len(rows[0].cells)
        if not any(self._shares):
            return _by_content(rows)
        shares = [*self._shares, *[None] * columns][:columns]
        given = sum(share for share in shares if share)
        left = max(1 - given, 0.05) / max(shares.count(None), 1)
        full = [share or left for share in shares]
        return tuple(share / sum(full) for share in full)


def share(parser: Descent, token: Open, noun: Phrase, what: Phrase) -> float | None:
    """The share that a tag's `width` asks for, up to 1; None if it asks for none."""
    width = token.attributes.get("width", "")
    if not width:
        return None
    found = _SHARE.fullmatch(width)
    if not found or not 0 < float(found[1]) <= 100:
        raise parser.error(
            token,
            Phrase("“{width}” is no {noun}.", width=width[:40], noun=noun),
            Phrase('Write {what}: width="30%".', what=what),
        )
    return float(found[1]) / 100


def _by_content(rows: list[Row]) -> tuple[float, ...]:
    """Shares by how much text the columns hold, so that none is squeezed."""
    columns = zip(*(row.cells for row in rows), strict=True)
    weights = [
        min(max(max(_length(cell) for cell in column), _NARROWEST), _WIDEST) + _AROUND
        for column in columns
    ]
    return tuple(weight / sum(weights) for weight in weights)


def _length(cell: Cell) -> int:
    return sum(len(block_text(block)) for block in cell.blocks)
