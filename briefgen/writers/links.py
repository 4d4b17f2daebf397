"""Addresses that a document may link to, in a form that every format and every reader takes."""

import re
from urllib.parse import SplitResult, quote, urlsplit

from briefgen.model.text import is_clean

_LONGEST = 2048  # Word and Acrobat refuse longer ones
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\]", re.IGNORECASE)
_KEPT = "!$&'()*+,;=:@/?~-._%"
# What most addresses look like: nothing in them needs to be changed.
_is_plain = re.compile(
    r"https?://[a-z0-9]+(?:[.-][a-z0-9]+)*(?:/[A-Za-z0-9._~/=&-]{0,1500})?(?:\?[A-Za-z0-9._~/=&-]{0,400})?"
).fullmatch
_MAIL = re.compile(r"[^\s@<>\"\\]+@[^\s@<>\"\\]+")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def safe_href(href: str) -> str:
    """The address in ASCII (RFC 3986), or the empty string if it is not a sound http, https or mailto one."""
    if len(href) <= _LONGEST and _is_plain(href):
        return href
    stripped = href.strip()
    if not stripped or not is_clean(stripped):
        return ""
    try:
        parts = urlsplit(stripped)
        found = _mail(parts) if parts.scheme == "mailto" else _web(parts)
    except (ValueError, UnicodeError):  # no port, no host, or a host that IDNA refuses
        return ""
    return found if len(found) <= _LONGEST else ""


def _mail(parts: SplitResult) -> str:
    if not _MAIL.fullmatch(parts.path):
        return ""
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    return f"mailto:{_quoted(parts.path)}{query}"


def _web(parts: SplitResult) -> str:
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        return ""
    host = _host(parts.hostname)
    if not host:
        return ""
    port = f":{parts.port}" if parts.port is not None else ""
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    fragment = f"#{_quoted(parts.fragment)}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{port}{_quoted(parts.path)}{query}{fragment}"


def _host(name: str) -> str:
    host = f"[{name}]" if ":" in name else name
    ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    return ascii_host if _HOST.fullmatch(ascii_host) else ""


def _quoted(part: str) -> str:
    return quote(_LONE_PERCENT.sub("%25", part), safe=_KEPT)
