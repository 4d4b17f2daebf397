"""What is in a window on a workspace: its panes, and the controllers that work between them and the workspace."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from briefgen.ui.articles.adding import Adding
from briefgen.ui.articles.dropping import Dropping
from briefgen.ui.articles.pane import LibraryPane
from briefgen.ui.brief.composing import Composing
from briefgen.ui.brief.desk import Desk
from briefgen.ui.brief.pane import BriefPane
from briefgen.ui.brief.standing import Standing
from briefgen.ui.editing.editor import BriefEditor
from briefgen.ui.editing.remembering import Remembering
from briefgen.ui.editing.session import Session
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.keys.action_table import Scope, export_specs, recent_specs, scale_specs
from briefgen.ui.keys.actions import Actions
from briefgen.ui.keys.names import KeyNames
from briefgen.ui.keys.shortcuts import Shortcuts
from briefgen.ui.look.language import Languages, chosen
from briefgen.ui.look.theme import Look
from briefgen.ui.look.wording import worded
from briefgen.ui.outlets.outlets import Outlets
from briefgen.ui.preview.pane import Preview
from briefgen.ui.preview.pointing import Pointing
from briefgen.ui.program.peers import Peers
from briefgen.ui.program.sharing import Sharing
from briefgen.ui.prose.proofing import Proofing
from briefgen.ui.prose.speller import Speller
from briefgen.ui.reader.pane import Reader
from briefgen.ui.reader.rating import Rating
from briefgen.ui.reader.room import ReadingRoom
from briefgen.ui.series.rolling import Rolling
from briefgen.ui.settings.recent import recent
from briefgen.ui.templates.desk import TemplateDesk
from briefgen.ui.window import arrangement
from briefgen.ui.window.at_work import AtWork
from briefgen.ui.window.focus import Focus, Zooming
from briefgen.ui.window.helping import Help
from briefgen.ui.window.status import Status
from briefgen.ui.window.tracing import Tracing
from briefgen.ui.window.welcome import Front
from briefgen.ui.window.workspaces import Workspaces
from briefgen.workspace.formats import formats
from briefgen.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefgen.ui.window.main_window import MainWindow


class Works:
    """What the window works with, whatever is shown: its editor and what keeps that, its workers, its keys."""

    def __init__(self, window: "MainWindow", sharing: Sharing, settings: QSettings) -> None:
        workspace = sharing.workspace
        self.tasks = Tasks(window)
        self.peers = Peers(sharing, window, window)
        self.editor = BriefEditor(window)
        self.session = Session(self.editor, self.tasks, workspace.briefs.save, window)
        Remembering(self.editor, self.session, self.tasks, workspace.histories.keep, window)
        self.shortcuts = Shortcuts(settings, window)
        self.keys = KeyNames(self.shortcuts)


class Panes:
    """All that is seen in the window, put into it; nothing in it is connected to anything yet."""

    def __init__(self, window: QMainWindow, workspace: Workspace, works: Works) -> None:
        tasks, keys = works.tasks, works.keys
        self.notices = NoticeBar(window, keys)
        self.library = LibraryPane(tasks, workspace.articles.entries, window, keys)
        self.reader = Reader(window, keys)
        self.brief = BriefPane(window, keys)
        self.brief.set_writable(workspace.writable)
        self.preview = Preview(tasks)
        self.tabs = self._tabs(window)
        self.splitter = arrangement.side_by_side(self.library, self.reader, self.tabs)
        path = workspace.path.absolute()
        self.status = Status(path, workspace.writable, tasks.jobs, window, keys)
        self.front = Front(self.splitter, window)

    def _tabs(self, window: QMainWindow) -> QTabWidget:
        tabs = QTabWidget(window)
        tabs.setObjectName("tabs")
        tabs.setAccessibleName(QCoreApplication.translate("MainWindow", "Brief and preview"))
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.addTab(self.brief, QCoreApplication.translate("MainWindow", "Brief"))
        tabs.addTab(self.preview, QCoreApplication.translate("MainWindow", "Preview"))
        return tabs


class Controllers:
    """All that works between the panes, the editor and the workspace."""

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        panes: Panes,
        works: Works,
        settings: QSettings,
    ) -> None:
        editor, session, tasks = works.editor, works.session, works.tasks
        notices, reader, pane = panes.notices, panes.reader, panes.brief
        briefs, scales, elsewhere = workspace.briefs, workspace.scales, works.peers.show
        speller = Speller(workspace.spelling, editor, tasks, settings, works.keys, window)
        proofing = self.proofing = Proofing(speller, window)
        self.room = ReadingRoom(workspace, reader, panes.library, editor, tasks, notices, window)
        at_cursor = self.room.fact_at_cursor
        self.composing = Composing(pane, editor, briefs, scales, at_cursor, proofing, window)
        self.desk = Desk(
            workspace, editor, session, tasks, notices, settings, proofing, elsewhere, window
        )
        self.rolling = Rolling(workspace, editor, session, tasks, notices, self.desk, window)
        self.standing = Standing(workspace, editor, session, tasks, pane, proofing, window)
        self.standing.rests_on.connect(self.room.picking.tell_marking)
        self.standing.kept.connect(notices.inform)
        self.adding = Adding(workspace.articles, tasks, notices, settings, window)
        self.at_work = AtWork(reader, self.adding, window)
        Dropping(self.adding, writable=workspace.writable, window=window)
        self.rating = Rating(reader, workspace.articles, tasks, window)
        self.templates = TemplateDesk(workspace, editor, tasks, notices, settings, window)
        self.workspaces = Workspaces(settings, tasks, notices, window)
        self.outlets = Outlets(
            workspace, editor, session.when_saved, panes.preview, tasks, notices, settings, window
        )
        pointing = Pointing(panes.preview, tasks, window)
        self.tracing = Tracing(reader, pointing, editor, tasks, notices, briefs.uses, window)

    def handlers(self) -> dict[str, object]:
        """What the table of actions calls, by the names that it has there."""
        return {
            **self.room.handlers(),
            **self.outlets.handlers(),
            "adding": self.adding,
            "briefs": self.desk,
            "composing": self.composing,
            "proofing": self.proofing,
            "rating": self.rating,
            "rolling": self.rolling,
            "standing": self.standing,
            "templates": self.templates,
            "tracing": self.tracing,
            "workspaces": self.workspaces,
        }


def actions(
    window: "MainWindow",
    workspace: Workspace,
    panes: Panes,
    controllers: Controllers,
    works: Works,
    look: Look,
    settings: QSettings,
) -> Actions:
    """All actions of the window."""
    made: list[Actions] = []
    path = workspace.path.absolute()
    there: dict[str, object] = {
        **controllers.handlers(),
        "focus": Focus(panes.library, panes.reader, panes.tabs),
        "help": Help(lambda: made[0], str(path), works.tasks, settings, window),
        "languages": Languages(settings, window.language_chosen.emit),
        "library": panes.library,
        "look": look,
        "notices": panes.notices,
        "reader": panes.reader,
        "stack": works.editor.undo_stack,
        "window": window,
        "zooming": Zooming(look, panes.reader, panes.preview),
    }
    exports = export_specs(tuple((one.id, worded(one.label)) for one in formats()))
    more = (*scale_specs(workspace.scales), *recent_specs(recent(settings, but=path)))
    guard, shortcuts = panes.notices.guard, works.shortcuts
    made.append(Actions(window, there, _scopes(panes), guard, shortcuts, exports, more))
    spelling = made[0]["edit.spelling"]
    spelling.setChecked(controllers.proofing.on)
    controllers.proofing.switched.connect(spelling.setChecked)
    made[0][f"view.language.{chosen(settings)}"].setChecked(True)
    return made[0]


def _scopes(panes: Panes) -> dict[Scope, tuple[QWidget, ...]]:
    """Where the keys act that don't act everywhere."""
    return {
        Scope.READER: (panes.reader,),
        Scope.READING: (panes.reader, panes.library.list),
        # Not the editor of statements below it: there Delete is for letters.
        Scope.BRIEF: (panes.brief.findChild(QWidget, "brief.facts") or panes.brief,),
    }
