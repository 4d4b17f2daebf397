"""A template's folder, read whole: nothing outside of it, nothing too large, text only."""

from dataclasses import dataclass
from pathlib import Path

from briefgen.model.errors import TemplateError
from briefgen.model.text import clean

_LARGEST_FILE = 1_000_000
_MOST_FILES = 64
_LARGEST_SAMPLE = 8_000_000
PART = ".j2"
SAMPLE = "sample.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """The text files of a template, by their names within it ("parts/tiles.html.j2")."""

    path: Path
    files: dict[str, str]

    def text(self, name: str) -> str:
        """The text of a file; TemplateError if there is none."""
        if name not in self.files:
            raise TemplateError(
                f"The template has no file “{name}”.", f"Put it into {self.path}.", where=name
            )
        return self.files[name]


def read(path: Path) -> Folder:
    """The folder's parts and settings; TemplateError says which file can't be taken, and why."""
    if not path.is_dir():
        raise TemplateError(
            f"“{path}” is no folder.", "A template is a folder with a template.toml."
        )
    root = path.resolve()
    found = sorted(one for one in path.rglob("*") if one.suffix in {PART, ".toml"})
    if len(found) > _MOST_FILES:
        raise TemplateError(
            f"“{path}” holds {len(found)} files.", f"A template has at most {_MOST_FILES}."
        )
    return Folder(path, {one.relative_to(path).as_posix(): _text(one, root) for one in found})


def sample(path: Path) -> bytes:
    """The bytes of the folder's sample; TemplateError if it can't be read."""
    file = path / SAMPLE
    if not file.exists():
        raise TemplateError(
            "The template has no sample.",
            "Add a brief as sample.json, so that it can be tried.",
            SAMPLE,
        )
    return _bytes(file, path.resolve(), _LARGEST_SAMPLE)


def _text(file: Path, root: Path) -> str:
    try:
        raw = _bytes(file, root, _LARGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(
            "This file is not text in UTF-8.", "Save it as UTF-8.", where=file.name
        ) from error
    text, replaced = clean(raw)
    if replaced:
        line = text[: text.find("\ufffd")].count("\n") + 1
        raise TemplateError(
            "A control character stands here.", "Take it out.", where=f"{file.name}:{line}"
        )
    return text


def _bytes(file: Path, root: Path, most: int) -> bytes:
    name = file.name
    try:
        if not file.resolve(strict=True).is_relative_to(root) or not file.is_file():
            raise TemplateError(
                "This leads out of the template's folder.", "Put the file itself there.", where=name
            )
        # One byte more than allowed is read, so that a file that grows meanwhile is still bounded.
        with file.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise TemplateError(f"This file can't be read: {reason}.", "", where=name) from error
    if len(content) > most:
        raise TemplateError(f"This file is larger than {most // 1000} kB.", "", where=name)
    return content
