"""One writer a workspace: a lock file beside it, held as long as the workspace is open for writing.

The system lets go of it when the process ends, however it ends, so that no stale lock can stand.
Why it is not SQLite's own exclusive lock: docs/decisions/0002-workspace-lock.md.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from briefgen.model.errors import StorageError, WorkspaceLocked
from briefgen.model.phrase import Phrase

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


def lock_path(workspace: Path) -> Path:
    """Where a workspace's lock file stands."""
    return workspace.with_name(f"{workspace.name}.lock")


class WriterLock:
    """The right to write a workspace, from its making until `release`.

    WorkspaceLocked at once when another instance has it; OSError when no lock file can be made there.
    """

    def __init__(self, workspace: Path) -> None:
        self._path = lock_path(workspace)
        self._handle = _acquired(workspace, self._path)

    def release(self) -> None:
        """Another instance may now write."""
        if self._handle < 0:
            return
        # While it is still held, so that nobody can take a file that is about to go; where an open file
        # can't be deleted (Windows), an empty one stays behind, which harms nobody.
        with suppress(OSError):
            self._path.unlink()
        os.close(self._handle)
        self._handle = -1


def _acquired(workspace: Path, path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _try_lock(handle)
        except OSError as error:
            os.close(handle)
            raise _refusal(workspace, error) from error
        if _is_still(path, handle):
            return handle
        os.close(handle)


def _is_still(path: Path, handle: int) -> bool:
    """Whether the file that was locked is the one that stands there, not one that was just let go of."""
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _refusal(workspace: Path, error: OSError) -> StorageError:
    if error.errno in _TAKEN:
        return WorkspaceLocked(
            Phrase("“{workspace}” is open in another window or program.", workspace=workspace),
            Phrase("Close it there, or open it read-only here."),
        )
    return StorageError(
        Phrase(
            "The drive of “{workspace}” can't reserve a file for one program.", workspace=workspace
        ),
        Phrase(
            "Copy the workspace to a drive of this computer and open it there, or open it read-only."
        ),
    )


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        # flock, not lockf: it belongs to the opening, so a second window of the same process is refused too.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
