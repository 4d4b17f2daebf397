from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.loaders.signature import authors_in
from briefgen.model.days import date_of, find_date
from tests.strategies import any_text

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    "words",
    [
        "2026-03-02", "2026-03-02T23:30:00+09:00", "2026/3/2", "2 March 2026", "March 2, 2026", "Mar. 2, 2026",
        "2nd of March 2026", "Mon, 02 Mar 2026 10:00:00 GMT", "2. März 2026", "le 2 mars 2026", "2 de marzo de 2026",
        "2 марта 2026 г.", "2 مارس 2026", "2 آذار 2026", "2026年3月2日", "2026년 3월 2일", "MARCH 2 2026",
    ],
)  # fmt: skip
def test_a_day_in_many_words(words: str) -> None:
    assert date_of(words) == DAY


@pytest.mark.parametrize(
    ("words", "day"), [("25/03/2026", 25), ("03/25/2026", 25), ("3.3.2026", 3)]
)
def test_numbers_that_can_mean_one_day_only(words: str, day: int) -> None:
    assert date_of(words) == date(2026, 3, day)


@pytest.mark.parametrize(
    "words",
    ["3/4/2026", "03.04.2026", "31/31/2026", "2026-13-01", "30 February 2026", "March 2026", "Monday", "", "4.5%",
     "€12m", "12/2026", "1.2.3", "20260302", "May 2", "2026"],
)  # fmt: skip
def test_what_could_be_two_days_or_none_is_none(words: str) -> None:
    assert date_of(words) is None


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y"):
        assert date_of(day.strftime(form)) == day


@given(any_text)
def test_a_date_stands_where_it_was_found(words: str) -> None:
    if found := find_date(f"{words} 2 March 2026"):
        assert 0 <= found[1] < found[2] <= len(words) + 13


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("BY JANE DOE AND JOHN ROE", ("JANE DOE", "JOHN ROE")),
        (
            "By Jane Doe, John Roe and Ana de la Cruz in Arnport",
            ("Jane Doe", "John Roe", "Ana de la Cruz"),
        ),
        ("By Jane Doe | 3 March 2026 | 5:30 pm", ("Jane Doe",)),
        ("By Jane Doe, Reuters", ("Jane Doe",)),
        ("Written by Khaled al-Masri", ("Khaled al-Masri",)),
        ("Author: J. R. O’Brien", ("J. R. O’Brien",)),
        ("By the Harbour Times staff", ()),
        ("By Associated Press", ()),
        ("By Harbour News Team", ()),
        ("By Monday the ferry had left", ()),
        ("By air and by sea", ()),
        ("Jane Doe", ()),
        ("By 2026 all ships will be new.", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert authors_in(line) == names
