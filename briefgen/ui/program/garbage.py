"""Looks for garbage while nobody waits for the window."""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 2_000
_QUIET = 0.02
"""Processor seconds between two looks, at most, where nobody does anything: on any thread, since what one of them is
working on lives, and would be looked through in vain."""

_DUE = 2
"""Collections of the middle generation until all is looked through at a quiet moment.

Often, since what a look costs is what has come since the one before.
"""

_LATEST = 150
"""Moments in a row that were not quiet until it is done all the same: five minutes."""

_ALL = 50
"""After so many looks there is one at everything, once the user is in another program."""

_NEVER = 1_000_000


class Garbage(QObject):
    """From now on all that lives is looked through in quiet moments alone.

    By itself Python does that when it has made enough that stays, in the midst of whatever is being done: with
    thousands of articles and highlights it takes longer than a frame, in any thread, as it holds up all of them.
    What the start has made lives as long as the program, and is never looked through.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.freeze()
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        gc.enable()
        self._looked = False
        self._restless = self._since_all = 0
        self._used = time.process_time()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """All is looked through if it is time, and nothing was done of late."""
        used, self._used = time.process_time() - self._used, time.process_time()
        self._restless = self._restless + 1 if used > _QUIET else 0
        if gc.get_count()[2] < _DUE or 0 < self._restless < _LATEST:
            return
        self._restless = 0
        if self._since_all >= _ALL and not _in_front():
            gc.unfreeze()
            self._since_all = 0
        # At first there is what the window was filled with, nearly all of which is going to stay.
        if self._looked:
            gc.collect()
        self._looked = True
        self._since_all += 1
        # What has stayed until now is likely to stay: the next look is at what is new since.
        gc.freeze()


def _in_front() -> bool:
    """Whether the user is in this program."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
