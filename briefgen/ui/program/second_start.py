"""A second start on a workspace that the program has open already: the one calls, the other comes forward.

Why a local socket, and why it can do no more than this: docs/decisions/0015-second-start.md.
"""

import getpass
import os
import platform
import sys
from functools import partial
from hashlib import sha256
from os.path import normcase, realpath
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PLEASE = b"briefgen 1: come forward\n"
_DONE = b"briefgen 1: in front\n"
"""All that is ever said. Whatever begins otherwise is hung up on."""

_PATIENCE_MS = 2_000
"""How long either side waits for the other to say something."""

_AGAIN_MS = 200
_TRIES = 5
"""A program that has just taken the workspace listens a moment later, so nobody being there is tried again."""

_MOST = 8
"""Callers that are listened to at once."""


def address(workspace: Path) -> str:
    """Where the program answers that has the workspace open: another place for each user, computer, screen and file.

    The screen, since a window that came forward on another one would be of no use.
    """
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    whose = (normcase(realpath(workspace)), _user(), platform.node(), screen)
    digest = sha256(os.fsencode("\0".join(whose))).hexdigest()
    name = f"briefgen-{digest[:20]}"
    if sys.platform == "win32":
        return name
    # The user's own folder where there is one: in the other one somebody else may have taken the place.
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()) / name)


class Listening(QObject):
    """The workspace is open here, and who calls is told so.

    For the holder of the workspace's lock alone: there is only one, so what stands at the address already
    was left by a program that crashed.
    """

    called = Signal()
    """The window is to come forward: after that the caller is told that it has."""

    def __init__(self, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST)
        self._server.newConnection.connect(self._accept)
        where = address(workspace)
        QLocalServer.removeServer(where)
        # Where it can't be done (a path that is too long, a folder that is full), a second start asks its question.
        self._server.listen(where)

    def close(self) -> None:
        """Nobody is answered any more; to be called while the lock is still held."""
        self._server.close()
        for caller in self._callers():
            caller.abort()

    def _callers(self) -> list[QLocalSocket]:
        there = QLocalSocket.LocalSocketState.ConnectedState
        return [one for one in self._server.findChildren(QLocalSocket) if one.state() is there]

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setReadBufferSize(len(_PLEASE) + 1)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._hear)
            QTimer.singleShot(_PATIENCE_MS, caller, caller.abort)
            if len(self._callers()) > _MOST:
                caller.abort()
        self._hear()

    def _hear(self) -> None:
        for caller in self._callers():
            said = caller.peek(len(_PLEASE) + 1).data()
            if said == _PLEASE:
                caller.readAll()
                self.called.emit()
                caller.write(_DONE)
                caller.disconnectFromServer()
            elif not _PLEASE.startswith(said):
                caller.abort()


class Calling(QObject):
    """Asks the program that has the workspace open to come forward, without waiting for it."""

    answered = Signal()
    """It has come forward."""

    unanswered = Signal()
    """Nobody is there, or it doesn't answer as the program does."""

    def __init__(self, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._address = address(workspace)
        self._left = _TRIES
        self._over = False
        self._socket = QLocalSocket(self)
        self._socket.setReadBufferSize(len(_DONE) + 1)
        self._socket.connected.connect(self._say)
        self._socket.readyRead.connect(self._hear)
        self._socket.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Calls, a few times if nobody is there."""
        QTimer.singleShot(_PATIENCE_MS, self, partial(self._end, False))
        self._call()

    def _call(self) -> None:
        if self._over:
            return
        self._left -= 1
        if _is_anothers(self._address):
            self._end(False)
        else:
            self._socket.connectToServer(self._address)

    def _say(self) -> None:
        self._socket.write(_PLEASE)

    def _hear(self) -> None:
        said = self._socket.peek(len(_DONE) + 1).data()
        if said == _DONE or not _DONE.startswith(said):
            self._end(said == _DONE)

    def _failed(self, error: QLocalSocket.LocalSocketError) -> None:
        if error in _NOBODY and self._left:
            QTimer.singleShot(_AGAIN_MS, self, self._call)
        else:
            self._end(False)

    def _end(self, there: bool) -> None:
        if not self._over:
            self._over = True
            self._socket.abort()
            (self.answered if there else self.unanswered).emit()


_NOBODY = (
    QLocalSocket.LocalSocketError.ServerNotFoundError,
    QLocalSocket.LocalSocketError.ConnectionRefusedError,
)
"""Nobody is there yet; the second one where a program that crashed was there."""


if sys.platform == "win32":

    def _user() -> str:
        return getpass.getuser()

    def _is_anothers(_: str) -> bool:
        return False
else:

    def _user() -> str:
        return str(os.getuid())

    def _is_anothers(where: str) -> bool:
        """Whether another user has put something there, who could answer in the program's stead."""
        try:
            return str(os.lstat(where).st_uid) != _user()
        except OSError:
            return False
