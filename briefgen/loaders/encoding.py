"""From bytes to text."""

import codecs
import re
from typing import Final

from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase

# What the labels mean in practice (WHATWG Encoding Standard): the superset that senders really use.
_SUPERSETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 64 * 1024
# Shift-out, shift-in and escape are left out: text in ISO 2022 is full of them. A tenth of random bytes,
# as in pictures and archives, are among the others.
_CONTROLS = re.compile(rb"[\x00-\x06\x10-\x1a\x1c-\x1f\x7f]")
_NOT_WESTERN = re.compile(r"[^\x00-\x7f€‚„…‘’“”–—•Œœ\xa0¡£§«°»¿À-ÿŠšŽžŸ]")


def charset_of(media_type: str) -> str:
    """The charset parameter of a media type, or the empty string."""
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type, re.IGNORECASE)
    return found[1] if found else ""


def decode(content: bytes, name: str, declared: str = "") -> str:
    """The text: by its byte order mark, as UTF-8, by the declared charset, or in the likeliest encoding.

    What is UTF-8 to the last byte is that whatever was declared: pages keep their old label when they are
    saved anew, and text of other encodings is hardly ever valid. Of plain ASCII the label may mean more (ISO 2022).

    What can't be decoded becomes U+FFFD. LoadError when the bytes are no text at all; `name` is what the
    message calls them.
    """
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(codec, errors="replace")
    if wide := _wide(content):
        return content.decode(wide, errors="replace")
    _refuse_binary(content, name)
    label = _codec(declared)
    for codec in (label, "utf-8") if content.isascii() else ("utf-8", label):
        if codec and (text := _strictly(content, codec)) is not None:
            return text
    return _likeliest(content)


def _strictly(content: bytes, codec: str) -> str | None:
    try:
        # Lone surrogates pass, so that cleaning can count them.
        return content.decode(codec, "surrogatepass" if codec == "utf-8" else "strict")
    except (UnicodeError, ValueError):
        return None


def _codec(declared: str) -> str:
    """The codec for a label, or the empty string where there is none that decodes text."""
    try:
        info = codecs.lookup(declared) if declared else None
        b"a".decode(declared or "ascii")  # some codecs don't make text ("base64")
    except (LookupError, UnicodeError, ValueError):
        return ""
    return _SUPERSETS.get(info.name, info.name) if info else ""


def _wide(content: bytes) -> str:
    """The codec of UTF-16 text without a byte order mark: every other byte of its Latin letters is zero."""
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    if half < 4 or len(content) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.05 else ""


def _refuse_binary(content: bytes, name: str) -> None:
    sample = content[:_SAMPLE]
    controls = len(_CONTROLS.findall(sample))
    if sample.count(0) > len(sample) * 0.02 or controls > len(sample) * 0.04:
        raise LoadError(
            Phrase("{name} is not text.", name=name),
            Phrase(
                "It may be a program, a picture or a damaged file; save the article as text, HTML, PDF or DOCX."
            ),
        )


def _likeliest(content: bytes) -> str:
    """Text in an encoding that nobody declared. Short Western European text is known by its letters."""
    western = content.decode("cp1252", errors="replace")
    letters = sum(one.isalpha() and not one.isascii() for one in western)
    if not _NOT_WESTERN.search(western) and letters <= len(western) * 0.15:
        return western
    from charset_normalizer import from_bytes  # slow to import, seldom needed

    best = from_bytes(content[:_SAMPLE]).best()
    return content.decode(best.encoding if best else "cp1252", errors="replace")
