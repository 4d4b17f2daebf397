"""The window: an empty frame at first, then the panes and what works on them, and what each says to the others."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from briefgen.ui.settings.recent import recent
from briefgen.ui.window import arrangement, frame

# What is imported here is waited for before anything is on the screen: the rest comes when the window is furnished.
if TYPE_CHECKING:
    from briefgen.model.article import Article
    from briefgen.model.ids import FactId
    from briefgen.ui.look.theme import Look
    from briefgen.ui.program.sharing import Sharing


class MainWindow(QMainWindow):
    """One window on a workspace, which it may share with others: the last one that is closed closes it.

    Made, it is a frame that can be shown at once. Its parts are there when it is furnished.
    """

    another_wanted = Signal(object)
    """The path of the workspace that is to be opened instead of this one."""

    window_wanted = Signal(str)
    """One more window on this workspace is to be opened, on the brief of this id if there is one."""

    language_chosen = Signal()
    """Another language is to be spoken, by windows that are made anew."""

    quit_wanted = Signal()
    """All windows are to be closed."""

    closed = Signal()
    """The window is closed, and has let go of its workspace."""

    def __init__(self, look: "Look", settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("briefgen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._settings = settings
        self._sharing: Sharing | None = None
        self._ready = False
        self._leaving = False
        self.is_closed = False
        arrangement.place(self, settings)
        arrangement.divide(frame.draw(self), settings)

    def furnish(self, sharing: "Sharing") -> None:
        """The window has all that belongs into one on that workspace."""
        for step in self.furnishing(sharing):
            step()

    def furnishing(self, sharing: "Sharing") -> tuple[Callable[[], None], ...]:
        """The steps that furnish the window, each short enough to be one turn of the event loop."""
        self._sharing = sharing
        self._workspace = sharing.workspace
        sharing.join(self)
        return (
            partial(self._make_panes, sharing),
            self._make_controllers,
            self._make_actions,
            self._put_together,
        )

    def abandon(self) -> None:
        """It is a frame again, after a fault while it was furnished: all that can be done with it is to close it."""
        if self._sharing is not None:
            self._sharing.leave(self, getattr(self, "tasks", None))
            self._sharing = None

    def start(self, brief_id: str = "") -> None:
        """Fills the window with a brief, or with what was there last; called once it is on screen."""
        if self.is_closed:
            return
        from briefgen.model.ids import ArticleId

        # First, or it would wait in the library's queue behind the list of all articles.
        article = self._workspace.remembered("last_article")
        self.library.refresh()
        if article:
            self.library.select(ArticleId(article))
            self.room.read(article)
        else:
            self.library.setFocus(Qt.FocusReason.OtherFocusReason)
        if brief_id:
            self.desk.open(brief_id)
        elif not self.peers.are_there():
            self.desk.open_last()
        self.tasks.run(self._workspace.is_empty, self._welcome_if)
        if not self._workspace.writable:
            self._warn_read_only()

    def warm(self) -> None:
        """The process that reads articles is up, so that the first one doesn't wait for it."""
        self.tasks.run(self._workspace.articles.warm, lambda _: None, failed=lambda _: None)

    @property
    def is_furnished(self) -> bool:
        """Whether its parts are there."""
        return self._ready

    @property
    def is_leaving(self) -> bool:
        """Whether it was to be closed while it was furnished, and will be after that."""
        return self._leaving and not self.is_closed

    @property
    def workspace_path(self) -> Path | None:
        """The file of its workspace; None before it has one."""
        return self._sharing.workspace.path.absolute() if self._sharing else None

    @property
    def brief_id(self) -> str:
        """The brief that is edited in it, or the empty string."""
        return self.editor.brief.id if self._ready and self.editor.brief else ""

    def holds(self, brief_id: str) -> bool:
        """Whether that brief is the one that is edited here."""
        return bool(brief_id) and self.brief_id == brief_id

    def quit(self) -> None:
        """All windows are closed, this one too."""
        self.quit_wanted.emit()

    def come_forward(self) -> None:
        """The window is in front, and has the keyboard; it asks for attention where the desktop doesn't let it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    # ------------------------------------------------------------ the parts

    def _make_panes(self, sharing: "Sharing") -> None:
        from briefgen.ui.window.furnishing import Panes, Works

        works = self._works = Works(self, sharing, self._settings)
        self.tasks, self.peers = works.tasks, works.peers
        self.editor, self.session = works.editor, works.session
        panes = self._panes = Panes(self, self._workspace, works)
        self.notices, self.library, self.reader = panes.notices, panes.library, panes.reader
        self.brief_pane, self.preview, self.tabs = panes.brief, panes.preview, panes.tabs
        self.splitter, self.status = panes.splitter, panes.status

    def _make_controllers(self) -> None:
        from briefgen.ui.window.furnishing import Controllers

        made = self._controllers = Controllers(
            self, self._workspace, self._panes, self._works, self._settings
        )
        self.room, self.reading, self.picking = made.room, made.room.reading, made.room.picking
        self.composing, self.desk, self.rolling = made.composing, made.desk, made.rolling
        self.proofing, self.standing, self.adding = made.proofing, made.standing, made.adding
        self.rating, self.templates, self.tracing = made.rating, made.templates, made.tracing
        self.workspaces, self.outlets = made.workspaces, made.outlets

    def _make_actions(self) -> None:
        from briefgen.ui.window.furnishing import actions

        self.actions_ = actions(
            self,
            self._workspace,
            self._panes,
            self._controllers,
            self._works,
            self._look,
            self._settings,
        )

    def _put_together(self) -> None:
        """What was made is connected and in its place, all in one turn: nothing half furnished is ever painted."""
        self._connect()
        frame.clear(self)
        self.addToolBar(self.actions_.tool_bar)
        self.setStatusBar(self.status)
        arrangement.divide(self.splitter, self._settings)
        self.setCentralWidget(arrangement.above(self._panes.front, self.notices))
        if self._look.zoom_steps:
            self.reader.zoom(self._look.zoom_steps)
        self._ready = True
        self._show_state()
        if self._leaving:
            self.close()

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
        self.picking.picked.connect(self.brief_pane.select)
        self.room.refining.joined.connect(self.brief_pane.select)
        self.room.refining.paraphrase_wanted.connect(guard(self._paraphrase))
        self._connect_library()
        self._connect_peers()
        self._connect_brief_pane()
        self.outlets.checking.fact_wanted.connect(guard(self._show_fact))
        self.tracing.fact_wanted.connect(guard(self._go_to_fact))
        self.tracing.brief_wanted.connect(guard(self.desk.open))
        self.tabs.currentChanged.connect(self._tab_changed)
        self.editor.opened.connect(self._panes.front.show_panes)
        self._panes.front.workspace_chosen.connect(self.workspaces.wanted)
        self.workspaces.wanted.connect(self.another_wanted)
        self.workspaces.window_wanted.connect(self.window_wanted)
        self.desk.window_wanted.connect(self.window_wanted)
        self._look.changed.connect(self._colours_changed)
        self._colours_changed()

    def _connect_library(self) -> None:
        for kept in (self.rating.rated, self.rating.marked):
            kept.connect(self.library.refresh)
            kept.connect(self.composing.renew)
            kept.connect(self.peers.tell)
        self.rating.rated.connect(self.outlets.previewing.refresh)
        self.rating.marked.connect(self.reader.renew)
        self.rating.marked.connect(self.picking.tell_marked)
        self.adding.progress.connect(self.library.show_progress)
        self.adding.added.connect(self._articles_added)
        self.adding.added.connect(self._panes.front.show_panes)
        self.adding.workspace_wanted.connect(self.workspaces.wanted)
        self.adding.brief_wanted.connect(self.desk.import_file)

    def _connect_peers(self) -> None:
        self.desk.imported.connect(self.peers.tell_of_brief)
        for kept in (self.adding.added, self.room.following.kept):
            kept.connect(lambda: self.peers.tell())
        self.peers.library_changed.connect(self.library.refresh)
        for renew in (self.composing.renew, self.reader.renew):
            self.peers.article_changed.connect(renew)
        self.peers.article_changed.connect(lambda: self.outlets.previewing.refresh())
        self.peers.brief_changed.connect(self.desk.open)

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
            others = recent(self._settings, but=self._workspace.path)
            self._panes.front.welcome(self.actions_.run, others)

    def _paraphrase(self, fact_id: "FactId") -> None:
        self.tabs.setCurrentWidget(self.brief_pane)
        self.composing.paraphrase(fact_id)

    def _show_fact(self, fact_id: "FactId") -> None:
        self.tabs.setCurrentWidget(self.brief_pane)
        self.brief_pane.select(fact_id)

    def _go_to_fact(self, fact_id: "FactId") -> None:
        self._show_fact(fact_id)
        self.brief_pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _articles_added(self, articles: "tuple[Article, ...]") -> None:
        if self._controllers.at_work.is_there():
            self.library.refresh()
            return
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
        from briefgen.ui.jobs.tasks import LIBRARY

        self.tasks.run(lambda: self._workspace.remember(name, value), lambda _: None, lane=LIBRARY)

    def _show_state(self) -> None:
        brief = self.editor.brief
        self.setWindowTitle(f"{brief.title} — briefgen" if brief else "briefgen")
        self.status.show_brief(brief, self.session.state)
        self.actions_.set_sections(brief.sections if brief else ())
        self.actions_.enable(has_brief=brief is not None, writable=self._workspace.writable)
        self._show_undo()

    def _show_undo(self) -> None:
        from briefgen.ui.parts.plain import menu_text, shortened

        stack, writable = self.editor.undo_stack, self._workspace.writable
        undo, redo = self.actions_["edit.undo"], self.actions_["edit.redo"]
        undo.setEnabled(writable and stack.canUndo())
        redo.setEnabled(writable and stack.canRedo())
        undone, redone = (menu_text(shortened(one())) for one in (stack.undoText, stack.redoText))
        undo.setText(self.tr("&Undo {0}").format(undone) if undone else self.tr("&Undo"))
        redo.setText(self.tr("&Redo {0}").format(redone) if redone else self.tr("&Redo"))

    def _colours_changed(self) -> None:
        self.actions_.follow(self._look)
        self.reader.set_hues(self._look.hues)
        self.brief_pane.set_hues(self._look.hues)

    # ------------------------------------------------------------ the end

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what is not kept yet, waits for what runs, lets go of the workspace; or stays, if asked to."""
        if self.is_closed:
            return
        if self._sharing is not None:
            self._leaving = not self._ready
            if self._leaving or not self._may_close():
                event.ignore()
                return
        self.is_closed = True
        # A frame's too: what asks there how to go on gets an answer.
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        if self._sharing is not None:
            self._leave(self._sharing)
        event.accept()
        self.closed.emit()

    def _may_close(self) -> bool:
        """Whether all is kept, or given up on purpose."""
        from briefgen.ui.window.closing import may_close

        self.brief_pane.finish_editing()
        kept = self.templates.may_close()
        return kept and may_close(self.session, self.editor, self._workspace, self)

    def _leave(self, sharing: "Sharing") -> None:
        self.room.following.flush()
        arrangement.keep(self, self.splitter, self._settings)
        # Gone for the user at once; what still runs may take a few seconds to end.
        self.hide()
        sharing.leave(self, self.tasks)


def load_parts() -> None:
    """Imports what is in a furnished window. To be called off the main thread, for which it is too much."""
    import briefgen.ui.window.furnishing  # pyright: ignore[reportUnusedImport]  # noqa: F401
