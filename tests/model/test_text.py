"""Canonical text."""

import unicodedata

import pytest
from hypothesis import given

from briefgen.model.text import (
    REPLACEMENT,
    base_direction,
    clean,
    clean_line,
    has_direction,
    is_clean,
)
from tests.strategies import any_text

EVERYTHING = "".join(map(chr, range(0x110000)))


def test_every_code_point_is_kept_replaced_or_a_line_end() -> None:
    cleaned, count = clean(EVERYTHING)
    assert is_clean(cleaned)
    assert not any(unicodedata.category(one) == "Cs" for one in cleaned)
    assert {one for one in cleaned if unicodedata.category(one) == "Cc"} == {"\t", "\n"}
    # Surrogates, noncharacters, and the 65 controls but for the tab and eight line ends.
    assert count == 2048 + 66 + 65 - 1 - 8
    cleaned.encode("utf-8")


@given(any_text)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    cleaned, _ = clean(raw)
    assert clean(cleaned) == (cleaned, 0)


@given(any_text)
def test_only_what_is_not_text_is_counted(raw: str) -> None:
    cleaned, count = clean(raw)
    assert cleaned.count(REPLACEMENT) == count + raw.count(REPLACEMENT)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("\ufeffBOM", "BOM"),
        ("e\u0301", "é"),
        ("a\x00b\x1bc", "a\ufffdb\ufffdc"),
        ("\ud83d\ude00", "\ufffd\ufffd"),
        ("tab\tstays", "tab\tstays"),
        ("👩‍👩‍👧 \u202eبت", "👩‍👩‍👧 \u202eبت"),
    ],
)
def test_each_rule(raw: str, expected: str) -> None:
    assert clean(raw)[0] == expected


@given(any_text)
def test_a_line_is_one_line(raw: str) -> None:
    line = clean_line(raw)
    assert "\n" not in line
    assert line == line.strip()
    assert is_clean(line)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", "ltr"),
        ("123 …", "ltr"),
        ("12 السلام abc", "rtl"),
        ("“שלום”", "rtl"),
        ("abc שלום", "ltr"),
        ("한국", "ltr"),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, direction: str) -> None:
    assert base_direction(text) == direction


def test_direction_is_that_of_the_first_letter_outside_of_isolates() -> None:
    assert base_direction("45,300 ألف people") == "rtl"
    assert base_direction("\u2068ألف\u2069 people") == "ltr"
    assert base_direction("123") == "ltr"
    assert has_direction("about ألف", "rtl")
    assert not has_direction("45,300", "ltr")
