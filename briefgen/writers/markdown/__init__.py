"""Markdown: plain text that CommonMark readers, pandoc and people read as the same structure."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.model.document import Document


class MarkdownWriter:
    """Writes CommonMark with pipe tables."""

    id = "md"
    label = "Markdown"
    suffix = ".md"
    media_type = "text/markdown"

    def write(self, document: "Document") -> bytes:
        """The file's bytes, in UTF-8."""
        from briefgen.writers.markdown.page import written  # when needed, as for every writer

        return written(document)
