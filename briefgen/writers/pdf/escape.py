"""The one place where text becomes PDF syntax: strings, names, numbers, colours (ISO 32000-1, 7.3)."""

import re
from xml.sax.saxutils import escape

_SPECIAL = re.compile(r"[()\\]")
_URI_UNSAFE = re.compile(rb"[^!#-\[\]-~]")


def text_string(text: str) -> str:
    """A text string: a literal one for printable ASCII, else hexadecimal UTF-16 with its byte order mark."""
    if text.isascii() and text.isprintable():
        return f"({_SPECIAL.sub(_escaped, text)})"
    return f"<FEFF{utf16_hex(text)}>"


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match.group()}"


def utf16_hex(text: str) -> str:
    """The UTF-16 code units of text in hexadecimal; a lone surrogate becomes U+FFFD."""
    return text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace").encode(
        "utf-16-be"
    ).hex().upper()  # fmt: skip


def spoken(language: str) -> str:
    """The operator that begins content in a language (ISO 32000-1, 14.9.2)."""
    return f"/Span<</Lang{text_string(language)}>>BDC"


def uri_string(address: str) -> str:
    """An address as a literal string of ASCII; what an address may not hold is percent-encoded."""
    quoted = _URI_UNSAFE.sub(lambda m: b"%%%02X" % m.group()[0], address.encode(errors="replace"))
    return f"({_SPECIAL.sub(_escaped, quoted.decode('ascii'))})"


def xml(text: str) -> str:
    """Text as content of an XML element, for the metadata."""
    return escape(text)


def number(value: float) -> str:
    """A real number with at most two decimals, which is finer than any printer."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"


def colour(value: str) -> str:
    """The operands of rg or RG for "#RRGGBB"; black for anything else."""
    if not re.fullmatch("#[0-9A-Fa-f]{6}", value):
        return "0 0 0"
    return " ".join(f"{int(value[i : i + 2], 16) / 255:.3g}" for i in (1, 3, 5))
