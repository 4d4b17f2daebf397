"""From what an analyst names, a file, an address or a paste, to its bytes."""

import re
import stat
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from briefgen.loaders.registry import media_type_of
from briefgen.loaders.web import Network, page
from briefgen.model.article import Resource, Source
from briefgen.model.errors import FetchError, reason_of
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean_line

LARGEST_FILE = 50 * 2**20
"""Bytes that a local file may have."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def fetch(location: str, retrieved_at: datetime, network: Network | None = None) -> Resource:
    """What stands at a path or at a file, http or https address; FetchError says why it can't be had.

    A web page is fetched without cookies, from public addresses only; its source is where redirects ended.
    """
    if not location.strip():
        raise FetchError(
            Phrase("No file or address was given."),
            Phrase("Give a file, or the address of a page."),
        )
    if not _ADDRESS.match(location.strip()):
        return _file(Path(location), retrieved_at)
    location = location.strip()
    scheme = location.partition(":")[0].lower()
    if scheme == "file":
        return _file(Path(url2pathname(urlsplit(location).path)), retrieved_at)
    if scheme in ("http", "https"):
        found = page(location, network or Network())
        return _resource(found.address, found.media_type, retrieved_at, found.content, found.name)
    raise FetchError(
        Phrase(
            "“{location}” is not an address that can be fetched.", location=clean_line(location)
        ),
        Phrase("Give a file, or an address that begins with http:// or https://."),
    )


def pasted(text: str, retrieved_at: datetime) -> Resource:
    """Pasted text as a resource; its address is its own hash."""
    content = text.encode("utf-8", "surrogatepass")
    digest = sha256(content).hexdigest()
    source = Source(f"urn:sha256:{digest}", "text/plain; charset=utf-8", retrieved_at, digest)
    return Resource(source, content)


def _file(path: Path, retrieved_at: datetime) -> Resource:
    name = clean_line(path.name) or clean_line(str(path))
    try:
        path = path.expanduser().resolve()
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise FetchError(
                Phrase("“{name}” is a folder.", name=name), Phrase("Choose the files in it.")
            )
        if not stat.S_ISREG(kind):
            raise FetchError(Phrase("“{name}” is not a file.", name=name), Phrase("Choose a file."))
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise FetchError(
            Phrase("There is no file “{path}”.", path=clean_line(str(path))),
            Phrase(
                "Check its name and folder; the address of a page begins with http:// or https://."
            ),
        ) from error
    except (OSError, ValueError, RuntimeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else clean_line(str(error)).lower()
        raise FetchError(
            Phrase("“{name}” can't be read: {reason}.", name=name, reason=reason),
            Phrase("Check that you may open it, or copy it elsewhere."),
        ) from error
    if len(content) > LARGEST_FILE:
        raise FetchError(
            Phrase("“{name}” is larger than {size} MB.", name=name, size=LARGEST_FILE >> 20),
            Phrase("Add only the part that you need."),
        )
    return _resource(path.as_uri(), media_type_of(path.name), retrieved_at, content, name)


def _resource(
    uri: str, media_type: str, retrieved_at: datetime, content: bytes, name: str
) -> Resource:
    return Resource(
        Source(uri, media_type, retrieved_at, sha256(content).hexdigest()), content, name
    )
