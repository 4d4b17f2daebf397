"""All shortcuts, as the table of actions has them, and other keys for those who want them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefgen.ui.dialogs.form import Dialog, problem_label, without_default
from briefgen.ui.keys.action_table import Scope
from briefgen.ui.keys.actions import Actions, Command
from briefgen.ui.keys.names import shown
from briefgen.ui.keys.shortcuts import types_text
from briefgen.ui.look.theme import GRID

_ID = Qt.ItemDataRole.UserRole


class Keys(Dialog):
    """Lists the shortcuts by menu, and where each acts. Below, the chosen action gets keys of the user's own."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, "keys")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions = actions
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._where = {
            Scope.WINDOW: self.tr("everywhere"),
            Scope.READER: self.tr("in the article"),
            Scope.READING: self.tr("in the article and the list of articles"),
            Scope.BRIEF: self.tr("in the brief"),
        }
        self._tree = self._make_tree()
        self._problem = problem_label(self)
        self.column.addWidget(self._tree, 1)
        self.column.addLayout(self._make_editor())
        self.column.addWidget(self._problem)
        self.column.addWidget(self._make_buttons())
        self.resize(680, 640)
        self._tree.currentItemChanged.connect(lambda: self._choose())
        self._tree.setCurrentItem(next(iter(self._rows.values())))

    # ------------------------------------------------------------ the parts

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("keyList")
        tree.setAccessibleName(self.tr("Shortcuts by menu"))
        tree.setAccessibleDescription(self.tr("The field below is for the selected action"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Where")])
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        menus: dict[str, QTreeWidgetItem] = {}
        for one in self._actions.commands():
            if one.menu not in menus:
                menus[one.menu] = QTreeWidgetItem(tree, [one.menu])
            row = QTreeWidgetItem(menus[one.menu], _cells(one, self._where[one.scope]))
            row.setData(0, _ID, one.id)
            self._rows[one.id] = row
        tree.expandAll()
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return tree

    def _make_editor(self) -> QHBoxLayout:
        self._field = QKeySequenceEdit(self)
        self._field.setObjectName("keyField")
        self._field.setAccessibleName(self.tr("New keys"))
        self._field.setToolTip(self.tr("Press the keys that the action is to have"))
        self._field.setMaximumSequenceLength(1)
        self._field.setClearButtonEnabled(True)
        label = QLabel(self.tr("&New keys:"), self)
        label.setBuddy(self._field)
        self._set = QPushButton(self.tr("&Set"), self)
        self._set.setObjectName("setKeys")
        self._set.setToolTip(self.tr("Give the selected action these keys"))
        self._set.clicked.connect(lambda: self._apply())
        self._reset = QPushButton(self.tr("&Usual keys"), self)
        self._reset.setObjectName("resetKeys")
        self._reset.setToolTip(self.tr("Give the selected action the keys that it had at first"))
        self._reset.clicked.connect(lambda: self._back(self._chosen()))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label)
        row.addWidget(self._field, 1)
        row.addWidget(self._set)
        row.addWidget(self._reset)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = self.closing_buttons()
        everything = buttons.addButton(
            self.tr("Usual keys for &all"), QDialogButtonBox.ButtonRole.ResetRole
        )
        everything.setObjectName("resetAll")
        everything.setToolTip(self.tr("Give every action the keys that it had at first"))
        everything.clicked.connect(lambda: self._back(""))
        # Enter in the field is a key to be set, not the wish to close.
        without_default(buttons, self._set, self._reset)
        return buttons

    # ------------------------------------------------------------ what they do

    def _chosen(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, _ID) or "") if item else ""  # pyright: ignore[reportUnnecessaryComparison]

    def _choose(self) -> None:
        chosen = self._chosen()
        self._problem.hide()
        self._field.clear()
        for widget in (self._field, self._set):
            widget.setEnabled(bool(chosen))
        self._reset.setEnabled(bool(chosen) and self._actions.has_own_keys(chosen))

    def _apply(self) -> None:
        chosen, key = self._chosen(), self._field.keySequence().toString()
        if key and (problem := self._objection(chosen, key)):
            self._problem.setText(problem)
            self._problem.show()
            return
        self._actions.choose_keys(chosen, (key,) if key else ())
        self._renew()

    def _objection(self, chosen: str, key: str) -> str:
        """Why the action can't have the key; empty when it can."""
        command = self._actions.command(chosen)
        if types_text(key) and command.scope is Scope.WINDOW:
            return self.tr("“{0}” writes a character. Add Ctrl or Alt to it.").format(shown(key))
        if other := self._actions.clash(chosen, key):
            return self.tr("“{0}” already means “{1}”. Give that one other keys first.").format(
                shown(key), other.text
            )
        return ""

    def _back(self, chosen: str) -> None:
        self._actions.reset_keys(chosen)
        self._renew()

    def _renew(self) -> None:
        for one in self._actions.commands():
            for column, text in enumerate(_cells(one, self._where[one.scope])):
                self._rows[one.id].setText(column, text)
        self._choose()


def _cells(command: Command, where: str) -> list[str]:
    return [command.text.rstrip("…"), command.keys, where if command.keys else ""]
