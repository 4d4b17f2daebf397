"""What SQLite and the file system say, told in a sentence that a user can act on."""

import sqlite3
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from briefgen.model.errors import StorageError

_NOT_OURS = "Choose a workspace that briefgen made, or a new name."
_BACKUP = "Open its latest backup, which stands beside it, or a copy of your own."

# By the beginning of SQLite's name of the error; the first that fits is told.
_SQLITE = (
    ("SQLITE_FULL", "The disk is full: “{}” was not changed.", "Make room and try again."),
    (
        "SQLITE_BUSY",
        "“{}” is being used by another program; nothing was changed.",
        "Wait a moment and try again.",
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        "“{}” was left in the middle of a change and can't be mended here.",
        "Open it for writing once, or copy it with its “-journal” file to a folder that you may write to.",
    ),
    (
        "SQLITE_READONLY",
        "“{}” can't be written: it is read-only or was moved.",
        "Check where the file is and whether you may write to it.",
    ),
    (
        "SQLITE_PERM",
        "“{}” may not be used by you.",
        "Ask the owner of the file for access to it.",
    ),
    (
        "SQLITE_CANTOPEN",
        "“{}” can't be opened.",
        "Check that the file is there and that you may read it and write to its folder.",
    ),
    ("SQLITE_NOTADB", "“{}” is not a workspace.", _NOT_OURS),
    ("SQLITE_CORRUPT", "“{}” is damaged.", _BACKUP),
    (
        "SQLITE_IOERR",
        "The disk failed while “{}” was read or written; nothing was changed.",
        "Check the disk and its free space, and try again.",
    ),
    ("SQLITE_TOOBIG", "That is too large for “{}”.", "Split it into smaller parts."),
    (
        "SQLITE_CONSTRAINT_FOREIGNKEY",
        "Something in “{}” would point to an article that is not there.",
        "Add the article first.",
    ),
)


@contextmanager
def told(path: Path) -> Generator[None]:
    """Whatever the database or the system reports within is raised as StorageError about that file."""
    try:
        yield
    except sqlite3.Error as error:
        raise _database_fault(path, error) from error
    except UnicodeDecodeError as error:
        # Python fails so on SQLite's own message, when that quotes damaged names.
        raise StorageError(f"“{path}” is damaged.", _BACKUP) from error
    except UnicodeEncodeError as error:
        raise StorageError(
            f"A text holds a character that is not text (U+{ord(error.object[error.start]):04X}).",
            "Delete it where it was typed or pasted, and try again.",
        ) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StorageError(
            f"“{path}” could not be used: {reason}.",
            "Check where the file is and whether you may write there.",
        ) from error


@contextmanager
def sound(path: Path, what: str) -> Generator[None]:
    """What is decoded within is as it was stored; StorageError names what is damaged."""
    try:
        yield
    except UnicodeEncodeError:
        raise  # not damage, but a text that nothing can store: `told` says so
    except (msgspec.MsgspecError, zlib.error, ValueError, TypeError) as error:
        raise StorageError(f"{what} in “{path}” is damaged.", _BACKUP) from error


def _database_fault(path: Path, error: sqlite3.Error) -> StorageError:
    name: str = getattr(error, "sqlite_errorname", "")
    for beginning, sentence, hint in _SQLITE:
        if name.startswith(beginning):
            return StorageError(sentence.format(path), hint)
    if "decode to UTF-8" in str(error):
        return StorageError(f"“{path}” is damaged.", _BACKUP)
    return StorageError(f"“{path}” could not be used: {error}.", "Close it and open it again.")
