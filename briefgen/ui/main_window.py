"""The window: puts the panes and what works on them together, and hands on what each says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QMainWindow,
    QTabWidget,
    QWidget,
)

from briefgen.model.article import Article
from briefgen.model.ids import ArticleId, FactId
from briefgen.ui import arrangement
from briefgen.ui.action_table import (
    Needs,
    Scope,
    export_specs,
    recent_specs,
    scale_specs,
)
from briefgen.ui.actions import Actions
from briefgen.ui.adding import Adding
from briefgen.ui.brief_pane import BriefPane
from briefgen.ui.closing import may_close
from briefgen.ui.composing import Composing
from briefgen.ui.desk import Desk
from briefgen.ui.dropping import Dropping
from briefgen.ui.editor import BriefEditor
from briefgen.ui.focus import Focus, Zooming
from briefgen.ui.helping import Help
from briefgen.ui.icons import app_icon
from briefgen.ui.key_names import KeyNames
from briefgen.ui.language import Languages, chosen
from briefgen.ui.library_pane import LibraryPane
from briefgen.ui.notices import NoticeBar
from briefgen.ui.outlets import Outlets
from briefgen.ui.preview import Preview
from briefgen.ui.preview_pointing import Pointing
from briefgen.ui.proofing import Proofing
from briefgen.ui.rating import Rating
from briefgen.ui.reader import Reader
from briefgen.ui.reading_room import ReadingRoom
from briefgen.ui.recent import recent
from briefgen.ui.remembering import Remembering
from briefgen.ui.rolling import Rolling
from briefgen.ui.session import Session
from briefgen.ui.shortcuts import Shortcuts
from briefgen.ui.speller import Speller
from briefgen.ui.standing import Standing
from briefgen.ui.status import Status
from briefgen.ui.tasks import LIBRARY, Tasks
from briefgen.ui.template_desk import TemplateDesk
from briefgen.ui.theme import Look
from briefgen.ui.tracing import Tracing
from briefgen.ui.welcome import Front
from briefgen.ui.wording import worded
from briefgen.ui.workspaces import Workspaces
from briefgen.workspace.exports import formats
from briefgen.workspace.workspace import Workspace


class MainWindow(QMainWindow):
    """One workspace on screen. It owns the workspace: closing the window closes it."""

    another_wanted = Signal(object)
    """The path of the workspace that is to be opened instead of this one."""

    closed = Signal()
    """The window is closed, and so is its workspace."""

    def __init__(self, workspace: Workspace, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._look = look
        self._settings = settings
        self._others = tuple(one for one in recent(settings) if one != workspace.path.absolute())
        self.is_closed = False
        self.tasks = Tasks(self)
        self.editor = BriefEditor(self)
        self.session = Session(self.editor, self.tasks, workspace.briefs.save, self)
        Remembering(self.editor, self.session, self.tasks, workspace.histories.keep, self)
        self._shortcuts = Shortcuts(settings, self)
        self._keys = KeyNames(self._shortcuts)
        self._make_panes()
        self._make_controllers()
        self._make_actions()
        self._connect()
        arrangement.restore(self, self.splitter, self._settings)
        if look.zoom_steps:
            self.reader.zoom(look.zoom_steps)
        self._show_state()

    def start(self) -> None:
        """Fills the window with what was there last; called once it is on screen."""
        if self.is_closed:
            return
        # First, or it would wait in the library's queue behind the list of all articles.
        article = self._workspace.remembered("last_article")
        self.library.refresh()
        if article:
            self.library.select(ArticleId(article))
            self.reading.open(article)
        self.desk.open_last()
        self.tasks.run(self._workspace.is_empty, self._welcome_if)
        if not self._workspace.writable:
            self._warn_read_only()

    def warm(self) -> None:
        """The process that reads articles is up, so that the first one doesn't wait for it."""
        self.tasks.run(self._workspace.articles.warm, lambda _: None, failed=lambda _: None)

    # ------------------------------------------------------------ the parts

    def _make_panes(self) -> None:
        self.notices = NoticeBar(self, self._keys)
        self.library = LibraryPane(self.tasks, self._workspace.articles.entries, self, self._keys)
        self.reader = Reader(self, self._keys)
        self.brief_pane = BriefPane(self, self._keys)
        self.brief_pane.set_writable(self._workspace.writable)
        self.preview = Preview(self.tasks)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("tabs")
        self.tabs.setAccessibleName(self.tr("Brief and preview"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.brief_pane, self.tr("Brief"))
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.splitter = arrangement.side_by_side(self.library, self.reader, self.tabs)
        where, writable = self._workspace.path.absolute(), self._workspace.writable
        self.status = Status(where, writable, self.tasks.jobs, self, self._keys)
        self.setStatusBar(self.status)
        self._front = Front(self.splitter, self)
        self.setCentralWidget(arrangement.above(self._front, self.notices))

    def _make_controllers(self) -> None:
        workspace, editor, tasks, notices = self._workspace, self.editor, self.tasks, self.notices
        settings = self._settings
        self.room = ReadingRoom(workspace, self.reader, self.library, editor, tasks, notices, self)
        self.reading, self.picking = self.room.reading, self.room.picking
        speller = Speller(workspace.spelling, editor, tasks, settings, self._keys, self)
        self.proofing = Proofing(speller, self)
        self.composing = Composing(
            self.brief_pane,
            editor,
            workspace.briefs,
            workspace.scales,
            self.room.fact_at_cursor,
            self.proofing,
            self,
        )
        self.desk = Desk(
            workspace, editor, self.session, tasks, notices, settings, self.proofing, self
        )
        self.rolling = Rolling(workspace, editor, self.session, tasks, notices, self.desk, self)
        self.standing = Standing(
            workspace, editor, self.session, tasks, self.brief_pane, self.proofing, self
        )
        self.standing.rests_on.connect(self.picking.tell_marking)
        self.adding = Adding(workspace.articles, tasks, notices, settings, self)
        Dropping(self.adding, writable=workspace.writable, window=self)
        self.rating = Rating(self.reader, workspace.articles, tasks, self)
        self.templates = TemplateDesk(workspace, editor, tasks, notices, settings, self)
        self.workspaces = Workspaces(settings, tasks, notices, self)
        self._make_outlets()

    def _make_outlets(self) -> None:
        workspace, editor, tasks, notices = self._workspace, self.editor, self.tasks, self.notices
        self.outlets = Outlets(
            workspace,
            editor,
            self.session.when_saved,
            self.preview,
            tasks,
            notices,
            self._settings,
            self,
        )
        self.tracing = Tracing(
            self.reader,
            Pointing(self.preview, tasks, self),
            editor,
            tasks,
            notices,
            workspace.briefs.uses,
            self,
        )

    def _handlers(self) -> dict[str, object]:
        """What the table of actions calls, by the names that it has there."""
        return {
            **self.room.handlers(),
            **self.outlets.handlers(),
            "adding": self.adding,
            "briefs": self.desk,
            "composing": self.composing,
            "focus": Focus(self.library, self.reader, self.tabs),
            "help": Help(
                lambda: self.actions_,
                str(self._workspace.path.absolute()),
                self.tasks,
                self._settings,
                self,
            ),
            "library": self.library,
            "languages": Languages(
                self._settings, self._workspace.path.absolute(), self.another_wanted.emit
            ),
            "look": self._look,
            "notices": self.notices,
            "proofing": self.proofing,
            "rating": self.rating,
            "reader": self.reader,
            "rolling": self.rolling,
            "stack": self.editor.undo_stack,
            "standing": self.standing,
            "templates": self.templates,
            "tracing": self.tracing,
            "window": self,
            "workspaces": self.workspaces,
            "zooming": Zooming(self._look, self.reader, self.preview),
        }

    def _make_actions(self) -> None:
        scopes = {
            Scope.READER: (self.reader,),
            Scope.READING: (self.reader, self.library.list),
            # Not the editor of statements below it: there Delete is for letters.
            Scope.BRIEF: (self.brief_pane.findChild(QWidget, "brief.facts") or self.brief_pane,),
        }
        exports = export_specs(tuple((one.id, worded(one.label)) for one in formats()))
        more = (*scale_specs(self._workspace.scales), *recent_specs(self._others))
        self.actions_ = Actions(
            self,
            self._handlers(),
            scopes,
            self.notices.guard,
            self._shortcuts,
            exports,
            more,
        )
        self.addToolBar(self.actions_.tool_bar)
        self.actions_["edit.spelling"].setChecked(self.proofing.on)
        self.actions_[f"view.theme.{self._look.theme}"].setChecked(True)
        self.actions_[f"view.hues.{self._look.hues}"].setChecked(True)
        self.actions_[f"view.language.{chosen(self._settings)}"].setChecked(True)

    def _connect(self) -> None:
        guard = self.notices.guard
        self.tasks.trouble.connect(self.notices.fail)
        self.status.jobs_wanted.connect(partial(self.actions_.run, "view.jobs"))
        self.session.failed.connect(self.notices.fail)
        self.session.state_changed.connect(self._show_state)
        self.editor.changed.connect(self._show_state)
        self.editor.opened.connect(self._brief_opened)
        stack = self.editor.undo_stack
        for signal in (stack.canUndoChanged, stack.canRedoChanged, stack.indexChanged):
            signal.connect(self._show_undo)
        self.reading.shown.connect(partial(self._remember, "last_article"))
        self.reader.open_fact.connect(guard(self._show_fact))
        self.picking.picked.connect(self._fact_picked)
        self.room.refining.joined.connect(self._fact_picked)
        self.room.refining.paraphrase_wanted.connect(guard(self._paraphrase))
        for kept in (self.rating.rated, self.rating.marked):
            kept.connect(self.library.refresh)
            kept.connect(self.composing.renew)
        self.rating.rated.connect(self.outlets.previewing.refresh)
        self.rating.marked.connect(self.reader.renew)
        self.adding.progress.connect(self.library.show_progress)
        self.adding.added.connect(self._articles_added)
        self._connect_brief_pane()
        self.outlets.checking.fact_wanted.connect(guard(self._show_fact))
        self.tracing.fact_wanted.connect(guard(self._go_to_fact))
        self.tracing.brief_wanted.connect(guard(self.desk.open))
        self.tabs.currentChanged.connect(self._tab_changed)
        self.adding.added.connect(self._front.show_panes)
        self.adding.workspace_wanted.connect(self.workspaces.wanted)
        self.adding.brief_wanted.connect(self.desk.import_file)
        self.editor.opened.connect(self._front.show_panes)
        self._front.workspace_chosen.connect(self.workspaces.wanted)
        self.workspaces.wanted.connect(self.another_wanted)
        self._look.changed.connect(self._colours_changed)
        self._colours_changed()

    def _connect_brief_pane(self) -> None:
        pane, composing, show = self.brief_pane, self.composing, self.reading.show_source
        pane.move_requested.connect(self._edit(composing.move))
        pane.restate_requested.connect(self._edit(composing.restate))
        pane.remove_requested.connect(self._edit(composing.take_out))
        pane.write_requested.connect(self._edit(composing.write_in))
        for wanted in (pane.source_requested, composing.source_wanted):
            wanted.connect(self.notices.guard(show))

    # ------------------------------------------------------------ what one part says to another

    def _edit(self, act: Callable[..., object]) -> Callable[..., None]:
        """The act where changes can be kept, else a notice that they can't."""
        if self._workspace.writable:
            return self.notices.guard(act)
        return lambda *_: self._warn_read_only()

    def _warn_read_only(self) -> None:
        self.notices.warn(
            self.tr("This workspace is open read-only."),
            self.tr("Read, export and check; changes can't be kept."),
        )

    def _welcome_if(self, empty: bool) -> None:
        """An empty workspace says how to begin; the panes come back with the first article or brief."""
        if empty and not self.editor.brief:
            self._front.welcome(self.actions_.run, self._others)

    def _fact_picked(self, fact_id: str) -> None:
        self.brief_pane.select(FactId(fact_id))

    def _paraphrase(self, fact_id: str) -> None:
        self.tabs.setCurrentWidget(self.brief_pane)
        self.composing.paraphrase(fact_id)

    def _show_fact(self, fact_id: str) -> None:
        self.tabs.setCurrentWidget(self.brief_pane)
        self.brief_pane.select(FactId(fact_id))

    def _go_to_fact(self, fact_id: str) -> None:
        self._show_fact(fact_id)
        self.brief_pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _articles_added(self, articles: tuple[Article, ...]) -> None:
        self.library.search.clear()
        self.library.refresh()
        self.library.select(articles[0].id)
        self.room.read(articles[0].id)

    def _tab_changed(self) -> None:
        self.outlets.previewing.set_looked_at(self.tabs.currentWidget() is self.preview)

    def _brief_opened(self) -> None:
        if self.editor.brief is not None:
            self._remember("last_brief", self.editor.brief.id)

    def _remember(self, name: str, value: str) -> None:
        self.tasks.run(lambda: self._workspace.remember(name, value), lambda _: None, lane=LIBRARY)

    def _show_state(self) -> None:
        brief = self.editor.brief
        self.setWindowTitle(f"{brief.title} — briefgen" if brief else "briefgen")
        self.status.show_brief(brief, self.session.state)
        self.actions_.set_sections(brief.sections if brief else ())
        there = Needs.BRIEF if brief else Needs.NOTHING
        self.actions_.enable(there | (Needs.WRITABLE if self._workspace.writable else there))
        self._show_undo()

    def _show_undo(self) -> None:
        stack = self.editor.undo_stack
        undo, redo = self.actions_["edit.undo"], self.actions_["edit.redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undone, redone = stack.undoText(), stack.redoText()
        undo.setText(self.tr("&Undo {0}").format(undone) if undone else self.tr("&Undo"))
        redo.setText(self.tr("&Redo {0}").format(redone) if redone else self.tr("&Redo"))

    def _colours_changed(self) -> None:
        self.actions_.paint_icons()
        self.reader.set_hues(self._look.hues)
        self.brief_pane.set_hues(self._look.hues)
        self.composing.set_dark(self._look.dark)

    # ------------------------------------------------------------ the end

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what is not kept yet, waits for what runs, lets go of the workspace; or stays, if asked to."""
        if self.is_closed:
            return
        self.brief_pane.finish_editing()
        kept = self.templates.may_close()
        if not kept or not may_close(self.session, self.editor, self._workspace, self):
            event.ignore()
            return
        self.room.following.flush()
        arrangement.keep(self, self.splitter, self._settings)
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        # Gone for the user at once; what still runs may take a few seconds to end.
        self.hide()
        self.tasks.shutdown()
        self._workspace.close()
        self.is_closed = True
        event.accept()
        self.closed.emit()
