"""Fonts that the system has: asked only for characters which no shipped font draws (Chinese, Japanese, Korean)."""

import os
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import BinaryIO

from briefgen.writers.pdf.fonts import Face, load_face
from briefgen.writers.pdf.harfbuzz import hb

# Where fontconfig, macOS and Windows keep fonts.
_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
# A text face for East Asia is better than whichever file comes first by name.
_PREFERRED = ("noto", "source", "wqy", "droid", "nanum", "ipa", "takao", "unfonts")
_LARGEST = 40_000_000
_RESTRICTED = 0x0002  # OS/2 fsType: the font must not be embedded


def installed(character: str) -> Face | None:
    """An installed face that draws the character, the same at each call, or None.

    None for private use: what such a character means, only the font of its author knows.
    """
    if unicodedata.category(character) == "Co":
        return None
    return next((face for face in _faces() if face.has(character)), None)


@cache
def _faces() -> tuple[Face, ...]:
    return tuple(_scan())


def _scan() -> Iterator[Face]:
    for path in sorted(_files(), key=_rank):
        try:
            if _is_usable(path):
                yield load_face(path)
        except (OSError, ValueError, struct.error, hb.HarfBuzzError):
            continue  # an unreadable or broken font is as good as none


def _files() -> Iterator[Path]:
    for folder in _FOLDERS:
        for root, _, names in os.walk(Path(folder).expanduser()):
            for name in names:
                if name.lower().endswith((".ttf", ".ttc")):
                    yield Path(root) / name


def _rank(path: Path) -> tuple[int, str, str]:
    name = path.name.lower()
    known = next((i for i, one in enumerate(_PREFERRED) if name.startswith(one)), len(_PREFERRED))
    return known, name, str(path)


def _is_usable(path: Path) -> bool:
    """Whether the first face of the file has TrueType outlines, is not variable, and may be embedded."""
    if path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as stream:
        tables = _tables(stream)
        if b"glyf" not in tables or b"fvar" in tables or b"OS/2" not in tables:
            return False
        stream.seek(tables[b"OS/2"] + 8)
        return not struct.unpack(">H", stream.read(2))[0] & _RESTRICTED


def _tables(stream: BinaryIO) -> dict[bytes, int]:
    """Where the tables of the first face begin; none for other formats (OpenType, "Font file")."""
    start = stream.read(16)
    if start[:4] == b"ttcf":
        stream.seek(struct.unpack(">I", start[12:16])[0])
        start = stream.read(12)
    else:
        stream.seek(12)
    if start[:4] not in (b"\0\1\0\0", b"true"):
        return {}
    records = stream.read(16 * struct.unpack(">H", start[4:6])[0])
    found = struct.iter_unpack(">4s4xI4x", records)
    return dict(found)
