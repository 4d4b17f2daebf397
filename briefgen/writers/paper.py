"""A house's paper as HTML, for formats that have no pages: above and below the text, once."""

import re
from collections.abc import Callable, Iterable, Iterator

from briefgen.model.stationery import (
    Counter,
    Emblem,
    Furniture,
    Grid,
    Line,
    Piece,
    Stationery,
    Tab,
    TextBox,
    Turn,
    Words,
    lines,
)
from briefgen.model.style import StyleSheet, TextStyle
from briefgen.writers.escape import text

_ROW_HTML = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">'
_FAMILY = re.compile("[A-Za-z][A-Za-z0-9 -]{0,59}")
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_SERIF = "Georgia,'Times New Roman',serif"
_SANS = "Arial,Helvetica,sans-serif"

Source = Callable[[Emblem], str]
"""The address of a picture."""


def above(stationery: Stationery) -> tuple[Furniture, ...]:
    """What stands above the text of a document without pages: the letterhead of its first page."""
    return (stationery.first or stationery.usual).header


def below(stationery: Stationery) -> tuple[Furniture, ...]:
    """What stands below it."""
    return (stationery.first or stationery.usual).footer


def emblems(stationery: Stationery | None) -> tuple[Emblem, ...]:
    """The pictures that are shown above and below."""
    if stationery is None:
        return ()
    shown = lines((*above(stationery), *below(stationery)))
    return tuple(one for line in shown for one in line.pieces if isinstance(one, Emblem))


def paper_html(furniture: Iterable[Furniture], sheet: StyleSheet, source: Source) -> str:
    """The paragraphs and tables as HTML with its styles inline; lines that count pages are left out."""
    return "".join(_one_html(line, sheet, source) for one in furniture for line in _with_boxes(one))


def _with_boxes(one: Furniture) -> tuple[Furniture, ...]:
    """A paragraph, and below it those of the text boxes that are tied to it."""
    return (one,) if isinstance(one, Grid) else lines((one,))


def _one_html(one: Furniture, sheet: StyleSheet, source: Source) -> str:
    return (
        _grid_html(one, sheet, source) if isinstance(one, Grid) else _line_html(one, sheet, source)
    )


def _line_html(line: Line, sheet: StyleSheet, source: Source) -> str:
    if any(isinstance(one, Counter) for one in line.pieces) or not line.pieces:
        return ""
    shown = tuple(one for one in line.pieces if not isinstance(one, TextBox))
    stretches = list(_stretches(shown))
    if len(stretches) == 1:
        align = line.look.align if line.look.align in {"center", "end"} else "start"
        inner_html = _pieces_html(stretches[0], sheet, source)
        return f'<div {_aligned_html(align)};{_rule_css(line.look)}">{inner_html}</div>\n'
    sides = ["start", *["center"] * (len(stretches) - 2), "end"]
    cells_html = "".join(
        f'<td {_aligned_html(side)};vertical-align:bottom">{_pieces_html(one, sheet, source)}</td>'
        for side, one in zip(sides, stretches, strict=True)
    )
    rule_css = _rule_css(line.look)
    return f'{_ROW_HTML[:-1]} style="border-collapse:collapse;{rule_css}"><tr>{cells_html}</tr></table>\n'


def _aligned_html(align: str) -> str:
    """The start of a style, and an attribute for Outlook, which knows no start and no end."""
    old = {"start": "left", "end": "right"}.get(align, align)
    return f'align="{text(old)}" style="text-align:{text(align)}'


def _stretches(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """What stands between tabs; empty stretches between two of them are none."""
    found: list[Piece] = []
    is_first = True
    for one in (*pieces, Tab()):
        if not isinstance(one, Tab):
            found.append(one)
            continue
        if found or is_first:
            yield found
        found, is_first = [], False


def _pieces_html(pieces: Iterable[Piece], sheet: StyleSheet, source: Source) -> str:
    return "".join(_piece_html(one, sheet, source) for one in pieces)


def _piece_html(one: Piece, sheet: StyleSheet, source: Source) -> str:
    match one:
        case Words(words, look):
            return f'<span style="{_look_css(look, sheet)}">{text(words)}</span>'
        case Emblem():
            return (
                f'<img src="{text(source(one))}" alt="{text(one.alternative)}" height="{round(one.height / 0.75):d}" '
                f'style="height:{one.height:.1f}pt;width:auto;border:0;vertical-align:bottom">'
            )
        case Turn():
            return "<br>"
        case Tab() | Counter() | TextBox():
            return ""


def _grid_html(grid: Grid, sheet: StyleSheet, source: Source) -> str:
    rows: list[str] = []
    for row in grid.rows:
        cells_html = ""
        for box in row:
            inner_html = paper_html(box.lines, sheet, source)
            fill_css = f";background:{_colour(box.background)}" if box.background else ""
            place = box.place if box.place in {"top", "bottom"} else "middle"
            cells_html += (
                f'<td colspan="{box.span:d}" style="vertical-align:{text(place)};padding:0 {grid.padding:.1f}pt'
                f'{fill_css}">{inner_html}</td>'
            )
        rows.append(f"<tr>{cells_html}</tr>")
    return f'{_ROW_HTML[:-1]} style="border-collapse:collapse">{"".join(rows)}</table>\n'


def _look_css(look: TextStyle, sheet: StyleSheet) -> str:
    shipped = sheet.heading_family if look.font == "heading" else sheet.body_family
    generic = _SERIF if "serif" in shipped.lower() else _SANS
    named = f"'{look.family}'," if _FAMILY.fullmatch(look.family) else ""
    rules = [
        f"font-family:{named}{generic}",
        f"font-size:{look.size:g}pt",
        f"color:{_colour(look.colour)}",
    ]
    rules += ["font-weight:bold"] if look.bold else []
    rules += ["font-style:italic"] if look.italic else []
    rules += ["text-transform:uppercase"] if look.capitals == "all" else []
    return ";".join(rules)


def _rule_css(look: TextStyle) -> str:
    over = f"border-top:1px solid {_colour(look.over)};" if look.over else ""
    under = f"border-bottom:1px solid {_colour(look.rule)};" if look.rule else ""
    return f"{over}{under}padding:1pt 0"


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else "inherit"
