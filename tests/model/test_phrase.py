"""Phrases: finished English that still knows what it was made of."""

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.phrase import SILENCE, Phrase, foreign, phrase_of, plain

NAMES = st.sampled_from(["name", "n", "where"])


def phrases() -> st.SearchStrategy[Phrase]:
    """Phrases of any text, within one another too."""
    texts = st.text(max_size=20) | st.sampled_from(["{name}", "{{name}}", "{n} {", "}"])
    made = st.builds(Phrase.remade, texts, st.dictionaries(NAMES, texts))
    return st.recursive(
        made,
        lambda inner: st.builds(
            Phrase.remade,
            texts,
            st.dictionaries(NAMES, inner | texts | st.lists(inner | texts, max_size=3).map(tuple)),
        ),
        max_leaves=6,
    )


def parts(text: str) -> object:
    """What a text is made of, so that two can be compared: they are equal as soon as their words are."""
    return json.loads(json.dumps(plain(text)))


def test_a_phrase_is_the_sentence() -> None:
    said = Phrase("“{name}” has {n} faults.", name="tiles", n=3)
    assert said == "“tiles” has 3 faults."
    assert said.template == "“{name}” has {n} faults."
    assert said.values == {"name": "tiles", "n": "3"}
    assert not SILENCE


def test_values_that_are_many_are_listed() -> None:
    assert Phrase("There are: {names}.", names=("a", "b")) == "There are: a, b."


def test_braces_of_a_value_mean_nothing_and_others_stay() -> None:
    assert Phrase("{one} {two}", one="{two}", two="{one}") == "{two} {one}"
    assert (
        Phrase("Write {{ {name}(…) }}, {other} or {.", name="m")
        == "Write {{ m(…) }}, {other} or {."
    )
    assert Phrase("Write {{ a }}.") == "Write {{ a }}."
    assert foreign("{text}") == "{text}"


@given(phrases())
def test_a_phrase_survives_copies_pickles_and_the_way_to_another_process(said: Phrase) -> None:
    for again in (copy.deepcopy(said), pickle.loads(pickle.dumps(said)), phrase_of(parts(said))):
        assert again == said
        assert parts(again) == parts(said)


@pytest.mark.parametrize(
    "sent",
    [None, 3, [], {}, {"template": "a"}, {"template": 1, "values": {}},
     {"template": "a", "values": []}, {"template": "{a}", "values": {"a": 3}}],
)  # fmt: skip
def test_what_is_no_phrase_is_refused(sent: object) -> None:
    with pytest.raises(ValueError, match="no phrase"):
        phrase_of(sent)


def test_what_is_nested_without_end_is_refused() -> None:
    sent: object = "deep"
    for _ in range(30):
        sent = {"template": "{a}", "values": {"a": sent}}
    with pytest.raises(ValueError, match="no phrase"):
        phrase_of(sent)


def test_a_text_that_is_sent_is_a_strangers() -> None:
    assert phrase_of("{name}").template == "{text}"
