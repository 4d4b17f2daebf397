"""`briefgen briefs`: lists briefs."""

import argparse

import msgspec

from briefgen.cli.lines import entry_line
from briefgen.cli.verb import DONE, Verb, opened, say


def _configure(parser: argparse.ArgumentParser) -> None:
    del parser


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        entries = workspace.briefs.entries()
    say(args, msgspec.to_builtins(entries), map(entry_line, entries))
    return DONE


VERB = Verb("briefs", "list the briefs, last saved first", _configure, _run)
