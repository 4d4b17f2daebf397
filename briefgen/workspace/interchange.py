"""The interchange format: a brief with its evidence and sources as one JSON file (docs/json-format.md).

Version 1. Lossless both ways: what is imported equals what was exported, bytes of the sources included.
"""

import base64
import binascii
from collections.abc import Callable, Iterable
from dataclasses import astuple
from hashlib import sha256
from inspect import cleandoc
from typing import Any, NamedTuple

import msgspec

from briefgen.decoding import convert, decode_json
from briefgen.model.article import Article, Cut, Span
from briefgen.model.brief import Brief
from briefgen.model.dossier import NOTHING, Dossier, Enclosed, evidence_ids
from briefgen.model.errors import LoadError
from briefgen.model.highlight import Highlight, TextSelector
from briefgen.model.ids import ArticleId, article_id
from briefgen.model.phrase import Phrase, foreign
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.model.text import clean_line, is_clean

FORMAT = "briefgen-brief"
VERSION = 1

_LISTS = (("highlights", "Highlight"), ("articles", "Article"))
_SELECTOR = ("start", "end", "exact", "prefix", "suffix")


class Imported(NamedTuple):
    """What an interchange file holds: a dossier, the original bytes of each of its articles, and what is enclosed.

    The dossier has the evidence of the standing texts, too.
    """

    dossier: Dossier
    originals: dict[ArticleId, bytes]
    enclosed: Enclosed


def article_values(article: Article) -> dict[str, Any]:
    """The article as JSON values, by the model's field names."""
    return msgspec.to_builtins(article)


def highlight_values(highlight: Highlight) -> dict[str, Any]:
    """The highlight as JSON values, with its selector's fields among its own."""
    values: dict[str, Any] = msgspec.to_builtins(highlight)
    return {**values.pop("selector"), **values}


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of an interchange file."""
    references, parts = msgspec.json.schema_components(
        (Brief, Highlight, TextSelector, Article, StandingText, SeriesDefaults),
        ref_template="#/$defs/{name}",
    )
    del references
    highlight, selector = parts["Highlight"], parts.pop("TextSelector")
    highlight["properties"] = {
        **selector["properties"],
        **{name: value for name, value in highlight["properties"].items() if name != "selector"},
    }
    highlight["required"] = [
        *_SELECTOR,
        *(name for name in highlight["required"] if name != "selector"),
    ]
    parts["Article"]["properties"]["original"] = {"type": "string", "contentEncoding": "base64"}
    parts["Article"]["required"].append("original")
    for part in parts.values():
        if "description" in part:
            # A docstring, which Python compiles with its indentation before version 3.13, and without it since.
            part["description"] = cleandoc(part["description"])
    lists = {name: {"type": "array", "items": {"$ref": f"#/$defs/{kind}"}} for name, kind in _LISTS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A brief with its evidence and sources",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "brief": {"$ref": "#/$defs/Brief"},
            **lists,
            "standing_texts": {"type": "array", "items": {"$ref": "#/$defs/StandingText"}},
            "series": {"$ref": "#/$defs/SeriesDefaults"},
        },
        "required": ["format", "version", "brief", *lists],
        "$defs": dict(sorted(parts.items())),
    }


def to_json(
    dossier: Dossier, original: Callable[[ArticleId], bytes], enclosed: Enclosed = NOTHING
) -> bytes:
    """The interchange file of a dossier, indented, in UTF-8; `original` gives the bytes of an article's source.

    The dossier has the evidence of the standing texts that are enclosed.
    """
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "brief": msgspec.to_builtins(dossier.brief),
        "highlights": [highlight_values(one) for one in dossier.highlights],
        "articles": [
            {**article_values(one), "original": base64.b64encode(original(one.id)).decode("ascii")}
            for one in dossier.articles
        ],
        "standing_texts": msgspec.to_builtins(enclosed.standing),
        "series": msgspec.to_builtins(enclosed.series),
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def from_json(content: bytes, name: str) -> Imported:
    """What the file holds, after every hash and every anchor in it was checked; LoadError says what is wrong."""
    try:
        whole = decode_json(content, dict[str, Any])
        _check_version(whole, name)
        brief = convert(whole["brief"], Brief)
        highlights = tuple(_highlight(one) for one in whole["highlights"])
        read = [_article(one) for one in whole["articles"]]
        enclosed = _enclosed(whole)
    except (
        msgspec.MsgspecError,
        KeyError,
        TypeError,
        ValueError,
        RecursionError,
        AttributeError,
        binascii.Error,
    ) as error:
        raise _unusable(name, foreign(f"{type(error).__name__}: {error}")) from error
    imported = Imported(
        Dossier(brief, highlights, tuple(article for article, _ in read)),
        {article.id: original for article, original in read},
        enclosed,
    )
    _check_ids(imported, name)
    _check_evidence(imported, name)
    return imported


def _check_version(whole: dict[str, Any], name: str) -> None:
    if whole.get("format") != FORMAT:
        raise LoadError(
            Phrase("“{name}” is not a brief exported by briefgen.", name=name),
            Phrase("Choose a file made with “export --to json”."),
        )
    version = whole.get("version")
    if version != VERSION:
        raise LoadError(
            Phrase(
                "“{name}” has the format version {version}; this program reads version {known}.",
                name=name,
                version=version,
                known=VERSION,
            ),
            Phrase("Install the newest briefgen, or export the brief again with this one."),
        )


def _highlight(values: dict[str, Any]) -> Highlight:
    rest = {key: value for key, value in values.items() if key not in _SELECTOR}
    selector = {key: values[key] for key in _SELECTOR}
    return convert({**rest, "selector": selector}, Highlight)


def _article(values: dict[str, Any]) -> tuple[Article, bytes]:
    rest = dict(values)
    original = base64.b64decode(rest.pop("original"), validate=True)
    return convert(rest, Article), original


def _enclosed(whole: dict[str, Any]) -> Enclosed:
    """What is enclosed; nothing in a file that was written before there was any."""
    standing = convert(whole.get("standing_texts", []), tuple[StandingText, ...])
    return Enclosed(standing, convert(whole.get("series", {}), SeriesDefaults))


def _check_ids(imported: Imported, name: str) -> None:
    """Everything is there once: whoever edits or removes something by its id means one thing."""
    dossier, standing = imported.dossier, imported.enclosed.standing
    for what, ids in (
        (Phrase("the brief"), (dossier.brief.id,)),
        (Phrase("a section"), tuple(one.key for one in dossier.brief.sections)),
        (Phrase("a fact"), tuple(one.id for one in dossier.brief.facts)),
        (Phrase("a highlight"), tuple(one.id for one in dossier.highlights)),
        (Phrase("an article"), tuple(one.id for one in dossier.articles)),
        (Phrase("a standing text"), tuple(one.id for one in standing)),
        (Phrase("the name of a standing text"), tuple(one.name.casefold() for one in standing)),
    ):
        if not all(ids):
            raise _unusable(name, Phrase("{what} has no id", what=what))
        if len(set(ids)) < len(ids):
            raise _unusable(name, Phrase("{what} is in it more than once", what=what))


def _check_evidence(imported: Imported, name: str) -> None:
    dossier, originals, enclosed = imported
    articles = dossier.articles_by_id()
    for article in dossier.articles:
        _check_article(article, originals[article.id], name)
    for highlight in dossier.highlights:
        article = articles.get(highlight.article_id)
        if article is None or not highlight.selector.fits(article.text):
            raise _unusable(
                name, Phrase("the highlight {id} doesn't stand in its article", id=highlight.id)
            )
    known = dossier.highlights_by_id()
    wanted = (
        *evidence_ids(dossier.brief.facts),
        *(at for one in enclosed.standing for at in one.evidence),
    )
    missing = [one for one in wanted if one not in known]
    if missing:
        raise _unusable(name, Phrase("the evidence {id} is missing", id=missing[0]))
    _check_enclosed(enclosed, name)


def _check_article(article: Article, original: bytes, name: str) -> None:
    if sha256(original).hexdigest() != article.source.sha256:
        raise _unusable(
            name,
            Phrase(
                "the source of “{headline}” doesn't have the recorded hash",
                headline=article.headline,
            ),
        )
    if article.id != article_id(article.source.sha256, article.text):
        raise _unusable(
            name,
            Phrase(
                "the text of “{headline}” is not the one that its id was made from",
                headline=article.headline,
            ),
        )
    if not (_in_order(article.spans, article) and _in_order(article.cuts, article)):
        raise _unusable(
            name,
            Phrase(
                "the parts of “{headline}” don't lie within its text", headline=article.headline
            ),
        )
    if not is_clean(article.text):
        raise _unusable(
            name,
            Phrase(
                "the text of “{headline}” holds characters that are not text",
                headline=article.headline,
            ),
        )


def _check_enclosed(enclosed: Enclosed, name: str) -> None:
    """What is enclosed holds nothing that couldn't have been typed here."""
    for one in enclosed.standing:
        if clean_line(one.name) != one.name or not one.text.strip() or not is_clean(one.text):
            raise _unusable(
                name, Phrase("the standing text “{name}” is not text", name=clean_line(one.name))
            )
    lines: tuple[str, ...] = astuple(enclosed.series)
    if any(clean_line(one) != one for one in lines):
        raise _unusable(name, Phrase("what its series begins with is not text"))


def _in_order(parts: Iterable[Span | Cut], article: Article) -> bool:
    """Whether each part of the text begins after the one before has ended."""
    at = 0
    for part in parts:
        if not at <= part.start <= part.end <= len(article.text):
            return False
        at = part.end
    return True


def _unusable(name: str, detail: Phrase) -> LoadError:
    return LoadError(
        Phrase("“{name}” can't be imported: {detail}.", name=name, detail=detail),
        Phrase("The file was damaged or changed; ask for a new export of the brief."),
    )
