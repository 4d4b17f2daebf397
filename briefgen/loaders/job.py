"""Loading as a function from bytes to bytes, so that it can run in another process."""

import msgspec

from briefgen.decoding import decode_msgpack
from briefgen.loaders.registry import loader_for
from briefgen.model.article import Article, Resource

TARGET = "briefgen.loaders.job:run"
"""What a child process is asked to call."""

WARM = (TARGET, "trafilatura", "lxml.html", "pypdfium2")
"""What a child process may import beforehand, so that the first article doesn't wait for it."""


def encode(resource: Resource) -> bytes:
    """The resource as the payload of `run`."""
    return msgspec.msgpack.encode(resource)


def run(payload: bytes) -> bytes:
    """The articles of the resource in the payload, for `decode`; LoadError as its loader raises it."""
    resource = decode_msgpack(payload, Resource)
    return msgspec.msgpack.encode(loader_for(resource).load(resource))


def decode(result: bytes) -> tuple[Article, ...]:
    """The articles that `run` found."""
    return decode_msgpack(result, tuple[Article, ...])
