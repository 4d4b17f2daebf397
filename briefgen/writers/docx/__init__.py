"""Word documents (DOCX): native styles, lists, tables, links and fields that Word's user can go on editing."""

from typing import TYPE_CHECKING

from briefgen.model.phrase import Phrase

if TYPE_CHECKING:
    from briefgen.model.document import Document


class DocxWriter:
    """Writes Office Open XML documents (ISO/IEC 29500, transitional)."""

    id = "docx"
    label = Phrase("Word document (DOCX)")
    suffix = ".docx"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def write(self, document: "Document") -> bytes:
        """The file's bytes; RenderError when a picture can't be put into a Word document."""
        from briefgen.writers.docx.document import written  # python-docx loads slowly: when needed

        return written(document)
