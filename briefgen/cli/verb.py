"""What a verb of the command line is, and what all verbs share."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefgen.cli.lines import finding_line
from briefgen.cli.output import print_out
from briefgen.model.errors import BriefgenError, ComposeError, OlderWorkspace
from briefgen.model.finding import Finding
from briefgen.model.phrase import Phrase
from briefgen.workspace.workspace import Workspace, open_workspace

DONE, MENDABLE, USAGE, FAILED_CHECK = 0, 1, 2, 3
"""Exit codes: done; the user can mend it; wrong usage; a check found something."""


@dataclass(frozen=True)
class Verb:
    """One verb: its name and help, how its arguments are declared, and what it does (it returns the exit code)."""

    name: str
    help: str
    configure: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    epilog: str = ""


def opened(args: argparse.Namespace, *, read_only: bool = False) -> Workspace:
    """The workspace that the command line names. Verbs that only look ask for `read_only`: they need no lock.

    One of an earlier version is brought up to date first, as any writing verb would do.
    """
    try:
        return open_workspace(args.workspace, read_only=read_only)
    except OlderWorkspace:
        open_workspace(args.workspace).close()
        return open_workspace(args.workspace, read_only=read_only)


def refuse_misplaced(args: argparse.Namespace, *options: tuple[str, bool, tuple[str, ...]]) -> None:
    """Ends the program, as wrong usage, where an option is given that is not for what is to be done (`args.what`).

    Each is told by its name, whether it is given, and what it is for; `args.refuse` is the parser's way to end.
    """
    for option, given, deeds in options:
        if given and args.what not in deeds:
            args.refuse(f"{option} goes with {', '.join(deeds)}, not with {args.what}")


def say(args: argparse.Namespace, value: Any, lines: Iterable[str]) -> None:
    """Prints one JSON value with --json, else the lines."""
    if args.json:
        print_out(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        for line in lines:
            print_out(line)


def print_error(error: BriefgenError) -> None:
    """Message and hint on stderr."""
    print(f"briefgen: {error.message}", file=sys.stderr)  # noqa: T201
    if error.hint:
        print(f"  {error.hint}", file=sys.stderr)  # noqa: T201


def print_warning(finding: Finding) -> None:
    """A finding on stderr: of what was asked for, it is done all the same."""
    print(f"briefgen: {finding_line(finding)}", file=sys.stderr)  # noqa: T201


def print_note(words: str) -> None:
    """Something that is worth knowing, on stderr: what was asked for is done all the same."""
    print(f"briefgen: note: {words}", file=sys.stderr)  # noqa: T201


def path(text: str) -> Path:
    """A path as typed, with "~" expanded."""
    return Path(text).expanduser()


def pair(text: str) -> tuple[str, str]:
    """The field and its value in “FIELD=VALUE”; ComposeError where no value is named."""
    name, equals, value = text.partition("=")
    if not equals:
        raise ComposeError(
            Phrase("“{text}” names no value.", text=text),
            Phrase("Write FIELD=VALUE, number=41 say."),
        )
    return name.strip().replace("-", "_"), value
