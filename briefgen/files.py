"""Files written whole or not at all, and names that every system takes."""

import os
import re
import secrets
import unicodedata
from contextlib import suppress
from pathlib import Path

from briefgen.model.errors import StorageError

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)),
}
_LONGEST = 120


def file_name(title: str, suffix: str) -> str:
    """A file name made from a title: at most 120 bytes with its suffix, valid on Linux, macOS and Windows."""
    words = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    stem = " ".join(words.split()).strip(" .") or "brief"
    if stem.split(".")[0].upper() in _RESERVED:
        stem = f"_{stem}"
    room = _LONGEST - len(suffix.encode())
    return stem.encode(errors="ignore")[:room].decode(errors="ignore").rstrip(" .") + suffix


def write_whole(path: Path, content: bytes) -> None:
    """The file now holds `content`, durably; on StorageError it is as it was before, or absent."""
    temporary = path.parent / f".briefgen-{secrets.token_hex(8)}.part"
    try:
        # Opened by hand so that the file gets the mode that the user's umask gives, as any new file does.
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.is_file():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise _unwritable(path, error) from error


def _sync_folder(folder: Path) -> None:
    # Without this the rename itself may be lost when the power fails. Not every system can open a folder.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unwritable(path: Path, error: OSError) -> StorageError:
    reason = (error.strerror or str(error)).lower()
    return StorageError(
        f"“{path}” could not be written: {reason}.",
        "Choose another place, or make room and try again.",
    )
