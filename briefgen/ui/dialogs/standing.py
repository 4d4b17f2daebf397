"""The standing texts of the workspace: found by their names, inserted into the brief, and looked after."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefgen.model.brief import Section
from briefgen.model.errors import BriefgenError
from briefgen.model.standing import StandingText
from briefgen.ui.dialogs.form import Dialog, as_table, problem_label, section_box, tab_through
from briefgen.ui.keys.matching import matching
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.colours import is_dark, warning
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import worded
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.plain import menu_text
from briefgen.ui.parts.search_line import SearchLine
from briefgen.ui.prose.markdown_field import MarkdownField


class StandingDialog(Dialog):
    """Lists the texts that fit what is typed. It says what is wanted, and is told what there is then."""

    insert_wanted = Signal(object, str)
    """A standing text, and the key of a section."""
    edit_wanted = Signal(object)
    """A standing text, or None for a new one."""
    delete_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(
        self,
        sections: tuple[Section, ...],
        current: str,
        day: date,
        writable: bool,
        parent: QWidget | None = None,
        keys: KeyNames = USUAL,
    ) -> None:
        super().__init__(parent, "standing")
        self._keys = keys
        self.setWindowTitle(self.tr("Standing texts"))
        self._day = day
        self._writable = writable
        self._texts: tuple[StandingText, ...] = ()
        self._shown: list[StandingText] = []
        self._search = self._make_search()
        self._none = plain_label(self, "standingNone")
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._list = self._make_list()
        self._search.choose_in(self._list)
        self._words = self._make_words()
        self._about = plain_label(self, "standingAbout")
        self._problem = problem_label(self)
        self._section = section_box(sections, current)
        self._section.setObjectName("standingSection")
        self._section.setAccessibleName(self.tr("Section"))
        self._section.setToolTip(self.tr("Where in the brief the text is inserted"))
        self._make_buttons()
        self._lay_out()
        self.show_texts(())
        self.resize(640, 520)

    def show_texts(self, texts: tuple[StandingText, ...], chosen: str = "") -> None:
        """These are the texts now; the one of the id `chosen` is current."""
        current = chosen or getattr(self._current(), "id", "")
        self._texts = texts
        self._problem.hide()
        self._show(self._search.text())
        ids = [one.id for one in self._shown]
        if current in ids:
            self._list.setCurrentItem(self._list.topLevelItem(ids.index(current)))  # pyright: ignore[reportArgumentType]

    def show_undo(self, name: str) -> None:
        """The text of that name was deleted, which can be taken back; none can if it is empty."""
        self._undo.setVisible(bool(name))
        self._undo.setText(self.tr("&Undo: delete “{0}”").format(menu_text(name)))

    def show_problem(self, error: BriefgenError) -> None:
        """The dialog says what went wrong."""
        self._problem.setText(worded(error.said))
        self._problem.show()

    # ------------------------------------------------------------ parts

    def _make_search(self) -> SearchLine:
        search = SearchLine(self)
        search.setObjectName("standingSearch")
        search.setPlaceholderText(self.tr("Type a few letters of the name"))
        search.setAccessibleName(self.tr("Find a standing text"))
        search.textChanged.connect(self._show)
        search.entered.connect(self._insert_current)
        return search

    def _make_list(self) -> QTreeWidget:
        view = QTreeWidget(self)
        view.setObjectName("standingList")
        view.setAccessibleName(self.tr("Standing texts"))
        view.setAccessibleDescription(self.tr("Enter inserts the text, Delete deletes it"))
        view.setHeaderLabels([self.tr("Name"), self.tr("Review by")])
        as_table(view, 2)
        view.currentItemChanged.connect(lambda: self._show_current())
        view.itemActivated.connect(lambda: self._insert_current())
        return view

    def _make_words(self) -> MarkdownField:
        words = MarkdownField(parent=self)
        words.setObjectName("standingWords")
        words.setAccessibleName(self.tr("The text"))
        words.setAccessibleDescription(self.tr("What is inserted, in Markdown"))
        words.setReadOnly(True)
        words.setMaximumHeight(20 * GRID)
        return words

    def _make_buttons(self) -> None:
        self._insert = self._button("standingInsert", self.tr("&Insert"), self._insert_current)
        self._insert.setDefault(True)
        self._insert.setToolTip(self.tr("Make a fact of the text (Enter)"))
        self._new = self._button(
            "standingNew", self.tr("&New…"), partial(self.edit_wanted.emit, None)
        )
        self._edit = self._button("standingEdit", self.tr("&Edit…"), self._edit_current)
        self._delete = self._button("standingDelete", self.tr("&Delete"), self._delete_current)
        self._undo = self._button("standingUndo", "", self.undo_wanted.emit)
        self._undo.hide()
        self._new.setToolTip(self.tr("Write a standing text"))
        self._edit.setToolTip(self.tr("Change the selected text, for later briefs"))
        self._delete.setToolTip(
            self.tr("Delete the selected text; briefs keep what they have of it")
        )
        self._undo.setToolTip(self.tr("The deleted text is there again"))
        self._new.setEnabled(self._writable)
        # In the list alone: in the search line Delete is for letters.
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list, self._delete_current)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _button(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        care = QHBoxLayout()
        care.setSpacing(GRID)
        for button in (self._new, self._edit, self._delete, self._undo):
            care.addWidget(button)
        care.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        label = QLabel(self.tr("Into &section"), self)
        label.setBuddy(self._section)
        close = self.closing_buttons()
        foot.addWidget(label)
        foot.addWidget(self._section, 1)
        foot.addWidget(self._insert)
        foot.addWidget(close)
        self.column.setSpacing(GRID)
        for part in (self._search, self._none):
            self.column.addWidget(part)
        self.column.addWidget(self._list, 1)
        for part in (self._about, self._words):
            self.column.addWidget(part)
        self.column.addLayout(care)
        self.column.addWidget(self._problem)
        self.column.addLayout(foot)
        care_buttons = (self._new, self._edit, self._delete, self._undo)
        tab_through(self._words, *care_buttons, self._section, self._insert, *close.buttons())

    # ------------------------------------------------------------ what is shown

    def _show(self, query: str) -> None:
        self._shown = matching(query, self._texts, lambda one: one.name)
        self._list.clear()
        for one in self._shown:
            self._list.addTopLevelItem(self._row(one))
        self._none.setVisible(not self._shown)
        self._none.setText(
            self.tr("No standing text has these letters.")
            if self._texts
            else self._keys.fill(
                self.tr("There is none yet: write a new one, or keep the selected fact ({key})."),
                key="fact.keep",
            )
        )
        self._list.setCurrentItem(self._list.topLevelItem(0))  # pyright: ignore[reportArgumentType]
        self._show_current()

    def _row(self, text: StandingText) -> QTreeWidgetItem:
        day = in_words(text.review_by) if text.review_by else ""
        row = QTreeWidgetItem([text.name, day])
        if text.is_due(self._day):
            row.setText(1, self.tr("was due {0}").format(day))
            ground, ink = warning(is_dark(self.palette().base().color()))
            row.setBackground(1, ground)
            row.setForeground(1, ink)
            font = QFont(self.font())
            font.setBold(True)
            row.setFont(1, font)
        return row

    def _show_current(self) -> None:
        text = self._current()
        self._words.setPlainText(text.text if text else "")
        self._about.setText(self._told(text) if text else "")
        can_change = self._writable and text is not None
        self._edit.setEnabled(can_change)
        self._delete.setEnabled(can_change)
        self._insert.setEnabled(can_change and self._section.count() > 0)
        self._section.setEnabled(self._section.count() > 0)

    def _told(self, text: StandingText) -> str:
        said: list[str] = []
        if text.is_due(self._day) and text.review_by:
            said.append(
                self.tr("It was to be reviewed by {0}: read it before you use it.").format(
                    in_words(text.review_by)
                )
            )
        count = len(text.evidence)
        passages = (
            self.tr("It rests on {0} passages.") if count > 1 else self.tr("It rests on a passage.")
        )
        said.append(passages.format(count) if count else self.tr("It names no source."))
        return " ".join(said)

    # ------------------------------------------------------------ what is wanted

    def _current(self) -> StandingText | None:
        at = self._list.currentIndex().row()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _insert_current(self) -> None:
        text = self._current()
        if text and self._insert.isEnabled():
            self.insert_wanted.emit(text, str(self._section.currentData()))

    def _edit_current(self) -> None:
        if text := self._current():
            self.edit_wanted.emit(text)

    def _delete_current(self) -> None:
        text = self._current()
        if text and self._delete.isEnabled():
            self.delete_wanted.emit(text)
