"""How words are looked up: what is indexed, what a query asks for, and the excerpt that shows the place.

FTS5's own tokenizers are not enough. `unicode61` takes a run of Chinese or Thai for one word and breaks
Hindi words at their vowel signs; `trigram` needs three letters (most Chinese words have two), tells
é from e, and costs five times the text. So text is folded here, once for the index and the same way for the query:
characters of scripts without spaces, and symbols, become words of their own, and a word of the
query that holds several becomes a phrase. That finds them anywhere in a run, from one character on.
"""

import re
import unicodedata

from briefgen.model.article import Article, SpanKind
from briefgen.model.text import clean

# Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, joiners and bidi controls: nobody
# types them into a search. Marks of other scripts are letters.
_SILENT = re.compile(
    "[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20f0\ufe00-\ufe0f]+"
)
# Thai to Burmese, Khmer, Chinese, Japanese, Korean (whose particles hang on the word), and symbols.
_UNSPACED = (
    "\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_ALONE = re.compile(f"[$¢-©®°\u2010-\u2bff{_UNSPACED}\U0001f000-\U0001faff]")
_FIRST_UNSPACED = re.compile(f"[{_UNSPACED}]")
_INDEXED = ("L", "M", "N", "Sc", "So", "Co")
"""Categories of what makes words. Decided here alone: SQLite's own tables know fewer characters than Python's."""

EXCERPT = 160
"""Code points of an excerpt, at most, without its ellipses."""
_BEFORE = 40
_SEARCHED = 100_000
_COMPARED = 8
_GAP = 8


def fold(text: str) -> str:
    """The text as it is indexed: without case and accents, compatibility forms unified, scripts spaced."""
    plain = _SILENT.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return _ALONE.sub(r" \g<0> ", unicodedata.normalize("NFC", plain).translate(_indexed))


def match_expression(query: str) -> str:
    """What FTS5 is asked: all words as phrases, the last as a prefix; empty when the query has no word."""
    phrases = " ".join(f'"{term}"' for term in _terms(query))
    return phrases and phrases + " *"


def opening(article: Article) -> str:
    """The excerpt of an article that was not searched for: where its first paragraph begins."""
    for span in article.spans:
        if span.kind is not SpanKind.HEADING and not article.is_cut(span):
            return _around(article.text[span.start : span.end], 0)
    return _around(article.text, 0)


def excerpt(text: str, query: str) -> str:
    """The text around the first word of the query that stands in it; empty when none does."""
    searched = text[:_SEARCHED].translate(_letters)
    for term in _terms(query):
        start = _place(searched, term.split()[:_COMPARED])
        if start >= 0:
            return _around(text, start)
    return ""


def _place(searched: str, words: list[str]) -> int:
    """Where the words follow each other, the first from its beginning, or -1.

    No pattern does this: one whose words are symbols would try every way to share them out.
    """
    first = words[0]
    in_a_run = bool(_FIRST_UNSPACED.match(first)) or not first[0].isalnum()
    start = searched.find(first)
    while start >= 0:
        begins = in_a_run or not (start and searched[start - 1].isalnum())
        if begins and _follow(searched, start + len(first), words[1:]):
            return start
        start = searched.find(first, start + 1)
    return -1


def _follow(searched: str, position: int, words: list[str]) -> bool:
    for word in words:
        limit = min(len(searched), position + _GAP)
        while position < limit and _indexed[ord(searched[position])] == " ":
            position += 1
        if not searched.startswith(word, position):
            return False
        position += len(word)
    return True


def _terms(query: str) -> tuple[str, ...]:
    """The folded words of a query, without what the index doesn't hold; the last stays the last."""
    folded = (" ".join(fold(word).split()) for word in clean(query)[0].split())
    terms = [term for term in folded if term]
    return (*dict.fromkeys(terms[:-1]), *terms[-1:])


def _around(text: str, position: int) -> str:
    """Some words around a position, on one line, with an ellipsis where something was left out."""
    start = max(0, position - _BEFORE)
    if start:
        start = text.find(" ", start, position) + 1 or start
    shown = text[start : start + EXCERPT]
    end = start + len(shown)
    if end < len(text) and " " in shown[EXCERPT // 2 :]:
        shown = shown[: shown.rindex(" ")]
    line = " ".join(shown.split())
    return ("… " if start else "") + line + (" …" if end < len(text) else "")


class _Indexed(dict[int, str]):
    """Each character that the index holds as itself, any other as a space."""

    def __missing__(self, code: int) -> str:
        one = chr(code)
        self[code] = one if unicodedata.category(one).startswith(_INDEXED) else " "
        return self[code]


class _Letters(dict[int, str]):
    """Each character's folded form as one character, so that places in the text stay what they are."""

    def __missing__(self, code: int) -> str:
        folded = fold(chr(code)).strip()
        self[code] = folded[0] if folded else chr(code)
        return self[code]


_indexed = _Indexed()
_letters = _Letters()
