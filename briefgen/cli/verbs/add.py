"""`briefgen add SOURCE...`: takes articles in."""

import argparse

from briefgen.cli.verb import DONE, MENDABLE, Verb, opened, print_error, say, short
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
    say(args, [article_values(one) for one in added], (line(one) for one in added))
    return code


def line(article: Article) -> str:
    """An article as the command line lists it; one without a date says so."""
    published = article.date_published.isoformat() if article.date_published else "undated"
    return f"{short(article.id)}  {published:10}  {article.headline}"


VERB = Verb(
    "add",
    "add articles from files or addresses",
    _configure,
    _run,
    epilog="A source that can't be read is reported on stderr; the others are added all the same (exit code 1).",
)
