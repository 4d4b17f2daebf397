"""Every dialog of the program, and how one comes to it."""

import importlib
import pkgutil
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import briefgen.ui
from briefgen.model import edit
from briefgen.ui.dialogs.choice import Answer, Choice
from briefgen.ui.dialogs.faults import Faults
from briefgen.ui.dialogs.form import Dialog, FormDialog
from briefgen.ui.dialogs.gallery import Gallery
from briefgen.ui.dialogs.report import Report
from briefgen.ui.templates.editor import TemplateEditor
from briefgen.ui.window.main_window import MainWindow
from tests import builders
from tests.ui.conftest import part, settle, workspace_of

Shown = TypeVar("Shown", bound=QDialog)
Open = Callable[[QtBot, MainWindow], None]


def dialog_classes() -> set[str]:
    """The names of all classes of dialogs in the window's room, whoever wrote them."""
    for module in pkgutil.walk_packages(briefgen.ui.__path__, "briefgen.ui."):
        importlib.import_module(module.name)
    found: list[type[QDialog]] = [QDialog]
    for one in found:
        found += one.__subclasses__()
    shared = {Dialog.__name__, FormDialog.__name__}
    return {one.__name__ for one in found if one.__module__.startswith("briefgen.")} - shared


def opened(name: str, qtbot: QtBot, window: MainWindow) -> QDialog:
    """The dialog of that class, shown over the window, whose brief has a fact, which is selected."""
    brief = window.editor.brief
    assert brief
    fact = builders.fact("الجسر مغلق.")
    window.editor.apply("", edit.add_fact(brief, brief.sections[0].key, fact))
    window.brief_pane.select(fact.id)
    settle(qtbot, window)
    DIALOGS[name](qtbot, window)
    settle(qtbot, window)
    [dialog] = [one for one in window.findChildren(QDialog) if type(one).__name__ == name]
    assert dialog.isVisible()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and _has_focus(dialog))
    return dialog


def _has_focus(dialog: QDialog) -> bool:
    focus: QWidget | None = QApplication.focusWidget()
    return focus is not None and focus.window() is dialog


def close(window: MainWindow) -> None:
    """Nothing is open any more over the window."""
    for one in window.templates.editings():
        one.give_up()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def _by(action: str) -> Open:
    return lambda _qtbot, window: window.actions_.run(action)


def _press(qtbot: QtBot, window: MainWindow, button: str) -> None:
    settle(qtbot, window)
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    part(dialog, QPushButton, button).click()


def _duplicate(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.run("brief.templates")
    settle(qtbot, window)
    part(window, Gallery, "gallery").select("daily-brief")
    _press(qtbot, window, "template.duplicate")


def _editor(qtbot: QtBot, window: MainWindow) -> None:
    made = workspace_of(window).templates.new("Port watch", "situation-brief")
    window.templates.edit(made.id)
    settle(qtbot, window)


def _new_part(qtbot: QtBot, window: MainWindow) -> None:
    _editor(qtbot, window)
    part(window, TemplateEditor, "templateEditor").part_wanted.emit()


def _choice(_qtbot: QtBot, window: MainWindow) -> None:
    answers = (Answer("again", "كرر"), Answer("cancel", "إلغاء"))
    Choice("سؤال", "لم يُحفظ الموجز.", "القرص ممتلئ.", answers, window).open()


def _faults(_qtbot: QtBot, window: MainWindow) -> None:
    Faults("القالب", "القالب معيب.", ("1",), window).open()


def _report(_qtbot: QtBot, window: MainWindow) -> None:
    Report("1", "/", saved=True, parent=window).open()


DIALOGS: dict[str, Open] = {
    "About": _by("help.about"),
    "AskAddress": _by("file.address"),
    "Choice": _choice,
    "CommandPalette": _by("help.commands"),
    "Details": _by("brief.details"),
    "Duplicate": _duplicate,
    "FactDetails": _by("fact.details"),
    "Faults": _faults,
    "Findings": _by("brief.check"),
    "Gallery": _by("brief.templates"),
    "JobList": _by("view.jobs"),
    "Keys": _by("help.keys"),
    "NewBrief": _by("brief.new"),
    "NewPart": _new_part,
    "NextIssue": _by("brief.next"),
    "OpenBrief": _by("brief.open"),
    "PasteText": _by("file.paste"),
    "Report": _report,
    "SeriesDialog": _by("brief.series"),
    "StandingDialog": _by("brief.standing"),
    "StandingForm": _by("fact.keep"),
    "TemplateEditor": _editor,
    "Write": _by("brief.write"),
}
