"""Fonts as PDF objects: only the glyphs that were drawn, and the characters that they stand for."""

import zlib
from hashlib import sha256

import uharfbuzz as hb

from briefgen.writers.pdf.escape import number, utf16_hex
from briefgen.writers.pdf.shape import FontUse
from briefgen.writers.pdf.store import Store

_NEEDLESS = (b"GSUB", b"GPOS", b"GDEF", b"kern", b"STAT", b"MATH", b"FFTM", b"post", b"name")
_FLAGS = 4  # symbolic: the encoding is our own


def embed(use: FontUse, store: Store) -> str:
    """A reference to the Type 0 font (ISO 32000-1, 9.7) for what a document uses of a face."""
    face = use.face
    data = _subset(use)
    prefix = "".join(chr(65 + byte % 26) for byte in sha256(data).digest()[:6])
    name = f"/{prefix}+{face.name}"
    packed = zlib.compress(data)
    program = store.stream(f"/Length1 {len(data)}/Filter/FlateDecode", packed)
    box = f"[-1000 {number(face.descent)} 2000 {number(face.ascent)}]"
    slant = -12 if "Italic" in face.name else 0
    descriptor = store.add(
        f"<</Type/FontDescriptor/FontName{name}/Flags {_FLAGS}/FontBBox{box}/ItalicAngle {slant}"
        f"/Ascent {number(face.ascent)}/Descent {number(face.descent)}/CapHeight 714"
        f"/StemV {140 if 'Bold' in face.name else 80}/FontFile2 {program}>>"
    )
    descendant = store.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)"
        f"/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor {descriptor}"
        f"/DW 0/W[{_widths(use)}]>>"
    )
    unicode = store.compressed("", _to_unicode(use).encode())
    return store.add(
        f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant}]/ToUnicode {unicode}>>"
    )


def _subset(use: FontUse) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(set(use.advances))
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    # The viewer is given glyphs, not characters: it needs neither layout tables nor names.
    wanted.drop_table_tag_set.update({int.from_bytes(tag, "big") for tag in _NEEDLESS})
    return bytes(hb.subset(use.face.face, wanted).blob.data)


def _widths(use: FontUse) -> str:
    """Runs of consecutive glyphs with their widths."""
    out: list[str] = []
    last = -2
    for glyph, advance in sorted(use.advances.items()):
        if glyph != last + 1:
            out.append(f"{']' if out else ''}{glyph}[{advance:g}")
        else:
            out.append(f" {advance:g}")
        last = glyph
    return f"{''.join(out)}]" if out else ""


def _to_unicode(use: FontUse) -> str:
    """The CMap that says which characters a glyph stands for (ISO 32000-1, 9.10.3)."""
    known = sorted(use.characters.items())
    lines = [
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
        "1 begincodespacerange<0000><FFFF>endcodespacerange",
    ]
    for start in range(0, len(known), 100):
        part = known[start : start + 100]
        pairs = "".join(f"<{glyph:04X}><{utf16_hex(text)}>\n" for glyph, text in part)
        lines.append(f"{len(part)} beginbfchar\n{pairs}endbfchar")
    lines.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    return "\n".join(lines)
