"""What the program does in the background under a name: what waits, what runs, how it ended."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal

from briefgen.model.errors import BriefgenError

REMEMBERED = 200
"""Jobs that have ended and are still listed."""


class JobState(Enum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


ENDED = frozenset({JobState.DONE, JobState.FAILED, JobState.STOPPED})


class JobStopped(BriefgenError):
    """The user stopped a job before it ended."""


@dataclass(frozen=True, slots=True)
class JobEntry:
    """A job as a list shows it. Times are seconds of a clock without a date; `began` is 0 while it waits.

    `haltable`: it can be stopped even while it runs.
    """

    number: int
    title: str
    state: JobState
    haltable: bool = False
    began: float = 0.0
    ended: float = 0.0
    trouble: BriefgenError | None = None

    @property
    def can_stop(self) -> bool:
        """Whether it can be stopped now."""
        return self.state is JobState.WAITING or (self.haltable and self.state is JobState.RUNNING)

    def seconds(self, now: float) -> float:
        """How long it has been running, or ran."""
        return (self.ended or now) - self.began if self.began else 0.0


class Jobs(QObject):
    """The jobs since the program began, oldest first. It may be told of them from any thread."""

    changed = Signal()
    """The list is another one now. It arrives on the main thread."""

    _touched = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lock = Lock()
        self._entries: dict[int, JobEntry] = {}
        self._last = 0
        self._touched.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def entries(self) -> tuple[JobEntry, ...]:
        """All jobs that are remembered."""
        with self._lock:
            return tuple(self._entries.values())

    def active(self) -> tuple[JobEntry, ...]:
        """Those that have not ended."""
        return tuple(one for one in self.entries() if one.state not in ENDED)

    def add(self, title: str, *, haltable: bool = False) -> int:
        """The number of a new job, which waits."""
        with self._lock:
            self._last += 1
            entry = JobEntry(self._last, title, JobState.WAITING, haltable)
            self._entries[entry.number] = entry
            self._forget()
        self._touched.emit()
        return entry.number

    def begin(self, number: int) -> None:
        """The job runs."""
        self._put(number, state=JobState.RUNNING, began=self._clock())

    def end(self, number: int, trouble: BriefgenError | None = None) -> None:
        """The job has ended, well or with trouble."""
        state = JobState.DONE
        if trouble is not None:
            state = JobState.STOPPED if isinstance(trouble, JobStopped) else JobState.FAILED
        self._put(number, state=state, ended=self._clock(), trouble=trouble)

    def _put(self, number: int, **values: object) -> None:
        with self._lock:
            entry = self._entries.get(number)
            if entry is None or entry.state in ENDED:
                return
            self._entries[number] = replace(entry, **values)  # pyright: ignore[reportArgumentType]
        self._touched.emit()

    def _forget(self) -> None:
        ended = [one.number for one in self._entries.values() if one.state in ENDED]
        for number in ended[: max(0, len(ended) - REMEMBERED)]:
            del self._entries[number]
