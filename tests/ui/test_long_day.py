"""A long day at random: every dialog, every field, undo, briefs that come and go, and closing while things run."""

import gc
import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.model.brief import Brief
from briefgen.ui.app import Program
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import OpenWindow, is_free, settle, with_brief
from tests.ui.test_monkey import Monkey

_DIALOGS = (
    "brief.new", "brief.next", "brief.open", "brief.series", "brief.details", "brief.write", "brief.templates",
    "brief.check", "brief.verify", "file.paste", "file.address", "fact.details", "view.jobs", "help.keys",
    "help.commands", "help.about", "edit.find", "brief.standing",
)  # fmt: skip
_JOBS = (
    "brief.check",
    "brief.verify",
    "brief.templates",
    "brief.series",
    "brief.open",
    "view.preview",
)
_OF_THE_SYSTEM = (QFileDialog, QAbstractPrintDialog, QColorDialog)
_LEFT_ALONE = {"template.pack", "template.install"}
"""Buttons that ask the system for a file."""

_WORDS = (
    "", "ferry", "the", "“quoted”", "Zwölf Schiffe", "سفينة", "🚢 ship", "<b>", "{{ brief.title }}", "2024-03-14",
    "{% for", "C2", "\\", "a" * 300, "line\nline", "[size]\nbody = 11", "0", "-1", "Ctrl+K",
)  # fmt: skip
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox)
_MOST_TEMPLATES = 12
_ACTIONS, _CLOSINGS, _WARM_UP = 10_000, 20, 2_000
_MIB = 2**20
_MOST_WINDOWS = 4
_ACTIONS_OF_MANY = 4_000


class Answers(QObject):
    """Answers each question without which nothing goes on, a little after it is asked."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self._dice = dice
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, Choice):
            self._dice.choice(question.findChildren(QAbstractButton)).click()


class Busybody(Monkey):
    """A monkey that also opens every dialog, clicks and types into what stands there, and changes the brief."""

    def __init__(
        self, qtbot: QtBot, window: MainWindow, dice: random.Random, briefs: tuple[str, ...]
    ) -> None:
        super().__init__(qtbot, window, dice)
        self._briefs = briefs
        self._ways = (
            *self._ways,
            *(self._open_dialog,) * 3,
            *(self._meddle,) * 8,
            self._type_into_the_window,
            self._switch_brief,
        )

    def step(self) -> None:
        """Does one thing; what the system asks is not answered."""
        super().step()
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, _OF_THE_SYSTEM):
                dialog.reject()

    def begin_jobs(self) -> None:
        """Some things are under way."""
        for one in self._dice.sample(_JOBS, 3):
            self._window.actions_[one].trigger()

    def _open_dialog(self) -> None:
        self._window.actions_[self._dice.choice(_DIALOGS)].trigger()

    def _switch_brief(self) -> None:
        self._window.desk.open(self._dice.choice(self._briefs))

    def _meddle(self) -> None:
        dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        if dialogs:
            self._use_part(
                self._dice.choice(dialogs), (*_FIELDS, QAbstractButton, QAbstractItemView)
            )

    def _type_into_the_window(self) -> None:
        self._use_part(self._window, _FIELDS)

    def _use_part(self, root: QWidget, kinds: tuple[type[QWidget], ...]) -> None:
        parts = [
            one
            for one in root.findChildren(QWidget)
            if isinstance(one, kinds)
            and one.isVisible()
            and one.isEnabled()
            and self._cares_for(one)
        ]
        if parts:
            self._use(self._dice.choice(parts))

    def _cares_for(self, one: QWidget) -> bool:
        if one.objectName() == "template.duplicate":
            listed = one.window().findChild(QListWidget, "templateList")
            return isinstance(listed, QListWidget) and listed.count() < _MOST_TEMPLATES
        return one.objectName() not in _LEFT_ALONE and one.window().objectName() != "askAddress"

    def _use(self, one: QWidget) -> None:
        match one:
            case QAbstractButton():
                one.click()
            case QComboBox():
                one.setCurrentIndex(self._dice.randrange(max(1, one.count())))
            case QSpinBox():
                one.setValue(self._dice.randint(one.minimum(), one.maximum()))
            case QAbstractItemView():
                self._choose(one)
            case QLineEdit() | QTextEdit() | QPlainTextEdit():
                self._type(one)
            case _:
                pass

    def _choose(self, view: QAbstractItemView) -> None:
        rows = view.model().rowCount()
        if rows:
            view.setCurrentIndex(view.model().index(self._dice.randrange(rows), 0))

    def _type(self, one: QLineEdit | QTextEdit | QPlainTextEdit) -> None:
        if one.isReadOnly():
            return
        if self._dice.random() < 0.6:
            one.selectAll()
        words = self._dice.choice(_WORDS)
        if isinstance(one, QLineEdit):
            one.insert(words)
        else:
            one.insertPlainText(words)


class Crowd:
    """Monkeys in the windows of one program, which come and go; one of them is always left."""

    def __init__(
        self, qtbot: QtBot, program: Program, dice: random.Random, briefs: tuple[str, ...]
    ) -> None:
        self._qtbot = qtbot
        self._program = program
        self._dice = dice
        self._briefs = briefs
        self._monkeys: dict[MainWindow, Busybody] = {}
        self.opened = 0

    def step(self) -> None:
        """One of them does one thing, or a window is opened or closed."""
        there = [one for one in self._program.windows if one.is_furnished]
        if not there:
            self._qtbot.wait(10)
            return
        window = self._dice.choice(there)
        chance = self._dice.random()
        if chance < 0.01 and len(self._program.windows) < _MOST_WINDOWS:
            self._open(window)
        elif chance < 0.02 and len(there) > 1:
            self._monkeys[window].begin_jobs() if window in self._monkeys else None
            window.close()
        elif chance < 0.022:
            window.language_chosen.emit()
        else:
            self._monkeys = {
                one: monkey for one, monkey in self._monkeys.items() if not one.is_closed
            }
            self._monkey(window).step()

    def _open(self, window: MainWindow) -> None:
        self.opened += 1
        if self._dice.random() < 0.5:
            window.actions_.run("file.window")
        else:
            window.window_wanted.emit(self._dice.choice(self._briefs))

    def _monkey(self, window: MainWindow) -> Busybody:
        if window not in self._monkeys:
            self._monkeys[window] = Busybody(self._qtbot, window, self._dice, self._briefs)
        return self._monkeys[window]


def resident() -> int:
    """The bytes of this process that are in memory, once nothing is left to collect."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def stretch(qtbot: QtBot, window: MainWindow) -> None:
    """The preview was at its largest once: what the allocator holds back after that is no leak."""
    window.actions_["view.preview"].trigger()
    for _ in range(18):
        window.preview.zoom_in()
        settle(qtbot, window)
    window.preview.fit_width()


def close(window: MainWindow) -> None:
    """The window is closed, however often it asks."""
    while not window.close():
        QApplication.processEvents()


def two_briefs(path: Path) -> tuple[str, ...]:
    """The ids of the briefs of a workspace, which has a second one now."""
    with open_workspace(path) as workspace:
        workspace.briefs.save(workspace.briefs.new("situation-brief", "Gulf of Sor"))
        return tuple(one.id for one in workspace.briefs.entries())


def assert_intact(path: Path, written: Brief | None) -> None:
    with open_workspace(path) as workspace:
        assert written is None or workspace.briefs.brief(written.id) == written
        for entry in workspace.briefs.entries():
            brief = workspace.briefs.brief(entry.id)
            assert not [one for one in workspace.verify(brief) if one.severity == "error"]


@pytest.mark.campaign
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_ten_thousand_actions_do_no_harm_and_keep_no_memory(
    qtbot: QtBot,
    open_window: OpenWindow,
    workspace_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", bool)
    briefs = two_briefs(workspace_path)
    dice = random.Random(2026)
    answers = Answers(dice)
    ends = sorted(dice.sample(range(_ACTIONS), _CLOSINGS))
    warm, done = 0, 0
    for end in (*ends, _ACTIONS):
        window = open_window()
        if done < _WARM_UP:
            stretch(qtbot, window)
        monkey = Busybody(qtbot, window, dice, briefs)
        while done < end:
            monkey.step()
            done += 1
            if done == _WARM_UP:
                warm = resident()
        monkey.begin_jobs()
        close(window)
        assert_intact(workspace_path, window.editor.brief)
        print(f"{done:6} {(resident() - warm) / _MIB if warm else 0:6.1f} MiB")
    answers.deleteLater()
    assert resident() - warm < 50 * _MIB


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(3))
def test_windows_that_come_and_go_do_no_harm_to_each_other(
    qtbot: QtBot,
    running: Program,
    workspace_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", bool)
    briefs = two_briefs(workspace_path)
    dice = random.Random(seed)
    answers = Answers(dice)
    running.open(workspace_path)
    with_brief(qtbot, running)
    crowd = Crowd(qtbot, running, dice, briefs)
    for _ in range(_ACTIONS_OF_MANY):
        crowd.step()
        held = [one.brief_id for one in running.windows if one.brief_id]
        assert len(held) == len({*held}), "a brief is edited in one window"
    assert crowd.opened > 10
    while running.windows:
        running.windows[0].close()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not running.is_opening, timeout=20_000)
    answers.deleteLater()
    assert is_free(workspace_path)
    assert_intact(workspace_path, None)
