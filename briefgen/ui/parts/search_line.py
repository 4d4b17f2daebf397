"""A field above a list: while one types, the keys that choose go to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

_TO_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class SearchLine(QLineEdit):
    """Keeps the focus while the arrow keys go through the list below it."""

    entered = Signal()
    """Enter was pressed: what is chosen in the list is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._list: QAbstractItemView | None = None

    def choose_in(self, view: QAbstractItemView) -> None:
        """This is the list."""
        self._list = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages go through the list, Enter says what is meant, the rest is typing."""
        if self._list is not None and event.key() in _TO_LIST:
            self._list.event(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
