"""Resources made in one line each, and real files to load."""

import io
import zipfile
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from briefgen.loaders.registry import loader_for, media_type_of
from briefgen.model.article import Article, Resource, Source, SpanKind
from tests.builders import RETRIEVED


def resource(content: bytes | str, name: str = "story.txt", media_type: str = "") -> Resource:
    """The resource of a file of that name, or of a page that the server says is of that type."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    source = Source(
        f"file:///{name}", media_type or media_type_of(name), RETRIEVED, sha256(raw).hexdigest()
    )
    return Resource(source, raw, name)


def load(content: bytes | str, name: str = "story.txt", media_type: str = "") -> Article:
    """The one article of the content."""
    given = resource(content, name, media_type)
    (article,) = loader_for(given).load(given)
    return article


def outline(article: Article) -> list[tuple[str, str]]:
    """What each block is and says; of those that are cut, why."""
    found: list[tuple[str, str]] = []
    for span in article.spans:
        kind = f"{span.kind}{span.level}" if span.kind is SpanKind.HEADING else str(span.kind)
        reason = next((c.reason for c in article.cuts if c.start <= span.start < c.end), "")
        found.append((f"cut: {reason}" if reason else kind, article.text[span.start : span.end]))
    return found


def said(article: Article, kind: str) -> list[str]:
    """The texts of the blocks of one kind of `outline`."""
    return [text for what, text in outline(article) if what == kind]


def cut(article: Article) -> list[str]:
    """The texts that are cut."""
    return [text for what, text in outline(article) if what.startswith("cut: ")]


# ---------------------------------------------------------------- PDFs


def pdf(draw: Any, pages: int = 1, password: str = "", **about: str) -> bytes:
    """A PDF whose pages `draw(canvas, number)` draws, numbers from 1."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    encryption = StandardEncryption(password) if password else None
    canvas = Canvas(stream, pagesize=(595, 842), encrypt=encryption, invariant=1)
    canvas.setTitle(about.get("title", ""))
    canvas.setAuthor(about.get("author", ""))
    for number in range(1, pages + 1):
        draw(canvas, number)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def write_lines(
    canvas: Any, lines: Sequence[str], left: float = 60, top: float = 700, size: float = 10
) -> float:
    """Draws lines one under the other; the height at which the next one would stand."""
    canvas.setFont("Helvetica", size)
    for line in lines:
        canvas.drawString(left, top, line)
        top -= size * 1.25
    return top


# ---------------------------------------------------------------- Word documents


def docx(build: Any) -> bytes:
    """A Word document that `build(document)` fills."""
    import docx as library

    document = library.Document()
    build(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def archive(parts: dict[str, bytes]) -> bytes:
    """A ZIP archive of those parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return stream.getvalue()
