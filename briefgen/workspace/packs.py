"""Templates on their way from one person to another: the files of a folder or a zip, held to limits, and zips made.

Everything is read into memory and looked at before any of it is used; nothing is ever unpacked by name.
"""

import io
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefgen.files import file_name
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.templating.catalog import is_id
from briefgen.templating.folder import read_within
from briefgen.templating.manifest import FILE as MANIFEST

MOST_ENTRIES = 200
LARGEST = 20_000_000
"""Bytes that the files of a template may have together, and a zip of them by itself."""
HIGHEST_RATIO = 200
"""How many times larger than the zip its files may be."""

_LONGEST_NAME = 200
_LITTER = frozenset({"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini"})
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = (stat.S_IFREG | 0o644) << 16
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, OverflowError, OSError,
)  # fmt: skip
_RESEND = Phrase("Ask whoever made it to pack it again with “briefgen templates pack”.")


@dataclass(frozen=True, slots=True)
class Pack:
    """The files of a template by their names within it, and what its folder is called."""

    name: str
    contents: dict[str, bytes]


def template_id(name: str) -> str:
    """The id that a name stands for: itself if it can be one, else its letters and digits, small, "-" between."""
    if is_id(name) and file_name(name, "") == name:
        return name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    found = "-".join(re.findall("[a-z0-9]+", plain))
    if not found or file_name(found, "") != found:
        raise TemplateError(
            Phrase("“{name}” can't be a template's name.", name=name),
            Phrase("Give a short one with Latin letters or digits."),
        )
    return found


def read(path: Path) -> Pack:
    """The template in a folder or a zip; TemplateError says what in it can't be taken."""
    if path.is_dir():
        return Pack(path.resolve().name, dict(_in_folder(path)))
    if not path.is_file():
        raise TemplateError(
            Phrase("There is no template “{path}”.", path=path),
            Phrase("Give the folder that holds template.toml, or a zip of it."),
        )
    return _unwrapped(path.stem, _in_zip(path))


def packed(pack: Pack) -> bytes:
    """A zip with the template's folder in it; the same files give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sorted(pack.contents.items()):
            entry = zipfile.ZipInfo(f"{pack.name}/{name}", _DATE)
            entry.create_system = 3
            entry.external_attr = _MODE
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


# ---------------------------------------------------------------- folders


def _in_folder(path: Path) -> Iterator[tuple[str, bytes]]:
    root, total = path.resolve(), 0
    for count, file in enumerate(_files(path), 1):
        name = unicodedata.normalize("NFC", file.relative_to(path).as_posix())
        _check_name(name)
        _check_count(count)
        content = read_within(root, file, name, LARGEST + 1)
        total += len(content)
        _check_size(total)
        yield name, content


def _files(path: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(one for one in folders if not _is_litter((one,)))
        yield from (Path(folder, one) for one in sorted(names) if not _is_litter((one,)))


# ---------------------------------------------------------------- zips


def _in_zip(path: Path) -> dict[str, bytes]:
    content = read_within(path.resolve().parent, path, path.name, LARGEST + 1)
    _check_size(len(content))
    # Each entry begins so in the directory: a bound on what reading that takes. Data may look like it by chance.
    _check_count(content.count(_ENTRY) // 5)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = _checked(archive.infolist())
            return {one.filename: archive.read(one) for one in entries}
    except _BROKEN as error:
        raise TemplateError(
            Phrase("“{name}” is no zip file that can be read.", name=path.name), _RESEND
        ) from error


def _checked(entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The entries that are files of the template; TemplateError unless all of them are harmless."""
    _check_count(len(entries))
    total = sum(one.file_size for one in entries)
    _check_size(total)
    if total > HIGHEST_RATIO * max(1, sum(one.compress_size for one in entries)):
        raise TemplateError(Phrase("This zip would unpack to far more than it holds."), _RESEND)
    for one in entries:
        _check_entry(one)
    files = [one for one in entries if not one.is_dir() and not _is_litter(_parts(one.filename))]
    _check_names(one.filename for one in files)
    return files


def _check_entry(entry: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise TemplateError(
            Phrase("This is a link, not a file."), _RESEND, where=entry.filename[:80]
        )
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
        raise TemplateError(
            Phrase("This is encrypted, or packed in an unusual way."),
            _RESEND,
            where=entry.filename[:80],
        )
    # What the two differ by (a NUL, a backslash) is not seen by all programs alike.
    if entry.filename != entry.orig_filename or not _is_litter(_parts(entry.filename)):
        _check_name(entry.orig_filename.removesuffix("/"))


def _unwrapped(stem: str, contents: dict[str, bytes]) -> Pack:
    """The template at the top of a zip, or in the one folder that it holds."""
    tops = {_parts(name)[0] for name in contents}
    if MANIFEST in contents or len(tops) != 1:
        return Pack(stem, contents)
    (top,) = tops
    return Pack(top, {name.partition("/")[2]: content for name, content in contents.items()})


# ---------------------------------------------------------------- limits


def _parts(name: str) -> tuple[str, ...]:
    return PurePosixPath(name).parts


def _is_litter(parts: tuple[str, ...]) -> bool:
    """Whether a file is what systems leave behind, which is left out; a way out of the folder is none."""
    is_odd = any(part == ".." or "\\" in part for part in parts)
    return not is_odd and any(part in _LITTER or part.startswith(".") for part in parts)


def _check_names(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        folded = name.casefold()
        if folded in seen:
            raise TemplateError(Phrase("A file of this name stands twice."), _RESEND, where=name)
        seen.add(folded)


def _check_name(name: str) -> None:
    """The name is one within a folder that every system takes."""
    is_short = len(name) <= _LONGEST_NAME
    if not is_short or not all(file_name(part, "") == part for part in name.split("/")):
        raise TemplateError(
            Phrase("This can't be the name of a file in a template."),
            Phrase("Use letters, digits, “-”, “_” and “.”, and “/” between folders."),
            where=name[:80],
        )


def _check_count(count: int) -> None:
    if count > MOST_ENTRIES:
        raise TemplateError(
            Phrase("This has more than {most} files.", most=MOST_ENTRIES),
            Phrase("Give the folder of one template."),
        )


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise TemplateError(
            Phrase("This is larger than {size} MB.", size=LARGEST // 10**6),
            Phrase("Make its pictures smaller."),
        )
