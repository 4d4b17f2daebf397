"""Keeps what was done to the brief, so that it can still be undone when the program starts again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefgen.model.brief import Brief
from briefgen.model.history import History, Step
from briefgen.model.ids import BriefId
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import Session
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.workspace.history import LONGEST


class Remembering(QObject):
    """Learns from each save which revision a state of the brief has, and keeps the steps between those states.

    A state that was never saved, since a newer one overtook it, is passed over: two steps become one.
    """

    def __init__(
        self,
        editor: BriefEditor,
        session: Session,
        tasks: Tasks,
        keep: Callable[[BriefId, History], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._tasks = tasks
        self._keep = keep
        # By identity: briefs are large, and the editor holds on to those that count.
        self._known: dict[int, tuple[Brief, int]] = {}
        session.kept.connect(self._kept)
        editor.opened.connect(self._opened)

    def _opened(self) -> None:
        past = self._editor.past
        pairs = zip(past.briefs, past.history.revisions, strict=True) if past else ()
        self._known = {id(brief): (brief, revision) for brief, revision in pairs}

    def _kept(self, brief: Brief, revision: int) -> None:
        self._known[id(brief)] = (brief, revision)
        history = self._history()
        if history is not None:
            self._tasks.run(lambda: self._keep(brief.id, history), lambda _: None, lane=LIBRARY)

    def _history(self) -> History | None:
        """The steps of the editor between states whose revisions are known; None without such a state."""
        states = self._editor.states()[-(LONGEST + 1) :]
        skipped = len(self._editor.states()) - len(states)
        done = self._editor.undo_stack.index() - skipped
        first: int | None = None
        steps: list[Step] = []
        reached = 0
        for position, (text, brief) in enumerate(states):
            known = self._known.get(id(brief))
            if known is None:
                continue
            if first is None:
                first = known[1]
                continue
            steps.append(Step(text, known[1]))
            if position <= done:
                reached = len(steps)
        there = {id(brief) for _, brief in states}
        self._known = {key: value for key, value in self._known.items() if key in there}
        return None if first is None else History(first, tuple(steps), reached)
