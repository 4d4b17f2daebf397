import sys
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import Brief
from briefgen.model.errors import StorageError
from briefgen.model.highlight import Highlight
from briefgen.model.phrase import Phrase
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import SaveState, Session
from briefgen.ui.jobs.tasks import Tasks
from tests import builders


class Disk:
    """Keeps briefs where a test can look at them; refuses while it is full, waits while it is slow."""

    def __init__(self) -> None:
        self.kept: list[tuple[Brief, tuple[Highlight, ...]]] = []
        self.full = False
        self.faulty = False
        self.gate = threading.Event()
        self.gate.set()

    def save(self, brief: Brief, highlights: tuple[Highlight, ...]) -> int:
        self.gate.wait(10)
        if self.faulty:
            raise RuntimeError("a fault of ours")
        if self.full:
            raise StorageError(Phrase("The disk is full."), Phrase("Make room."))
        self.kept.append((brief, highlights))
        return len(self.kept)

    @property
    def last(self) -> Brief | None:
        return self.kept[-1][0] if self.kept else None


def opened(tasks: Tasks) -> tuple[BriefEditor, Session, Disk]:
    editor, disk = BriefEditor(), Disk()
    session = Session(editor, tasks, disk.save, editor)
    editor.open(builders.dossier(builders.brief(), (), ()))
    return editor, session, disk


def rename(editor: BriefEditor, title: str) -> Brief:
    assert editor.brief
    editor.apply("Rename", replace(editor.brief, title=title))
    return editor.brief


def ignore(*_: object) -> None: ...


def saved(session: Session) -> Callable[[], bool]:
    return lambda: session.state is SaveState.SAVED


def test_opening_saves_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    _, session, disk = opened(tasks)
    assert session.state is SaveState.SAVED and not tasks.busy()
    assert disk.kept == []


def test_saved_is_said_after_it_is_true(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    said: list[tuple[SaveState, Brief | None]] = []

    def note(state: SaveState) -> None:
        said.append((state, disk.last))

    session.state_changed.connect(note)
    disk.gate.clear()
    brief = rename(editor, "Second")
    assert said == [(SaveState.SAVING, None)]
    disk.gate.set()
    qtbot.waitUntil(saved(session))
    assert said[-1] == (SaveState.SAVED, brief)


def test_one_save_is_in_flight_and_the_newest_wins(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    disk.gate.clear()
    first = rename(editor, "1")
    for number in range(2, 50):
        rename(editor, str(number))
    last = editor.brief
    disk.gate.set()
    qtbot.waitUntil(saved(session))
    assert [brief for brief, _ in disk.kept] == [first, last]


def test_undo_is_saved_too(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    rename(editor, "Second")
    editor.undo_stack.undo()
    qtbot.waitUntil(saved(session))
    assert disk.last == editor.brief


def test_new_highlights_are_saved_once_with_their_fact(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    article = builders.article()
    highlight = builders.highlight(article, "Nobody was hurt.")
    assert editor.brief
    filed = edit.add_fact(editor.brief, "outlook", builders.fact("Nobody.", highlight))
    editor.apply("File", filed, (highlight,), (article,))
    qtbot.waitUntil(saved(session))
    rename(editor, "Second")
    qtbot.waitUntil(saved(session))
    assert [highlights for _, highlights in disk.kept] == [(highlight,), ()]


def test_a_failure_is_told_and_the_next_change_tries_again(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    article = builders.article()
    highlight = builders.highlight(article, "Nobody was hurt.")
    disk.full = True
    assert editor.brief
    filed = edit.add_fact(editor.brief, "outlook", builders.fact("Nobody.", highlight))
    with qtbot.waitSignal(session.failed):
        editor.apply("File", filed, (highlight,), (article,))
    assert session.state is SaveState.FAILED
    assert [brief.facts for brief in session.unsaved()] == [filed.facts]
    disk.full = False
    brief = rename(editor, "Second")
    qtbot.waitUntil(saved(session))
    assert disk.kept == [(brief, (highlight,))]


def test_a_fault_while_saving_does_not_end_autosave(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", ignore)
    editor, session, disk = opened(tasks)
    disk.faulty = True
    with qtbot.waitSignal(session.failed):
        rename(editor, "1")
    disk.faulty = False
    brief = rename(editor, "2")
    qtbot.waitUntil(saved(session))
    assert disk.last == brief


def test_what_could_not_be_saved_survives_another_brief_being_opened(
    qtbot: QtBot, tasks: Tasks
) -> None:
    editor, session, disk = opened(tasks)
    disk.full = True
    with qtbot.waitSignal(session.failed):
        lost = rename(editor, "Almost lost")
    editor.open(builders.dossier(builders.brief(title="Other"), (), ()))
    disk.full = False
    other = rename(editor, "Other, changed")
    qtbot.waitUntil(saved(session))
    assert {brief.title for brief, _ in disk.kept} == {lost.title, other.title}


def test_settling_waits_for_the_last_change(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    disk.gate.clear()
    rename(editor, "1")
    brief = rename(editor, "2")
    threading.Timer(0.05, disk.gate.set).start()
    assert session.settle() is None
    assert disk.last == brief


def test_settling_tells_why_it_can_not(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    disk.full = True
    brief = rename(editor, "1")
    error = session.settle()
    assert error is not None and error.hint == "Make room."
    disk.full = False
    assert session.settle() is None
    assert disk.last == brief


def test_what_waits_for_the_save_runs_after_it(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    ran: list[Brief | None] = []
    session.when_saved(lambda: ran.append(disk.last))
    assert ran == [None]
    brief = rename(editor, "1")
    session.when_saved(lambda: ran.append(disk.last))
    assert ran == [None]
    qtbot.waitUntil(saved(session))
    assert ran == [None, brief]


def test_what_waits_for_a_save_that_fails_does_not_run(qtbot: QtBot, tasks: Tasks) -> None:
    editor, session, disk = opened(tasks)
    disk.full = True
    ran: list[int] = []
    with qtbot.waitSignal(session.failed):
        rename(editor, "1")
        session.when_saved(lambda: ran.append(1))
    disk.full = False
    rename(editor, "2")
    qtbot.waitUntil(saved(session))
    assert ran == []
