"""A form for what new issues of a series begin with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from briefgen.model.scales import Scales
from briefgen.model.series import SeriesDefaults
from briefgen.ui.dialogs.form import marking_box
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named, worded
from briefgen.ui.parts.labels import plain_label
from briefgen.workspace.formats import formats
from briefgen.workspace.templates import Shelved


class SeriesPanel(QWidget):
    """Each choice is told at once, with the name of what was chosen and its value."""

    chosen = Signal(str, str)

    def __init__(
        self,
        scales: Scales,
        keys: KeyNames = USUAL,
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._shown = SeriesDefaults()
        self._shelf: tuple[Shelved, ...] = ()
        self._template, self._yardstick, self._format = (QComboBox(self) for _ in range(3))
        self._marking = marking_box(scales, "")
        self._boxes = {
            "template": self._template,
            "marking": self._marking,
            "yardstick": self._yardstick,
            "format": self._format,
        }
        for one in scales.yardsticks:
            self._yardstick.addItem(named(one.title), one.id)
        for one in formats():
            self._format.addItem(worded(one.label), one.id)
        for box in (self._yardstick, self._format):
            box.insertItem(0, self._open_words(box), "")
        self._lay_out(writable)
        self.show_defaults(SeriesDefaults())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The fields, in their order."""
        return tuple(self._boxes.values())

    def show_templates(self, shelf: tuple[Shelved, ...]) -> None:
        """These templates can be chosen."""
        self._shelf = tuple(one for one in shelf if not one.fault)
        self.show_defaults(self._shown)

    def show_defaults(self, defaults: SeriesDefaults) -> None:
        """The form says what new issues begin with now."""
        self._shown = defaults
        self._fill_templates()
        for name, box in self._boxes.items():
            value = getattr(defaults, name)
            if box is self._marking:
                box.setCurrentText(value)
            else:
                box.setCurrentIndex(max(0, box.findData(value)))

    def _fill_templates(self) -> None:
        box, wanted = self._template, self._shown.template
        box.clear()
        box.addItem(self._open_words(box), "")
        for one in self._shelf:
            box.addItem(named(one.title), str(one.id))
        if wanted and box.findData(wanted) < 0:
            box.addItem(self.tr("{0} (not here)").format(wanted), wanted)

    def _open_words(self, box: QComboBox) -> str:
        """What stands for no choice: formats are nothing that an issue has."""
        if box is self._format:
            return self.tr("None")
        return self.tr("As the issue before")

    def _lay_out(self, writable: bool) -> None:
        heading = plain_label(self, "seriesHeading", self.tr("New issues begin with"))
        heading.setProperty("heading", True)
        column = QVBoxLayout(self)
        margins(column, 0, 2 * GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(heading)
        column.addLayout(self._form(writable))

    def _form(self, writable: bool) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(GRID)
        labels = {
            "template": (
                self.tr("&Template"),
                self.tr("How new issues are laid out, and those whose own template is not here"),
            ),
            "marking": (self.tr("&Marking"), self.tr("Who may read new issues")),
            "yardstick": (
                self.tr("&Yardstick"),
                self.tr("The scale of likelihoods that new issues use"),
            ),
            "format": (
                self.tr("&Format"),
                self._keys.fill(
                    self.tr("What an issue is exported to where no format is named ({key})"),
                    key="brief.export",
                ),
            ),
        }
        for name, box in self._boxes.items():
            label, tip = labels[name]
            box.setObjectName(f"series.{name}")
            box.setAccessibleName(label.replace("&", ""))
            box.setAccessibleDescription(tip)
            box.setToolTip(tip)
            box.setEnabled(writable)
            # A long title must not widen the list beside the changes.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
            box.activated.connect(lambda _=0, name=name: self._tell(name))
            form.addRow(label, box)
        if line := self._marking.lineEdit():
            line.setPlaceholderText(self._open_words(self._marking))
            line.editingFinished.connect(lambda: self._tell("marking"))
        return form

    def _tell(self, name: str) -> None:
        box = self._boxes[name]
        value = box.currentText() if box is self._marking else str(box.currentData())
        if value.strip() != getattr(self._shown, name):
            self.chosen.emit(name, value)
