"""All that is done while one reads, put together: what is shown, followed, suggested, found, filed and refined."""

from PySide6.QtCore import QObject, Qt

from briefgen.model.article import Article, Progress
from briefgen.model.ids import ArticleId, FactId
from briefgen.ui.articles.pane import LibraryPane
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.reader.finding import Finding
from briefgen.ui.reader.following import Following
from briefgen.ui.reader.pane import Reader
from briefgen.ui.reader.picking import Picking
from briefgen.ui.reader.reading import Ranges, Reading
from briefgen.ui.reader.refining import Refining
from briefgen.ui.reader.suggesting import Suggesting
from briefgen.workspace.workspace import Workspace


class ReadingRoom(QObject):
    """The controllers of the reader, each told of what the others do."""

    def __init__(
        self,
        workspace: Workspace,
        reader: Reader,
        library: LibraryPane,
        editor: BriefEditor,
        tasks: Tasks,
        notices: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        articles, briefs = workspace.articles, workspace.briefs
        self._articles = articles
        self._reader = reader
        self.reading = Reading(reader, editor, tasks, self._load, self)
        self.following = Following(
            reader, library, tasks, notices, articles.keep_progress, self.read, self
        )
        series = workspace.series
        self.suggesting = Suggesting(
            reader,
            editor,
            tasks,
            articles.suggestions,
            series.already_reported,
            briefs.entries,
            self,
        )
        self.finding = Finding(reader, library, tasks, notices, self)
        self.picking = Picking(reader, editor, briefs, workspace.scales, notices, self)
        self.refining = Refining(reader, editor, briefs, self)
        library.article_chosen.connect(self.finding.expect)
        library.article_chosen.connect(self.reading.open)
        library.article_entered.connect(self.read)
        self.reading.resumed.connect(self.following.resume)
        self.reading.shown.connect(self.suggesting.begin)
        self.reading.shown.connect(self.finding.begin)
        self.picking.picked.connect(self.refining.filed)

    def handlers(self) -> dict[str, object]:
        """What the table of actions names."""
        return {
            "finding": self.finding,
            "following": self.following,
            "picking": self.picking,
            "reading": self.reading,
            "refining": self.refining,
        }

    def read(self, article_id: str) -> None:
        """The article is open, and the reader has the focus."""
        self.finding.expect(article_id)
        self.reading.open(article_id)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def fact_at_cursor(self) -> FactId | None:
        """The fact at the current sentence, where the reader has the focus."""
        focus = self._reader.window().focusWidget()
        if not focus or not self._reader.isAncestorOf(focus):  # pyright: ignore[reportUnnecessaryComparison]
            return None
        return next((mark.fact_id for mark in self._reader.marks_at_target()), None)

    def _load(self, article_id: ArticleId) -> tuple[Article, Ranges, Progress]:
        article = self._articles.article(article_id)
        return article, self._articles.sentences(article), self._articles.progress(article_id)
