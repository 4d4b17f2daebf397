"""Functions that a child process is asked to run; some do what hostile files make parsers do."""

import ctypes
import os
import sys
import time
from pathlib import Path

from briefgen.model.errors import LoadError, TemplateError, WorkspaceLocked
from briefgen.model.phrase import Phrase


def echo(payload: bytes) -> bytes:
    return payload


def process_id(payload: bytes) -> bytes:
    return str(os.getpid()).encode()


def sleep(payload: bytes) -> bytes:
    time.sleep(float(payload))
    return b"awake"


def spawn_and_sleep(payload: bytes) -> bytes:
    """Leaves the id of a process of its own in the file that the payload names, and hangs."""
    import subprocess

    helper = subprocess.Popen(["sleep", "60"])
    Path(payload.decode()).write_text(str(helper.pid))
    time.sleep(60)
    return b""


def hang_in_c(payload: bytes) -> bytes:
    """Holds the interpreter's lock, so that no Python code of the process runs."""
    ctypes.PyDLL(None).sleep(60)
    return b""


def take_memory(payload: bytes) -> bytes:
    return str(len(bytearray(int(payload)))).encode()


def abort(payload: bytes) -> bytes:
    os.abort()


def leave(payload: bytes) -> bytes:
    os._exit(3)


def refuse(payload: bytes) -> bytes:
    raise LoadError(
        Phrase("“{name}” is encrypted.", name="x.pdf"), Phrase("Save it without a password.")
    )


def refuse_template(payload: bytes) -> bytes:
    raise TemplateError(Phrase("unknown tag <blink>"), Phrase("Remove it."), "body.html:7")


def refuse_locked(payload: bytes) -> bytes:
    raise WorkspaceLocked(Phrase("It is open elsewhere."))


def stumble(payload: bytes) -> bytes:
    raise ZeroDivisionError("a detail for the log")


def recurse(payload: bytes) -> bytes:
    return recurse(payload) + b"x"


def chatter(payload: bytes) -> bytes:
    """Prints as libraries do: from Python, and straight to the file descriptor."""
    print("noise")
    sys.stdout.flush()
    os.write(1, b"\0\0\0\0\0\0\0\x05noise")
    return sys.stdin.read().encode() + payload


def cry_and_abort(payload: bytes) -> bytes:
    os.write(2, b"last words")
    os.abort()


def imported(payload: bytes) -> bytes:
    return b"yes" if payload.decode() in sys.modules else b"no"
