"""Which brief lies on the desk: beginning, opening, importing one, and what is said at its head."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from briefgen.model.brief import Brief
from briefgen.model.ids import BriefId, TemplateId
from briefgen.model.scales import Scales
from briefgen.model.standing import StandingText
from briefgen.model.template import Template
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import Session
from briefgen.ui.jobs.jobs import Outcome
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.wording import listed
from briefgen.ui.preview.pictures import PagePictures
from briefgen.ui.prose.proofing import Proofing
from briefgen.workspace.workspace import Opened, Workspace

if TYPE_CHECKING:
    from briefgen.storage.port import BriefEntry
    from briefgen.ui.dialogs.details import Details
    from briefgen.ui.dialogs.new_brief import Beginning, NewBrief


class Desk(QObject):
    """Asks in dialogs, works off the main thread, and puts the result into the editor.

    A brief that another window has is shown there: `elsewhere` says whether it did.
    """

    imported = Signal(str)
    """The id of a brief that came in, with its articles."""

    window_wanted = Signal(str)
    """The brief of this id is to be opened in a window of its own."""

    def __init__(
        self,
        workspace: Workspace,
        editor: BriefEditor,
        session: Session,
        tasks: Tasks,
        notices: NoticeBar,
        settings: QSettings,
        proofing: Proofing,
        elsewhere: Callable[[str], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._editor = editor
        self._session = session
        self._tasks = tasks
        self._notices = notices
        self._settings = settings
        self._proofing = proofing
        self._elsewhere = elsewhere
        self._window = window

    def new(self) -> None:
        """Asks for a new brief's template, title and frame."""
        templates, briefs = self._workspace.templates, self._workspace.briefs
        self._tasks.run(
            lambda: (
                templates.all(),
                briefs.entries(),
                self._workspace.default_template(),
                self._workspace.series.beginnings.templates(),
            ),
            lambda found: self._ask_new(*found),
        )

    def choose(self) -> None:
        """Asks which brief of the workspace to open."""
        self._tasks.run(self._workspace.briefs.entries, self._ask_which)

    def open(self, brief_id: str) -> None:
        """The brief is the one that is edited; what was changed in the one before is kept first."""
        if self._elsewhere(brief_id):
            return
        self._session.when_saved(partial(self._read, BriefId(brief_id)))

    def _read(self, brief_id: BriefId) -> None:
        workspace, before = self._workspace, self._editor.brief

        def done(opened: Opened) -> None:
            now = self._editor.brief
            if now is not before and now is not None and now.id == brief_id:
                # What was read is older than what was changed meanwhile in the same brief.
                self.open(brief_id)
            elif not self._elsewhere(brief_id):
                # Another window may have been quicker.
                self._opened(opened)

        self._tasks.run(
            lambda: workspace.opened(workspace.briefs.brief(brief_id)),
            done,
            lane=LIBRARY,
            title=self.tr("Open a brief"),
            passing=True,
        )

    def open_last(self) -> None:
        """The brief that was edited last here is open; in a workspace that is new to us, the one saved last."""
        self._tasks.run(self._last, self._open_last)

    def _last(self) -> str:
        saved = (entry.id for entry in self._workspace.briefs.entries())
        return self._workspace.remembered("last_brief") or next(saved, "")

    def _open_last(self, brief_id: str) -> None:
        if brief_id and self._editor.brief is None:
            self.open(brief_id)

    def details(self) -> None:
        """Asks for the brief's attributes and its template's fields."""
        brief = self._editor.brief
        if brief is not None:
            workspace = self._workspace
            self._tasks.run(lambda: workspace.briefs.template(brief), self._ask_details)

    def choose_import(self) -> None:
        """Asks for an interchange file."""
        dialog = file_dialog(
            self._window,
            "importBrief",
            self.tr("Import a brief"),
            self._settings,
            (self.tr("Briefs (*.json)"), self.tr("All files (*)")),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import_chosen)
        dialog.open()

    def import_file(self, path: Path) -> None:
        """The brief in an interchange file is kept, and is the one that is edited."""
        workspace = self._workspace

        def work() -> tuple[Opened, tuple[StandingText, ...]]:
            brief, standing = workspace.sharing.take_in(path)
            return workspace.opened(brief), standing

        self._session.when_saved(
            lambda: self._tasks.run(
                work,
                lambda done: self._imported(*done),
                lane=LIBRARY,
                title=self.tr("Import {0}").format(path.name),
                tells=lambda done: Outcome((self._told(done[0]), self._enclosed(done[1]))),
            )
        )

    def _import_chosen(self, name: str) -> None:
        self.import_file(Path(name))

    def _ask_new(
        self,
        templates: tuple[Template, ...],
        earlier: "tuple[BriefEntry, ...]",
        default: str,
        of_series: dict[BriefId, TemplateId],
    ) -> None:
        from briefgen.ui.dialogs.new_brief import NewBrief

        today = datetime.now().astimezone().date()
        dialog = NewBrief(templates, earlier, self._scales, today, self._window, default, of_series)
        dialog.show_pages(PagePictures(self._tasks, self._workspace.samples.pdf, dialog))
        dialog.chosen.connect(partial(self._begin, dialog))
        dialog.open()

    def _begin(self, dialog: "NewBrief", beginning: "Beginning") -> None:
        def done(opened: Opened) -> None:
            if isValid(dialog):
                dialog.accept()
            self._opened(opened)

        self._session.when_saved(
            lambda: self._tasks.run(
                lambda: _begun(self._workspace, beginning),
                done,
                failed=dialog.show_problem,
                lane=LIBRARY,
            )
        )

    def _ask_which(self, entries: "tuple[BriefEntry, ...]") -> None:
        if not entries:
            self._notices.inform(
                self.tr("There are no briefs yet."),
                self._notices.keys.fill(self.tr("{key} begins one."), key="brief.new"),
            )
            return
        from briefgen.ui.dialogs.open_brief import OpenBrief

        dialog = OpenBrief(entries, self._window)
        dialog.chosen.connect(self.open)
        dialog.window_wanted.connect(self.window_wanted)
        dialog.chosen.connect(dialog.accept)
        dialog.window_wanted.connect(dialog.accept)
        dialog.open()

    def _ask_details(self, template: Template) -> None:
        brief = self._editor.brief
        if brief is None:
            return
        from briefgen.ui.dialogs.details import Details

        dialog = Details(brief, template, self._scales, self._window)
        dialog.chosen.connect(partial(self._change, dialog, brief))
        self._proofing.attend(dialog)
        dialog.open()

    def _change(self, dialog: "Details", brief: Brief, values: dict[str, str]) -> None:
        briefs = self._workspace.briefs

        def work() -> Brief:
            changed = brief
            for name, value in values.items():
                changed = briefs.set(changed, name, value)
            return changed

        def done(changed: Brief) -> None:
            now = self._editor.brief
            if not isValid(dialog) or now is None or now.id != brief.id:
                # Cancelled while it was worked on.
                return
            if now is not brief:
                self._change(dialog, now, values)
                return
            dialog.accept()
            self._editor.apply(self.tr("Change the details"), changed)

        self._tasks.run(work, done, failed=dialog.show_problem)

    def _opened(self, opened: Opened) -> None:
        self._editor.open(opened.dossier, opened.past)
        if opened.stand_in:
            self._notices.warn(
                self.tr(
                    "The template of this brief, “{0}”, is not here; it is laid out by “{1}”."
                ).format(opened.dossier.brief.template_id, opened.stand_in),
                self._notices.keys.fill(
                    self.tr(
                        "That is the template of its series. You can choose another one ({key})."
                    ),
                    key="brief.templates",
                ),
            )

    def _imported(self, opened: Opened, standing: tuple[StandingText, ...]) -> None:
        brief = opened.dossier.brief
        self.imported.emit(brief.id)
        if not self._elsewhere(brief.id):
            self._opened(opened)
        self._notices.inform(self._told(opened), self._enclosed(standing))

    def _told(self, opened: Opened) -> str:
        return self.tr("“{0}” was imported.").format(opened.dossier.brief.title)

    def _enclosed(self, standing: tuple[StandingText, ...]) -> str:
        names = listed(isolated(one.name) for one in standing)
        return self.tr("Standing texts that came with it: {0}").format(names) if names else ""

    @property
    def _scales(self) -> Scales:
        return self._workspace.scales


def _begun(workspace: Workspace, beginning: "Beginning") -> Opened:
    """The new brief, now kept, with what it was handed on."""
    briefs = workspace.briefs
    if beginning.previous:
        brief = workspace.series.next_issue(
            briefs.brief(beginning.previous),
            as_of=beginning.as_of,
            title=beginning.title,
            template_id=beginning.template_id,
            marking=beginning.marking,
        )
    else:
        brief = briefs.new(
            beginning.template_id, beginning.title, beginning.as_of, beginning.marking
        )
    for name in ("number", "organization", "author"):
        if value := getattr(beginning, name):
            brief = briefs.set(brief, name, value)
    briefs.save(brief)
    return workspace.opened(brief)
