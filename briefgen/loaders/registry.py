"""The formats that can be read. A format of our own joins here, others by entry points ("briefgen.loaders")."""

import logging
import mimetypes
from functools import cache
from importlib.metadata import entry_points

from briefgen.loaders.blocks import label
from briefgen.loaders.docx import DocxLoader
from briefgen.loaders.html import HtmlLoader
from briefgen.loaders.markdown import MarkdownLoader
from briefgen.loaders.pdf import PdfLoader
from briefgen.loaders.plaintext import PlainTextLoader
from briefgen.loaders.port import Loader
from briefgen.loaders.sniff import sniff
from briefgen.model.article import Resource
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase

LOADERS: tuple[Loader, ...] = (
    HtmlLoader(),
    PdfLoader(),
    DocxLoader(),
    MarkdownLoader(),
    PlainTextLoader(),
)
"""The built-in loaders. None of them imports its libraries before it loads something."""

ENTRY_POINTS = "briefgen.loaders"
"""The group of entry points at which other packages name their loader classes."""

_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")
_log = logging.getLogger(__name__)
# The library's own table, without the system's files, so that every machine says the same.
_TYPES = mimetypes.MimeTypes()


@cache
def all_loaders() -> tuple[Loader, ...]:
    """The built-in loaders, then those that other packages bring."""
    others: list[Loader] = []
    for point in entry_points(group=ENTRY_POINTS):
        try:
            others.append(point.load()())
        except (ImportError, AttributeError):
            _log.exception("the loader %s of another package can't be used", point.value)
    return (*LOADERS, *others)


def loader_for(resource: Resource) -> Loader:
    """The loader for the resource: by its first bytes, then its media type, then its name's ending.

    LoadError when it is empty or in no format that can be read.
    """
    name = label(resource)
    if not resource.content.strip(b" \t\r\n\f\v"):
        raise LoadError(
            Phrase("{name} is empty.", name=name),
            Phrase("Check that it was saved or downloaded completely."),
        )
    loaders = all_loaders()
    media_type = resource.source.media_type.partition(";")[0].strip().lower()
    if kind := sniff(resource.content):
        if found := _of_type(loaders, kind.media_type):
            return found
        raise LoadError(
            Phrase("{name} is {kind}, which briefgen can't read.", name=name, kind=kind.noun),
            readable(loaders),
        )
    if found := _of_type(loaders, media_type) or _of_suffix(loaders, resource.name):
        return _unless_binary_format(found, resource)
    if media_type in _UNTOLD and "." not in resource.name:
        return _of_type(loaders, "text/plain") or loaders[-1]
    raise LoadError(
        Phrase("{name} is in a format that briefgen can't read.", name=name), readable(loaders)
    )


def readable(loaders: tuple[Loader, ...] = LOADERS) -> Phrase:
    """The hint that lists what can be read."""
    formats = tuple(
        Phrase("{name} ({suffixes})", name=one.name, suffixes=one.suffixes) for one in loaders
    )
    return Phrase("It reads: {formats}.", formats=formats)


def media_type_of(name: str) -> str:
    """The media type that a file name's ending stands for; "application/octet-stream" where it is unknown."""
    if found := _of_suffix(all_loaders(), name):
        return found.media_types[0]
    return _TYPES.guess_type(name)[0] or "application/octet-stream"


def _of_type(loaders: tuple[Loader, ...], media_type: str) -> Loader | None:
    return next((one for one in loaders if media_type in one.media_types), None)


def _of_suffix(loaders: tuple[Loader, ...], name: str) -> Loader | None:
    ending = f".{name.rpartition('.')[2].lower()}"
    return next((one for one in loaders if ending in one.suffixes), None)


def _unless_binary_format(found: Loader, resource: Resource) -> Loader:
    """The loader, unless its format would have been known by its first bytes: then the file is damaged."""
    if isinstance(found, PdfLoader | DocxLoader):
        raise LoadError(
            Phrase(
                "{source} is damaged, or not a {format} file at all.",
                source=label(resource),
                format=found.name,
            ),
            Phrase("Open it in the program that made it and save it again."),
        )
    return found
