"""PDF: our own line layout and objects, behind reportlab's header (decision 3)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.model.document import Document


class PdfWriter:
    """Writes tagged PDF 1.7 with embedded fonts, bookmarks and links."""

    id = "pdf"
    label = "PDF"
    suffix = ".pdf"
    media_type = "application/pdf"

    def write(self, document: "Document") -> bytes:
        """The file's bytes. Whatever the text, there is a file: what no font draws is shown as U+FFFD."""
        # Here, since reportlab, HarfBuzz and Pillow take longer to import than a window to appear.
        from briefgen.writers.pdf.compose import compose

        return compose(document)
