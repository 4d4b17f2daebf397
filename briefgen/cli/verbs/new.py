"""`briefgen new`: starts a brief."""

import argparse

import msgspec

from briefgen.cli.verb import DONE, Verb, opened, say, short
from briefgen.workspace import values


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--template",
        required=True,
        metavar="ID",
        help="the template's id (see “briefgen templates”)",
    )
    parser.add_argument("--title", required=True, metavar="TITLE", help="the brief's title")
    parser.add_argument(
        "--as-of", default="", metavar="DATE", help="what the brief knows up to, YYYY-MM-DD (today)"
    )
    parser.add_argument(
        "--marking", default="", metavar="LABEL", help="its handling marking, TLP:AMBER say"
    )
    parser.add_argument(
        "--from",
        dest="previous",
        default="",
        metavar="BRIEF",
        help="an earlier brief: its facts are carried over, its number is counted up",
    )


def _run(args: argparse.Namespace) -> int:
    as_of = values.day(args.as_of) if args.as_of else None
    with opened(args) as workspace:
        briefs = workspace.briefs
        previous = briefs.brief(briefs.resolve(args.previous)) if args.previous else None
        brief = briefs.new(args.template, args.title, as_of, args.marking, previous)
        briefs.save(brief)
    say(args, msgspec.to_builtins(brief), [f"{short(brief.id)}  {brief.title}"])
    return DONE


VERB = Verb("new", "start a brief", _configure, _run)
