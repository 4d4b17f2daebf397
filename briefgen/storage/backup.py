"""Copies of a workspace that are whole, checked and durable before they get their name."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from briefgen.files import sync_folder
from briefgen.model.errors import StorageError
from briefgen.model.phrase import Phrase


def backup_path(workspace: Path, version: int) -> Path:
    """Where the backup stands that is made before a workspace leaves that version."""
    return workspace.with_name(f"{workspace.name}.backup-v{version}")


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """`target` now holds the last committed state, checked and durable; otherwise it is as it was before."""
    temporary = target.with_name(f".{target.name}.part")
    try:
        temporary.unlink(missing_ok=True)
        with closing(sqlite3.connect(temporary)) as copy:
            connection.backup(copy)
            _must_be_sound(copy, target)
        _sync(temporary)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def _must_be_sound(copy: sqlite3.Connection, target: Path) -> None:
    if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise StorageError(
            Phrase(
                "The backup “{target}” could not be made: the workspace is damaged.", target=target
            ),
            Phrase("Open an earlier backup or a copy of your own."),
        )


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
