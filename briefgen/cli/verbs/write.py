"""`briefgen write`: adds a judgement or a comment."""

import argparse

import msgspec

from briefgen.cli.lines import fact_line
from briefgen.cli.verb import DONE, Verb, opened, say


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument("section", metavar="SECTION", help="the section's key, “outlook” say")
    parser.add_argument(
        "--statement", required=True, metavar="MARKDOWN", help="what you judge or remark"
    )
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument(
        "--likelihood",
        default="",
        metavar="TERM",
        help="a term of the brief's yardstick, “likely” say",
    )
    sure.add_argument("--confidence", default="", metavar="LEVEL", help="high, moderate or low")


def _run(args: argparse.Namespace) -> int:
    with opened(args) as workspace:
        briefs = workspace.briefs
        brief = briefs.named(args.brief)
        changed, fact = briefs.write(
            brief, args.section, args.statement, args.likelihood, args.confidence
        )
        briefs.save(changed)
    value = {**msgspec.to_builtins(fact), "section": args.section}
    say(args, value, [fact_line(fact, args.section)])
    return DONE


VERB = Verb(
    "write",
    "add a judgement (with --likelihood or --confidence) or a comment to a brief",
    _configure,
    _run,
)
