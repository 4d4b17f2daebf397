"""Labels for words of strangers, which Qt would take for markup where they look like it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget, name: str, text: str = "") -> QLabel:
    """A label that wraps and never takes its text for markup."""
    label = QLabel(text, parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label
