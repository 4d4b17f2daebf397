"""Sentences worth a look by plain rules: those that open the story, and those with words, figures or dates to cite."""

import re
from collections.abc import Iterable, Iterator

from briefgen.model.article import Article, SpanKind
from briefgen.model.phrase import Phrase
from briefgen.suggesters.port import Suggestion
from briefgen.suggesters.sentences import by_span

_LEADS = 2
_SHORTEST = 12
"""Code points; what is shorter is a fragment, a byline or a label in any script."""

_LOOKED_AT = 2_000
"""Code points of a sentence; a longer one is a list or a table that lost its line ends."""

# Somebody's words: long enough not to be a nickname or a title in quotation marks.
_QUOTED = re.compile(
    '“[^“”]{15,}”|„[^„“”]{15,}[“”]|«[^«»]{15,}»|「[^「」]{8,}」|"[^"]{15,}"|“[^“”]*[。！？][^“”]*”'
)
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b(?:,? (?:19|20)\d\d\b)?"
    rf"|\b(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d\d\b)?"
    r"|\b(?:19|20)\d\d-\d\d-\d\d\b"
    r"|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)
# The day of an article on a line of its own: where and when it was written, not what happened.
_DATELINE = re.compile(
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:{_DATE.pattern})[.,]?", re.IGNORECASE
)
_LONGEST_DATELINE = 40
_FIGURE = re.compile(
    r"(?:[$€£¥₩]\s?\d[\d.,]{0,20}|\d[\d.,]{0,20}\s?(?:%|per cent|percent|[$€£¥₩₽]))"
    r"(?:\s?(?:bn|m|billion|million|trillion)\b)?"
    r"|\b\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,6}\b"
    r"|\b\d[\d.,]{0,20}[\s-](?:hundred|thousand|million|billion|trillion|people|tonnes|tons|km|kilometres|kilometers|miles|troops|soldiers)\b"
    r"|(?<![-–:/.\d])\b\d{2,3}\b(?![-–:/]\d)"
    r"|[0-9٠-٩०-९,.]{1,20}\s?[万億亿만억萬人名명]"
    r"|[٠-٩०-९]{2,20}",
    re.IGNORECASE,
)


class Lead:
    """Suggests the opening sentences, and later ones that quote, count or date something."""

    name = "lead and figures"

    def suggest(self, article: Article) -> Iterable[Suggestion]:
        """One suggestion a sentence at most, for the first reason that holds."""
        for index, (start, end) in enumerate(_of_the_story(article)):
            if found := _reason(article.text[start : min(end, start + _LOOKED_AT)], index):
                yield Suggestion(start, end, *found)


def _of_the_story(article: Article) -> Iterator[tuple[int, int]]:
    hidden: dict[tuple[int, int], bool] = {}
    for span, (start, end) in by_span(article):
        place = span.start, span.end
        if place not in hidden:
            hidden[place] = span.kind is SpanKind.HEADING or article.is_cut(span)
        if hidden[place] or end - start < _SHORTEST:
            continue
        if end - start > _LONGEST_DATELINE or not _DATELINE.fullmatch(article.text[start:end]):
            yield start, end


def _reason(sentence: str, index: int) -> tuple[str, Phrase] | None:
    """Its kind, and why it may be a fact; None for most sentences."""
    if index < _LEADS:
        return Phrase("lead"), Phrase("It opens the story.")
    if found := _QUOTED.search(sentence):
        return Phrase("quotation"), Phrase(
            "It quotes somebody: {words}", words=_shown(found.group())
        )
    if found := _DATE.search(sentence):
        return Phrase("date"), Phrase("It names a date: {words}", words=_shown(found.group()))
    if found := _FIGURE.search(sentence):
        return Phrase("figure"), Phrase("It gives a figure: {words}", words=_shown(found.group()))
    return None


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:60].rstrip() + "…"
