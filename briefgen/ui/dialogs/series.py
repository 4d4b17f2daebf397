"""All issues of a brief, and what differs between any two of them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.model.brief import Brief
from briefgen.model.ids import BriefId
from briefgen.model.series import SeriesDefaults
from briefgen.ui.dialogs.changes_view import ChangesView
from briefgen.ui.dialogs.form import Dialog, tab_through, without_default
from briefgen.ui.dialogs.series_panel import SeriesPanel
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.look.mirror import isolated, margins
from briefgen.ui.look.theme import GRID

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry


class SeriesDialog(Dialog):
    """Stays beside the window. Choosing an issue compares it with the one that it follows."""

    compare_wanted = Signal(str, str)
    """The ids of an older and a newer brief."""
    open_wanted = Signal(str)
    """The id of a brief."""
    stale = Signal()
    """What the panel shows may be out of date."""

    def __init__(
        self,
        issues: "tuple[BriefEntry, ...]",
        current: BriefId,
        panel: SeriesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "series")
        self.setWindowTitle(self.tr("Series of “{0}”").format(issues[-1].title if issues else ""))
        self._issues = issues
        self._list = self._make_list()
        self._old, self._new = self._make_box("older"), self._make_box("newer")
        self._old.setAccessibleName(self.tr("Older issue"))
        self._new.setAccessibleName(self.tr("Newer issue"))
        self._old.setToolTip(self.tr("The issue that the newer one is compared with"))
        self._new.setToolTip(self.tr("The issue whose changes are shown"))
        self._changes = ChangesView(self)
        self.panel = panel
        self.notices = NoticeBar(self)
        self._buttons = self.closing_buttons()
        self._open = self._buttons.addButton(
            self.tr("&Open the issue"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._open.setObjectName("openIssue")
        self._open.setToolTip(self.tr("Work on the issue that is selected (Enter)"))
        self._open.clicked.connect(self._open_current)
        without_default(self._buttons)
        self._lay_out()
        self._list.currentItemChanged.connect(lambda: self._follow())
        self._list.itemActivated.connect(lambda: self._open_current())
        ids = [one.id for one in issues]
        if (item := self._list.topLevelItem(ids.index(current))) is not None:
            self._list.setCurrentItem(item)
        self._list.setFocus()
        self.resize(960, 640)

    def start(self) -> None:
        """Asks for the comparison that is chosen."""
        self._ask()

    def show_comparison(self, old: Brief, new: Brief, labels: Mapping[str, str]) -> None:
        """Shows what differs, if it is still what is chosen; `labels` are those of the template's fields."""
        if (str(old.id), str(new.id)) == self._pair():
            self._changes.show_changes(old, new, labels)

    def show_defaults(self, _issue: str, defaults: SeriesDefaults) -> None:
        """Shows what new issues begin with."""
        self.panel.show_defaults(defaults)

    def event(self, event: QEvent) -> bool:
        """Has what new issues begin with looked at again when the user comes back to it."""
        if event.type() == QEvent.Type.WindowActivate:
            self.stale.emit()
        return super().event(event)

    # ------------------------------------------------------------ parts

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("issues")
        tree.setAccessibleName(self.tr("Issues, the first one first"))
        tree.setAccessibleDescription(self.tr("Enter opens the issue"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setHeaderLabels([self.tr("No."), self.tr("As of"), self.tr("Facts")])
        for one in self._issues:
            item = QTreeWidgetItem(tree, [one.number, one.as_of.isoformat(), str(one.facts)])
            item.setData(0, Qt.ItemDataRole.UserRole, str(one.id))
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _make_box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for one in self._issues:
            number = self.tr("No. {0}").format(one.number) if one.number else ""
            box.addItem(
                " · ".join(filter(None, (number, isolated(one.as_of.isoformat())))), str(one.id)
            )
        box.activated.connect(lambda: self._ask())
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for words, box in ((self.tr("From"), self._old), (self.tr("to"), self._new)):
            row.addWidget(QLabel(words, self))
            row.addWidget(box, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        margins(column, GRID, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._changes, 1)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        left = QWidget(self)
        beside = QVBoxLayout(left)
        margins(beside, 0, 0, GRID, 0)
        beside.setSpacing(GRID)
        beside.addWidget(self._list, 1)
        beside.addWidget(self.panel)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([290, 650])
        self.column.addWidget(parts, 1)
        self.column.addWidget(self.notices)
        self.column.addWidget(self._buttons)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        boxes = (*self.panel.stops, self._old, self._new)
        tab_through(self._list, *boxes, self._changes, self._open, close)

    # ------------------------------------------------------------ what is chosen

    def _follow(self) -> None:
        """The issue is compared with the one that it follows; the first one with itself."""
        at = max(0, self._list.currentIndex().row())
        ids = [one.id for one in self._issues]
        previous = self._issues[at].previous
        self._new.setCurrentIndex(at)
        self._old.setCurrentIndex(ids.index(previous) if previous and previous in ids else at)
        self._ask()

    def _pair(self) -> tuple[str, str]:
        return str(self._old.currentData()), str(self._new.currentData())

    def _ask(self) -> None:
        self.compare_wanted.emit(*self._pair())

    def _open_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:  # pyright: ignore[reportUnnecessaryComparison]
            self.open_wanted.emit(str(item.data(0, Qt.ItemDataRole.UserRole)))
