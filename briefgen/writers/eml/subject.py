"""The subject of a message: the label first (TLP 2.0), on lines that no title can break out of (RFC 5322, RFC 2047)."""

import base64
import re
from collections.abc import Iterator

from briefgen.model.document import DocumentMeta
from briefgen.model.text import clean_line

_MOST_BYTES = 39
"""UTF-8 bytes in an encoded word, so that the first line, too, stays within 76 characters."""

_LONGEST = 60
"""The longest run of ASCII letters that is written as it is."""

# An encoded word's opening is encoded itself: else a title could bring in words of its own.
_PLAIN = re.compile(rf"(?!=\?)(?:(?!=\?)[!-~]){{1,{_LONGEST}}}")


def subject(meta: DocumentMeta) -> str:
    """What the subject says: "[TLP:AMBER] Title — No. 41"."""
    label, title, number = (clean_line(one) for one in (meta.marking, meta.title, meta.number))
    numbered = f"{title} — No. {number}" if number else title
    return f"[{label}] {numbered}" if label else numbered


def header(name: str, value: str) -> str:
    """The header field, folded and in ASCII. The value is one line of single-spaced words."""
    lines: list[str] = []
    current = f"{name}:"
    for piece in _pieces(value.split(" ")):
        if len(current) + 1 + len(piece) > 76:
            lines.append(current)
            current = ""
        current += f" {piece}"
    return "\r\n".join([*lines, current])


def _pieces(words: list[str]) -> Iterator[str]:
    """The words up to the first one that must be encoded, then the rest as encoded words."""
    # Space between an encoded word and a plain one counts, between two encoded ones it doesn't.
    plain = 0
    while plain < len(words) and _PLAIN.fullmatch(words[plain]):
        plain += 1
    yield from words[:plain]
    rest = " ".join(words[plain:])
    if rest:
        yield from (f"=?utf-8?b?{base64.b64encode(one).decode()}?=" for one in _chunks(rest))


def _chunks(text: str) -> Iterator[bytes]:
    """The text in UTF-8, in pieces that end between characters."""
    chunk = b""
    for character in text:
        encoded = character.encode()
        if len(chunk) + len(encoded) > _MOST_BYTES:
            yield chunk
            chunk = b""
        chunk += encoded
    yield chunk
