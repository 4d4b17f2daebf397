"""Fonts that the system has: asked only for characters which no shipped font draws (Chinese, Japanese, Korean)."""

import os
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from briefgen.writers.pdf.fonts import Face, load_face

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


def installed(character: str) -> Face | None:
    """An installed face that draws the character, the same at each call, or None."""
    return next((face for face in _faces() if face.has(character)), None)


@cache
def _faces() -> tuple[Face, ...]:
    return tuple(_scan())


def _scan() -> Iterator[Face]:
    for path in sorted(_files(), key=_rank):
        try:
            if _is_usable(path):
                yield load_face(path)
        except (OSError, ValueError, struct.error):
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
    """Whether the first face of the file has TrueType outlines and is not variable."""
    if path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as stream:
        start = stream.read(16)
        if start[:4] == b"ttcf":
            stream.seek(struct.unpack(">I", start[12:16])[0])
            start = stream.read(12)
        if start[:4] not in (b"\0\1\0\0", b"true"):
            return False
        records = stream.read(16 * struct.unpack(">H", start[4:6])[0])
    tags = {records[i : i + 4] for i in range(0, len(records), 16)}
    return b"glyf" in tags and b"fvar" not in tags
