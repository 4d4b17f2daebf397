"""Files written whole or not at all, and names that every system takes."""

import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from errno import EEXIST
from pathlib import Path, PurePosixPath

from briefgen.model.errors import StorageError, reason_of
from briefgen.model.phrase import Phrase

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
    if path.exists() and not path.is_file():
        # A rename would put a file in the place of a device or a pipe.
        raise StorageError(
            Phrase("“{path}” could not be written: it is not a file.", path=path),
            Phrase("Give the name of a file."),
        )
    temporary = _beside(path, "part")
    try:
        _write_new(temporary, content)
        if path.is_file():
            temporary.chmod(path.stat().st_mode & 0o777)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise _unwritable(path, error) from error


def make_folder(path: Path, hint: Phrase) -> None:
    """There is a folder at the path; StorageError, with the hint, where none can be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = reason_of(error)
        raise StorageError(
            Phrase(
                "The folder “{folder}” could not be made: {reason}.", folder=path, reason=reason
            ),
            hint,
        ) from error


def write_folder(path: Path, files: Mapping[str, bytes], *, replace: bool = False) -> None:
    """The folder now holds exactly these files, by names such as "parts/tile.j2", durably.

    On StorageError it is as it was before, or absent. What stood there goes only with `replace`.
    """
    temporary = _beside(path, "part")
    placed = {_within(temporary, name): content for name, content in files.items()}
    try:
        if os.path.lexists(path) and not replace:
            raise FileExistsError(EEXIST, os.strerror(EEXIST))
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.mkdir()
        for file, content in placed.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            _write_new(file, content)
        for folder, _, _ in os.walk(temporary):
            sync_folder(Path(folder))
        _put_in_place(temporary, path)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise _unwritable(path, error) from error


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Those files of the folder now hold these bytes, durably; on StorageError all are as they were.

    Other files stay. All are written beside their places first, so that a full disk is met before any is replaced.
    """
    placed = {_within(folder, name): content for name, content in files.items()}
    made: dict[Path, Path] = {}
    try:
        for path, content in placed.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            made[path] = _beside(path, "part")
            _write_new(made[path], content)
            if path.is_file():
                made[path].chmod(path.stat().st_mode & 0o777)
        _replace_all(made)
    except OSError as error:
        for temporary in made.values():
            with suppress(OSError):
                temporary.unlink()
        raise _unwritable(folder, error) from error


def _replace_all(made: Mapping[Path, Path]) -> None:
    """The files made stand in their places; on OSError what stood there does again."""
    before = {path: path.read_bytes() if path.exists() else None for path in made}
    replaced: list[Path] = []
    try:
        for path, temporary in made.items():
            temporary.replace(path)
            replaced.append(path)
            sync_folder(path.parent)
    except OSError:
        for path in replaced:
            content = before[path]
            with suppress(OSError):
                path.unlink()
                if content is not None:
                    _write_new(path, content)
        raise


def move_folder(path: Path, to: Path) -> None:
    """What stood at `path` now stands at `to`, where there was nothing; on StorageError it is where it was."""
    try:
        if os.path.lexists(to):
            raise FileExistsError(EEXIST, os.strerror(EEXIST))
        to.parent.mkdir(parents=True, exist_ok=True)
        path.rename(to)
        for parent in (path.parent, to.parent):
            sync_folder(parent)
    except OSError as error:
        raise _unwritable(to, error) from error


def sync_folder(folder: Path) -> None:
    """What was renamed in the folder is durable, as far as the system can say so."""
    # Without this the rename itself may be lost when the power fails. Not every system can open a folder.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beside(path: Path, suffix: str) -> Path:
    return path.parent / f".briefgen-{secrets.token_hex(8)}.{suffix}"


def _within(folder: Path, name: str) -> Path:
    parts = PurePosixPath(name).parts
    if not parts or parts[0] == "/" or ".." in parts or "\\" in name:
        raise ValueError(f"{name!r} is no name within a folder")
    return folder.joinpath(*parts)


def _write_new(path: Path, content: bytes) -> None:
    # Opened by hand so that the file gets the mode that the user's umask gives, as any new file does.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _put_in_place(made: Path, path: Path) -> None:
    # A folder can't be renamed over one that holds something: the old one steps aside, and comes back on failure.
    old = _beside(path, "old")
    had = os.path.lexists(path)
    if had:
        path.rename(old)
    try:
        made.rename(path)
    except OSError:
        if had:
            old.rename(path)
        raise
    sync_folder(path.parent)
    if old.is_dir() and not old.is_symlink():
        shutil.rmtree(old, ignore_errors=True)
    else:
        old.unlink(missing_ok=True)


def _unwritable(path: Path, error: OSError) -> StorageError:
    reason = reason_of(error)
    return StorageError(
        Phrase("“{path}” could not be written: {reason}.", path=path, reason=reason),
        Phrase("Choose another place, or make room and try again."),
    )
