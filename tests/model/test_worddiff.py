"""What a statement has in common with its source, word for word."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.worddiff import Changes, changed_words


def differing(source: str, statement: str) -> tuple[list[str], list[str]]:
    found = changed_words(source, ((0, len(source)),), statement)
    return [source[slice(*one)] for one in found.gone], [
        statement[slice(*one)] for one in found.new
    ]


def test_words_that_are_gone_and_new_are_told() -> None:
    assert differing("Two ships will sail daily.", "Two boats sail daily!") == (
        ["ships will"],
        ["boats"],
    )
    assert differing("Some 1,900 people left.", "Some 1,900 people left.") == ([], [])
    assert differing("Some 1,900 people left.", "Some 1,800 people left.") == (["1,900"], ["1,800"])
    assert differing("A", "") == (["A"], [])


def test_only_the_passages_are_compared() -> None:
    shown = "“Two ships”\n— Harbour Times"
    assert changed_words(shown, ((1, 10),), "Two ships") == Changes()
    assert [shown[slice(*one)] for one in changed_words(shown, ((1, 10),), "Two").gone] == ["ships"]


def test_very_long_texts_are_not_compared() -> None:
    assert changed_words("word " * 4_000, ((0, 20_000),), "other") == Changes()


@given(st.text(max_size=80), st.text(max_size=80))
def test_what_is_not_told_is_common_to_both(source: str, statement: str) -> None:
    found = changed_words(source, ((0, len(source)),), statement)
    for places, text in ((found.gone, source), (found.new, statement)):
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert list(places) == sorted(places)
