"""Keeps the preview true to the brief and its template while it is looked at."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from briefgen.model.brief import Brief
from briefgen.model.counting import Stopped
from briefgen.model.errors import BriefgenError
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.preview.pane import Preview
from briefgen.ui.preview.trouble import told
from briefgen.ui.preview.watching import Watch
from briefgen.workspace.templates import Files

_DEBOUNCE_MS = 250
_PATIENCE = 1.0
"""Seconds that a rendering may go on although the brief has changed."""

_SLOWER = 3
"""How many times longer than the last one it may take."""


@dataclass(frozen=True, slots=True)
class _Rendered:
    """The PDF of a brief, or why there is none; and the template's files as they were just before."""

    brief: Brief
    files: Files | None
    content: bytes = b""
    error: BriefgenError | None = None


class Previewing(QObject):
    """Renders off the main thread: at most one brief at a time, and the newest one wins.

    A template that the user may be editing in another program is watched: the preview is rendered anew after
    each save.
    """

    def __init__(
        self,
        preview: Preview,
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        tasks: Tasks,
        render: Callable[[Brief], bytes],
        halt: Callable[[], None],
        files: Callable[[str], Files | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._editor = editor
        self._when_saved = when_saved
        self._tasks = tasks
        self._render = render
        self._halt = halt
        self._begun, self._usual, self._halted = 0.0, 0.0, False
        self._files = files
        self._looked_at = False
        self._shown: _Rendered | None = None
        self._good: Brief | None = None
        self._in_flight = False
        self._drawn: Brief | None = None
        self._looking = self._once_more = False
        self._delay = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._delay.timeout.connect(lambda: self._when_saved(self._start))
        self._watch = Watch(self)
        self._watch.stirred.connect(self._stirred)
        editor.changed.connect(self._changed)

    def set_looked_at(self, looked_at: bool) -> None:
        """Whether the preview is in sight; out of sight nothing is rendered, and no file is watched."""
        self._looked_at = looked_at
        if looked_at:
            self._when_saved(self._start)
            self._look()
        else:
            self._watch.follow(None)

    def refresh(self) -> None:
        """What stands around the brief has changed: it is rendered anew, though it is the same."""
        self._shown = None
        self._changed()

    def _changed(self) -> None:
        if self._looked_at:
            self._delay.start()

    def _start(self) -> None:
        brief = self._editor.brief
        shown = self._shown.brief if self._shown else None
        if self._in_flight:
            self._hurry(brief)
        if not self._looked_at or self._in_flight or brief is shown:
            return
        if brief is None:
            self._shown = self._good = None
            self._watch.follow(None)
            self._preview.show_message(self.tr("No brief is open."))
            return
        self._in_flight = True
        self._drawn = brief
        self._begun = monotonic()
        self._tasks.run(
            lambda: self._rendered(brief),
            self._done,
            failed=lambda error: self._done(_Rendered(brief, None, error=error)),
            title=self.tr("Lay out the preview"),
            passing=True,
            halt=self._halt,
        )

    def _hurry(self, brief: Brief | None) -> None:
        """A template that takes far longer than usual, and for a brief that is no longer this one, is given up."""
        over = monotonic() - self._begun - max(_PATIENCE, _SLOWER * self._usual)
        if brief is self._drawn:
            return
        if over > 0:
            self._halted = True
            self._halt()
        else:
            QTimer.singleShot(round(-over * 1000) + _DEBOUNCE_MS, self, self._start)

    def _rendered(self, brief: Brief) -> _Rendered:
        """In the background. The files are looked at first: one that is written meanwhile is another one then."""
        files = self._files(brief.template_id)
        try:
            return _Rendered(brief, files, self._render(brief))
        except BriefgenError as error:
            return _Rendered(brief, files, error=error)

    def _done(self, rendered: _Rendered) -> None:
        self._in_flight = False
        halted, self._halted = self._halted, False
        if halted and rendered.error:
            self._when_saved(self._start)
            return
        self._shown = rendered
        brief = rendered.brief
        if rendered.error is None:
            self._good = brief
            self._usual = monotonic() - self._begun
            self._preview.show_pdf(rendered.content)
        elif self._good and self._good.id == brief.id:
            self._preview.show_trouble(rendered.error)
        else:
            self._preview.show_message(told(rendered.error))
        if self._editor.brief is not brief:
            self._delay.start()
        self._look()

    # ------------------------------------------------------------ the template's files

    def _stirred(self) -> None:
        if self._in_flight:
            self._drawn = None
            self._hurry(self._editor.brief)
        self._look()

    def _look(self) -> None:
        """Sees in the background whether the files are still those of the pages that are shown."""
        shown = self._shown
        self._once_more = self._looking
        if not self._looked_at or self._looking or self._in_flight or shown is None:
            return
        self._looking = True
        template = shown.brief.template_id
        self._tasks.run(
            lambda: self._files(template), self._seen, failed=lambda _: self._seen(shown.files)
        )

    def _seen(self, files: Files | None) -> None:
        self._looking = False
        # After a rendering there is a look anyway.
        if not self._looked_at or self._shown is None or self._in_flight:
            return
        self._watch.follow(files)
        if isinstance(self._shown.error, Stopped) and self._shown.files is None:
            # What it had read is not known any more, and it is not to begin again by itself.
            self._shown = replace(self._shown, files=files)
        if files != self._shown.files:
            self._shown = None
            self._when_saved(self._start)
        elif self._once_more:
            self._look()
