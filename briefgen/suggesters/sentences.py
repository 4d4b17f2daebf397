"""Where an article's sentences stand: what the reader's cursor steps over, and what is filed with one key."""

import re
from collections.abc import Iterable, Iterator

from briefgen.model.article import Article, Span

Range = tuple[int, int]

_WINDOW = 4_000
"""Code points that the splitter sees at once: more than nearly any paragraph has."""
_WIDEST = 8_000

_OPENING = "\"'“‘„«‹([{「『"
_CLOSING = "\"'”’»›)]}」』"
# They stand before a number, so that a full stop after them ends no sentence when a digit follows.
_BEFORE_NUMBER = re.compile(
    r"\b(?:no|nos|nr|núm|approx|ca|c|circa|fig|figs|p|pp|vol|art|arts|sec|ch|par|para|paras|res|"
    r"abs|est|stk|st|ст|п|рис|см)\.$",
    re.IGNORECASE,
)
# Courtesy titles and initials before a name, alone at the start of a sentence: "M.", "Mme.", "J.".
_BEFORE_NAME = re.compile(
    r"^\W*(?:[^\W\d_]|MM|Mmes?|Mlles?|Sr|Sra|Srta|Dott|Sig|Prof|Dr|Lt|Gen|Col)\.$"
)
_WORD = re.compile(r"\w")
_LIST_NUMBER = re.compile(r"^\(?\d{1,3}[.)]$")
_GLUED_NAME = re.compile(r"(?:^|\s)[A-Z]\w*\.$")
_SHORT_NAME = re.compile(r"[A-Z][A-Za-z]{1,2}\b")
_ASIDE = re.compile(r"\([^()]*\)\s*(\S?)")
_WHOLE_ASIDE = re.compile(r"\([^()]*[.!?…]\)(?=\s+[^\W\d_])")
# What follows a quotation at once and belongs to its sentence: Korean particles, Japanese と, "…", 他说.
_ATTRIBUTION = re.compile(
    r"[가-힣]|と|って|など|という|.{0,12}?(?:说|表示|称|指出|强调|写道|回答|說|稱|指出|強調|寫道)"
)


def sentences(article: Article) -> tuple[Range, ...]:
    """The sentences in reading order, as (start, end) in code points, without white space at their ends.

    None reaches across two spans. Those of page furniture are among them: `Article.cuts` tells which.
    """
    return tuple(place for _, place in by_span(article))


def by_span(article: Article) -> Iterator[tuple[Span, Range]]:
    """The same sentences, each with the span that it stands in."""
    language = article.language.replace("_", "-").partition("-")[0].lower() or "en"
    for span in article.spans:
        for start, end in _in_span(article.text[span.start : span.end], language):
            yield span, (span.start + start, span.start + end)


def _in_span(text: str, language: str) -> Iterator[Range]:
    return _trimmed(text, _asides_apart(text, _rejoined(text, _pieces(text, language))))


def _pieces(text: str, language: str) -> Iterator[Range]:
    """Where the splitter sees sentences, one after the other over the whole text.

    It is shown one window after the other, for its time grows with the square of a text without spaces. The
    last piece of a window may be cut off, so the next window begins with it, or is wider; what
    is longer than the widest is no sentence, and is taken as it comes.
    """
    position, window = 0, _WINDOW
    while position < len(text):
        shown = text[position : position + window]
        whole = position + len(shown) == len(text)
        found = _split(language, shown)
        if len(found) < 2 and not whole and window < _WIDEST:
            window *= 2
            continue
        kept = found if whole or len(found) < 2 else found[:-1]
        for start, end in kept:
            yield position + start, position + end
        position += len(shown) if kept is found else found[-1][0]
        window = _WINDOW


def _split(language: str, text: str) -> list[Range]:
    # Loads a library of 4 MB without stubs: only when sentences are first needed.
    from sentencex import (
        get_sentence_boundaries,  # pyright: ignore[reportAttributeAccessIssue]
    )

    return [
        (one["start_index"], one["end_index"]) for one in get_sentence_boundaries(language, text)
    ]


def _rejoined(text: str, pieces: Iterable[Range]) -> Iterator[Range]:
    """The pieces, each with those that only looked like a new sentence."""
    start = end = 0
    for next_start, next_end in pieces:
        if end > start and not _goes_on(text, start, end, next_end):
            yield start, end
            start = next_start
        end = next_end
    if end > start:
        yield start, end


def _goes_on(text: str, start: int, end: int, next_end: int) -> bool:
    """Whether text[end:next_end] belongs to the sentence text[start:end]. Looks at their edges only."""
    before = text[max(start, end - 60) : end].rstrip()
    after = text[end : min(next_end, end + 240)]
    following = after.lstrip()
    whole = before if end - start <= 60 else "…" + before
    if not following or not _WORD.search(whole) or not _WORD.search(following):
        return True
    if len(following) == len(after) and before == text[max(start, end - 60) : end]:
        return _goes_on_at_once(before, following)
    return _goes_on_after_space(whole, following)


def _goes_on_at_once(before: str, following: str) -> bool:
    if before[-1] in '”」』"’»' and _ATTRIBUTION.match(following):
        return True
    return bool(_GLUED_NAME.search(before) and _SHORT_NAME.match(following))


def _goes_on_after_space(before: str, following: str) -> bool:
    first = following.lstrip(_OPENING)[:1]
    if first.islower():
        return True
    if first.isdigit() and _BEFORE_NUMBER.search(before):
        return True
    if following.startswith("("):
        aside = _ASIDE.match(following)
        return bool(aside and (aside[1].islower() or aside[1] in {",", ";", ":"}))
    return bool(_BEFORE_NAME.match(before) or _LIST_NUMBER.match(before))


def _asides_apart(text: str, pieces: Iterable[Range]) -> Iterator[Range]:
    """The pieces; a sentence in brackets that opens one stands alone."""
    for start, end in pieces:
        if aside := _WHOLE_ASIDE.match(text, start, end):
            yield start, aside.end()
            start = aside.end()
        yield start, end


def _trimmed(text: str, pieces: Iterable[Range]) -> Iterator[Range]:
    for start, end in pieces:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            yield start, end
