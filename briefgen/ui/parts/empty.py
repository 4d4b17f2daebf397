"""What a pane shows while it has nothing to show: what it is for, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefgen.ui.parts.labels import plain_label


class EmptyState(QWidget):
    """A title and a sentence in the middle of a pane, on the ground of text."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._title = self._label("empty.title", QPalette.ColorRole.Text)
        self._title.setProperty("heading", True)
        self._hint = self._label("empty.hint", QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addStretch(3)
        self.say(title, hint)

    def say(self, title: str, hint: str = "") -> None:
        """Shows another title and hint."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.say_hint(hint)

    def say_hint(self, hint: str) -> None:
        """Shows another hint below the title."""
        self._hint.setText(hint)
        self.setAccessibleDescription(hint)

    def _label(self, name: str, role: QPalette.ColorRole) -> QLabel:
        label = plain_label(self, name)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setForegroundRole(role)
        return label
