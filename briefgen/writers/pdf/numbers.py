"""Page numbers in the table of contents: drawn when all pages are known."""

from typing import NamedTuple

from briefgen.writers.pdf.breaker import Item
from briefgen.writers.pdf.draw import LinkArea, Sheet
from briefgen.writers.pdf.tags import Tag


class Waiting(NamedTuple):
    """A page number that is still to be drawn: where, for which heading, right- or left-aligned at `edge`."""

    sheet: Sheet
    position: int
    name: str
    edge: float
    at_right: bool
    baseline: float
    text_end: float


def leave_room(
    sheet: Sheet, across: tuple[float, float], down: tuple[float, float], name: str, tag: Tag
) -> None:
    """Leaves room among the page's operators for a page number, and makes the line a link."""
    box = (across[0], sheet.height - down[1], across[1], sheet.height - down[0])
    sheet.links.append(LinkArea(box, "", name, tag, ""))
    sheet.ops.append("")


def draw_number(waiting: Waiting, items: list[Item], gap: float) -> None:
    """Draws a page number, with dots that lead to it."""
    sheet = waiting.sheet
    width = sum(atom.width * style.scale for atom, style, _ in items)
    left = waiting.edge - width if waiting.at_right else waiting.edge
    ops = sheet.apart(items, left, waiting.baseline)
    edges = (
        (waiting.text_end + gap, left - gap)
        if waiting.at_right
        else (left + width + gap, waiting.text_end - gap)
    )
    y = sheet.height - waiting.baseline + 0.6
    dots = ""
    if edges[1] - edges[0] > gap:
        dots = (
            f"q 0.55 G 1 J 0.8 w [0 3] 0 d {edges[0]:.2f} {y:.2f} m {edges[1]:.2f} {y:.2f} l S Q\n"
        )
    sheet.ops[waiting.position] = f"{dots}{ops}"
