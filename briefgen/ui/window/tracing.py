"""From a passage to the facts and briefs that use it, and from a line of the preview to its fact."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from briefgen.model import edit
from briefgen.model.ids import ArticleId, FactId
from briefgen.model.prose import as_words
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.parts.plain import menu_text, shortened
from briefgen.ui.preview.pointing import Pointing
from briefgen.ui.reader.pane import Mark, Reader
from briefgen.workspace.uses import Use

_WORDS = 64


class Tracing(QObject):
    """Lists in a menu where a passage went to; says which fact is to be shown."""

    fact_wanted = Signal(str)
    """The id of a fact of the open brief."""

    brief_wanted = Signal(str)
    """The id of a brief that is to be opened; `fact_wanted` follows once it is."""

    def __init__(
        self,
        reader: Reader,
        pointing: Pointing,
        editor: BriefEditor,
        tasks: Tasks,
        notices: NoticeBar,
        uses: Callable[[ArticleId, int, int], tuple[Use, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._editor = editor
        self._tasks = tasks
        self._notices = notices
        self._uses = uses
        self._wanted: Use | None = None
        editor.changed.connect(self._go_on)
        pointing.asked = self._statements
        pointing.found.connect(self._found)

    def show(self) -> None:
        """A menu lists the facts that rest on what the reader points at; Enter goes to one."""
        article, target = self._reader.article(), self._reader.target()
        if article is None or target is None:
            return
        self._tasks.run(
            lambda: self._uses(article.id, *target),
            lambda found: self._list(article.id, target, found),
        )

    # ------------------------------------------------------------ passages

    def _list(self, article_id: ArticleId, target: tuple[int, int], found: tuple[Use, ...]) -> None:
        shown = self._reader.article()
        if shown is None or shown.id != article_id or self._reader.target() != target:
            return
        brief = self._editor.brief
        own = self._own(self._reader.marks_at_target())
        others = [one for one in found if brief is None or one.brief_id != brief.id]
        if not own and not others:
            self._notices.inform(self.tr("No fact rests on this passage."))
            return
        menu = QMenu(self._reader)
        menu.setObjectName("reader.uses")
        menu.setAccessibleName(self.tr("Facts that rest on this passage"))
        for fact_id, words in own.items():
            menu.addAction(words, lambda fact_id=fact_id: self.fact_wanted.emit(fact_id))
        if others:
            menu.addSection(self.tr("In other briefs"))
        for one in others:
            words = f"{one.brief} · {one.section}: {shortened(one.words, _WORDS)}"
            menu.addAction(menu_text(words), lambda one=one: self._open(one))
        menu.setActiveAction(menu.actions()[0 if own else 1])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._reader.below_target())

    def _own(self, marks: tuple[Mark, ...]) -> dict[FactId, str]:
        brief = self._editor.brief
        if brief is None:
            return {}
        return {
            mark.fact_id: menu_text(
                f"{mark.title}: "
                + shortened(as_words(edit.fact(brief, mark.fact_id).statement), _WORDS)
            )
            for mark in marks
        }

    def _open(self, use: Use) -> None:
        self._wanted = use
        self.brief_wanted.emit(use.brief_id)

    def _go_on(self) -> None:
        brief, wanted = self._editor.brief, self._wanted
        if brief is not None and wanted is not None and brief.id == wanted.brief_id:
            self._wanted = None
            # The pane hears of the brief after us.
            QTimer.singleShot(0, self, lambda: self.fact_wanted.emit(wanted.fact_id))

    # ------------------------------------------------------------ the preview

    def _statements(self) -> tuple[tuple[str, str], ...]:
        brief = self._editor.brief
        facts = brief.facts if brief else ()
        return tuple((fact.id, as_words(fact.statement)) for fact in facts)

    def _found(self, fact_id: str) -> None:
        if fact_id:
            self.fact_wanted.emit(fact_id)
        else:
            self._notices.inform(
                self.tr("No fact stands there."),
                self.tr("Titles, sources and the fields of the brief's details are no facts."),
            )
