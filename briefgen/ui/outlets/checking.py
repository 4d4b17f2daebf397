"""Looks for what stands between the brief and its reader."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.model.brief import Brief
from briefgen.model.counting import Told
from briefgen.model.finding import Finding
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.jobs import Outcome
from briefgen.ui.jobs.tasks import Tasks

Found = tuple[Finding, ...]


class Checking(QObject):
    """Runs the checks off the main thread and lists what they found."""

    fact_wanted = Signal(str)
    """The id of the fact that a finding is about."""

    def __init__(
        self,
        check: Callable[[Brief, Told], Found],
        verify: Callable[[Brief], Found],
        editor: BriefEditor,
        when_saved: Callable[[Callable[[], None]], None],
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._check = check
        self._verify = verify
        self._editor = editor
        self._when_saved = when_saved
        self._tasks = tasks
        self._window = window

    def check(self) -> None:
        """Lists all that there is to mend."""
        title = self.tr("Check before sending")

        def start(brief: Brief) -> None:
            self._tasks.count(
                lambda told: self._check(brief, told),
                partial(self._show, title),
                title=title,
                tells=self._outcome,
            )

        self._with_saved(start)

    def verify(self) -> None:
        """Lists every quotation that doesn't stand in its source."""
        title = self.tr("Quotations against their sources")

        def start(brief: Brief) -> None:
            self._tasks.run(
                lambda: self._verify(brief),
                partial(self._show, title),
                title=title,
                tells=self._outcome,
            )

        self._with_saved(start)

    def _with_saved(self, start: Callable[[Brief], None]) -> None:
        def act() -> None:
            brief = self._editor.brief
            if brief is not None:
                start(brief)

        self._when_saved(act)

    def _outcome(self, found: Found) -> Outcome:
        return Outcome((self.tr("Findings: {0}").format(len(found)),))

    def _show(self, title: str, findings: Found) -> None:
        from briefgen.ui.dialogs.findings import Findings

        dialog = Findings(title, findings, self._window)
        dialog.go_to.connect(self.fact_wanted)
        dialog.show()
