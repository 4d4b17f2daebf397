"""What a web page says of its article in its head: JSON-LD (schema.org), Open Graph and other meta elements."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from briefgen.loaders.blocks import Particulars
from briefgen.loaders.signature import authors_in
from briefgen.loaders.wording import fold
from briefgen.model.days import date_of
from briefgen.model.text import clean_line

_KINDS: Final = re.compile(r"(?:\w*Article|\w*Posting|Report|Review|AnalysisNewsArticle)")
_PUBLISHED: Final = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publication_date",
    "date",
)
_NOBODY: Final = frozenset(
    ("admin", "administrator", "editor", "editors", "webmaster", "staff", "newsroom", "unknown")
)
_SEPARATOR: Final = re.compile(r"\s+[|–—·»-]\s+|\s*::\s*")


def particulars_of(root: Any) -> Particulars:
    """What the page says; the visible headline is preferred where it agrees with the head."""
    meta = _meta(root)
    node = _article_node(root)
    publisher = _name(node.get("publisher")) or _first(meta, "og:site_name", "application-name")
    return Particulars(
        headline=_headline(root, meta, node, publisher),
        authors=_authors(root, meta, node, publisher),
        publisher=publisher,
        date_published=_published(root, meta, node),
        language=_language(root, meta, node),
    )


def _meta(root: Any) -> dict[str, list[str]]:
    """The contents of meta elements by their lower-case names or properties."""
    found: dict[str, list[str]] = {}
    for one in root.iter("meta"):
        name = one.get("property") or one.get("name") or one.get("itemprop") or ""
        content = clean_line(one.get("content") or "")
        if content:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], *names: str) -> str:
    return next((meta[name][0] for name in names if name in meta), "")


# ---------------------------------------------------------------- JSON-LD


def _article_node(root: Any) -> dict[str, Any]:
    """The JSON-LD object of the article, with names for what it refers to by id; empty if there is none."""
    nodes = [
        node
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
        for node in _nodes(_parsed(script.text or ""))
    ]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    for node in nodes:
        if any(_KINDS.fullmatch(kind) for kind in _texts(node.get("@type"))):
            return node | {key: _resolved(node.get(key), by_id) for key in ("author", "publisher")}
    return {}


def _parsed(script: str) -> Any:
    try:
        return json.loads(script.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Objects at the top, in lists and in graphs."""
    match value:
        case list():
            for one in value:
                yield from _nodes(one)
        case dict():
            yield value
            yield from _nodes(value.get("@graph"))
            yield from _nodes(value.get("mainEntity"))
        case _:
            return


def _resolved(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """The value with objects in the place of mere references to them."""
    if isinstance(value, list):
        return [_resolved(one, by_id) for one in value]
    if isinstance(value, dict) and "name" not in value:
        reference = value.get("@id")
        return by_id.get(reference, value) if isinstance(reference, str) else value
    return value


def _texts(value: Any) -> list[str]:
    """The strings in a value that may be one or a list of them."""
    some = value if isinstance(value, list) else [value]
    return [one for one in some if isinstance(one, str)]


def _names(value: Any) -> list[str]:
    """The names of persons or organizations, however they are given."""
    some = value if isinstance(value, list) else [value]
    named = [one.get("name") if isinstance(one, dict) else one for one in some]
    return [clean_line(text) for one in named for text in _texts(one) if text.strip()]


def _name(value: Any) -> str:
    return next(iter(_names(value)), "")


# ---------------------------------------------------------------- one particular each


def _headline(root: Any, meta: dict[str, list[str]], node: dict[str, Any], publisher: str) -> str:
    title = clean_line(next((one.text_content() for one in root.iter("title")), ""))
    stated = [
        *_texts(node.get("headline")),
        *(_first(meta, name) for name in ("og:title", "citation_title", "twitter:title")),
    ]
    lines = [line for one in stated if (line := clean_line(one)) and fold(line) != fold(publisher)]
    named = next(iter(lines), "") or title
    visible = [line for one in root.iter("h1") if (line := clean_line(one.text_content()))]
    for line in visible:
        # The head may add the site's name or cut a long headline short; the page may set a kicker before it.
        if fold(line) and (fold(line) in fold(named) or fold(line).startswith(fold(named))):
            return line
    if len(visible) == 1 and not lines:
        return visible[0]
    return _without_site(named, publisher)


def _without_site(title: str, publisher: str) -> str:
    """The title without the site's name at its end."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2 or not publisher or fold(parts[-1]) != fold(publisher):
        return title
    return title[: title.rindex(parts[-1])].rstrip(" |–—·»:-")


def _authors(
    root: Any, meta: dict[str, list[str]], node: dict[str, Any], publisher: str
) -> tuple[str, ...]:
    for some in (
        _names(node.get("author")),
        meta.get("citation_author", []),
        meta.get("author", []),
        meta.get("article:author", []),
        _by_markup(root),
    ):
        if names := tuple(_persons(some, publisher)):
            return names
    return ()


def _by_markup(root: Any) -> list[str]:
    """Names in elements that are marked as the author's."""
    marked = root.xpath('//*[@rel="author" or @itemprop="author" or contains(@class, "byline")]')
    return [clean_line(one.text_content()) for one in marked]


def _persons(raw: Iterable[str], publisher: str) -> Iterator[str]:
    for one in raw:
        if (named := authors_in(one)) or (named := authors_in(f"By {one}")):
            yield from named
        elif 1 < len(one) <= 60 and fold(one) not in _NOBODY | {fold(publisher)} and "/" not in one:
            yield one


def _published(root: Any, meta: dict[str, list[str]], node: dict[str, Any]) -> date | None:
    stamps = [*_texts(node.get("datePublished")), *(_first(meta, name) for name in _PUBLISHED)]
    marked = root.xpath(
        '//time[@pubdate or @itemprop="datePublished" or contains(@class, "publish") or contains(@class, "entry-date")]'
    )
    stamps += [one.get("datetime") or one.text_content() for one in marked]
    return next((day for one in stamps if one and (day := date_of(clean_line(one)))), None)


def _language(root: Any, meta: dict[str, list[str]], node: dict[str, Any]) -> str:
    """The BCP 47 tag that the page gives, or the empty string."""
    stated = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        root.get("xml:lang"),
        *_texts(node.get("inLanguage")),
        _first(meta, "content-language", "og:locale", "language"),
    )
    tags = (one.strip().replace("_", "-") for one in stated if one)
    return next(
        (tag for tag in tags if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag)), ""
    )
