"""Markdown files. Raw HTML in them is text: what looks like a tag may be somebody's words."""

import re
from typing import Any

from briefgen.loaders.blocks import Particulars, compose, label
from briefgen.loaders.encoding import charset_of, decode
from briefgen.loaders.htmlblocks import blocks_of
from briefgen.loaders.wording import Block
from briefgen.model.article import Article, Resource, SpanKind
from briefgen.model.days import date_of
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean

_FRONT = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"(\w[\w -]{0,30}?)\s*:\s*(.*)")


class MarkdownLoader:
    """Reads Markdown with tables, and the plain fields of a front matter."""

    name = "Markdown"
    media_types = ("text/markdown", "text/x-markdown")
    suffixes = (".md", ".markdown")

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The one article of the text; LoadError when the bytes are no text, or blank."""
        raw = decode(resource.content, label(resource), charset_of(resource.source.media_type))
        text, replaced = clean(raw)
        fields, body = _front_matter(text)
        try:
            blocks = _blocks(body)
        except RecursionError as error:
            raise LoadError(
                Phrase("{source} nests lists or quotes too deeply.", source=label(resource)),
                Phrase("Take levels out, or save it as plain text."),
            ) from error
        headline = fields.get("title", "") or _first_heading(blocks)
        particulars = Particulars(
            headline=headline,
            authors=_listed(fields.get("authors") or fields.get("author", "")),
            publisher=fields.get("publisher") or fields.get("source", ""),
            date_published=date_of(fields.get("published") or fields.get("date", "")),
            language=fields.get("language") or fields.get("lang", ""),
        )
        return (compose(resource, blocks, particulars, replaced),)


def _blocks(text: str) -> list[Block]:
    from lxml import html  # slow to import

    return list(blocks_of(html.fromstring(f"<div>{_rendered(text)}</div>")))


def _rendered(text: str) -> str:
    """The text as HTML, in which all of its own tags are escaped."""
    import markdown  # slow to import

    engine: Any = markdown.Markdown(extensions=["tables", "sane_lists", "fenced_code"])
    engine.preprocessors.deregister("html_block")
    engine.inlinePatterns.deregister("html")
    return engine.convert(text)


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields of a front matter that are one line each, by lower-case name, and the text after it."""
    found = _FRONT.match(text)
    if not found:
        return {}, text
    fields = (_FIELD.fullmatch(line.rstrip()) for line in found[1].split("\n"))
    named = {one[1].lower(): one[2].strip().strip("\"'") for one in fields if one}
    return named, text[found.end() :]


def _listed(value: str) -> tuple[str, ...]:
    """The values of a list in one line ("[Jane Doe, John Roe]")."""
    parts = re.split(r"\s*[,;]\s*|\s+and\s+", value.strip("[] "))
    return tuple(one.strip("\"'") for one in parts if one.strip("\"' "))


def _first_heading(blocks: list[Block]) -> str:
    """The text of the first heading, if the article begins with it."""
    first = next((one for one in blocks[:3] if one.kind is SpanKind.HEADING), None)
    return first.text if first and first.level <= 2 else ""
