"""Faces that can be embedded, and which of them draws which character."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from briefgen.resources import assets_path
from briefgen.writers.pdf.harfbuzz import hb

_SCRIPTS = ("NotoNaskhArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansThai")
_SYMBOLS = ("NotoEmoji", "DejaVuSans")
_FAMILIES = {"Noto Serif": "NotoSerif", "Noto Sans": "NotoSans"}


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One TrueType face. Lengths are in thousandths of the em, as in PDF.

    `face` and `font` are HarfBuzz's, which has no type stubs; nothing outside this package sees them.
    """

    name: str
    path: Path
    face: Any
    font: Any
    scale: float
    ascent: float
    descent: float

    def has(self, character: str) -> bool:
        """Whether the face has a glyph for a character."""
        return bool(self.font.get_nominal_glyph(ord(character)))

    def advance(self, glyph: int) -> float:
        """The glyph's own width, rounded as the file states it."""
        return round(self.font.get_glyph_h_advance(glyph) * self.scale, 1)


@cache
def load_face(path: Path, index: int = 0) -> Face:
    """The face in a font file. Faces never change, so each is opened once in a process."""
    face = hb.Face(hb.Blob.from_file_path(path), index)
    font = hb.Font(face)
    extents = font.get_font_extents("ltr")
    scale = 1000 / face.upem
    name = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem
    ascent, descent = extents.ascender * scale, extents.descender * scale
    return Face(_plain(name), path, face, font, scale, ascent, descent)


def _plain(name: str) -> str:
    return "".join(one for one in name if one.isascii() and (one.isalnum() or one == "-")) or "Font"


@cache
def shipped(family: str, bold: bool, italic: bool) -> tuple[Face, ...]:
    """The shipped faces for a style, in the order in which they are asked for a character."""
    stem = _FAMILIES.get(family, "NotoSerif")
    style = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic"}
    variant = style.get((bold, italic), "BoldItalic")
    weight = "Bold" if bold else "Regular"
    names = [f"{stem}-{variant}", *(f"{script}-{weight}" for script in _SCRIPTS)]
    names += [f"NotoSans-{variant}", f"{_SYMBOLS[0]}-Regular", _SYMBOLS[1]]
    folder = assets_path() / "fonts"
    return tuple(load_face(folder / f"{name}.ttf") for name in dict.fromkeys(names))


@cache
def family(name: str) -> str:
    """The name of a shipped family: `name` itself if it is shipped, else the serif one."""
    return name if name in _FAMILIES else "Noto Serif"
