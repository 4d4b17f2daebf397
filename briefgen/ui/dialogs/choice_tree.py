"""The facts of a brief by their sections, each with what becomes of it in the next issue."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefgen.model.brief import Brief, Fact
from briefgen.model.ids import FactId
from briefgen.model.prose import as_words
from briefgen.model.rollover import Choice
from briefgen.ui.look.mirror import isolated
from briefgen.ui.parts.plain import tooltip

_CHOICE, _FACT, _NEWEST = range(3)
_ID = Qt.ItemDataRole.UserRole
_MEASURED = 60


def names() -> dict[Choice, str]:
    """What the choices are called."""
    return {
        Choice.KEEP: QCoreApplication.translate("ChoiceTree", "Keep"),
        Choice.BACKGROUND: QCoreApplication.translate("ChoiceTree", "Background"),
        Choice.UPDATE: QCoreApplication.translate("ChoiceTree", "Update"),
        Choice.DROP: QCoreApplication.translate("ChoiceTree", "Drop"),
    }


def keys_of(background: bool) -> dict[Choice, tuple[str, str]]:
    """The keys that choose: a letter, and a digit, which every keyboard has, whatever script it writes."""
    return {
        one: (one.value[0].upper(), str(at))
        for at, one in enumerate(names(), 1)
        if background or one is not Choice.BACKGROUND
    }


class ChoiceTree(QTreeWidget):
    """K, B, U and D, or 1 to 4, choose for what is selected; a section stands for all of its facts."""

    changed = Signal()
    """Another choice was made."""

    def __init__(
        self,
        brief: Brief,
        newest: Mapping[FactId, date],
        *,
        background: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setAccessibleName(self.tr("Facts, and what becomes of them"))
        self._listen(background)
        self._chosen: dict[FactId, Choice] = {}
        self._items: dict[FactId, QTreeWidgetItem] = {}
        self.setHeaderLabels([self.tr("Next issue"), self.tr("Fact"), self.tr("Newest source")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fill(brief, newest)
        header = self.header()
        # Columns are as wide as their first rows want them: all of hundreds take longer to measure than a frame.
        header.setResizeContentsPrecision(_MEASURED)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_FACT, QHeaderView.ResizeMode.Stretch)
        for column in (_CHOICE, _NEWEST):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def choices(self) -> dict[FactId, Choice]:
        """The choice for each fact."""
        return dict(self._chosen)

    def choose(self, choice: Choice) -> None:
        """What is selected has the choice: facts, and all facts of sections."""
        for item in self.selectedItems():
            for one in _facts_of(item):
                self.set_choice(one, choice)
        self.changed.emit()

    def set_choice(self, fact_id: FactId, choice: Choice) -> None:
        """The fact has the choice, and shows it in words and not by colour alone."""
        if self._chosen[fact_id] is choice:
            return
        item, name = self._items[fact_id], names()[choice]
        self._chosen[fact_id] = choice
        item.setText(_CHOICE, name)
        font = QFont(self.font())
        font.setStrikeOut(choice is Choice.DROP)
        item.setFont(_FACT, font)
        quiet = choice is Choice.DROP
        role = QPalette.ColorRole.PlaceholderText if quiet else QPalette.ColorRole.Text
        item.setForeground(_FACT, QBrush(self.palette().color(role)))
        bold = QFont(self.font())
        bold.setBold(choice is not Choice.KEEP)
        item.setFont(_CHOICE, bold)
        item.setData(_FACT, Qt.ItemDataRole.AccessibleTextRole, f"{name}: {item.text(_FACT)}")

    def showEvent(self, event: QShowEvent) -> None:
        """The first fact is current. Not before: a row that is asked for is measured without the style's padding."""
        super().showEvent(event)
        if self._items and not self.selectedItems():
            self.setCurrentItem(next(iter(self._items.values())))

    def current_words(self) -> str:
        """All words of the current fact; of a section, how to choose for it."""
        item = self.currentItem()
        if item is None or not item.data(_CHOICE, _ID):  # pyright: ignore[reportUnnecessaryComparison]
            return self.tr("A choice here is for all facts of this section.") if item else ""  # pyright: ignore[reportUnnecessaryComparison]
        return item.text(_FACT)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters choose here, and a mistyped one must not jump elsewhere."""

    def _listen(self, background: bool) -> None:
        # Shortcuts, as those of the window are: for them Qt finds the letter on a keyboard that writes Arabic.
        spoken: list[str] = []
        for choice, keys in keys_of(background).items():
            spoken.append(
                self.tr("{keys}: {choice}").format(keys="/".join(keys), choice=names()[choice])
            )
            for key in keys:
                one = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetShortcut)
                one.activated.connect(partial(self.choose, choice))
        self.setAccessibleDescription("; ".join(spoken))

    def _fill(self, brief: Brief, newest: Mapping[FactId, date]) -> None:
        kept = names()[Choice.KEEP]
        for section in brief.sections:
            if not section.facts:
                continue
            head = QTreeWidgetItem(self, [section.title])
            bold = QFont(self.font())
            bold.setBold(True)
            head.setFont(_CHOICE, bold)
            head.setFirstColumnSpanned(True)
            head.setExpanded(True)
            for fact in section.facts:
                day = newest.get(fact.id)
                self._add(head, fact, kept, day.isoformat() if day else "")

    def _add(self, head: QTreeWidgetItem, fact: Fact, kept: str, day: str) -> None:
        words = as_words(fact.statement)
        item = QTreeWidgetItem(head, [kept, isolated(words), day])
        item.setData(_CHOICE, _ID, fact.id)
        item.setToolTip(_FACT, tooltip(words))
        item.setData(_FACT, Qt.ItemDataRole.AccessibleTextRole, f"{kept}: {item.text(_FACT)}")
        self._items[fact.id] = item
        self._chosen[fact.id] = Choice.KEEP


def _facts_of(item: QTreeWidgetItem) -> Iterator[FactId]:
    own = item.data(_CHOICE, _ID)
    if own:
        yield FactId(str(own))
    for at in range(item.childCount()):
        if (below := item.child(at)) is not None:
            yield from _facts_of(below)
