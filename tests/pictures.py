"""Makes the pictures of the docs from the real program: `python -m tests.pictures`."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests import template_pictures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefgen.ui.window.main_window import MainWindow

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
_PATIENCE = 20.0
_PAGE_SCALE = 2


def main() -> None:
    """Writes `docs/images`: the window (1280×800, at 2×), pages of briefs, and what the guide tells of."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "2"
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        _page(Path(folder))
        template_pictures.make(IMAGES / "templates")
        _window(Path(folder))


def _page(folder: Path) -> None:
    import pypdfium2

    from briefgen.workspace.demo import make_demo

    made = make_demo(folder)
    [pdf] = [path for path in made.files if path.suffix == ".pdf"]
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=_PAGE_SCALE).to_pil()
    picture.quantize(128).save(IMAGES / "page.png", optimize=True)
    document.close()


def _window(folder: Path) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from briefgen.model.ids import ArticleId
    from briefgen.ui.app import application
    from briefgen.ui.look.theme import Look
    from briefgen.ui.program.sharing import Sharing
    from briefgen.ui.window.main_window import MainWindow
    from briefgen.workspace.workspace import open_workspace

    app = application()
    # A caret that blinks would make another picture each time.
    app.setCursorFlashTime(0)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    # What is marked would depend on the dictionaries of the system.
    settings.setValue("spelling", "no")
    workspace = open_workspace(folder / "demo.briefgen")
    [brief] = workspace.briefs.entries()
    [article] = [one for one in workspace.articles.entries() if "Courier" in one.publisher]
    workspace.remember("last_brief", brief.id)
    workspace.remember("last_article", article.id)
    look = Look(app, settings)
    look.choose("light")
    window = MainWindow(look, settings)
    window.furnish(Sharing(workspace))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.start()
    shown = ArticleId(article.id)
    wait(
        lambda: (
            window.editor.brief is not None
            and (one := window.reader.article()) is not None
            and one.id == shown
        )
    )
    window.reader.setFocus()
    for _ in range(6):
        window.reader.next_sentence()
    wait_calm()
    _keep(window, "window")
    _guide(window)
    window.close()
    QApplication.processEvents()


def _guide(window: "MainWindow") -> None:
    """The parts of the window and the dialogs that the guide tells of, each as it is in use."""
    _keep(window.reader, "reader")
    _statement(window)
    _judgement(window)
    _findings(window)
    _gallery(window)
    _template_editor(window)
    window.tabs.setCurrentWidget(window.preview)
    wait(lambda: window.tasks.busy())
    wait(lambda: not window.tasks.busy())
    wait_calm()
    _keep(window.tabs, "preview")
    _in_use(window)
    _next_issue(window)


def _in_use(window: "MainWindow") -> None:
    """What is asked when another window has the workspace open."""
    from briefgen.ui.dialogs.choice import Choice
    from briefgen.ui.program.opening import Opening
    from briefgen.ui.window.main_window import load_parts
    from briefgen.workspace.workspace import open_workspace

    # Its name is in the picture, so it is the same each time.
    folder = Path(tempfile.gettempdir()) / "briefs"
    folder.mkdir(exist_ok=True)
    with open_workspace(folder / "arvel.briefgen") as held:
        opening = Opening(held.path, None, lambda _: None, load_parts, window.tasks, window)
        given_up: list[bool] = []
        opening.given_up.connect(lambda: given_up.append(True))
        opening.start()
        wait(lambda: bool(window.findChildren(Choice)))
        wait_calm()
        [question] = window.findChildren(Choice)
        _keep(question, "in-use")
        question.reject()
        wait(lambda: bool(given_up))
    shutil.rmtree(folder)


def _next_issue(window: "MainWindow") -> None:
    """A choice for some facts, then what the next issue changed. It comes last: the brief is another one then."""
    from briefgen.model import edit
    from briefgen.model.rollover import Choice
    from briefgen.ui.dialogs.choice_tree import ChoiceTree
    from briefgen.ui.dialogs.next_issue import NextIssue
    from briefgen.ui.dialogs.series import SeriesDialog

    before = window.editor.brief
    assert before is not None
    window.rolling.ask()
    wait(lambda: bool(window.findChildren(NextIssue)))
    [dialog] = window.findChildren(NextIssue)
    [tree] = dialog.findChildren(ChoiceTree)
    chosen = (Choice.KEEP, Choice.UPDATE, Choice.DROP, Choice.KEEP, Choice.KEEP)
    for fact, choice in zip(before.facts, chosen, strict=False):
        tree.set_choice(fact.id, choice)
    tree.changed.emit()
    dialog.resize(820, 520)
    wait_calm()
    _keep(dialog, "next-issue")
    dialog.submit()
    wait(lambda: (one := window.editor.brief) is not None and one.previous == before.id)
    wait(lambda: not window.tasks.busy())
    # The fact that was to be updated.
    fact = before.facts[1]
    words = fact.statement.replace("almost empty for two years", "empty for two years and a month")
    window.composing.restate(fact.id, words)
    brief = window.editor.brief
    assert brief is not None
    window.editor.apply("Move", edit.move_fact(brief, before.facts[4].id, "developments", 0))
    window.composing.write_in("outlook")
    _written(window, "Talks at the river have no date yet.")
    window.rolling.series()
    wait(lambda: bool(window.findChildren(SeriesDialog)))
    wait(lambda: not window.tasks.busy())
    [series] = window.findChildren(SeriesDialog)
    series.resize(860, 540)
    wait_calm()
    _keep(series, "series")
    series.reject()


def _written(window: "MainWindow", words: str) -> None:
    from PySide6.QtWidgets import QPlainTextEdit

    from briefgen.ui.dialogs.write import Write

    [dialog] = window.findChildren(Write)
    [field] = dialog.findChildren(QPlainTextEdit, "statement")
    field.setPlainText(words)
    dialog.submit()


def _statement(window: "MainWindow") -> None:
    brief = window.editor.brief
    assert brief is not None
    # The first that is a paraphrase of one passage: its words stand beside other ones.
    [fact, *_] = [one for one in brief.facts if len(one.evidence) == 1 and one.kind == "paraphrase"]
    window.brief_pane.select(fact.id)
    window.brief_pane.edit_selected()
    wait_calm()
    _keep(window.tabs, "statement")
    window.brief_pane.finish_editing()


def _judgement(window: "MainWindow") -> None:
    from PySide6.QtWidgets import QComboBox, QPlainTextEdit

    from briefgen.ui.dialogs.write import Write

    window.composing.write_in("outlook")
    [dialog] = window.findChildren(Write)
    [words] = dialog.findChildren(QPlainTextEdit, "statement")
    words.setPlainText("Marenia is **likely** to send a technical delegation to the talks.")
    [box] = dialog.findChildren(QComboBox, "assessment")
    [likely] = [at for at in range(box.count()) if box.itemText(at).startswith("likely ")]
    box.setCurrentIndex(likely)
    wait_calm()
    _keep(dialog, "judgement")
    dialog.reject()


def _findings(window: "MainWindow") -> None:
    from briefgen.ui.dialogs.findings import Findings

    window.outlets.checking.check()
    wait(lambda: bool(window.findChildren(Findings)))
    [dialog] = window.findChildren(Findings)
    dialog.resize(dialog.width(), 260)
    wait_calm()
    _keep(dialog, "findings")
    dialog.reject()


def _gallery(window: "MainWindow") -> None:
    from briefgen.ui.dialogs.gallery import Gallery

    window.actions_["brief.templates"].trigger()
    wait(lambda: not window.tasks.busy())
    [dialog] = window.findChildren(Gallery)
    dialog.resize(880, 600)
    dialog.select("daily-brief")
    wait_calm()
    _keep(dialog, "gallery")
    dialog.reject()


def _template_editor(window: "MainWindow") -> None:
    made = window._workspace.templates.new("Port watch", "situation-brief")  # pyright: ignore[reportPrivateUsage]
    window.templates.edit(made.id)
    wait(lambda: bool(window.templates.editings()))
    [editing] = window.templates.editings()
    editor = editing.editor
    editor.resize(1180, 680)
    wait(lambda: bool(editor.preview.drawn_pages()) and not window.tasks.busy())
    editor.open_file("title.html.j2")
    editor.text.setPlainText(editor.text.toPlainText().replace("brief.title", "brief.titel"))
    wait(lambda: editor.problems.count() > 0 and not window.tasks.busy())
    wait_calm()
    _keep(editor, "template-editor")
    editing.give_up()


def _keep(widget: "QWidget", name: str) -> None:
    """`docs/images` has a picture of the widget, of few colours and so of few bytes."""
    from PIL import Image

    path = IMAGES / f"{name}.png"
    widget.grab().save(str(path))
    Image.open(path).quantize(200).save(path, optimize=True)


def wait(condition: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window doesn't show what it should")
        QApplication.processEvents()


def wait_calm() -> None:
    """Until what moves by itself, scrolling say, has come to rest."""
    end = time.monotonic() + 1.0
    wait(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
