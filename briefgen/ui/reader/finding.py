"""Finds words in the article that is read, and what a search of the library has found in it."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer

from briefgen.model.article import Article
from briefgen.model.find import hits, word_hits
from briefgen.ui.articles.pane import LibraryPane
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.reader.pane import Reader

Places = tuple[tuple[int, int], ...]

_DEBOUNCE_MS = 80


class Finding(QObject):
    """Hits are found off the main thread; the sentence of the current one is current, so that a digit files it."""

    def __init__(
        self,
        reader: Reader,
        library: LibraryPane,
        tasks: Tasks,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._words = ""
        self._any = False
        self._hits: Places = ()
        self._at = -1
        self._asked = 0
        self._expected = ""
        self._delay = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._delay.timeout.connect(self._look)
        bar = reader.find_bar
        bar.field.textEdited.connect(self._typed)
        bar.field.entered.connect(self._enter)
        bar.field.left.connect(self.close)
        bar.step_wanted.connect(self._step)
        bar.close_wanted.connect(self.close)
        reader.escaped.connect(self.close)
        reader.cuts_turned.connect(self._renew)

    def open(self) -> None:
        """The bar in which one types what is to be found in the article is open."""
        if self._reader.article() is None:
            self._notices.inform(
                self.tr("No article is open."),
                self._reader.keys.fill(
                    self.tr("{key} finds articles in the library."), key="edit.find_articles"
                ),
            )
            return
        self._any = False
        self._reader.find_bar.open(self.tr("Find"), self._reader.selected_words() or self._words)
        self._words = self._reader.find_bar.field.text()
        self._look()

    def next(self) -> None:
        """The next hit is current; after the last one, the first."""
        self._step(1)

    def previous(self) -> None:
        """The hit before is current; before the first one, the last."""
        self._step(-1)

    def close(self) -> None:
        """The bar is closed, no hit is shown, and the article has the focus."""
        if self._reader.find_bar.isVisible():
            self._clear()
            self._reader.find_bar.hide()
            self._reader.setFocus()

    def expect(self, article_id: str) -> None:
        """It was the library that led to this article: what its search found there is shown, and gone to."""
        self._expected = article_id
        article = self._reader.article()
        if article is not None and article.id == article_id:
            self.begin()

    def begin(self) -> None:
        """Another article is shown: what was found in the one before is not."""
        self._clear()
        article, expected = self._reader.article(), self._expected
        self._expected = ""
        words = self._library.words() if article and article.id == expected else ""
        if words:
            self._any, self._words = True, words
            self._reader.find_bar.show_words(self.tr("Found"), words)
            self._look()
        elif self._reader.find_bar.isVisible():
            self._reader.find_bar.hide()

    # ------------------------------------------------------------ inner

    def _renew(self) -> None:
        """More or less of the article is in sight: so are hits. Nobody wants to be led away by that."""
        if self._reader.find_bar.isVisible() and self._words.strip():
            self._look(stay=True)

    def _typed(self, words: str) -> None:
        self._any, self._words = False, words
        self._delay.start()

    def _enter(self) -> None:
        """Goes to the article, where digits file what was found."""
        if self._delay.isActive():
            self._delay.stop()
            self._look()
        self._reader.setFocus()

    def _look(self, *, stay: bool = False) -> None:
        article = self._reader.article()
        if article is None:
            return
        self._asked += 1
        asked, words, find = self._asked, self._words, word_hits if self._any else hits
        shown = self._reader.cuts_shown()
        self._tasks.run(
            lambda: _in_sight(article, find(article.text, words), shown),
            lambda found: self._found(asked, found, stay),
        )

    def _found(self, asked: int, found: Places, stay: bool) -> None:
        if asked != self._asked:
            return
        held = self._hits[self._at] if self._at >= 0 else None
        self._hits, self._at = found, -1
        self._reader.set_hits(found)
        # What is read stays in sight if it holds the words.
        target = self._reader.target()
        near = bisect_left(found, (target[0], 0)) if target else 0
        if not found:
            self._tell()
        elif not stay:
            self._go(near)
        else:
            self._at = found.index(held) if held in found else near % len(found)
            self._reader.show_hit(found[self._at])
            self._tell()

    def _step(self, by: int) -> None:
        if not self._hits:
            if self._words and not self._reader.find_bar.isVisible():
                self._reader.find_bar.show_words(self.tr("Find"), self._words)
                self._look()
            return
        self._go(self._next_index(by))

    def _next_index(self, by: int) -> int:
        """The hit after the current one; where the cursor has moved since, the nearest one from there."""
        target = self._reader.target()
        held = self._hits[self._at] if self._at >= 0 else None
        if target is None or (held and target[0] <= held[0] < target[1]):
            return self._at + by
        after = bisect_left(self._hits, (target[0], 0))
        return after if by > 0 else after - 1

    def _go(self, index: int) -> None:
        self._at = index % len(self._hits)
        self._reader.go_to_hit(self._hits[self._at])
        self._tell()

    def _tell(self) -> None:
        count = len(self._hits)
        said = self.tr("{number} of {count}").format(number=self._at + 1, count=count)
        nothing = self.tr("not found") if self._words.strip() else ""
        self._reader.find_bar.say(said if count else nothing)

    def _clear(self) -> None:
        self._asked += 1
        self._delay.stop()
        self._hits, self._at = (), -1
        self._reader.set_hits(())


def _in_sight(article: Article, found: Places, shown: bool) -> Places:
    """The hits without those in page furniture that is hidden."""
    if shown or not article.cuts:
        return found
    return tuple(
        (start, end)
        for start, end in found
        if not any(cut.start < end and start < cut.end for cut in article.cuts)
    )
