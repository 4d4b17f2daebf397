"""Whether somebody is at work in the window who must not be interrupted."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from briefgen.ui.articles.adding import Adding
from briefgen.ui.reader.pane import Reader


class AtWork(QObject):
    """Knows whether somebody is at work who must not be interrupted when articles have come."""

    def __init__(self, reader: Reader, adding: Adding, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reader = reader
        self._adding = self._reads_on = False
        adding.progress.connect(self._progress)
        reader.cursor_moved.connect(self._moved)

    def is_there(self) -> bool:
        """Whether somebody writes, or has read on since the articles were asked for.

        The next letters would be keys, the next keys be meant for another article.
        """
        match self._window.focusWidget():
            case QPlainTextEdit() as field:
                return not field.isReadOnly()
            case QLineEdit() as line:
                # Where nothing was typed yet the focus only happens to be.
                return bool(line.text())
            case QWidget() as widget:
                return self._reads_on and self._reader.isAncestorOf(widget)
            case _:
                return False

    def _progress(self, text: str) -> None:
        if text and not self._adding:
            self._reads_on = False
        self._adding = bool(text)

    def _moved(self) -> None:
        self._reads_on = True
