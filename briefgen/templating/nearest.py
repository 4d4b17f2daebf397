"""The name that somebody probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from briefgen.model.phrase import Phrase


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name that is most like the word, or the empty string."""
    found = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else ""


def did_you_mean(word: str, known: Iterable[str], noun: Phrase) -> Phrase:
    """A hint: the nearest known name, or else all of them."""
    names = sorted(known)
    if close := nearest(word, names):
        return Phrase("Did you mean “{close}”?", close=close)
    return (
        Phrase("Known {noun}: {names}.", noun=noun, names=tuple(names))
        if names
        else Phrase("There are no {noun} here.", noun=noun)
    )
