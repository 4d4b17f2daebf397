"""Writing a template: the draft behind the editor, tried after each pause, and kept when that is asked for."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import SILENCE
from briefgen.ui.dialogs.choice import Answer, ask
from briefgen.ui.dialogs.new_part import NewPart
from briefgen.ui.jobs.notices import Choice
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.look.wording import worded
from briefgen.ui.templates.editor import STYLE, TemplateEditor
from briefgen.workspace.drafts import Draft, Drafts, Setting, Tried, Value, WrittenMeanwhile

PAUSE_MS = 400
"""After so long a pause in typing, what was typed is tried."""

_LANE = "drafts"
_T = TypeVar("_T")


class TemplateEditing(QObject):
    """One template in one editor. At most one version of the draft is tried at a time, and the newest one wins."""

    kept = Signal(str)
    """The template of that id has been written to disk."""

    def __init__(
        self, drafts: Drafts, draft: Draft, title: str, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._drafts = drafts
        self._draft = draft
        self._tasks = tasks
        self._tried: Draft | None = None
        self._in_flight = self._given_up = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._gather)
        self.editor = TemplateEditor(tasks, self.may_close, window)
        self.editor.destroyed.connect(self.deleteLater)
        self.editor.edited.connect(self._edited)
        self.editor.save_wanted.connect(self.save)
        self.editor.style_shown.connect(self._read_style)
        self.editor.form.chosen.connect(self._restyle)
        self.editor.returned.connect(self._look)
        self.editor.part_wanted.connect(self._ask_part)
        self._title = title
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the editor is there."""
        return isValid(self.editor)

    def give_up(self) -> None:
        """The editor closes, and what is not on disk is lost."""
        self._given_up = True
        if self.is_open:
            self.editor.reject()

    def save(self) -> None:
        """All files that were changed are on disk, or none of them and a notice says why."""
        self._keep(over=False)

    def may_close(self) -> bool:
        """Whether nothing is lost by closing: all is on disk, or given up on purpose."""
        if self._given_up or not self.is_open:
            return True
        self._gather()
        while self._draft.changed:
            answer = ask(
                self.tr("The template is not saved"),
                self.tr("What you wrote in “{0}” is not saved.").format(self._title),
                self.tr("Save it, or close and lose it."),
                (
                    Answer("save", self.tr("Save")),
                    Answer("lose", self.tr("Close and lose it")),
                    Answer("cancel", self.tr("Cancel")),
                ),
                self.editor,
            )
            if answer != "save":
                self._given_up = answer == "lose"
                return self._given_up
            self.save()
            self._tasks.drain(_LANE)
            if self._draft.changed:
                return False  # a notice says why
        return True

    # ------------------------------------------------------------ from the editor

    def _show(self) -> None:
        draft = self._draft
        self.editor.show_texts(self._title, {name: draft.text(name) for name in draft.names})
        self.editor.show_kept(not draft.changed)
        self._pause.stop()
        self._gather()

    def _edited(self, _name: str) -> None:
        self._given_up = False
        self._pause.start()
        self.editor.show_kept(False)

    def _gather(self) -> None:
        """The draft is what is written in the editor now, and is tried."""
        if not self.is_open:
            return
        for name, text in self.editor.texts().items():
            self._draft = self._draft.with_text(name, text)
        self.editor.show_kept(not self._draft.changed)
        if self.editor.form_is_shown():
            self._read_style()
        self._try()

    def _look(self) -> None:
        """What another program has written is read, unless something here would be lost by it."""
        draft = self._draft
        if not self.editor.isWindowModified():
            self._tasks.run(
                lambda: self._drafts.open(draft.id), self._looked, failed=lambda _: None, lane=_LANE
            )

    def _looked(self, there: Draft) -> None:
        if self.is_open and not self.editor.isWindowModified() and there != self._draft:
            self._reloaded(there)

    def _ask_part(self) -> None:
        dialog = NewPart(self.editor)
        dialog.chosen.connect(partial(self._add_part, dialog))
        dialog.open()

    def _add_part(self, dialog: NewPart, name: str) -> None:
        self._gather()
        try:
            self._draft, added = self._draft.with_part(name)
        except BriefgenError as error:
            dialog.show_problem(error)
            return
        dialog.accept()
        self._show()
        self.editor.open_file(added)
        self.editor.text.setFocus()

    def _try(self) -> None:
        draft = self._draft
        if self._in_flight or draft is self._tried or not self.is_open:
            return
        self._in_flight = True
        self._tried = draft
        self._tasks.run(
            lambda: self._drafts.tried(draft),
            self._show_tried,
            failed=self._not_tried,
            lane="tried",
            title=self.tr("Try the template {0}").format(draft.id),
            passing=True,
        )

    def _show_tried(self, tried: Tried) -> None:
        self._in_flight = False
        if self.is_open:
            self.editor.show_problems(tried.problems)
            if tried.pdf:
                self.editor.preview.show_pdf(tried.pdf)
            else:
                first = tried.problems[0].text if tried.problems else SILENCE
                self.editor.preview.show_trouble(BriefgenError(first))
        self._try()

    def _not_tried(self, error: BriefgenError) -> None:
        self._in_flight = False
        if self.is_open:
            self.editor.notices.fail(error)

    # ------------------------------------------------------------ keeping

    def _keep(self, *, over: bool) -> None:
        self._gather()
        draft = self._draft
        if draft.changed:
            self._tasks.run(
                lambda: self._drafts.keep(draft, over=over),
                self._saved,
                failed=self._failed,
                lane=_LANE,
            )

    def _saved(self, saved: Draft) -> None:
        # What was typed meanwhile is in the editor still, and is not on disk.
        self._draft = saved
        self._tried = (
            saved if self._tried and self._tried.contents == saved.contents else self._tried
        )
        self.kept.emit(saved.id)
        self._gather()

    def _failed(self, error: BriefgenError) -> None:
        if not self.is_open:
            return
        if not isinstance(error, WrittenMeanwhile):
            self.editor.notices.fail(error)
            return
        self.editor.notices.warn(
            worded(error.message),
            worded(error.hint),
            (
                Choice(self.tr("Keep what is there"), self._reload),
                Choice(self.tr("Write mine over it"), self._write_over),
            ),
        )

    def _write_over(self) -> None:
        self.editor.notices.close_notice()
        self._keep(over=True)

    def _reload(self) -> None:
        self.editor.notices.close_notice()
        template = self._draft.id
        self._tasks.run(
            lambda: self._drafts.open(template), self._reloaded, failed=self._failed, lane=_LANE
        )

    def _reloaded(self, draft: Draft) -> None:
        if self.is_open:
            self._draft = draft
            self._show()

    # ------------------------------------------------------------ the form

    def _read_style(self) -> None:
        self._with_style(self._drafts.settings, self._show_settings)

    def _restyle(self, table: str, key: str, value: Value) -> None:
        self._with_style(
            lambda text: self._drafts.restyled(text, table, key, value), self._put_style
        )

    def _put_style(self, text: str) -> None:
        self.editor.replace_style(text)
        self._read_style()

    def _with_style(self, work: Callable[[str], _T], done: Callable[[_T], None]) -> None:
        """Does the work on the style sheet as it is, again if it was changed meanwhile."""
        text = self.editor.texts().get(STYLE, "")

        def finished(made: _T) -> None:
            if not self.is_open:
                return
            if self.editor.texts().get(STYLE, "") != text:
                self._with_style(work, done)
            else:
                done(made)

        self._tasks.run(lambda: work(text), finished, failed=self._no_form, lane="form")

    def _show_settings(self, settings: tuple[Setting, ...]) -> None:
        self.editor.form.show_settings(settings)

    def _no_form(self, error: BriefgenError) -> None:
        if self.is_open:
            self.editor.form.show_message(worded(error.said))
