"""E-mail drafts (EML): one message that mail programs open ready to be addressed and sent."""

from typing import TYPE_CHECKING

from briefgen.model.phrase import Phrase

if TYPE_CHECKING:
    from briefgen.model.document import Document


class EmlWriter:
    """Writes a draft (RFC 5322, MIME) with the brief as HTML and as plain text; it names no sender or recipient."""

    id = "eml"
    label = Phrase("E-mail draft (EML)")
    suffix = ".eml"
    media_type = "message/rfc822"

    def write(self, document: "Document") -> bytes:
        """The message's bytes, all ASCII; RenderError when a picture can't be put into a mail."""
        from briefgen.writers.eml.message import written  # when needed, as for every writer

        return written(document)


def attached(message: bytes, name: str, content: bytes, media_type: str) -> bytes:
    """The message with one more file attached, under that name."""
    from briefgen.writers.eml.message import with_attachment  # when needed, as above

    return with_attachment(message, name, content, media_type)
