"""Follows how far each article is read, keeps it, and goes to the next unread one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefgen.model.article import Progress
from briefgen.model.ids import ArticleId
from briefgen.ui.articles.pane import LibraryPane
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.reader.pane import Reader

_QUIET_MS = 1_000
"""A place is kept once the cursor rests: each step would be a write to the disk."""


class Following(QObject):
    """An article is read once its last sentence was current, or one goes on to the next unread one."""

    kept = Signal()
    """How far an article is read has been kept."""

    def __init__(
        self,
        reader: Reader,
        library: LibraryPane,
        tasks: Tasks,
        notices: NoticeBar,
        keep: Callable[[ArticleId, Progress], None],
        read: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._keep = keep
        self._read = read
        self._article: ArticleId | None = None
        self._progress = Progress()
        # Not whether the timer runs: it doesn't any more when it tells that it is over.
        self._unkept = False
        self._rest = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._rest.timeout.connect(self.flush)
        reader.cursor_moved.connect(self._moved)

    def resume(self, article_id: str, progress: Progress) -> None:
        """It is this article whose reading is followed, from this state on."""
        self.flush()
        self._article, self._progress = ArticleId(article_id), progress

    def flush(self) -> None:
        """What is not kept yet is on its way to the disk."""
        self._rest.stop()
        if self._unkept and self._article is not None:
            self._unkept = False
            self._write(self._article, self._progress)

    def next_unread(self) -> None:
        """The article is done with, and the next one in the list that isn't is opened."""
        if self._article is not None:
            self._set(Progress(self._progress.place, read=True))
        self.flush()
        unread = self._library.next_unread(self._article)
        if unread is None:
            self._notices.inform(
                self.tr("All articles of the list are read."),
                self._reader.keys.fill(
                    self.tr("{key} marks the one that is shown as unread again."), key="read.toggle"
                ),
            )
            return
        self._library.select(unread)
        self._read(unread)

    def toggle_read(self) -> None:
        """The article that is shown is unread if it was read, and read if it was not."""
        self._set(Progress(self._progress.place, read=not self._progress.read))
        self.flush()

    def _moved(self) -> None:
        article, target = self._reader.article(), self._reader.target()
        if article is None or target is None or article.id != self._article:
            return
        at_end = self._reader.at_end()
        # What was read to its end is begun again from its top.
        self._set(Progress(0 if at_end else target[0], self._progress.read or at_end))

    def _set(self, progress: Progress) -> None:
        if progress != self._progress and self._article is not None:
            self._progress, self._unkept = progress, True
            self._library.note_progress(self._article, progress)
            self._rest.start()

    def _write(self, article_id: ArticleId, progress: Progress) -> None:
        self._tasks.run(
            lambda: self._keep(article_id, progress), lambda _: self.kept.emit(), lane=LIBRARY
        )
