"""What each drawn piece is part of: the structure of the document, kept beside its pages."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Tag:
    """An element of the structure (ISO 32000-1, 14.7): its kind ("P", "H1", "TD"…) and what it holds.

    `content` holds child elements, and (page, number) pairs of marked content, in the order of reading.
    `reference` is where it is in the file, once that is known; `identifier` is its name, if it needs one.
    `is_paragraph` is whether its only paragraph needs no element of its own. `box` is where a
    figure stands on its page: left, bottom, right, top.
    """

    kind: str
    content: list["Tag | tuple[int, int]"] = field(default_factory=list["Tag | tuple[int, int]"])
    alternative: str = ""
    language: str = ""
    scope: str = ""
    reference: str = ""
    identifier: str = ""
    is_paragraph: bool = field(default=False, init=False)
    box: tuple[float, float, float, float] | None = field(default=None, init=False)

    def child(self, kind: str, **more: str) -> "Tag":
        """A new element within this one."""
        made = Tag(kind, [], **more)
        self.content.append(made)
        return made

    def add_content(self, page: int, number: int) -> None:
        """Takes marked content of a page into the element."""
        self.content.append((page, number))


REPEATED = Tag("Artifact")
"""Rows of a table head that stand on each page, and are part of the document on the first one only."""

HEADER, FOOTER = Tag("Artifact"), Tag("Artifact")
"""What stands above and below the text of each page, and is no part of the document."""

ARTIFACTS = {
    REPEATED: "/Artifact<</Type/Pagination>>BDC",
    HEADER: "/Artifact<</Type/Pagination/Subtype/Header>>BDC",
    FOOTER: "/Artifact<</Type/Pagination/Subtype/Footer>>BDC",
}
"""The operators that begin such content (ISO 32000-1, 14.8.2.2)."""
