"""The one place where the brief on screen changes, and where every change can be taken back."""

from collections.abc import Callable, Set

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.dossier import Dossier, article_ids, evidence_ids
from briefgen.model.highlight import Highlight
from briefgen.model.history import Past
from briefgen.model.ids import ArticleId, HighlightId
from briefgen.model.rollover import settled


class BriefEditor(QObject):
    """Holds the current brief, what proves its facts, and its past. A step is a pair of briefs."""

    changed = Signal()
    """The brief or what is known of its evidence has changed."""

    opened = Signal()
    """Another brief (or none) has taken the place of the one before; `changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._brief: Brief | None = None
        self._highlights: dict[HighlightId, Highlight] = {}
        self._articles: dict[ArticleId, Article] = {}
        self._earlier: Dossier | None = None
        self.past: Past | None = None
        self._steps: list[_Step] = []
        self._restoring = False

    @property
    def brief(self) -> Brief | None:
        """The current value, or None when no brief is open."""
        return self._brief

    def open(self, dossier: Dossier, past: Past | None = None) -> None:
        """The dossier's brief is the current one; what was done to it in its past can be undone and redone."""
        self._brief = dossier.brief
        self._highlights = dossier.highlights_by_id()
        self._articles = dossier.articles_by_id()
        self._earlier = dossier.before
        self._forget()
        self.past = past
        if past:
            self._restore(past)
        self.opened.emit()
        self.changed.emit()

    def close(self) -> None:
        """No brief is open."""
        self._brief, self._highlights, self._articles, self._earlier = None, {}, {}, None
        self.past = None
        self._forget()
        self.opened.emit()
        self.changed.emit()

    def apply(
        self,
        text: str,
        brief: Brief,
        highlights: tuple[Highlight, ...] = (),
        articles: tuple[Article, ...] = (),
    ) -> None:
        """The brief is now `brief`; one undo, named `text`, takes it back. An equal brief makes no step.

        What its facts are against the issue before follows from what they say.
        """
        before = self._brief
        if before is None:
            raise ValueError("there is no brief to change")
        # What proves a fact stays known when the step is undone: redo needs it again.
        self._highlights.update((one.id, one) for one in highlights)
        self._articles.update((one.id, one) for one in articles)
        brief = settled(brief, before, self._earlier.brief if self._earlier else None)
        if brief != before:
            self._push(_Step(text, before, brief, self._show))

    def states(self) -> tuple[tuple[str, Brief], ...]:
        """Each state that undo and redo can reach, oldest first, with the name of the step that led to it."""
        if not self._steps:
            return (("", self._brief),) if self._brief else ()
        return (("", self._steps[0].before), *((one.text(), one.after) for one in self._steps))

    def learn(self, article: Article) -> None:
        """What is known of an article that proves a fact is this now; the brief is the same."""
        if article.id in self._articles:
            self._articles[article.id] = article

    def dossier(self) -> Dossier | None:
        """The current brief with what proves it, as it is known here; None when no brief is open."""
        if self._brief is None:
            return None
        known = self._highlights
        highlights = tuple(known[one] for one in evidence_ids(self._brief.facts) if one in known)
        return Dossier(
            self._brief,
            highlights,
            tuple(self._articles[one] for one in article_ids(highlights) if one in self._articles),
            self._earlier,
        )

    def proof(self, known: Set[HighlightId]) -> tuple[Highlight, ...]:
        """The highlights that prove the current brief, but for those that are known."""
        ids = evidence_ids(self._brief.facts) if self._brief else ()
        new = (self._highlights.get(one) for one in ids if one not in known)
        return tuple(one for one in new if one)

    def evidence(self, fact: Fact) -> tuple[tuple[Highlight, Article], ...]:
        """The passages that prove a fact, each with its article, in the fact's order."""
        found = (self._highlights[one] for one in fact.evidence if one in self._highlights)
        return tuple(
            (one, self._articles[one.article_id])
            for one in found
            if one.article_id in self._articles
        )

    def passages(self, article_id: ArticleId) -> dict[HighlightId, Highlight]:
        """The highlights in an article, by their ids; those that no fact names any more included."""
        return {one.id: one for one in self._highlights.values() if one.article_id == article_id}

    def _push(self, step: "_Step") -> None:
        del self._steps[self.undo_stack.index() :]
        self._steps.append(step)
        self.undo_stack.push(step)

    def _forget(self) -> None:
        self._steps.clear()
        self.undo_stack.clear()

    def _restore(self, past: Past) -> None:
        """The stack is as it was left; nothing is shown meanwhile."""
        self._highlights |= {one.id: one for one in past.highlights}
        self._articles |= {one.id: one for one in past.articles}
        self._restoring = True
        for step, before, after in zip(
            past.history.steps, past.briefs[:-1], past.briefs[1:], strict=True
        ):
            self._push(_Step(step.text, before, after, self._show))
        self.undo_stack.setIndex(past.history.done)
        self._restoring = False
        self._brief = past.brief

    def _show(self, brief: Brief) -> None:
        if self._restoring:
            return
        self._brief = brief
        self.changed.emit()


class _Step(QUndoCommand):
    """One change of the brief: the values before and after it."""

    def __init__(
        self, text: str, before: Brief, after: Brief, show: Callable[[Brief], None]
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self._show = show

    def undo(self) -> None:
        """The brief is what it was before the step."""
        self._show(self.before)

    def redo(self) -> None:
        """The brief is what it was after the step."""
        self._show(self.after)
