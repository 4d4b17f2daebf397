"""Words are found where they stand, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.find import hits, word_hits


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in hits(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Ferry link. A ferry.", "ferry", ["Ferry", "ferry"]),
        ("Café, cafe, CAFÉ", "café", ["Café", "cafe", "CAFÉ"]),
        ("Two\n ships  sail", "two ships", ["Two\n ships"]),
        ("Reopening", "open", ["open"]),
        ("👩‍👩‍👧 1,900 people", "1,900", ["1,900"]),
        ("a.b (c) a+b", "a+b", ["a+b"]),
        ("中国外交部发言人", "外交", ["外交"]),
        ("جفران تعرض", "تعرض", ["تعرض"]),
        ("The ferry", "  ", []),
        ("The ferry", "dam", []),
    ],
)  # fmt: skip
def test_words_are_found_one_after_another(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


def test_any_of_the_words_is_found_at_the_beginning_of_words() -> None:
    text = "Reopened: the ferry opens. Open bridges, 中国外交部."
    places = word_hits(text, "open ferr 外交")
    assert [text[slice(*one)] for one in places] == ["ferr", "open", "Open", "外交"]


@given(st.text(max_size=60), st.integers(0, 50), st.integers(1, 10))
def test_what_is_cut_out_of_a_text_is_found_there(text: str, start: int, length: int) -> None:
    words = " ".join(text[start : start + length].split())
    if not words or "\ufeff" in words:
        return
    places = hits(text, words)
    assert all(0 <= one < other <= len(text) for one, other in places)
    if text[start : start + length] == words and words.isascii() and words.isprintable():
        assert any(place[0] <= start for place in places)
