"""Pictures of strangers, made anew: pixels only, nothing else of the file survives."""

import io
import struct
import zlib
from dataclasses import dataclass

from PIL import Image, ImageOps

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 25_000_000
_QUALITY = 90
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error,
    Image.DecompressionBombError, Image.DecompressionBombWarning,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clean:
    """A picture as every writer takes it: PNG or JPEG, upright, without any note of where it came from."""

    content: bytes
    media_type: str
    width: int
    height: int


Crop = tuple[float, float, float, float]
"""The shares of a picture that are cut off at its left, upper, right and lower edge."""


def cleaned(content: bytes, name: str, crop: Crop = (0, 0, 0, 0)) -> Clean:
    """The picture in a file's bytes, made anew; TemplateError names the file if it holds none that can be shown."""
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise TemplateError(
                    Phrase(
                        "This picture has more than {size} million pixels.",
                        size=MOST_PIXELS // 10**6,
                    ),
                    Phrase("Make it smaller."),
                    where=name,
                )
            return _made(image, crop)
    except _BROKEN as error:
        raise TemplateError(
            Phrase("This is no picture that can be shown."),
            Phrase("Save it as PNG or JPEG."),
            where=name,
        ) from error


def _made(image: Image.Image, crop: Crop) -> Clean:
    is_photo = image.format == "JPEG"
    upright = ImageOps.exif_transpose(image)
    made = _cropped(upright.convert(_mode(upright)), crop)
    made.info = {}  # profiles, comments and places would be written again
    buffer = io.BytesIO()
    if is_photo:
        made.save(buffer, "JPEG", quality=_QUALITY)
    else:
        made.save(buffer, "PNG", optimize=True)
    return Clean(buffer.getvalue(), "image/jpeg" if is_photo else "image/png", *made.size)


def _cropped(image: Image.Image, crop: Crop) -> Image.Image:
    left, top, right, bottom = (min(max(share, 0.0), 0.95) for share in crop)
    if not any(crop) or left + right >= 1 or top + bottom >= 1:
        return image
    width, height = image.size
    edges = (width * left, height * top, width * (1 - right), height * (1 - bottom))
    across, down, end, foot = (round(edge) for edge in edges)
    return image.crop((across, down, max(end, across + 1), max(foot, down + 1)))


def _mode(image: Image.Image) -> str:
    if image.has_transparency_data:
        return "RGBA"
    return "L" if image.mode in ("1", "L") else "RGB"
