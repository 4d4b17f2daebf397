"""Standing texts: paragraphs that a workspace keeps, to be used in one brief after another."""

from dataclasses import dataclass
from datetime import date

from briefgen.model.ids import HighlightId, StandingId


@dataclass(frozen=True, slots=True)
class StandingText:
    """A paragraph (Markdown) under a name, and the day by which somebody wants to look at it again.

    `evidence`: the passages that it rests on, so that a fact that is made of it has its sources.
    """

    id: StandingId
    name: str
    text: str
    review_by: date | None = None
    evidence: tuple[HighlightId, ...] = ()

    def is_due(self, day: date) -> bool:
        """Whether the day by which it was to be looked at again has passed."""
        return self.review_by is not None and self.review_by < day
