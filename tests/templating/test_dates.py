"""Dates: in the brief's language, as the style sheet asks for them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.errors import TemplateError
from briefgen.model.style import DateStyle
from briefgen.templating import stylesheet
from briefgen.templating.dates import NAMED, Dates
from briefgen.templating.plaintext import block_text
from briefgen.templating.render import render
from tests.templating.kit import SCALES, evidenced, template

DAY = date(2026, 3, 2)
BODY = "[roles.body]\nsize = 10\nleading = 14\n"


def written(language: str, format: str = "long", **style: object) -> str:
    return Dates(replace(DateStyle(format), **style), language).in_words(DAY)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "2 March 2026"),
        ("en-US", "2 March 2026"),
        ("de", "2. März 2026"),
        ("fr-CA", "2 mars 2026"),
        ("es", "2 de marzo de 2026"),
        ("ru", "2 марта 2026 г."),
        ("ar", "2 مارس 2026"),
        ("ar-LB", "2 آذار 2026"),
        ("fa", "2 مارس 2026"),
        ("hi", "2 मार्च 2026"),
        ("zh-Hant-TW", "2026年3月2日"),
        ("de-DE-u-co-phonebk", "2. März 2026"),
        ("qqq", "2026-03-02"),
        ("", "2026-03-02"),
        ("../../x", "2026-03-02"),
    ],
)
def test_a_long_date_in_a_language(language: str, expected: str):
    assert written(language).replace("\u202f", " ") == expected


@pytest.mark.parametrize(
    ("format", "language", "expected"),
    [
        ("full", "en", "Monday, 2 March 2026"),
        ("medium", "en", "2 Mar 2026"),
        ("medium", "en-US", "Mar 2, 2026"),
        ("short", "de", "02.03.26"),
        ("iso", "de", "2026-03-02"),
        ("military", "ar", "02 MAR 26"),
        ("EEEE d MMMM y", "fr", "lundi 2 mars 2026"),
        ("MMMM d, y", "en", "March 2, 2026"),
        ("d 'de' MMM yy", "pt-BR", "2 de mar. 26"),
    ],
)
def test_formats(format: str, language: str, expected: str):
    assert written(language, format) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", "٢ مارس ٢٠٢٦"), ("fa", "۲ مارس ۲۰۲۶"), ("hi", "२ मार्च २०२६"), ("de", "2. März 2026")],
)
def test_digits_of_the_language_where_they_are_asked_for(language: str, expected: str):
    assert written(language, native_digits=True) == expected


def test_the_style_sheets_language_goes_before_the_briefs():
    assert Dates(DateStyle(language="fr"), "en").in_words(DAY) == "2 mars 2026"


@pytest.mark.parametrize(
    ("format", "language", "expected"),
    [
        ("long", "en", "March 2026"),
        ("long", "ru", "март 2026 г."),
        ("medium", "es", "mar 2026"),
        ("iso", "en", "2026-03"),
        ("military", "fr", "MAR 26"),
        ("dd.MM.yyyy", "de", "03.2026"),
        ("d MMM", "en", "Mar 2026"),
        ("long", "qqq", "2026-03"),
    ],
)
def test_a_month_follows_its_date(format: str, language: str, expected: str):
    month = Dates(DateStyle(format), language).month(DAY)
    assert " ".join(month.split()) == expected


@settings(deadline=None)  # the first date in a language loads its names
@given(st.dates(), st.sampled_from(NAMED), st.sampled_from(("en", "ar", "de", "th", "fa", "qqq")))
def test_every_day_can_be_written(day: date, format: str, language: str):
    dates = Dates(DateStyle(format, native_digits=True), language)
    assert dates.in_words(day)
    assert dates.month(day)
    assert dates.spoken(day.isoformat()) == dates.in_words(day)


def test_the_whole_brief_follows_the_style_sheet():
    one = template('<p>{{ brief.as_of }}, {{ "2026-04-01" | date }}, {{ "soon" | date }}</p>')
    sheet = replace(one.style, dates=DateStyle("medium", "de"), footer="{as_of}")
    made = render(evidenced(), replace(one, style=sheet), SCALES)
    assert block_text(made.blocks[0]) == "02.03.2026, 01.04.2026, soon"
    assert "02.03.2026" in str(made.footer)


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ('[dates]\nformat = "lnog"', 2, "“lnog” is no format of dates.", "“long”"),
        ('[dates]\nformat = "DD MM YYYY"', 2, "is no format", "d is the day"),
        ('[dates]\nformat = "HH:mm"', 2, "is no format", "d is the day"),
        ('[dates]\nformat = ""', 2, "is no format", ""),
        ('[dates]\nformat = "d \'x"', 2, "is no format", "apostrophes"),
        ('[dates]\nlanguage = "german"', 2, "can't be written in “german”", "“de-CH”"),
        ('[dates]\nlanguage = "../de"', 2, "can't be written", ""),
        ('[dates]\ndigits = "arabic"', 2, "no digits “arabic”", "latin, native"),
        ('[dates]\nformt = "long"', 2, "no key “formt” in [dates]", "“format”"),
    ],
)
def test_faults(text: str, line: int, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        stylesheet.read(f"{text}\n{BODY}")
    assert raised.value.where == f"style.toml:{line}"
    assert message in raised.value.message
    assert hint in raised.value.hint


def test_a_sound_table():
    text = '[dates]\nformat = "d MMM y"\nlanguage = "ar-LB"\ndigits = "native"\n'
    assert stylesheet.read(text + BODY).dates == DateStyle("d MMM y", "ar-LB", native_digits=True)
