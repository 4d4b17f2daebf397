"""The language of the window: its texts, its direction, its dates. `wording.py` says in it what the rooms below say."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QSettings,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from briefgen.resources import assets_path

_KEY = "language"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself: under this name lupdate finds what is to be translated. (Qt's own says it gives an object.)"""
    return text


QTS_BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
)
"""What Qt has a translation of, too, but not in the style of the buttons beside it."""

QTS_LABELS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
"""What Qt's translations into Arabic lack."""


class Language(StrEnum):
    """What the window can be shown in, as ISO 639 says it; or what the system is set to."""

    SYSTEM = "system"
    ENGLISH = "en"
    ARABIC = "ar"


_LOCALES = {
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    # With the digits 0 to 9, as on the keys that file and in the references of briefs.
    Language.ARABIC: QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
}


class Languages:
    """The choice of a language, remembered in the settings; the window is made anew for it."""

    def __init__(self, settings: QSettings, begin_anew: Callable[[], None]) -> None:
        self._settings = settings
        self._begin_anew = begin_anew

    def choose(self, language: str) -> None:
        """The windows speak a language ("system", "en", "ar"), if that is another one than now."""
        if language != chosen(self._settings):
            self._settings.setValue(_KEY, language)
            self._begin_anew()


def chosen(settings: QSettings) -> Language:
    """The choice, which may be to follow the system."""
    text = str(settings.value(_KEY, Language.SYSTEM))
    return Language(text) if text in set(Language) else Language.SYSTEM


def spoken(choice: Language, system: QLocale) -> Language:
    """The language that a choice comes to on such a system: English where we don't speak the system's."""
    if choice is not Language.SYSTEM:
        return choice
    arabic = system.language() == QLocale.Language.Arabic
    return Language.ARABIC if arabic else Language.ENGLISH


def speak(
    app: QApplication, language: Language, before: Iterable[QTranslator] = ()
) -> tuple[QTranslator, ...]:
    """Widgets that are made from now on have their texts, direction and dates in that language.

    The translators that it takes; they are to be given back as `before` when another language is spoken.
    """
    # Not looked for among the application's children: one is its style, whose type is slow to load.
    for old in before:
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_LOCALES[language])
    # What is installed last is asked first: ours.
    made = [one for path in _files(language) if (one := QTranslator(app)).load(str(path))]
    for one in made:
        app.installTranslator(one)
    # After the translators: each of them has Qt set the direction that its own language has.
    app.setLayoutDirection(QLocale().textDirection())
    return tuple(made)


def _files(language: Language) -> tuple[Path, ...]:
    if language is Language.ENGLISH:
        return ()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return (
        qt / f"qtbase_{language}.qm",
        assets_path() / "translations" / f"briefgen_{language}.qm",
    )
