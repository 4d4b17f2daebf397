"""What the program does in the background under a name: what waits, what runs, how it ended."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from threading import Lock

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from briefgen.model.counting import Stopped
from briefgen.model.errors import BriefgenError

REMEMBERED = 200
"""Jobs that have ended and are still listed."""

PASSED = 20
"""So many of them are passing ones, at most: nobody's own jobs are to go for a hundred previews."""

LONG = 0.5
"""Seconds after which a job is long."""

_LATE_MS = 600
"""After so long a job is long for sure, though timers may be a little early."""

_COUNTS_MS = 100
"""Counts are told no more often than that, however many there are."""


class JobState(Enum):
    """How far a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


ENDED = frozenset({JobState.DONE, JobState.FAILED, JobState.STOPPED})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job that has ended has to tell, a line each (empty ones are none), and how many parts came to nothing."""

    said: tuple[str, ...] = ()
    missed: int = 0


@dataclass(frozen=True, slots=True)
class JobEntry:
    """A job as a list shows it. Times are seconds of a clock without a date; `began` is 0 while it waits.

    `haltable`: it can be stopped even while it runs. `stopping`: that was asked for. `passing`: it is worth no
    mention unless it is long. `of` is how many parts it has, 0 if they can't be counted.
    """

    number: int
    title: str
    state: JobState
    haltable: bool = False
    passing: bool = False
    stopping: bool = False
    began: float = 0.0
    ended: float = 0.0
    done: int = 0
    of: int = 0
    trouble: BriefgenError | None = None
    outcome: Outcome = Outcome()

    @property
    def can_stop(self) -> bool:
        """Whether it can be stopped now."""
        runs = self.state is JobState.RUNNING
        return self.state is JobState.WAITING or (self.haltable and runs and not self.stopping)

    @property
    def counted(self) -> str:
        """How far it is, or came, in words; nothing if its parts can't be counted."""
        words = QCoreApplication.translate("Jobs", "{done} of {all}")
        return words.format(done=self.done, all=self.of) if self.of else ""

    def seconds(self, now: float) -> float:
        """How long it has been running, or ran."""
        return (self.ended or now) - self.began if self.began else 0.0


class Jobs(QObject):
    """The jobs since the program began, oldest first. It may be told of them from any thread."""

    changed = Signal()
    """The list is another one now. It arrives on the main thread."""

    _touched = Signal()
    _counted = Signal()
    _passing = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lock = Lock()
        self._entries: dict[int, JobEntry] = {}
        self._last = 0
        self._is_counting = False
        self._soon = QTimer(self, singleShot=True, interval=_COUNTS_MS)
        self._soon.timeout.connect(self._tell_counts)
        queued = Qt.ConnectionType.QueuedConnection
        self._touched.connect(self.changed, queued)
        self._counted.connect(self._soon.start, queued)
        self._passing.connect(self._look_later, queued)

    def entries(self) -> tuple[JobEntry, ...]:
        """All jobs that are remembered; of those that pass, the long ones."""
        now = self._clock()
        with self._lock:
            return tuple(one for one in self._entries.values() if _is_worth(one, now))

    def active(self) -> tuple[JobEntry, ...]:
        """Those that have not ended."""
        return tuple(one for one in self.entries() if one.state not in ENDED)

    def done_of(self, number: int) -> int:
        """How many parts of a job are done."""
        with self._lock:
            entry = self._entries.get(number)
            return entry.done if entry else 0

    def add(self, title: str, *, haltable: bool = False, passing: bool = False) -> int:
        """The number of a new job, which waits."""
        with self._lock:
            self._last += 1
            entry = JobEntry(self._last, title, JobState.WAITING, haltable, passing)
            self._entries[entry.number] = entry
            self._forget()
        self._touched.emit()
        return entry.number

    def begin(self, number: int) -> None:
        """The job runs."""
        now = self._clock()
        entry = self._put(number, lambda one: replace(one, state=JobState.RUNNING, began=now))
        if entry and entry.passing:
            self._passing.emit()

    def count(self, number: int, done: int, of: int) -> None:
        """So many parts of the job are done. The list tells soon, once for all that is counted until then."""
        if self._change(number, lambda one: replace(one, done=done, of=of)):
            with self._lock:
                told, self._is_counting = self._is_counting, True
            if not told:
                self._counted.emit()

    def stopping(self, number: int) -> None:
        """The job that runs was asked to end."""
        self._put(number, lambda one: replace(one, stopping=True))

    def end(
        self, number: int, trouble: BriefgenError | None = None, outcome: Outcome | None = None
    ) -> None:
        """The job has ended, well or with trouble, and tells what came of it."""
        now, told = self._clock(), outcome or Outcome()
        entry = self._put(
            number,
            lambda one: replace(
                one, state=_end(one, trouble, told), ended=now, trouble=trouble, outcome=told
            ),
        )
        if entry and not _is_worth(entry, now):
            with self._lock:
                del self._entries[number]

    def _put(self, number: int, change: Callable[[JobEntry], JobEntry]) -> JobEntry | None:
        entry = self._change(number, change)
        if entry:
            self._touched.emit()
        return entry

    def _change(self, number: int, change: Callable[[JobEntry], JobEntry]) -> JobEntry | None:
        """The job as it is after the change; None if there is none, or it has ended."""
        with self._lock:
            entry = self._entries.get(number)
            if entry is None or entry.state in ENDED:
                return None
            self._entries[number] = changed = change(entry)
        return changed

    def _look_later(self) -> None:
        QTimer.singleShot(_LATE_MS, self, self.changed.emit)

    def _tell_counts(self) -> None:
        with self._lock:
            self._is_counting = False
        self.changed.emit()

    def _forget(self) -> None:
        for kept, passing in ((PASSED, (True,)), (REMEMBERED, (True, False))):
            ended = [
                one.number
                for one in self._entries.values()
                if one.state in ENDED and one.passing in passing
            ]
            for number in ended[: max(0, len(ended) - kept)]:
                del self._entries[number]


def _is_worth(entry: JobEntry, now: float) -> bool:
    """Whether a job is worth being listed."""
    return not entry.passing or entry.seconds(now) >= LONG


def _end(entry: JobEntry, trouble: BriefgenError | None, outcome: Outcome) -> JobState:
    """How a job has ended; one of whose parts none came to anything has failed."""
    if isinstance(trouble, Stopped):
        return JobState.STOPPED
    nothing = 0 < entry.of <= outcome.missed
    return JobState.FAILED if trouble or nothing else JobState.DONE
