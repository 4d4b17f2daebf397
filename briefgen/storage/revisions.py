"""Every saved state of a brief, the last one whole and most earlier ones as what differs from the next.

Saving a brief of 2,000 facts after each edit would else fill the disk with copies of it. The last state never hangs on
a chain; every 64th stays whole, so that an early one is reached in few steps.
"""

import sqlite3
from datetime import UTC, datetime

from briefgen.model.brief import Brief
from briefgen.storage.packing import difference, pack, restore, unpack
from briefgen.storage.rows import brief_payload, moment

_WHOLE_EVERY = 64


def put_revision(connection: sqlite3.Connection, brief: Brief) -> int:
    """The number of the revision that now holds the brief: the last one, if that is equal to it."""
    payload = brief_payload(brief)
    last = connection.execute(
        "SELECT save, number, payload FROM brief_revisions WHERE brief_id = ? ORDER BY number DESC LIMIT 1",
        (brief.id,),
    ).fetchall()
    number = last[0]["number"] if last else 0
    if last:
        earlier = unpack(last[0]["payload"])
        if earlier == payload:
            return number
        if number % _WHOLE_EVERY:
            _tell_as_difference(connection, last[0]["save"], payload, earlier)
    _add(connection, brief, number + 1, payload)
    return number + 1


def payload_of(rows: list[sqlite3.Row]) -> bytes:
    """The payload of the first of the rows, which follow each other up to one that is whole."""
    payload = unpack(rows[-1]["payload"])
    for row in reversed(rows[:-1]):
        payload = restore(payload, row["payload"])
    return payload


def chain(rows: list[sqlite3.Row]) -> list[sqlite3.Row]:
    """The rows up to the first that is whole; ValueError when none is."""
    for index, row in enumerate(rows):
        if row["whole"]:
            return rows[: index + 1]
    raise ValueError("no whole revision follows")


def _tell_as_difference(
    connection: sqlite3.Connection, save: int, newer: bytes, older: bytes
) -> None:
    connection.execute(
        "UPDATE brief_revisions SET whole = 0, payload = ? WHERE save = ?",
        (difference(newer, older), save),
    )


def _add(connection: sqlite3.Connection, brief: Brief, number: int, payload: bytes) -> None:
    saved_at = moment(datetime.now(UTC))
    ((save,),) = connection.execute(
        "INSERT INTO brief_revisions (brief_id, number, saved_at, whole, payload)"
        " VALUES (?, ?, ?, 1, ?) RETURNING save",
        (brief.id, number, saved_at, pack(payload)),
    ).fetchall()
    connection.execute(
        "INSERT INTO briefs"
        " (id, title, number, as_of, template_id, facts, revision, saved_at, last_save, previous)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " title = excluded.title, number = excluded.number, as_of = excluded.as_of,"
        " template_id = excluded.template_id, facts = excluded.facts, revision = excluded.revision,"
        " saved_at = excluded.saved_at, last_save = excluded.last_save, previous = excluded.previous",
        (
            brief.id,
            brief.title,
            brief.number,
            brief.as_of.isoformat(),
            brief.template_id,
            len(brief.facts),
            number,
            saved_at,
            save,
            brief.previous or "",
        ),
    )
