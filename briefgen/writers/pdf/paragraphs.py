"""Paragraphs to strips: one a line, with the bar, the background and the rule of their role."""

from briefgen.model.style import TextStyle
from briefgen.writers.pdf.breaker import Line, break_lines
from briefgen.writers.pdf.escape import colour
from briefgen.writers.pdf.frame import Frame
from briefgen.writers.pdf.runs import Run
from briefgen.writers.pdf.strips import Patch, PlacedLine, Strip
from briefgen.writers.pdf.tags import Tag

_BAR_WIDTH, _BAR_GAP = 2.5, 9.0
_PADDING, _PADDING_ABOVE = 9.0, 6.0
_RULE_WIDTH, _RULE_GAP = 0.75, 3.0
# Where Noto's baseline is: its ascent and descent in ems.
_ASCENT, _DESCENT = 1.069, 0.293
_LOOSEST = 1.5
# How much of a line may stay empty before a word is divided to fill it.
_SLACK, _SLACK_JUSTIFIED = 0.15, 0.04


def baseline(style: TextStyle) -> float:
    """How far the baseline is below the upper edge of a line, in points."""
    return baseline_of(style.size, style.leading)


def baseline_of(size: float, leading: float) -> float:
    """As `baseline`, for type of that size and leading."""
    return (leading - (_ASCENT + _DESCENT) * size) / 2 + _ASCENT * size


def paragraph(
    runs: list[Run], style: TextStyle, frame: Frame, tag: Tag, language: str
) -> tuple[list[Strip], bool]:
    """The strips of a paragraph, and whether it reads from right to left."""
    if style.first:
        frame = frame._replace(hang=frame.hang - style.first)
    padding = _PADDING if style.background else 0.0
    start = style.indent + (_BAR_WIDTH + _BAR_GAP if style.bar else padding)
    width = frame.inset(start, padding).width
    align = frame.align or style.align
    slack = width * (_SLACK_JUSTIFIED if align == "justify" else _SLACK)
    lines, right_to_left = break_lines(runs, width, language, frame.from_right, frame.hang, slack)
    inner = frame.inset(start, padding, right_to_left)
    strips: list[Strip] = []
    leading, down = max(style.leading, 1.0), baseline(style)
    for line in lines:
        strip = Strip(leading)
        column = inner if strips else inner.hung(right_to_left)
        left, stretch = _position(line, column, align, right_to_left)
        if line.items:
            strip.lines.append(PlacedLine(line.items, left, down, stretch, tag))
        strips.append(strip)
    _keep_together(strips, style.keep_with_next)
    _decorate(strips, style, frame, right_to_left)
    strips[0].before = max(style.before, 0.0)
    return strips, right_to_left


def _position(line: Line, frame: Frame, align: str, right_to_left: bool) -> tuple[float, float]:
    """Where a line begins, and by how much each of its spaces is stretched."""
    if align == "start" and not right_to_left:
        return frame.left, 0.0
    slack = max(frame.width - line.width(), 0.0)
    if align == "justify" and not line.ends:
        spaces = [style.size for atom, style, _ in line.items if atom.is_space]
        if spaces and slack / len(spaces) < _LOOSEST * spaces[0]:
            return frame.left, slack / len(spaces)
    if align == "center":
        return frame.left + slack / 2, 0.0
    at_right = (align == "end") != right_to_left
    return frame.left + (slack if at_right else 0.0), 0.0


def _keep_together(strips: list[Strip], with_next: bool) -> None:
    """No line of a paragraph stands alone at the foot or the head of a page."""
    if with_next:
        for strip in strips:
            strip.keep = True
    elif len(strips) > 1:
        strips[0].keep = strips[-2].keep = True


def _decorate(strips: list[Strip], style: TextStyle, frame: Frame, right_to_left: bool) -> None:
    if not (style.background or style.bar or style.rule or style.over):
        return
    outer = frame.inset(style.indent, 0.0, right_to_left)
    if style.background or style.bar:
        _pad(strips)
    for strip in strips:
        if style.background:
            ink = colour(style.background)
            strip.patches.append(Patch(outer.left, 0.0, outer.width, strip.height, ink))
        if style.bar:
            left = outer.left + outer.width - _BAR_WIDTH if right_to_left else outer.left
            strip.patches.append(Patch(left, 0.0, _BAR_WIDTH, strip.height, colour(style.bar)))
    if style.over:
        patch = Patch(outer.left, -_RULE_GAP, outer.width, _RULE_WIDTH, colour(style.over))
        strips[0].patches.append(patch)
    if style.rule:
        last = strips[-1]
        patch = Patch(
            outer.left, last.height + _RULE_GAP, outer.width, _RULE_WIDTH, colour(style.rule)
        )
        last.patches.append(patch)
        last.height += _RULE_GAP + _RULE_WIDTH


def _pad(strips: list[Strip]) -> None:
    first, last = strips[0], strips[-1]
    first.height += _PADDING_ABOVE
    first.lines = [one._replace(baseline=one.baseline + _PADDING_ABOVE) for one in first.lines]
    last.height += _PADDING_ABOVE
