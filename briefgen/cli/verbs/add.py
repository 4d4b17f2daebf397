"""`briefgen add SOURCE...`: takes articles in."""

import argparse

from briefgen.cli.lines import article_line
from briefgen.cli.verb import DONE, MENDABLE, Verb, opened, print_error, say
from briefgen.model.article import Article
from briefgen.model.errors import BriefgenError
from briefgen.workspace.interchange import article_values


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        nargs="+",
        metavar="SOURCE",
        help="a file (text, Markdown, HTML, PDF, DOCX) or an http(s) address",
    )


def _run(args: argparse.Namespace) -> int:
    added: list[Article] = []
    code = DONE
    with opened(args) as workspace:
        for source in args.source:
            try:
                added += (one.article for one in workspace.articles.add(source))
            except BriefgenError as error:
                print_error(error)
                code = MENDABLE
    say(args, [article_values(one) for one in added], map(article_line, added))
    return code


VERB = Verb(
    "add",
    "add articles from files or addresses",
    _configure,
    _run,
    epilog="A source that can't be read is reported on stderr; the others are added all the same (exit code 1).",
)
