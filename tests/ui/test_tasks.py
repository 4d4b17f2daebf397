import gc
import sys
import threading
import weakref
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefgen.model.errors import BriefgenError, LoadError
from briefgen.model.phrase import Phrase
from briefgen.ui.jobs.tasks import LIBRARY, Tasks


def test_work_runs_off_the_main_thread_and_its_result_arrives_on_it(
    qtbot: QtBot, tasks: Tasks
) -> None:
    seen: list[tuple[str, str]] = []

    def done(worker: str) -> None:
        seen.append((worker, threading.current_thread().name))

    tasks.run(lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker.startswith("briefgen")
    assert receiver == threading.main_thread().name


def test_a_result_never_arrives_before_run_returns(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    tasks.run(lambda: 1, seen.append)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [1])


def test_a_thousand_results_all_arrive(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    for number in range(1000):
        tasks.run(lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1000, timeout=20_000)
    assert sorted(seen) == list(range(1000))


def test_each_result_has_a_turn_of_the_event_loop_to_itself(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    done = threading.Semaphore(0)
    for number in range(5):
        tasks.run(done.release, lambda _, number=number: seen.append(number))
    for _ in range(5):
        assert done.acquire(timeout=10)
    at_once: list[int] = []
    while len(seen) < 5:
        before = len(seen)
        QCoreApplication.processEvents()
        at_once.append(len(seen) - before)
    assert max(at_once) == 1


def test_a_lane_keeps_its_order_and_runs_one_at_a_time(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    at_once: list[int] = []
    running = 0

    def work(number: int) -> int:
        nonlocal running
        running += 1
        at_once.append(running)
        running -= 1
        return number

    for number in range(200):
        tasks.run(lambda number=number: work(number), seen.append, lane=LIBRARY)
    qtbot.waitUntil(lambda: len(seen) == 200, timeout=20_000)
    assert seen == list(range(200))
    assert set(at_once) == {1}


def test_a_users_error_goes_to_failed(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[BriefgenError] = []
    tasks.run(_unreadable, _never, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].hint == "Paste it."


def test_a_users_error_without_failed_is_announced(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.trouble) as caught:
        tasks.run(_unreadable, _never)
    assert isinstance(caught.args[0], LoadError)  # pyright: ignore[reportOptionalSubscript]


def test_what_a_job_that_failed_worked_on_is_let_go(qtbot: QtBot, tasks: Tasks) -> None:
    class Page:
        pass

    pages: list[weakref.ref[Page]] = []

    def read() -> None:
        page = Page()
        pages.append(weakref.ref(page))
        _unreadable()

    tasks.run(read, _never, failed=_ignore, title="Read")
    qtbot.waitUntil(lambda: not tasks.busy())
    [entry] = tasks.jobs.entries()
    gc.collect()
    assert entry.trouble
    assert [page() for page in pages] == [None]


def test_a_fault_reaches_the_excepthook_on_the_main_thread(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[tuple[type[BaseException], bool]] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        faults.append((kind, threading.current_thread() is threading.main_thread()))
        assert trace is not None

    monkeypatch.setattr(sys, "excepthook", hook)
    tasks.run(_faulty, _never)
    qtbot.waitUntil(lambda: bool(faults))
    assert faults == [(KeyError, True)]


def test_who_waits_for_an_end_is_told_of_a_fault_too(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[type[BaseException]] = []
    errors: list[BriefgenError] = []

    def hook(kind: type[BaseException], *_: object) -> None:
        faults.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    tasks.run(_faulty, _never, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert faults == [KeyError] and "fault" in errors[0].message


def test_a_result_for_a_deleted_receiver_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    class Receiver(QObject):
        def take(self, _: int) -> None:
            raise AssertionError("called after its end")

    receiver = Receiver()
    tasks.run(lambda: 1, receiver.take)
    delete(receiver)
    qtbot.waitUntil(lambda: not tasks.busy())


def test_shutdown_waits_for_what_runs_and_finishes_the_writing_lane(qtbot: QtBot) -> None:
    tasks = Tasks()
    gate = threading.Event()
    written: list[int] = []
    others: list[int] = []

    def first() -> None:
        gate.wait(10)
        written.append(0)

    tasks.run(first, _ignore, lane=LIBRARY)
    for number in range(1, 20):
        tasks.run(lambda number=number: written.append(number), _ignore, lane=LIBRARY)
    tasks.run(lambda: gate.wait(10), _ignore, lane="other")
    tasks.run(lambda: others.append(1), _ignore, lane="other")
    threading.Timer(0.05, gate.set).start()
    tasks.shutdown()
    assert written == list(range(20))
    assert others == []


def test_nothing_starts_after_shutdown(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.shutdown()
    tasks.run(lambda: 1, _never)
    assert not tasks.busy()


def test_drain_delivers_what_a_lane_still_has(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    for number in range(5):
        tasks.run(lambda number=number: number, seen.append, lane=LIBRARY)
    tasks.drain(LIBRARY)
    assert seen == [0, 1, 2, 3, 4]
    assert not tasks.busy(LIBRARY)


def test_results_that_were_drained_are_not_delivered_twice(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []
    tasks.run(lambda: "drained", seen.append, lane=LIBRARY)
    tasks.run(lambda: "other", seen.append)
    tasks.drain(LIBRARY)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert sorted(seen) == ["drained", "other"]


def _unreadable() -> None:
    raise LoadError(Phrase("It can't be read."), Phrase("Paste it."))


def _faulty() -> None:
    raise KeyError("missing")


def _never(_: object) -> None:
    raise AssertionError("there is no result")


def _ignore(_: object) -> None: ...
