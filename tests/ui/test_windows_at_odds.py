"""Several windows at one moment: both want a brief, one is still on its way, one asks while others are closed."""

from dataclasses import replace
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.model.errors import StorageError
from briefgen.model.ids import BriefId
from briefgen.model.phrase import Phrase
from briefgen.ui.app import Program
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.dialogs.series import SeriesDialog
from briefgen.ui.look.theme import Look
from briefgen.ui.program import opening
from briefgen.ui.program.sharing import Sharing
from briefgen.ui.series.keeping import SeriesKeeping
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import Workspace, open_workspace
from tests.ui.conftest import (
    OpenWindow,
    beside,
    is_free,
    newest,
    part,
    refuse,
    settle,
    with_brief,
    workspace_of,
)


class Refusals(QObject):
    """Closes each question without an answer, a little after it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._refuse)
        self._timer.start()

    def _refuse(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, Choice):
            self.titles.append(question.windowTitle())
            question.reject()


def test_two_windows_that_want_a_brief_at_once_dont_both_get_it(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, brief = beside(qtbot, running, workspace_path)
    second.actions_.run("file.window")
    third = newest(qtbot, running, 3)
    first.close()
    second.desk.open(brief.id)
    third.desk.open(brief.id)
    qtbot.waitUntil(lambda: brief.id in {second.brief_id, third.brief_id}, timeout=10_000)
    newest(qtbot, running, 2)
    assert sorted((second.brief_id, third.brief_id)) == ["", brief.id]


def test_another_language_waits_for_a_window_on_its_way(
    qtbot: QtBot,
    running: Program,
    workspace_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    running.open(tmp_path / "other.briefgen")
    first.language_chosen.emit()
    qtbot.waitUntil(lambda: first not in running.windows, timeout=10_000)
    newest(qtbot, running, 2)
    paths = {one.workspace_path for one in running.windows}
    assert paths == {workspace_path, tmp_path / "other.briefgen"}


def test_another_language_leaves_no_window_out_that_is_being_furnished(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    first.actions_.run("file.window")
    qtbot.waitUntil(lambda: running.windows[-1].workspace_path is not None and running.is_opening)
    second = running.windows[-1]
    assert not second.is_furnished
    first.language_chosen.emit()
    qtbot.waitUntil(lambda: not {first, second} & {*running.windows}, timeout=10_000)
    newest(qtbot, running, 2)


def test_quitting_closes_the_windows_after_one_that_is_being_furnished(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    first.actions_.run("file.window")
    qtbot.waitUntil(lambda: len(running.windows) == 2)
    second = running.windows[1]
    qtbot.waitUntil(lambda: second.workspace_path is not None)
    running.open(workspace_path)
    assert not second.is_furnished
    first.quit()
    qtbot.waitUntil(lambda: not running.windows, timeout=10_000)
    assert is_free(workspace_path)


def test_a_key_held_down_doesnt_quit_past_a_question(
    qtbot: QtBot, running: Program, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, brief = beside(qtbot, running, workspace_path)
    monkeypatch.setattr(first.session, "_save", refuse)
    first.editor.apply("Rename", replace(brief, title="Unsaved"))
    newest(qtbot, running, 2)
    asked = Refusals()
    for _ in range(3):
        first.quit()
    qtbot.waitUntil(lambda: bool(asked.titles))
    qtbot.wait(300)
    assert running.windows == [first, second]
    assert len(asked.titles) == 1
    monkeypatch.undo()


def test_links_in_a_circle_are_no_workspace_and_stop_no_other_window(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    circle = tmp_path / "circle.briefgen"
    circle.symlink_to(circle)
    asked = Refusals()
    running.open(circle)
    qtbot.waitUntil(lambda: bool(asked.titles), timeout=10_000)
    qtbot.waitUntil(lambda: running.windows == [first] and not running.is_opening)
    first.actions_.run("file.window")
    newest(qtbot, running, 2)


def test_no_window_waits_for_what_a_closed_one_has_begun(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, brief = beside(qtbot, running, workspace_path)
    began, go_on = Event(), Event()
    delivered: list[object] = []
    titles: list[str] = []

    def work() -> None:
        began.set()
        assert go_on.wait(20)
        # It still has its workspace.
        titles.append(first.editor.brief.title if first.editor.brief else "")
        titles.extend(entry.title for entry in library.briefs())

    library = workspace_of(second).library
    second.tasks.run(work, delivered.append)
    second.tasks.run(lambda: None, delivered.append)
    assert began.wait(10)
    assert second.close()
    assert running.windows == [first]
    first.editor.apply("Rename", replace(brief, title="Meanwhile"))
    newest(qtbot, running)
    go_on.set()
    qtbot.waitUntil(lambda: len(titles) == 2)
    qtbot.wait(50)
    assert first.close()
    assert (titles, delivered) == (["Meanwhile", "Meanwhile"], [])
    assert is_free(workspace_path)


def test_the_last_window_waits_for_what_the_others_have_begun(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    first, second, _ = beside(qtbot, running, workspace_path)
    ended: list[bool] = []

    def work() -> None:
        sleep(0.5)
        library.briefs()
        ended.append(True)

    library = workspace_of(second).library
    second.tasks.run(work, lambda _: None)
    assert second.close() and not ended
    assert first.close() and ended
    assert is_free(workspace_path)


def test_another_size_of_text_leaves_nothing_behind_of_a_window_that_is_just_furnished(
    qtbot: QtBot, look: Look, settings: QSettings, workspace_path: Path
) -> None:
    window = MainWindow(look, settings)
    window.show()
    qtbot.waitExposed(window).__enter__()
    window.furnish(Sharing(open_workspace(workspace_path)))
    look.zoom(0)
    assert window.close()
    qtbot.wait(50)
    # This took the process down.
    look.choose("dark")


def test_a_dialog_that_is_closed_at_once_is_told_nothing(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.actions_.run("brief.series")
    qtbot.waitUntil(lambda: window.findChild(SeriesDialog) is not None)
    dialog = part(window, SeriesDialog, "series")
    keeping = part(dialog, SeriesKeeping, "")
    keeping.ask(BriefId(window.brief_id))
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
    settle(qtbot, window)


def test_a_window_that_is_closed_before_its_workspace_fails_to_open_holds_up_no_other(
    qtbot: QtBot, running: Program, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    began, go_on = Event(), Event()

    def slow(*_: object) -> Workspace:
        began.set()
        assert go_on.wait(20)
        raise StorageError(Phrase("The drive is gone."))

    monkeypatch.setattr(opening, "_open", slow)
    running.open(workspace_path.with_name("other.briefgen"))
    second = running.windows[-1]
    qtbot.waitUntil(began.is_set)
    assert second.close()
    QApplication.sendPostedEvents(second, QEvent.Type.DeferredDelete.value)
    go_on.set()
    qtbot.waitUntil(lambda: not running.is_opening, timeout=10_000)
    first.actions_.run("file.window")
    newest(qtbot, running, 2)
    assert running.code == 0


def test_quitting_ends_the_program_where_a_window_asks_what_to_open(
    qtbot: QtBot, running: Program, workspace_path: Path
) -> None:
    running.open(workspace_path)
    first, _ = with_brief(qtbot, running)
    other = workspace_path.with_name("other.briefgen")
    other.write_text("This is no workspace.")
    running.open(other)
    qtbot.waitUntil(lambda: bool(running.windows[-1].findChildren(Choice)), timeout=10_000)
    first.quit()
    qtbot.waitUntil(lambda: not running.windows and not running.is_opening, timeout=10_000)
