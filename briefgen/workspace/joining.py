"""One fact of several passages: what its words are then, and what it rests on."""

from dataclasses import replace

from briefgen.model.article import Article
from briefgen.model.brief import Fact, FactKind
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import Highlight, select
from briefgen.model.phrase import Phrase
from briefgen.model.prose import as_markdown, joined


def join(
    fact: Fact, known: tuple[Highlight, ...], article: Article, new: Highlight
) -> tuple[Fact, Highlight]:
    """The fact with a passage more, and the highlight that it now rests on too.

    A quotation whose passage goes on, with nothing but white space between, is one quotation of one longer
    passage. One whose passages stand apart in the same article has both in quotation marks. A passage of
    another article, or of a paraphrase, is further evidence: the words stay.
    """
    same = [one for one in known if one.article_id == article.id]
    if any(_overlap(one, new) for one in same):
        raise ComposeError(
            Phrase("These words belong to that fact already."),
            Phrase("Join the words before or after them."),
        )
    more = replace(fact, evidence=(*fact.evidence, new.id))
    if fact.kind is not FactKind.QUOTATION or not same or len(same) < len(known):
        return more, new
    if fact.statement != quoted(same):
        # Shortened by hand: what was left out stays out.
        return replace(more, statement=_appended(fact.statement, new)), new
    for one in same:
        if whole := _whole(one, new, article):
            longer = replace(new, selector=select(article.text, *whole), note=one.note)
            passages = [longer if held is one else held for held in same]
            evidence = tuple(new.id if held == one.id else held for held in fact.evidence)
            return replace(fact, statement=quoted(passages), evidence=evidence), longer
    return replace(more, statement=quoted([*same, new])), new


def quoted(passages: list[Highlight]) -> str:
    """The words of passages of one article, in its order, as the statement of a quotation."""
    words = [
        as_markdown(one.selector.exact)
        for one in sorted(passages, key=lambda one: one.selector.start)
    ]
    return words[0] if len(words) == 1 else joined(words)


def _appended(statement: str, new: Highlight) -> str:
    marked = statement.startswith("“") and statement.endswith("”")
    before = statement if marked else joined((statement,))
    return f"{before} […] {joined((as_markdown(new.selector.exact),))}"


def _overlap(one: Highlight, other: Highlight) -> bool:
    return one.selector.start < other.selector.end and other.selector.start < one.selector.end


def _whole(one: Highlight, other: Highlight, article: Article) -> tuple[int, int] | None:
    """Where two passages stand as one, if nothing is between them."""
    first, last = sorted((one.selector, other.selector), key=lambda selector: selector.start)
    between = article.text[first.end : last.start]
    return None if between.strip() else (first.start, last.end)
