"""Laying out and checking as functions from bytes to bytes, so that a stranger's template runs in another process."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from briefgen.decoding import decode_msgpack
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier
from briefgen.model.phrase import Phrase, phrase_of, plain
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.templating import wire
from briefgen.templating.check import check_contents, notices
from briefgen.templating.render import render

TARGET = "briefgen.templating.job:run"
"""What a child process is asked to call to lay out a brief."""

CHECK = "briefgen.templating.job:run_check"
"""What a child process is asked to call to check a template."""


NOTICES = "briefgen.templating.job:run_notices"
"""What a child process is asked to call to say what else a sound template may be told."""


class _Layout(msgspec.Struct, frozen=True, array_like=True):
    dossier: Dossier
    template: Template
    scales: Scales


class _Check(msgspec.Struct, frozen=True, array_like=True):
    contents: dict[str, bytes]
    name: str
    scales: Scales


def encode(dossier: Dossier, template: Template, scales: Scales) -> bytes:
    """The payload of `run`."""
    return msgspec.msgpack.encode(_Layout(dossier, template, scales))


def run(payload: bytes) -> bytes:
    """The document, for `decode`; TemplateError and RenderError as `render` raises them."""
    asked = decode_msgpack(payload, _Layout)
    return wire.encode(render(asked.dossier, asked.template, asked.scales))


def decode(result: bytes) -> Document:
    """The document that `run` made."""
    return wire.decode(result)


def encode_check(contents: Mapping[str, bytes], name: str, scales: Scales) -> bytes:
    """The payload of `run_check`: all that the check looks at."""
    return msgspec.msgpack.encode(_Check(dict(contents), name, scales))


def run_check(payload: bytes) -> bytes:
    """The problems of a template, for `decode_check`."""
    asked = decode_msgpack(payload, _Check)
    return _encoded(check_contents(asked.contents, asked.name, asked.scales))


def run_notices(payload: bytes) -> bytes:
    """What else there is to say of a template, for `decode_check`."""
    asked = decode_msgpack(payload, _Check)
    return _encoded(notices(asked.contents, asked.name))


def decode_check(result: bytes) -> tuple[Phrase, ...]:
    """The sentences that `run_check` or `run_notices` found."""
    return tuple(map(phrase_of, decode_msgpack(result, list[Any])))


def _encoded(sentences: Iterable[Phrase]) -> bytes:
    return msgspec.msgpack.encode([plain(one) for one in sentences])
