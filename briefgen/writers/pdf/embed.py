"""Fonts as PDF objects: only the glyphs that were drawn, and the characters that they stand for."""

from hashlib import sha256

from briefgen.writers.pdf.escape import number, utf16_hex
from briefgen.writers.pdf.harfbuzz import hb
from briefgen.writers.pdf.shape import FontUse
from briefgen.writers.pdf.store import Store

_NEEDLESS = (b"GSUB", b"GPOS", b"GDEF", b"kern", b"STAT", b"MATH", b"FFTM", b"post", b"name")
_FLAGS = 4  # symbolic: the encoding is our own


def embed(use: FontUse, store: Store) -> str:
    """A reference to the Type 0 font (ISO 32000-1, 9.7) for what a document uses of a face."""
    face = use.face
    data, places = _subset(use)
    prefix = "".join(chr(65 + byte % 26) for byte in sha256(data).digest()[:6])
    name = f"/{prefix}+{face.name}"
    program = store.compressed(f"/Length1 {len(data)}", data)
    box = f"[-1000 {number(face.descent)} 2000 {number(face.ascent)}]"
    slant = -12 if "Italic" in face.name else 0
    descriptor = store.add(
        f"<</Type/FontDescriptor/FontName{name}/Flags {_FLAGS}/FontBBox{box}/ItalicAngle {slant}"
        f"/Ascent {number(face.ascent)}/Descent {number(face.descent)}/CapHeight 714"
        f"/StemV {140 if 'Bold' in face.name else 80}/FontFile2 {program}>>"
    )
    glyphs = b"".join(places[glyph].to_bytes(2, "big") for glyph, _ in use.codes)
    descendant = store.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)"
        f"/Ordering(Identity)/Supplement 0>>/CIDToGIDMap {store.compressed('', glyphs)}"
        f"/FontDescriptor {descriptor}/DW 0/W[0[{' '.join(f'{one:g}' for one in use.advances)}]]>>"
    )
    unicode = store.compressed("", _to_unicode(use).encode("ascii"))
    return store.add(
        f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant}]/ToUnicode {unicode}>>"
    )


def outlines(use: FontUse, store: Store) -> dict[str, str]:
    """References to the outlines of combining marks, by their names, in thousandths of the em."""
    made: dict[str, str] = {}
    for glyph, name in use.outlines.items():
        path = _Path(use.face.scale)
        use.face.font.draw_glyph_with_pen(glyph, path)
        box = "[-4000 -4000 4000 4000]"
        entries = f"/Type/XObject/Subtype/Form/BBox{box}/Resources<<>>"
        made[name] = store.compressed(entries, f"{' '.join(path.operators)} f".encode("ascii"))
    return made


class _Path:
    """A pen that writes what it is told to draw as path operators."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._last = (0.0, 0.0)
        self.operators: list[str] = []

    def _add(self, operator: str, *points: tuple[float, float]) -> None:
        scale = self._scale
        self.operators += [f"{number(x * scale)} {number(y * scale)}" for x, y in points]
        self.operators.append(operator)
        if points:
            self._last = points[-1]

    def moveTo(self, point: tuple[float, float]) -> None:
        """Begins a contour."""
        self._add("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        """Adds a straight line."""
        self._add("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        """Adds a cubic curve."""
        self._add("c", *points)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        """Adds a quadratic curve, which PDF knows only as a cubic one."""
        (x0, y0), (cx, cy), (x1, y1) = self._last, control, end
        first = (x0 + 2 / 3 * (cx - x0), y0 + 2 / 3 * (cy - y0))
        self._add("c", first, (x1 + 2 / 3 * (cx - x1), y1 + 2 / 3 * (cy - y1)), end)

    def closePath(self) -> None:
        """Ends a contour."""
        self._add("h")


def _subset(use: FontUse) -> tuple[bytes, dict[int, int]]:
    """A font program with the used glyphs alone, and where each has gone in it."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update({glyph for glyph, _ in use.codes})
    wanted.flags = (
        hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    # The viewer is given glyphs, not characters: it needs neither layout tables nor names.
    wanted.drop_table_tag_set.update({int.from_bytes(tag, "big") for tag in _NEEDLESS})
    plan = hb.SubsetPlan(use.face.face, wanted)
    data = bytes(plan.execute().blob.data)
    return data, dict(plan.old_to_new_glyph_mapping.items())


def _to_unicode(use: FontUse) -> str:
    """The CMap that says which characters a code stands for (ISO 32000-1, 9.10.3)."""
    known = [(code, text) for (_, text), code in use.codes.items() if text]
    lines = [
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
        "1 begincodespacerange<0000><FFFF>endcodespacerange",
    ]
    for start in range(0, len(known), 100):
        part = known[start : start + 100]
        pairs = "".join(f"<{code:04X}><{utf16_hex(text)}>\n" for code, text in part)
        lines.append(f"{len(part)} beginbfchar\n{pairs}endbfchar")
    lines.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    return "\n".join(lines)
