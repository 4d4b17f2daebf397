"""Drawings to operators and lines: shapes as vectors, words shaped and broken like all other text."""

from briefgen.model.drawing import LEADING, Box, Disc, Drawing, Label, Line, Shape
from briefgen.writers.pdf.breaker import Line as TextLine
from briefgen.writers.pdf.breaker import break_lines
from briefgen.writers.pdf.breaks import graphemes
from briefgen.writers.pdf.escape import colour, number
from briefgen.writers.pdf.frame import Work
from briefgen.writers.pdf.paragraphs import baseline_of
from briefgen.writers.pdf.runs import Run
from briefgen.writers.pdf.strips import PlacedLine
from briefgen.writers.pdf.tags import Tag

_ELLIPSIS = "…"
_ROUND = 0.5523
"""How far a cubic curve's handles are from its ends, in radii, to look like a quarter of a circle."""

_LOOSE = " ,;:.–-"
_WORDY = 0.7


def lines(drawing: Drawing, scale: float, left: float, work: Work, tag: Tag) -> list[PlacedLine]:
    """The lines of all labels of a drawing, which is `scale` times as large and begins at `left`."""
    labels = (one for one in drawing.shapes if isinstance(one, Label) and one.text)
    return [line for one in labels for line in _label(one, scale, left, work, tag)]


def shapes(drawing: Drawing, scale: float, left: float, top: float, page: float) -> str:
    """The operators of all that is not a label, at a place of a page that is so high."""
    place = f"{scale:.5f} 0 0 {scale:.5f} {number(left)} {number(page - top)} cm"
    drawn = filter(None, map(_operators, drawing.shapes))
    return "\n".join([f"q {place}", *drawn, "Q"])


def _operators(shape: Shape) -> str:
    match shape:
        case Box():
            return _painted(_box(shape), shape.fill, shape.stroke)
        case Disc():
            return _painted(_circle(shape), shape.fill, shape.stroke)
        case Line(x1, y1, x2, y2, ink, weight):
            ends = f"{number(x1)} {number(-y1)} m {number(x2)} {number(-y2)} l"
            return f"{colour(ink)} RG {number(weight)} w {ends} S"
        case Label():
            return ""


def _painted(path: str, fill: str, stroke: str) -> str:
    inks = [f"{colour(fill)} rg"] if fill else []
    inks += [f"{colour(stroke)} RG 0.5 w"] if stroke else []
    paint = {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
        (bool(fill), bool(stroke)), "n"
    )
    return " ".join([*inks, path, paint])


def _box(box: Box) -> str:
    x, y, right, bottom = box.x, -box.y, box.x + box.width, -box.y - box.height
    r = min(box.corner, box.width / 2, box.height / 2)
    if r <= 0:
        return f"{number(x)} {number(bottom)} {number(box.width)} {number(box.height)} re"
    c = r * (1 - _ROUND)
    points = (
        (x + r, y, "m"),
        (right - r, y, "l"),
        (right - c, y, ""), (right, y - c, ""), (right, y - r, "c"),
        (right, bottom + r, "l"),
        (right, bottom + c, ""), (right - c, bottom, ""), (right - r, bottom, "c"),
        (x + r, bottom, "l"),
        (x + c, bottom, ""), (x, bottom + c, ""), (x, bottom + r, "c"),
        (x, y - r, "l"),
        (x, y - c, ""), (x + c, y, ""), (x + r, y, "c"),
    )  # fmt: skip
    return " ".join(f"{number(a)} {number(b)} {op}".rstrip() for a, b, op in points) + " h"


def _circle(disc: Disc) -> str:
    r = disc.radius
    return _box(Box(disc.x - r, disc.y - r, 2 * r, 2 * r, disc.fill, corner=r))


# ---------------------------------------------------------------- words


def _label(label: Label, scale: float, left: float, work: Work, tag: Tag) -> list[PlacedLine]:
    size, width = label.size * scale, label.width * scale
    run = work.book.drawn(label.text, size, label.colour, bold=label.bold)
    shown = fitted(run, width, label.lines, work.language)
    leading = size * LEADING
    slack = label.height * scale - leading * len(shown)
    down = label.y * scale + {"top": 0.0, "middle": slack / 2}.get(label.hang, slack)
    down += baseline_of(size, leading)
    placed: list[PlacedLine] = []
    for index, line in enumerate(shown):
        free = width - line.width()
        start = left + label.x * scale + {"left": 0.0, "center": free / 2}.get(label.align, free)
        placed.append(PlacedLine(line.items, start, down + index * leading, 0.0, tag))
    return placed


def fitted(run: Run, width: float, most: int, language: str) -> list[TextLine]:
    """The lines of a run, at most so many; the longest beginning of it that fits with an ellipsis, if need be."""
    whole = break_lines([run], width, language).lines
    if len(whole) <= most:
        return whole
    clusters = graphemes(run.text)
    low, high = 0, len(clusters)
    while low < high:
        middle = (low + high + 1) // 2
        if len(_cut(run, clusters, middle, width, language)) <= most:
            low = middle
        else:
            high = middle - 1
    # Rather a word less than a piece of one, unless it is a long one.
    kept = "".join(clusters[:low]).rpartition(" ")[0] if low < len(clusters) else ""
    words = len(graphemes(kept)) if kept and clusters[low] != " " else low
    return _cut(run, clusters, words if words > low * _WORDY else low, width, language)


def _cut(run: Run, clusters: list[str], count: int, width: float, language: str) -> list[TextLine]:
    text = "".join(clusters[:count]).rstrip(_LOOSE)
    return break_lines([Run(f"{text}{_ELLIPSIS}", run.style)], width, language).lines
