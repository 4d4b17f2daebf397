"""`briefgen articles [QUERY]`: lists or searches articles."""

import argparse

import msgspec

from briefgen.cli.lines import article_line
from briefgen.cli.verb import DONE, Verb, opened, say


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help="words that must all stand in an article; the last may be cut short",
    )
    parser.add_argument(
        "--limit", type=_count, default=None, metavar="N", help="at most N articles"
    )


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of articles")
    return int(text)


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        entries = workspace.articles.entries(" ".join(args.query), args.limit)
    lines = (article_line(one) + (f"  [{one.marking}]" if one.marking else "") for one in entries)
    say(args, msgspec.to_builtins(entries), lines)
    return DONE


VERB = Verb("articles", "list articles, newest first, or search them", _configure, _run)
