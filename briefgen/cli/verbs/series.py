"""`briefgen series BRIEF`: all issues of a brief."""

import argparse

import msgspec

from briefgen.cli.verb import DONE, Verb, opened, say, short


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the id of any issue")


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        wanted = workspace.briefs.resolve(args.brief)
        issues = workspace.series.issues(wanted)
    lines = (
        f"{'*' if one.id == wanted else ' '} {short(one.id)}  {one.as_of}  {one.number:>6}  "
        f"{one.title}  ({one.facts} facts)"
        for one in issues
    )
    say(args, msgspec.to_builtins(issues), lines)
    return DONE


VERB = Verb("series", "list all issues of a brief, by their day", _configure, _run)
