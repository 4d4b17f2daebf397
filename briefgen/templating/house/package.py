"""The parts of a Word file that are looked at, by what they are to each other."""

import posixpath
from typing import Any, NamedTuple, Self

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.packages import Package
from briefgen.templating.house.xml import attribute, children

MOST = 60 * 2**20
"""Bytes that the file may have when unpacked."""


class Relation(NamedTuple):
    """What a part leads to: the kind ("image"), the name of a part, or an address outside of the file."""

    kind: str
    target: str
    is_external: bool


class WordFile:
    """A Word file that is open. `name` is what errors call it."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self._package = Package(content, f"“{name}”", failure=TemplateError, most=MOST)
        with_document = (
            one.target for one in self.relations("").values() if one.kind == "officeDocument"
        )
        self.main = next(with_document, "word/document.xml")
        self._kinds = {
            one.kind: one.target
            for one in self.relations(self.main).values()
            if not one.is_external
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._package.__exit__()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in small letters."""
        return self._package.names

    def document(self) -> Any:
        """The root of the text itself; TemplateError if there is none."""
        root = self._package.tree(self.main)
        if root is None:
            raise TemplateError(
                Phrase("This is no Word document."),
                Phrase("Save it in Word as a document (DOCX)."),
                self.name,
            )
        return root

    def part(self, kind: str) -> Any:
        """The root of the part that is that to the document ("styles", "theme"), or None."""
        return self._package.tree(self._kinds[kind]) if kind in self._kinds else None

    def tree(self, name: str) -> Any:
        """The root of a part by its name, or None."""
        return self._package.tree(name)

    def content(self, name: str) -> bytes:
        """The bytes of a part by its name; empty where there is none."""
        return self._package.content(name) or b""

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part leads to, by the ids of its relationships; those of the file itself for an empty name."""
        folder, _, name = part.rpartition("/")
        root = self._package.tree(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        return {
            attribute(one, "Id"): _relation(one, folder) for one in children(root, "Relationship")
        }


def _relation(element: Any, folder: str) -> Relation:
    target = attribute(element, "Target")
    is_external = attribute(element, "TargetMode").lower() == "external"
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(attribute(element, "Type").rpartition("/")[2], target, is_external)
