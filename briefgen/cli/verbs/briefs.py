"""`briefgen briefs`: lists briefs."""

import argparse

import msgspec

from briefgen.cli.verb import DONE, Verb, facts, opened, say, short


def _configure(parser: argparse.ArgumentParser) -> None:
    del parser


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        entries = workspace.briefs.entries()
    lines = (
        f"{short(one.id)}  {one.as_of}  {one.number:>6}  {one.title}  ({facts(one.facts)})"
        for one in entries
    )
    say(args, msgspec.to_builtins(entries), lines)
    return DONE


VERB = Verb("briefs", "list the briefs, last saved first", _configure, _run)
