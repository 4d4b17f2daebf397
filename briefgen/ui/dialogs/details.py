"""All that can be set on a brief: its own attributes, and what its template asks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from briefgen.model.brief import Brief
from briefgen.model.scales import Scales
from briefgen.model.template import FieldKind, FieldSpec, Template
from briefgen.ui.dialogs.form import FormDialog, attribute_hints, chosen_day, day_box, marking_box
from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named
from briefgen.ui.prose.field import ProseField


class Details(FormDialog):
    """Emits `chosen` with the values that were changed, as a dict by name."""

    chosen = Signal(object)

    def __init__(
        self, brief: Brief, template: Template, scales: Scales, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "details")
        self.setWindowTitle(self.tr("Details of the brief"))
        self.go.setText(self.tr("Apply"))
        self.go.setToolTip(self.tr("Apply the changes (Ctrl+Enter)"))
        self._fields: dict[str, QWidget] = {}
        self._put_fields(brief, template)
        self._put_attributes(brief, scales)
        # As the fields have it, not as the brief has it: Qt turns some characters into others.
        self._before = {name: _value(field) for name, field in self._fields.items()}
        self._scroll()
        self.resize(640, 660)

    def submit(self) -> None:
        """Tells what was changed."""
        now = {name: _value(field) for name, field in self._fields.items()}
        self.chosen.emit(
            {name: value for name, value in now.items() if value != self._before[name]}
        )

    def _put_fields(self, brief: Brief, template: Template) -> None:
        known = {one.name for one in brief.fields}
        for spec in template.fields:
            star = " *" if spec.required else ""
            value = brief.field(spec.name) if spec.name in known else spec.default
            self._put(spec.name, named(spec.label) + star, _field(spec, value), named(spec.help))

    def _put_attributes(self, brief: Brief, scales: Scales) -> None:
        about = attribute_hints()
        self._put("title", self.tr("Title"), QLineEdit(brief.title), about["title"])
        self._put("number", self.tr("Number"), QLineEdit(brief.number), about["number"])
        self._put("as_of", self.tr("As-of date"), day_box(brief.as_of), about["as_of"])
        marking = marking_box(scales, brief.marking)
        self._put("marking", self.tr("Marking"), marking, about["marking"])
        for name, label in (
            ("classification", self.tr("Classification")),
            ("organization", self.tr("Organization")),
            ("author", self.tr("Author")),
        ):
            self._put(name, label, QLineEdit(getattr(brief, name)), about[name])
        yardstick = QComboBox()
        for one in scales.yardsticks:
            yardstick.addItem(named(one.title), one.id)
        yardstick.setCurrentIndex(max(0, yardstick.findData(brief.yardstick)))
        self._put("yardstick", self.tr("Yardstick of likelihoods"), yardstick, about["yardstick"])
        language = QLineEdit(brief.language)
        self._put("language", self.tr("Language (en, ko, ar…)"), language, about["language"])

    def _put(self, name: str, label: str, field: QWidget, hint: str = "") -> None:
        self._fields[name] = field
        self.row(label, field, name, hint)

    def _scroll(self) -> None:
        inside = QWidget()
        self.column.removeItem(self.form)
        inside.setLayout(self.form)
        margins(self.form, 0, 0, GRID, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.column.insertWidget(0, area, 1)


def _field(spec: FieldSpec, value: str) -> QWidget:
    match spec.kind:
        case FieldKind.LINE:
            return QLineEdit(value)
        case FieldKind.MARKDOWN:
            text = ProseField(value)
            text.setMinimumHeight(13 * GRID)
            return text
        case FieldKind.DATE:
            day = QLineEdit(value)
            day.setPlaceholderText("YYYY-MM-DD")
            return day
        case FieldKind.FLAG:
            box = QCheckBox()
            box.setChecked(value == "yes")
            return box


def _value(field: QWidget) -> str:
    match field:
        case QDateEdit():
            return chosen_day(field).isoformat()
        case QComboBox():
            return field.currentText() if field.isEditable() else str(field.currentData())
        case QCheckBox():
            return "yes" if field.isChecked() else "no"
        case ProseField():
            return field.toPlainText()
        case QLineEdit():
            return field.text()
        case _:
            raise TypeError(type(field))
