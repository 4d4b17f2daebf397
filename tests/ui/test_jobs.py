from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.loaders import fetch
from briefgen.model.article import Resource
from briefgen.model.counting import Stopped, Told
from briefgen.model.errors import BriefgenError, IsolationError, LoadError
from briefgen.model.phrase import Phrase
from briefgen.ui.dialogs.jobs import JobList
from briefgen.ui.jobs.job_bar import SHARE
from briefgen.ui.jobs.jobs import LONG, PASSED, REMEMBERED, JobEntry, Jobs, JobState, Outcome
from briefgen.ui.jobs.notices import Level
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import DAM, OpenWindow, brief_of, file_words, part, settle, workspace_of


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
    assert [type(one) for one in troubles] == [Stopped]
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
    assert [type(one) for one in troubles] == [Stopped]
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
        second = [one for one in window.tasks.jobs.entries() if "pasted" in one.title][1]
        window.tasks.stop(second.number)
    settle(qtbot, window)
    texts = [one.headline for one in window._workspace.articles.entries("ferries")]  # pyright: ignore[reportPrivateUsage]
    assert len(texts) == 1 and "Three" in texts[0]


def test_a_page_that_is_on_its_way_is_not_read_when_it_was_stopped(
    qtbot: QtBot, open_window: OpenWindow, gate: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, there, halted = open_window(), Event(), list[bool]()
    articles = workspace_of(window).articles

    def fetched(_location: str, now: datetime) -> Resource:
        there.set()
        gate.wait()
        return fetch.pasted("A ferry sank. Nobody was hurt.", now)

    monkeypatch.setattr(fetch, "fetch", fetched)
    monkeypatch.setattr(articles, "halt", lambda: halted.append(True))
    window.adding.add_locations(("https://news.example/ferry",))
    qtbot.waitUntil(there.is_set)
    window.tasks.stop(entry(window.tasks, "Read https://news.example/ferry").number)
    gate.set()
    settle(qtbot, window)
    assert entry(window.tasks, "Read https://news.example/ferry").state is JobState.STOPPED
    assert len(articles.entries()) == 2
    assert not halted, "what another window reads goes on"


# ---------------------------------------------------------------- how far they are


class Parts:
    """A work of five parts that waits in its third one, and gives what it has done when it is to end."""

    def __init__(self, gate: Event) -> None:
        self._gate = gate
        self.there = Event()

    def __call__(self, told: Told) -> list[int]:
        done: list[int] = []
        try:
            for part_ in range(5):
                told(part_, 5)
                if part_ == 2:
                    self.there.set()
                    self._gate.wait()
                done.append(part_)
            told(5, 5)
        except Stopped:
            pass
        return done


def entry(tasks: Tasks, title: str) -> JobEntry:
    [found] = [one for one in tasks.jobs.entries() if one.title == title]
    return found


def test_a_work_tells_how_far_it_is(qtbot: QtBot, tasks: Tasks, gate: Event) -> None:
    done: list[list[int]] = []
    work = Parts(gate)
    tasks.count(work, done.append, title="Read five", tells=lambda found: Outcome((f"{found}",), 2))
    qtbot.waitUntil(work.there.is_set)
    assert (entry(tasks, "Read five").counted, entry(tasks, "Read five").can_stop) == (
        "2 of 5",
        True,
    )
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    ended = entry(tasks, "Read five")
    assert (ended.state, ended.counted) == (JobState.DONE, "5 of 5")
    assert ended.outcome == Outcome(("[0, 1, 2, 3, 4]",), 2)


def test_a_work_that_counts_is_stopped_between_two_parts_and_gives_what_it_has(
    qtbot: QtBot, tasks: Tasks, gate: Event
) -> None:
    done: list[list[int]] = []
    work = Parts(gate)
    number = tasks.count(work, done.append, title="Read five")
    qtbot.waitUntil(work.there.is_set)
    tasks.stop(number)
    asked = entry(tasks, "Read five")
    assert asked.stopping and asked.state is JobState.RUNNING and not asked.can_stop
    gate.set()
    qtbot.waitUntil(lambda: bool(done))
    ended = entry(tasks, "Read five")
    assert done == [[0, 1, 2]]
    assert (ended.state, ended.counted) == (JobState.STOPPED, "3 of 5")


def test_a_work_that_lets_stopped_through_has_nothing_to_give(
    qtbot: QtBot, tasks: Tasks, gate: Event
) -> None:
    troubles: list[BriefgenError] = []
    there = Event()

    def work(told: Told) -> None:
        told(0, 2)
        there.set()
        gate.wait()
        told(1, 2)

    number = tasks.count(work, nothing, failed=troubles.append, title="Print")
    qtbot.waitUntil(there.is_set)
    tasks.stop(number)
    gate.set()
    qtbot.waitUntil(lambda: bool(troubles))
    assert [type(one) for one in troubles] == [Stopped]
    assert entry(tasks, "Print").state is JobState.STOPPED


def test_whoever_stops_in_the_last_part_is_too_late(
    qtbot: QtBot, tasks: Tasks, gate: Event
) -> None:
    there, done = Event(), list[int]()

    def work(told: Told) -> int:
        told(0, 1)
        there.set()
        gate.wait()
        told(1, 1)
        return 1

    number = tasks.count(work, done.append, title="Print")
    qtbot.waitUntil(there.is_set)
    tasks.stop(number)
    gate.set()
    qtbot.waitUntil(lambda: done == [1])
    assert entry(tasks, "Print").state is JobState.DONE


def test_a_work_that_counts_does_not_hold_up_the_end_of_the_program(qtbot: QtBot) -> None:
    tasks, begun = Tasks(), Event()

    def work(told: Told) -> None:
        for number in range(1_000_000_000):
            told(number, 1_000_000_000)
            begun.set()

    tasks.count(work, nothing, title="Read")
    qtbot.waitUntil(begun.is_set)
    tasks.shutdown()
    assert tasks.has_ended()


def test_a_thousand_counts_are_told_at_once(qtbot: QtBot) -> None:
    jobs = Jobs()
    number = jobs.add("Read")
    jobs.begin(number)
    QCoreApplication.processEvents()
    told = QSignalSpy(jobs.changed)
    for done in range(1_000):
        jobs.count(number, done, 1_000)
    qtbot.waitUntil(lambda: told.count() > 0)
    assert told.count() == 1
    assert jobs.done_of(number) == 999
    jobs.count(number, 1_000, 1_000)
    qtbot.waitUntil(lambda: told.count() == 2)


def test_a_job_none_of_whose_parts_came_to_anything_has_failed() -> None:
    jobs = Jobs()
    for missed in (1, 2):
        number = jobs.add("Read")
        jobs.count(number, 2, 2)
        jobs.end(number, outcome=Outcome(missed=missed))
    assert [one.state for one in jobs.entries()] == [JobState.DONE, JobState.FAILED]


def test_a_passing_job_is_listed_if_it_is_long(qtbot: QtBot) -> None:
    now = 10.0
    jobs = Jobs(clock=lambda: now)
    short, long = (jobs.add(title, passing=True) for title in ("Short", "Long"))
    jobs.begin(short)
    jobs.begin(long)
    told = QSignalSpy(jobs.changed)
    assert jobs.entries() == ()
    jobs.end(short)
    now += LONG
    assert [one.title for one in jobs.entries()] == ["Long"]
    qtbot.waitUntil(lambda: told.count() > 3)  # begun, begun, ended, and then that it is long
    jobs.end(long)
    assert [(one.title, one.state) for one in jobs.entries()] == [("Long", JobState.DONE)]


def titles(dialog: JobList) -> list[str]:
    rows = part(dialog, QTreeWidget, "jobList")
    found = (rows.topLevelItem(at) for at in range(rows.topLevelItemCount()))
    return [row.text(0) for row in found if row]


def test_a_job_that_becomes_long_is_listed_where_it_began(qtbot: QtBot) -> None:
    now = 10.0
    jobs = Jobs(clock=lambda: now)
    jobs.begin(jobs.add("Older", passing=True))
    jobs.begin(jobs.add("Newer"))
    dialog = JobList(jobs, nothing)
    assert titles(dialog) == ["Newer"]
    now += LONG
    jobs.changed.emit()
    assert titles(dialog) == ["Newer", "Older"]
    dialog.deleteLater()


def test_a_job_may_become_long_while_the_list_is_made(qtbot: QtBot) -> None:
    times = iter([10.0, 10.0])
    jobs = Jobs(clock=lambda: next(times, 10.0 + LONG))
    jobs.begin(jobs.add("Lay out", passing=True))
    dialog = JobList(jobs, nothing)
    jobs.changed.emit()
    assert titles(dialog) == ["Lay out"]
    dialog.deleteLater()


def test_the_first_job_in_an_open_list_can_be_stopped_at_once(qtbot: QtBot) -> None:
    jobs, stopped = Jobs(), list[int]()
    dialog = JobList(jobs, stopped.append)
    number = jobs.add("Read", haltable=True)
    jobs.changed.emit()
    part(dialog, QPushButton, "stopJob").click()
    assert stopped == [number]
    dialog.deleteLater()


def test_passing_jobs_do_not_drive_out_the_others() -> None:
    now = 10.0
    jobs = Jobs(clock=lambda: now)
    jobs.end(jobs.add("Read"))
    for _ in range(REMEMBERED + 20):
        number = jobs.add("Lay out", passing=True)
        jobs.begin(number)
        now += LONG
        jobs.end(number)
    jobs.add("Write")
    titles = [one.title for one in jobs.entries()]
    assert titles == ["Read", *["Lay out"] * PASSED, "Write"]


def test_the_list_shows_how_far_a_job_is(
    qtbot: QtBot, open_window: OpenWindow, gate: Event
) -> None:
    window = open_window()
    work = Parts(gate)
    lines = tuple(f"Line {number}." for number in range(7))
    window.tasks.count(work, nothing, title="Read five", tells=lambda _: Outcome(lines, 1))
    button = part(window, QToolButton, "working")
    qtbot.waitUntil(lambda: button.isVisible() and button.text() == "Read five: 2 of 5")
    button.click()
    dialog = part(window, JobList, "jobs")
    rows = part(dialog, QTreeWidget, "jobList")
    row = rows.topLevelItem(0)
    assert row
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert (row.text(1), row.text(2), row.data(2, SHARE)) == ("running", "2 of 5", 2 / 5)
    assert row.data(0, spoken) == "Read five, running, 2 of 5"
    assert not dialog.grab().isNull()
    gate.set()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: row.text(1) == "done, 1 failed")
    assert (row.text(2), row.data(2, SHARE)) == ("5 of 5", None)
    assert row.data(0, spoken) == "Read five, done, 1 failed, 5 of 5"
    shown = part(dialog, QLabel, "jobWhy").text().split("\n")
    assert shown == [*lines[:5], "Copy the log to read 2 more."]
    part(dialog, QPushButton, "copyJobs").click()
    log = QGuiApplication.clipboard().text()
    assert "Read five\tdone, 1 failed\t5 of 5" in log
    assert [f"\t{one}" in log for one in lines] == [True] * 7
    dialog.reject()


def test_a_job_that_was_asked_to_stop_says_so(
    qtbot: QtBot, open_window: OpenWindow, gate: Event
) -> None:
    window = open_window()
    work = Parts(gate)
    number = window.tasks.count(work, nothing, title="Read five")
    qtbot.waitUntil(work.there.is_set)
    window.tasks.run(fail, nothing, failed=nothing, title="Read another")
    qtbot.waitUntil(lambda: entry(window.tasks, "Read another").state is JobState.FAILED)
    window.actions_.run("view.jobs")
    dialog = part(window, JobList, "jobs")
    rows = part(dialog, QTreeWidget, "jobList")
    row = rows.topLevelItem(1)
    assert rows.currentItem() is row and part(dialog, QPushButton, "stopJob").isEnabled()
    window.tasks.stop(number)
    qtbot.waitUntil(lambda: bool(row) and row.text(1) == "stopping")
    assert not part(dialog, QPushButton, "stopJob").isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: bool(row) and row.text(1) == "stopped")
    assert row and row.text(2) == "3 of 5"
    dialog.reject()
    settle(qtbot, window)


def test_what_was_stopped_is_no_error(qtbot: QtBot, open_window: OpenWindow, gate: Event) -> None:
    window = open_window()
    window.tasks.run(gate.wait, nothing, title="Read", lane="one")
    window.tasks.stop(window.tasks.count(Parts(gate), nothing, title="Print", lane="one"))
    qtbot.waitUntil(lambda: window.notices.shown is not None)
    shown = window.notices.shown
    assert shown and (shown.level, shown.message) == (Level.INFORMATION, "“Print” was stopped.")


def test_a_check_counts_what_it_looks_for(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_.run("brief.check")
    settle(qtbot, window)
    told = entry(window.tasks, "Check before sending")
    assert (told.state, told.done) == (JobState.DONE, told.of) and told.of > 5
    assert told.outcome.said[0].startswith("Findings: ")


# ---------------------------------------------------------------- many articles


def notes(folder: Path, count: int) -> tuple[str, ...]:
    paths = [folder / f"note{number}.txt" for number in range(count)]
    for number, one in enumerate(paths):
        one.write_text(f"Ferry {number} sank.\n\nNobody was hurt on ferry {number}.")
    return tuple(map(str, paths))


def test_many_articles_are_one_job_that_tells_what_came_of_it(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        window.adding.add_locations((*notes(tmp_path, 2), str(tmp_path / "gone.txt")))
    told = entry(window.tasks, "Read 3 articles")
    assert (told.state, told.counted, told.outcome.missed) == (JobState.DONE, "3 of 3", 1)
    first, last = told.outcome.said[0], told.outcome.said[-1]
    assert first == "2 articles are in the library." and "gone.txt" in last


def test_adding_many_is_stopped_after_the_current_article(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    gate: Event,
) -> None:
    window = open_window()
    third, real = Event(), fetch.fetch

    def slow(location: str, now: datetime) -> Resource:
        if location.endswith("note2.txt"):
            third.set()
            gate.wait()
        return real(location, now)

    monkeypatch.setattr(fetch, "fetch", slow)
    window.adding.add_locations(notes(tmp_path, 5))
    bar = part(window.library, QProgressBar, "libraryProgressBar")
    qtbot.waitUntil(lambda: third.is_set() and (bar.value(), bar.maximum()) == (2, 5))
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        window.tasks.stop(entry(window.tasks, "Read 5 articles").number)
        gate.set()
    settle(qtbot, window)
    left = "Reading was stopped; articles that were not read: 2."
    assert window.notices.shown and window.notices.shown.hint == left
    assert len(kept(window)) == 3
    told = entry(window.tasks, "Read 5 articles")
    assert (told.state, told.counted) == (JobState.STOPPED, "3 of 5")
    assert [one for one in told.outcome.said if one] == ["3 articles are in the library.", left]


def test_adding_many_that_is_stopped_while_it_waits_adds_nothing(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        window.adding.add_text("One ferry sank. Nobody was hurt.")
        window.adding.add_locations(notes(tmp_path, 5))
        window.tasks.stop(entry(window.tasks, "Read 5 articles").number)
    settle(qtbot, window)
    assert len(kept(window)) == 1
    left = "Reading was stopped; articles that were not read: 5."
    assert window.notices.shown and window.notices.shown.hint == left


def kept(window: MainWindow) -> list[str]:
    """The headlines of the articles about ferries that sank."""
    articles = window._workspace.articles  # pyright: ignore[reportPrivateUsage]
    return [one.headline for one in articles.entries("sank")]


@pytest.fixture
def held(gate: Event, monkeypatch: pytest.MonkeyPatch) -> Event:
    """What keeps any article from being fetched until it is set."""
    fetched = fetch.fetch

    def slow(location: str, now: datetime) -> Resource:
        gate.wait()
        return fetched(location, now)

    monkeypatch.setattr(fetch, "fetch", slow)
    return gate


def test_whoever_writes_while_articles_are_read_goes_on_writing(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, held: Event
) -> None:
    window = open_window()
    file_words(window, "Two ships will sail daily.")
    before = brief_of(window)
    window.adding.add_locations(notes(tmp_path, 2))
    window.actions_.run("fact.edit")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "So they say")
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        held.set()
    settle(qtbot, window)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, ", 2")
    assert field.toPlainText().endswith("So they say, 2")
    assert brief_of(window) == before, "no key was taken for a command"
    assert window.library.model.rowCount() == 4


@pytest.mark.parametrize(("steps", "headline"), [(0, "note0"), (1, DAM.headline)])
def test_whoever_reads_on_while_articles_are_read_stays_there(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, held: Event, steps: int, headline: str
) -> None:
    window = open_window()
    window.room.read(DAM.id)
    settle(qtbot, window)
    window.adding.add_locations(notes(tmp_path, 2))
    for _ in range(steps):
        window.reader.next_sentence()
    with qtbot.waitSignal(window.adding.added, timeout=60_000):
        held.set()
    settle(qtbot, window)
    article = window.reader.article()
    assert article and article.headline == headline
    assert window.library.model.rowCount() == 4
