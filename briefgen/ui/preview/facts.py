"""Tells a fact by the words that are printed of it: a page knows nothing of facts.

Letters and figures alone are compared. So it doesn't matter how lines were broken, which quotation marks the
template sets, and where references stand; and where a fact goes on overleaf, its part on the page is enough.
"""

from unicodedata import normalize

_SURE = 24
"""Letters in a row that a page and a fact have in common; a shorter fact must stand there whole."""

_SEED = 6


def fact_at(page: str, index: int, facts: tuple[tuple[str, str], ...]) -> str | None:
    """The id of the fact whose words stand at a place of a page's text, among (id, words); None where none does."""
    printed = _letters(page)
    at = min(len(_letters(page[:index])), len(printed) - 1)
    if at < 0:
        return None
    best, longest = None, 0
    for fact_id, words in facts:
        length = _common(printed, at, own := _letters(words))
        if length > longest and length >= min(_SURE, len(own)):
            best, longest = fact_id, length
    return best


def _common(printed: str, at: int, own: str) -> int:
    """How many letters of the page around a place stand in a row in the fact, too."""
    seed = min(_SEED, len(own))
    lengths = [0]
    for start in range(max(0, at - seed + 1), at + 1):
        place = own.find(printed[start : start + seed]) if seed else -1
        while place >= 0:
            lengths.append(_grown(printed, start, own, place, seed))
            place = own.find(printed[start : start + seed], place + 1)
    return max(lengths)


def _grown(printed: str, start: int, own: str, place: int, length: int) -> int:
    before = 0
    while before < min(start, place) and printed[start - before - 1] == own[place - before - 1]:
        before += 1
    after = length
    room = min(len(printed) - start, len(own) - place)
    while after < room and printed[start + after] == own[place + after]:
        after += 1
    return before + after if start + length <= len(printed) else 0


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, normalize("NFKC", text).casefold()))
