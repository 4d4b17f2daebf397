"""The command palette: every action by a few letters of its name."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from briefgen.ui.dialogs.form import Dialog, as_table
from briefgen.ui.keys.actions import Command
from briefgen.ui.keys.matching import matching
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import listed
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.search_line import SearchLine
from briefgen.ui.settings.lists import texts

_RECENT = "palette/recent"
_REMEMBERED = 8
_ID = Qt.ItemDataRole.UserRole


class CommandPalette(Dialog):
    """Lists the commands that fit what is typed, those used last first. Enter runs the chosen one."""

    def __init__(
        self,
        commands: tuple[Command, ...],
        run: Callable[[str], None],
        settings: QSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, "palette")
        self.setWindowTitle(self.tr("Commands"))
        self._run = run
        self._settings = settings
        self._recent = texts(settings, _RECENT)
        self._commands = sorted(commands, key=self._rank)
        self._search = SearchLine(self)
        self._search.setObjectName("paletteSearch")
        self._search.setPlaceholderText(self.tr("Type what you want to do"))
        self._search.setAccessibleName(self.tr("Find a command"))
        self._search.textChanged.connect(self._show)
        self._search.entered.connect(self._chosen)
        self._none = plain_label(self, "paletteNone", self.tr("No command has these letters."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._model = QStandardItemModel(0, 3, self)
        self._list = self._make_list()
        self._search.choose_in(self._list)
        self.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        self.column.addWidget(self._search)
        self.column.addWidget(self._none)
        self.column.addWidget(self._list, 1)
        self._show("")
        size = QSize(76 * GRID, 56 * GRID)
        self.resize(size.boundedTo(parent.size() - QSize(8 * GRID, 8 * GRID)))

    def _make_list(self) -> QTreeView:
        view = QTreeView(self)
        view.setObjectName("paletteList")
        view.setAccessibleName(self.tr("Commands"))
        view.setAccessibleDescription(self.tr("Enter runs the command"))
        view.setModel(self._model)
        as_table(view, 3)
        view.header().hide()
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.activated.connect(lambda: self._chosen())
        return view

    def _rank(self, command: Command) -> tuple[bool, int]:
        """Those that can be used now come first, and of them those that were used last."""
        recent = self._recent
        at = recent.index(command.id) if command.id in recent else len(recent)
        return not command.enabled, at

    def _show(self, query: str) -> None:
        found = matching(query, self._commands, lambda one: f"{one.text} {one.menu}")
        self._model.removeRows(0, self._model.rowCount())
        for one in sorted(found, key=lambda one: not one.enabled):
            self._model.appendRow(self._row(one))
        self._none.setVisible(not found)
        self._list.setVisible(bool(found))
        self._list.setCurrentIndex(self._model.index(0, 0))

    def _row(self, command: Command) -> list[QStandardItem]:
        cells = [QStandardItem(text) for text in (command.text, command.menu, command.keys)]
        cells[0].setData(command.id, _ID)
        spoken = listed((command.text, command.menu, command.keys))
        cells[0].setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        cells[2].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        muted = self.palette().placeholderText()
        for cell in cells[1:] if command.enabled else cells:
            cell.setForeground(muted)
        for cell in cells:
            cell.setEnabled(command.enabled)
        return cells

    def _chosen(self) -> None:
        index = self._list.currentIndex().siblingAtColumn(0)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        chosen = str(index.data(_ID))
        rest = [one for one in self._recent if one != chosen]
        self._settings.setValue(_RECENT, [chosen, *rest][:_REMEMBERED])
        # Closed first: the command may open a dialog of its own, and acts where the focus was before.
        self.accept()
        self._run(chosen)
