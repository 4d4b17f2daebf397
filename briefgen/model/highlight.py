"""Passages of articles and how they are found again (W3C Web Annotation selectors, in code points)."""

import re
from dataclasses import dataclass

from briefgen.model.article import Article
from briefgen.model.errors import ComposeError
from briefgen.model.ids import ArticleId, HighlightId
from briefgen.model.phrase import Phrase

CONTEXT = 32
"""Code points of context that a selector keeps on either side."""

ANALYST = "analyst"
"""The origin of a highlight that a person made; suggesters give their own name."""


@dataclass(frozen=True, slots=True)
class TextSelector:
    """TextPositionSelector and TextQuoteSelector in one: `exact` is text[start:end]."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str

    def fits(self, text: str) -> bool:
        """Whether the words and their context stand where they stood."""
        return self == select(text, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage that somebody, or a suggester (`origin`), found worth keeping, and why.

    With the article's id, which is made from the hash of its source and its text, the selector is an
    anchor: where it doesn't fit any more, that is reported, never repaired by guessing.
    """

    id: HighlightId
    article_id: ArticleId
    selector: TextSelector
    kind: str = ""
    reason: str = ""
    note: str = ""
    origin: str = ANALYST


def select(text: str, start: int, end: int) -> TextSelector:
    """The selector of text[start:end], in code points."""
    return TextSelector(
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


_FOLD = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)


def occurrences(text: str, quote: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a quote stand, as (start, end) pairs.

    White space and the shape of quotation marks and dashes may differ.
    """
    words = quote.translate(_FOLD).split()
    if not words:
        return ()
    pattern = r"\s+".join(re.escape(word) for word in words)
    return tuple(match.span() for match in re.finditer(pattern, text.translate(_FOLD)))


def find_quote(article: Article, quote: str) -> tuple[int, int]:
    """The one place where a quote stands in an article; ComposeError when it stands nowhere or more than once."""
    match occurrences(article.text, quote):
        case (only,):
            return only
        case ():
            raise ComposeError(
                Phrase(
                    "These words don't stand in “{headline}”: “{words}”.",
                    headline=article.headline,
                    words=_shortened(quote),
                ),
                Phrase(
                    "Copy them from the article; only white space and the shape of quotation marks may differ."
                ),
            )
        case places:
            raise ComposeError(
                Phrase(
                    "These words stand {n} times in “{headline}”: “{words}”.",
                    n=len(places),
                    headline=article.headline,
                    words=_shortened(quote),
                ),
                Phrase("Give more of the sentence, so that the place is certain."),
            )


def _shortened(words: str, limit: int = 80) -> str:
    return words if len(words) <= limit else words[:limit].rstrip() + "…"
