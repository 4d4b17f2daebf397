"""Real values for tests, made in one line each."""

import itertools
from datetime import UTC, date, datetime
from hashlib import sha256

from briefgen.model.article import Article, Source, Span, SpanKind
from briefgen.model.brief import Brief, Fact, FactKind, Field, Section
from briefgen.model.document import (
    Band,
    Block,
    Document,
    DocumentMeta,
    MarkingLabel,
    PageCount,
    PageNumber,
    Text,
)
from briefgen.model.dossier import Dossier
from briefgen.model.highlight import Highlight, find_quote, select
from briefgen.model.ids import BriefId, FactId, HighlightId, TemplateId, article_id
from briefgen.model.style import Points, StyleSheet, TextStyle

RETRIEVED = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
_count = itertools.count(1)


def article(
    *paragraphs: str,
    headline: str = "Ferry link to reopen",
    publisher: str = "Harbour Times",
    published: date | None = date(2026, 3, 1),
    uri: str = "https://news.example/ferry",
    language: str = "en",
) -> Article:
    """An article of those paragraphs."""
    blocks = paragraphs or (
        "The ferry link reopens on Monday. Two ships will sail daily.",
        "Nobody was hurt.",
    )
    spans: list[Span] = []
    position = 0
    for block in blocks:
        spans.append(Span(SpanKind.PARAGRAPH, position, position + len(block)))
        position += len(block) + 2
    text = "\n\n".join(blocks)
    digest = sha256(original(text)).hexdigest()
    return Article(
        id=article_id(digest, text),
        source=Source(uri, "text/plain", RETRIEVED, digest),
        headline=headline,
        text=text,
        spans=tuple(spans),
        publisher=publisher,
        date_published=published,
        language=language,
    )


def original(text: str) -> bytes:
    """The bytes that `article` pretends to have been read from."""
    return text.encode()


def highlight(where: Article, quote: str) -> Highlight:
    """A highlight of words that stand once in the article."""
    start, end = find_quote(where, quote)
    return Highlight(HighlightId(f"{next(_count):032x}"), where.id, select(where.text, start, end))


def fact(
    statement: str = "The ferry link reopens.", *evidence: Highlight, kind: FactKind | None = None
) -> Fact:
    """A fact with that evidence: a quotation if it has any, a comment if it has none."""
    usual = FactKind.QUOTATION if evidence else FactKind.COMMENT
    return Fact(
        FactId(f"{next(_count):032x}"), kind or usual, statement, tuple(one.id for one in evidence)
    )


def brief(
    background: tuple[Fact, ...] = (),
    developments: tuple[Fact, ...] = (),
    outlook: tuple[Fact, ...] = (),
    title: str = "Strait of Arn",
    fields: dict[str, str] | None = None,
) -> Brief:
    """A situation brief with those facts."""
    return Brief(
        id=BriefId(f"{next(_count):032x}"),
        title=title,
        template_id=TemplateId("situation-brief"),
        as_of=date(2026, 3, 2),
        sections=(
            Section("background", "Background", background),
            Section("developments", "Developments", developments),
            Section("outlook", "Outlook", outlook),
        ),
        marking="TLP:AMBER",
        author="A. Analyst",
        organization="Regional desk",
        fields=tuple(Field(name, value) for name, value in (fields or {}).items()),
    )


def dossier(
    about: Brief, highlights: tuple[Highlight, ...], articles: tuple[Article, ...]
) -> Dossier:
    """A brief with its evidence."""
    return Dossier(about, highlights, articles)


def style() -> StyleSheet:
    """A plain style sheet with every common role."""

    def text(size: float, **more: object) -> TextStyle:
        return TextStyle(Points(size), Points(size * 1.35), **more)  # type: ignore[arg-type]

    return StyleSheet(
        roles=(
            ("title", text(22, font="heading", bold=True)),
            ("h1", text(15, font="heading", bold=True, before=Points(14), keep_with_next=True)),
            ("h2", text(12, font="heading", bold=True, before=Points(10), keep_with_next=True)),
            ("h3", text(11, font="heading", bold=True, keep_with_next=True)),
            ("h4", text(10, font="heading", italic=True, keep_with_next=True)),
            ("body", text(10.5, after=Points(6))),
            ("list", text(10.5, after=Points(3))),
            ("sources", text(9, after=Points(3))),
            ("note", text(8)),
            ("table", text(9)),
            ("table-head", text(9, font="heading", bold=True)),
            ("caption", text(8.5, italic=True)),
            ("header", text(8.5, font="heading")),
            ("footer", text(8.5, font="heading")),
            ("marking", text(12, font="heading", bold=True)),
            ("toc", text(10)),
        )
    )


def document(*blocks: Block, language: str = "en", title: str = "Strait of Arn") -> Document:
    """A document of those blocks with a marked header and a footer that counts pages."""
    marking = MarkingLabel("TLP:AMBER", "#FFC000", "#000000")
    return Document(
        meta=DocumentMeta(
            title=title,
            language=language,
            created=date(2026, 3, 2),
            author="A. Analyst",
            organization="Regional desk",
            number="41",
            marking="TLP:AMBER",
        ),
        style=style(),
        header=Band((Text("Regional desk"),), (marking,)),
        footer=Band((Text("Page "), PageNumber(), Text(" of "), PageCount()), (marking,)),
        blocks=blocks,
    )
