"""From a path to an open workspace file, or to the sentence that says why not."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from briefgen.model.errors import OlderWorkspace, StorageError
from briefgen.model.phrase import Phrase
from briefgen.storage.database import Database, connect
from briefgen.storage.faults import told
from briefgen.storage.lock import WriterLock
from briefgen.storage.migrations import STEPS, migrate, must_not_be_newer, version_of
from briefgen.storage.schema import APPLICATION_ID


def open_database(path: Path, *, read_only: bool) -> Database:
    """The workspace file, at this version; made when it isn't there. Read-only where it can't be written."""
    where = Path(os.path.realpath(path))  # one lock for one file, whatever names lead to it
    with told(where):
        if read_only and not where.exists():
            raise StorageError(
                Phrase("There is no workspace “{where}” yet.", where=where),
                Phrase("Check the name; adding an article or starting a brief makes a new one."),
            )
        _must_be_a_place(where)
        if read_only or not _can_be_written(where):
            return _opened(where, "ro", None)
        lock = WriterLock(where)
        try:
            return _made(where, lock) if not where.exists() else _opened(where, "rw", lock)
        except BaseException:
            lock.release()
            raise


def _must_be_a_place(path: Path) -> None:
    if not path.parent.is_dir():
        raise StorageError(
            Phrase("The folder “{folder}” is not there.", folder=path.parent),
            Phrase("Make it first, or choose another."),
        )
    if path.exists() and not path.is_file():
        raise StorageError(
            Phrase("“{path}” is not a file.", path=path),
            Phrase("Choose a workspace file, or a new name for one."),
        )


def _can_be_written(path: Path) -> bool:
    """Whether the file, and the folder for its journal, take changes; asks the mode too, for it tells the wish."""
    return all(
        os.access(one, os.W_OK) and one.stat().st_mode & 0o222
        for one in (path, path.parent)
        if one.exists()
    )


def _made(path: Path, lock: WriterLock) -> Database:
    try:
        return _opened(path, "rwc", lock)
    except BaseException:
        for leftover in (path, path.with_name(f"{path.name}-journal")):
            with suppress(OSError):
                leftover.unlink()
        raise


def _opened(path: Path, mode: str, lock: WriterLock | None) -> Database:
    if mode != "rwc" and not path.exists():
        raise StorageError(
            Phrase("There is no workspace “{path}”, and none can be made there.", path=path),
            Phrase("Check the name, or choose a folder that you may write to."),
        )
    connection = connect(path, mode)
    try:
        _must_be_a_workspace(connection, path)
        if lock:
            connection.execute("PRAGMA journal_mode = DELETE")
            migrate(connection, path)
        _must_be_current(connection, path)
        return Database(path, connection, lock)
    except BaseException:
        connection.close()
        raise


def _must_be_a_workspace(connection: sqlite3.Connection, path: Path) -> None:
    """Nothing is written until this has passed: another program's file, or a later version's, stays as it is."""
    ((application,),) = connection.execute("PRAGMA application_id").fetchall()
    kinds = {kind for (kind,) in connection.execute("SELECT type FROM sqlite_schema").fetchall()}
    fresh = application == 0 and version_of(connection) == 0 and not kinds
    if application != APPLICATION_ID and not fresh:
        raise StorageError(
            Phrase("“{path}” is a database of another program.", path=path),
            Phrase("Choose a workspace that briefgen made, or a new name."),
        )
    must_not_be_newer(connection, path)
    # Ours have neither: they would run when we read and write, in our name.
    if kinds & {"trigger", "view"}:
        raise StorageError(
            Phrase(
                "“{path}” holds commands that briefgen never writes; it was not opened.", path=path
            ),
            Phrase("Ask whoever sent it for an exported brief instead."),
        )


def _must_be_current(connection: sqlite3.Connection, path: Path) -> None:
    match version_of(connection):
        case 0:
            raise StorageError(
                Phrase("“{path}” is empty.", path=path),
                Phrase("Open it for writing, so that a workspace is made in it."),
            )
        case version if version < len(STEPS):
            raise OlderWorkspace(
                Phrase("“{path}” was written by an earlier version of briefgen.", path=path),
                Phrase("Open it for writing once, so that it is brought up to date."),
            )
        case _:
            pass
