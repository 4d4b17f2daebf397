"""What every suggester must do, and what ours suggests."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.article import Cut, SpanKind
from briefgen.model.text import clean
from briefgen.suggesters.lead import Lead
from briefgen.suggesters.registry import SUGGESTERS, all_suggesters
from tests import builders
from tests.strategies import any_text

LEADS = "The talks began here today.", "Both sides came to the table."


def kinds(*paragraphs: str) -> list[str]:
    """The kinds of what is suggested after the two sentences that open a story."""
    return [one.kind for one in Lead().suggest(builders.article(*LEADS, *paragraphs))][2:]


@settings(max_examples=50, deadline=None)
@given(st.lists(any_text.map(lambda raw: clean(raw)[0]).filter(str.strip), min_size=1, max_size=5))
def test_suggestions_are_passages_in_order_with_a_reason(paragraphs: list[str]) -> None:
    article = builders.article(*paragraphs)
    for suggester in all_suggesters():
        found = list(suggester.suggest(article))
        assert found == list(suggester.suggest(article))
        assert all(one.start <= other.start for one, other in pairwise(found))
        for one in found:
            assert 0 <= one.start < one.end <= len(article.text)
            assert one.kind
            assert one.reason
            assert "\n" not in one.reason


def test_suggesters_have_names_of_their_own() -> None:
    assert (
        len({one.name for one in all_suggesters()}) == len(all_suggesters()) >= len(SUGGESTERS) > 0
    )


def test_the_opening_is_suggested() -> None:
    article = builders.article(*LEADS, "A plain sentence follows them.")
    assert [article.text[one.start : one.end] for one in Lead().suggest(article)] == list(LEADS)


def test_headings_and_furniture_are_not() -> None:
    article = builders.article(
        "A heading about 45,300 people", "Share this with 45,300 readers", *LEADS
    )
    heading, furniture = article.spans[:2]
    dressed = replace(
        article,
        spans=(replace(heading, kind=SpanKind.HEADING, level=1), *article.spans[1:]),
        cuts=(Cut(furniture.start, furniture.end, "share"),),
    )
    assert [article.text[one.start : one.end] for one in Lead().suggest(dressed)] == list(LEADS)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("He called it “a decision that nobody wanted”.", "quotation"),
        ("발언은 「우리는 계속할 것이다」 였다고 한다.", "quotation"),
        ("They meet again on 12 March 2026 there.", "date"),
        ("They meet again on March 12th, it says.", "date"),
        ("会谈将于3月12日在北京举行，双方表示同意。", "date"),
        ("The count reached 45,300 that night.", "figure"),
        ("It grew by 4.5 per cent, they said.", "figure"),
        ("The loan of $3 bn went through.", "figure"),
        ("The zone is a 248-km-long strip of land.", "figure"),
        ("وبلغ عدد النازحين ٤٥٣٠٠ شخصا هناك.", "figure"),
    ],
)
def test_words_dates_and_figures_are_suggested(sentence: str, kind: str) -> None:
    assert kinds(sentence) == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nothing of note was said there.",
        "The so-called “deal” is off, then.",
        "After the 1950-53 war it ended.",
        "1 of 2",
    ],
)
def test_other_sentences_are_not(sentence: str) -> None:
    assert kinds(sentence) == []


def test_the_reason_shows_what_was_found() -> None:
    article = builders.article(*LEADS, "The count reached 45,300 that night.")
    assert "45,300" in list(Lead().suggest(article))[2].reason


@pytest.mark.parametrize("unit", ["1,", "$1", "“a ", "12 ", "１２", "Jan 1"])
def test_a_table_that_lost_its_line_ends_is_looked_at_briefly(unit: str) -> None:
    long = (unit * 200_000)[:200_000].strip()
    assert len(list(Lead().suggest(builders.article(*LEADS, long)))) <= 200_000


def test_the_day_of_an_article_on_a_line_of_its_own_is_no_fact() -> None:
    article = builders.article(
        "Monday, July 28, 2014",
        "2014-07-28",
        "A team has looked at crops.",
        "It began on 28 July 2014.",
    )
    found = [article.text[one.start : one.end] for one in Lead().suggest(article)]
    assert found == ["A team has looked at crops.", "It began on 28 July 2014."]
