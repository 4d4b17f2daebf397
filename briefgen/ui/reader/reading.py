"""What the reader shows: which article, with which marks, at which place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefgen.model import edit
from briefgen.model.article import Article, Progress
from briefgen.model.brief import Fact
from briefgen.model.ids import ArticleId, FactId
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.reader.pane import Mark, Reader
from briefgen.ui.reader.text import Divided, divided

Ranges = tuple[tuple[int, int], ...]


class Reading(QObject):
    """Brings articles to the reader, off the main thread; the article that was asked for last wins."""

    resumed = Signal(str, object)
    """The id of the article that the reader is about to show, and how far it was read (a Progress)."""

    shown = Signal(str)
    """The id of the article that the reader shows now."""

    def __init__(
        self,
        reader: Reader,
        editor: BriefEditor,
        tasks: Tasks,
        load: Callable[[ArticleId], tuple[Article, Ranges, Progress]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._editor = editor
        self._tasks = tasks
        self._load = load
        self._wanted: tuple[ArticleId, tuple[int, int] | None] | None = None
        self._marked: ArticleId | None = None
        self._marks: dict[FactId, tuple[Fact, tuple[int, str], tuple[Mark, ...]]] = {}
        editor.opened.connect(self._forget_marks)
        editor.changed.connect(self._mark)

    def open(self, article_id: str, place: tuple[int, int] | None = None) -> None:
        """The reader shows the article where reading goes on, or flashes the place (code points) that is given."""
        self._wanted = (ArticleId(article_id), place)
        article = self._reader.article()
        if article is not None and article.id == article_id:
            self._flash(place)
            return
        wanted = self._wanted
        self._tasks.run(
            lambda: self._in_pieces(*self._load(wanted[0])),
            lambda found: self._show(wanted, *found),
            lane="reading",
        )

    def show_source(self, fact_id: str, which: int = 0) -> None:
        """The reader shows the passage that a fact rests on; `which` counts its evidence from 0."""
        brief = self._editor.brief
        if brief is None:
            return
        evidence = self._editor.evidence(edit.fact(brief, FactId(fact_id)))
        if evidence:
            highlight, article = evidence[min(which, len(evidence) - 1)]
            self.open(article.id, (highlight.selector.start, highlight.selector.end))

    def toggle_cuts(self) -> None:
        """Page furniture is shown if it was hidden, and hidden if it was shown."""
        self._reader.set_cuts_shown(not self._reader.cuts_shown())

    def marks(self, article_id: ArticleId) -> tuple[Mark, ...]:
        """What of an article is in the brief."""
        brief = self._editor.brief
        if brief is None:
            return ()
        if article_id != self._marked:
            self._marked, self._marks = article_id, {}
        return tuple(
            mark
            for number, section in enumerate(brief.sections)
            for fact in section.facts
            for mark in self._marks_of(fact, number, section.title)
        )

    def _marks_of(self, fact: Fact, number: int, title: str) -> tuple[Mark, ...]:
        """The marks of a fact in the article that is marked; kept, since an edit changes few of thousands."""
        known = self._marks.get(fact.id)
        if known and known[0] is fact and known[1] == (number, title):
            return known[2]
        made = tuple(
            Mark(one.selector.start, one.selector.end, number, title, fact.id, one.note)
            for one, article in self._editor.evidence(fact)
            if article.id == self._marked
        )
        self._marks[fact.id] = (fact, (number, title), made)
        return made

    def _forget_marks(self) -> None:
        self._marks = {}

    @staticmethod
    def _in_pieces(
        article: Article, sentences: Ranges, progress: Progress
    ) -> tuple[Divided, Ranges, Progress]:
        """In the background: what of a megabyte would hold up a frame."""
        return divided(article), sentences, progress

    def _show(
        self,
        wanted: tuple[ArticleId, tuple[int, int] | None],
        divided: Divided,
        sentences: Ranges,
        progress: Progress,
    ) -> None:
        if wanted is not self._wanted:
            return
        article = divided.article
        self.resumed.emit(article.id, progress)
        self._reader.show_article(
            article, sentences, self.marks(article.id), progress.place, divided
        )
        self._flash(wanted[1])
        self.shown.emit(article.id)

    def _flash(self, place: tuple[int, int] | None) -> None:
        if place:
            self._reader.flash(*place)

    def _mark(self) -> None:
        article = self._reader.article()
        if article is not None:
            self._reader.set_marks(self.marks(article.id))
