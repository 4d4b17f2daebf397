"""Tables in plain text: in columns where they are narrow enough, else a row a paragraph."""

from collections.abc import Sequence

from briefgen.writers.eml.wrap import columns, indented, wrapped

_GAP = "  "
_ROOM = 28
"""Columns that the last cell of a row must have for the table to stand in columns."""


def grid(head: Sequence[Sequence[str]], body: Sequence[Sequence[str]], width: int) -> list[str]:
    """The lines of a table. Only the last cell of a row is wrapped, so that words keep their order."""
    rows = [*head, *body]
    widths = _widths(rows)
    taken = sum(widths[:-1]) + len(_GAP) * len(widths[:-1])
    if taken + min([_ROOM, *widths[-1:]]) > width:
        return _listed(head, body, width)
    lines = [line for row in head for line in _row(row, widths, width - taken)]
    if head and lines:
        last = min(widths[-1], width - taken)
        lines.append(_GAP.join("-" * one for one in (*widths[:-1], last)))
    return lines + [line for row in body for line in _row(row, widths, width - taken)]


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    count = max(map(len, rows), default=0)
    return [
        max((columns(row[index]) for row in rows if index < len(row)), default=0)
        for index in range(count)
    ]


def _row(row: Sequence[str], widths: list[int], room: int) -> list[str]:
    *first, last = row or [""]
    lead = "".join(
        cell + " " * (wide - columns(cell)) + _GAP
        for cell, wide in zip(first, widths, strict=False)
    )
    return indented(wrapped(last, room) or [""], lead) if any(row) else []


def _listed(head: Sequence[Sequence[str]], body: Sequence[Sequence[str]], width: int) -> list[str]:
    """Rows as paragraphs with a bar between their cells."""
    shown = [wrapped(" | ".join(row), width - len(_GAP)) for row in (*head, *body)]
    lines = [line for one in shown[: len(head)] for line in one]
    if lines:
        lines.append("-" * max(map(columns, lines)))
    for one in shown[len(head) :]:
        lines += [(_GAP if number else "") + line for number, line in enumerate(one)]
    return lines
