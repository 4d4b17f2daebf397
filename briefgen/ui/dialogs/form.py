"""What all dialogs share: a form, a line for what is wrong, buttons, and an end."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefgen.model.brief import Section
from briefgen.model.errors import BriefgenError
from briefgen.model.scales import Scales
from briefgen.ui.look.language import QT_TRANSLATE_NOOP
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named, worded
from briefgen.ui.parts.labels import plain_label

_ATTRIBUTES = {
    "title": QT_TRANSLATE_NOOP("Attributes", "What the brief is about; it stands at its head"),
    "number": QT_TRANSLATE_NOOP(
        "Attributes", "The brief's number in its series; the next issue counts it up"
    ),
    "as_of": QT_TRANSLATE_NOOP("Attributes", "The day whose situation the brief describes"),
    "marking": QT_TRANSLATE_NOOP(
        "Attributes", "Who may read the brief: choose a marking, or write one of your own"
    ),
    "classification": QT_TRANSLATE_NOOP(
        "Attributes", "What your house writes beside the marking, if it does"
    ),
    "organization": QT_TRANSLATE_NOOP("Attributes", "The house that publishes the brief"),
    "author": QT_TRANSLATE_NOOP("Attributes", "Who has written the brief"),
    "yardstick": QT_TRANSLATE_NOOP(
        "Attributes", "The words that stand for likelihoods in judgements"
    ),
    "language": QT_TRANSLATE_NOOP(
        "Attributes", "The language of the brief's fixed words and of its hyphenation"
    ),
}


class Dialog(QDialog):
    """Its parts stand in a column, within the margins of all dialogs. Once it is closed it is gone."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        self.column.setSpacing(2 * GRID)

    def closing_buttons(self) -> QDialogButtonBox:
        """A row of buttons, so far with the one that closes the dialog."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        return buttons


class FormDialog(Dialog):
    """A form over two buttons. It stays open, with what was typed, until the caller accepts it.

    A subclass names itself in the window's title, and what it does on `go`.
    """

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent, name)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(2 * GRID)
        self.form.setVerticalSpacing(GRID)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._problem = problem_label(self)
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("go")
        self.go.setDefault(True)
        # From a field of many lines too, where Enter begins another one.
        quick = QShortcut(QKeySequence("Ctrl+Return"), self)
        quick.activated.connect(lambda: self.pressed_by_ctrl_enter().click())
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        self.column.addLayout(self.form)
        self.column.addWidget(self._problem)
        self.column.addWidget(self.buttons)

    def row(self, label: str, field: QWidget, name: str, hint: str = "") -> None:
        """The form has a field more, with a label that assistive technology reads too."""
        field.setObjectName(name)
        field.setAccessibleName(label.replace("&", ""))
        if hint:
            field.setToolTip(hint)
            field.setAccessibleDescription(hint)
        self.form.addRow(label, field)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes down the form from its first field, whatever the order in which the fields were made."""
        super().showEvent(event)
        rows = range(self.form.rowCount())
        items = (self.form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in rows)
        found = [field for item in items if item and (field := item.widget())]
        fields = [one for one in found if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        if not self.go.toolTip():
            # "Create" alone doesn't tell somebody who can't see the window's title what.
            self.go.setAccessibleDescription(self.windowTitle())
        rest = [one for one in self.buttons.buttons() if one is not self.go]
        role, last = self.buttons.buttonRole, QDialogButtonBox.ButtonRole.RejectRole
        others = sorted(rest, key=lambda one: role(one) == last)
        tab_through(*fields, self.go, *others)
        if fields and self.focusWidget() not in fields:
            fields[0].setFocus()

    def pressed_by_ctrl_enter(self) -> QPushButton:
        """The button that Ctrl+Enter presses. For subclasses."""
        return self.go

    def show_problem(self, error: BriefgenError) -> None:
        """The form says what is wrong with it, and can be sent again."""
        self._problem.setText(worded(error.said))
        self._problem.show()
        self.go.setEnabled(True)

    def submit(self) -> None:
        """Tells the caller what was filled in. For subclasses."""
        raise NotImplementedError

    def _submit(self) -> None:
        self._problem.hide()
        self.submit()


def without_default(buttons: QDialogButtonBox, *more: QPushButton) -> None:
    """Enter presses none of them by itself: it is for what has the focus."""
    for one in (*buttons.buttons(), *more):
        if isinstance(one, QPushButton):
            one.setAutoDefault(False)


def tab_through(*stops: QWidget) -> None:
    """Tab goes from each of them to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def problem_label(parent: QWidget) -> QLabel:
    """A label for what is wrong, hidden as long as nothing is."""
    label = plain_label(parent, "problem")
    label.setProperty("badge", True)
    label.hide()
    return label


def day_box(day: date, parent: QWidget | None = None) -> QDateEdit:
    """A choice of a day, written as ISO 8601."""
    box = QDateEdit(QDate(day.year, day.month, day.day), parent)
    box.setCalendarPopup(True)
    # Qt would turn the format round, and no standard knows 02-03-2026.
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box.setDisplayFormat("yyyy-MM-dd")
    return box


def chosen_day(box: QDateEdit) -> date:
    """The day that is chosen in it."""
    chosen = box.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def attribute_hints() -> dict[str, str]:
    """What each attribute of a brief is, in a sentence."""
    return {
        name: QCoreApplication.translate("Attributes", text) for name, text in _ATTRIBUTES.items()
    }


def as_table(view: QTreeView, columns: int) -> None:
    """A tree as a flat list: its first column takes what room there is, the others what they need."""
    # Before the first row is measured: its padding comes with the style.
    view.ensurePolished()
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    header = view.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, columns):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


def section_box(sections: tuple[Section, ...], current: str) -> QComboBox:
    """A choice of a brief's sections, by the title; its data is the key."""
    box = QComboBox()
    for one in sections:
        box.addItem(one.title, one.key)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box


def free_box(parent: QWidget | None = None) -> QComboBox:
    """A choice that takes a text of one's own, just as it was typed."""
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    # Qt's own would make TLP:AMBER+STRICT of whoever types TLP:AMBER and Enter.
    box.setCompleter(None)  # pyright: ignore[reportArgumentType]  # Qt takes none
    return box


def marking_box(scales: Scales, current: str) -> QComboBox:
    """A choice of the house's markings in their colours, with room for a text of one's own."""
    box = free_box()
    box.addItem("")
    for one in scales.markings:
        box.addItem(one.label)
        row = box.count() - 1
        box.setItemData(row, QColor(one.colour), Qt.ItemDataRole.ForegroundRole)
        box.setItemData(row, QColor(one.background), Qt.ItemDataRole.BackgroundRole)
        box.setItemData(row, named(one.audience), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentText(current)
    return box
