"""A workspace as large as one gets: 10,000 articles, briefs of hundreds of facts, a series of 30 issues."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests import builders

if TYPE_CHECKING:
    from briefgen.model.article import Article
    from briefgen.model.brief import Brief
    from briefgen.model.ids import ArticleId, BriefId
    from briefgen.workspace.workspace import Workspace

ARTICLES, FACTS, MARKS, ISSUES, FACTS_OF_AN_ISSUE, TEXTS, FILES = (
    10_000,
    600,
    5_000,
    30,
    100,
    200,
    200,
)
_PICKED = ("mayor", "clinic", "school", "harbour", "union", "court", "dam")


@dataclass(frozen=True, slots=True)
class Large:
    """What the walk goes to."""

    full: "BriefId"
    """Its 600 facts are the first sentences of one long article."""
    report: "ArticleId"
    marked: "BriefId"
    """Its 600 facts rest on 5,000 passages of one article of a megabyte."""
    megabyte: "ArticleId"
    small: "BriefId"
    latest: "BriefId"
    """The last of 30 issues."""
    files: tuple[Path, ...]
    """200 articles that are not in the workspace yet."""


def fill(workspace: "Workspace", folder: Path) -> Large:
    """The workspace holds all of it, and opens with the brief of 600 facts beside its article."""
    for number in range(ARTICLES):
        article = _entry(number)
        workspace.library.add_article(article, builders.original(article.text))
    report = _kept(workspace, builders.article(*_paragraphs(400), headline="A long report"))
    megabyte = _kept(workspace, builders.article(*_paragraphs(4_000), headline="A megabyte"))
    full = _brief(workspace, "Full", report, FACTS, FACTS)
    marked = _brief(workspace, "Marked", megabyte, FACTS, MARKS)
    small = workspace.briefs.new("situation-brief", "Small")
    workspace.briefs.save(small)
    for number in range(TEXTS):
        words = f"District {number} has a mayor, a clinic and a school."
        workspace.standing.keep(f"District {number}", words, "")
    latest = _series(workspace, report)
    workspace.remember("last_brief", full.id)
    workspace.remember("last_article", report.id)
    return Large(
        full.id, report.id, marked.id, megabyte.id, small.id, latest.id, tuple(_files(folder))
    )


def _kept(workspace: "Workspace", article: "Article") -> "Article":
    workspace.library.add_article(article, builders.original(article.text))
    return article


def _entry(number: int) -> "Article":
    name = _PICKED[number % len(_PICKED)]
    return builders.article(
        f"The {name} of district {number} reported {number * 7} cases. Talks went on.",
        headline=f"District {number} reports on {name}s",
        published=date(2024, 1, 1) + timedelta(days=number % 300),
        uri=f"https://news.example/{number}",
    )


def _brief(
    workspace: "Workspace", title: str, article: "Article", facts: int, passages: int
) -> "Brief":
    """A kept brief whose facts share the first passages of the article evenly, in its three sections."""
    brief = workspace.briefs.new("situation-brief", title)
    places = workspace.articles.sentences(article)[:passages]
    highlights = [workspace.briefs.highlight(article, *place) for place in places]
    made = [
        replace(builders.fact(one.selector.exact, one), evidence=tuple(many.id for many in group))
        for one, group in ((highlights[at], highlights[at::facts]) for at in range(facts))
    ]
    share = -(-facts // len(brief.sections))
    sections = tuple(
        replace(one, facts=tuple(made[at * share : (at + 1) * share]))
        for at, one in enumerate(brief.sections)
    )
    brief = replace(brief, sections=sections)
    workspace.briefs.save(brief, highlights)
    return brief


def _series(workspace: "Workspace", article: "Article") -> "Brief":
    """The last of the issues: each has dropped a fact of the one before, reworded ten, and got a new one."""
    brief = _brief(workspace, "Daily", article, FACTS_OF_AN_ISSUE, FACTS_OF_AN_ISSUE)
    for number in range(1, ISSUES):
        brief = workspace.series.next_issue(brief)
        first, *others = brief.sections
        facts = [
            replace(one, statement=f"{one.statement} So it was said on day {number}.")
            if at < 10
            else one
            for at, one in enumerate(first.facts[1:])
        ]
        new = builders.fact(f"On day {number} something else was reported.")
        brief = replace(brief, sections=(replace(first, facts=(*facts, new)), *others))
        workspace.briefs.save(brief)
    return brief


def _files(folder: Path) -> Iterable[Path]:
    for number in range(FILES):
        path = folder / f"dropped-{number}.txt"
        path.write_text(f"Dropped report {number}\n\n" + "\n\n".join(_paragraphs(30, number)))
        yield path


def _paragraphs(count: int, first: int = 0) -> list[str]:
    return [
        " ".join(
            f"The {name} of district {number} reported {number * 7} cases on Monday, and “nobody knows why”."
            for name in _PICKED[:3]
        )
        for number in range(first, first + count)
    ]
