"""Packages of XML parts in a ZIP archive, opened within bounds (Office Open XML, ECMA-376 part 2)."""

import io
import lzma
import zipfile
import zlib
from typing import Any, Final, Self

from briefgen.model.errors import BriefgenError, LoadError
from briefgen.model.phrase import Phrase

ENTRIES: Final = 5_000
"""Entries that an archive may have."""
TOTAL: Final = 200 * 2**20
"""Bytes that all entries may have when unpacked."""
RATIO: Final = 200
"""How many times larger an entry may become; small entries may become larger still."""

_SMALL: Final = 2**20
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
)


class Package:
    """The parts of an archive by name. Nothing is unpacked that hasn't been asked for; sizes are not believed.

    What is wrong with it is said by an error of the kind `failure`, and more than `most` bytes are too much.
    """

    def __init__(
        self,
        content: bytes,
        name: str,
        *,
        failure: type[BriefgenError] = LoadError,
        most: int = TOTAL,
    ) -> None:
        self._name, self._failure, self._most = name, failure, most
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (
            zipfile.BadZipFile,
            ValueError,
            NotImplementedError,
            UnicodeError,
            OSError,
        ) as error:
            raise self._damaged() from error
        self._entries = {
            one.filename.replace("\\", "/").lstrip("/").casefold(): one
            for one in self._archive.infolist()
        }
        self._refuse_bombs()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in small letters, without a slash before them."""
        return tuple(self._entries)

    def content(self, part: str) -> bytes | None:
        """The bytes of a part, or None where there is no such part; an error if it is damaged."""
        entry = self._entries.get(part.casefold())
        return None if entry is None else self._read(entry)

    def tree(self, part: str) -> Any:
        """The root element of a part, or None where there is no such part; an error if it is damaged."""
        from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # slow to import

        entry = self._entries.get(part.casefold())
        if entry is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
        )
        try:
            root = etree.fromstring(self._read(entry), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._damaged() from error
        if root.getroottree().docinfo.internalDTD is not None:
            # The standard forbids it, and words behind entities would be lost.
            raise self._failure(
                Phrase("{name} holds definitions that no Word document may hold.", name=self._name),
                Phrase("Open it in Word and save it again."),
            )
        return root

    @staticmethod
    def texts(root: Any) -> dict[str, str]:
        """The words of each child of an element (or of None), by its local name."""
        return {} if root is None else {local(one): (one.text or "").strip() for one in root}

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        try:
            with self._archive.open(entry) as stream:
                content = stream.read(self._most + 1)
        except RuntimeError as error:  # how zipfile says that it is encrypted
            raise self._failure(
                Phrase("{name} is encrypted.", name=self._name),
                Phrase("Save it without a password and add it again."),
            ) from error
        except _UNREADABLE as error:
            raise self._damaged() from error
        if len(content) > self._most:
            raise self._too_large()
        return content

    def _refuse_bombs(self) -> None:
        entries = self._archive.infolist()
        swollen = any(
            one.file_size > _SMALL and one.file_size > RATIO * max(1, one.compress_size)
            for one in entries
        )
        if len(entries) > ENTRIES or swollen or sum(one.file_size for one in entries) > self._most:
            self._archive.close()
            raise self._too_large()

    def _damaged(self) -> BriefgenError:
        return self._failure(
            Phrase("{name} is damaged.", name=self._name),
            Phrase("Open it in the program that made it and save it again."),
        )

    def _too_large(self) -> BriefgenError:
        return self._failure(
            Phrase("{name} unpacks to more than a document can hold.", name=self._name),
            Phrase("If it is not an attack, save its text as a new document."),
        )


def local(element: Any) -> str:
    """The element's name without its namespace (there are two: transitional and strict), or the empty string."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
