"""What reading costs on the main thread: a megabyte with 5,000 marks, its suggestions, and many hits."""

import os
import time
from collections.abc import Callable
from statistics import median

_MARKS = 5_000
_STEPS = 60


def measure() -> None:
    """Prints the main thread's processor milliseconds a step, painting included: target 16."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from briefgen.model.find import hits
    from briefgen.model.ids import FactId
    from briefgen.suggesters.lead import Lead
    from briefgen.suggesters.sentences import sentences
    from briefgen.ui.app import application
    from briefgen.ui.reader import Hint, Mark, Reader
    from briefgen.ui.reader_view import ReadingView
    from tests import builders

    application()
    article = builders.article(*_paragraphs())
    places = sentences(article)
    reader = Reader()
    reader.resize(640, 800)
    reader.set_animated(False)
    reader.show()
    reader.show_article(
        article,
        places,
        tuple(
            Mark(*places[at], at % 4, "Background", FactId(str(at)), "note" if at % 3 == 0 else "")
            for at in range(_MARKS)
        ),
    )
    reader.set_hints(
        Hint(one.start, one.end, one.kind, one.reason) for one in Lead().suggest(article)
    )
    reader.set_hits(hits(article.text, "on"))
    view = reader.findChild(ReadingView, "reader.text")
    assert view
    bar = view.verticalScrollBar()
    _steps("scroll", lambda: bar.setValue(bar.value() + 120))
    _steps("next sentence", reader.next_sentence)
    _steps("next suggestion", reader.next_hint)
    _steps("select a sentence", lambda: view.select(*places[9_000]))
    reader.close()


def _steps(name: str, step: Callable[[], object]) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    times: list[float] = []
    for _ in range(_STEPS):
        started = time.thread_time()
        step()
        QApplication.processEvents()
        times.append((time.thread_time() - started) * 1000)
    print(
        f"  {name:26} median {median(times):5.1f} ms   worst {max(times):5.1f} ms   (target 16 ms)"
    )


def _paragraphs() -> list[str]:
    return [
        " ".join(
            f"The {name} of district {number} reported {number * 7} cases on Monday, and “nobody knows why”."
            for name in ("mayor", "clinic", "school")
        )
        for number in range(4_000)
    ]
