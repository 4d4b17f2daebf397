"""Days as the window writes them and as people type them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from briefgen.model.days import find_date


def in_words(day: date) -> str:
    """The day as "2 March 2026", whatever the system's language: the window's own is English."""
    return QLocale(QLocale.Language.English).toString(
        QDate(day.year, day.month, day.day), "d MMMM yyyy"
    )


def as_typed(words: str) -> str:
    """The day in the words as ISO 8601, or the words where there is none."""
    found = find_date(words)
    return found[0].isoformat() if found else words.strip()
