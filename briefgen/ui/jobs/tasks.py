"""Work off the main thread, and its results back on it."""

import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Condition
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from briefgen.model.counting import Told, stopped
from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase
from briefgen.ui.jobs.jobs import Jobs, Outcome

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
    tells: Callable[[Any], Outcome] | None = None
    counts: bool = False
    """It ends by itself when it next tells how far it is."""


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
        self._cut: set[int] = set()
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
        passing: bool = False,
        halt: Callable[[], None] | None = None,
        tells: Callable[[_T], Outcome] | None = None,
    ) -> None:
        """Starts `work` off the main thread; `done` gets its result, or `failed` its BriefgenError, on it.

        Another exception reaches `sys.excepthook`, and `failed` is told that there was a fault. A job with a
        `title` is listed among the jobs (a `passing` one only if it is long), where the
        user may stop it while it waits and, with `halt`, which makes it end at once, while it runs: then `failed`
        gets a Stopped. What the list tells of the result, `tells` says.
        """
        haltable = halt is not None
        number = self.jobs.add(title, haltable=haltable, passing=passing) if title else 0
        self._take(_Job(work, done, failed, lane, title, number, halt, tells))

    def count(
        self,
        work: Callable[[Told], _T],
        done: Callable[[_T], None],
        *,
        title: str,
        failed: Callable[[BriefgenError], None] | None = None,
        lane: str = "",
        tells: Callable[[_T], Outcome] | None = None,
    ) -> int:
        """As `run`, with a work that is given a Told, by which it tells how far it is, and learns where to end.

        Gives the job's number. It can be stopped between two parts; so it is when the program ends. What the work
        then gives in spite of Stopped reaches `done`, and the list says that it was stopped.
        """
        number = self.jobs.add(title, haltable=True)
        told = partial(self._count, number, title)
        job = _Job(lambda: work(told), done, failed, lane, title, number, tells=tells, counts=True)
        self._take(job)
        return number

    def _take(self, job: _Job) -> None:
        with self._change:
            if self._closed:
                return
            if job.lane and self._running.get(job.lane):
                self._waiting.setdefault(job.lane, deque()).append(job)
            else:
                self._start(job)

    def _count(self, number: int, title: str, done: int, of: int) -> None:
        """On the worker's thread: the list knows how far the job is, which ends here if it was stopped."""
        self.jobs.count(number, done, of)
        with self._change:
            if done >= of or not (self._closed or number in self._stopped):
                return
            self._cut.add(number)
        raise stopped(title)

    def stop(self, number: int) -> None:
        """The job of that number doesn't begin any more; one that runs is halted, if it can be."""
        with self._change:
            for lane in self._waiting.values():
                for job in lane:
                    if job.number == number:
                        lane.remove(job)
                        self._results.append((job, _stopped_future(job)))
                        self._arrived.emit()
                        return
            job = self._current.get(number)
            if job is None or not (job.halt or job.counts):
                return
            self._stopped.add(number)
        self.jobs.stopping(number)
        if job.halt:
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
            halted = job.number in self._stopped and not job.counts
            self._stopped.discard(job.number)
            self._current.pop(job.number, None)
            self._results.append((job, _stopped_future(job) if halted else future))
            self._running[job.lane] -= 1
            if waiting := self._waiting.get(job.lane):
                self._start(waiting.popleft())
            # Under the lock: the relay can't be gone before the signal is sent, since shutdown waits for this.
            self._arrived.emit()
            self._change.notify_all()

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
        self._note_end(job, future)
        match future.exception():
            case None:
                if _alive(job.done):
                    job.done(future.result())
            case BriefgenError() as error:
                self._fail(job, error.alone())
            case error:
                sys.excepthook(type(error), error, error.__traceback__)
                if job.failed is not None:
                    # Who waits for an end must not wait for ever, whatever went wrong.
                    self._fail(job, _fault())

    def _note_end(self, job: _Job, future: Future[Any]) -> None:
        """The list knows how the job ended, and what it tells of that."""
        trouble = future.exception()
        if job.number in self._cut:
            self._cut.discard(job.number)
            trouble = trouble or stopped(job.title)
        if trouble is not None and not isinstance(trouble, BriefgenError):
            trouble = _fault()
        tells = job.tells if future.exception() is None else None
        self.jobs.end(job.number, trouble, tells(future.result()) if tells else None)

    def _fail(self, job: _Job, error: BriefgenError) -> None:
        if job.failed is None:
            self.trouble.emit(error)
        elif _alive(job.failed):
            job.failed(error)


def _stopped_future(job: _Job) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(stopped(job.title))
    return future


def _fault() -> BriefgenError:
    return BriefgenError(Phrase("A fault of the program got in the way."))


def _alive(callback: Callable[..., None]) -> bool:
    """Whether the widget or object that a bound method belongs to still exists on Qt's side."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
