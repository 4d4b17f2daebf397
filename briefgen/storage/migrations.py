"""From any earlier version of a workspace to this one: all steps or none, after a backup."""

import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from briefgen.decoding import decode_json
from briefgen.model.errors import NewerWorkspace
from briefgen.model.phrase import Phrase
from briefgen.storage.backup import back_up, backup_path
from briefgen.storage.database import transaction
from briefgen.storage.packing import unpack
from briefgen.storage.schema import APPLICATION_ID, TABLES

Step = Callable[[sqlite3.Connection], None]


def _first_tables(connection: sqlite3.Connection) -> None:
    for table in TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _article_markings(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE articles ADD COLUMN marking TEXT NOT NULL DEFAULT ''")


def _reading_places(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE articles ADD COLUMN place INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE articles ADD COLUMN read INTEGER NOT NULL DEFAULT 0")
    # Nobody said so before, but what was picked from has been read.
    connection.execute(
        "UPDATE articles SET read = 1 WHERE id IN (SELECT article_id FROM highlights)"
    )


def _previous_issues(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE briefs ADD COLUMN previous TEXT NOT NULL DEFAULT ''")
    last = connection.execute(
        "SELECT brief_id, payload FROM brief_revisions AS one WHERE number ="
        " (SELECT max(number) FROM brief_revisions WHERE brief_id = one.brief_id)"
    ).fetchall()
    for brief_id, payload in last:
        connection.execute(
            "UPDATE briefs SET previous = ? WHERE id = ?", (_previous_in(payload), brief_id)
        )


class _Following(msgspec.Struct):
    previous: str | None = None


def _previous_in(payload: bytes) -> str:
    try:
        return decode_json(unpack(payload), _Following).previous or ""
    except (ValueError, zlib.error, msgspec.MsgspecError):
        # A brief that is damaged says so when it is opened; the others must not wait for it.
        return ""


def _standing_texts(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE standing_texts (id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL,"
        " review_by TEXT, evidence TEXT NOT NULL)"
    )


def _series_defaults(connection: sqlite3.Connection) -> None:
    # Under the id of any issue: the first one of a series may come to be here later, or never.
    connection.execute(
        "CREATE TABLE series_defaults (brief_id TEXT PRIMARY KEY, template TEXT NOT NULL, marking TEXT NOT NULL,"
        " yardstick TEXT NOT NULL, format TEXT NOT NULL)"
    )


STEPS: tuple[Step, ...] = (
    _first_tables,
    _article_markings,
    _reading_places,
    _previous_issues,
    _standing_texts,
    _series_defaults,
)
"""The step at index n leads from version n to n + 1. A step that has shipped is never changed."""


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the workspace's tables; 0 when it has none yet."""
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    return version


def must_not_be_newer(connection: sqlite3.Connection, path: Path, known: int = len(STEPS)) -> None:
    """Raises NewerWorkspace when a later version of the program wrote the workspace."""
    version = version_of(connection)
    if version > known:
        raise NewerWorkspace(
            Phrase(
                "“{path}” was written by a later version of briefgen (its format is {version}, this "
                "one reads {known}).",
                path=path,
                version=version,
                known=known,
            ),
            Phrase("Open it with that version; it has been left as it was."),
        )


def migrate(connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> bool:
    """Whether anything had to change; the workspace is now at the version of the last step.

    Before a workspace with content changes, a backup of it stands beside it. When a step fails the
    workspace is as it was.
    """
    must_not_be_newer(connection, path, len(steps))
    version = version_of(connection)
    if version == len(steps):
        return False
    if version > 0:
        back_up(connection, backup_path(path, version))
    with transaction(connection):
        for step in steps[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
    return True
