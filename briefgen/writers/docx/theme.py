"""The part word/theme/theme1.xml: the brief's own fonts and colours, so that what is added later matches."""

from briefgen.model.style import StyleSheet
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.looks import hexadecimal

_DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


def theme_xml(sheet: StyleSheet) -> str:
    """The theme: link and heading colours of the sheet as accents, plain fills and lines."""
    looks = dict(sheet.roles)
    accent = hexadecimal((looks.get("h1") or looks["body"]).colour)
    link = hexadecimal(sheet.link_colour)
    named = {
        "dk2": accent,
        "lt2": hexadecimal(sheet.table.head_background),
        "accent1": link,
        "accent2": accent,
        "accent3": hexadecimal(sheet.table.rule),
        "accent4": "7F6000",
        "accent5": "38761D",
        "accent6": "990000",
        "hlink": link,
        "folHlink": link,
    }
    named |= {name: hexadecimal(one) for name, one in zip(named, sheet.palette, strict=False)}
    body = looks["body"].family or sheet.body_family
    heading = (looks.get("h1") or looks["body"]).family or sheet.heading_family
    colours_xml = "".join(
        f'<a:{name:s}><a:srgbClr val="{attribute(_rgb(colour))}"/></a:{name:s}>'
        for name, colour in named.items()
    )
    return (
        f'<a:theme {_DRAWING} name="briefgen"><a:themeElements><a:clrScheme name="briefgen">'
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
        f'<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>{colours_xml}</a:clrScheme>'
        f'<a:fontScheme name="briefgen">{_font_xml("majorFont", heading)}'
        f"{_font_xml('minorFont', body)}</a:fontScheme>{_FORMATS_XML}"
        "</a:themeElements></a:theme>"
    )


def _rgb(colour: str) -> str:
    return "000000" if colour == "auto" else colour


def _font_xml(element: str, family: str) -> str:
    return (
        f'<a:{element:s}><a:latin typeface="{attribute(family)}"/><a:ea typeface=""/>'
        f'<a:cs typeface=""/></a:{element:s}>'
    )


_FILL_XML = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE_XML = f'<a:ln w="6350">{_FILL_XML}</a:ln>'
_EFFECT_XML = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS_XML = (
    f'<a:fmtScheme name="briefgen"><a:fillStyleLst>{_FILL_XML * 3}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINE_XML * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{_EFFECT_XML * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL_XML * 3}</a:bgFillStyleLst></a:fmtScheme>"
)
