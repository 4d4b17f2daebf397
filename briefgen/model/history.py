"""What was done to a brief, so that it can be undone and redone another day."""

from dataclasses import dataclass

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.highlight import Highlight


@dataclass(frozen=True, slots=True)
class Step:
    """One change by its name, and the revision of the brief that it led to."""

    text: str
    revision: int


@dataclass(frozen=True, slots=True)
class History:
    """Steps from a first revision on; the first `done` of them are done, the others were undone.

    ValueError when there are not as many steps.
    """

    first: int
    steps: tuple[Step, ...] = ()
    done: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.done <= len(self.steps):
            raise ValueError("a history can't have done more steps than it has")

    @property
    def revisions(self) -> tuple[int, ...]:
        """All revisions that it names, the first one first: one more than there are steps."""
        return (self.first, *(step.revision for step in self.steps))


@dataclass(frozen=True, slots=True)
class Past:
    """A history with the briefs of its revisions, and all that proves their facts."""

    history: History
    briefs: tuple[Brief, ...]
    highlights: tuple[Highlight, ...] = ()
    articles: tuple[Article, ...] = ()

    @property
    def brief(self) -> Brief:
        """The brief as it is: all that is done is done."""
        return self.briefs[self.history.done]
