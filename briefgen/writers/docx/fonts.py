"""Fonts by script, and the font table with what to use where a font is not installed."""

from typing import NamedTuple

from briefgen.model.style import StyleSheet, TextStyle
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.namespaces import MAIN

SCRIPT_FONTS = {
    "arabic": ("cs", "Noto Naskh Arabic"),
    "hebrew": ("cs", "Noto Sans Hebrew"),
    "devanagari": ("cs", "Noto Sans Devanagari"),
    "thai": ("cs", "Noto Sans Thai"),
    "hangul": ("eastAsia", "Malgun Gothic"),
    "kana": ("eastAsia", "Yu Gothic"),
    "han": ("eastAsia", "Microsoft YaHei"),
}
"""The slot of `w:rFonts` and the family for scripts that the style sheet's families don't have."""


class _Font(NamedTuple):
    """What the font table says of a family: who stands in for it, its class, and its pitch."""

    instead: str
    family: str


_KNOWN = {
    "Noto Serif": _Font("Georgia", "roman"),
    "Noto Sans": _Font("Segoe UI", "swiss"),
    "Noto Naskh Arabic": _Font("Arabic Typesetting", "roman"),
    "Noto Sans Hebrew": _Font("Arial Hebrew", "swiss"),
    "Noto Sans Devanagari": _Font("Nirmala UI", "swiss"),
    "Noto Sans Thai": _Font("Leelawadee UI", "swiss"),
    "Malgun Gothic": _Font("Noto Sans CJK KR", "swiss"),
    "Yu Gothic": _Font("Noto Sans CJK JP", "swiss"),
    "Microsoft YaHei": _Font("Noto Sans CJK SC", "swiss"),
}


def east_asian(language: str) -> str:
    """The family for Chinese characters and kana in a text of that language (BCP 47)."""
    match language.split("-")[0].lower():
        case "ko":
            return SCRIPT_FONTS["hangul"][1]
        case "ja":
            return SCRIPT_FONTS["kana"][1]
        case _:
            return SCRIPT_FONTS["han"][1]


def font_table(sheet: StyleSheet) -> str:
    """The part word/fontTable.xml."""
    own = {look.family: look for _, look in sheet.roles if look.family}
    shipped = (
        ()
        if "" not in {look.family for _, look in sheet.roles}
        else (sheet.body_family, sheet.heading_family)
    )
    families = dict.fromkeys((*shipped, *own, *(family for _, family in SCRIPT_FONTS.values())))
    fonts_xml = "".join(_font_xml(family, _instead(own.get(family), sheet)) for family in families)
    return f"<w:fonts {MAIN}>{fonts_xml}</w:fonts>"


def _instead(look: TextStyle | None, sheet: StyleSheet) -> _Font:
    """What stands in for a family of a house: the shipped one that its briefs have in other formats."""
    if look is None:
        return _Font("", "auto")
    shipped = sheet.heading_family if look.font == "heading" else sheet.body_family
    return _Font(shipped, _KNOWN[shipped].family if shipped in _KNOWN else "auto")


def _font_xml(name: str, other: _Font) -> str:
    font = _KNOWN.get(name, other)
    instead_xml = f'<w:altName w:val="{attribute(font.instead)}"/>' if font.instead else ""
    return (
        f'<w:font w:name="{attribute(name)}">{instead_xml}<w:charset w:val="00"/>'
        f'<w:family w:val="{attribute(font.family)}"/><w:pitch w:val="variable"/></w:font>'
    )
