"""Finds commands by a few typed letters."""

from collections.abc import Callable, Iterable
from typing import TypeVar

_T = TypeVar("_T")

_BEGINS, _WITHIN, _SCATTERED = 3, 2, 1


def matching(query: str, things: Iterable[_T], text: Callable[[_T], str]) -> list[_T]:
    """The things whose text has each word of the query, best first; equal ones keep their order.

    A word counts most where it begins a word of the text, less within one, least where its letters only
    stand there in their order. All of them match an empty query.
    """
    terms = query.casefold().split()
    scored = [(_score(terms, text(one).casefold()), one) for one in things]
    found = [(score, one) for score, one in scored if score is not None]
    return [one for _, one in sorted(found, key=lambda pair: -pair[0])]


def _score(terms: list[str], text: str) -> int | None:
    scores = [_of_term(term, text) for term in terms]
    return None if 0 in scores else sum(scores)


def _of_term(term: str, text: str) -> int:
    if any(word.startswith(term) for word in text.split()):
        return _BEGINS
    if term in text:
        return _WITHIN
    letters = iter(text)
    return _SCATTERED if all(letter in letters for letter in term) else 0
