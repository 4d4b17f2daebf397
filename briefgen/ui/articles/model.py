"""The articles of a workspace as Qt's item views want them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from briefgen.model.article import Progress
from briefgen.model.ids import ArticleId
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.wording import listed
from briefgen.ui.parts.row_changes import runs

if TYPE_CHECKING:
    # The window reaches the rooms through the workspace only; this is the type of what it gets there.
    from briefgen.storage.port import ArticleEntry

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which an index holds its whole ArticleEntry."""

_MOST_RUNS = 40


class LibraryModel(QStringListModel):
    """A tuple of entries. A new tuple becomes the fewest removals, insertions and changes, told apart by id.

    Of Qt's own list it has the number of rows alone: a view asks for that once for each of ten thousand rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ArticleEntry] = []
        self.words = ""
        """What the entries were searched for; their excerpts show it."""

    def known(self, entries: "tuple[ArticleEntry, ...]") -> "tuple[ArticleEntry, ...]":
        """The entries, and for those that the model holds already the same objects. May be called from any thread.

        To tell thousands of them apart by what they say takes longer than a frame; by identity, no time.
        """
        held = {one.id: one for one in tuple(self._entries)}
        return tuple(held[one.id] if held.get(one.id) == one else one for one in entries)

    def set_entries(self, entries: "tuple[ArticleEntry, ...]") -> None:
        """The model holds these entries, in this order."""
        wanted = {one.id for one in entries}
        gone = runs(at for at, one in enumerate(self._entries) if one.id not in wanted)
        kept = [one.id for one in self._entries if one.id in wanted]
        known = set(kept)
        new = runs(at for at, one in enumerate(entries) if one.id not in known)
        in_order = kept == [one.id for one in entries if one.id in known]
        if not in_order or len(gone) + len(new) > _MOST_RUNS:
            self._entries = list(entries)
            self.setStringList([""] * len(entries))
            return
        self._remove(gone)
        self._insert(new, entries)
        self._update(entries)

    def row_of(self, article_id: ArticleId) -> int:
        """The row of an article, or -1."""
        return next((at for at, one in enumerate(self._entries) if one.id == article_id), -1)

    def set_progress(self, article_id: ArticleId, progress: Progress) -> None:
        """The entry of an article, if it is listed, tells how far it was read."""
        row = self.row_of(article_id)
        if row < 0 or self._entries[row].progress == progress:
            return
        before = self._state(self._entries[row].progress)
        self._entries[row] = replace(self._entries[row], progress=progress)
        # Each step of the reader's cursor comes by here, and the list tells of few of them.
        if self._state(progress) != before:
            self.dataChanged.emit(self.index(row), self.index(row))

    def next_unread(self, article_id: ArticleId | None) -> ArticleId | None:
        """The first article below another one that isn't read, or from the top on; never that one itself."""
        after = self.row_of(article_id) + 1 if article_id else 0
        round_ = (*self._entries[after:], *self._entries[:after])
        return next(
            (one.id for one in round_ if not one.progress.read and one.id != article_id), None
        )

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Entries are chosen, never edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The entry, its headline, or what assistive technology says of it."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.headline
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case _ if role == ENTRY:
                return entry
            case _:
                return None

    def date_text(self, entry: "ArticleEntry") -> str:
        """The date of publication, or "undated"."""
        day = entry.date_published
        return in_words(day) if day else self.tr("undated")

    def _spoken(self, entry: "ArticleEntry") -> str:
        rating = self.tr("rated {0}").format(entry.rating) if entry.rating else ""
        marking = self.tr("marked {0}").format(entry.marking) if entry.marking else ""
        state = self._state(entry.progress)
        parts = (entry.headline, state, entry.publisher, self.date_text(entry), rating, marking)
        return listed(parts)

    def _state(self, progress: Progress) -> str:
        if progress.read:
            return ""
        return self.tr("begun") if progress.place else self.tr("unread")

    def _remove(self, gone: list[tuple[int, int]]) -> None:
        for first, last in reversed(gone):
            del self._entries[first : last + 1]
            self.removeRows(first, last + 1 - first)

    def _insert(self, new: list[tuple[int, int]], entries: "tuple[ArticleEntry, ...]") -> None:
        for first, last in new:
            self._entries[first:first] = entries[first : last + 1]
            self.insertRows(first, last + 1 - first)

    def _update(self, entries: "tuple[ArticleEntry, ...]") -> None:
        pairs = enumerate(zip(self._entries, entries, strict=True))
        changed = [row for row, (old, new) in pairs if old is not new]
        self._entries = list(entries)
        if changed:
            # Told at once: of thousands that a search finds by other words, few are in sight to be drawn again.
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
