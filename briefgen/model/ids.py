"""Identities as types. All are lower-case hexadecimal strings, unique across workspaces."""

from collections.abc import Iterable
from hashlib import sha256
from typing import NewType

from briefgen.model.errors import ComposeError
from briefgen.model.phrase import Phrase

ArticleId = NewType("ArticleId", str)
HighlightId = NewType("HighlightId", str)
FactId = NewType("FactId", str)
BriefId = NewType("BriefId", str)
TemplateId = NewType("TemplateId", str)
StandingId = NewType("StandingId", str)


def article_id(source_sha256: str, text: str) -> ArticleId:
    """The identity of a text taken from given bytes: the same in every workspace, never reused for other words."""
    return ArticleId(sha256(f"{source_sha256}\0{text}".encode()).hexdigest()[:32])


_LISTED_BY = {
    "article": "briefgen articles",
    "brief": "briefgen briefs",
    "fact": "briefgen outline BRIEF",
    "standing text": "briefgen standing",
}
"""What lists each noun of `resolve`."""


def resolve(prefix: str, known: Iterable[str], noun: Phrase) -> str:
    """The one known id that starts with `prefix`; ComposeError when there is none or more than one."""
    candidates = list(known)
    if prefix in candidates:
        return prefix
    found = [one for one in candidates if prefix and one.startswith(prefix)]
    match found:
        case [only]:
            return only
        case []:
            raise ComposeError(
                Phrase("There is no {noun} “{prefix}”.", noun=noun, prefix=prefix),
                Phrase("“{command}” lists what there is, with ids.", command=_LISTED_BY[noun]),
            )
        case _:
            some = tuple(one[:12] for one in sorted(found)[:5])
            raise ComposeError(
                Phrase(
                    "“{prefix}” fits {n} {noun}s: {some}.",
                    prefix=prefix,
                    n=len(found),
                    noun=noun,
                    some=some,
                ),
                Phrase("Give more characters of the id."),
            )
