"""An SQLite file held open: hardened, one thread at a time, each change whole or not at all."""

import sqlite3
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from briefgen.model.errors import StorageError
from briefgen.model.phrase import Phrase
from briefgen.storage.faults import told
from briefgen.storage.lock import WriterLock

_PATIENCE = 2.0
"""Seconds that a commit waits for readers of another process to finish theirs."""

# Set anew at each opening: a stranger's file must not run functions through its schema, damaged pages
# must be noticed where they are read, and what is committed must be on the disk.
_SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
)

Values = Sequence[object] | Mapping[str, object]


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A hardened connection; `mode` is "ro", "rw" or "rwc" (which makes the file)."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.row_factory = sqlite3.Row
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """What is executed within is committed and durable afterwards, or nothing of it is."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
            connection.execute("ROLLBACK")
        raise


class Database:
    """An open workspace file. Without a lock it is read-only: a change raises StorageError."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: WriterLock | None) -> None:
        self.path = path
        self._connection = connection
        self._writer = lock
        self._turn = RLock()
        self._file = _identity(path)
        self._seen = self._foreign_changes()

    @property
    def writable(self) -> bool:
        """Whether it takes changes."""
        return self._writer is not None

    def rows(self, query: str, values: Values = ()) -> list[sqlite3.Row]:
        """All rows of the answer: none is left for later, so that no reader keeps the writer waiting."""
        with self._turn, told(self.path):
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def change(self) -> Generator[sqlite3.Connection]:
        """What is executed within is committed and durable afterwards, or nothing of it is."""
        with self._turn, told(self.path):
            self._must_take_changes()
            self._must_be_in_place()
            with transaction(self._connection):
                self._must_be_unchanged()
                yield self._connection
                self._must_be_in_place()

    def close(self) -> None:
        """The file is let go of; another instance may write it."""
        with self._turn:
            self._connection.close()
            if self._writer:
                self._writer.release()

    def _must_take_changes(self) -> None:
        if not self.writable:
            raise StorageError(
                Phrase("“{path}” is open read-only: nothing was changed.", path=self.path),
                Phrase(
                    "Close it where it is open for writing, or make a copy that you may write to."
                ),
            )

    def _must_be_in_place(self) -> None:
        # SQLite would go on writing into a file that has no name any more, and say that all is well.
        if _identity(self.path) != self._file:
            raise StorageError(
                Phrase(
                    "“{path}” was moved, deleted or replaced by another program: nothing was saved.",
                    path=self.path,
                ),
                Phrase("Put the file back where it was, or save your work in a new workspace."),
            )

    def _must_be_unchanged(self) -> None:
        if self._foreign_changes() != self._seen:
            raise StorageError(
                Phrase(
                    "“{path}” was changed by another program: nothing was saved.", path=self.path
                ),
                Phrase("Close it and open it again, so that neither change is lost."),
            )

    def _foreign_changes(self) -> int:
        """A number that changes when anything but this connection has written the file."""
        ((version,),) = self._connection.execute("PRAGMA data_version").fetchall()
        return version


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
