from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.when import mentions

WEDNESDAY = date(2026, 3, 4)


def days(passage: str, published: date | None = WEDNESDAY) -> list[str]:
    return [one.day.isoformat() for one in mentions(passage, published)]


@pytest.mark.parametrize(
    ("passage", "wanted"),
    [
        ("Talks began on 2 March 2026.", ["2026-03-02"]),
        ("Shots were fired on Monday.", ["2026-03-02", "2026-03-09"]),
        ("The dam opened on Wednesday.", ["2026-03-04", "2026-03-11"]),
        ("It happened yesterday, the minister said today.", ["2026-03-03", "2026-03-04"]),
        ("The day before yesterday it rained.", ["2026-03-02", "2026-03-03"]),
        ("They meet on 9 March.", ["2026-03-09"]),
        ("They met on December 30.", ["2025-12-30"]),
        ("Am Dienstag wurde geschossen.", ["2026-03-03", "2026-03-10"]),
        ("La réunion aura lieu le 9 mars.", ["2026-03-09"]),
        ("В понедельник начались переговоры.", ["2026-03-02", "2026-03-09"]),
        ("بدأت المحادثات أمس.", ["2026-03-03"]),
        ("From 1 March 2026 to 2026-03-03.", ["2026-03-01", "2026-03-03"]),
        ("Nobody was hurt.", []),
        ("They met on 31 February.", []),
        ("A mandate of 12 may follow.", ["2026-05-12"]),
    ],
)
def test_days_are_told_from_the_day_of_publication(passage: str, wanted: list[str]) -> None:
    assert sorted(days(passage)) == sorted(wanted)


def test_a_relative_day_of_an_undated_source_means_nothing() -> None:
    assert days("On Monday, 9 March, they met.", None) == []
    assert days("On 9 March 2026 they met.", None) == ["2026-03-09"]


def test_a_weekday_is_offered_as_the_last_one_first() -> None:
    (last, coming) = mentions("Ships sail on Friday.", WEDNESDAY)
    assert (last.words, last.day, coming.day) == ("Friday", date(2026, 2, 27), date(2026, 3, 6))


def test_part_of_a_word_is_no_day() -> None:
    assert days("Mondayitis, übermorgens, thier") == []


@given(st.text(), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_each_day_is_offered_once_and_near(passage: str, published: date) -> None:
    found = mentions(f"{passage} on Monday, 4 May and yesterday", published)
    assert len({one.day for one in found}) == len(found)
    near = [one for one in found if one.words in {"Monday", "yesterday"}]
    assert near and all(abs(one.day - published) <= timedelta(days=7) for one in near)
