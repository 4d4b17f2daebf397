"""Identities."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.errors import ComposeError
from briefgen.model.ids import article_id, resolve
from briefgen.model.phrase import Phrase

ids = st.text("0123456789abcdef", min_size=8, max_size=8)


@given(known=st.sets(ids, min_size=1), data=st.data())
def test_a_prefix_gives_the_one_id_that_has_it_or_says_why_not(
    known: set[str], data: st.DataObject
) -> None:
    chosen = data.draw(st.sampled_from(sorted(known)))
    prefix = chosen[: data.draw(st.integers(0, 8))]
    fitting = [one for one in known if prefix and one.startswith(prefix)]
    if len(fitting) == 1:
        assert resolve(prefix, known, Phrase("brief")) == chosen
    else:
        with pytest.raises(ComposeError) as told:
            resolve(prefix, known, Phrase("brief"))
        assert "brief" in told.value.message
        assert told.value.hint


def test_a_whole_id_wins_over_those_that_it_begins() -> None:
    assert resolve("ab", ("abc", "ab"), Phrase("article")) == "ab"


def test_an_ambiguous_prefix_names_some_candidates() -> None:
    with pytest.raises(ComposeError, match="aa11, aa22"):
        resolve("aa", ("aa22", "aa11", "bb"), Phrase("article"))


def test_an_article_is_its_bytes_and_its_text() -> None:
    one = article_id("0" * 64, "text")
    assert one == article_id("0" * 64, "text")
    assert len({one, article_id("0" * 64, "Text"), article_id("1" + "0" * 63, "text")}) == 3
    assert len(one) == 32
    assert set(one) <= set("0123456789abcdef")
