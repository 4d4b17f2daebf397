"""Plain data as values of a type. Nothing else has msgspec build any.

It learns a type when it first reads one, and two threads that have it learn the same one at once crash the process
(msgspec 0.22). So types are learnt here, one at a time.
"""

from threading import RLock
from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")

_lock = RLock()
_learnt: set[Any] = set()


def convert(value: object, kind: type[_T]) -> _T:
    """What plain values say, as a value of the kind; msgspec.ValidationError where they say none."""
    return msgspec.convert(value, _known(kind))


def decode_json(content: bytes | str, kind: type[_T]) -> _T:
    """The value in a JSON text; msgspec.DecodeError where there is none of the kind."""
    return msgspec.json.decode(content, type=_known(kind))


def decode_msgpack(content: bytes, kind: type[_T]) -> _T:
    """The value in MessagePack's bytes; msgspec.DecodeError where there is none of the kind."""
    return msgspec.msgpack.decode(content, type=_known(kind))


def json_decoder(kind: type[_T]) -> msgspec.json.Decoder[_T]:
    """What reads values of the kind from JSON texts, faster than one by one."""
    return msgspec.json.Decoder(_known(kind))


def _known(kind: type[_T]) -> type[_T]:
    if kind not in _learnt:
        with _lock:
            # With it, all types that it is made of.
            msgspec.json.Decoder(kind)
            _learnt.add(kind)
    return kind
