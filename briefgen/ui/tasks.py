"""Work off the main thread, and its results back on it."""

import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Condition
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase
from briefgen.ui.jobs import Jobs, JobStopped

LIBRARY = "library"
"""The lane of everything that writes to the workspace: what stands in it is finished before the program ends."""

_WORKERS = 4

_TURN = 0.0002
"""Seconds that a worker may keep the interpreter from the main thread.

Painting a frame asks for it dozens of times: with Python's own 5 ms a frame would take a tenth of a second beside a
busy worker. What workers lose by it is a few percent, where two of them are busy.
"""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BriefgenError], None] | None
    lane: str
    title: str = ""
    number: int = 0
    halt: Callable[[], None] | None = None


class Tasks(QObject):
    """A pool of workers and one relay. Jobs of one non-empty lane run, and report, one after another.

    Jobs take and give frozen values. What a job's `done` or `failed` belongs to may be gone by then:
    the result is dropped.
    """

    trouble = Signal(object)
    """A BriefgenError of a job that has no `failed` of its own."""

    ended = Signal()
    """Nothing runs any more, some time after `wind_up`."""

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="briefgen")
        self._change = Condition()
        self._waiting: dict[str, deque[_Job]] = {}
        self._running: dict[str, int] = {}
        self._results: deque[tuple[_Job, Future[Any]]] = deque()
        self._stopped: set[int] = set()
        self._current: dict[int, _Job] = {}
        self._closed = False
        self.jobs = Jobs(self)
        # Each has a turn of the event loop to itself, and what is typed and painted comes first. Queued, always: none
        # arrives in the middle of what the main thread is doing.
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._deliver)
        self._arrived.connect(self._turns.start, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        *,
        failed: Callable[[BriefgenError], None] | None = None,
        lane: str = "",
        title: str = "",
        halt: Callable[[], None] | None = None,
    ) -> None:
        """Starts `work` off the main thread; `done` gets its result, or `failed` its BriefgenError, on it.

        Another exception reaches `sys.excepthook`, and `failed` is told that there was a fault. A job with a
        `title` is listed among the jobs, where the user may stop it while it waits and, with `halt`, which makes
        it end at once, while it runs: then `failed` gets a JobStopped.
        """
        number = self.jobs.add(title, haltable=halt is not None) if title else 0
        job = _Job(work, done, failed, lane, title, number, halt)
        with self._change:
            if self._closed:
                return
            if lane and self._running.get(lane):
                self._waiting.setdefault(lane, deque()).append(job)
            else:
                self._start(job)

    def stop(self, number: int) -> None:
        """The job of that number doesn't begin any more; one that runs is halted, if it can be."""
        with self._change:
            for lane in self._waiting.values():
                for job in lane:
                    if job.number == number:
                        lane.remove(job)
                        self._results.append((job, self._stopped_future(job)))
                        self._arrived.emit()
                        return
            job = self._current.get(number)
            if job is None or job.halt is None:
                return
            self._stopped.add(number)
        job.halt()

    def busy(self, lane: str = "") -> bool:
        """Whether a lane (or anything, for an empty name) has work or results that are not delivered."""
        with self._change:
            return self._busy(lane)

    def drain(self, lane: str) -> None:
        """Waits until a lane has no work left, and delivers its results. For the end of the program."""
        while True:
            with self._change:
                self._change.wait_for(lambda: bool(self._ready(lane)) or not self._busy(lane))
                ready = self._ready(lane)
                for one in ready:
                    self._results.remove(one)
            if not ready:
                return
            for job, future in ready:
                self._report(job, future)

    def wind_up(self) -> None:
        """What is queued is dropped but for the writing lane, and no result is delivered any more.

        It doesn't wait for what runs: `ended` tells.
        """
        with self._change:
            self._take_no_more()
        self._arrived.emit()

    def has_ended(self) -> bool:
        """Whether nothing runs any more since `wind_up` or `shutdown`."""
        with self._change:
            return self._closed and not self._at_work()

    def shutdown(self) -> None:
        """As `wind_up`, and nothing runs any more."""
        with self._change:
            self._take_no_more()
            self._change.wait_for(lambda: not self._at_work())
            self._results.clear()
        self._pool.shutdown(wait=True)

    def _take_no_more(self) -> None:
        kept = self._waiting.get(LIBRARY)
        self._waiting = {LIBRARY: kept} if kept else {}
        self._closed = True

    def _at_work(self) -> bool:
        return any(self._running.values())

    def _start(self, job: _Job) -> None:
        self._running[job.lane] = self._running.get(job.lane, 0) + 1
        if job.number:
            self._current[job.number] = job
        self._pool.submit(self._work, job).add_done_callback(
            lambda future: self._ended(job, future)
        )

    def _work(self, job: _Job) -> Any:
        self.jobs.begin(job.number)
        return job.work()

    def _ended(self, job: _Job, future: Future[Any]) -> None:
        with self._change:
            # The result first: a job that ends at once would overtake it in its lane.
            halted = job.number in self._stopped
            self._stopped.discard(job.number)
            self._current.pop(job.number, None)
            self._results.append((job, self._stopped_future(job) if halted else future))
            self._running[job.lane] -= 1
            if waiting := self._waiting.get(job.lane):
                self._start(waiting.popleft())
            # Under the lock: the relay can't be gone before the signal is sent, since shutdown waits for this.
            self._arrived.emit()
            self._change.notify_all()

    def _stopped_future(self, job: _Job) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_exception(JobStopped(Phrase("“{title}” was stopped.", title=job.title)))
        return future

    def _busy(self, lane: str) -> bool:
        lanes = [lane] if lane else [*self._running, *self._waiting]
        return bool(self._ready(lane)) or any(
            self._running.get(one) or self._waiting.get(one) for one in lanes
        )

    def _ready(self, lane: str) -> list[tuple[_Job, Future[Any]]]:
        return [one for one in self._results if not lane or one[0].lane == lane]

    def _deliver(self) -> None:
        with self._change:
            result = self._results.popleft() if self._results else None
            closed, over = self._closed, not self._at_work()
        if result is None:
            self._turns.stop()
        if result and not closed:
            self._report(*result)
        elif closed and over:
            self.ended.emit()

    def _report(self, job: _Job, future: Future[Any]) -> None:
        self._note_end(job, future.exception())
        match future.exception():
            case None:
                if _alive(job.done):
                    job.done(future.result())
            case BriefgenError() as error:
                self._fail(job, error)
            case error:
                sys.excepthook(type(error), error, error.__traceback__)
                if job.failed is not None:
                    # Who waits for an end must not wait for ever, whatever went wrong.
                    self._fail(job, BriefgenError(Phrase("A fault of the program got in the way.")))

    def _note_end(self, job: _Job, trouble: BaseException | None) -> None:
        if trouble is not None and not isinstance(trouble, BriefgenError):
            trouble = BriefgenError(Phrase("A fault of the program got in the way."))
        self.jobs.end(job.number, trouble)

    def _fail(self, job: _Job, error: BriefgenError) -> None:
        if job.failed is None:
            self.trouble.emit(error)
        elif _alive(job.failed):
            job.failed(error)


def _alive(callback: Callable[..., None]) -> bool:
    """Whether the widget or object that a bound method belongs to still exists on Qt's side."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
