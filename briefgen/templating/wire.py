"""Documents as bytes and back, so that they can come from another process. Never pickle.

A value of the model is a list: its type's name, then its fields. The name tells the members of a union
apart, and what is read is built by the model's own annotations: nothing else can come out.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, cast, get_args, get_origin, get_type_hints

import msgspec

from briefgen.decoding import convert, decode_msgpack
from briefgen.model.document import Document
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase

_Reader = Callable[[Any], Any]


def encode(document: Document) -> bytes:
    """The document as bytes."""
    return msgspec.msgpack.encode(_plain(document))


def decode(content: bytes) -> Document:
    """The document that the bytes were made of; RenderError if they were made of none."""
    try:
        return _reader(Document)(decode_msgpack(content, list[Any]))
    except (msgspec.MsgspecError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise RenderError(
            Phrase("The brief that was laid out came back damaged."), Phrase("Try it again.")
        ) from error


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in cast("tuple[Any, ...]", value)]
    names = _names(type(value))
    if names is None:
        return value
    return [type(value).__name__, *(_plain(getattr(value, name)) for name in names)]


@cache
def _names(kind: type) -> tuple[str, ...] | None:
    """The names of a type's fields; None for what is no value of the model, but a text or a number."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None


@cache
def _reader(kind: Any) -> _Reader:
    """What turns plain values into values of a kind; it raises where they are of no such kind."""
    if isinstance(kind, NewType):
        return _reader(kind.__supertype__)
    if isinstance(kind, UnionType):
        return _union(get_args(kind))
    if get_origin(kind) is tuple:
        return _sequence(get_args(kind))
    if isinstance(kind, type) and is_dataclass(kind):
        return _union((kind,))
    return _leaf(kind)


def _leaf(kind: Any) -> _Reader:
    def read(value: Any) -> Any:
        return value if type(value) is kind else convert(value, kind)

    return read


def _union(members: tuple[Any, ...]) -> _Reader:
    kinds: dict[str, type] = {one.__name__: one for one in members if _names(one) is not None}
    others = tuple(one for one in members if one not in kinds.values() and one is not NoneType)

    def read(value: Any) -> Any:
        if value is None and NoneType in members:
            return None
        if isinstance(value, list) and kinds:
            name, *rest = cast("list[Any]", value)
            kind = kinds[name]
            each = _field_readers(kind)
            return kind(*[read_one(one) for read_one, one in zip(each, rest, strict=True)])
        return convert(value, others[0])

    return read


@cache
def _field_readers(kind: type) -> tuple[_Reader, ...]:
    # Looked up when first read, not when the union is: a union's members hold the union again.
    hints = get_type_hints(kind)
    return tuple(_reader(hints[name]) for name in _names(kind) or ())


def _sequence(items: tuple[Any, ...]) -> _Reader:
    readers = tuple(_reader(one) for one in items if one is not Ellipsis)

    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError("a list should stand here")
        listed = cast("list[Any]", value)
        each = readers * len(listed) if Ellipsis in items else readers
        return tuple([read_one(one) for read_one, one in zip(each, listed, strict=True)])

    return read
