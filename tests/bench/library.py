"""What 10,000 articles cost on the main thread, and what opening a large brief and the dialogs does."""

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.model.highlight import Highlight
    from briefgen.ui.main_window import MainWindow
    from briefgen.ui.tasks import Tasks
    from briefgen.workspace.workspace import Workspace

_ARTICLES = 10_000
_FACTS = 600
_STEPS = 60
_FEW = 10
_OPENED = (
    "help.commands", "brief.templates", "brief.series", "brief.new", "brief.next", "brief.open", "brief.check",
    "help.keys", "brief.details", "edit.find", "view.preview", "view.brief",
)  # fmt: skip


def measure() -> None:
    """Prints the main thread's processor milliseconds a turn of its loop: no turn should take over 50, no frame 16."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        _measure(Path(folder))


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QDialog

    from briefgen.ui.app import application
    from briefgen.ui.main_window import MainWindow
    from briefgen.ui.sharing import Sharing
    from briefgen.ui.theme import Look
    from briefgen.workspace.workspace import open_workspace

    app = application()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    workspace = open_workspace(folder / "bench.briefgen")
    large = _filled(workspace)
    window = MainWindow(Look(app, settings), settings)
    window.furnish(Sharing(workspace))
    window.resize(1280, 800)
    window.show()
    # As the program does once it is on screen.
    gc.collect()
    gc.freeze()
    _turns("fill the window", window.tasks, window.start, 1)
    bar = window.library.list.verticalScrollBar()
    _turns("scroll the list", window.tasks, lambda: bar.setValue(bar.value() + 120), _STEPS)
    rows = count(0, 97)
    model, view = window.library.model, window.library.list
    _turns(
        "select an article",
        window.tasks,
        lambda: view.setCurrentIndex(model.index(next(rows) % model.rowCount())),
        _STEPS,
    )
    words = _typed()
    _turns("type into the search", window.tasks, lambda: _search(window, next(words)), _STEPS)
    window.library.search.clear()
    _turns("mark as read", window.tasks, lambda: window.actions_["read.toggle"].trigger(), _FEW)
    other = workspace.briefs.new("situation-brief", "Small")
    workspace.briefs.save(other)
    ids = (large, other.id)
    at = count()
    _turns(
        "open a brief of 600 facts", window.tasks, lambda: window.desk.open(ids[next(at) % 2]), 6
    )
    if window.editor.brief is None or window.editor.brief.id != large:
        window.desk.open(large)
    for name in _OPENED:
        _turns(name, window.tasks, window.actions_[name].trigger, 1)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
    window.close()


def _filled(workspace: "Workspace") -> str:
    """The id of a brief of 600 facts, in a workspace of many articles."""
    from tests import builders

    for number in range(_ARTICLES):
        article = builders.article(
            f"The {_NAMES[number % 7]} of district {number} reported {number * 7} cases. Talks went on.",
            headline=f"District {number} reports on {_NAMES[number % 7]}s",
            published=date(2024, 1, 1) + timedelta(days=number % 300),
            uri=f"https://news.example/{number}",
        )
        workspace.library.add_article(article, builders.original(article.text))
    [taken] = workspace.articles.add_text(_text())
    article = taken.article
    brief = workspace.briefs.new("situation-brief", "Bench")
    highlights: list[Highlight] = []
    for place in workspace.articles.sentences(article)[:_FACTS]:
        picked = workspace.briefs.pick(brief, "developments", article, *place)
        brief = picked.brief
        highlights.append(picked.highlight)
    workspace.briefs.save(brief, highlights)
    return brief.id


_NAMES = ("mayor", "clinic", "school", "harbour", "union", "court", "dam")


def _search(window: "MainWindow", words: str) -> None:
    window.library.search.setText(words)
    window.library.refresh()


def _typed() -> Iterator[str]:
    while True:
        for word in ("district 77", "harbour", "t", "cases reported"):
            yield from (word[:end] for end in range(1, len(word) + 1))


def _turns(name: str, tasks: "Tasks", step: Callable[[], object], times: int) -> None:
    """Prints what the dearest turn of the loop cost in each of some steps."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    worst: list[float] = []
    for _ in range(times):
        started = time.thread_time()
        step()
        turns = [(time.thread_time() - started) * 1000]
        until = time.monotonic() + 30
        quiet = 0
        while quiet < 3 and time.monotonic() < until:
            started = time.thread_time()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            turns.append((time.thread_time() - started) * 1000)
            quiet = 0 if tasks.busy() else quiet + 1
            time.sleep(0.001)
        worst.append(max(turns))
    print(f"  {name:26} median {median(worst):5.1f} ms   worst {max(worst):5.1f} ms")


def _text() -> str:
    paragraphs = [
        " ".join(
            f"The {name} of district {number} reported {number * 7} cases on Monday."
            for name in ("mayor", "clinic", "school")
        )
        for number in range(400)
    ]
    return "A long report\n\n" + "\n\n".join(paragraphs)
