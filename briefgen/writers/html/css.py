"""A style sheet as CSS, for the screen, small ones too, and for paper."""

import re

from briefgen.model.document import Band, BandPart, MarkingLabel, PageCount, PageNumber, Text
from briefgen.model.style import StyleSheet, TableStyle, TextStyle
from briefgen.writers.html.escape import css_string, name
from briefgen.writers.hyphens import may_divide

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_SERIF = "Georgia, 'Times New Roman', serif"
_SANS = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
_ALIGNMENTS = {"start", "center", "end", "justify"}


def style_css(sheet: StyleSheet, header: Band, footer: Band) -> str:
    """The whole style of a page. Sizes are in rem, so that the reader's own text size counts."""
    looks = dict(sheet.roles)
    body = looks["body"]
    roles = "".join(
        f".{name(role)}{{{_look_css(role, look, sheet, body.size)}}}\n"
        f"{_boxed_list_css(name(role), look, body.size)}{_chip_css(name(role), look)}"
        for role, look in looks.items()
    )
    page = sheet.page
    width = (page.width - page.start - page.end) / body.size
    table = sheet.table
    return _FRAME_CSS.format(
        body=_families(sheet.body_family, body.family),
        heading=_families(sheet.heading_family),
        ratio=f"{body.leading / body.size:.3f}",
        ink=_colour(body.colour),
        link=_colour(sheet.link_colour),
        width=f"{width:.2f}rem",
        rule=_colour(table.rule),
        head=_colour(table.head_background),
        pad=f"{table.padding / body.size:.3f}rem",
        roles=roles + _table_css(table),
        size=f"{body.size:g}pt",
        sheet=f"{page.width:g}pt {page.height:g}pt",
        margins=f"{page.top:g}pt {page.end:g}pt {page.bottom:g}pt {page.start:g}pt",
        addresses="a{hyphens:none}\n" if sheet.hyphenate else "",
        boxes=_boxes("top", header) + _boxes("bottom", footer),
    )


def _chip_css(role: str, look: TextStyle) -> str:
    """Words on a ground of their own stay on one line where one line has room for them."""
    return f"span.run.{role}{{display:inline-block}}\n" if look.background else ""


def _table_css(table: TableStyle) -> str:
    """What few tables have: filled rows, and rules between their columns."""
    rule = _colour(table.rule)
    band = f"tbody tr:nth-child(odd)>*{{background:{_colour(table.band)}}}\n" if table.band else ""
    return band + (f"th,td{{border:1px solid {rule}}}\n" if table.lattice else "")


def _families(family: str, own: str = "") -> str:
    """The list of fonts that are asked for: the house's own first, if it has one."""
    generic = _SERIF if "serif" in family.lower() else _SANS
    named = f"{css_string(own)}, " if own else ""
    return f"{named}{css_string(family)}, {generic}"


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else "inherit"


def _look_css(role: str, look: TextStyle, sheet: StyleSheet, base: float) -> str:
    family = sheet.heading_family if look.font == "heading" else sheet.body_family
    rules = [
        f"font-family:{_families(family, look.family)}",
        f"font-size:{look.size / base:.3f}rem",
        f"line-height:{look.leading / look.size:.3f}",
        f"color:{_colour(look.colour)}",
        f"font-weight:{'700' if look.bold else '400'}",
        f"font-style:{'italic' if look.italic else 'normal'}",
        f"text-align:{look.align if look.align in _ALIGNMENTS else 'start'}",
        f"margin:{look.before / base:.3f}rem 0 {look.after / base:.3f}rem {look.indent / base:.3f}rem",
    ]
    if look.background:
        rules += [f"background:{_colour(look.background)}", "padding:.4em .7em"]
    if look.bar:
        rules += [
            f"border-inline-start:.25em solid {_colour(look.bar)}",
            "padding-inline-start:.7em",
        ]
    if look.rule:
        rules += [f"border-bottom:1px solid {_colour(look.rule)}", "padding-bottom:.2em"]
    if look.over:
        rules += [f"border-top:1px solid {_colour(look.over)}", "padding-top:.2em"]
    rules += _letter_rules(look)
    if sheet.hyphenate:
        rules.append(f"hyphens:{'auto' if may_divide(role, look) else 'manual'}")
    if look.keep_with_next:
        rules.append("break-after:avoid")
    return ";".join(rules)


def _letter_rules(look: TextStyle) -> list[str]:
    """What few looks have: capitals, underlines, letters set apart, a first line that is indented."""
    capitals = {"all": "text-transform:uppercase", "small": "font-variant:small-caps"}
    rules = [capitals[look.capitals]] if look.capitals in capitals else []
    if look.underline:
        rules.append("text-decoration:underline")
    if look.spacing:
        rules.append(f"letter-spacing:{look.spacing / look.size:.3f}em")
    if look.first > 0:
        rules.append(f"text-indent:{look.first / look.size:.3f}em")
    return rules


def _boxed_list_css(role: str, look: TextStyle, base: float) -> str:
    """A list with a bar or background is one box, not one an item, and joins the box before it."""
    if not (look.background or look.bar):
        return ""
    return (
        f"ul.{role},ol.{role}{{padding-inline-start:2.4rem}}"
        f"li>p.{role}{{background:none;border:0;padding:0}}"
        f"p.{role}+.{role},.{role}+p.{role}{{margin-top:-{look.after / base:.3f}rem}}\n"
    )


def _boxes(edge: str, band: Band) -> str:
    """The page's margin boxes (CSS Paged Media 3): what stands at the start and end of each printed page."""
    boxes = ((f"@{edge}-left", band.start), (f"@{edge}-right", band.end))
    return "".join(f"{box}{{{_box_css(parts)}}}" for box, parts in boxes if parts)


def _box_css(parts: tuple[BandPart, ...]) -> str:
    rules = [f"content:{' '.join(_content(part) for part in parts)}", "font:8.5pt sans-serif"]
    for part in parts:
        if isinstance(part, MarkingLabel):
            rules += [f"color:{_colour(part.colour)}", f"background:{_colour(part.background)}"]
            rules += ["font:bold 12pt sans-serif", "text-align:center", "height:18pt"]
            rules += ["margin:auto 0", f"width:{len(part.label) * 9 + 16}pt"]
    return ";".join(rules)


def _content(part: BandPart) -> str:
    match part:
        case Text(text):
            return css_string(text)
        case MarkingLabel():
            return css_string(part.label)
        case PageNumber():
            return "counter(page)"
        case PageCount():
            return "counter(pages)"


_FRAME_CSS = """\
:root{{color-scheme:light}}
*{{box-sizing:border-box}}
html{{background:#e9ebee;-webkit-text-size-adjust:100%}}
body{{margin:0;font:1rem/{ratio} {body};color:{ink};overflow-wrap:anywhere}}
.sheet{{max-width:calc({width} + 8rem);margin:2rem auto;padding:0 4rem 1.5rem;background:#fff;\
box-shadow:0 1px 4px rgba(0,0,0,.18)}}
.band{{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1rem;\
padding:1.25rem 0;font-size:.85rem;font-family:{heading}}}
.band .label{{margin-inline-start:auto;padding:.2em .55em;font-weight:700;font-size:1.15rem;white-space:nowrap}}
h1,h2,h3,h4,h5,p,ul,ol,table,figure{{margin:0}}
a{{color:{link}}}
a.ref{{text-decoration:none;white-space:nowrap;font-size:.82em}}
div>a.ref,a.named{{font-size:1em}}
a.ref.named{{white-space:normal}}
:target{{background:#fff3c4}}
ul,ol{{padding:0;padding-inline-start:1.7rem}}
li::marker{{font-weight:400}}
ol.labelled,ul.labelled{{list-style:none;padding:0}}
ol.labelled>li,ul.labelled>li{{display:grid;grid-template-columns:minmax(2.4em,max-content) 1fr;column-gap:.5em}}
ul.bare{{list-style:none;padding:0}}
ul.bare>li{{padding-inline-start:1.8em;text-indent:-1.8em}}
ul.bare>li>*{{text-indent:0}}
ul.bare>li>p:first-child{{text-indent:-1.8em}}
div.wide{{overflow-x:auto;margin:.5rem 0 .9rem}}
table{{width:100%;border-collapse:collapse;border-bottom:1px solid {rule}}}
th,td{{padding:calc({pad}*.6) {pad};border-top:1px solid {rule};text-align:start;vertical-align:top}}
thead th{{background:{head}}}
td>p[class],th>p[class]{{text-align:inherit}}
td>*,th>*,li>*:first-child{{margin-block-start:0}}
figure{{margin:.8rem 0}}
img{{max-width:100%;height:auto}}
nav ol{{list-style:none;padding:0}}
nav li.level-2{{padding-inline-start:1.2rem}}
nav li.level-3{{padding-inline-start:2.4rem}}
nav li.level-4{{padding-inline-start:3.6rem}}
nav a{{text-decoration:none}}
{roles}{addresses}span.run{{margin:0;padding-block:.05em;line-height:inherit}}
.page-break{{break-before:page}}
.letterhead{{padding-bottom:1rem}}
.letterhead table,.letterhead tbody td{{border:0;padding:0;background:none}}
@media (max-width:44rem){{.sheet{{margin:0;padding:0 1.1rem 1rem;box-shadow:none}}}}
@media print{{html{{background:none;font-size:{size}}}.sheet{{max-width:none;margin:0;padding:0;\
box-shadow:none}}*{{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\
h1,h2,h3,h4,h5{{break-after:avoid}}p,li{{orphans:2;widows:2}}tr{{break-inside:avoid}}thead{{display:table-header-group}}}}
@page{{size:{sheet};margin:{margins};{boxes}}}
"""
