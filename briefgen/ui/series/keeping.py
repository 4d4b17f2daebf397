"""Keeps what new issues of a series begin with, and offers to take each change back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from briefgen.model.errors import BriefgenError
from briefgen.model.ids import BriefId
from briefgen.model.series import SeriesDefaults
from briefgen.ui.jobs.notices import Choice, NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.workspace.beginnings import Beginnings


class SeriesKeeping(QObject):
    """`kept` tells the id of an issue, and the defaults of its series as they are now."""

    kept = Signal(str, object)

    def __init__(self, beginnings: Beginnings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._beginnings = beginnings
        self._tasks = tasks

    def ask(self, brief_id: BriefId) -> None:
        """Tells the defaults of the brief's series."""
        self._tasks.run(lambda: (brief_id, self._beginnings.of(brief_id)), self._tell, lane=LIBRARY)

    def change(
        self,
        brief_id: BriefId,
        wanted: dict[str, str],
        said: str,
        notices: Callable[[], NoticeBar],
        failed: Callable[[BriefgenError], None],
    ) -> None:
        """The series has other defaults; a notice says so in these words, and can take it back."""

        def work() -> tuple[SeriesDefaults, SeriesDefaults]:
            before = self._beginnings.of(brief_id)
            return before, self._beginnings.change(brief_id, wanted)

        def done(both: tuple[SeriesDefaults, SeriesDefaults]) -> None:
            if not isValid(self):
                return
            before, now = both
            undo = Choice(self.tr("Undo"), lambda: self._put_back(brief_id, before, notices))
            notices().inform(said, choices=(undo,))
            self.kept.emit(brief_id, now)

        self._tasks.run(work, done, failed=failed, lane=LIBRARY)

    def _put_back(
        self, brief_id: BriefId, before: SeriesDefaults, notices: Callable[[], NoticeBar]
    ) -> None:
        notices().close_notice()
        self._tasks.run(
            lambda: (brief_id, self._beginnings.keep(brief_id, before)), self._tell, lane=LIBRARY
        )

    def _tell(self, known: tuple[BriefId, SeriesDefaults]) -> None:
        # A method: what belongs to a dialog that is gone by then is told nothing.
        self.kept.emit(*known)
