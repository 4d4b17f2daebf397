"""What SQLite and the file system say, told in a sentence that a user can act on."""

import sqlite3
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from briefgen.model.errors import StorageError, reason_of
from briefgen.model.phrase import Phrase

_NOT_OURS = Phrase("Choose a workspace that briefgen made, or a new name.")
_BACKUP = Phrase("Open its latest backup, which stands beside it, or a copy of your own.")

# By the beginning of SQLite's name of the error; the first that fits is told.
_SQLITE = (
    (
        "SQLITE_FULL",
        Phrase("The disk is full: “{path}” was not changed."),
        Phrase("Make room and try again."),
    ),
    (
        "SQLITE_BUSY",
        Phrase("“{path}” is being used by another program; nothing was changed."),
        Phrase("Wait a moment and try again."),
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        Phrase("“{path}” was left in the middle of a change and can't be mended here."),
        Phrase(
            "Open it for writing once, or copy it with its “-journal” file to a folder that you may write to."
        ),
    ),
    (
        "SQLITE_READONLY",
        Phrase("“{path}” can't be written: it is read-only or was moved."),
        Phrase("Check where the file is and whether you may write to it."),
    ),
    (
        "SQLITE_PERM",
        Phrase("“{path}” may not be used by you."),
        Phrase("Ask the owner of the file for access to it."),
    ),
    (
        "SQLITE_CANTOPEN",
        Phrase("“{path}” can't be opened."),
        Phrase("Check that the file is there and that you may read it and write to its folder."),
    ),
    ("SQLITE_NOTADB", Phrase("“{path}” is not a workspace."), _NOT_OURS),
    ("SQLITE_CORRUPT", Phrase("“{path}” is damaged."), _BACKUP),
    (
        "SQLITE_IOERR",
        Phrase("The disk failed while “{path}” was read or written; nothing was changed."),
        Phrase("Check the disk and its free space, and try again."),
    ),
    (
        "SQLITE_TOOBIG",
        Phrase("That is too large for “{path}”."),
        Phrase("Split it into smaller parts."),
    ),
    (
        "SQLITE_CONSTRAINT_FOREIGNKEY",
        Phrase("Something in “{path}” would point to an article that is not there."),
        Phrase("Add the article first."),
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
        raise StorageError(Phrase("“{path}” is damaged.", path=path), _BACKUP) from error
    except UnicodeEncodeError as error:
        raise StorageError(
            Phrase(
                "A text holds a character that is not text (U+{code}).",
                code=f"{ord(error.object[error.start]):04X}",
            ),
            Phrase("Delete it where it was typed or pasted, and try again."),
        ) from error
    except OSError as error:
        reason = reason_of(error)
        raise StorageError(
            Phrase("“{path}” could not be used: {reason}.", path=path, reason=reason),
            Phrase("Check where the file is and whether you may write there."),
        ) from error


@contextmanager
def sound(path: Path, what: Phrase) -> Generator[None]:
    """What is decoded within is as it was stored; StorageError names what is damaged."""
    try:
        yield
    except UnicodeEncodeError:
        raise  # not damage, but a text that nothing can store: `told` says so
    except (msgspec.MsgspecError, zlib.error, ValueError, TypeError) as error:
        raise StorageError(
            Phrase("{what} in “{path}” is damaged.", what=what, path=path), _BACKUP
        ) from error


def _database_fault(path: Path, error: sqlite3.Error) -> StorageError:
    name: str = getattr(error, "sqlite_errorname", "")
    for beginning, sentence, hint in _SQLITE:
        if name.startswith(beginning):
            return StorageError(Phrase.remade(sentence.template, {"path": str(path)}), hint)
    if "decode to UTF-8" in str(error):
        return StorageError(Phrase("“{path}” is damaged.", path=path), _BACKUP)
    return StorageError(
        Phrase("“{path}” could not be used: {error}.", path=path, error=error),
        Phrase("Close it and open it again."),
    )
