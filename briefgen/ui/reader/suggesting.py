"""Suggests facts of the article that is read, and tells what was reported of it before, off the main thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.ids import ArticleId, BriefId
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.parts.plain import shortened
from briefgen.ui.reader.hints import REPORTED, Hints
from briefgen.ui.reader.pane import Hint, Reader

if TYPE_CHECKING:
    # The window reaches the rooms through the workspace only; these are the types of what it gets there.
    from briefgen.storage.port import BriefEntry
    from briefgen.suggesters.port import Suggestion
    from briefgen.suggesters.reported import Reported


class Suggesting(QObject):
    """One article at a time; what was asked for an article that isn't shown any more is not worked out."""

    def __init__(
        self,
        reader: Reader,
        editor: BriefEditor,
        tasks: Tasks,
        suggest: "Callable[[Article], tuple[Suggestion, ...]]",
        reported: "Callable[[Brief, Article], tuple[Reported, ...]]",
        entries: "Callable[[], tuple[BriefEntry, ...]]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._editor = editor
        self._tasks = tasks
        self._suggest = suggest
        self._reported = reported
        self._entries = entries
        self._wanted: object = None
        self._shown = Hints()
        self._said_by_brief: frozenset[str] = frozenset()
        editor.changed.connect(self._changed)

    def begin(self) -> None:
        """The suggestions for the article that the reader shows now stand beside it as soon as they are known."""
        self._replace(Hints())
        self._look()

    def _look(self) -> None:
        article, brief = self._reader.article(), self._editor.brief
        if article is None:
            return
        wanted = self._wanted = object()
        self._said_by_brief = _said(brief)
        self._tasks.run(
            lambda: self._found(article, brief) if self._wanted is wanted else None,
            lambda found: self._show(wanted, article.id, found),
            lane="suggesting",
            title=self.tr("Look for facts in {0}").format(article.headline),
            passing=True,
        )

    def _changed(self) -> None:
        # What only changes its place, or its assessment, was reported as before.
        if _said(self._editor.brief) != self._said_by_brief:
            self._look()

    def _found(self, article: Article, brief: Brief | None) -> Hints:
        """In the background: suggestions, and what was reported already, which is nothing to suggest."""
        suggested = self._suggest(article)
        reported = self._reported(brief, article) if brief else ()
        issues = {one.id: one for one in self._entries()} if reported else {}
        known = tuple(
            Hint(one.start, one.end, REPORTED, _told(one, brief, issues)) for one in reported
        )
        held = Hints(known)
        hints = (Hint(one.start, one.end, one.kind, one.reason) for one in suggested)
        return Hints((*known, *(one for one in hints if not held.within(one.start, one.end))))

    def _show(self, wanted: object, article_id: ArticleId, found: Hints | None) -> None:
        shown = self._reader.article()
        is_shown = shown is not None and shown.id == article_id
        if found is not None and self._wanted is wanted and is_shown:
            self._reader.set_hints(found)
            self._replace(found)

    def _replace(self, hints: Hints) -> None:
        """The reader shows these, and those before no more: they are let go in the background."""
        before, self._shown = self._shown, hints
        if before.all:
            self._tasks.run(before.let_go, lambda _: None)


def _told(one: "Reported", brief: Brief | None, issues: "Mapping[BriefId, BriefEntry]") -> str:
    """Where a passage was reported, and in which words."""
    words, issue = shortened(one.report.statement), issues.get(one.report.issue)
    if issue is None or (brief and issue.id == brief.id):
        said = QCoreApplication.translate("Suggesting", "Already in this brief: “{words}”")
        return said.format(words=words)
    number = issue.as_of.isoformat()
    if issue.number:
        number = QCoreApplication.translate("Suggesting", "No. {0}").format(issue.number)
    said = QCoreApplication.translate("Suggesting", "Already reported in {issue}: “{words}”")
    return said.format(issue=number, words=words)


def _said(brief: Brief | None) -> frozenset[str]:
    """What a brief says, and which one it is."""
    return frozenset((brief.id, *(one.statement for one in brief.facts)) if brief else ())
