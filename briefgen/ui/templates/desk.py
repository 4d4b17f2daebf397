"""What is done with templates: choosing, copying, giving away, taking in and removing them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from briefgen.model.brief import Brief
from briefgen.model.errors import BriefgenError
from briefgen.model.series import SeriesDefaults
from briefgen.model.template import Template
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.notices import Choice as Offer
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.look.wording import named, worded
from briefgen.ui.parts.outside import show_outside
from briefgen.ui.preview.pictures import PagePictures
from briefgen.ui.series.keeping import SeriesKeeping
from briefgen.workspace.drafts import Draft
from briefgen.workspace.templates import (
    DEFAULT,
    FaultyTemplate,
    Packed,
    Removed,
    Shelved,
    TakenName,
)
from briefgen.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefgen.ui.dialogs.duplicate import Duplicate
    from briefgen.ui.dialogs.gallery import Gallery
    from briefgen.ui.templates.editing import TemplateEditing

_LANE = "templates"
_T = TypeVar("_T")


class TemplateDesk(QObject):
    """Asks in the gallery, works off the main thread, and says there what came of it."""

    def __init__(
        self,
        workspace: Workspace,
        editor: BriefEditor,
        tasks: Tasks,
        notices: NoticeBar,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._editor = editor
        self._tasks = tasks
        self._window_notices = notices
        self._settings = settings
        self._window = window
        self._gallery: Gallery | None = None
        self._shelf: dict[str, Shelved] = {}
        self._editings: dict[str, TemplateEditing] = {}
        self._deeds: dict[str, Callable[[str], None]] = {
            "use": self.use,
            "default": self.make_default,
            "series": self.use_for_series,
            "duplicate": self._ask_name,
            "edit": self.edit,
            "folder": self._open_folder,
            "pack": self._ask_file,
            "remove": self.remove,
            "install": lambda _: self._ask_pack(),
        }
        self._series = SeriesKeeping(workspace.series.beginnings, tasks, self)
        self._series.kept.connect(self._show_series)
        editor.changed.connect(self._show_used)
        editor.opened.connect(self._ask_series)

    def show(self) -> None:
        """The gallery is on screen."""
        if self._gallery is None or not isValid(self._gallery):
            from briefgen.ui.dialogs.gallery import Gallery

            self._gallery = Gallery(self._workspace.writable, self._window)
            self._pictures = PagePictures(self._tasks, self._workspace.samples.pdf, self._gallery)
            self._pictures.drawn.connect(self._gallery.set_picture)
            self._pictures.missing.connect(self._gallery.say_missing)
            self._gallery.asked.connect(self._do)
            self._gallery.stale.connect(self.refresh)
            self._show_used()
        self._gallery.show()
        self._gallery.raise_()
        self._gallery.activateWindow()
        self._gallery.list.setFocus()
        self.refresh()

    def refresh(self, select: str = "") -> None:
        """The gallery shows what is there now, with one of them selected."""
        workspace = self._workspace
        self._tasks.run(
            lambda: (workspace.templates.shelf(), workspace.default_template()),
            lambda found: self._list(*found, select),
            lane=_LANE,
        )

    def editings(self) -> tuple["TemplateEditing", ...]:
        """Those templates that are open in an editor."""
        return tuple(one for one in self._editings.values() if one.is_open)

    def may_close(self) -> bool:
        """Whether no editor has anything that would be lost without having been asked."""
        return all(one.may_close() for one in self.editings())

    # ------------------------------------------------------------ deeds

    def use(self, template_id: str) -> None:
        """The open brief is laid out by the template; that can be undone."""
        brief, briefs = self._editor.brief, self._workspace.briefs
        if brief is None:
            return

        def done(changed: Brief) -> None:
            if self._editor.brief is not brief:  # another one, or changed meanwhile
                self.use(template_id)
                return
            self._editor.apply(self.tr("Change the template"), changed)
            title = named(self._shelf[template_id].title)
            self._notices.inform(self.tr("The brief is laid out by “{0}”.").format(title))

        self._run(lambda: briefs.laid_out_by(brief, template_id), done)

    def edit(self, template_id: str) -> None:
        """The template of the user's is open in an editor."""
        open_one = self._editings.get(template_id)
        if open_one and open_one.is_open:
            open_one.editor.raise_()
            open_one.editor.activateWindow()
            return
        known = self._shelf.get(template_id)
        drafts = self._workspace.drafts
        self._run(
            lambda: drafts.open(template_id),
            lambda draft: self._edit(draft, known.title if known else template_id),
        )

    def make_default(self, template_id: str) -> None:
        """New briefs of this workspace are offered the template first."""
        self._tasks.run(
            lambda: self._workspace.remember(DEFAULT, template_id),
            lambda _: self.refresh(template_id),
            lane=LIBRARY,
        )

    def use_for_series(self, template_id: str) -> None:
        """The next issues of the open brief begin with the template; that can be taken back."""
        brief = self._editor.brief
        if brief is not None:
            said = self.tr("New issues of “{0}” begin with “{1}”.").format(
                brief.title, named(self._shelf[template_id].title)
            )
            wanted = {"template": template_id}
            self._series.change(brief.id, wanted, said, lambda: self._notices, self._failed)

    def _ask_series(self) -> None:
        brief, gallery = self._editor.brief, self._shown
        if gallery and brief:
            self._series.ask(brief.id)
        elif gallery:
            gallery.show_series("")

    def _show_series(self, brief_id: str, defaults: SeriesDefaults) -> None:
        brief, gallery = self._editor.brief, self._shown
        if gallery and brief and brief.id == brief_id:
            gallery.show_series(defaults.template)

    def remove(self, template_id: str) -> None:
        """The template is none any more, and can be put back."""
        workspace = self._workspace

        def work() -> tuple[Removed, int]:
            users = sum(one.template_id == template_id for one in workspace.briefs.entries())
            return workspace.templates.remove(template_id), users

        self._run(work, lambda done: self._removed(*done))

    def put_back(self, removed: Removed) -> None:
        """A template that was removed is there again."""
        self._notices.close_notice()
        self._run(
            lambda: self._workspace.templates.put_back(removed), lambda _: self.refresh(removed.id)
        )

    def duplicate(self, dialog: "Duplicate", source: str, name: str, everywhere: bool) -> None:
        """There is a copy of a template under that name."""
        templates = self._workspace.templates

        def done(made: Template) -> None:
            if isValid(dialog):
                dialog.accept()
            self._is_there(self.tr("“{0}” was made.").format(made.title), made)

        self._tasks.run(
            lambda: templates.new(name, source, everywhere=everywhere),
            done,
            failed=dialog.show_problem,
            lane=_LANE,
        )

    def install(self, path: Path, *, replace: bool = False) -> None:
        """The template in a file is among the others; where one is in its place, that is asked about first."""

        def failed(error: BriefgenError) -> None:
            if isinstance(error, TakenName) and error.replaceable:
                self._ask_replace(path, error)
            else:
                self._failed(error)

        self._tasks.run(
            lambda: self._workspace.templates.install(path, replace=replace),
            lambda made: self._is_there(self.tr("“{0}” was taken in.").format(made.title), made),
            failed=failed,
            lane=_LANE,
            title=self.tr("Take in {0}").format(path.name),
        )

    def pack(self, template_id: str, path: Path) -> None:
        """The template is in one file, to be sent."""
        folder = self._shelf[template_id].folder
        self._tasks.run(
            lambda: self._workspace.templates.pack(folder, path),
            self._packed,
            failed=self._failed,
            lane=_LANE,
            title=self.tr("Write {0}").format(path.name),
        )

    # ------------------------------------------------------------ asking

    def _do(self, deed: str, template_id: str) -> None:
        if deed == "install" or template_id in self._shelf:
            self._deeds[deed](template_id)

    def _open_folder(self, template_id: str) -> None:
        show_outside(self._shelf[template_id].folder)

    def _ask_name(self, template_id: str) -> None:
        from briefgen.ui.dialogs.duplicate import Duplicate

        dialog = Duplicate(self._shelf[template_id].title, self._over)
        dialog.chosen.connect(partial(self.duplicate, dialog, template_id))
        dialog.open()

    def _ask_file(self, template_id: str) -> None:
        dialog = self._file_dialog("packTemplate", self.tr("Pack the template"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{template_id}.zip")
        dialog.fileSelected.connect(partial(self._pack_chosen, template_id))
        dialog.open()

    def _ask_pack(self) -> None:
        dialog = self._file_dialog("installTemplate", self.tr("Install a template"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._install_chosen)
        dialog.open()

    def _pack_chosen(self, template_id: str, name: str) -> None:
        self.pack(template_id, Path(name))

    def _install_chosen(self, name: str) -> None:
        self.install(Path(name))

    def _file_dialog(self, name: str, title: str) -> QFileDialog:
        filters = (self.tr("Templates (*.zip)"),)
        return file_dialog(self._over, name, title, self._settings, filters)

    def _ask_replace(self, path: Path, taken: TakenName) -> None:
        from briefgen.ui.dialogs.choice import Answer, Choice

        dialog = Choice(
            self.tr("There is such a template"),
            worded(taken.message),
            self.tr("Replacing it loses the changes that were made to it here."),
            (Answer("replace", self.tr("Replace")), Answer("keep", self.tr("Keep"))),
            self._over,
        )

        def answered() -> None:
            if dialog.answer == "replace":
                self.install(path, replace=True)

        dialog.finished.connect(answered)
        dialog.open()

    # ------------------------------------------------------------ what came of it

    def _edit(self, draft: Draft, title: str) -> None:
        # Imported when the first one is opened: the start of the program doesn't wait for it.
        from briefgen.ui.templates.editing import TemplateEditing

        made = TemplateEditing(self._workspace.drafts, draft, title, self._tasks, self._window)
        made.kept.connect(lambda: self.refresh())
        self._editings[draft.id] = made
        made.editor.show()

    def _list(self, shelf: tuple[Shelved, ...], default: str, select: str) -> None:
        gallery = self._shown
        if gallery is None:
            return
        self._shelf = {one.id: one for one in shelf}
        gallery.show_shelf(shelf, default)
        self._ask_series()
        if select:
            gallery.select(select)
        for one in shelf:
            if not one.fault:
                self._pictures.want(one.id, gallery.page_width, gallery.devicePixelRatioF())

    def _show_used(self) -> None:
        if gallery := self._shown:
            brief = self._editor.brief
            gallery.show_used(brief.template_id if brief else "")

    def _is_there(self, message: str, made: Template) -> None:
        folder = Path(made.origin)
        self.refresh(made.id)
        offer = Offer(self.tr("Open folder"), lambda: show_outside(folder))
        self._notices.inform(message, choices=(offer,))

    def _removed(self, removed: Removed, users: int) -> None:
        title = self._shelf[removed.id].title
        hint = self.tr("Briefs here that can't be shown or exported without it: {0}.").format(users)
        self._notices.warn(
            self.tr("“{0}” was removed; its folder is kept.").format(title),
            hint if users else "",
            (Offer(self.tr("Undo"), lambda: self.put_back(removed)),),
        )
        self.refresh()

    def _packed(self, packed: Packed) -> None:
        self._notices.inform(
            self.tr("“{0}” was written.").format(packed.path.name),
            choices=(Offer(self.tr("Show in folder"), lambda: show_outside(packed.path.parent)),),
        )

    def _failed(self, error: BriefgenError) -> None:
        if isinstance(error, FaultyTemplate):
            from briefgen.ui.dialogs.faults import Faults

            title = self.tr("The template was not taken")
            faults = tuple(map(worded, error.faults))
            Faults(title, worded(error.message), faults, self._over).open()
        else:
            self._notices.fail(error)

    def _run(self, work: Callable[[], _T], done: Callable[[_T], None]) -> None:
        self._tasks.run(work, done, failed=self._failed, lane=_LANE)

    @property
    def _shown(self) -> "Gallery | None":
        return self._gallery if self._gallery is not None and isValid(self._gallery) else None

    @property
    def _over(self) -> QWidget:
        """What a question is asked over."""
        return self._shown or self._window

    @property
    def _notices(self) -> NoticeBar:
        shown = self._shown
        return shown.notices if shown and shown.isVisible() else self._window_notices
