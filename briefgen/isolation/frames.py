"""What parent and child say to each other: frames of bytes with their length before them. Never pickle."""

import json
import struct
from collections.abc import Mapping
from typing import IO, Any, cast

from briefgen.model import errors
from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import phrase_of, plain

LARGEST = 256 * 2**20
"""Bytes that one frame may hold: what a reader of frames is ready to keep in memory."""

_LENGTH = struct.Struct(">Q")

_KNOWN: dict[str, type[BriefgenError]] = {
    kind.__name__: kind
    for kind in (
        errors.FetchError,
        errors.LoadError,
        errors.ComposeError,
        errors.TemplateError,
        errors.RenderError,
        errors.StorageError,
        errors.MissingEntry,
        errors.WorkspaceLocked,
        errors.NewerWorkspace,
        errors.IsolationError,
    )
}


class Closed(Exception):
    """The other side has gone, or says what no frame says."""


def write_frame(stream: IO[bytes], body: bytes) -> None:
    """The frame is on its way to the other side; OSError or ValueError if it has gone."""
    stream.write(_LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes:
    """The next frame's body; Closed at the end of the stream, within a frame, or when it is too large."""
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > LARGEST:
        raise Closed
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], count: int) -> bytes:
    content = stream.read(count)
    if len(content) < count:
        raise Closed
    return content


def pack(**fields: Any) -> bytes:
    """A header: an object of plain values as JSON."""
    return json.dumps(fields).encode()


def unpack(header: bytes) -> Mapping[str, Any]:
    """The values of a header; Closed if it isn't one."""
    try:
        fields = json.loads(header)
    except ValueError as error:
        raise Closed from error
    if not isinstance(fields, dict):
        raise Closed
    return cast("dict[str, Any]", fields)


def error_fields(error: BriefgenError, detail: str = "") -> dict[str, object]:
    """An error as plain values, so that it can cross to the parent; `detail` is for the log."""
    named = next(
        (kind.__name__ for kind in type(error).__mro__ if kind.__name__ in _KNOWN), "IsolationError"
    )
    return {
        "kind": named,
        "message": plain(error.message),
        "hint": plain(error.hint),
        "where": getattr(error, "where", ""),
        "detail": detail,
    }


def error_from(fields: Mapping[str, Any]) -> BriefgenError:
    """The error that such values tell of, with its detail as a note (tracebacks show it, users don't); or Closed."""
    kind = _KNOWN.get(str(fields.get("kind")), errors.IsolationError)
    try:
        error = kind(phrase_of(fields.get("message")), phrase_of(fields.get("hint")))
    except ValueError as broken:
        raise Closed from broken
    if isinstance(error, errors.TemplateError):
        # Its message names the place already.
        error.where = str(fields.get("where", ""))
    if fields.get("detail"):
        error.add_note(str(fields["detail"]))
    return error
