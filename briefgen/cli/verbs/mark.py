"""`briefgen mark ARTICLE LABEL`: says who may read an article."""

import argparse

from briefgen.cli.lines import short
from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.workspace.interchange import article_values


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the article's id")
    parser.add_argument(
        "label",
        metavar="LABEL",
        help="TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR, or a text of your own; "
        'an empty one ("") takes the marking away',
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args) as workspace:
        articles = workspace.articles
        wanted = articles.named(args.article).id
        articles.mark(wanted, args.label)
        article = articles.article(wanted)
    marked = article.marking or "not marked"
    say(args, article_values(article), [f"{short(article.id)}  {marked}  {article.headline}"])
    return DONE


VERB = Verb("mark", "say who may read an article", _configure, _run)
