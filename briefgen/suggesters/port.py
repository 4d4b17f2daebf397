"""What a suggester is: the seam at which a new way of finding facts joins."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from briefgen.model.article import Article
from briefgen.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth a look: code points start to end, its kind ("figure", "quotation"…), and why."""

    start: int
    end: int
    kind: str
    reason: Phrase


class Suggester(Protocol):
    """Finds passages that may be facts. Pure: the analyst decides."""

    @property
    def name(self) -> str:
        """What a highlight that it made gives as its origin."""
        ...

    def suggest(self, article: Article) -> Iterable[Suggestion]:
        """Passages, in the order in which they stand."""
        ...
