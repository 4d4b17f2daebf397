"""What is right by a dictionary, by the user's own list of words, or because it is ignored in a brief."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock

from briefgen.dictionaries import Dictionary, EnchantDictionary
from briefgen.files import make_folder, write_whole
from briefgen.model.errors import StorageError, reason_of
from briefgen.model.ids import BriefId
from briefgen.model.phrase import Phrase
from briefgen.storage.port import Library

MOST_SUGGESTIONS = 5

_KEPT = Phrase("Your own words are kept in it.")


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
        self._read: tuple[tuple[int, int], frozenset[str]] = ((0, 0), frozenset())

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
        """The word is right from now on, in every brief and every language; it stands in a text file.

        StorageError where that file can't be read or written: what is in it already must not get lost.
        """
        with self._lock:
            make_folder(self._own.parent, _KEPT)
            words = sorted(_all_words(self._own) | {bare(word)}, key=str.casefold)
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
        # Looked at each time: another window, or the user's editor, may have written it.
        try:
            found = self._own.stat()
            state = found.st_mtime_ns, found.st_size
            if state != self._read[0]:
                text = self._own.read_text(encoding="utf-8-sig", errors="replace")
                self._read = state, frozenset(text.split())
        except OSError:
            return frozenset()
        return self._read[1]


def _all_words(path: Path) -> frozenset[str]:
    """Every word of the user's file, as it stands there; StorageError where that can't be told."""
    try:
        return frozenset(path.read_text(encoding="utf-8-sig").split())
    except FileNotFoundError:
        return frozenset()
    except UnicodeDecodeError as error:
        raise StorageError(
            Phrase("“{path}” is no text in UTF-8, so the word was not added.", path=path),
            Phrase("Save the file in UTF-8, or move it away."),
        ) from error
    except OSError as error:
        raise StorageError(
            Phrase("“{path}” could not be read: {reason}.", path=path, reason=reason_of(error)),
            _KEPT,
        ) from error


def bare(word: str) -> str:
    """The word without the "’s" of a possessive, so that a name that is known is known in every form of it."""
    for end in ("'s", "’s"):
        if word.endswith(end):
            return word.removesuffix(end)
    return word


def _name(brief_id: BriefId) -> str:
    return f"ignored_words.{brief_id}"
