"""Standing texts in the window: keeps, changes and inserts them."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefgen.model import edit
from briefgen.model.brief import Brief, Fact
from briefgen.model.prose import as_words
from briefgen.model.standing import StandingText
from briefgen.ui.brief.needed import open_brief, selected_facts
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.session import Session
from briefgen.ui.jobs.tasks import LIBRARY, Tasks
from briefgen.ui.look.mirror import isolated
from briefgen.ui.parts.plain import shortened
from briefgen.ui.prose.proofing import Proofing
from briefgen.workspace.standing import Evidence, must_stand
from briefgen.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefgen.ui.dialogs.standing import StandingDialog
    from briefgen.ui.dialogs.standing_form import StandingForm, Wanted

_LONGEST_NAME = 40


class Standing(QObject):
    """Asks in dialogs, works off the main thread, and puts what is inserted into the editor."""

    rests_on = Signal(object, object)
    """The brief before a text was inserted, and an article that the text rests on."""

    kept = Signal(str)
    """That a fact is kept now, in a sentence."""

    def __init__(
        self,
        workspace: Workspace,
        editor: BriefEditor,
        session: Session,
        tasks: Tasks,
        pane: BriefPane,
        proofing: Proofing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._writable = workspace.writable
        self._texts = workspace.standing
        self._editor = editor
        self._session = session
        self._tasks = tasks
        self._pane = pane
        self._proofing = proofing
        self._window = window
        self._deleted: list[StandingText] = []

    def show(self) -> None:
        """Shows the standing texts, for the section of the selected fact or the first one."""
        from briefgen.ui.dialogs.standing import StandingDialog

        brief = self._editor.brief
        dialog = StandingDialog(
            brief.sections if brief else (),
            self._section(brief) if brief else "",
            brief.as_of if brief else date.today(),
            self._writable,
            self._window,
            self._pane.keys,
        )
        self._deleted.clear()
        dialog.insert_wanted.connect(partial(self._insert, dialog))
        dialog.edit_wanted.connect(partial(self._edit, dialog))
        dialog.delete_wanted.connect(partial(self._delete, dialog))
        dialog.undo_wanted.connect(partial(self._put_back, dialog))
        dialog.open()
        self._list(dialog)

    def keep(self) -> None:
        """Asks under which name the selected fact is kept."""
        from briefgen.ui.dialogs.standing_form import StandingForm

        brief = open_brief(self._editor, self._pane.keys)
        fact = edit.fact(brief, selected_facts(self._pane)[0])
        must_stand(fact)
        words = as_words(fact.statement)
        form = StandingForm(
            self.tr("Keep as a standing text"),
            shortened(words, _LONGEST_NAME),
            fact.statement,
            fact.review_by,
            self._window,
        )
        form.chosen.connect(partial(self._keep, form, fact))
        self._proofing.attend(form)
        form.open()

    # ------------------------------------------------------------ parts

    def _section(self, brief: Brief) -> str:
        selected = self._pane.selected()
        if selected:
            return edit.place(brief, selected[0]).section
        return brief.sections[0].key if brief.sections else ""

    def _list(self, dialog: "StandingDialog", chosen: str = "") -> None:
        def done(texts: tuple[StandingText, ...]) -> None:
            if isValid(dialog):
                dialog.show_texts(texts, chosen)

        self._tasks.run(self._texts.all, done, lane=LIBRARY)

    def _insert(self, dialog: "StandingDialog", text: StandingText, section: str) -> None:
        def done(evidence: Evidence) -> None:
            before = self._editor.brief
            if before is None:
                return
            brief, fact = self._texts.insert(before, section, text, evidence)
            self._editor.apply(self.tr("Insert “{0}”").format(text.name), brief, *evidence)
            if isValid(dialog):
                dialog.accept()
            self._pane.select(fact.id)
            for article in evidence.articles:
                self.rests_on.emit(before, article)

        self._tasks.run(
            lambda: self._texts.evidence(text), done, failed=dialog.show_problem, lane=LIBRARY
        )

    def _edit(self, dialog: "StandingDialog", text: StandingText | None) -> None:
        from briefgen.ui.dialogs.standing_form import StandingForm

        title = self.tr("Edit a standing text") if text else self.tr("New standing text")
        known = (text.name, text.text, text.review_by) if text else ("", "", None)
        form = StandingForm(title, *known, dialog)

        def keep(wanted: "Wanted") -> StandingText:
            filled = (wanted.name, wanted.text, wanted.review_by)
            return self._texts.change(text, *filled) if text else self._texts.keep(*filled)

        def shown(kept: StandingText) -> None:
            if isValid(dialog):
                self._list(dialog, kept.id)

        def filled_in(wanted: "Wanted") -> None:
            self._filled_in(form, partial(keep, wanted), shown)

        form.chosen.connect(filled_in)
        self._proofing.attend(form)
        form.open()

    def _keep(self, form: "StandingForm", fact: Fact, wanted: "Wanted") -> None:
        def keep() -> StandingText:
            return self._texts.keep_fact(fact, wanted.name, wanted.text, wanted.review_by)

        def say(kept: StandingText) -> None:
            words = self.tr("“{name}” is a standing text now; {key} shows them all.")
            key = self._pane.keys.name("brief.standing")
            self.kept.emit(words.format(name=isolated(kept.name), key=key))

        # Its passages must be kept before it.
        self._session.when_saved(lambda: self._filled_in(form, keep, say))

    def _filled_in(
        self,
        form: "StandingForm",
        keep: Callable[[], StandingText],
        then: Callable[[StandingText], None],
    ) -> None:
        """What was filled in is kept, and the form closes; or the form says why it can't be."""

        def done(kept: StandingText) -> None:
            if isValid(form):
                form.accept()
            then(kept)

        self._tasks.run(keep, done, failed=form.show_problem, lane=LIBRARY)

    def _delete(self, dialog: "StandingDialog", text: StandingText) -> None:
        def done(_: None) -> None:
            self._deleted.append(text)
            self._renew(dialog)

        self._tasks.run(
            lambda: self._texts.delete(text.id), done, failed=dialog.show_problem, lane=LIBRARY
        )

    def _put_back(self, dialog: "StandingDialog") -> None:
        if not self._deleted:
            return
        text = self._deleted.pop()
        self._tasks.run(
            lambda: self._texts.put_back(text),
            lambda _: self._renew(dialog, text.id),
            failed=dialog.show_problem,
            lane=LIBRARY,
        )

    def _renew(self, dialog: "StandingDialog", chosen: str = "") -> None:
        if isValid(dialog):
            dialog.show_undo(self._deleted[-1].name if self._deleted else "")
            self._list(dialog, chosen)
