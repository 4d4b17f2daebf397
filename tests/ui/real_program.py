"""The program as users start it, which says on its output what was done in it: `python -m tests.ui.real_program FILE`.

It is the program of a test that presses real keys. It prints the id of each action that acts, and for each line that it
reads "calm", once nothing is under way any more.
"""

import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from briefgen.ui.app import application, run
from briefgen.ui.window.main_window import MainWindow

_LOOK_MS = 50
_QUIET = 3
"""Looks in a row at which nothing may be under way: what the X server has sent is on its way that long at most."""


class Teller(QObject):
    """Listens to the actions of whatever windows there are."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._heard: set[int] = set()
        self._asked = self._quiet = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._asks = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._asks.activated.connect(self._ask)

    def _look(self) -> None:
        busy = False
        for window in _windows():
            busy |= not window.is_furnished or window.tasks.busy()
            for action in window.findChildren(QAction):
                if id(action) not in self._heard and action.objectName():
                    self._heard.add(id(action))
                    action.triggered.connect(partial(_tell, action.objectName()))
        self._quiet = 0 if busy else self._quiet + 1
        if self._asked and self._quiet >= _QUIET:
            self._asked -= 1
            _tell("calm")

    def _ask(self) -> None:
        if os.read(sys.stdin.fileno(), 1):
            self._asked += 1
            self._quiet = 0
        else:
            self._asks.setEnabled(False)


def _windows() -> Iterator[MainWindow]:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow) and not widget.is_closed:
            yield widget


def _tell(words: str, _checked: bool = False) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    teller = Teller(application())
    sys.exit(run(Path(sys.argv[1])))
