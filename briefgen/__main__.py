"""The program's door: a verb goes to the command line, anything else opens the window."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a verb, or opens the window on a workspace; the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    window = _window(arguments)
    if window is not None:
        return gui([*window])
    from briefgen.cli.main import main as command_line

    return command_line(arguments)


def gui(argv: Sequence[str] | None = None) -> int:
    """Opens the window on the workspace that the arguments name, or on the user's own; the exit code."""
    # Until the window is furnished hardly anything is garbage, but all that is imported would be searched for it.
    gc.disable()
    # Here, so that the command line never waits for Qt.
    from briefgen.ui.app import run

    arguments = list(sys.argv[1:] if argv is None else argv)
    return run(_path(arguments[0]) if arguments else None)


def _path(argument: str) -> Path:
    """The path in an argument, which may be the address of a file, as some file managers hand it on."""
    if _is_file(argument):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        return Path(url2pathname(urlsplit(argument).path))
    return Path(argument).expanduser()


def _is_file(argument: str) -> bool:
    return argument.lower().startswith("file:///")


def _window(arguments: list[str]) -> list[str] | None:
    """The workspace to open (none or one), or None where a verb or an option is meant.

    A word that is neither a verb nor looks like a path is left to the command line, which says what is wrong:
    a verb that was mistyped must not make a workspace of that name, nor an address for which “add” was forgotten.
    """
    match arguments:
        case []:
            return []
        case [one] if "://" in one:
            return [one] if _is_file(one) else None
        case [one] if one.endswith(".briefgen") or "/" in one or Path(one).exists():
            return [one]
        case ["--workspace", one]:
            return [one]
        case _:
            return None


if __name__ == "__main__":
    raise SystemExit(main())
