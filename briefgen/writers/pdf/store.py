"""The objects of one file, numbered and written by reportlab."""

import zlib
from hashlib import sha256
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject


class Raw(PDFObject):
    """An object that is already in the syntax of PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        """The object itself."""
        return self.content


class Store:
    """A file in the making. References are strings such as "12 0 R"."""

    def __init__(self) -> None:
        # Invariant: no time of this machine gets into the file.
        self._document: Any = PDFDocument(compression=0, invariant=1, pdfVersion=(1, 7))
        self._objects: list[Raw] = []

    def add(self, content: str) -> str:
        """Adds an object; its reference."""
        return self._add(Raw(content.encode("ascii")))

    def reserve(self) -> tuple[str, Raw]:
        """A reference, and the object behind it, whose `content` is still to be set."""
        made = Raw(b"null")
        return self._add(made), made

    def stream(self, entries: str, data: bytes) -> str:
        """Adds a stream whose bytes are already encoded; its reference."""
        start = f"<<{entries}/Length {len(data)}>>stream\n".encode("ascii")
        return self._add(Raw(start + data + b"\nendstream"))

    def compressed(self, entries: str, data: bytes) -> str:
        """Adds a stream, compressed; its reference."""
        return self.stream(f"{entries}/Filter/FlateDecode", zlib.compress(data, 6))

    def _add(self, made: Raw) -> str:
        self._objects.append(made)
        self._document.Reference(made)
        return f"{self._document.objectcounter} 0 R"

    def file(self, root: dict[str, str], information: str) -> bytes:
        """The bytes of the file with those entries in its catalog, and that information dictionary."""
        document = self._document
        catalog = document.Catalog
        for attribute in ("Outlines", "Pages", "Lang"):
            setattr(catalog, attribute, None)
        for key, value in root.items():
            setattr(catalog, key, value)
        document.info = Raw(information.encode("ascii"))
        digest = sha256(document.info.content)
        for one in self._objects:
            digest.update(one.content)
        name = digest.hexdigest()[:32]
        document._ID = f"[<{name}><{name}>]".encode("ascii")
        return document.format()
