"""Opens a brief of the workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from briefgen.ui.dialogs.form import FormDialog, as_table

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry


class OpenBrief(FormDialog):
    """Emits `chosen` with a brief's id."""

    chosen = Signal(str)

    def __init__(self, entries: "tuple[BriefEntry, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent, "openBrief", "", "")
        self.setWindowTitle(self.tr("Open a brief"))
        self.go.setText(self.tr("Open"))
        self._list = QTreeWidget(self)
        self._list.setObjectName("briefs")
        self._list.setAccessibleName(self.tr("Briefs, last saved first"))
        self._list.setAccessibleDescription(self.tr("Enter opens the brief"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setHeaderLabels(
            [self.tr("Title"), self.tr("No."), self.tr("As of"), self.tr("Facts"), self.tr("Saved")]
        )
        for entry in entries:
            self._list.addTopLevelItem(_item(entry))
        as_table(self._list, 5)
        if (first := self._list.topLevelItem(0)) is not None:
            self._list.setCurrentItem(first)
        # Enter reaches the default button by itself.
        self._list.itemDoubleClicked.connect(lambda: self.submit())
        self.column.insertWidget(0, self._list, 1)
        self.resize(640, 360)
        self._list.setFocus()

    def submit(self) -> None:
        """Tells which brief is current."""
        if (item := self._list.currentItem()) is not None:
            self.chosen.emit(item.data(0, Qt.ItemDataRole.UserRole))


def _item(entry: "BriefEntry") -> QTreeWidgetItem:
    saved = entry.saved_at.astimezone().strftime("%Y-%m-%d %H:%M")
    row = [entry.title, entry.number, entry.as_of.isoformat(), str(entry.facts), saved]
    item = QTreeWidgetItem(row)
    item.setData(0, Qt.ItemDataRole.UserRole, str(entry.id))
    return item
