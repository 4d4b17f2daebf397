"""`briefgen fact`: says of a fact when it happened, and how credible or how likely it is."""

import argparse

import msgspec

from briefgen.cli.lines import fact_line
from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.model import edit
from briefgen.model.errors import ComposeError
from briefgen.model.phrase import Phrase

_DETAILS = ("event_date", "review_by", "credibility", "likelihood", "confidence")


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument("fact", metavar="FACT", help="the fact's id, as outline prints it")
    parser.add_argument("--event-date", metavar="YYYY-MM-DD", help="the day on which it happened")
    parser.add_argument(
        "--review-by", metavar="YYYY-MM-DD", help="the day by which it is to be looked at again"
    )
    parser.add_argument(
        "--credibility",
        metavar="DIGIT",
        help="1 (confirmed by other sources) to 6 (can't be judged)",
    )
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument("--likelihood", metavar="TERM", help="a term of the brief's yardstick")
    sure.add_argument("--confidence", metavar="LEVEL", help="high, moderate or low")


def _run(args: argparse.Namespace) -> int:
    given = {name: getattr(args, name) for name in _DETAILS if getattr(args, name) is not None}
    if not given:
        raise ComposeError(
            Phrase("There is nothing to say of the fact."), Phrase("Give --event-date, say.")
        )
    with opened(args) as workspace:
        briefs = workspace.briefs
        brief = briefs.named(args.brief)
        fact_id = edit.resolve_fact(brief, args.fact)
        changed = briefs.detail(brief, fact_id, given)
        briefs.save(changed)
    fact = edit.fact(changed, fact_id)
    say(args, msgspec.to_builtins(fact), [fact_line(fact)])
    return DONE


VERB = Verb(
    "fact",
    "say of a fact when it happened, and how credible or how likely it is",
    _configure,
    _run,
    epilog='An empty value takes a detail away: --event-date "".',
)
