"""Web pages (HTML): one file that opens anywhere, asks nothing of the network, and prints well."""

from typing import TYPE_CHECKING

from briefgen.model.phrase import Phrase

if TYPE_CHECKING:
    from briefgen.model.document import Document


class HtmlWriter:
    """Writes one HTML file with its style inside (HTML Living Standard)."""

    id = "html"
    label = Phrase("Web page (HTML)")
    suffix = ".html"
    media_type = "text/html"

    def write(self, document: "Document") -> bytes:
        """The file's bytes, in UTF-8; RenderError when a picture can't be put into a web page."""
        from briefgen.writers.html.page import written  # when needed, as for every writer

        return written(document)
