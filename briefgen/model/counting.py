"""How far a long work is: what its doer tells, and whoever waits for it hears."""

from collections.abc import Callable

from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase

Told = Callable[[int, int], None]
"""Is called with the number of parts that are done, and of how many: before each part, and after the last one.

It is cheap, whatever the thread, so nobody need spare it. Where the work is to end before the next part it raises
Stopped: what is done stays, and whoever has something to give for it catches that and gives what there is.
"""


class Stopped(BriefgenError):
    """The user stopped a work before it ended."""


def stopped(title: str) -> Stopped:
    """The end of the work of that name, for who wanted it to end."""
    return Stopped(Phrase("“{title}” was stopped.", title=title))


def untold(done: int, of: int) -> None:
    """Nobody wants to know."""
