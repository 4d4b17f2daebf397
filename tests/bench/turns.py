"""What each step costs: the dearest turn of the event loop in it, in processor and wall milliseconds."""

import time
from collections.abc import Callable
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

FRAME, MOST = 16.0, 50.0
"""Milliseconds: what scrolls and selects takes no frame longer, and nothing takes longer than the most."""

_QUIET = 0.2
_PATIENCE = 60.0
_ROW = "  {:44} {:>8} {:>8} {:>8}  {}"


class Turns:
    """Takes steps one after another, and prints a line for each. `busy` tells whether work is still under way."""

    def __init__(self, busy: Callable[[], bool]) -> None:
        self._busy = busy

    def begin(self) -> None:
        """The head of the table is printed."""
        print(_ROW.format("step", "median", "worst", "waited", ""))

    def step(
        self,
        name: str,
        act: Callable[[], object],
        times: int = 1,
        *,
        frame: bool = False,
        meanwhile: Callable[[], object] | None = None,
    ) -> None:
        """The step is taken that often, each time until all is quiet; a `frame` is to take 16 ms, all else 50.

        `meanwhile` is done in each turn too, as a user would who doesn't wait.
        """
        rounds = [self._one(act, meanwhile) for _ in range(times)]
        used, waited = [one for one, _ in rounds], [one for _, one in rounds]
        most = FRAME if frame else MOST
        said = f"over {most:.0f} ms" if max(used) > most else ""
        figures = (f"{one:.1f}" for one in (median(used), max(used), max(waited)))
        print(_ROW.format(name, *figures, said), flush=True)

    def _one(
        self, act: Callable[[], object], meanwhile: Callable[[], object] | None
    ) -> tuple[float, float]:
        turns = [_timed(act)]
        quiet_since = time.monotonic()
        until = quiet_since + _PATIENCE
        while time.monotonic() - quiet_since < _QUIET and time.monotonic() < until:
            turns.append(_timed(lambda: _turn(meanwhile)))
            turns.append(_timed(_delete))
            if self._busy():
                quiet_since = time.monotonic()
            time.sleep(0.001)
        return max(one for one, _ in turns), max(one for _, one in turns)


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    """Processor milliseconds of this thread, and milliseconds by the clock."""
    used, clock = time.thread_time(), time.perf_counter()
    act()
    return (time.thread_time() - used) * 1000, (time.perf_counter() - clock) * 1000


def _turn(meanwhile: Callable[[], object] | None) -> None:
    if meanwhile:
        meanwhile()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _delete() -> None:
    """What a running loop does by itself: `deleteLater` is for the next turn."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
