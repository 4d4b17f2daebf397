"""Files written whole or not at all, and names that every system takes."""

import os
import re
import tempfile
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
    try:
        handle, temporary = tempfile.mkstemp(prefix=".briefgen-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fchmod(stream.fileno(), _mode_for(path))
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            Path(temporary).unlink()
        raise _unwritable(path, error) from error


def _mode_for(path: Path) -> int:
    """The mode of the file that is replaced, or what the process would give to a new one."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


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
