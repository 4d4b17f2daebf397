"""Keeps the preview true to the brief while it is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from briefgen.model.brief import Brief
from briefgen.model.errors import BriefgenError
from briefgen.ui.editor import BriefEditor
from briefgen.ui.preview import Preview
from briefgen.ui.tasks import Tasks

_DEBOUNCE_MS = 250


class Previewing(QObject):
    """Renders off the main thread: at most one brief at a time, and the newest one wins."""

    def __init__(
        self,
        preview: Preview,
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        tasks: Tasks,
        render: Callable[[Brief], bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._editor = editor
        self._when_saved = when_saved
        self._tasks = tasks
        self._render = render
        self._looked_at = False
        self._shown: Brief | None = None
        self._in_flight = False
        self._delay = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._delay.timeout.connect(lambda: self._when_saved(self._start))
        editor.changed.connect(self._changed)

    def set_looked_at(self, looked_at: bool) -> None:
        """Whether the preview is in sight; out of sight nothing is rendered."""
        self._looked_at = looked_at
        if looked_at:
            self._when_saved(self._start)

    def refresh(self) -> None:
        """What stands around the brief has changed: it is rendered anew, though it is the same."""
        self._shown = None
        self._changed()

    def _changed(self) -> None:
        if self._looked_at:
            self._delay.start()

    def _start(self) -> None:
        brief = self._editor.brief
        if not self._looked_at or self._in_flight or brief is self._shown:
            return
        if brief is None:
            self._shown = None
            self._preview.show_message(self.tr("No brief is open."))
            return
        self._in_flight = True
        self._tasks.run(
            lambda: self._render(brief),
            lambda content: self._done(brief, content),
            failed=lambda error: self._failed(brief, error),
        )

    def _done(self, brief: Brief, content: bytes) -> None:
        self._ended(brief)
        self._preview.show_pdf(content)

    def _failed(self, brief: Brief, error: BriefgenError) -> None:
        self._ended(brief)
        self._preview.show_message(f"{error.message}\n{error.hint}".strip())

    def _ended(self, brief: Brief) -> None:
        self._in_flight = False
        self._shown = brief
        if self._editor.brief is not brief:
            self._delay.start()
