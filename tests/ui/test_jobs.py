from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from briefgen.model.errors import BriefgenError, IsolationError, LoadError
from briefgen.model.phrase import Phrase
from briefgen.ui.dialogs.jobs import JobList
from briefgen.ui.jobs import REMEMBERED, Jobs, JobState, JobStopped
from briefgen.ui.tasks import Tasks
from tests.ui.conftest import OpenWindow, part, settle


@pytest.fixture
def gate() -> Iterator[Event]:
    """What keeps a job going until it is set."""
    made = Event()
    yield made
    made.set()


def states(tasks: Tasks) -> list[JobState]:
    return [one.state for one in tasks.jobs.entries()]


def fail() -> None:
    raise LoadError(Phrase("It could not be read."), Phrase("Try another file."))


def nothing(_: object) -> None:
    pass


def test_jobs_with_a_title_are_listed_with_their_end(qtbot: QtBot, tasks: Tasks) -> None:
    troubles: list[BriefgenError] = []
    tasks.run(lambda: 1, nothing)
    tasks.run(lambda: 2, nothing, title="Write a.pdf", lane="one")
    tasks.run(fail, nothing, failed=troubles.append, title="Read b.html", lane="one")
    qtbot.waitUntil(lambda: not tasks.busy())
    entries = tasks.jobs.entries()
    assert [(one.title, one.state) for one in entries] == [
        ("Write a.pdf", JobState.DONE), ("Read b.html", JobState.FAILED),
    ]  # fmt: skip
    assert entries[1].trouble is troubles[0]
    assert all(one.ended >= one.began > 0 for one in entries)


def test_a_job_that_waits_can_be_stopped(qtbot: QtBot, tasks: Tasks, gate: Event) -> None:
    done: list[int] = []
    troubles: list[BriefgenError] = []
    tasks.run(gate.wait, nothing, title="First", lane="one")
    tasks.run(lambda: 2, done.append, failed=troubles.append, title="Second", lane="one")
    tasks.run(lambda: 3, done.append, title="Third", lane="one")
    qtbot.waitUntil(lambda: states(tasks)[0] is JobState.RUNNING)
    assert states(tasks) == [JobState.RUNNING, JobState.WAITING, JobState.WAITING]
    tasks.stop(tasks.jobs.entries()[1].number)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert done == [3]
    assert [type(one) for one in troubles] == [JobStopped]
    assert states(tasks) == [JobState.DONE, JobState.STOPPED, JobState.DONE]


def test_a_job_that_runs_is_halted_where_it_can_be(qtbot: QtBot, tasks: Tasks, gate: Event) -> None:
    troubles: list[BriefgenError] = []

    def read() -> None:
        gate.wait()
        raise IsolationError(Phrase("It broke down."))

    tasks.run(read, nothing, failed=troubles.append, title="Read", halt=gate.set)
    qtbot.waitUntil(lambda: states(tasks) == [JobState.RUNNING])
    (entry,) = tasks.jobs.entries()
    assert entry.can_stop
    tasks.stop(entry.number)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert [type(one) for one in troubles] == [JobStopped]
    assert states(tasks) == [JobState.STOPPED]
    tasks.stop(entry.number)
    tasks.stop(99)


def test_a_job_that_can_not_be_halted_goes_on(qtbot: QtBot, tasks: Tasks, gate: Event) -> None:
    done: list[bool] = []
    tasks.run(gate.wait, done.append, title="Write")
    qtbot.waitUntil(lambda: states(tasks) == [JobState.RUNNING])
    (entry,) = tasks.jobs.entries()
    assert not entry.can_stop
    tasks.stop(entry.number)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert done == [True] and states(tasks) == [JobState.DONE]


def test_no_more_ended_jobs_are_remembered_than_a_list_can_show() -> None:
    jobs = Jobs(clock=lambda: 1.0)
    running = jobs.add("Runs")
    jobs.begin(running)
    for number in range(REMEMBERED + 20):
        jobs.end(jobs.add(str(number)))
    jobs.add("Last")
    titles = [one.title for one in jobs.entries()]
    assert len(titles) == REMEMBERED + 2
    assert (titles[0], titles[1], titles[-1]) == ("Runs", "20", "Last")


def test_the_list_follows_what_happens(qtbot: QtBot, open_window: OpenWindow, gate: Event) -> None:
    window = open_window()
    window.tasks.run(gate.wait, nothing, title="Read a page", halt=gate.set)
    window.tasks.run(fail, nothing, title="Read another")
    button = part(window, QToolButton, "working")
    qtbot.waitUntil(button.isVisible)
    assert button.text().startswith("Read a page")
    button.click()
    dialog = part(window, JobList, "jobs")
    rows = part(dialog, QTreeWidget, "jobList")
    shown = [rows.topLevelItem(at) for at in range(2)]
    assert [row.text(0) for row in shown if row] == ["Read another", "Read a page"]
    qtbot.waitUntil(lambda: bool(shown[0]) and shown[0].text(1) == "failed")
    rows.setCurrentItem(rows.topLevelItem(0))  # pyright: ignore[reportArgumentType]
    assert part(dialog, QLabel, "jobWhy").text() == "It could not be read. Try another file."
    rows.setCurrentItem(rows.topLevelItem(1))  # pyright: ignore[reportArgumentType]
    stop = part(dialog, QPushButton, "stopJob")
    assert stop.isEnabled()
    stop.click()
    qtbot.waitUntil(lambda: bool(shown[1]) and shown[1].text(1) == "stopped")
    qtbot.waitUntil(lambda: not button.isVisible())
    assert not stop.isEnabled()
    part(dialog, QPushButton, "copyJobs").click()
    assert "Read another\tfailed" in QGuiApplication.clipboard().text()
    dialog.reject()
    settle(qtbot, window)


def test_reading_can_be_stopped_and_goes_on_with_the_next(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        window.adding.add_text("One ferry sank. Nobody was hurt.")
        window.adding.add_text("Two ferries sank. Nobody was hurt.")
        window.adding.add_text("Three ferries sank. Nobody was hurt.")
        window.tasks.stop(window.tasks.jobs.entries()[1].number)
    settle(qtbot, window)
    texts = [one.headline for one in window._workspace.articles.entries("ferries")]  # pyright: ignore[reportPrivateUsage]
    assert len(texts) == 1 and "Three" in texts[0]
