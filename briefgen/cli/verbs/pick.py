"""`briefgen pick`: files words of an article as a fact."""

import argparse

import msgspec

from briefgen.cli.lines import fact_line
from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.model.highlight import find_quote
from briefgen.workspace.interchange import highlight_values


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", metavar="BRIEF", help="the brief's id")
    parser.add_argument("section", metavar="SECTION", help="the section's key, “background” say")
    parser.add_argument("article", metavar="ARTICLE", help="the article's id")
    parser.add_argument(
        "--quote",
        required=True,
        metavar="WORDS",
        help="the words, as they stand once in the article",
    )
    parser.add_argument(
        "--statement",
        default="",
        metavar="MARKDOWN",
        help="the fact in your words (default: verbatim)",
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args) as workspace:
        briefs = workspace.briefs
        brief = briefs.named(args.brief)
        article = workspace.articles.named(args.article)
        start, end = find_quote(article, args.quote)
        picked = briefs.pick(brief, args.section, article, start, end, args.statement)
        briefs.save(picked.brief, (picked.highlight,))
    value = {
        **msgspec.to_builtins(picked.fact),
        "section": args.section,
        "highlight": highlight_values(picked.highlight),
    }
    say(args, value, [fact_line(picked.fact, args.section)])
    return DONE


VERB = Verb("pick", "file words of an article into a section of a brief", _configure, _run)
