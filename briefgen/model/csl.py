"""Sources as CSL-JSON, the interchange of citations: who wrote what, where, when, and where it was found.

Terms are those of CSL 1.0.2. A byline is a line of text: what can't be told apart in it for sure stays one name.
"""

import re
from datetime import UTC, date
from pathlib import PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from briefgen.model.article import Article
from briefgen.model.text import clean_line

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
# Scripts whose names put the family's name last, after a space.
_WESTERN = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*")
_FAMILY_LAST = re.compile(r"[\u0000-\u04ff\u1e00-\u1fff\u2010-\u201f]+")
_PARTICLES = frozenset({
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
    "ibn", "la", "le", "ten", "ter", "van", "von", "zu",
})  # fmt: skip
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# What stands in the names of those who are no persons, and in hardly anybody's.
_HOUSES = frozenset({
    "agence", "agencies", "agency", "and", "authority", "bank", "bbc", "board", "bureau", "center",
    "centre", "commission", "committee", "correspondent", "correspondents", "council", "department",
    "desk", "editor", "editorial", "editors", "embassy", "foundation", "fund", "gazette", "group",
    "inc", "institute", "journal", "llc", "ltd", "media", "ministry", "nations", "network", "news",
    "newsroom", "newspaper", "office", "organisation", "organization", "post", "press", "programme",
    "reporter", "reporters", "reports", "service", "society", "staff", "team", "the", "times",
    "tribune", "union", "university", "with", "writer", "writers",
})  # fmt: skip


class Name(NamedTuple):
    """An author: a person's parts, or in `literal` a name that has none. What is absent is empty."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


def name(text: str) -> Name:
    """The parts of a person's name, or the whole as it is: of a house, or where its order isn't known."""
    whole = clean_line(text)
    before, comma, after = (one.strip() for one in whole.partition(","))
    if comma and after.rstrip(".").casefold() in _SUFFIXES:
        found = name(before)
        return found._replace(suffix=after) if found.family else Name(literal=whole)
    words = f"{after} {before}".split() if comma else whole.split()
    if not _is_persons(words) or "," in after:
        return Name(literal=whole)
    if comma:
        return _parted(before.split(), after.split())
    suffix = words.pop() if words[-1].rstrip(".").casefold() in _SUFFIXES else ""
    first = next((at for at, word in enumerate(words) if at and word in _PARTICLES), len(words) - 1)
    if len(words) < 2 or first == 0:
        return Name(literal=whole)
    return _parted(words[first:], words[:first], suffix)


def _is_persons(words: list[str]) -> bool:
    """Whether these are the words of a person's name whose family's name stands last."""
    return 2 <= len(words) <= 6 and all(
        _WESTERN.fullmatch(one) and _FAMILY_LAST.fullmatch(one) and one.casefold() not in _HOUSES
        for one in words
    )


def _parted(family: list[str], given: list[str], suffix: str = "") -> Name:
    own = next((at for at, word in enumerate(family) if word not in _PARTICLES), 0)
    return Name(" ".join(family[own:]), " ".join(given), " ".join(family[:own]), suffix)


def address(article: Article) -> str:
    """Where a reader can find the article on the web; empty for pasted text and for the analyst's own files."""
    return article.source.uri if _WEB.fullmatch(article.source.uri) else ""


def file_name(article: Article) -> str:
    """The name of the analyst's file that the article came from, without its folders; or empty."""
    parts = urlsplit(article.source.uri) if article.source.uri.startswith("file:") else None
    return PurePosixPath(unquote(parts.path)).name if parts else ""


def host(article: Article) -> str:
    """The site that the article stands on ("gazette.example"), or empty."""
    found = urlsplit(address(article)).hostname if address(article) else ""
    return (found or "").removeprefix("www.")


def retrieved(article: Article) -> date:
    """The day, in UTC, on which the article was fetched."""
    return article.source.retrieved_at.astimezone(UTC).date()


def language(tag: str) -> str:
    """The language tag if it is a well-formed one (BCP 47), or empty."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def authors(article: Article) -> tuple[Name, ...]:
    """The article's authors; its outlet is none of them."""
    outlet = clean_line(article.publisher).casefold()
    found = (clean_line(one) for one in article.authors)
    return tuple(name(one) for one in found if one and one.casefold() != outlet)


def item(article: Article) -> dict[str, Any]:
    """The source as an item of CSL-JSON 1.0.2; what is unknown is left out, and no date is guessed."""
    publisher, where = clean_line(article.publisher), address(article)
    kind = "article-newspaper" if publisher else "webpage" if where else "document"
    values: dict[str, Any] = {
        "id": article.id,
        "type": kind,
        "title": clean_line(article.headline),
        "author": [_named(one) for one in authors(article)],
        "container-title": publisher,
        "issued": _dated(article.date_published),
        "accessed": _dated(retrieved(article)),
        "URL": where,
        "language": language(article.language),
        "note": f"File: {file_name(article)}" if file_name(article) else "",
    }
    return {key: value for key, value in values.items() if value}


def _named(author: Name) -> dict[str, str]:
    parts = {
        "family": author.family,
        "given": author.given,
        "non-dropping-particle": author.particle,
        "suffix": author.suffix,
        "literal": author.literal,
    }
    return {key: value for key, value in parts.items() if value}


def _dated(day: date | None) -> dict[str, Any]:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else {}
