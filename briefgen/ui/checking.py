"""Looks for what stands between the brief and its reader."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.model.brief import Brief
from briefgen.model.finding import Finding
from briefgen.ui.editor import BriefEditor
from briefgen.ui.tasks import Tasks

Check = Callable[[Brief], tuple[Finding, ...]]


class Checking(QObject):
    """Runs the checks off the main thread and lists what they found."""

    fact_wanted = Signal(str)
    """The id of the fact that a finding is about."""

    def __init__(
        self,
        check: Check,
        verify: Check,
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
        self._run(self._check, self.tr("Check before sending"))

    def verify(self) -> None:
        """Lists every quotation that doesn't stand in its source."""
        self._run(self._verify, self.tr("Quotations against their sources"))

    def _run(self, check: Check, title: str) -> None:
        def start() -> None:
            brief = self._editor.brief
            if brief is not None:
                self._tasks.run(
                    lambda: check(brief), lambda found: self._show(title, found), title=title
                )

        self._when_saved(start)

    def _show(self, title: str, findings: tuple[Finding, ...]) -> None:
        from briefgen.ui.dialogs.findings import Findings

        dialog = Findings(title, findings, self._window)
        dialog.go_to.connect(self.fact_wanted)
        dialog.show()
