"""The spelling dictionaries of the system, through a library that need not be there."""

import locale
from typing import Protocol

from briefgen.model.errors import SpellingError
from briefgen.model.phrase import Phrase


class Dictionary(Protocol):
    """Knows the words of one language. Used by one thread at a time."""

    @property
    def language(self) -> str:
        """The language of its words, as "en_GB"."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the word, without white space, is one of the language."""
        ...

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant, the likeliest first. May take a tenth of a second."""
        ...


class EnchantDictionary:
    """A dictionary that Enchant found: of Hunspell, of the system, or of whatever it knows."""

    def __init__(self, language: str) -> None:
        # Here: the library is optional, and loads a C library of its own.
        try:
            import enchant
            import enchant.errors
        except ImportError as error:
            raise SpellingError(
                Phrase("Spelling can't be checked: Enchant is not installed."),
                Phrase(
                    "Install “briefgen[spelling]”; on Linux and macOS the library Enchant, too."
                ),
            ) from error
        broker = enchant.Broker()
        self.language = best(language, broker.list_languages(), locale.getlocale()[0] or "")
        if not self.language:
            raise SpellingError(
                Phrase("There is no spelling dictionary for “{language}”.", language=language),
                Phrase(
                    "Install one for the system: on Linux the package “hunspell-{code}” or the like.",
                    code=_code(language)[:2],
                ),
            )
        try:
            self._words = broker.request_dict(self.language)
        except enchant.errors.Error as error:
            raise SpellingError(
                Phrase(
                    "The spelling dictionary for “{language}” could not be read.",
                    language=self.language,
                ),
                Phrase("Install it anew."),
            ) from error

    def knows(self, word: str) -> bool:
        """Whether Enchant has the word, with either apostrophe."""
        return self._words.check(word) or ("’" in word and self._words.check(_typed(word)))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What Enchant suggests, with the apostrophe that the word has."""
        found: list[str] = self._words.suggest(_typed(word))
        return tuple(one.replace("'", "’") if "’" in word else one for one in found)


def best(language: str, there: list[str], home: str) -> str:
    """Which of the dictionaries that are there is for a language as "en" or "en-GB"; empty if none is.

    Where the language has no country, or no dictionary of its own, that of the user's `home` ("en_ZA") goes first.
    """
    wanted = _code(language)
    by_code = {_code(one): one for one in sorted(there, reverse=True)}
    family = wanted.partition("_")[0]
    usual = f"{family}_{_USUAL.get(family, family)}"
    for code in (wanted, _code(home), family, usual):
        if code.partition("_")[0] == family and code in by_code:
            return by_code[code]
    return next((one for code, one in sorted(by_code.items()) if code.startswith(f"{family}_")), "")


# Where the country that most dictionaries of a language are of has another name than the language.
_USUAL = {"ar": "sa", "da": "dk", "el": "gr", "en": "us", "he": "il", "sv": "se", "uk": "ua"}


def _code(language: str) -> str:
    return language.strip().replace("-", "_").partition(".")[0].casefold()


def _typed(word: str) -> str:
    return word.replace("’", "'")
