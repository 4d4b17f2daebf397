"""Pictures of the analyst's stages, to be looked at by a person: `python -m tests.looks FOLDER [STAGE...]`.

Each stage stands there in two sizes of the window, light and dark, at 1x and 2x, in English and in Arabic. Nothing
compares them: whoever changes the look of something makes them and looks.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from briefgen.model.counting import Told
from briefgen.resources import assets_path
from tests.pictures import wait, wait_calm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from briefgen.ui.window.main_window import MainWindow

SIZES = ((1280, 800), (2560, 1440))
THEMES = ("light", "dark")
SCALES = ("1", "2")
LANGUAGES = ("en", "ar")

Keep = Callable[["QWidget", str], None]
Stage = Callable[["MainWindow", Keep], None]


def main(folder: str, *stages: str) -> None:
    """Each scale and each language has a process of its own: Qt reads both once, at its start."""
    for scale, language in product(SCALES, LANGUAGES):
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.looks", "--one", folder, scale, language, *stages]
        subprocess.run(command, env=surroundings, check=True)


def one(folder: Path, scale: str, language: str, wanted: tuple[str, ...]) -> None:
    """All stages at one scale and in one language."""
    from PySide6.QtCore import QLocale

    from briefgen.ui.app import application
    from briefgen.ui.look.language import Language, speak, spoken

    app = application()
    app.setCursorFlashTime(0)
    speak(app, spoken(Language(language), QLocale.system()))
    for theme, size in product(THEMES, SIZES):
        tail = f"{language}-{theme}-{size[0]}-{scale}x"

        def keep(widget: "QWidget", name: str, tail: str = tail) -> None:
            wait_calm()
            path = folder / f"{name}-{tail}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            assert widget.grab().save(str(path)), path

        for name, stage in STAGES.items():
            # A dialog is as large on any screen.
            if (not wanted or name in wanted) and (name in IN_WINDOW or size == SIZES[0]):
                with _window(theme, size, empty=name == "welcome") as window:
                    stage(window, keep)


@contextmanager
def _window(theme: str, size: tuple[int, int], *, empty: bool) -> Generator["MainWindow"]:
    """The window on the sample, or on a workspace without anything."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from briefgen.ui.look.theme import Look
    from briefgen.ui.program.sharing import Sharing
    from briefgen.ui.settings.recent import note
    from briefgen.ui.window.main_window import MainWindow
    from briefgen.workspace.demo import sample_workspace
    from briefgen.workspace.workspace import open_workspace

    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        path = Path(folder) / "new.briefgen" if empty else sample_workspace(Path(folder))
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        if empty:
            note(settings, sample_workspace(Path(folder)))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        look = Look(app, settings)
        look.choose(theme)
        window = MainWindow(look, settings)
        window.furnish(Sharing(open_workspace(path)))
        window.resize(*size)
        window.show()
        window.activateWindow()
        window.start()
        if not empty:
            wait(lambda: window.editor.brief is not None and window.reader.article() is not None)
        wait(lambda: not window.tasks.busy())
        yield window
        window.editor.close()
        window.close()
        QApplication.processEvents()
        look.deleteLater()


# ---------------------------------------------------------------- the stages


def _welcome(window: "MainWindow", keep: Keep) -> None:
    keep(window, "welcome")


def _reading(window: "MainWindow", keep: Keep) -> None:
    window.reader.setFocus()
    for _ in range(6):
        window.reader.next_sentence()
    keep(window, "reading")


def _brief(window: "MainWindow", keep: Keep) -> None:
    window.actions_.run("view.brief")
    keep(window, "brief")


def _statement(window: "MainWindow", keep: Keep) -> None:
    brief = window.editor.brief
    assert brief is not None
    [fact, *_] = [one for one in brief.facts if len(one.evidence) == 1 and one.kind == "paraphrase"]
    window.brief_pane.select(fact.id)
    window.brief_pane.edit_selected()
    keep(window, "statement")
    window.brief_pane.finish_editing()


def _preview(window: "MainWindow", keep: Keep) -> None:
    window.actions_.run("view.preview")
    wait(lambda: bool(window.preview.drawn_pages()) and not window.tasks.busy())
    keep(window, "preview")


def _notice(window: "MainWindow", keep: Keep) -> None:
    window.notices.warn("The article “Dam opened at night” has no date.", "Give it one.")
    window.actions_.run("edit.find")
    keep(window, "notice")


def _rolled(window: "MainWindow", keep: Keep) -> None:
    from briefgen.model.rollover import Choice
    from briefgen.ui.dialogs.choice_tree import ChoiceTree
    from briefgen.ui.dialogs.next_issue import NextIssue

    before = window.editor.brief
    assert before is not None
    window.actions_.run("brief.next")
    dialog = _dialog(window)
    [tree] = dialog.findChildren(ChoiceTree)
    choices = (Choice.KEEP, Choice.UPDATE, Choice.DROP, Choice.KEEP, Choice.UPDATE)
    for fact, choice in zip(before.facts, choices, strict=False):
        tree.set_choice(fact.id, choice)
    tree.changed.emit()
    keep(dialog, "next-issue")
    assert isinstance(dialog, NextIssue)
    dialog.submit()
    wait(lambda: (now := window.editor.brief) is not None and now.previous == before.id)
    wait(lambda: not window.tasks.busy())
    words = before.facts[1].statement.replace("almost empty for two years", "empty for two years")
    window.composing.restate(before.facts[1].id, words)
    keep(window, "rolled-over")


def _not_kept(_widget: "QWidget", _name: str) -> None:
    """For a stage that is a way to another one."""


def _series(window: "MainWindow", keep: Keep) -> None:
    _rolled(window, _not_kept)
    window.actions_.run("brief.series")
    dialog = _dialog(window)
    wait(lambda: not window.tasks.busy())
    keep(dialog, "series")


def _template_editor(window: "MainWindow", keep: Keep) -> None:
    made = window._workspace.templates.new("Port watch", "situation-brief")  # pyright: ignore[reportPrivateUsage]
    window.templates.edit(made.id)
    wait(lambda: bool(window.templates.editings()))
    [editing] = window.templates.editings()
    # As large as it is on a screen: the offscreen one is small.
    editing.editor.resize(1240, 740)
    wait(lambda: bool(editing.editor.preview.drawn_pages()) and not window.tasks.busy())
    keep(editing.editor, "template-editor")
    editing.give_up()


def _dialog_of(action: str, name: str) -> Stage:
    def stage(window: "MainWindow", keep: Keep) -> None:
        if window.editor.brief:
            window.brief_pane.select(window.editor.brief.facts[0].id)
        window.actions_.run(action)
        dialog = _dialog(window)
        wait(lambda: not window.tasks.busy())
        keep(dialog, name)

    return stage


def _menus(window: "MainWindow", keep: Keep) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    for name in ("file", "brief", "pick", "view"):
        menu = window.findChild(QMenu, f"menu.{name}")
        assert menu is not None
        menu.popup(QPoint(0, 0))
        keep(menu, f"menu-{name}")
        menu.close()


def _jobs(window: "MainWindow", keep: Keep) -> None:
    """One job of each state: partly failed, failed, under way, and waiting behind that."""
    from PySide6.QtWidgets import QTreeWidget

    adding, tasks, gate = window.adding, window.tasks, Event()

    def read(told: Told) -> None:
        told(12, 200)
        gate.wait()

    samples = sorted(str(one) for one in (assets_path() / "samples").iterdir())
    adding.add_locations((*samples[:4], "/nowhere/minutes.pdf"))
    adding.add_locations(("/nowhere/report.docx",))
    window.outlets.exporting.export_to("pdf", Path(tempfile.gettempdir(), "situation-brief.pdf"))
    wait(lambda: not tasks.busy())
    title = adding.tr("Read {0} articles").format(200)
    tasks.count(read, lambda _: None, title=title, lane="adding")
    adding.add_text("A pasted text. It waits.")
    window.actions_.run("view.jobs")
    dialog = _dialog(window)
    rows = dialog.findChild(QTreeWidget)
    assert rows is not None
    for at in range(rows.topLevelItemCount()):
        rows.setCurrentIndex(rows.model().index(at, 0))
        keep(dialog, f"jobs-{at}")
    keep(window, "jobs-window")
    gate.set()
    wait(lambda: not tasks.busy())


def _dialog(window: "MainWindow") -> "QDialog":
    from PySide6.QtWidgets import QDialog

    shown: list[QDialog] = []

    def there() -> bool:
        shown[:] = [one for one in window.findChildren(QDialog) if one.isVisible()]
        return bool(shown)

    wait(there)
    return shown[-1]


STAGES: dict[str, Stage] = {
    "welcome": _welcome,
    "reading": _reading,
    "brief": _brief,
    "statement": _statement,
    "preview": _preview,
    "notice": _notice,
    "rolled-over": _rolled,
    "series": _series,
    "template-editor": _template_editor,
    "menus": _menus,
    "jobs": _jobs,
    **{
        name: _dialog_of(action, name)
        for name, action in {
            "gallery": "brief.templates",
            "palette": "help.commands",
            "keys": "help.keys",
            "new-brief": "brief.new",
            "details": "brief.details",
            "open-brief": "brief.open",
            "write": "brief.write",
            "standing": "brief.standing",
            "findings": "brief.check",
            "fact-details": "fact.details",
            "paste": "file.paste",
            "address": "file.address",
            "export": "brief.export.docx",
            "about": "help.about",
        }.items()
    },
}
IN_WINDOW = frozenset(
    {"welcome", "reading", "brief", "statement", "preview", "notice", "rolled-over"}
)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--one", folder, scale, language, *stages]:
            one(Path(folder), scale, language, tuple(stages))
        case [folder, *stages]:
            main(folder, *stages)
        case _:
            print(__doc__)
