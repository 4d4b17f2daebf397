"""Dates as a template asks for them, in a language: English by ourselves, all others by Babel (CLDR)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from briefgen.model.phrase import Phrase
from briefgen.model.style import DateStyle
from briefgen.templating.nearest import did_you_mean, nearest

if TYPE_CHECKING:
    from babel import Locale

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

UNDATED = "undated"

NAMED = ("full", "long", "medium", "short", "iso", "military")
"""Formats that have a name; any other is a pattern of CLDR (Unicode TR 35)."""

DIGITS = ("latin", "native")
"""Digits that dates can have: 0 to 9, or those of the language itself."""

_HINT = Phrase(
    "In a pattern d is the day, MMMM the month, y the year and EEEE the day of the week; "
    "other letters stand between apostrophes: “d MMMM y”.",
)
_MONTHS = {"full": "yMMMM", "long": "yMMMM", "medium": "yMMM", "short": "yM"}
_FIELDS = {"d": 2, "M": 4, "L": 4, "y": 4, "E": 4}
_TOKEN = re.compile(r"'[^']*'|([A-Za-z])\1*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LONGEST = 60
_ZEROS = {
    "arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6, "guru": 0xA66, "gujr": 0xAE6, "orya": 0xB66,
    "tamldec": 0xBE6, "telu": 0xC66, "knda": 0xCE6, "mlym": 0xD66, "thai": 0xE50, "laoo": 0xED0, "tibt": 0xF20,
    "mymr": 0x1040, "khmr": 0x17E0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dates:
    """Writes dates in a style, in the language that the style names, or else in the brief's."""

    style: DateStyle
    language: str

    def in_words(self, day: date | None) -> str:
        """ "2 March 2026" in English, unless the style says otherwise; or ""."""
        return _written(day, self.style, self.style.language or self.language) if day else ""

    def month(self, day: date | None) -> str:
        """ "March 2026" in English, unless the style says otherwise; or ""."""
        return _month(day, self.style, self.style.language or self.language) if day else ""

    def day(self, day: date) -> str:
        """ "2 March" in English, unless the style says otherwise."""
        return _day(day, self.style, self.style.language or self.language)

    def spoken(self, text: str) -> str:
        """An ISO date in words; any other text as it is."""
        day = parsed(text)
        return self.in_words(day) if day else text


def iso(day: date | None) -> str:
    """The date as "2026-03-02", or the empty string."""
    return day.isoformat() if day else ""


def parsed(text: str) -> date | None:
    """The day of an ISO date, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


# ---------------------------------------------------------------- one date


@lru_cache(maxsize=4096)
def _written(day: date, style: DateStyle, language: str) -> str:
    if style.format == "iso":
        return day.isoformat()
    if style.format == "military":
        return f"{day.day:02} {_military_month(day)}"
    if style.format == "long" and _is_english(language):
        return f"{day.day} {_ENGLISH[day.month - 1]} {day.year}"
    locale = _locale(language)
    if locale is None:
        return day.isoformat()
    from babel.dates import format_date  # takes 50 ms: only when a date is first written by it

    return _in_digits(format_date(day, style.format, locale), style, locale)


@lru_cache(maxsize=1024)
def _month(day: date, style: DateStyle, language: str) -> str:
    if style.format == "iso":
        return day.isoformat()[:7]
    if style.format == "military":
        return _military_month(day)
    skeleton = _skeleton(style.format)
    if skeleton == "yMMMM" and _is_english(language):
        return f"{_ENGLISH[day.month - 1]} {day.year}"
    locale = _locale(language)
    if locale is None:
        return day.isoformat()[:7]
    from babel.dates import format_skeleton

    return _in_digits(format_skeleton(skeleton, day, locale=locale), style, locale)


@lru_cache(maxsize=1024)
def _day(day: date, style: DateStyle, language: str) -> str:
    if style.format == "military":
        return f"{day.day:02} {_ENGLISH[day.month - 1][:3].upper()}"
    skeleton = _skeleton(style.format)[1:]
    if skeleton == "MMMM" and _is_english(language):
        return f"{day.day} {_ENGLISH[day.month - 1]}"
    locale = _locale(language)
    if style.format == "iso" or locale is None:
        return day.isoformat()[5:]
    from babel.dates import format_skeleton

    return _in_digits(format_skeleton(f"{skeleton}d", day, locale=locale), style, locale)


def _military_month(day: date) -> str:
    """Month and year of a date-time group (ACP 121): always in English."""
    return f"{_ENGLISH[day.month - 1][:3].upper()} {day.year % 100:02}"


def _skeleton(format: str) -> str:
    """How a month is written beside dates of a format."""
    if format in _MONTHS:
        return _MONTHS[format]
    months = [len(token) for token in _tokens(format) if token[0] in "ML"]
    return f"y{'M' * max(months)}" if months else "yMMMM"


def _is_english(language: str) -> bool:
    return language.partition("-")[0].lower() == "en"


@lru_cache(maxsize=64)
def _locale(language: str) -> "Locale | None":
    """The nearest locale that Babel knows, or None. English without a country has the day first."""
    from babel import Locale, UnknownLocaleError

    base = language.partition("-")[0].lower()
    for tag in ("en-GB" if language.lower() == "en" else language, base):
        if _LANGUAGE.fullmatch(tag):
            try:
                return Locale.parse(tag, sep="-")
            except (UnknownLocaleError, ValueError):
                continue
    return None


def _in_digits(text: str, style: DateStyle, locale: "Locale") -> str:
    """The text with the digits of the language itself, where the style asks for them."""
    system = locale.other_numbering_systems.get("native", "") if style.native_digits else ""
    zero = _ZEROS.get(system)
    if zero is None:
        return text
    return "".join(chr(zero + int(one)) if one in "0123456789" else one for one in text)


# ---------------------------------------------------------------- what is wrong with a style


class DateFault(NamedTuple):
    """What is wrong with a key of the settings, and how to mend it."""

    key: str
    message: Phrase
    hint: Phrase


def faults(format: str, language: str, digits: str) -> Iterator[DateFault]:
    """What is wrong with the settings of dates."""
    if not _is_format(format):
        close = nearest(format, NAMED)
        hint = Phrase("Did you mean “{close}”?", close=close) if close else _HINT
        yield DateFault(
            "format", Phrase("“{format}” is no format of dates.", format=format[:40]), hint
        )
    if language and not (_LANGUAGE.fullmatch(language) and _is_known(language)):
        hint = Phrase("Write the tag of a language: “ar”, “de-CH” or “pt-BR”.")
        yield DateFault(
            "language",
            Phrase("Dates can't be written in “{language}”.", language=language[:40]),
            hint,
        )
    if digits not in DIGITS:
        hint = did_you_mean(digits, DIGITS, Phrase("digits"))
        yield DateFault(
            "digits", Phrase("There are no digits “{digits}”.", digits=digits[:40]), hint
        )


def _is_format(format: str) -> bool:
    """Whether dates can be written so: a name, or a pattern with a day, a month or a year in it."""
    if format in NAMED:
        return True
    if len(format) > _LONGEST or not format.isprintable() or format.count("'") % 2:
        return False
    tokens = list(_tokens(format))
    return bool(tokens) and all(len(one) <= _FIELDS.get(one[0], 0) for one in tokens)


def _is_known(language: str) -> bool:
    return _is_english(language) or _locale(language) is not None


def _tokens(pattern: str) -> Iterator[str]:
    """The fields of a pattern: "d", "MMMM"… What stands between apostrophes is text."""
    return (found[0] for found in _TOKEN.finditer(pattern) if found[1])
