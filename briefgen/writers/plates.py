"""Figures as pictures, for the formats that can't draw. The PDF writer draws them, so they look as on paper."""

from functools import lru_cache
from io import BytesIO
from typing import Any

from briefgen.model.document import Band, Document, DocumentMeta, Figure, Image
from briefgen.model.drawing import Drawing
from briefgen.model.style import Page, Points, StyleSheet
from briefgen.pdfium import LOCK

RESOLUTION = 300
"""Pixels an inch: what print needs, and three times what a usual screen shows."""

_MOST_PIXELS = 5000
_COLOURS = 64
_KEPT = 128
# Taller than the drawing, since the writer keeps a figure from filling a page.
_ROOM = 1.5


class Plates:
    """Makes the pictures of one document's figures; a drawing that was seen before costs nothing."""

    def __init__(self, style: StyleSheet, meta: DocumentMeta) -> None:
        self._style = StyleSheet(
            (("body", style.role("body")),), heading_family=style.heading_family
        )
        self._meta = DocumentMeta("", meta.language, meta.created)

    def image(self, figure: Figure) -> Image:
        """The picture of a figure: its own, or that of its drawing (PNG, without a clock)."""
        match figure.shown:
            case Image() as image:
                return image
            case Drawing() as drawing:
                return _plate(drawing, self._style, self._meta)


@lru_cache(maxsize=_KEPT)
def _plate(drawing: Drawing, style: StyleSheet, meta: DocumentMeta) -> Image:
    # Here, since both take longer to import than a document without drawings to write.
    import pypdfium2

    from briefgen.writers.pdf import PdfWriter

    none = Points(0)
    height = drawing.height * _ROOM
    page = Page(Points(drawing.width), Points(height), none, none, none, none)
    sheet = StyleSheet(style.roles, page, heading_family=style.heading_family)
    document = Document(meta, sheet, Band(), Band(), (Figure(drawing, ""),))
    content = PdfWriter().write(document)
    scale = min(RESOLUTION / 72, _MOST_PIXELS / max(drawing.width, drawing.height))
    with LOCK, pypdfium2.PdfDocument(content) as pdf:
        page_of: Any = pdf[0]  # whose stub says that a scale is a whole number
        bitmap = page_of.render(scale=scale, crop=(0, height - drawing.height, 0, 0))
        # Made here: what is left to the collector would be freed by any thread, at any time.
        picture = bitmap.to_pil().quantize(_COLOURS)
        bitmap.close()
        page_of.close()
    buffer = BytesIO()
    picture.save(buffer, "PNG", optimize=True, dpi=(RESOLUTION, RESOLUTION))
    return Image(buffer.getvalue(), "image/png")
