"""A bar with one line to type into, at the foot of a pane."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID

_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OWN = _ENTERS | {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}


class LineField(QLineEdit):
    """A line whose Return, Escape and arrows are its own: nobody else's shortcuts take them."""

    entered = Signal()
    left = Signal()

    def event(self, arg__1: QEvent) -> bool:
        """Keeps its keys from being taken for shortcuts."""
        override = arg__1.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(arg__1, QKeyEvent) and _is_own(arg__1):
            arg__1.accept()
            return True
        return super().event(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Enters, leaves, or types."""
        if not _is_own(arg__1):
            super().keyPressEvent(arg__1)
        elif arg__1.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif arg__1.key() in _ENTERS or arg__1.key() == Qt.Key.Key_Down:
            self.entered.emit()


class LineBar(QWidget):
    """What the line is for, the line, and what there is to say of it; hidden until it is opened."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.about = _label()
        self.field = LineField()
        self.field.setObjectName(f"{name}.field")
        self.said = _label()
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.row = QHBoxLayout(self)
        margins(self.row, 2 * GRID, GRID // 2, GRID, GRID // 2)
        self.row.setSpacing(GRID)
        self.row.addWidget(self.about)
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.said)
        self.hide()

    def open(self, about: str, words: str) -> None:
        """The line is in sight, has the focus, and its words are selected."""
        self.about.setText(about)
        self.field.setAccessibleName(about)
        self.field.setText(words)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, words: str) -> None:
        """Says it beside the line."""
        self.said.setText(words)
        self.field.setAccessibleDescription(words)


def _is_own(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _OWN and held == Qt.KeyboardModifier.NoModifier


def _label() -> QLabel:
    return QLabel(textFormat=Qt.TextFormat.PlainText)
