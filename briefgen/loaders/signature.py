"""What an article's own text says of its authors, publisher and date: bylines, datelines, sign-offs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from briefgen.loaders.wording import Block
from briefgen.model.article import SpanKind
from briefgen.model.days import find_date

_TOP: Final = 8
_TAIL: Final = 3
_BYLINE: Final = re.compile(
    r"(?:by|written by|reported by|story by|authors?\s*:|byline\s*:|von|par|por)[ :]+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s{2,}|\t")
_JOINTS: Final = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|AND|und|et|y)\s+|\s*&\s*")
_PARTICLE: Final = r"(?:de|da|del|der|den|van|von|bin|bint|ibn|al|el|la|le|di|du)"
_NAME_PART: Final = rf"(?:(?:(?:al|el|ad|an|ar|as|at|az)-)?[^\W\d_a-z][\w.’'-]*|{_PARTICLE})"
_NAME: Final = re.compile(rf"{_NAME_PART}(?: {_NAME_PART}){{1,4}}")
_NOT_PERSONS: Final = re.compile(
    r"\b(?:team|staff|news|desk|editors?|editorial|reporters?|correspondents?|writers?|agency|agencies|"
    r"agence|press|times|post|wire|service|bureau|newsroom|board|media|the|our|associated)\b",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"(?:first )?(?:published|posted|publication date|date|released|issued)(?: on| at)?\s*:?\s*",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE
)
_AFTER_DATE: Final = re.compile(
    r"[\s,.@(]*(?:(?:at\s+)?\d{1,2}[:.h]\d{2}.{0,30})?[\s).]*", re.IGNORECASE | re.DOTALL
)
_PLACE: Final = re.compile(r"[^\W\d_a-z][\w.’' /-]{1,40},\s+")
_NO_PLACE: Final = re.compile(
    r"(?:on|in|by|since|after|before|until|from|at|updated?)\b", re.IGNORECASE
)
_DASH: Final = re.compile(r"\s+(?:-|--)\s+|\s*[–—]\s*")
_SIGN_OFF: Final = re.compile(
    r"\W*this (?:article|story|report|post) (?:is|was|has been) (?:written|compiled|prepared|reported) by "
    r"(?:the )?(?:team|staff|editors|editorial team|newsroom) (?:of|at) (?P<name>[^.,;:!?\n]{2,60})\.?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who wrote and published an article, and when, as its text says; empty or None where it doesn't."""

    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: date | None = None


def signature(blocks: Sequence[Block]) -> Signature:
    """What lines near the top and at the end say."""
    top = [one.text for one in blocks[:_TOP]]
    tail = [one.text for one in blocks[max(_TOP, len(blocks) - _TAIL) :]]
    return Signature(
        authors=next((found for one in (*top, *tail) if (found := authors_in(one))), ()),
        publisher=next(
            (found[1] for one in blocks if (found := _SIGN_OFF.fullmatch(one.text))), ""
        ),
        published=_dateline(blocks[:_TOP]),
    )


def authors_in(line: str) -> tuple[str, ...]:
    """The persons whom a byline names; none if the line isn't one."""
    if "\n" in line or len(line) > 160:
        return ()
    for part in _PARTS.split(line.strip()):
        if found := _BYLINE.fullmatch(part):
            return tuple(_persons(found["rest"]))
    return ()


def is_dateline(line: str) -> bool:
    """Whether a line says nothing but when."""
    return _bare_date(line.strip()) is not None


def _persons(rest: str) -> Iterable[str]:
    """Names until something else comes ("Jane Doe, John Roe in Seoul, Reuters")."""
    for piece in _JOINTS.split(rest.strip(" .")):
        name = re.sub(r"\s+in\s+\w.*|\s*\(.*", "", piece)
        if not _NAME.fullmatch(name) or _NOT_PERSONS.search(name):
            return
        yield name


def _dateline(blocks: Sequence[Block]) -> date | None:
    """The date of the first line that is nothing but a date, or of the first paragraph's dateline."""
    for block in blocks:
        for part in (block.text, *_PARTS.split(block.text[:200]), *block.text[:200].split("\n")):
            if day := _bare_date(part.strip()):
                return day
        if block.kind is SpanKind.PARAGRAPH and (day := _leading_date(block.text)):
            return day
    return None


def _bare_date(line: str) -> date | None:
    """The date of a line that says nothing else, but for a label, a place, a weekday, a time."""
    if len(line) > 90 or not (found := find_date(line)):
        return None
    day, start, end = found
    before = _WEEKDAY.sub("", _PUBLISHED.sub("", line[:start], count=1), count=1)
    known = not before.strip(" (") or bool(authors_in(before.rstrip(" ,(")))
    placed = _PLACE.fullmatch(before) and not _NO_PLACE.match(before)
    return day if (known or placed) and _AFTER_DATE.fullmatch(line[end:]) else None


def _leading_date(text: str) -> date | None:
    """The date in a dateline that opens a paragraph: "SEOUL, March 3, 2026 (Agency) — ..."."""
    head = _DASH.split(text[:120], maxsplit=1)[0]
    if len(head) > 90 or head == text[:120] or _NO_PLACE.match(head):
        return None
    found = find_date(head)
    if not found or not _PLACE.match(head[: found[1]]):
        return None
    return found[0] if re.fullmatch(r"[\s,]*(?:\([^()]{1,40}\))?\s*", head[found[2] :]) else None
