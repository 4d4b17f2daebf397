"""Where a file that briefgen makes may go."""

from pathlib import Path

from briefgen.model.errors import StorageError
from briefgen.model.phrase import Phrase

_DATABASE = b"SQLite format 3\0"


def target(path: Path, name: str) -> Path:
    """The file to write: `path`, or `name` in it if it is a folder; StorageError where a workspace would be lost."""
    file = path / name if path.is_dir() else path
    if not file.parent.is_dir():
        raise StorageError(
            Phrase("There is no folder “{folder}”.", folder=file.parent),
            Phrase("Make it, or choose another place."),
        )
    if _is_database(file):
        raise StorageError(
            Phrase("“{file}” is a workspace, which would be lost.", file=file),
            Phrase("Choose another name for the file."),
        )
    return file


def _is_database(file: Path) -> bool:
    if not file.is_file():  # reading a pipe would wait for its writer
        return False
    try:
        with file.open("rb") as stream:
            return stream.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False  # writing it says what is wrong
