"""The parent's side: calls of functions in a child process that can be killed."""

import logging
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from threading import Event, Lock, Timer
from typing import IO, Any, Self, cast

from briefgen.isolation.frames import (
    LARGEST,
    Closed,
    error_from,
    pack,
    read_frame,
    unpack,
    write_frame,
)
from briefgen.model.errors import IsolationError, reason_of
from briefgen.model.phrase import Phrase

_log = logging.getLogger(__name__)

_TAIL = 4096
_FAREWELL = 1.0
_PATIENCE = 0.1
_HINT = Phrase("The file may be damaged or unusually large: try a part of it, or another format.")


class Runner:
    """Runs functions from bytes to bytes in one long-lived child process, started at the first call.

    Calls from several threads wait for one another. After a call that ran over its deadline or took the
    child down, the next one starts a new child. As a context manager it closes itself.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._child: _Child | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(self, target: str, payload: bytes, *, deadline: float = 10.0) -> bytes:
        """What the function "package.module:function" makes of the payload.

        `deadline` is in seconds and counts from the call's turn. A BriefgenError that the function raises
        is raised here; anything else that goes wrong is an IsolationError, with details for the log as a note.
        """
        return self._ask(
            pack(do="call", target=target, deadline=deadline), payload, deadline=deadline
        )

    def warm(self, modules: Iterable[str], *, deadline: float = 30.0) -> None:
        """The child runs and has imported those modules ("package.module", or a call's whole target)."""
        names = [name.partition(":")[0] for name in modules]
        self._ask(pack(do="warm", modules=names, deadline=deadline), b"", deadline=deadline)

    def halt(self) -> None:
        """The call that is under way, if any, ends at once in an IsolationError; the next one starts a new child."""
        child = self._child
        if child is not None and self._turn.locked():
            child.kill()

    def close(self) -> None:
        """Ends the child, and a call that is under way with it; nothing may be called afterwards."""
        self._closed = True
        while not self._turn.acquire(timeout=_PATIENCE):
            child = self._child
            if child is not None:
                child.kill()
        try:
            self._discard()
        finally:
            self._turn.release()

    def _ask(self, header: bytes, payload: bytes, *, deadline: float) -> bytes:
        if len(payload) > LARGEST:
            raise IsolationError(Phrase("This is too large to be read."), _HINT)
        with self._turn:
            child = self._ready_child()
            try:
                answer, result = child.exchange(header, payload, deadline)
            except IsolationError:
                self._discard()
                raise
            if answer.get("retire") or not child.alive:
                self._discard()
        if "error" in answer:
            raise error_from(answer["error"])
        return result

    def _ready_child(self) -> "_Child":
        if self._closed:
            raise IsolationError(Phrase("The program is closing; this was not begun."))
        if self._child is not None and not self._child.alive:
            self._discard()
        if self._child is None:
            self._child = _Child()
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class _Child:
    """One child process and its pipes."""

    def __init__(self) -> None:
        # A file, not a pipe: nobody has to drain it. It is emptied before each call.
        self._noise: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  `end` closes it.
        command = [sys.executable, "-P", "-m", "briefgen.isolation.child"]
        try:
            # The program and its arguments are our own. A session of its own keeps the terminal's Ctrl-C from
            # the child and makes it the head of a process group.
            self._process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._noise,
                env=_environment(),
                start_new_session=True,
            )
        except OSError as error:
            self._noise.close()
            raise IsolationError(
                Phrase(
                    "A helper process could not be started: {reason}.",
                    reason=reason_of(error),
                ),
                Phrase("Close other programs and try again."),
            ) from error
        self._calls = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def exchange(
        self, header: bytes, payload: bytes, deadline: float
    ) -> tuple[dict[str, Any], bytes]:
        """The answer's header and body; IsolationError if it doesn't come whole and in time."""
        self._quieten()
        with _alarm(deadline, self.kill) as rang:
            try:
                write_frame(self._calls, header)
                write_frame(self._calls, payload)
                answer = dict(unpack(read_frame(self._answers)))
                return answer, read_frame(self._answers)
            except (Closed, OSError, MemoryError) as error:
                raise self._failure(deadline if rang.is_set() else None) from error

    def kill(self) -> None:
        """The process and all that it started are ending, at once."""
        if self._process.returncode is not None:
            return  # It has been waited for, and its id may be another process's by now.
        with suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()

    def end(self) -> None:
        """The process has ended, and its pipes are closed."""
        with suppress(OSError):  # what could not be flushed to a dead child
            self._calls.close()
        try:
            self._process.wait(_FAREWELL)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
        self._answers.close()
        self._noise.close()

    def _failure(self, overran: float | None) -> IsolationError:
        self.kill()
        status = self._process.wait()
        if overran is not None:
            error = IsolationError(
                Phrase(
                    "This took longer than {seconds} seconds and was stopped.",
                    seconds=f"{overran:g}",
                ),
                _HINT,
            )
        else:
            error = IsolationError(Phrase("This made the program that reads it break down."), _HINT)
        error.add_note(f"exit status {status}\n{self._tail()}")
        _log.info("child lost, exit status %s", status)
        return error

    def _quieten(self) -> None:
        # The child shares this file's position, so it goes on from the start.
        self._noise.seek(0)
        self._noise.truncate()

    def _tail(self) -> str:
        size = self._noise.seek(0, os.SEEK_END)
        self._noise.seek(max(0, size - _TAIL))
        return self._noise.read().decode(errors="replace")


@contextmanager
def _alarm(seconds: float, action: Callable[[], None]) -> Generator[Event]:
    """The event is set, and the action taken, once the seconds have passed within the block."""
    rang = Event()

    def ring() -> None:
        rang.set()
        action()

    timer = Timer(seconds, ring)
    timer.daemon = True
    timer.start()
    try:
        yield rang
    finally:
        timer.cancel()
        timer.join()


def _environment() -> dict[str, str]:
    """Our environment, with the path on which we find modules and not the folder that we happen to be in."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(one for one in sys.path if one)}
