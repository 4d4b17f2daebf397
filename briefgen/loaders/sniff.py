"""What bytes are, by their first bytes."""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Final

from briefgen.model.phrase import Phrase

HTML: Final = "text/html"
PDF: Final = "application/pdf"
_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
DOCX: Final = f"{_OFFICE}.wordprocessingml.document"

_HEAD: Final = 4096
_HTML: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A format that first bytes give away: its media type, and what a message calls it, with the article."""

    media_type: str
    noun: Phrase


_OLE: Final = Phrase("an old or encrypted Office file")
_MAGIC: Final[tuple[tuple[bytes, Sniffed], ...]] = (
    (b"\xff\xd8\xff", Sniffed("image/jpeg", Phrase("a JPEG picture"))),
    (b"\x89PNG\r\n\x1a\n", Sniffed("image/png", Phrase("a PNG picture"))),
    (b"GIF8", Sniffed("image/gif", Phrase("a GIF picture"))),
    (b"BM\x00", Sniffed("image/bmp", Phrase("a BMP picture"))),
    (b"II*\x00", Sniffed("image/tiff", Phrase("a TIFF picture"))),
    (b"MM\x00*", Sniffed("image/tiff", Phrase("a TIFF picture"))),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Sniffed("application/x-ole-storage", _OLE)),
    (b"{\\rtf", Sniffed("application/rtf", Phrase("an RTF document"))),
    (b"\x1f\x8b", Sniffed("application/gzip", Phrase("a GZIP archive"))),
    (b"7z\xbc\xaf\x27\x1c", Sniffed("application/x-7z-compressed", Phrase("a 7-Zip archive"))),
    (b"Rar!\x1a\x07", Sniffed("application/vnd.rar", Phrase("a RAR archive"))),
    (b"BZh", Sniffed("application/x-bzip2", Phrase("a BZIP2 archive"))),
    (b"\xfd7zXZ\x00", Sniffed("application/x-xz", Phrase("an XZ archive"))),
    (b"SQLite format 3\x00", Sniffed("application/vnd.sqlite3", Phrase("an SQLite database"))),
    (b"\x7fELF", Sniffed("application/x-executable", Phrase("a program"))),
    (b"MZ\x90", Sniffed("application/x-executable", Phrase("a program"))),
    (b"ID3", Sniffed("audio/mpeg", Phrase("an MP3 recording"))),
    (b"OggS", Sniffed("audio/ogg", Phrase("an Ogg recording"))),
    (b"%!PS", Sniffed("application/postscript", Phrase("a PostScript file"))),
)  # fmt: skip
_PACKED: Final[tuple[tuple[str, Sniffed], ...]] = (
    ("word/document.xml", Sniffed(DOCX, Phrase("a DOCX document"))),
    ("xl/workbook.xml", Sniffed(f"{_OFFICE}.spreadsheetml.sheet", Phrase("a spreadsheet"))),
    ("ppt/presentation.xml", Sniffed(f"{_OFFICE}.presentationml.presentation", Phrase("a presentation"))),
    ("META-INF/container.xml", Sniffed("application/epub+zip", Phrase("an EPUB book"))),
    ("content.xml", Sniffed("application/vnd.oasis.opendocument.text", Phrase("an OpenDocument file"))),
)  # fmt: skip
_ZIP: Final = Sniffed("application/zip", Phrase("a ZIP archive"))


def sniff(content: bytes) -> Sniffed | None:
    """The format, or None where the first bytes don't tell (as for plain text and Markdown)."""
    head = content[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return Sniffed(PDF, Phrase("a PDF"))
    if head.startswith(b"PK\x03\x04"):
        return _packed(content)
    if head[4:12] in (b"ftypmp42", b"ftypisom", b"ftypqt  ", b"ftypM4A ", b"ftypheic", b"ftypavif"):
        return Sniffed("video/mp4", Phrase("a recording or picture"))
    if head.startswith(b"RIFF") and head[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return Sniffed("application/x-riff", Phrase("a picture or recording"))
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    return Sniffed(HTML, Phrase("a web page")) if _HTML.match(head) else None


def _packed(content: bytes) -> Sniffed:
    """What a ZIP archive holds, by the names in its directory; nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeError, OSError):
        return _ZIP
    # Packers differ in the case of names and in their slashes.
    tidy = {name.replace("\\", "/").lstrip("/").casefold() for name in names}
    return next((kind for part, kind in _PACKED if part.casefold() in tidy), _ZIP)
