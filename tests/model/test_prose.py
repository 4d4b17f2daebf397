"""Between words and Markdown, and back."""

import pytest
from hypothesis import given

from briefgen.model.prose import as_markdown, as_words, contains_words, same_words
from briefgen.model.text import clean
from tests.strategies import any_text


@given(any_text)
def test_words_written_as_markdown_are_read_back(raw: str) -> None:
    words = clean(raw)[0]
    assert as_words(as_markdown(words)) == " ".join(words.split())


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**bold**, *it* and _it_", "bold, it and it"),
        ("a [link *here*](https://e.example/) b", "a link here b"),
        ("\\[no\\](link) \\*not\\*", "[no](link) *not*"),
        ("5 * 3, snake_case", "5 * 3, snake_case"),
        ("![picture](x)", "![picture](x)"),
        ("a\n  b", "a b"),
        ("", ""),
    ],
)
def test_markup_prints_nothing(markdown: str, words: str) -> None:
    assert as_words(markdown) == words


def test_quotation_marks_and_white_space_dont_count() -> None:
    assert same_words("He said “it’s  over”", "He said «its over»")
    assert contains_words("He said “we go” now", "said we go")
    assert not contains_words("He said we go", "aid we go")


@pytest.mark.parametrize("bomb", ["[", "*", "_a", "![", "\\", "[a](", "a*b"])
def test_no_text_keeps_the_reader_busy(bomb: str) -> None:
    assert len(as_words(bomb * 30_000)) <= len(bomb) * 30_000  # quadratic, it would run for minutes
