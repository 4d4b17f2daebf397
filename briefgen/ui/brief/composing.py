"""What is done to the facts of the brief once they are in it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.model import edit
from briefgen.model.article import Article, admiralty
from briefgen.model.brief import Brief, Fact, FactStatus
from briefgen.model.errors import BriefgenError, ComposeError
from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase
from briefgen.model.rollover import TAKEN_OVER
from briefgen.model.scales import Scales
from briefgen.ui.brief.model import FactView, Origin
from briefgen.ui.brief.needed import open_brief, selected_facts
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.look.mirror import isolated
from briefgen.ui.prose.proofing import Proofing
from briefgen.workspace.briefs import Briefs

if TYPE_CHECKING:
    from briefgen.ui.dialogs.fact_details import FactDetails
    from briefgen.ui.dialogs.write import Write, Written


class Composing(QObject):
    """Turns what the brief pane asks for into steps of the editor, and shows it the brief after each."""

    source_wanted = Signal(str, int)
    """A fact's id, and which of its passages is to be shown."""

    def __init__(
        self,
        pane: BriefPane,
        editor: BriefEditor,
        briefs: Briefs,
        scales: Scales,
        fact_in_reader: Callable[[], FactId | None],
        proofing: Proofing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pane = pane
        self._editor = editor
        self._briefs = briefs
        self._scales = scales
        self._fact_in_reader = fact_in_reader
        self._proofing = proofing
        self._window = window
        self._views: dict[FactId, FactView] = {}
        pane.set_places(self.places)
        pane.set_spelled(proofing.attend_fact)
        editor.opened.connect(self._views.clear)
        editor.changed.connect(self.show)

    def show(self) -> None:
        """The pane shows the brief as it is now."""
        brief = self._editor.brief
        for fact in brief.facts if brief else ():
            known = self._views.get(fact.id)
            # One edit changes few of many hundred facts: the views of the others are kept.
            if known is None or known.fact is not fact or known.overdue != self._is_overdue(fact):
                self._views[fact.id] = self._view(fact)
        self._pane.set_brief(brief, self._views)

    def renew(self, article: Article) -> None:
        """What is said of an article, its rating say, is this now: the facts that rest on it show it."""
        self._editor.learn(article)
        self._views.clear()
        self.show()

    def places(self, fact_id: FactId) -> tuple[str, ...]:
        """Where each passage of a fact stands in its article."""
        evidence = self._editor.evidence(edit.fact(self._current(), fact_id))
        numbers = (article.paragraph_at(one.selector.start) for one, article in evidence)
        words = self.tr("paragraph {0}")
        return tuple(isolated(words.format(one)) if one else "" for one in numbers)

    # ------------------------------------------------------------ what the pane asks for

    def move(self, fact_ids: tuple[FactId, ...], section: str, index: int) -> None:
        """The facts stand together in the section; `index` counts among its facts that aren't moved."""
        moved = edit.move_facts(self._current(), fact_ids, section, index)
        self._editor.apply(self.tr("Move"), moved)

    def restate(self, fact_id: str, statement: str) -> None:
        """The fact has another statement; what is no longer verbatim is a paraphrase."""
        brief = self._current()
        fact = edit.fact(brief, FactId(fact_id))
        words = tuple(one.selector.exact for one, _ in self._editor.evidence(fact))
        new = self._briefs.restate(fact, statement, words)
        self._editor.apply(self.tr("Edit the statement"), edit.replace_fact(brief, new))

    def take_out(self, fact_ids: tuple[FactId, ...]) -> None:
        """The facts are not in the brief any more."""
        if fact_ids:
            self._editor.apply(self.tr("Remove"), edit.remove_facts(self._current(), fact_ids))

    def write_in(self, section: str) -> None:
        """Asks for a judgement or a comment for a section."""
        from briefgen.ui.dialogs.write import Write

        brief = self._current()
        dialog = Write(
            brief.sections, section, self._scales.yardstick(brief.yardstick), self._window
        )
        dialog.chosen.connect(partial(self._written, dialog))
        self._proofing.attend(dialog)
        dialog.open()

    # ------------------------------------------------------------ actions

    def write(self) -> None:
        """Asks for a judgement or a comment, for the section of the selected fact or the last one."""
        brief = self._current()
        if not brief.sections:
            raise ComposeError(
                Phrase("This brief has no sections."), Phrase("Make a brief of another template.")
            )
        selected = self._pane.selected()
        last = brief.sections[-1].key
        self.write_in(edit.place(brief, selected[0]).section if selected else last)

    def edit(self) -> None:
        """The statement of the selected fact can be edited; in the reader, of the one at the sentence."""
        if fact_id := self._fact_in_reader():
            self._pane.select(fact_id)
        self._selected()
        self._pane.edit_selected()

    def paraphrase(self, fact_id: str) -> None:
        """The statement of the fact can be written anew: its words are selected."""
        self._pane.select(FactId(fact_id))
        self._pane.edit_selected(anew=True)

    def details(self) -> None:
        """Asks when the selected fact happened, and how credible, likely or sure it is."""
        from briefgen.model.when import mentions
        from briefgen.ui.dialogs.fact_details import FactDetails

        if fact_id := self._fact_in_reader():
            self._pane.select(fact_id)
        brief = self._current()
        fact = edit.fact(brief, self._selected()[0])
        evidence = self._editor.evidence(fact)
        found = (mentions(one.selector.exact, it.date_published) for one, it in evidence)
        undated = any(it.date_published is None for _, it in evidence)
        days = {one.day: one for each in found for one in each}
        dialog = FactDetails(
            fact, tuple(days.values()), undated, brief.yardstick, self._scales, self._window
        )
        dialog.chosen.connect(partial(self._detailed, dialog, fact.id))
        dialog.open()

    def merge(self) -> None:
        """The selected facts are one: the first, with the passages of all."""
        brief, chosen = self._current(), self._selected()
        self._editor.apply(self.tr("Merge"), edit.merge_facts(brief, chosen))
        self._pane.select(chosen[0])

    def remove(self) -> None:
        """The selected facts are not in the brief any more."""
        self.take_out(self._selected())

    def up(self) -> None:
        """The selected facts stand one place further up, in the section before if need be."""
        self._pane.move_selected(-1)

    def down(self) -> None:
        """The selected facts stand one place further down, in the next section if need be."""
        self._pane.move_selected(1)

    def toggle_due(self) -> None:
        """The selected facts are to be brought up to date; or, where all of them are so already, they are not."""
        brief = self._current()
        facts = [edit.fact(brief, one) for one in self._selected()]
        if any(one.status not in TAKEN_OVER for one in facts):
            raise ComposeError(
                Phrase("Only what is carried over from the issue before can be out of date."),
                Phrase("New and updated facts are of today."),
            )
        all_due = all(one.status is FactStatus.DUE for one in facts)
        for one in facts:
            status = FactStatus.CARRIED if all_due else FactStatus.DUE
            brief = edit.replace_fact(brief, replace(one, status=status))
        self._editor.apply(self.tr("Mark"), brief)

    def show_source(self) -> None:
        """The reader shows the passage of the selected fact."""
        self.source_wanted.emit(self._selected()[0], 0)

    # ------------------------------------------------------------ parts

    def _current(self) -> Brief:
        return open_brief(self._editor, self._pane.keys)

    def _selected(self) -> tuple[FactId, ...]:
        return selected_facts(self._pane)

    def _written(self, dialog: "Write", written: "Written") -> None:
        try:
            brief, fact = self._briefs.write(
                self._current(),
                written.section,
                written.statement,
                written.likelihood,
                written.confidence,
            )
        except BriefgenError as error:
            # Shown where it can be mended: what was typed stays.
            dialog.show_problem(error)
            return
        self._editor.apply(self.tr("Write"), brief)
        self._pane.select(fact.id)
        dialog.accept()

    def _detailed(self, dialog: "FactDetails", fact_id: FactId, details: dict[str, str]) -> None:
        try:
            brief = self._briefs.detail(self._current(), fact_id, details)
        except BriefgenError as error:
            dialog.show_problem(error)
            return
        self._editor.apply(self.tr("Change the fact's details"), brief)
        dialog.accept()

    def _view(self, fact: Fact) -> FactView:
        evidence = self._editor.evidence(fact)
        return FactView(
            fact,
            tuple(highlight.selector.exact for highlight, _ in evidence),
            tuple(
                Origin(article.publisher or article.headline, article.date_published)
                for _, article in evidence
            ),
            self._current().previous is not None,
            tuple(highlight.note for highlight, _ in evidence),
            admiralty((article.rating for _, article in evidence), fact.credibility),
            self._is_overdue(fact),
        )

    def _is_overdue(self, fact: Fact) -> bool:
        return fact.review_by is not None and fact.review_by < self._current().as_of
