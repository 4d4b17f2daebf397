"""Looks for garbage while nobody waits for the window."""

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000
_QUIET = 0.02
"""Seconds of the main thread's work between two looks, at most, where nobody does anything."""

_DUE, _LATEST = 2, 200
"""Collections of the middle generation until all is looked through: at a quiet moment, and at any.

Often, since what a look costs is what has come since the one before.
"""

_ALL = 50
"""Each fiftieth look is at everything."""

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
        self._looks = 0
        self._used = time.thread_time()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """All is looked through if it is time, and nothing was done of late."""
        used, self._used = time.thread_time() - self._used, time.thread_time()
        count = gc.get_count()[2]
        if count < _DUE or (used > _QUIET and count < _LATEST):
            return
        if self._looks % _ALL == _ALL - 1:
            gc.unfreeze()
        # At first there is what the window was filled with, nearly all of which is going to stay.
        if self._looks:
            gc.collect()
        self._looks += 1
        # What has stayed until now is likely to stay: the next look is at what is new since.
        gc.freeze()
