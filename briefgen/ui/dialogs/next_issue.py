"""Asks what the next issue of a brief takes over: a choice for each fact, its day and its number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from briefgen.model.brief import Brief, FactStatus
from briefgen.model.ids import FactId
from briefgen.model.rollover import Choice, next_day, next_number
from briefgen.ui.dialogs.choice_tree import ChoiceTree, keys_of, names
from briefgen.ui.dialogs.form import (
    FormDialog,
    attribute_hints,
    chosen_day,
    day_box,
    plain_label,
    tab_through,
)
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.theme import GRID


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was decided: the choice for each fact, the day and the number."""

    choices: dict[FactId, Choice]
    as_of: date
    number: str


class NextIssue(FormDialog):
    """Emits `chosen` with what is Wanted. `newest` tells the day of each fact's newest source, where it has one."""

    chosen = Signal(object)

    def __init__(
        self,
        brief: Brief,
        newest: Mapping[FactId, date],
        *,
        background: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "nextIssue")
        self.setWindowTitle(self.tr("New from “{0}”").format(brief.title))
        self.go.setText(self.tr("Begin"))
        self._as_of = day_box(next_day(brief), self)
        self._number = QLineEdit(next_number(brief.number), self)
        self._template = plain_label(self, "template")
        self._tree = ChoiceTree(brief, newest, background=background, parent=self)
        # What was to be updated and wasn't is still to be.
        for fact in brief.facts:
            if fact.status is FactStatus.DUE:
                self._tree.set_choice(fact.id, Choice.UPDATE)
        self._sum = plain_label(self, "choiceSum")
        self._sum.setProperty("muted", True)
        self._words = plain_label(self, "factWords")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setMinimumHeight(3 * self._words.fontMetrics().lineSpacing())
        self._tree.changed.connect(self._tell)
        self._tree.currentItemChanged.connect(lambda: self._read())
        self._choose = self._buttons_of_choices(background)
        self._lay_out()
        self.resize(920, 660)

    def say_template(self, title: str, note: str = "") -> None:
        """The form names the template of the next issue, and says what is to be known of it."""
        self._template.setText("\n".join(filter(None, (title, note))))

    def submit(self) -> None:
        """Tells what was decided."""
        self.go.setEnabled(False)
        as_of = chosen_day(self._as_of)
        self.chosen.emit(Wanted(self._tree.choices(), as_of, self._number.text()))

    def showEvent(self, event: QShowEvent) -> None:
        """The facts have the focus, and Tab goes down from the number to them and to what chooses for them."""
        super().showEvent(event)
        tab_through(self._number, self._tree, *self._choose, self.go)
        self._tree.setFocus()

    def _lay_out(self) -> None:
        about = attribute_hints()
        self.row(self.tr("As-of &date"), self._as_of, "as_of", about["as_of"])
        self.row(self.tr("&Number"), self._number, "number", about["number"])
        self.form.addRow(self.tr("Template"), self._template)
        self.column.insertWidget(1, self._tree, 1)
        self.column.insertWidget(2, self._words)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in self._choose:
            row.addWidget(button)
        row.addSpacing(GRID)
        row.addWidget(self._sum, 1)
        self.column.insertLayout(3, row)
        self._tell()
        self._read()

    def _buttons_of_choices(self, background: bool) -> tuple[QPushButton, ...]:
        made: list[QPushButton] = []
        for choice, keys in keys_of(background).items():
            shown = isolated(", ".join(keys))
            button = QPushButton(f"{names()[choice]} ({shown})", self)
            button.setObjectName(f"choose.{choice}")
            button.setAutoDefault(False)
            button.setToolTip(self.tr("For the selected facts, or all of the selected section"))
            button.clicked.connect(lambda _=False, choice=choice: self._tree.choose(choice))
            made.append(button)
        return tuple(made)

    def _read(self) -> None:
        self._words.setText(self._tree.current_words())

    def _tell(self) -> None:
        chosen = list(self._tree.choices().values())
        said = (
            f"{name} {chosen.count(choice)}" for choice, name in names().items() if choice in chosen
        )
        self._sum.setText("   ·   ".join(said) or self.tr("The brief holds no fact."))
