"""A walk through the real window with all that is large in it: what each step costs the main thread."""

import gc
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from briefgen.model.brief import Brief, Fact
    from briefgen.ui.look.theme import Look
    from briefgen.ui.window.main_window import MainWindow
    from tests.bench.large import Large

_STEPS, _FEW = 40, 6
_DIALOGS = (
    "help.commands", "brief.templates", "brief.series", "brief.new", "brief.next", "brief.open", "brief.details",
    "brief.write", "brief.standing", "brief.check", "fact.details", "fact.keep", "file.paste", "file.address",
    "file.add", "file.import", "file.new", "brief.export.docx", "help.keys", "help.about", "view.jobs",
)  # fmt: skip
_Found = TypeVar("_Found", bound=QObject)


def measure() -> None:
    """Prints what the dearest turn of the event loop costs in each step: 16 ms for a frame, 50 for all else."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        _measure(Path(folder))


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    from briefgen.ui.app import application
    from briefgen.ui.look.theme import Look
    from briefgen.ui.program.sharing import Sharing
    from briefgen.ui.window.main_window import MainWindow, load_parts
    from briefgen.workspace.workspace import open_workspace
    from tests.bench.large import fill

    app = application()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    path = folder / "bench.briefgen"
    with open_workspace(path) as workspace:
        large = fill(workspace, folder)
    look = Look(app, settings)
    window = MainWindow(look, settings)
    window.show()
    window.activateWindow()
    # Beforehand, as the program does: there it is done on another thread.
    load_parts()
    Walk(window, look, large, folder).go(window.furnishing(Sharing(open_workspace(path))))
    languages(app, settings, path)


def languages(app: "QApplication", settings: "QSettings", path: Path) -> None:
    """All windows are made anew for another language, with the brief and the article that were open last."""
    from briefgen.ui.app import Program
    from tests.bench.turns import Turns

    program = Program(app, settings)
    step = Turns(lambda: program.is_opening or any(map(busy, program.windows))).step
    step("open the window, as the program does", lambda: program.open(path))
    for language in ("ar", "en"):
        action = f"view.language.{language}"
        step(action, lambda action=action: program.windows[-1].actions_[action].trigger())
    step("close that window", lambda: program.windows[-1].close())
    program.end()


def busy(window: "MainWindow") -> bool:
    """Whether there is work in the background of a window, or in turns that follow one another."""
    if not isValid(window):
        return False
    timers = window.findChildren(QTimer)
    working = window.is_furnished and window.tasks.busy()
    return working or any(one.isActive() and one.interval() == 0 for one in timers)


class Walk:
    """One user, in one window."""

    def __init__(self, window: "MainWindow", look: "Look", large: "Large", folder: Path) -> None:
        from tests.bench.turns import Turns

        self._window = window
        self._look = look
        self._large = large
        self._folder = folder
        turns = Turns(lambda: busy(self._window))
        turns.begin()
        self._step = turns.step

    def go(self, furnishing: Iterable[Callable[[], None]]) -> None:
        """All steps, in an order that a day might have."""
        from briefgen.ui.program.garbage import Garbage

        for number, furnish in enumerate(furnishing, 1):
            self._step(f"furnish the window, part {number}", furnish)
        # As the program does once its window is furnished.
        gc.collect()
        Garbage(self._window)
        self._step("fill the window", self._window.start)
        for part in (
            self._library, self._edit, self._edit_much, self._open_briefs, self._read, self._find, self._dialogs,
            self._compare, self._preview, self._export, self._looks, self._drop, self._close,
        ):  # fmt: skip
            part()

    def _library(self) -> None:
        model, view = self._window.library.model, self._window.library.list
        self._scroll("scroll the list", view)
        rows = count(0, 97)
        self._step(
            "select an article",
            lambda: view.setCurrentIndex(model.index(next(rows) % model.rowCount())),
            _STEPS,
            frame=True,
        )
        words = _typed()
        self._step("type into the search", lambda: self._search(next(words)), _STEPS)
        self._step("show all again", lambda: self._search(""))
        self._act("read.toggle", _FEW)
        self._act("read.unread", _FEW)

    def _edit(self) -> None:
        window, pane = self._window, self._window.brief_pane
        self._step("open the article of 600 facts", lambda: window.reading.open(self._large.report))
        stack, composing = window.editor.undo_stack, window.composing
        self._step("next sentence", window.reader.next_sentence, _STEPS, frame=True)
        self._scroll("scroll the brief", self._part("brief.facts"))
        facts = cycle(self._facts()[100:500:13])
        self._step("select a fact", lambda: pane.select(next(facts).id), _STEPS, frame=True)
        self._step("pick", lambda: window.picking.pick("outlook"), _STEPS, frame=True)
        self._step("undo", stack.undo, _STEPS, frame=True)
        self._step("redo", stack.redo, _STEPS, frame=True)
        counter, fact = count(), self._facts()[300]
        self._step(
            "restate",
            lambda: composing.restate(fact.id, f"In other words, {next(counter)}."),
            _STEPS,
            frame=True,
        )
        pane.select(fact.id)
        self._step("edit the statement", pane.edit_selected, _FEW)
        self._step("move down", lambda: pane.move_selected(1), _FEW)

    def _edit_much(self) -> None:
        from PySide6.QtWidgets import QListView

        composing, undo = self._window.composing, self._window.editor.undo_stack.undo
        many = tuple(one.id for one in self._facts()[100:300])
        self._step("remove 200 facts", lambda: composing.take_out(many))
        self._step("undo that", undo)
        self._step("move 200 facts", lambda: composing.move(many, "outlook", 5))
        self._step("undo that", undo)
        view = self._found(QListView, "brief.facts")
        self._step("select all facts", view.selectAll)
        self._act("fact.merge", 1)
        self._step("undo that", undo)

    def _open_briefs(self) -> None:
        ids = cycle((self._large.small, self._large.full))
        self._step("open a small brief and the full one by turns", lambda: self._open(next(ids)), 4)

    def _read(self) -> None:
        window = self._window
        self._step("open a brief of 5,000 passages", lambda: self._open(self._large.marked))
        self._step("open a megabyte", lambda: window.reading.open(self._large.megabyte))
        self._reading("at its beginning")
        self._step("go to its end", lambda: window.reader.flash(900_000, 900_100))
        self._reading("at its end")
        self._step("pick in it", lambda: window.picking.pick("outlook"), _FEW, frame=True)
        self._act("edit.undo", _FEW, "undo that", frame=True)
        widths = cycle((1180, 1280))
        self._step("resize the window", lambda: window.resize(next(widths), 800), 4)

    def _reading(self, where: str) -> None:
        from briefgen.ui.reader.view import ReadingView

        view = self._found(ReadingView, "reader.text")
        self._scroll(f"scroll {where}", view)
        reader = self._window.reader
        self._step(f"next sentence {where}", reader.next_sentence, _STEPS, frame=True)
        self._step(f"next suggestion {where}", reader.next_hint, _STEPS, frame=True)
        self._step(f"suggestion before {where}", reader.previous_hint, _STEPS, frame=True)
        first = (reader.target() or (0, 0))[0] % 800_000
        places = count(first, 1_111)
        self._step(
            f"select a passage {where}",
            lambda: view.select(at := next(places), at + 300),
            _STEPS,
            frame=True,
        )

    def _find(self) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        self._act("edit.find", 1)
        field = self._window.reader.find_bar.findChildren(QLineEdit)[0]
        self._step("type what 12,000 places say", lambda: QTest.keyClicks(field, "reported"))
        self._act("edit.find_next", _STEPS, frame=True)

    def _dialogs(self) -> None:
        library = self._window.library
        self._step("open the full brief", lambda: self._open(self._large.full))
        self._step(
            "open a short article", lambda: library.list.setCurrentIndex(library.model.index(40))
        )
        self._window.brief_pane.select(self._facts()[3].id)
        for name in _DIALOGS:
            self._dialog(name)

    def _compare(self) -> None:
        from PySide6.QtWidgets import QTreeWidget

        self._step("open the last of 30 issues", lambda: self._open(self._large.latest))
        self._act("brief.series", 1)
        issues = self._found(QTreeWidget, "issues")
        rows = cycle(range(25, 2, -7))
        self._step(
            "compare an issue with the one before",
            lambda: issues.setCurrentIndex(issues.model().index(next(rows), 0)),
            4,
        )
        self._close_dialogs()
        self._dialog("brief.next")

    def _preview(self) -> None:
        window = self._window
        self._step("open the full brief", lambda: self._open(self._large.full))
        self._act("view.preview", 1, "the preview, the first time")
        self._scroll("scroll the preview", window.preview)
        fact, counter = self._facts()[2], count()
        self._step(
            "restate beside the preview",
            lambda: window.composing.restate(fact.id, f"In other words, {next(counter)}."),
            3,
        )
        self._act("view.brief", 1)

    def _export(self) -> None:
        exporting = self._window.outlets.exporting
        for name in ("docx", "pdf", "html", "md", "eml"):
            path = self._folder / f"out.{name}"
            self._step(
                f"export as {name}, the first time",
                lambda name=name, path=path: exporting.export_to(name, path),
            )

    def _looks(self) -> None:
        self._step("open the megabyte", lambda: self._window.reading.open(self._large.megabyte))
        themes, hues = cycle(("dark", "light")), cycle(("tol", "okabe-ito"))
        zooms = cycle(("view.zoom_in", "view.zoom_out"))
        self._step("another theme", lambda: self._look.choose(next(themes)), 4)
        self._step("other section colours", lambda: self._look.choose_hues(next(hues)), 4)
        self._step("another size of text", lambda: self._window.actions_.run(next(zooms)), 4)

    def _drop(self) -> None:
        window = self._window
        locations = tuple(map(str, self._large.files))
        bar = window.library.list.verticalScrollBar()
        ways = cycle((lambda: bar.setValue(bar.value() + 120), window.reader.next_sentence))
        self._step("open the report", lambda: window.reading.open(self._large.report))
        self._step(
            "add 200 articles, and read meanwhile",
            lambda: window.adding.add_locations(locations),
            meanwhile=lambda: next(ways)(),
        )

    def _close(self) -> None:
        self._step("close the window", self._window.close)

    # ------------------------------------------------------------ parts

    def _scroll(self, name: str, view: QObject) -> None:
        from PySide6.QtWidgets import QAbstractScrollArea

        assert isinstance(view, QAbstractScrollArea)
        bar = view.verticalScrollBar()
        self._step(name, lambda: bar.setValue(bar.value() + 120), _STEPS, frame=True)

    def _act(self, action: str, times: int, said: str = "", *, frame: bool = False) -> None:
        self._step(said or action, self._window.actions_[action].trigger, times, frame=frame)

    def _dialog(self, name: str) -> None:
        for when in ("the first time", "again"):
            self._act(name, 1, f"{name}, {when}")
            self._close_dialogs()

    def _close_dialogs(self) -> None:
        from PySide6.QtWidgets import QDialog

        for dialog in self._window.findChildren(QDialog):
            dialog.reject()

    def _open(self, brief_id: str) -> None:
        self._window.desk.open(brief_id)

    def _search(self, words: str) -> None:
        self._window.library.search.setText(words)
        self._window.library.refresh()

    def _brief(self) -> "Brief":
        brief = self._window.editor.brief
        assert brief
        return brief

    def _facts(self) -> "tuple[Fact, ...]":
        return tuple(self._brief().facts)

    def _found(self, kind: type[_Found], name: str) -> _Found:
        found = self._window.findChild(kind, name)
        assert found
        return found

    def _part(self, name: str) -> QObject:
        return self._found(QObject, name)


def _typed() -> Iterator[str]:
    while True:
        for word in ("district 77", "harbour", "t", "cases reported"):
            yield from (word[:end] for end in range(1, len(word) + 1))
