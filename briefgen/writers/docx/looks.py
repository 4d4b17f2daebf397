"""A text style as paragraph and run properties, in the order that the schema asks for."""

import re
from collections.abc import Iterable

from briefgen.model.style import TextStyle
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.units import eighths, half_points, twips

_BAR = 3.0
_GAP = 8
"""Points between a bar or the edge of a background and the text."""

_JUSTIFICATION = {"start": "left", "center": "center", "end": "right", "justify": "both"}
# In right-to-left paragraphs Word takes "left" as the leading edge, so these mean start and end.

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def hexadecimal(colour: str) -> str:
    """The colour as "RRGGBB", or "auto" where there is none."""
    return colour[1:].upper() if re.fullmatch("#[0-9A-Fa-f]{6}", colour) else "auto"


def language_xml(language: str) -> str:
    """The run property of a language, in all three kinds of script; none for what is no BCP 47 tag."""
    if not _LANGUAGE.fullmatch(language):
        return ""
    tag = attribute(language)
    return f'<w:lang w:val="{tag:s}" w:eastAsia="{tag:s}" w:bidi="{tag:s}"/>'


def justification_xml(align: str) -> str:
    """The paragraph property of an alignment."""
    return f'<w:jc w:val="{attribute(_JUSTIFICATION.get(align, "left"))}"/>'


def text_xml(look: TextStyle, family: str, shaded: bool = False) -> str:
    """The run properties of a look; `shaded` lays its background behind the run."""
    bold_xml = "<w:b/><w:bCs/>" if look.bold else ""
    italic_xml = "<w:i/><w:iCs/>" if look.italic else ""
    capitals_xml = _CAPITALS_XML.get(look.capitals, "")
    spacing_xml = f'<w:spacing w:val="{twips(look.spacing):d}"/>' if look.spacing else ""
    underline_xml = '<w:u w:val="single"/>' if look.underline else ""
    size = half_points(look.size)
    fill_xml = shading_xml(look.background) if shaded and look.background else ""
    return (
        f'<w:rFonts w:ascii="{attribute(family)}" w:hAnsi="{attribute(family)}"/>{bold_xml}{italic_xml}'
        f'{capitals_xml}<w:color w:val="{attribute(hexadecimal(look.colour))}"/>{spacing_xml}'
        f'<w:sz w:val="{size:d}"/><w:szCs w:val="{size:d}"/>{underline_xml}{fill_xml}'
    )


_CAPITALS_XML = {"all": "<w:caps/>", "small": "<w:smallCaps/>"}


def shading_xml(colour: str) -> str:
    """The property that fills a run, a paragraph or a cell."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{attribute(hexadecimal(colour))}"/>'


def paragraph_xml(
    look: TextStyle,
    *,
    level: int | None = None,
    numbering_xml: str = "",
    indent: float | None = None,
    label: float = 0,
    end_tab: float = 0,
    leader: bool = False,
    cell: bool = False,
    stops: Iterable[tuple[float, str]] = (),
    rtl: bool = False,
    whole: bool = False,
) -> str:
    """The paragraph properties of a look.

    `level` is the outline level from 0; `label` the room, in points, of a hanging label; `end_tab` the
    place of a tab stop at the end edge, with dots before it where `leader` says so; `stops` are places of others,
    and how text stands at them. A `cell`'s own background and rules are those of the table. Words of a `whole` one are
    not divided.
    """
    keep_xml = "<w:keepNext/>" if look.keep_with_next or level is not None else ""
    lines_xml = "<w:keepLines/>" if level is not None else ""
    tabs_xml = _tabs_xml(end_tab, stops, leader=leader)
    box_xml = "" if cell else _box_xml(look)
    whole_xml = "<w:suppressAutoHyphens/>" if whole else ""
    outline_xml = f'<w:outlineLvl w:val="{level:d}"/>' if level is not None else ""
    bidi_xml = "<w:bidi/>" if rtl else ""
    line_xml = f'w:line="{twips(look.leading):d}" w:lineRule="atLeast"'
    if look.times:
        line_xml = f'w:line="{round(look.times * 240):d}" w:lineRule="auto"'
    return (
        f"{keep_xml}{lines_xml}<w:widowControl/>{numbering_xml}{box_xml}{tabs_xml}{whole_xml}{bidi_xml}"
        f'<w:spacing w:before="{twips(look.before):d}" w:after="{twips(look.after):d}" {line_xml}/>'
        f"{_indent_xml(look, indent, label, cell)}{justification_xml(look.align)}{outline_xml}"
    )


def inset(look: TextStyle) -> float:
    """Points that bring a look's bar or background, which hang out of the text, back into its width."""
    if look.bar:
        return _GAP + _BAR
    return _GAP if look.background else 0


def _tabs_xml(end_tab: float, stops: Iterable[tuple[float, str]], *, leader: bool) -> str:
    dots_xml = ' w:leader="dot"' if leader else ""
    tabs_xml = "".join(
        f'<w:tab w:val="{attribute(_JUSTIFICATION.get(align, "left"))}" w:pos="{twips(at):d}"/>'
        for at, align in stops
    )
    if end_tab:
        tabs_xml = f'<w:tab w:val="right"{dots_xml} w:pos="{twips(end_tab):d}"/>'
    return f"<w:tabs>{tabs_xml}</w:tabs>" if tabs_xml else ""


def _indent_xml(look: TextStyle, indent: float | None, label: float, cell: bool) -> str:
    start = (look.indent if indent is None else indent) + label
    end = 0.0
    if not cell:
        start += inset(look)
        end = _GAP if look.background else 0
    hanging = label or max(0.0, -look.first)
    hanging_xml = f' w:hanging="{twips(hanging):d}"' if hanging else ""
    if look.first > 0 and not label:
        hanging_xml = f' w:firstLine="{twips(look.first):d}"'
    if not (start or end or hanging_xml):
        return ""
    return f'<w:ind w:left="{twips(start):d}" w:right="{twips(end):d}"{hanging_xml}/>'


def mirrored_box_xml(look: TextStyle) -> str:
    """The borders of a right-to-left paragraph where they differ: those at the sides are left and right for Word."""
    return _box_xml(look, mirrored=True) if look.bar else ""


def _box_xml(look: TextStyle, *, mirrored: bool = False) -> str:
    fill, bar, rule, over = look.background, look.bar, look.rule, look.over
    beside, across = ("right", "left") if mirrored else ("left", "right")
    sides = {
        "top": (over or fill, 0.75 if over else 0.5, 5),
        beside: (bar or fill, _BAR if bar else 0.5, _GAP),
        "bottom": (rule or fill, 0.75, 5 if fill else 3),
        across: (fill, 0.5, _GAP),
    }
    borders_xml = "".join(
        _border_xml(side, *sides[side]) or (_NO_BORDER_XML if mirrored and side == across else "")
        for side in ("top", "left", "bottom", "right")
    )
    if not borders_xml:
        return ""
    return f"<w:pBdr>{borders_xml}</w:pBdr>{shading_xml(fill) if fill else ''}"


_NO_BORDER_XML = '<w:left w:val="nil"/>'
"""What takes the style's own bar away from the left side."""


def _border_xml(side: str, colour: str, width: float, gap: int) -> str:
    if not colour:
        return ""
    return (
        f'<w:{side:s} w:val="single" w:sz="{eighths(width):d}" w:space="{gap:d}" '
        f'w:color="{attribute(hexadecimal(colour))}"/>'
    )
