"""Bounds that a child sets on itself, as far as the system has them (memory bounds: Linux)."""

import signal
from pathlib import Path

MEMORY = 2**30
"""Bytes that one call may take beyond what the process had mapped when the call's code had been imported."""

_SPILL = 16 * 2**20
_GRACE = 2.0


def mapped() -> int:
    """The bytes of address space that this process has mapped; 0 where the system doesn't say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * _page_size()


def bound_memory(base: int, room: int = MEMORY) -> None:
    """The process can map `room` bytes more than `base`, where the system can hold it to that."""
    if base:
        _lower("RLIMIT_AS", base + room)


def bound_files() -> None:
    """The process leaves no core dump and can't fill a disk: files that it writes end at 16 MiB."""
    _lower("RLIMIT_CORE", 0)
    _lower("RLIMIT_FSIZE", _SPILL)


def set_alarm(deadline: float) -> None:
    """The process ends soon after the deadline, even if nobody is left to kill it; 0 calls that off.

    The signal keeps its default action: a handler would wait for C code to come back.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, deadline + _GRACE if deadline else 0)


def _lower(name: str, wanted: int) -> None:
    try:
        import resource  # not on every system
    except ImportError:
        return
    which = getattr(resource, name)
    _, hard = resource.getrlimit(which)
    soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(which, (soft, hard))


def _page_size() -> int:
    import resource  # /proc/self/statm was there, so this is

    return resource.getpagesize()
