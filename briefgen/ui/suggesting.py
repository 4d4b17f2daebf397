"""Suggests facts of the article that is read, and tells what was reported of it before, off the main thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefgen.model.article import Article
from briefgen.model.brief import Brief
from briefgen.model.ids import ArticleId, BriefId
from briefgen.ui.editor import BriefEditor
from briefgen.ui.plain import shortened
from briefgen.ui.reader import Hint, Reader
from briefgen.ui.reader_hints import REPORTED, Hints
from briefgen.ui.tasks import Tasks

if TYPE_CHECKING:
    # The window reaches the rooms through the workspace only; these are the types of what it gets there.
    from briefgen.storage.port import BriefEntry
    from briefgen.suggesters.port import Suggestion
    from briefgen.suggesters.reported import Reported

_Found = tuple[tuple[Hint, ...], "tuple[Reported, ...]", "Mapping[BriefId, BriefEntry]"]


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
        self._said_by_brief: frozenset[str] = frozenset()
        editor.changed.connect(self._changed)

    def begin(self) -> None:
        """The suggestions for the article that the reader shows stand beside it as soon as they are known."""
        article, brief = self._reader.article(), self._editor.brief
        if article is None:
            return
        wanted = self._wanted = object()
        self._said_by_brief = _said(brief)
        self._tasks.run(
            lambda: self._found(article, brief) if self._wanted is wanted else None,
            lambda found: self._show(wanted, article.id, found),
            lane="suggesting",
        )

    def _changed(self) -> None:
        # What only changes its place, or its assessment, was reported as before.
        if _said(self._editor.brief) != self._said_by_brief:
            self.begin()

    def _found(self, article: Article, brief: Brief | None) -> _Found:
        """Suggestions, what was reported already, and how the issues are called that reported it."""
        suggested = self._suggest(article)
        hints = tuple(Hint(one.start, one.end, one.kind, one.reason) for one in suggested)
        reported = self._reported(brief, article) if brief else ()
        return hints, reported, {one.id: one for one in self._entries()} if reported else {}

    def _show(self, wanted: object, article_id: ArticleId, found: _Found | None) -> None:
        shown, now = self._reader.article(), self._editor.brief
        is_shown = shown is not None and shown.id == article_id
        if found is None or self._wanted is not wanted or not is_shown:
            return
        hints, reported, issues = found
        known = tuple(
            Hint(one.start, one.end, REPORTED, self._said(one, now, issues)) for one in reported
        )
        # What was reported already is nothing to suggest.
        held = Hints(known)
        new = (one for one in hints if not held.within(one.start, one.end))
        self._reader.set_hints((*known, *new))

    def _said(
        self, one: "Reported", now: Brief | None, issues: "Mapping[BriefId, BriefEntry]"
    ) -> str:
        words, issue = shortened(one.report.statement), issues.get(one.report.issue)
        if issue is None or (now and issue.id == now.id):
            return self.tr("Already in this brief: “{words}”").format(words=words)
        number = (
            self.tr("No. {0}").format(issue.number) if issue.number else issue.as_of.isoformat()
        )
        return self.tr("Already reported in {issue}: “{words}”").format(issue=number, words=words)


def _said(brief: Brief | None) -> frozenset[str]:
    """What a brief says, and which one it is."""
    return frozenset((brief.id, *(one.statement for one in brief.facts)) if brief else ())
