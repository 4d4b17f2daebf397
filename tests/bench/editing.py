"""What picking, undoing and restating cost on the main thread, in a brief of 600 facts in the real window."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

_FACTS = 600
_STEPS = 60


def measure() -> None:
    """Prints the main thread's processor milliseconds a step, painting included: target 16."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        _measure(Path(folder))


def _measure(folder: Path) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from briefgen.ui.app import application
    from briefgen.ui.main_window import MainWindow
    from briefgen.ui.sharing import Sharing
    from briefgen.ui.theme import Look
    from briefgen.workspace.workspace import open_workspace

    app = application()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    workspace = open_workspace(folder / "bench.briefgen")
    [taken] = workspace.articles.add_text(_text())
    article = taken.article
    brief = workspace.briefs.new("situation-brief", "Bench")
    sentences = workspace.articles.sentences(article)
    highlights = []
    for number in range(_FACTS):
        picked = workspace.briefs.pick(brief, "developments", article, *sentences[number])
        brief = picked.brief
        highlights.append(picked.highlight)
    workspace.briefs.save(brief, highlights)
    workspace.remember("last_brief", brief.id)
    workspace.remember("last_article", article.id)
    window = MainWindow(Look(app, settings), settings)
    window.furnish(Sharing(workspace))
    window.resize(1280, 800)
    window.show()
    window.start()
    deadline = time.monotonic() + 10
    while (
        window.editor.brief is None or window.reader.article() is None
    ) and time.monotonic() < deadline:
        QApplication.processEvents()
    stack = window.editor.undo_stack
    fact = brief.facts[300]
    _steps("move to the next sentence", window.reader.next_sentence)
    _steps("pick", lambda: window.picking.pick("background"))
    _steps("undo", stack.undo)
    _steps("redo", stack.redo)
    counter = iter(range(_STEPS))
    _steps(
        "restate", lambda: window.composing.restate(fact.id, f"In other words, {next(counter)}.")
    )
    window.close()
    QApplication.processEvents()


def _steps(name: str, step: Callable[[], object]) -> None:
    from PySide6.QtWidgets import QApplication

    times: list[float] = []
    for _ in range(_STEPS):
        started = time.thread_time()
        step()
        QApplication.processEvents()
        times.append((time.thread_time() - started) * 1000)
    print(
        f"  {name:26} median {median(times):5.1f} ms   worst {max(times):5.1f} ms   (target 16 ms)"
    )


def _text() -> str:
    paragraphs = [
        " ".join(
            f"The {name} of district {number} reported {number * 7} cases on Monday."
            for name in ("mayor", "clinic", "school")
        )
        for number in range(400)
    ]
    return "A long report\n\n" + "\n\n".join(paragraphs)
