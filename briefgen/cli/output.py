"""What the command line prints on stdout, and what is said where that can't be written."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO, cast

from briefgen.model.errors import StorageError, reason_of
from briefgen.model.phrase import Phrase


def print_out(line: str) -> None:
    """One line on stdout, in UTF-8 whatever the terminal's locale."""
    with _output() as stdout:
        stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")


def finish_output() -> None:
    """All that was printed has left the program; StorageError says why it could not."""
    with _output() as stdout:
        stdout.flush()


@contextmanager
def _output() -> Generator[TextIO]:
    stdout = cast("TextIO | None", sys.stdout)
    if stdout is None:
        raise _unwritable("it is closed")
    try:
        yield stdout
    except BrokenPipeError:
        raise  # its reader has gone, which is its right
    except OSError as error:
        # Keep the interpreter from flushing once more at its end.
        sys.stdout = None
        raise _unwritable(reason_of(error)) from error


def _unwritable(reason: str) -> StorageError:
    return StorageError(
        Phrase("The output could not be written: {reason}.", reason=reason),
        Phrase("What was asked for is done; only its output is lost. Send that elsewhere."),
    )
