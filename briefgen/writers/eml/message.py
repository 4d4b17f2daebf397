"""A document as one message: its header fields, its two bodies, its pictures, and what is attached to it."""

from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import cast

from briefgen.model.document import Document, DocumentMeta
from briefgen.model.text import clean_line
from briefgen.writers.eml.page import page_html
from briefgen.writers.eml.pictures import pictures
from briefgen.writers.eml.plain import plain
from briefgen.writers.eml.subject import header, subject
from briefgen.writers.paper import emblems
from briefgen.writers.plates import Plates

# 76: what RFC 2045 allows a line of quoted-printable. Fields that were read are written as they were.
_POLICY = SMTP.clone(cte_type="7bit", max_line_length=76, refold_source="none")


def written(document: Document) -> bytes:
    """The message's bytes: ASCII, CRLF. X-Unsent opens it as a draft; the mail program fills in From and To."""
    plates = Plates(document.style, document.meta)
    message = EmailMessage(_POLICY)
    message.set_content(plain(document), charset="utf-8")
    message.add_alternative(page_html(document, plates), subtype="html", charset="utf-8")
    html = cast("EmailMessage", message.get_body(("html",)))
    for picture in pictures(document.blocks, plates, emblems(document.stationery)):
        kind, _, form = picture.media_type.partition("/")
        html.add_related(picture.content, kind, form, cid=f"<{picture.id}>", disposition="inline")
    return _head(document.meta).encode("ascii") + _bytes(message)


def with_attachment(message: bytes, name: str, content: bytes, media_type: str) -> bytes:
    """The message with the file as its last part."""
    whole = BytesParser(EmailMessage, policy=_POLICY).parsebytes(message)
    kind, _, form = media_type.partition("/")
    whole.add_attachment(content, maintype=kind, subtype=form, filename=clean_line(name))
    return _bytes(whole)


def _head(meta: DocumentMeta) -> str:
    # Midnight UTC of the brief's own date: the same brief gives the same bytes, and no time zone is told.
    created = datetime.combine(meta.created, time(), UTC)
    fields = (header("Subject", subject(meta)), f"Date: {format_datetime(created)}", "X-Unsent: 1")
    return "".join(f"{one}\r\n" for one in fields)


def _bytes(message: EmailMessage) -> bytes:
    """The message with boundaries made from what they part, so that they can't stand in it by design or by chance."""
    for part in reversed([one for one in message.walk() if one.is_multipart()]):
        content = b"\0".join(one.as_bytes() for one in part.iter_parts())
        part.set_boundary(f"=_{sha256(content).hexdigest()[:40]}")
    return message.as_bytes()
