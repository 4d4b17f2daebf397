"""Brings articles into the library: by dialog, by drop, by paste."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.model.counting import Stopped, Told, stopped
from briefgen.model.errors import BriefgenError
from briefgen.ui.articles.added import known, new_first, outcome, summary, unread
from briefgen.ui.articles.dropped import WEB, Dropped, Foreign, dropped
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.jobs.notices import Choice, NoticeBar
from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.wording import worded
from briefgen.workspace.articles import Addition, Articles, Taken
from briefgen.workspace.folders import Inside, inside

_LANE = "adding"
"""Not the writing lane: a slow page must not hold up the saving of the brief. The library itself keeps order."""

_FEW = 2
"""So many failures are told one by one."""

_SHOWN = 5
"""So many addresses are named in a question."""


class Adding(QObject):
    """Reads one source after another. What can't be read is said; the rest is added all the same."""

    progress = Signal(str, int, int)
    """What is being read, how many articles of that have been, and of how many; an empty text when all is done."""

    added = Signal(object)
    """The articles that were read, when all is done: those that are new, then those that were there already."""

    workspace_wanted = Signal(object)
    """The path of a workspace that was dropped and is to be opened."""

    brief_wanted = Signal(object)
    """The path of an exported brief that was dropped and is to be imported."""

    def __init__(
        self,
        articles: Articles,
        tasks: Tasks,
        notices: NoticeBar,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._articles = articles
        self._tasks = tasks
        self._notices = notices
        self._settings = settings
        self._window = window
        # Jobs of one source each; those of many by their numbers; and the sources of both since all was done.
        self._pending = 0
        self._many: dict[int, int] = {}
        self._wanted = 0
        self._left = 0
        self._found: list[Taken] = []
        self._failures: list[BriefgenError] = []
        self._notes: list[str] = []
        tasks.jobs.changed.connect(self._follow)

    def add_locations(self, locations: tuple[str, ...], note: str = "") -> None:
        """The articles at these paths and addresses come into the library; the note is what else is to be told."""
        match locations:
            case ():
                return
            case (one,):
                self._run(partial(self._articles.add, one), _name(one))
            case _:
                self._run_many(locations, note)
        if note:
            self._notes.append(note)

    def add_text(self, text: str) -> None:
        """The article in a text comes into the library."""
        self._run(partial(self._articles.add_text, text), self.tr("a pasted text"))

    def take(self, found: Dropped) -> None:
        """What was dropped or pasted comes into the library, once it was asked whether to fetch from the network;
        what is no article is said, with what can be done instead."""
        if found.files:
            self._sort(found.files)
        if found.links:
            self._ask_to_fetch(found.links)
        if found.text:
            self.add_text(found.text)
        if not found:
            self._say_foreign(found.foreign)

    def refuse(self) -> None:
        """Says why nothing can be added."""
        self._notices.warn(
            self.tr("Nothing was added: this workspace is open read-only."),
            self.tr("Another window may have it open; close that one, or open another workspace."),
        )

    def choose_files(self) -> None:
        """Asks for files."""
        dialog = file_dialog(
            self._window,
            "addFiles",
            self.tr("Add articles"),
            self._settings,
            (self._readable(), self.tr("All files (*)")),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_files)
        dialog.open()

    def ask_address(self) -> None:
        """Asks for an address."""
        from briefgen.ui.dialogs.paste import AskAddress

        dialog = AskAddress(self._window)
        dialog.chosen.connect(self._add_address)
        dialog.chosen.connect(dialog.accept)
        dialog.open()

    def paste(self) -> None:
        """Takes files and links from the clipboard as if they were dropped, and shows a text before it is added."""
        found = dropped(QGuiApplication.clipboard().mimeData())
        if found.files or found.links or found.foreign in {Foreign.PICTURE, Foreign.MAIL}:
            self.take(found)
            return
        from briefgen.ui.dialogs.paste import PasteText

        dialog = PasteText(QGuiApplication.clipboard().text() or found.text, self._window)
        dialog.chosen.connect(self.add_text)
        dialog.chosen.connect(dialog.accept)
        dialog.open()

    # ------------------------------------------------------------ what was dropped

    def _sort(self, files: tuple[Path, ...]) -> None:
        """Files are read, folders looked into; a workspace or an exported brief is something else."""
        articles: list[str] = []
        for one in files:
            match one.suffix.lower():
                case _ if one.is_dir():
                    self._look_into(one)
                case ".briefgen":
                    self._offer(
                        self.tr("“{0}” is a workspace, not an article.").format(one.name),
                        Choice(self.tr("Open It"), partial(self.workspace_wanted.emit, one)),
                    )
                case ".json":
                    self._offer(
                        self.tr("“{0}” may be an exported brief; it is no article.").format(
                            one.name
                        ),
                        Choice(self.tr("Import It"), partial(self.brief_wanted.emit, one)),
                    )
                case _:
                    articles.append(str(one))
        self.add_locations(tuple(articles))

    def _offer(self, message: str, choice: Choice) -> None:
        def act() -> None:
            self._notices.close_notice()
            choice.act()

        self._notices.warn(message, choices=(Choice(choice.label, act),))

    def _look_into(self, folder: Path) -> None:
        def done(found: Inside) -> None:
            if not found.files:
                self._notices.warn(
                    self.tr("The folder “{0}” holds nothing that can be read.").format(folder.name),
                    self._readable(),
                )
            words = self.tr("Files of the folder “{0}” that are left out: {1}.")
            note = words.format(folder.name, found.others) if found.others else ""
            self.add_locations(tuple(map(str, found.files)), note)

        # The folder may lie on a slow drive.
        self._tasks.run(
            lambda: inside(folder, self._articles.suffixes()),
            done,
            lane=_LANE,
            title=self.tr("Look into the folder {0}").format(folder.name),
            passing=True,
        )

    def _ask_to_fetch(self, links: tuple[str, ...]) -> None:
        from briefgen.ui.dialogs.choice import Answer
        from briefgen.ui.dialogs.choice import Choice as Question

        shown = "\n".join(isolated(one) for one in links[:_SHOWN])
        more = len(links) - _SHOWN
        dialog = Question(
            self.tr("Fetch from the network?"),
            shown + (self.tr("\nand {0} more").format(more) if more > 0 else ""),
            self.tr(
                "Nothing has been fetched yet. The page is read once, and kept in the workspace."
            ),
            (Answer("fetch", self.tr("&Fetch")), Answer("cancel", self.tr("Cancel"))),
            self._window,
        )

        def answered() -> None:
            if dialog.answer == "fetch":
                self.add_locations(links)

        dialog.finished.connect(answered)
        dialog.open()

    def _say_foreign(self, foreign: Foreign) -> None:
        match foreign:
            case Foreign.PICTURE:
                what = self.tr("A picture was not added: briefgen reads words.")
                hint = self.tr(
                    "Add the page that it stands on, or a PDF whose text was recognized."
                )
            case Foreign.MAIL:
                what = self.tr("A mail was not added: the mail program gives no text of it.")
                hint = self.tr(
                    "Select its words and drop those, or save it as text and add the file."
                )
            case Foreign.FACTS:
                return
            case Foreign.NOTHING | Foreign.OTHER:
                what = self.tr("Nothing was added: there is no file, link or text in it.")
                hint = self._notices.keys.fill(
                    self.tr("Save it as a file first, and add that ({key})."), key="file.add"
                )
        self._notices.warn(what, hint)

    # ------------------------------------------------------------ parts

    def _add_files(self, names: list[str]) -> None:
        self.add_locations(tuple(names))

    def _add_address(self, address: str) -> None:
        self.add_locations((address,))

    def _readable(self) -> str:
        endings = " ".join(f"*{one}" for one in self._articles.suffixes())
        return self.tr("Articles ({0})").format(endings)

    def _run(self, work: Callable[[Told], tuple[Taken, ...]], name: str) -> None:
        self._pending += 1
        self._wanted += 1
        title = self.tr("Read {0}").format(name)
        end = _End(title, self._articles.halt)
        self._tasks.run(
            lambda: work(end.told),
            self._done,
            failed=self._failed,
            lane=_LANE,
            title=title,
            halt=end.wanted,
            tells=lambda taken: outcome(Addition(taken)),
        )
        self._tell()

    def _run_many(self, locations: tuple[str, ...], note: str) -> None:
        """One job, which stops between two articles."""
        number = self._tasks.count(
            partial(self._articles.add_all, locations),
            lambda addition: self._done_many(number, addition),
            failed=lambda error: self._failed_many(number, error),
            lane=_LANE,
            title=self.tr("Read {0} articles").format(len(locations)),
            tells=lambda addition: outcome(addition, note),
        )
        self._many[number] = len(locations)
        self._wanted += len(locations)
        self._tell()

    def _done(self, taken: tuple[Taken, ...]) -> None:
        self._pending -= 1
        self._found += taken
        self._next()

    def _failed(self, error: BriefgenError) -> None:
        self._pending -= 1
        if not isinstance(error, Stopped):
            self._failures.append(error)
        self._next()

    def _done_many(self, number: int, addition: Addition) -> None:
        del self._many[number]
        self._found += addition.taken
        self._failures += addition.failures
        self._left += addition.left
        self._next()

    def _failed_many(self, number: int, error: BriefgenError) -> None:
        count = self._many.pop(number)
        if isinstance(error, Stopped):
            self._left += count
        else:
            self._failures.append(error)
        self._next()

    def _next(self) -> None:
        self._tell()
        if self._pending or self._many:
            return
        failures, self._failures = tuple(self._failures), []
        found, self._found = new_first(self._found), []
        notes, self._notes = tuple(self._notes), []
        left, self._left = self._left, 0
        self._wanted = 0
        stopped = unread(left)
        hint = " ".join(filter(None, (stopped, *notes, *known(found))))
        self._tell_failures(failures, len(found), hint)
        if found:
            self.added.emit(tuple(one.article for one in found))
            self._notices.inform(summary(found), hint)
        elif stopped:
            self._notices.inform(stopped)

    def _tell_failures(self, failures: tuple[BriefgenError, ...], read: int, hint: str) -> None:
        """Each in its own words; many of them in one sentence, with a list.

        What else is to be told stands there too: it would not be seen behind a warning.
        """
        if len(failures) <= _FEW:
            for one in failures:
                self._notices.fail(one)
            return
        some = self.tr("{0} of {1} could not be read; the others are in the library.")
        none = self.tr("None of the {0} could be read.")
        message = (some if read else none).format(len(failures), len(failures) + read)
        self._notices.warn(
            message,
            hint,
            (Choice(self.tr("Show Why"), partial(self._list, message, failures)),),
        )

    def _list(self, message: str, failures: tuple[BriefgenError, ...]) -> None:
        from briefgen.ui.dialogs.faults import Faults

        said = tuple(f"{worded(one.message)} {worded(one.hint)}".strip() for one in failures)
        Faults(self.tr("What could not be read"), message, said, self._window).open()

    def _follow(self) -> None:
        if self._many:
            self._tell()

    def _tell(self) -> None:
        done = self._tasks.jobs.done_of
        unread = self._pending + sum(
            max(1, parts - done(number)) for number, parts in self._many.items()
        )
        match unread:
            case 0:
                text = ""
            case 1:
                text = self.tr("Reading an article…")
            case several:
                text = self.tr("Reading {0} articles…").format(several)
        self.progress.emit(text, self._wanted - unread, self._wanted)


class _End:
    """The way to end the reading of one source.

    One whose bytes are still on their way isn't read any more when they come. Only one that is being read is halted:
    whatever else is read at that time may be another window's.
    """

    def __init__(self, title: str, halt: Callable[[], None]) -> None:
        self._title = title
        self._halt = halt
        self._is_wanted = Event()
        self._is_read = False

    def told(self, done: int, of: int) -> None:
        """On the worker's thread: it goes on with its next part, unless it is to end."""
        self._is_read = done == of - 1
        if self._is_wanted.is_set():
            raise stopped(self._title)

    def wanted(self) -> None:
        """It ends as soon as it can."""
        self._is_wanted.set()
        if self._is_read:
            self._halt()


def _name(location: str) -> str:
    """What a job calls a file or an address."""
    return location if location.startswith(WEB) else Path(location).name
