"""From issue to issue: begins the next one, and shows the series."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.errors import BriefgenError, TemplateError
from briefgen.model.ids import BriefId, FactId
from briefgen.model.phrase import Phrase
from briefgen.model.rollover import Choice
from briefgen.model.template import Template
from briefgen.ui.brief.desk import Desk
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import Session
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.wording import named, worded
from briefgen.workspace.templates import Shelved, Templates
from briefgen.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry
    from briefgen.ui.dialogs.next_issue import NextIssue, Wanted
    from briefgen.ui.dialogs.series import SeriesDialog
    from briefgen.ui.series.keeping import SeriesKeeping


class Rolling(QObject):
    """Asks in dialogs, works off the main thread, and puts the next issue into the editor."""

    def __init__(
        self,
        workspace: Workspace,
        editor: BriefEditor,
        session: Session,
        tasks: Tasks,
        notices: NoticeBar,
        desk: Desk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._editor = editor
        self._session = session
        self._tasks = tasks
        self._notices = notices
        self._desk = desk
        self._window = window

    def ask(self) -> None:
        """Asks what the next issue of the open brief takes over."""
        brief = self._editor.brief
        if brief is not None:
            workspace = self._workspace

            def work() -> tuple[Template, Phrase]:
                begins = workspace.series.beginnings.after(brief)
                return workspace.templates.template(begins.template), begins.note

            self._tasks.run(work, lambda found: self._ask(*found))

    def series(self) -> None:
        """Shows all issues of the open brief, and what differs between two of them."""
        brief = self._editor.brief
        if brief is not None:
            wanted = brief.id
            self._session.when_saved(
                lambda: self._tasks.run(
                    lambda: self._workspace.series.issues(wanted), partial(self._show, wanted)
                )
            )

    def _show(self, current: BriefId, issues: "tuple[BriefEntry, ...]") -> None:
        from briefgen.ui.dialogs.series import SeriesDialog
        from briefgen.ui.dialogs.series_panel import SeriesPanel
        from briefgen.ui.series.keeping import SeriesKeeping

        panel = SeriesPanel(
            self._workspace.scales, self._notices.keys, writable=self._workspace.writable
        )
        dialog = SeriesDialog(issues, current, panel, self._window)
        keeping = SeriesKeeping(self._workspace.series.beginnings, self._tasks, dialog)
        keeping.kept.connect(dialog.show_defaults)
        panel.chosen.connect(partial(self._change, dialog, keeping, current, issues[-1].title))
        dialog.stale.connect(partial(self._look, dialog, keeping, current))
        dialog.compare_wanted.connect(partial(self._compare, dialog))
        dialog.open_wanted.connect(self._desk.open)
        dialog.show()
        dialog.start()

    def _look(self, dialog: "SeriesDialog", keeping: "SeriesKeeping", current: BriefId) -> None:
        """The dialog shows which templates there are, and what new issues begin with."""

        def done(shelf: tuple[Shelved, ...]) -> None:
            if isValid(dialog):
                dialog.panel.show_templates(shelf)
                keeping.ask(current)

        self._tasks.run(self._workspace.templates.shelf, done)

    def _change(
        self,
        dialog: "SeriesDialog",
        keeping: "SeriesKeeping",
        current: BriefId,
        title: str,
        name: str,
        value: str,
    ) -> None:
        def failed(error: BriefgenError) -> None:
            if isValid(dialog):
                dialog.notices.fail(error)
                keeping.ask(current)

        said = self.tr("New issues of “{0}” begin so from now on.").format(title)
        keeping.change(current, {name: value}, said, lambda: dialog.notices, failed)

    def _compare(self, dialog: "SeriesDialog", old: str, new: str) -> None:
        briefs, templates = self._workspace.briefs, self._workspace.templates

        def work() -> tuple[Brief, Brief, dict[str, str]]:
            before, after = briefs.brief(BriefId(old)), briefs.brief(BriefId(new))
            return before, after, _labels(templates, after.template_id)

        def done(found: tuple[Brief, Brief, dict[str, str]]) -> None:
            if isValid(dialog):
                dialog.show_comparison(*found)

        title = self.tr("Compare two issues")
        self._session.when_saved(lambda: self._tasks.run(work, done, title=title, passing=True))

    def _ask(self, template: Template, note: Phrase) -> None:
        brief = self._editor.brief
        if brief is None:
            return
        from briefgen.ui.dialogs.next_issue import NextIssue

        dialog = NextIssue(
            brief, self._newest(brief), background=bool(template.background), parent=self._window
        )
        dialog.say_template(named(template.title), worded(note))
        dialog.chosen.connect(partial(self._begin, dialog, brief))
        dialog.open()

    def _newest(self, brief: Brief) -> dict[FactId, date]:
        """The day of each fact's newest source that has one."""
        days = {
            fact.id: [
                article.date_published
                for _, article in self._editor.evidence(fact)
                if article.date_published
            ]
            for fact in brief.facts
        }
        return {one: max(dates) for one, dates in days.items() if dates}

    def _begin(self, dialog: "NextIssue", previous: Brief, wanted: "Wanted") -> None:
        workspace = self._workspace

        def work() -> Dossier:
            brief = workspace.series.next_issue(
                previous, wanted.choices, wanted.as_of, wanted.number
            )
            workspace.briefs.save(brief)
            return workspace.briefs.dossier(brief)

        def done(dossier: Dossier) -> None:
            if isValid(dialog):
                dialog.accept()
            self._editor.open(dossier)
            self._tell(previous, dossier.brief, wanted)

        self._session.when_saved(
            lambda: self._tasks.run(
                work,
                done,
                failed=dialog.show_problem,
                lane=LIBRARY,
                title=self.tr("Begin the next issue of {0}").format(previous.title),
                passing=True,
            )
        )

    def _tell(self, previous: Brief, brief: Brief, wanted: "Wanted") -> None:
        due = list(wanted.choices.values()).count(Choice.UPDATE)
        begun = self.tr("“{0}” of {1} has begun: {2} carried over, {3} of them to be updated.")
        self._notices.inform(
            begun.format(brief.title, in_words(brief.as_of), len(brief.facts), due),
            " ".join(self._hints(previous, brief)),
        )

    def _hints(self, previous: Brief, brief: Brief) -> Iterator[str]:
        if previous.marking and brief.marking != previous.marking:
            marked = self.tr("It is marked {0}, as its series is; the issue before was marked {1}.")
            yield marked.format(brief.marking, previous.marking)
        if any(one.value for one in brief.fields):
            words = self.tr("Its texts are those of the issue before: read them anew ({key}).")
            yield self._notices.keys.fill(words, key="brief.details")


def _labels(templates: Templates, template_id: str) -> dict[str, str]:
    """What the fields of a template are called, as far as it can be read."""
    try:
        return {one.name: one.label for one in templates.template(template_id).fields}
    except TemplateError:
        return {}
