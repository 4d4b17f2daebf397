"""The one place where the brief on screen changes, and where every change can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.dossier import Dossier, evidence_ids
from briefgen.model.highlight import Highlight
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

    @property
    def brief(self) -> Brief | None:
        """The current value, or None when no brief is open."""
        return self._brief

    def open(self, dossier: Dossier) -> None:
        """The dossier's brief is the current one, with no past."""
        self._brief = dossier.brief
        self._highlights = dossier.highlights_by_id()
        self._articles = dossier.articles_by_id()
        self._earlier = dossier.before
        self.undo_stack.clear()
        self.opened.emit()
        self.changed.emit()

    def close(self) -> None:
        """No brief is open."""
        self._brief, self._highlights, self._articles, self._earlier = None, {}, {}, None
        self.undo_stack.clear()
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
            self.undo_stack.push(_Step(text, before, brief, self._show))

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
        ids = dict.fromkeys(one.article_id for one in highlights)
        return Dossier(
            self._brief,
            highlights,
            tuple(self._articles[one] for one in ids if one in self._articles),
            self._earlier,
        )

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

    def _show(self, brief: Brief) -> None:
        self._brief = brief
        self.changed.emit()


class _Step(QUndoCommand):
    """One change of the brief: the values before and after it."""

    def __init__(
        self, text: str, before: Brief, after: Brief, show: Callable[[Brief], None]
    ) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._show = show

    def undo(self) -> None:
        """The brief is what it was before the step."""
        self._show(self._before)

    def redo(self) -> None:
        """The brief is what it was after the step."""
        self._show(self._after)
