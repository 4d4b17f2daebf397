"""The child: takes calls from standard input until it ends, one after another."""

import os
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any

from briefgen.isolation import limits
from briefgen.isolation.frames import (
    Closed,
    error_fields,
    pack,
    read_frame,
    unpack,
    write_frame,
)
from briefgen.model.errors import BriefgenError, IsolationError
from briefgen.model.phrase import Phrase

_OUT_OF_MEMORY = IsolationError(
    Phrase("This needed more memory than it may take and was stopped."),
    Phrase("The file may be damaged or unusually large: try a part of it, or another format."),
)
_UNEXPECTED = IsolationError(
    Phrase("This could not be done: an unexpected error came up."),
    Phrase("Try another format of the same content; the log has the details."),
)


def main() -> None:
    """Answers calls until the parent closes the stream, or dies, which closes it too."""
    calls, answers = _take_streams()
    limits.bound_files()
    server = _Server()
    while True:
        try:
            header, payload = unpack(read_frame(calls)), read_frame(calls)
        except Closed:
            return
        fields, result = server.answer(header, payload)
        write_frame(answers, pack(**fields))
        write_frame(answers, result)


def _take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Streams of our own; what libraries print goes to standard error, and what they read is empty."""
    calls = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return calls, answers


class _Server:
    """Calls functions by their names and keeps count of what the process has mapped."""

    def __init__(self) -> None:
        self._functions: dict[str, Callable[[bytes], bytes]] = {}
        self._base = limits.mapped()

    def answer(self, header: Any, payload: bytes) -> tuple[dict[str, Any], bytes]:
        """The answer's header and body, whatever happened."""
        limits.set_alarm(float(header["deadline"]))
        try:
            return {"retire": False}, self._run(header, payload)
        except BriefgenError as error:
            return self._failure(error)
        except MemoryError:
            return self._failure(_OUT_OF_MEMORY, traceback.format_exc(), retire=True)
        except Exception:  # noqa: BLE001  The border: the parent has to hear of everything.
            return self._failure(_UNEXPECTED, traceback.format_exc())
        finally:
            limits.set_alarm(0)

    def _run(self, header: Any, payload: bytes) -> bytes:
        if header["do"] == "warm":
            for name in header["modules"]:
                import_module(name)
            self._rebase()
            return b""
        function = self._function(header["target"])
        limits.bound_memory(self._base)
        return function(payload)

    def _function(self, target: str) -> Callable[[bytes], bytes]:
        if target not in self._functions:
            module, _, name = target.partition(":")
            self._functions[target] = getattr(import_module(module), name)
            self._rebase()
        return self._functions[target]

    def _rebase(self) -> None:
        # Code that has been imported is not what a file made us take.
        self._base = limits.mapped()

    def _failure(
        self, error: BriefgenError, detail: str = "", retire: bool = False
    ) -> tuple[dict[str, Any], bytes]:
        return {"retire": retire, "error": error_fields(error, detail)}, b""


if __name__ == "__main__":
    main()
    # The streams are flushed; whatever a library still wants to do at exit is not worth waiting for.
    sys.stderr.flush()
    os._exit(0)
