"""The library: all articles of the workspace, found as one types."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefgen.model.article import Progress
from briefgen.model.ids import ArticleId
from briefgen.ui.articles.model import ENTRY, LibraryModel
from briefgen.ui.articles.rows import ArticleList, ArticleRow
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.theme import GRID
from briefgen.ui.parts.empty import EmptyState
from briefgen.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from briefgen.storage.port import ArticleEntry

_DEBOUNCE_MS = 120


class LibraryPane(QWidget):
    """A search field over the list of articles. Emits what is wanted; opens and adds nothing itself."""

    article_chosen = Signal(str)
    """An article became the current one: show it."""

    article_entered = Signal(str)
    """Enter was pressed on an article: read it."""

    def __init__(
        self,
        tasks: Tasks,
        search: "Callable[[str], tuple[ArticleEntry, ...]]",
        parent: QWidget | None = None,
        keys: KeyNames = USUAL,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self._tasks = tasks
        self._find = search
        self._asked = 0
        self._wanted: ArticleId | None = None
        self._quiet = False
        # What was read since the list was asked for: the answer may be older.
        self._read: dict[ArticleId, Progress] = {}
        self._delay = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._delay.timeout.connect(self.refresh)
        self.search = self._search_field()
        self.model = LibraryModel(self)
        self.list = self._list()
        self._empty = self._empty_state()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._progress_text = plain_label(self, "libraryProgressText")
        self._bar = QProgressBar()
        self._progress = self._progress_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        inset = QVBoxLayout()
        inset.setContentsMargins(GRID, 0, GRID, 0)
        inset.addWidget(self.search)
        column.addLayout(inset)
        column.addWidget(self._progress)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Asks for the articles that the words in the search field name; the newest question wins."""
        self._asked += 1
        asked, words = self._asked, self.words()
        self._tasks.run(
            lambda: self.model.known(self._find(words)),
            lambda entries: self._show(asked, words, entries),
            title=self.tr("Search the library"),
            passing=True,
        )

    def select(self, article_id: ArticleId) -> None:
        """The article is the current row, now or as soon as it is listed; nothing is emitted."""
        self._wanted = article_id
        row = self.model.row_of(article_id)
        if row >= 0:
            self._quiet = True
            self.list.setCurrentIndex(self.model.index(row))
            self._quiet = False

    def note_progress(self, article_id: ArticleId, progress: Progress) -> None:
        """The list tells how far the article was read."""
        self._read[article_id] = progress
        self.model.set_progress(article_id, progress)

    def next_unread(self, after: ArticleId | None) -> ArticleId | None:
        """The next article of the list that isn't read, from the one `after` on and round; None when all are."""
        return self.model.next_unread(after)

    def words(self) -> str:
        """What is looked for in the list; empty when all articles are shown."""
        return self.search.text().strip()

    def focus_search(self) -> None:
        """The search field has the focus, its words selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_progress(self, text: str, done: int, of: int) -> None:
        """A line says what is being done, and how much of it is; an empty text takes it away."""
        self._progress_text.setText(text)
        # What has no parts to be counted is shown as busy, which is Qt's range from 0 to 0.
        self._bar.setRange(0, of if of > 1 else 0)
        self._bar.setValue(done)
        self._progress.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search field goes to the first article, Escape clears the words."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _show(self, asked: int, words: str, entries: "tuple[ArticleEntry, ...]") -> None:
        if asked != self._asked:
            return
        current = self.list.currentIndex()
        kept = current.data(ENTRY).id if current.isValid() else None
        self._quiet = True
        if bool(words) != bool(self.model.words):
            # Rows are higher by the line that shows what was found.
            self.list.scheduleDelayedItemsLayout()
        self.model.words = words
        self.model.set_entries(self._with_progress(entries) if self._read else entries)
        self._quiet = False
        self._say_why_empty()
        self._stack.setCurrentWidget(self.list if entries else self._empty)
        if wanted := self._wanted or kept:
            self.select(wanted)
        if self.list.hasFocus():
            self._have_one()

    def _with_progress(self, entries: "tuple[ArticleEntry, ...]") -> "tuple[ArticleEntry, ...]":
        return tuple(
            replace(one, progress=self._read[one.id])
            if one.id in self._read and one.progress != self._read[one.id]
            else one
            for one in entries
        )

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self._wanted = current.data(ENTRY).id
            self.article_chosen.emit(self._wanted)

    def _activated(self, index: QModelIndex) -> None:
        self.article_entered.emit(index.data(ENTRY).id)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self._have_one()

    def _have_one(self) -> None:
        """The first article is current if none is.

        Qt sees to that by itself only where the list is filled before it has the focus.
        """
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self, clearButtonEnabled=True)
        field.setObjectName("librarySearch")
        field.setPlaceholderText(self.tr("Find articles"))
        field.setAccessibleName(self.tr("Find articles"))
        self._keys.keep(
            field.setToolTip,
            self.tr("Words of the articles you look for ({key})"),
            key="edit.find_articles",
        )
        field.textChanged.connect(self._delay.start)
        field.returnPressed.connect(self._enter_list)
        field.installEventFilter(self)
        return field

    def _list(self) -> ArticleList:
        view = ArticleList(self)
        view.setObjectName("articles")
        view.setAccessibleName(self.tr("Articles"))
        view.setToolTip(self.tr("Enter reads the article"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self.model)
        view.setItemDelegate(ArticleRow(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.activated.connect(self._activated)
        return view

    def _progress_line(self) -> QWidget:
        box = QWidget(self)
        box.setObjectName("libraryProgress")
        self._bar.setParent(box)
        self._bar.setObjectName("libraryProgressBar")
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(3)
        self._bar.setAccessibleName(self.tr("Reading articles"))
        self._progress_text.setProperty("muted", True)
        column = QVBoxLayout(box)
        column.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._progress_text)
        column.addWidget(self._bar)
        box.hide()
        return box

    def sizeHint(self) -> QSize:
        """The usual width of the pane."""
        return QSize(260, 600)

    def _empty_state(self) -> EmptyState:
        self._keys.follow(self._say_why_empty)
        return EmptyState("", "", self)

    def _say_why_empty(self) -> None:
        if words := self.model.words:
            self._empty.say(
                self.tr("No article holds “{0}”").format(words),
                self.tr("Try fewer or shorter words. Esc shows all articles."),
            )
        else:
            self._empty.say(
                self.tr("No articles yet"),
                self._keys.fill(
                    self.tr(
                        "Drop files, links or text\ninto this window, or press\n"
                        "{add} for files,\n{address} for an address,\n{paste} for what you copied."
                    ),
                    add="file.add",
                    address="file.address",
                    paste="file.paste",
                ),
            )
