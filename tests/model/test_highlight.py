"""Selectors and quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.errors import ComposeError
from briefgen.model.highlight import CONTEXT, find_quote, occurrences, select
from briefgen.model.text import clean
from tests import builders
from tests.strategies import any_text

texts = any_text.map(lambda raw: clean(raw)[0])


@given(text=texts, data=st.data())
def test_a_selector_fits_where_it_was_made_and_nowhere_else(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    selector = select(text, start, end)
    assert selector.fits(text)
    assert selector.exact == text[start:end]
    assert selector.prefix + selector.exact + selector.suffix in text
    assert max(len(selector.prefix), len(selector.suffix)) <= CONTEXT
    assert not selector.fits("x" + text)
    if selector.exact:
        assert not selector.fits(text[:start] + text[end:] + "\x01")


@given(text=texts, data=st.data())
def test_any_words_of_a_text_are_found_where_they_stand(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end]
    found = occurrences(text, quote)
    assert all(text[one:other].split() for one, other in found)
    if quote.strip():
        inner = start + len(quote) - len(quote.lstrip()), end - len(quote) + len(quote.rstrip())
        assert any(one <= inner[0] and inner[1] <= other for one, other in found) or any(
            one < inner[1] and inner[0] < other for one, other in found
        )
    else:
        assert found == ()


@pytest.mark.parametrize(
    "quote",
    [
        "the “ferry” link — it's open", 'the "ferry" link - it’s open', "the  «ferry»\n link – it‘s open",
        "the „ferry“ link – it's open",
    ],
)  # fmt: skip
def test_white_space_and_the_shape_of_marks_may_differ(quote: str) -> None:
    article = builders.article("He says the “ferry” link – it’s\nopen again.")
    start, end = find_quote(article, quote)
    assert article.text[start:end] == "the “ferry” link – it’s\nopen"


@pytest.mark.parametrize(
    "quote", ["The ferry", "ferry link reopen on", "", "  ", "reopens on Monday Two"]
)
def test_other_words_are_refused_with_the_reason(quote: str) -> None:
    with pytest.raises(ComposeError, match="don't stand") as told:
        find_quote(builders.article("A ferry link reopens on Monday. Two ships."), quote)
    assert told.value.hint


def test_words_that_stand_twice_are_refused_with_their_count() -> None:
    with pytest.raises(ComposeError, match="stand 2 times"):
        find_quote(builders.article("Two ships left. Two ships came."), "Two ships")


def test_a_long_quote_is_told_shortly() -> None:
    with pytest.raises(ComposeError) as told:
        find_quote(builders.article(), "word " * 1000)
    assert len(told.value.message) < 200


@pytest.mark.parametrize("special", ["a.c", "(a)", "[a]*", "\\d", "a+b?", "$5^", "{2}"])
def test_a_quote_is_no_pattern(special: str) -> None:
    article = builders.article(f"abc (x) dd {special} end")
    start, end = find_quote(article, special)
    assert article.text[start:end] == special
