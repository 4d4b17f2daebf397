"""Records how reliable the outlet of the article on screen is, and who may read the article."""

from PySide6.QtCore import QObject, Signal

from briefgen.model.article import Article, Reliability
from briefgen.model.errors import ComposeError
from briefgen.model.phrase import Phrase
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.keys.action_table import UNMARKED, UNRATED
from briefgen.ui.reader.pane import Reader
from briefgen.workspace.articles import Articles


class Rating(QObject):
    """Rates the article that the reader shows (Admiralty code, A to F), and gives it a handling label."""

    rated = Signal(object)
    """The article, whose rating has been kept."""

    marked = Signal(object)
    """The article, whose marking has been kept."""

    def __init__(
        self, reader: Reader, articles: Articles, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._articles = articles
        self._tasks = tasks

    def rate(self, letter: str) -> None:
        """The article's outlet has that letter; "none" takes its rating away."""
        article = self._shown()
        rating = None if letter == UNRATED else Reliability(letter)

        def keep() -> Article:
            self._articles.rate(article.id, rating)
            return self._articles.article(article.id)

        self._tasks.run(keep, self.rated.emit, lane=LIBRARY)

    def mark(self, label: str) -> None:
        """The article has that marking; "none" takes its marking away."""
        article = self._shown()
        wanted = "" if label == UNMARKED else label

        def keep() -> Article:
            self._articles.mark(article.id, wanted)
            return self._articles.article(article.id)

        self._tasks.run(keep, self.marked.emit, lane=LIBRARY)

    def _shown(self) -> Article:
        article = self._reader.article()
        if article is None:
            raise ComposeError(
                Phrase("No article is open."),
                Phrase(
                    "Choose one in the library first ({key}).",
                    key=self._reader.keys.name("view.library"),
                ),
            )
        return article
