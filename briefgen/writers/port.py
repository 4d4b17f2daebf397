"""What a writer is: the seam at which a new output format joins."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefgen.model.document import Document


class Writer(Protocol):
    """Turns a document into the bytes of one format. Pure and deterministic: same document, same bytes."""

    @property
    def id(self) -> str:
        """What `briefgen export --to` calls the format."""
        ...

    @property
    def label(self) -> str:
        """The format's name as a user says it ("Word document (DOCX)")."""
        ...

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""
        ...

    @property
    def media_type(self) -> str:
        """The media type of its files."""
        ...

    def write(self, document: "Document") -> bytes:
        """The file's bytes, whole; RenderError when the document can't be written in this format."""
        ...
