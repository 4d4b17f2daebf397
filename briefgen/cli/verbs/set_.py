"""`briefgen set`: sets fields of a brief."""

import argparse

import msgspec

from briefgen.cli.lines import brief_line
from briefgen.cli.verb import DONE, Verb, opened, pair, say
from briefgen.workspace.values import ATTRIBUTES


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument(
        "field",
        nargs="+",
        metavar="FIELD=VALUE",
        help="a field and its value, “bottom_line=Talks resumed.” say; an empty value clears it",
    )


def _run(args: argparse.Namespace) -> int:
    pairs = [pair(text) for text in args.field]
    with opened(args) as workspace:
        briefs = workspace.briefs
        brief = briefs.named(args.brief)
        for name, value in pairs:
            brief = briefs.set(brief, name, value)
        briefs.save(brief)
    say(args, msgspec.to_builtins(brief), [brief_line(brief)])
    return DONE


VERB = Verb(
    "set",
    "set fields of a brief",
    _configure,
    _run,
    epilog=f"Every brief has: {', '.join(ATTRIBUTES)}.\nA template adds its own (“briefgen templates --json”).",
)
