"""The settings of a style sheet as a form: page, fonts, colours, header and footer, references."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from briefgen.ui.look.language import QT_TRANSLATE_NOOP
from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID
from briefgen.ui.parts.labels import plain_label
from briefgen.workspace.drafts import Setting, SettingKind, Value

_LABELS = {
    ("page", "size"): QT_TRANSLATE_NOOP("StyleForm", "Page"),
    ("page", "top"): QT_TRANSLATE_NOOP("StyleForm", "Top margin"),
    ("page", "bottom"): QT_TRANSLATE_NOOP("StyleForm", "Bottom margin"),
    ("page", "start"): QT_TRANSLATE_NOOP("StyleForm", "Margin at the start"),
    ("page", "end"): QT_TRANSLATE_NOOP("StyleForm", "Margin at the end"),
    ("fonts", "body"): QT_TRANSLATE_NOOP("StyleForm", "Font of the text"),
    ("fonts", "heading"): QT_TRANSLATE_NOOP("StyleForm", "Font of headings"),
    ("lines", "header"): QT_TRANSLATE_NOOP("StyleForm", "Header"),
    ("lines", "footer"): QT_TRANSLATE_NOOP("StyleForm", "Footer"),
    ("", "references"): QT_TRANSLATE_NOOP("StyleForm", "References"),
    ("", "citation_style"): QT_TRANSLATE_NOOP("StyleForm", "Citation style"),
    ("", "hyphenate"): QT_TRANSLATE_NOOP("StyleForm", "Divide words"),
}
_CHOICES = {
    "sources": QT_TRANSLATE_NOOP("StyleForm", "A numbered list of sources"),
    "footnotes": QT_TRANSLATE_NOOP("StyleForm", "Footnotes"),
    "endnotes": QT_TRANSLATE_NOOP("StyleForm", "Endnotes"),
    "author-date": QT_TRANSLATE_NOOP("StyleForm", "By author and date"),
}

Told = Callable[[Value], None]


class StyleForm(QScrollArea):
    """Emits `chosen` with table, key and value of a setting that was changed."""

    chosen = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("styleForm")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settings: tuple[Setting, ...] = ()
        self._fields: dict[tuple[str, str], QWidget] = {}
        self._say("")

    def show_settings(self, settings: tuple[Setting, ...]) -> None:
        """The form shows these; what has the focus keeps it."""
        same = [(one.table, one.key) for one in self._settings] == [
            (one.table, one.key) for one in settings
        ]
        self._settings = settings
        if not same:
            self._build()
        for one in settings:
            field = self._fields[one.table, one.key]
            field.blockSignals(True)
            _put(field, one)
            field.blockSignals(False)

    def show_message(self, text: str) -> None:
        """There is no form, but this to say."""
        self._settings = ()
        self._say(text)

    def _say(self, text: str) -> None:
        self._fields = {}
        label = plain_label(self, "styleMessage", text)
        label.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(label)

    def _build(self) -> None:
        inside = QWidget()
        form = QFormLayout(inside)
        margins(form, GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields = {}
        for one in self._settings:
            field = _field(one, partial(self.chosen.emit, one.table, one.key))
            field.setObjectName(f"style.{one.table}.{one.key}")
            field.setAccessibleName(_label(one))
            written = f"[{one.table}] {one.key}" if one.table else one.key
            field.setToolTip(self.tr("In the text of the style sheet: {0}").format(written))
            form.addRow(_label(one), field)
            self._fields[one.table, one.key] = field
        self.setWidget(inside)


class ColourField(QWidget):
    """A colour as "#RRGGBB", with a button that has one chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = QLineEdit(self)
        self._code.setObjectName("code")
        self._pick = QPushButton(self, autoDefault=False)
        self._pick.setObjectName("pick")
        self._code.setAccessibleDescription(self.tr("A colour, as #RRGGBB"))
        self._pick.setAccessibleDescription(self.tr("Choose the colour from a picture of all"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._code, 1)
        row.addWidget(self._pick)
        self.setFocusProxy(self._code)
        self._code.editingFinished.connect(self._typed)
        self._pick.clicked.connect(self._ask)
        self._value = ""

    def setAccessibleName(self, name: str) -> None:
        """Both parts are called by what the colour is for."""
        super().setAccessibleName(name)
        self._code.setAccessibleName(name)
        self._pick.setAccessibleName(self.tr("Choose: {0}").format(name))

    def set_value(self, code: str) -> None:
        """The field shows a colour."""
        self._value = code
        self._code.setText(code)
        swatch = QPixmap(self._pick.iconSize())
        swatch.fill(QColor(code) if QColor.isValidColorName(code) else Qt.GlobalColor.transparent)
        self._pick.setIcon(swatch)
        self._pick.setText(self.tr("Choose…"))

    def _typed(self) -> None:
        if self._code.text() != self._value:
            self.chosen.emit(self._code.text())

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._value), self)
        dialog.setObjectName("colour")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The desktop's own one can't be told apart from a foreign window by assistive technology everywhere.
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._picked)
        dialog.open()

    def _picked(self, colour: QColor) -> None:
        self.chosen.emit(colour.name().upper())


def _label(one: Setting) -> str:
    known = _LABELS.get((one.table, one.key))
    if known:
        return QCoreApplication.translate("StyleForm", known)
    return QCoreApplication.translate("StyleForm", "Colour “{0}”").format(one.key)


def _field(one: Setting, told: Told) -> QWidget:
    match one.kind:
        case SettingKind.CHOICE:
            box = QComboBox()
            for choice in one.choices:
                known = _CHOICES.get(choice)
                shown = QCoreApplication.translate("StyleForm", known) if known else choice
                box.addItem(shown, choice)
            box.activated.connect(lambda: told(str(box.currentData())))
            return box
        case SettingKind.MILLIMETRES:
            number = QDoubleSpinBox(maximum=200, decimals=1, suffix=" mm")
            # What is typed counts once it is all there.
            number.setKeyboardTracking(False)
            number.valueChanged.connect(told)
            return number
        case SettingKind.COLOUR:
            colour = ColourField()
            colour.chosen.connect(told)
            return colour
        case SettingKind.SWITCH:
            switch = QCheckBox()
            switch.toggled.connect(told)
            return switch
        case SettingKind.LINE:
            line = QLineEdit()
            line.editingFinished.connect(lambda: line.isModified() and told(line.text()))
            return line


def _put(field: QWidget, one: Setting) -> None:
    match field:
        case QComboBox():
            field.setCurrentIndex(field.findData(one.value))
        case QDoubleSpinBox():
            field.setValue(float(one.value))
        case QCheckBox():
            field.setChecked(bool(one.value))
        case ColourField():
            field.set_value(str(one.value))
        case QLineEdit():
            if field.text() != one.value:
                field.setText(str(one.value))
            field.setModified(False)
        case _:
            raise TypeError(type(field))
