"""Opens a brief of the workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefgen.ui.dialogs.form import FormDialog, as_table

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry


class OpenBrief(FormDialog):
    """Emits `chosen` with a brief's id, or `window_wanted` when it shall have a window of its own."""

    chosen = Signal(str)
    window_wanted = Signal(str)

    def __init__(self, entries: "tuple[BriefEntry, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent, "openBrief")
        self.setWindowTitle(self.tr("Open a brief"))
        self.go.setText(self.tr("Open"))
        self._beside = beside = self.buttons.addButton(
            self.tr("Open in a New Window"), QDialogButtonBox.ButtonRole.ActionRole
        )
        beside.setObjectName("newWindow")
        beside.setAutoDefault(False)
        about = self.tr("This window keeps the brief that it shows (Ctrl+Enter)")
        beside.setToolTip(about)
        beside.setAccessibleDescription(about)
        beside.clicked.connect(lambda: self._tell(self.window_wanted))
        self.briefs = QTreeWidget(self)
        self.briefs.setObjectName("briefs")
        self.briefs.setAccessibleName(self.tr("Briefs, last saved first"))
        self.briefs.setAccessibleDescription(self.tr("Enter opens the brief"))
        self.briefs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.briefs.setHeaderLabels(
            [self.tr("Title"), self.tr("No."), self.tr("As of"), self.tr("Facts"), self.tr("Saved")]
        )
        for entry in entries:
            self.briefs.addTopLevelItem(_item(entry))
        as_table(self.briefs, 5)
        if (first := self.briefs.topLevelItem(0)) is not None:
            self.briefs.setCurrentItem(first)
        # Enter reaches the default button by itself.
        self.briefs.itemDoubleClicked.connect(lambda: self.submit())
        self.column.insertWidget(0, self.briefs, 1)
        self.resize(640, 360)
        self.briefs.setFocus()

    def pressed_by_ctrl_enter(self) -> QPushButton:
        """The one that opens a window."""
        return self._beside

    def submit(self) -> None:
        """Tells which brief is current."""
        self._tell(self.chosen)

    def _tell(self, signal: SignalInstance) -> None:
        if (item := self.briefs.currentItem()) is not None:
            signal.emit(item.data(0, Qt.ItemDataRole.UserRole))


def _item(entry: "BriefEntry") -> QTreeWidgetItem:
    saved = entry.saved_at.astimezone().strftime("%Y-%m-%d %H:%M")
    row = [entry.title, entry.number, entry.as_of.isoformat(), str(entry.facts), saved]
    item = QTreeWidgetItem(row)
    item.setData(0, Qt.ItemDataRole.UserRole, str(entry.id))
    return item
