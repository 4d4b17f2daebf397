"""Brings articles into the library: by dialog, by drop, by paste."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.model.errors import BriefgenError
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.dropped import WEB, Dropped, Foreign, dropped
from briefgen.ui.jobs import JobStopped
from briefgen.ui.mirror import isolated
from briefgen.ui.notices import Choice, NoticeBar
from briefgen.ui.tasks import Tasks
from briefgen.ui.wording import worded
from briefgen.workspace.articles import Articles, Taken
from briefgen.workspace.folders import Inside, inside

_LANE = "adding"
"""Not the writing lane: a slow page must not hold up the saving of the brief. The library itself keeps order."""

_FEW = 2
"""So many failures are told one by one."""

_SHOWN = 5
"""So many addresses are named in a question."""

_NAMED = 3
"""So many articles that were there already are named."""


class Adding(QObject):
    """Reads one source after another. What can't be read is said; the rest is added all the same."""

    progress = Signal(str)
    """What is being read, or an empty text when all is done."""

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
        self._pending = 0
        self._found: list[Taken] = []
        self._failures: list[BriefgenError] = []
        self._notes: list[str] = []

    def add_locations(self, locations: tuple[str, ...]) -> None:
        """The articles at these paths and addresses come into the library."""
        for one in locations:
            self._run(lambda one=one: self._articles.add(one), _name(one))

    def add_text(self, text: str) -> None:
        """The article in a text comes into the library."""
        self._run(lambda: self._articles.add_text(text), self.tr("a pasted text"))

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
            elif found.others:
                words = self.tr("Files of the folder “{0}” that are left out: {1}.")
                self._notes.append(words.format(folder.name, found.others))
            self.add_locations(tuple(map(str, found.files)))

        # The folder may lie on a slow drive.
        self._tasks.run(lambda: inside(folder, self._articles.suffixes()), done, lane=_LANE)

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

    def _run(self, work: Callable[[], tuple[Taken, ...]], name: str) -> None:
        self._pending += 1
        self._tell()
        self._tasks.run(
            work,
            self._done,
            failed=self._failed,
            lane=_LANE,
            title=self.tr("Read {0}").format(name),
            halt=self._articles.halt,
        )

    def _done(self, taken: tuple[Taken, ...]) -> None:
        self._found += taken
        self._next()

    def _failed(self, error: BriefgenError) -> None:
        if not isinstance(error, JobStopped):
            self._failures.append(error)
        self._next()

    def _next(self) -> None:
        self._pending -= 1
        self._tell()
        if self._pending:
            return
        failures, self._failures = tuple(self._failures), []
        found, self._found = sorted(self._found, key=lambda one: not one.new), []
        notes, self._notes = tuple(self._notes), []
        self._tell_failures(failures, len(found))
        if found:
            self.added.emit(tuple(one.article for one in found))
            self._notices.inform(self._summary(found), " ".join((*notes, *self._known(found))))

    def _tell_failures(self, failures: tuple[BriefgenError, ...], read: int) -> None:
        """Each in its own words; many of them in one sentence, with a list."""
        if len(failures) <= _FEW:
            for one in failures:
                self._notices.fail(one)
            return
        some = self.tr("{0} of {1} could not be read; the others are in the library.")
        none = self.tr("None of the {0} could be read.")
        message = (some if read else none).format(len(failures), len(failures) + read)
        self._notices.warn(
            message, choices=(Choice(self.tr("Show Why"), partial(self._list, message, failures)),)
        )

    def _list(self, message: str, failures: tuple[BriefgenError, ...]) -> None:
        from briefgen.ui.dialogs.faults import Faults

        said = tuple(f"{worded(one.message)} {worded(one.hint)}".strip() for one in failures)
        Faults(self.tr("What could not be read"), message, said, self._window).open()

    def _summary(self, found: list[Taken]) -> str:
        new = sum(one.new for one in found)
        if len(found) == 1:
            there = self.tr("“{0}” was in the library already.")
            words = self.tr("“{0}” is in the library.") if new else there
            return words.format(found[0].article.headline)
        if new == len(found):
            return self.tr("{0} articles are in the library.").format(new)
        some = self.tr("New articles: {0}. In the library already: {1}.")
        none = self.tr("Nothing is new: all {1} articles were in the library already.")
        return (some if new else none).format(new, len(found) - new)

    def _known(self, found: list[Taken]) -> Iterator[str]:
        """Which of them were there already, where others are new."""
        known = [f"“{isolated(one.article.headline)}”" for one in found if not one.new]
        if known and len(known) < len(found):
            more = len(known) - _NAMED
            yield self.tr("Already there: {0}.").format(
                ", ".join(known[:_NAMED])
                + (self.tr(" and {0} more").format(more) if more > 0 else "")
            )

    def _tell(self) -> None:
        match self._pending:
            case 0:
                self.progress.emit("")
            case 1:
                self.progress.emit(self.tr("Reading an article…"))
            case several:
                self.progress.emit(self.tr("Reading {0} articles…").format(several))


def _name(location: str) -> str:
    """What a job calls a file or an address."""
    return location if location.startswith(WEB) else Path(location).name
