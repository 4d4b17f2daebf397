"""Suggests facts of the article that is read, off the main thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefgen.model.article import Article
from briefgen.model.ids import ArticleId
from briefgen.ui.reader import Hint, Reader
from briefgen.ui.tasks import Tasks

if TYPE_CHECKING:
    # The window reaches the rooms through the workspace only; this is the type of what it gets there.
    from briefgen.suggesters.port import Suggestion


class Suggesting(QObject):
    """One article at a time; what was asked for an article that isn't shown any more is not worked out."""

    def __init__(
        self,
        reader: Reader,
        tasks: Tasks,
        suggest: "Callable[[Article], tuple[Suggestion, ...]]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tasks = tasks
        self._suggest = suggest
        self._wanted: ArticleId | None = None

    def begin(self) -> None:
        """The suggestions for the article that the reader shows stand beside it as soon as they are known."""
        article = self._reader.article()
        if article is None:
            return
        self._wanted = article.id
        self._tasks.run(
            lambda: self._suggest(article) if self._wanted == article.id else (),
            lambda found: self._show(article.id, found),
            lane="suggesting",
        )

    def _show(self, article_id: ArticleId, found: "tuple[Suggestion, ...]") -> None:
        shown = self._reader.article()
        if shown is not None and shown.id == article_id == self._wanted:
            self._reader.set_hints(Hint(one.start, one.end, one.kind, one.reason) for one in found)
