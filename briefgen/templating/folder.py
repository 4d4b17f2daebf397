"""A template's folder, read whole: nothing outside of it, nothing too large; texts and pictures only."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

from briefgen.model.errors import TemplateError, reason_of
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean

_LARGEST_FILE = 1_000_000
_MOST_FILES = 64
_LARGEST_PICTURE = 5_000_000
_LARGEST_SAMPLE = 8_000_000
_LARGEST_REFERENCE = 10_000_000
PART = ".j2"
CSL = ".csl"
_TEXTS = frozenset({PART, ".toml", CSL})
PICTURES = (".gif", ".jpeg", ".jpg", ".png", ".webp")
"""How the names of pictures end."""

_LARGEST = dict.fromkeys(_TEXTS, _LARGEST_FILE) | dict.fromkeys(PICTURES, _LARGEST_PICTURE)
SAMPLE = "sample.json"
REFERENCE = "reference.docx"
"""The house's Word file: its styles, its page, its header and footer."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The texts of a template, and its pictures as bytes, by their names within it ("parts/tiles.html.j2").

    `reference` is the house's Word file, empty if there is none.
    """

    path: Path
    files: dict[str, str]
    pictures: dict[str, bytes] = field(default_factory=dict[str, bytes])
    reference: bytes = b""

    def text(self, name: str) -> str:
        """The text of a file; TemplateError if there is none."""
        if name not in self.files:
            raise TemplateError(
                Phrase("The template has no file “{name}”.", name=name),
                Phrase("Put it into {path}.", path=self.path),
                where=name,
            )
        return self.files[name]


class Stamp(NamedTuple):
    """What tells without reading a file whether it is still the same."""

    file: Path
    written: int
    size: int
    inode: int


def read(path: Path) -> Folder:
    """The folder's parts, settings, pictures and Word file; TemplateError says which file can't be taken, and why."""
    root = _root(path)
    found = sorted(one for one in path.rglob("*") if _suffix(one) in _LARGEST)
    _check_count(path, len(found))
    contents = {
        one.relative_to(path).as_posix(): _bytes(one, root, _LARGEST[_suffix(one)]) for one in found
    }
    reference = path / REFERENCE
    if reference.exists():
        contents[REFERENCE] = _bytes(reference, root, _LARGEST_REFERENCE)
    return of(contents, path)


def stamps(path: Path) -> tuple[Stamp, ...]:
    """One for each file that a template in the folder is made of; they differ once one has been written."""
    found: list[Stamp] = []
    for file in sorted(path.rglob("*")):
        if _suffix(file) in _LARGEST or file.name in {SAMPLE, REFERENCE}:
            # An editor that saves by renaming makes a file vanish for a moment.
            with suppress(OSError):
                there = file.stat()
                found.append(Stamp(file, there.st_mtime_ns, there.st_size, there.st_ino))
    return tuple(found)


def of(contents: Mapping[str, bytes], path: Path) -> Folder:
    """As `read`, of files whose bytes are at hand by their names; `path` is what errors call the folder."""
    found = sorted(name for name in contents if _suffix(PurePosixPath(name)) in _LARGEST)
    _check_count(path, len(found))
    pictures = [name for name in found if _suffix(PurePosixPath(name)) in PICTURES]
    return Folder(
        path,
        {name: _text(name, contents[name]) for name in found if name not in pictures},
        {name: _bounded(name, contents[name], _LARGEST_PICTURE) for name in pictures},
        _bounded(REFERENCE, contents.get(REFERENCE, b""), _LARGEST_REFERENCE),
    )


def _suffix(name: PurePath) -> str:
    """The ending that says what a file is; pictures come from cameras that write it in capitals."""
    small = name.suffix.lower()
    return small if small in PICTURES else name.suffix


def _root(path: Path) -> Path:
    if not path.is_dir():
        raise TemplateError(
            Phrase("“{path}” is no folder.", path=path),
            Phrase("A template is a folder with a template.toml."),
        )
    return path.resolve()


def _check_count(path: Path, count: int) -> None:
    if count > _MOST_FILES:
        raise TemplateError(
            Phrase("“{path}” holds {n} files.", path=path, n=count),
            Phrase("A template has at most {most}.", most=_MOST_FILES),
        )


def sample(path: Path) -> bytes:
    """The bytes of the folder's sample; TemplateError if it can't be read."""
    file = path / SAMPLE
    return sample_of(
        {SAMPLE: _bytes(file, path.resolve(), _LARGEST_SAMPLE)} if file.exists() else {}
    )


def sample_of(contents: Mapping[str, bytes]) -> bytes:
    """As `sample`, of files whose bytes are at hand."""
    if SAMPLE not in contents:
        raise TemplateError(
            Phrase("The template has no sample."),
            Phrase("Add a brief as sample.json, so that it can be tried."),
            SAMPLE,
        )
    return _bounded(SAMPLE, contents[SAMPLE], _LARGEST_SAMPLE)


def _text(path: str, content: bytes) -> str:
    name = PurePosixPath(path).name
    try:
        raw = _bounded(name, content, _LARGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(
            Phrase("This file is not text in UTF-8."), Phrase("Save it as UTF-8."), where=name
        ) from error
    text, replaced = clean(raw)
    if replaced:
        line = text[: text.find("\ufffd")].count("\n") + 1
        raise TemplateError(
            Phrase("A control character stands here."),
            Phrase("Take it out."),
            where=f"{name}:{line}",
        )
    return text


def _bytes(file: Path, root: Path, most: int) -> bytes:
    # One byte more than allowed is read, so that a file that grows meanwhile is still bounded.
    return _bounded(file.name, read_within(root, file, file.name, most + 1), most)


def read_within(root: Path, file: Path, name: str, most: int) -> bytes:
    """The first bytes of a template's file, `most` at most; TemplateError where it leads out of `root`.

    `root` is a resolved path; `name` is what the file is called in what went wrong.
    """
    try:
        if not file.resolve(strict=True).is_relative_to(root) or not file.is_file():
            raise TemplateError(
                Phrase("This leads out of the template's folder."),
                Phrase("Put the file itself there."),
                where=name,
            )
        with file.open("rb") as stream:
            return stream.read(most)
    except OSError as error:
        reason = reason_of(error)
        raise TemplateError(
            Phrase("This file can't be read: {reason}.", reason=reason), where=name
        ) from error


def _bounded(name: str, content: bytes, most: int) -> bytes:
    if len(content) > most:
        raise TemplateError(
            Phrase("This file is larger than {size} kB.", size=most // 1000), where=name
        )
    return content
