"""Brings articles into the library: by dialog, by drop, by paste."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefgen.model.article import Article
from briefgen.model.errors import BriefgenError
from briefgen.ui.dialogs.files import file_dialog
from briefgen.ui.jobs import JobStopped
from briefgen.ui.notices import NoticeBar
from briefgen.ui.tasks import Tasks
from briefgen.workspace.articles import Articles

_LANE = "adding"
"""Not the writing lane: a slow page must not hold up the saving of the brief. The library itself keeps order."""

_WEB = ("http://", "https://")


class Adding(QObject):
    """Reads one source after another. What can't be read is said; the rest is added all the same."""

    progress = Signal(str)
    """What is being read, or an empty text when all is done."""

    added = Signal(object)
    """The articles that came in, when all is done."""

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
        self._found: list[Article] = []

    def add_locations(self, locations: tuple[str, ...]) -> None:
        """The articles at these paths and addresses come into the library."""
        for one in locations:
            self._run(lambda one=one: self._articles.add(one), _name(one))

    def add_text(self, text: str) -> None:
        """The article in a text comes into the library."""
        self._run(lambda: self._articles.add_text(text), self.tr("a pasted text"))

    def drop(self, data: QMimeData) -> bool:
        """Whether there was something to add in what was dropped; if so it comes into the library."""
        if locations := dropped_locations(data):
            self.add_locations(locations)
        elif data.hasText() and data.text().strip():
            self.add_text(data.text())
        else:
            return False
        return True

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
        """Shows what is in the clipboard, to be added."""
        from briefgen.ui.dialogs.paste import PasteText

        dialog = PasteText(QGuiApplication.clipboard().text(), self._window)
        dialog.chosen.connect(self.add_text)
        dialog.chosen.connect(dialog.accept)
        dialog.open()

    def _add_files(self, names: list[str]) -> None:
        self.add_locations(tuple(names))

    def _add_address(self, address: str) -> None:
        self.add_locations((address,))

    def _readable(self) -> str:
        endings = " ".join(f"*{one}" for one in self._articles.suffixes())
        return self.tr("Articles ({0})").format(endings)

    def _run(self, work: Callable[[], tuple[Article, ...]], name: str) -> None:
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

    def _done(self, articles: tuple[Article, ...]) -> None:
        self._found += articles
        self._next()

    def _failed(self, error: BriefgenError) -> None:
        if not isinstance(error, JobStopped):
            self._notices.fail(error)
        self._next()

    def _next(self) -> None:
        self._pending -= 1
        self._tell()
        if self._pending == 0 and self._found:
            found, self._found = tuple(self._found), []
            self.added.emit(found)
            self._notices.inform(self._summary(found))

    def _summary(self, found: tuple[Article, ...]) -> str:
        if len(found) == 1:
            return self.tr("“{0}” is in the library.").format(found[0].headline)
        return self.tr("{0} articles are in the library.").format(len(found))

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
    return location if location.startswith(_WEB) else Path(location).name


def can_drop(data: QMimeData) -> bool:
    """Whether what is dragged may hold articles."""
    return data.hasUrls() or data.hasText()


def dropped_locations(data: QMimeData) -> tuple[str, ...]:
    """The paths and web addresses in what was dropped; none when it is a text."""
    urls = data.urls() if data.hasUrls() else [QUrl(data.text().strip())] if _is_link(data) else []
    return tuple(
        str(Path(url.toLocalFile())) if url.isLocalFile() else url.toString()
        for url in urls
        if url.isLocalFile() or url.scheme() in {"http", "https"}
    )


def _is_link(data: QMimeData) -> bool:
    text = data.text().strip()
    return text.startswith(_WEB) and len(text.split()) == 1
