"""Tells when files that somebody may be writing in another program should be looked at again."""

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefgen.workspace.templates import Files

_DEBOUNCE_MS = 150
"""A save is several steps of the file system; this long after the last one it is over."""

_POLL_MS = 1_000
"""A folder on another machine gives no signal: it is looked at so often."""


class Watch(QObject):
    """Looks at nothing itself, so that a slow drive holds nothing up: `stirred` asks for a look in the background."""

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = QFileSystemWatcher(self)
        self._delay = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._system.fileChanged.connect(self._delay.start)
        self._system.directoryChanged.connect(self._delay.start)
        self._delay.timeout.connect(self.stirred)
        self._poll.timeout.connect(self.stirred)

    def follow(self, files: Files | None) -> None:
        """These files are watched and no others, as they were seen last; with None, none."""
        wanted = {str(one) for one in _paths(files)} if files else set[str]()
        # A file that was saved by renaming another one is not watched any more: the system followed the old one.
        watched = {*self._system.files(), *self._system.directories()}
        if gone := watched - wanted:
            self._system.removePaths(sorted(gone))
        if new := wanted - watched:
            self._system.addPaths(sorted(new))
        if files is None:
            self._poll.stop()
        elif not self._poll.isActive():
            self._poll.start()


def _paths(files: Files) -> tuple[object, ...]:
    return (*files.folders, *(one.file for one in files.stamps))
