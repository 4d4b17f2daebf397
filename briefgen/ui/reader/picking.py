"""Files what the reader points at into a section of the brief: the one thing done hundreds of times a day."""

from PySide6.QtCore import QObject, Signal

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.ids import FactId
from briefgen.model.marking import covers
from briefgen.model.scales import Scales
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.reader.pane import Reader
from briefgen.workspace.briefs import Briefs


class Picking(QObject):
    """One key files the current sentence, or the selection, and goes on to the next."""

    picked = Signal(str)
    """The id of the fact that was filed."""

    def __init__(
        self,
        reader: Reader,
        editor: BriefEditor,
        briefs: Briefs,
        scales: Scales,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._editor = editor
        self._briefs = briefs
        self._scales = scales
        self._notices = notices
        self._last = ""
        editor.opened.connect(self._forget)

    def pick(self, section: str) -> None:
        """What the reader points at is a fact of the section; the next sentence is current."""
        brief, article, target = self._editor.brief, self._reader.article(), self._reader.target()
        if brief is None:
            self._notices.warn(
                self.tr("No brief is open."),
                self._reader.keys.fill(
                    self.tr("Begin one with {new}, or open one with {open}."),
                    new="brief.new",
                    open="brief.open",
                ),
            )
        elif article is None or target is None:
            self._notices.warn(
                self.tr("No sentence is current."),
                self.tr("Choose an article in the library first."),
            )
        else:
            self._last = section
            filed = self._file(brief, section, article, target)
            self._reader.next_sentence()
            if filed:
                self.picked.emit(filed)

    def repeat(self) -> None:
        """What the reader points at is filed where the last one went."""
        if self._last:
            self.pick(self._last)
        else:
            self._notices.inform(
                self.tr("Nothing was filed yet."),
                self.tr("1 files into the first section, and so on."),
            )

    def remove(self) -> None:
        """The facts that rest on what the reader points at are not in the brief any more.

        Where some rest on just these words, the others, which only overlap them, stay.
        """
        brief, target = self._editor.brief, self._reader.target()
        marks = self._reader.marks_at_target()
        exact = tuple(one for one in marks if (one.start, one.end) == target)
        ids = dict.fromkeys(mark.fact_id for mark in exact or marks)
        if brief is None or not ids:
            self._notices.inform(self.tr("Nothing of this passage is in the brief."))
            return
        self._editor.apply(self.tr("Unpick"), edit.remove_facts(brief, ids))

    def tell_marking(self, brief: Brief, article: Article) -> None:
        """Says once that the brief needs a more restrictive marking; it never changes it."""
        covered = covers(self._scales, brief.marking, article.marking)
        # What is looked at last are all passages of the brief.
        if not covered and not self._was_needed(brief, article.marking):
            hint = self.tr(
                "Change the brief's marking in its details ({details}), or undo with {undo}."
            )
            self._say_marking(brief, article, hint)

    def tell_marked(self, article: Article) -> None:
        """Says that an article was marked for fewer readers than the open brief, which rests on it."""
        brief = self._editor.brief
        if brief and any(
            one.id == article.id for fact in brief.facts for _, one in self._editor.evidence(fact)
        ):
            hint = self.tr(
                "The brief rests on it: change the brief's marking in its details ({details})."
            )
            self._say_marking(brief, article, hint)

    def _say_marking(self, brief: Brief, article: Article, hint: str) -> None:
        covered = covers(self._scales, brief.marking, article.marking)
        if covered:
            return
        own = brief.marking or self.tr("not marked")
        words = (
            self.tr("“{0}” is marked {1}, which can't be compared with the brief's marking ({2}).")
            if covered is None
            else self.tr("“{0}” is marked {1}, for fewer readers than the brief ({2}).")
        )
        self._notices.warn(
            words.format(article.headline, article.marking, own),
            self._reader.keys.fill(hint, details="brief.details", undo="edit.undo"),
        )

    def _file(
        self, brief: Brief, section: str, article: Article, target: tuple[int, int]
    ) -> FactId | None:
        """The fact that is filed now; None where it was already."""
        title = edit.section(brief, section).title
        there = {(one.start, one.end, one.title) for one in self._reader.marks_at_target()}
        if (*target, title) in there:
            self._notices.inform(self.tr("This passage is in “{0}” already.").format(title))
            return None
        picked = self._briefs.pick(brief, section, article, *target)
        self._editor.apply(
            self.tr("File into {0}").format(title), picked.brief, (picked.highlight,), (article,)
        )
        self.tell_marking(brief, article)
        return picked.fact.id

    def _was_needed(self, brief: Brief, label: str) -> bool:
        used = {one.marking for fact in brief.facts for _, one in self._editor.evidence(fact)}
        return any(covers(self._scales, one, label) for one in used)

    def _forget(self) -> None:
        self._last = ""
