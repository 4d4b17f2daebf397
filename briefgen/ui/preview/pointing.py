"""Which fact stands at a place of the preview's pages."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from briefgen.ui.preview.facts import fact_at
from briefgen.ui.preview.pane import LANE, Background, Preview

_NEAR = (10.0,)
"""Points that a double click may be beside a letter."""

_AROUND = (4.0, 15.0, 40.0, 100.0)
"""Points around the middle line of the view in which Enter looks for a fact, the nearest first."""

_ACROSS = (0.5, 0.3, 0.2, 0.7, 0.8)
"""Where Enter looks on that line, as shares of its width: a line may be short, or begin at the right."""


class Pointing(QObject):
    """A double click asks for the fact at its place, Enter for the one in the middle of the view."""

    found = Signal(str)
    """The fact's id; empty where there is none."""

    def __init__(self, preview: Preview, tasks: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._tasks = tasks
        self.asked: Callable[[], tuple[tuple[str, str], ...]] = tuple
        """Gives the facts that may stand there: their ids and their words."""
        preview.installEventFilter(self)
        preview.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes double clicks and Enter."""
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            self._ask((event.position(),), _NEAR)
            return True
        if _is_enter(event):
            area = self._preview.viewport().rect()
            middle = (QPointF(area.width() * share, area.height() / 2) for share in _ACROSS)
            self._ask(tuple(middle), _AROUND)
            return True
        return super().eventFilter(watched, event)

    def _ask(self, positions: tuple[QPointF, ...], around: tuple[float, ...]) -> None:
        places = [one for pos in positions if (one := self._preview.place_at(pos))]
        facts = self.asked()

        def work() -> str:
            told = (job.words_at(page, x, y, near) for near in around for job, page, x, y in places)
            found = (fact_at(*one, facts) for one in told if one)
            return next(filter(None, found), "")

        if places:
            self._tasks.run(work, self.found.emit, failed=lambda _: None, lane=LANE)


def _is_enter(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    )
