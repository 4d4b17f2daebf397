"""The objects of one file: numbered here, put behind reportlab's header, most of them in compressed groups.

reportlab keeps five dictionary entries for each object and formats each through four calls. A tagged
brief has ten objects a fact, so they are kept as text here, and written some hundreds at a time as object
streams (ISO 32000-1, 7.5.7): a third of the file's size, and less work than a line in a table for each.
"""

import zlib
from hashlib import sha256
from itertools import accumulate
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFFile

_LEVEL = 5  # nearly as small as 6 in little more than half of the time
_GROUP_LEVEL = 1  # objects are so much alike that a higher level finds hardly more
_GROUP = 250  # so that an index within a group is one byte
_FREE, _ALONE, _GROUPED = (
    b"\0",
    b"\1",
    b"\2",
)  # the kinds of rows in a cross-reference stream (7.5.8)


class Store:
    """A file in the making. References are strings such as "12 0 R"."""

    def __init__(self) -> None:
        self._objects: list[str | bytes] = []  # streams are bytes: they can't be grouped

    def add(self, content: str) -> str:
        """Adds an object; its reference."""
        self._objects.append(content)
        return f"{len(self._objects)} 0 R"

    def reserve(self) -> str:
        """A reference to an object that is still to be set."""
        return self.add("null")

    def set(self, reference: str, content: str) -> None:
        """Sets an object that was reserved."""
        self._objects[int(reference[:-4]) - 1] = content

    def stream(self, entries: str, data: bytes) -> str:
        """Adds a stream whose bytes are already encoded; its reference."""
        self._objects.append(_stream(entries, data))
        return f"{len(self._objects)} 0 R"

    def compressed(self, entries: str, data: bytes) -> str:
        """Adds a stream, compressed; its reference."""
        return self.stream(f"{entries}/Filter/FlateDecode", zlib.compress(data, _LEVEL))

    def file(self, root: dict[str, str], information: str) -> bytes:
        """The bytes of the file with those entries in its catalog, and that information dictionary."""
        ends = f"/Root {self.add(_catalog(root))}/Info {self.add(information)}"
        rows = self._group()
        digest = sha256()
        file: Any = PDFFile((1, 7))
        for number, content in enumerate(self._objects, 1):
            if isinstance(content, bytes):
                digest.update(content)
                offset = file.add(b"%d 0 obj\n%b\nendobj\n" % (number, content))
                rows[number] = _ALONE + offset.to_bytes(4, "big") + b"\0"
        self._objects.clear()  # so that a large file is not kept twice
        name = digest.hexdigest()[:32]
        start = file.add(b"")
        rows.append(_ALONE + start.to_bytes(4, "big") + b"\0")
        entries = f"/Type/XRef/Size {len(rows)}/W[1 4 1]{ends}/ID[<{name}><{name}>]"
        table = _stream(f"{entries}/Filter/FlateDecode", zlib.compress(b"".join(rows), _LEVEL))
        file.add(b"%d 0 obj\n%b\nendobj\n" % (len(rows) - 1, table))
        file.add(b"startxref\n%d\n%%%%EOF\n" % start)
        return file.format(None)

    def _group(self) -> list[bytes]:
        """The rows that say where objects are, those of streams still free; all others have been put into groups."""
        numbers = [n for n, one in enumerate(self._objects, 1) if isinstance(one, str)]
        groups = [numbers[start : start + _GROUP] for start in range(0, len(numbers), _GROUP)]
        rows = [_FREE + bytes(5)] * (len(self._objects) + 1 + len(groups))
        for group in groups:
            texts = [str(self._objects[number - 1]) for number in group]
            self._objects.append(_object_stream(group, texts))
            place = _GROUPED + len(self._objects).to_bytes(4, "big")
            for index, number in enumerate(group):
                rows[number] = place + index.to_bytes(1, "big")
                self._objects[number - 1] = ""
        return rows


def _object_stream(numbers: list[int], texts: list[str]) -> bytes:
    """Objects with their numbers as one stream (7.5.7)."""
    places = accumulate([len(text) + 1 for text in texts], initial=0)
    head = " ".join([f"{number} {place}" for number, place in zip(numbers, places, strict=False)])
    body = "\n".join([head, *texts]).encode("ascii")
    entries = f"/Type/ObjStm/N {len(texts)}/First {len(head) + 1}/Filter/FlateDecode"
    return _stream(entries, zlib.compress(body, _GROUP_LEVEL))


def _stream(entries: str, data: bytes) -> bytes:
    start = f"<<{entries}/Length {len(data)}>>stream\n".encode("ascii")
    return start + data + b"\nendstream"


def _catalog(root: dict[str, str]) -> str:
    entries = "".join(f"/{key} {value}" for key, value in sorted(root.items()))
    return f"<</Type/Catalog{entries}>>"
