"""Pictures as PDF keeps them: JPEG bytes as they are, everything else as pixels."""

import io
import struct
import zlib
from dataclasses import dataclass
from hashlib import sha256

from PIL import Image

_MOST_PIXELS = 40_000_000
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels by name: `data` has been through `codec`; `mask` is the alpha channel (Flate), or empty."""

    name: str
    width: int
    height: int
    space: str
    codec: str
    data: bytes
    mask: bytes = b""


class Pictures:
    """The pictures of one document; equal bytes are kept once."""

    def __init__(self) -> None:
        self.by_name: dict[str, Picture] = {}

    def add(self, content: bytes) -> Picture | None:
        """The picture in a file's bytes, or None if they hold none that can be shown."""
        name = f"Im{sha256(content).hexdigest()[:16]}"
        if name not in self.by_name:
            found = _read(name, content)
            if found is None:
                return None
            self.by_name[name] = found
        return self.by_name[name]


def _read(name: str, content: bytes) -> Picture | None:
    if _pixels(content) > _MOST_PIXELS:
        return None
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.format == "JPEG" and image.mode in ("L", "RGB"):
                image.load()  # a broken file is found here, not by the reader of the brief
                return Picture(name, *image.size, _SPACES[image.mode], "DCTDecode", content)
            return _from_pixels(name, image)
    except (
        OSError,
        ValueError,
        SyntaxError,
        struct.error,
        zlib.error,
        Image.DecompressionBombError,
    ):
        return None


def _from_pixels(name: str, image: Image.Image) -> Picture:
    mask = b""
    if image.has_transparency_data:
        image = image.convert("RGBA")
        mask = zlib.compress(image.getchannel("A").tobytes())
    image = image.convert("L" if image.mode in ("1", "L") else "RGB")
    data = zlib.compress(image.tobytes())
    return Picture(name, *image.size, _SPACES[image.mode], "FlateDecode", data, mask)


def _pixels(content: bytes) -> int:
    """How many pixels a PNG says it has: asked first, as Pillow only warns of bombs. 0 for other formats."""
    if content[:8] != b"\x89PNG\r\n\x1a\n" or len(content) < 24:
        return 0
    width, height = struct.unpack(">II", content[16:24])
    return width * height
