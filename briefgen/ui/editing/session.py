"""Autosave: every change of a brief is kept, and "saved" is said after it is true."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal

from briefgen.model.brief import Brief
from briefgen.model.errors import BriefgenError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import BriefId, HighlightId
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.tasks import LIBRARY, Tasks

Save = Callable[[Brief, tuple[Highlight, ...]], int]
"""Keeps a brief and its new highlights durably before it returns."""


class SaveState(Enum):
    """What can be said of the last change."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class Session(QObject):
    """Saves each change on the writing lane: at most one save is in flight, and the newest value wins.

    What could not be saved stays here; it is tried again at the next change and by `settle`.
    """

    state_changed = Signal(object)
    failed = Signal(object)

    kept = Signal(object, int)
    """A brief that is kept now, and the number of its revision."""

    def __init__(
        self, editor: BriefEditor, tasks: Tasks, save: Save, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._tasks = tasks
        self._save = save
        self._kept: set[HighlightId] = set()
        self._waiting: dict[BriefId, tuple[Brief, tuple[Highlight, ...]]] = {}
        self._in_flight = False
        self._opening = False
        self._error: BriefgenError | None = None
        self._then: list[Callable[[], None]] = []
        self._state = SaveState.SAVED
        editor.opened.connect(self._opened)
        editor.changed.connect(self._changed)

    @property
    def state(self) -> SaveState:
        """Whether all that was changed has been kept."""
        return self._state

    @property
    def error(self) -> BriefgenError | None:
        """Why the last save failed, or None when it didn't."""
        return self._error

    def settle(self) -> BriefgenError | None:
        """None when everything is kept, after waiting for it; else why it is not."""
        self._error = None
        self._start()
        self._tasks.drain(LIBRARY)
        return self._error

    def when_saved(self, act: Callable[[], None]) -> None:
        """Calls `act` once everything is kept: now, or after the save that is under way; never if that fails."""
        if self._state is SaveState.SAVED:
            act()
            return
        self._then.append(act)
        self._start()

    def unsaved(self) -> tuple[Brief, ...]:
        """The briefs whose last value is not kept yet."""
        return tuple(brief for brief, _ in self._waiting.values())

    def _opened(self) -> None:
        # What is opened comes from the library, so it is kept, and so is what proves it.
        self._opening = True
        self._kept = {one.id for one in self._editor.proof(set())}

    def _changed(self) -> None:
        if self._opening:
            self._opening = False
            return
        brief = self._editor.brief
        if brief is None:
            return
        self._waiting[brief.id] = (brief, self._editor.proof(self._kept))
        self._start()

    def _start(self) -> None:
        if not self._waiting:
            return
        self._tell(SaveState.SAVING)
        if self._in_flight:
            return
        self._in_flight = True
        key = next(iter(self._waiting))
        brief, highlights = self._waiting[key]
        self._tasks.run(
            lambda: self._save(brief, highlights),
            lambda revision: self._done(brief, highlights, revision),
            failed=self._not_done,
            lane=LIBRARY,
        )

    def _done(self, brief: Brief, highlights: tuple[Highlight, ...], revision: int) -> None:
        self._in_flight = False
        self._error = None
        self._kept.update(one.id for one in highlights)
        self.kept.emit(brief, revision)
        if self._waiting[brief.id][0] is brief:
            del self._waiting[brief.id]
        if self._waiting:
            self._start()
        else:
            self._tell(SaveState.SAVED)
            waiting, self._then = self._then, []
            for act in waiting:
                act()

    def _not_done(self, error: BriefgenError) -> None:
        self._in_flight = False
        self._error = error
        self._then.clear()
        self._tell(SaveState.FAILED)
        self.failed.emit(error)

    def _tell(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
