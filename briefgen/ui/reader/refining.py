"""What is done in the reader to a fact once it is filed: joined, quoted, put in other words, noted."""

from PySide6.QtCore import QObject, Signal

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import FactId, HighlightId
from briefgen.model.phrase import Phrase
from briefgen.ui.brief.needed import open_brief
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.parts.plain import shortened
from briefgen.ui.reader.pane import Reader
from briefgen.workspace.briefs import Briefs


class Refining(QObject):
    """Acts on the fact that was filed just now; once the cursor has moved on, on the one at the sentence.

    Where the sentence has none, it is the last one that was filed. Joining always means that one.
    """

    joined = Signal(str)
    """The id of the fact that has a passage more."""

    paraphrase_wanted = Signal(str)
    """The id of the fact that is to be put in other words."""

    def __init__(
        self, reader: Reader, editor: BriefEditor, briefs: Briefs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._editor = editor
        self._briefs = briefs
        self._last: FactId | None = None
        self._left_at: tuple[int, int] | None = None
        self._noted: tuple[FactId, HighlightId] | None = None
        editor.opened.connect(self._forget)
        reader.note_bar.field.entered.connect(self._keep_note)
        reader.note_bar.field.left.connect(self._leave_note)

    def filed(self, fact_id: str) -> None:
        """That fact is the last one."""
        self._last = FactId(fact_id)
        self._left_at = self._reader.target()

    def join(self) -> None:
        """What the reader points at belongs to the last fact too; the next sentence is current."""
        brief, fact = self._current(), self._last_fact()
        article, target = self._reader.article(), self._reader.target()
        if article is None or target is None:
            raise ComposeError(
                Phrase("No sentence is current."),
                Phrase("Choose an article in the library first."),
            )
        known = tuple(one for one, _ in self._editor.evidence(fact))
        done = self._briefs.join(brief, fact.id, known, article, *target)
        self._editor.apply(self.tr("Join"), done.brief, (done.highlight,), (article,))
        self._reader.next_sentence()
        self.filed(fact.id)
        self.joined.emit(fact.id)

    def quote(self) -> None:
        """The fact is in its source's own words."""
        fact = self._fact()
        known = tuple(one for one, _ in self._editor.evidence(fact))
        brief = edit.replace_fact(self._current(), self._briefs.quote(fact, known))
        self._editor.apply(self.tr("Quote"), brief)
        self.joined.emit(fact.id)

    def paraphrase(self) -> None:
        """The fact's statement can be written anew."""
        self.paraphrase_wanted.emit(self._fact().id)

    def note(self) -> None:
        """A note on the fact's passage can be written."""
        fact = self._fact()
        passage, _ = self._passage(fact)
        self._noted = fact.id, passage.id
        words = shortened(passage.selector.exact, 40)
        self._reader.note_bar.open(self.tr("Note on “{0}”").format(words), passage.note)

    # ------------------------------------------------------------ inner

    def _keep_note(self) -> None:
        words, noted = self._reader.note_bar.field.text(), self._noted
        self._leave_note()
        brief = self._editor.brief
        if noted is None or brief is None:
            return
        fact = next((one for one in brief.facts if one.id == noted[0]), None)
        held = self._editor.evidence(fact) if fact else ()
        passage = next((one for one, _ in held if one.id == noted[1]), None)
        if fact is None or passage is None or passage.note == words.strip():
            return
        done = self._briefs.annotate(brief, fact, passage, words)
        self._editor.apply(self.tr("Note"), done.brief, (done.highlight,))

    def _leave_note(self) -> None:
        self._noted = None
        self._reader.note_bar.hide()
        self._reader.setFocus()

    def _passage(self, fact: Fact) -> tuple[Highlight, Article]:
        """The passage of the fact that the reader points at, else its last one."""
        evidence = self._editor.evidence(fact)
        if not evidence:
            raise ComposeError(
                Phrase("This fact rests on no passage."), Phrase("Only passages have notes.")
            )
        here = {(one.start, one.end) for one in self._reader.marks_at_target()}
        article = self._reader.article()
        return next(
            (
                (one, where)
                for one, where in evidence
                if article
                and where.id == article.id
                and (one.selector.start, one.selector.end) in here
            ),
            evidence[-1],
        )

    def _fact(self) -> Fact:
        moved = self._reader.target() != self._left_at
        marks = self._reader.marks_at_target() if moved else ()
        return edit.fact(self._current(), marks[0].fact_id) if marks else self._last_fact()

    def _last_fact(self) -> Fact:
        brief = self._current()
        for fact in brief.facts:
            if fact.id == self._last:
                return fact
        raise ComposeError(
            Phrase("Nothing was filed yet."),
            Phrase("Go to a passage that is filed, or file one with the key of a section."),
        )

    def _current(self) -> Brief:
        return open_brief(self._editor, self._reader.keys)

    def _forget(self) -> None:
        self._last = self._left_at = None
