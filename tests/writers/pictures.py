"""Pages of a PDF file as small pictures, and whether two of them look the same to a person."""

import io
from typing import Any, NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

DPI = 55
_FINER = 4
"""Pages are drawn that much finer, then reduced: edges that snap to a pixel differ less so."""

_COLOURS = 128
_MANY = 8
_MEASURES = ((1.5, 25), (3.0, 14))
"""Blurred by so many pixels, colours may differ by so much, but for a few pixels.

Other edges (a coarser drawing, poppler's, sub-pixels) stay below; a line that has moved by 1.5 points is above
the first, a lost background or another colour above the second: `test_pictures.py` proves both.
"""


class Difference(NamedTuple):
    """How much two pictures differ, in levels of 255 above what is allowed, and where: bright is different."""

    excess: int
    picture: Image.Image


def pages(pdf: bytes) -> list[Image.Image]:
    """All pages of a file, in colour."""
    with pypdfium2.PdfDocument(pdf) as file:
        return [drawn(page) for page in file]


def drawn(page: Any, finer: int = _FINER) -> Image.Image:
    """One page of pdfium's (which says nothing of its types), drawn so many times finer than it is returned."""
    size = round(page.get_width() * DPI / 72), round(page.get_height() * DPI / 72)
    return finely(page, finer).resize(size, Image.Resampling.BOX)


def finely(page: Any, finer: int) -> Image.Image:
    """One page, so many times larger than it is kept."""
    large: Image.Image = page.render(scale=DPI * finer / 72).to_pil().convert("RGB")
    return large


def encoded(picture: Image.Image) -> bytes:
    """The picture as a PNG of few colours."""
    few = picture.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    stream = io.BytesIO()
    few.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def decoded(png: bytes) -> Image.Image:
    """The picture that `encoded` made."""
    return Image.open(io.BytesIO(png)).convert("RGB")


def difference(got: Image.Image, expected: Image.Image) -> Difference | None:
    """Where two pages look different, or None if they look alike."""
    if got.size != expected.size:
        return Difference(255, ImageChops.invert(got))
    found = [_excess(_blurred(got, expected, radius), most) for radius, most in _MEASURES]
    return max(found, key=lambda one: one.excess) if any(one.excess for one in found) else None


def _blurred(got: Image.Image, expected: Image.Image, radius: float) -> Image.Image:
    blur = ImageFilter.GaussianBlur(radius)
    red, green, blue = ImageChops.difference(got.filter(blur), expected.filter(blur)).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _excess(levels: Image.Image, most: int) -> Difference:
    counts = levels.histogram()
    beyond = [level for level in range(256) for _ in range(counts[level]) if level > most]
    excess = beyond[-_MANY] - most if len(beyond) >= _MANY else 0
    return Difference(excess, levels.point([min(4 * level, 255) for level in range(256)]))
