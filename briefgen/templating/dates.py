"""Dates in a brief's language."""

from datetime import date

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

UNDATED = "undated"


def in_words(day: date | None, language: str) -> str:
    """ "2 March 2026" in English, ISO 8601 ("2026-03-02") in a language without month names here; or ""."""
    if day is None:
        return ""
    if language.partition("-")[0].lower() == "en":
        return f"{day.day} {_ENGLISH[day.month - 1]} {day.year}"
    return day.isoformat()


def month_in_words(day: date | None, language: str) -> str:
    """ "March 2026" in English, "2026-03" in a language without month names here; or ""."""
    if day is None:
        return ""
    if language.partition("-")[0].lower() == "en":
        return f"{_ENGLISH[day.month - 1]} {day.year}"
    return day.isoformat()[:7]


def iso(day: date | None) -> str:
    """The date as "2026-03-02", or the empty string."""
    return day.isoformat() if day else ""


def spoken(text: str, language: str) -> str:
    """An ISO date in words; any other text as it is."""
    try:
        return in_words(date.fromisoformat(text.strip()), language)
    except ValueError:
        return text
