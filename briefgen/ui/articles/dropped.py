"""What was dropped or pasted, as browsers, file managers and mail programs tell it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from briefgen.ui.brief.model import FACTS

WEB = ("http://", "https://")
"""How an address begins that can be fetched."""

_MOZ_LINK = "text/x-moz-url"
_MAIL = ("text/x-moz-message", "FileGroupDescriptor")
_MAIL_SCHEMES = frozenset(
    {"imap", "imap-message", "mailbox", "mailbox-message", "mid", "ews-message"}
)
_LONE_PICTURE = re.compile(r"\s*(?:<meta\b[^>]*>\s*)?<img\b[^>]*>\s*", re.IGNORECASE)
_MOST_MARKUP = 200_000


class Foreign(StrEnum):
    """What is no article, whatever one does."""

    NOTHING = ""
    FACTS = "facts"
    PICTURE = "picture"
    MAIL = "mail"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dropped:
    """The files and folders, the web addresses, and else the text; `foreign` says what it is if it is none of these."""

    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    text: str = ""
    foreign: Foreign = Foreign.NOTHING

    def __bool__(self) -> bool:
        """Whether there is anything to add."""
        return bool(self.files or self.links or self.text)


def dropped(data: QMimeData | None) -> Dropped:
    """What there is to add in the data; a clipboard that was never filled has none.

    Facts of a brief are none of it: they have a place of their own to go to.
    """
    if data is None:
        return Dropped()
    if data.hasFormat(FACTS):
        return Dropped(foreign=Foreign.FACTS)
    urls = data.urls()
    files = tuple(map(Path, _paths(urls)))
    if files:
        return Dropped(files, _links(urls))
    if _is_mail(data, urls):
        return Dropped(foreign=Foreign.MAIL)
    if data.hasImage() or _LONE_PICTURE.fullmatch(data.html()[:_MOST_MARKUP]):
        return Dropped(foreign=Foreign.PICTURE)
    if links := _links(urls) or _moz_link(data) or _lone_link(data.text()):
        return Dropped(links=links)
    # Where there is no text, Qt gives the addresses for it.
    text = data.text() if data.hasFormat("text/plain") or not urls else ""
    if text := (text or _words(data.html())).strip():
        return Dropped(text=text)
    return Dropped(foreign=Foreign.OTHER if data.formats() else Foreign.NOTHING)


def _paths(urls: list[QUrl]) -> Iterator[str]:
    """The paths in addresses of files. Without any (“file:”) it would be the folder that the program runs in."""
    paths = (one.toLocalFile() for one in urls if one.isLocalFile())
    return (one for one in paths if one and "\0" not in one)


def _links(urls: list[QUrl]) -> tuple[str, ...]:
    found = (one.toString() for one in urls if one.scheme() in {"http", "https"})
    return tuple(dict.fromkeys(found))


def _moz_link(data: QMimeData) -> tuple[str, ...]:
    """The address that Firefox tells in UTF-16, with the title of the page on the line below."""
    if not data.hasFormat(_MOZ_LINK):
        return ()
    told = bytes(data.data(_MOZ_LINK).data()).decode("utf-16-le", "replace")
    return _lone_link(told.lstrip("\ufeff").partition("\n")[0])


def _lone_link(text: str) -> tuple[str, ...]:
    line = text.strip()
    return (line,) if line.startswith(WEB) and len(line.split()) == 1 else ()


def _is_mail(data: QMimeData, urls: list[QUrl]) -> bool:
    told = any(mark in one for one in data.formats() for mark in _MAIL)
    return told or any(one.scheme() in _MAIL_SCHEMES for one in urls)


def _words(markup: str) -> str:
    """The words of markup that came without any; Qt's own reading of it may load what it names."""
    reader = _Words()
    reader.feed(markup[:_MOST_MARKUP])
    return "".join(reader.parts)


class _Words(HTMLParser):
    """Gathers text, with an empty line between blocks."""

    _BLOCKS = frozenset({"p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "tr"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins on a line of its own; scripts and styles are silent."""
        self._silent += tag in {"script", "style"}
        if tag in self._BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        """A script or a style has ended."""
        self._silent -= bool(self._silent and tag in {"script", "style"})

    def handle_data(self, data: str) -> None:
        """The words themselves."""
        if not self._silent:
            self.parts.append(data)
