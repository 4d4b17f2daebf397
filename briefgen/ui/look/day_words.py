"""Days as the window writes them and as people type them."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from briefgen.model.days import find_date
from briefgen.ui.look.mirror import isolated


def in_words(day: date) -> str:
    """The day in the window's language: "2 March 2026"."""
    return isolated(_words(day))


def to_type(day: date) -> str:
    """The day as one would type it: in words, or as ISO 8601 where `as_typed` doesn't read the window's words."""
    words = _words(day)
    return words if as_typed(words) == day.isoformat() else day.isoformat()


def as_typed(words: str) -> str:
    """The day in the words as ISO 8601, or the words where there is none."""
    found = find_date(words)
    return found[0].isoformat() if found else words.strip()


def _words(day: date) -> str:
    return _written(day, QLocale().name())


@lru_cache(maxsize=1_024)
def _written(day: date, _language: str) -> str:
    """Kept, since thousands of passages are of a few hundred days."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
