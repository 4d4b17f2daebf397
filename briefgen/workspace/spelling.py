"""What is right by a dictionary, by the user's own list of words, or because it is ignored in a brief."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock

from briefgen.dictionaries import Dictionary, EnchantDictionary
from briefgen.files import write_whole
from briefgen.model.errors import StorageError, reason_of
from briefgen.model.ids import BriefId
from briefgen.model.phrase import Phrase
from briefgen.storage.port import Library

MOST_SUGGESTIONS = 5


class Spelling:
    """Judges words. Calls may come from any thread; the first one for a language loads its dictionary."""

    def __init__(
        self,
        own: Path,
        library: Library,
        find: Callable[[str], Dictionary] = EnchantDictionary,
    ) -> None:
        self._own = own
        self._library = library
        self._find = find
        self._dictionaries: dict[str, Dictionary] = {}
        self._lock = Lock()

    def wrong(self, language: str, words: Iterable[str]) -> frozenset[str]:
        """Those of the words that neither the dictionary nor the user knows.

        SpellingError where there is no dictionary for the language, or no library to read one.
        """
        with self._lock:
            dictionary = self._dictionary(language)
            own = self._own_words()
            return frozenset(
                one for one in words if not ({one, bare(one)} & own or dictionary.knows(one))
            )

    def suggestions(self, language: str, word: str) -> tuple[str, ...]:
        """At most five words that may have been meant."""
        with self._lock:
            return self._dictionary(language).suggestions(word)[:MOST_SUGGESTIONS]

    def add(self, word: str) -> None:
        """The word is right from now on, in every brief and every language; it stands in a text file."""
        with self._lock:
            words = sorted(self._own_words() | {bare(word)}, key=str.casefold)
            try:
                self._own.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = reason_of(error)
                raise StorageError(
                    Phrase(
                        "The folder “{folder}” could not be made: {reason}.",
                        folder=self._own.parent,
                        reason=reason,
                    ),
                    Phrase("Your own words are kept in it."),
                ) from error
            write_whole(self._own, "".join(f"{one}\n" for one in words).encode())

    def ignored(self, brief_id: BriefId) -> frozenset[str]:
        """The words that are not looked at in the brief."""
        return frozenset(self._library.setting(_name(brief_id)).split())

    def ignore(self, brief_id: BriefId, word: str) -> None:
        """The word is not looked at in the brief any more; a read-only workspace forgets that."""
        if self._library.writable:
            words = self.ignored(brief_id) | {bare(word)}
            self._library.set_setting(_name(brief_id), "\n".join(sorted(words)))

    def _dictionary(self, language: str) -> Dictionary:
        if language not in self._dictionaries:
            self._dictionaries[language] = self._find(language)
        return self._dictionaries[language]

    def _own_words(self) -> frozenset[str]:
        # Read each time: another window, or the user's editor, may have written it.
        try:
            return frozenset(self._own.read_text(encoding="utf-8-sig", errors="replace").split())
        except OSError:
            return frozenset()


def bare(word: str) -> str:
    """The word without the "’s" of a possessive, so that a name that is known is known in every form of it."""
    for end in ("'s", "’s"):
        if word.endswith(end):
            return word.removesuffix(end)
    return word


def _name(brief_id: BriefId) -> str:
    return f"ignored_words.{brief_id}"
