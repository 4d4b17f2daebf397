"""`briefgen show ARTICLE`: one article, whole."""

import argparse
from collections.abc import Iterator

from briefgen.cli.verb import DONE, Verb, opened, say
from briefgen.model.article import Article
from briefgen.workspace.interchange import article_values, highlight_values


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the article's id")
    parser.add_argument(
        "--cuts",
        action="store_true",
        help="show page furniture too, with the reason why it was cut",
    )


def _run(args: argparse.Namespace) -> int:
    with opened(args, read_only=True) as workspace:
        article = workspace.articles.named(args.article)
        highlights = workspace.articles.highlights(article.id)
    value = {**article_values(article), "highlights": [highlight_values(one) for one in highlights]}
    say(args, value, _lines(article, cuts=args.cuts))
    return DONE


def _lines(article: Article, *, cuts: bool) -> Iterator[str]:
    yield article.headline
    published = (
        article.date_published.isoformat()
        if article.date_published
        else "UNDATED: the source gives no date"
    )
    yield " · ".join(filter(None, (article.publisher, ", ".join(article.authors), published)))
    yield f"{article.source.uri}  (retrieved {article.source.retrieved_at:%Y-%m-%d %H:%M} UTC)"
    if article.marking:
        yield f"Marked {article.marking}."
    if article.replaced:
        yield f"{article.replaced} characters were not text and were replaced by \ufffd."
    for span in article.spans:
        words = article.text[span.start : span.end]
        if not article.is_cut(span):
            yield f"\n{words}"
        elif cuts:
            why = next(
                cut.reason
                for cut in article.cuts
                if cut.start <= span.start and span.end <= cut.end
            )
            yield f"\n[cut: {why}] {words}"


VERB = Verb("show", "print one article", _configure, _run)
