"""All shortcuts, as the table of actions has them; and what the program is."""

from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.ui.action_table import Scope
from briefgen.ui.actions import KeyRow
from briefgen.ui.dialogs.form import plain_label
from briefgen.ui.theme import GRID


class Keys(QDialog):
    """Lists the shortcuts by menu, and where each acts."""

    def __init__(self, rows: tuple[KeyRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = {
            Scope.WINDOW: self.tr("everywhere"),
            Scope.READER: self.tr("in the article"),
            Scope.READING: self.tr("in the article and the list of articles"),
            Scope.BRIEF: self.tr("in the brief"),
        }
        tree = QTreeWidget(self)
        tree.setObjectName("keyList")
        tree.setAccessibleName(self.tr("Shortcuts by menu"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Where")])
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        menus: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if row.menu not in menus:
                menus[row.menu] = QTreeWidgetItem(tree, [row.menu])
            QTreeWidgetItem(menus[row.menu], [row.text.rstrip("…"), row.keys, where[row.scope]])
        tree.expandAll()
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        _close_below(self, tree)
        self.resize(640, 600)


class About(QDialog):
    """Name, version, licence."""

    def __init__(self, workspace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About briefgen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "briefgen {0}\n\nSituation briefs from news articles, every sentence traceable to its source."
            "\n\nWorkspace: {1}\n\nMIT licence. Icons by Lucide (ISC). Fonts by the Noto project (OFL)."
        ).format(version("briefgen"), workspace)
        label = plain_label(self, "aboutText", words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _close_below(self, label)
        self.resize(440, self.sizeHint().height())


def _close_below(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
    column.setSpacing(2 * GRID)
    column.addWidget(content, 1)
    column.addWidget(buttons)
