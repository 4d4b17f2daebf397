"""A second start on a workspace that is open: one calls, the other comes forward, and nothing else can be said."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.ui.app import Program
from briefgen.ui.program import second_start
from briefgen.ui.program.second_start import Calling, Listening, address
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import asked, beside, surroundings, with_brief

PLEASE = b"briefgen 1: come forward\n"
DONE = b"briefgen 1: in front\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Path]:
    """The path of a workspace, at whose address nobody is left in the end."""
    path = tmp_path / "desk.briefgen"
    yield path
    assert not Path(address(path)).exists()


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    """What owns the two sides."""
    made = QObject()
    yield made
    for one in made.findChildren(Listening):
        one.close()
    made.deleteLater()


class Heard:
    """Counts how often the window was told to come forward."""

    def __init__(self, listening: Listening) -> None:
        self.times = 0
        listening.called.connect(self._count)

    def _count(self) -> None:
        self.times += 1


def call(qtbot: QtBot, path: Path, parent: QObject) -> str:
    """What came of a call."""
    calling = Calling(path, parent)
    came: list[str] = []
    calling.answered.connect(lambda: came.append("answered"))
    calling.unanswered.connect(lambda: came.append("unanswered"))
    calling.start()
    qtbot.waitUntil(lambda: bool(came), timeout=10_000)
    return came[0]


def test_who_calls_is_answered_each_time(qtbot: QtBot, desk: Path, parent: QObject) -> None:
    heard = Heard(Listening(desk, parent))
    assert [call(qtbot, desk, parent) for _ in range(3)] == ["answered"] * 3
    assert heard.times == 3


def test_nobody_is_there(qtbot: QtBot, desk: Path, parent: QObject) -> None:
    assert call(qtbot, desk, parent) == "unanswered"


def test_nobody_is_there_any_more(qtbot: QtBot, desk: Path, parent: QObject) -> None:
    Listening(desk, parent).close()
    assert call(qtbot, desk, parent) == "unanswered"


def test_a_program_that_has_only_just_begun_is_called_again(
    qtbot: QtBot, desk: Path, parent: QObject
) -> None:
    calling = Calling(desk, parent)
    with qtbot.waitSignal(calling.answered, timeout=10_000):
        calling.start()
        Listening(desk, parent)


def test_one_that_hears_and_says_nothing_is_waited_for_in_vain(
    qtbot: QtBot, desk: Path, parent: QObject
) -> None:
    silent = QLocalServer(parent)
    assert silent.listen(address(desk))
    assert call(qtbot, desk, parent) == "unanswered"
    silent.close()


@pytest.mark.parametrize("answer", [b"\n", b"no\n", DONE + b"rm", DONE.upper(), b"x" * 10_000])
def test_another_answer_is_none(qtbot: QtBot, desk: Path, parent: QObject, answer: bytes) -> None:
    stranger = QLocalServer(parent)
    stranger.newConnection.connect(lambda: stranger.nextPendingConnection().write(answer))
    assert stranger.listen(address(desk))
    assert call(qtbot, desk, parent) == "unanswered"
    stranger.close()


def test_what_a_crash_left_behind_is_replaced(qtbot: QtBot, desk: Path, parent: QObject) -> None:
    left = "from sys import argv; from socket import *; socket(AF_UNIX).bind(argv[1])"
    subprocess.run([sys.executable, "-c", left, address(desk)], check=True)
    assert Path(address(desk)).is_socket()
    assert call(qtbot, desk, parent) == "unanswered"
    Heard(Listening(desk, parent))
    assert call(qtbot, desk, parent) == "answered"


def test_only_the_user_may_call(desk: Path, parent: QObject) -> None:
    Listening(desk, parent)
    assert Path(address(desk)).stat().st_mode & 0o077 == 0


def test_what_another_user_put_there_is_not_called(
    qtbot: QtBot, desk: Path, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_start, "_user", lambda: "4711")
    heard = Heard(Listening(desk, parent))
    assert Path(address(desk)).is_socket()
    assert call(qtbot, desk, parent) == "unanswered"
    assert heard.times == 0


def test_each_file_user_computer_and_screen_has_an_address_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    path = tmp_path / "desk.briefgen"
    found = [address(path), address(tmp_path / "other.briefgen")]
    for where, name, value in (
        (second_start, "_user", lambda: "somebody else"),
        (second_start.platform, "node", lambda: "another computer"),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(where, name, value)
            found.append(address(path))
    monkeypatch.setenv("DISPLAY", ":47")
    found.append(address(path))
    assert len({*found}) == len(found)


def test_a_workspace_has_one_address_whatever_the_way_to_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")
    path = tmp_path / "folder" / "desk.briefgen"
    assert address(tmp_path / "link" / ".." / "link" / "desk.briefgen") == address(path)


# ------------------------------------------------------------ whoever can connect


def say(qtbot: QtBot, path: Path, *parts: bytes) -> bytes:
    """The answer to something that is said in parts, once the other side has hung up."""
    socket = QLocalSocket()
    heard: list[bytes] = []
    socket.readyRead.connect(lambda: heard.append(bytes(socket.readAll().data())))
    socket.connectToServer(address(path))
    for part in parts:
        socket.write(part)
        socket.flush()
        QApplication.processEvents()
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000
    )
    return b"".join(heard)


def test_what_comes_in_pieces_is_heard(qtbot: QtBot, desk: Path, parent: QObject) -> None:
    heard = Heard(Listening(desk, parent))
    assert say(qtbot, desk, *(bytes([one]) for one in PLEASE)) == DONE
    assert heard.times == 1


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"\0" * 30,
        b"GET / HTTP/1.1\r\n\r\n",
        b"briefgen 2: come forward\n",
        b"briefgen 1: open /etc/passwd\n",
        b" " + PLEASE,
        PLEASE.upper(),
        PLEASE[:-1] + b"\r\n",
        PLEASE * 2,
        PLEASE + b"\n",
        b"x" * 1_000_000,
    ],
)  # fmt: skip
def test_whatever_else_is_said_is_hung_up_on(
    qtbot: QtBot, desk: Path, parent: QObject, garbage: bytes
) -> None:
    heard = Heard(Listening(desk, parent))
    assert say(qtbot, desk, garbage) == b""
    assert heard.times == 0
    assert call(qtbot, desk, parent) == "answered"


@given(some.binary(min_size=1, max_size=200).filter(lambda one: not PLEASE.startswith(one)))
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_no_garbage_brings_anything_forward(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, garbage: bytes
) -> None:
    listening = Listening(tmp_path / "desk.briefgen", qapp)
    heard = Heard(listening)
    assert say(qtbot, tmp_path / "desk.briefgen", garbage) == b""
    assert heard.times == 0
    listening.close()
    listening.deleteLater()


def test_who_says_nothing_is_hung_up_on_and_a_crowd_keeps_nobody_out(
    qtbot: QtBot, desk: Path, parent: QObject
) -> None:
    heard = Heard(Listening(desk, parent))
    crowd = [QLocalSocket(parent) for _ in range(40)]
    for one in crowd:
        one.connectToServer(address(desk))
        one.write(PLEASE[:5])
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: all(one.state() is gone for one in crowd), timeout=10_000)
    assert heard.times == 0
    assert call(qtbot, desk, parent) == "answered"


# ------------------------------------------------------------ the program


def test_the_newest_window_of_the_workspace_comes_forward(
    qtbot: QtBot, running: Program, workspace_path: Path, parent: QObject
) -> None:
    first, second, _ = beside(qtbot, running, workspace_path)
    second.showMinimized()
    first.activateWindow()
    assert call(qtbot, workspace_path, parent) == "answered"
    qtbot.waitUntil(second.isActiveWindow)
    assert not second.isMinimized()
    second.close()
    assert call(qtbot, workspace_path, parent) == "answered"
    qtbot.waitUntil(first.isActiveWindow)
    first.close()
    assert not Path(address(workspace_path)).exists()


def test_who_only_reads_answers_nobody(
    qtbot: QtBot, running: Program, workspace_path: Path, parent: QObject
) -> None:
    with open_workspace(workspace_path):
        running.open(workspace_path)
        assert asked(qtbot, "readOnly") == "The workspace is in use"
        with_brief(qtbot, running)
        assert not Path(address(workspace_path)).exists()


def test_a_second_program_gives_way(
    qtbot: QtBot, running: Program, workspace_path: Path, parent: QObject
) -> None:
    heard = Heard(Listening(workspace_path, parent))
    with open_workspace(workspace_path):
        running.open(workspace_path)
        qtbot.waitUntil(lambda: not running.windows, timeout=20_000)
    assert heard.times == 1
    assert running.code == 0


def test_on_the_way_from_another_workspace_one_is_asked(
    qtbot: QtBot, running: Program, workspace_path: Path, tmp_path: Path, parent: QObject
) -> None:
    there = tmp_path / "there.briefgen"
    heard = Heard(Listening(there, parent))
    running.open(workspace_path)
    window, _ = with_brief(qtbot, running)
    with open_workspace(there):
        window.workspaces.wanted.emit(there)
        assert asked(qtbot, "back") == "The workspace is in use"
        with_brief(qtbot, running)
    assert heard.times == 0


def test_without_qts_network_one_is_asked(
    qtbot: QtBot, running: Program, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "briefgen.ui.program.second_start")
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)
    running.open(workspace_path)
    window, _ = with_brief(qtbot, running)
    window.close()
    with open_workspace(workspace_path):
        running.open(workspace_path)
        assert asked(qtbot, "quit") == "The workspace is in use"
        qtbot.waitUntil(lambda: not running.windows)


FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from briefgen.ui import app
from briefgen.ui.window import main_window

def come_forward(window):
    print("FORWARD", flush=True)
    QTimer.singleShot(0, window.close)

main_window.MainWindow.come_forward = come_forward
app._trace = lambda mark: print(mark, *(one for one in sys.modules if one == "PySide6.QtNetwork"), flush=True)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_second_process_ends_by_itself_and_the_first_is_told(desk: Path, tmp_path: Path) -> None:
    around = surroundings(tmp_path)
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(desk)], env=around, stdout=subprocess.PIPE, text=True
    )
    try:
        assert first.stdout
        assert [first.stdout.readline() for _ in range(2)] == ["FIRST_PAINT\n", "READY\n"]
        command = [sys.executable, "-m", "briefgen", str(desk)]
        second = subprocess.run(command, env=around, timeout=60, capture_output=True, text=True)
        assert second.returncode == 0, second.stderr
        assert first.communicate(timeout=60)[0] == "FORWARD\n"
        assert first.returncode == 0
    finally:
        first.kill()
        first.wait()
