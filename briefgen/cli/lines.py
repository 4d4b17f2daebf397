"""How the command line lists what there is: a line each, in the same words whichever verb prints it."""

from typing import TYPE_CHECKING

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.finding import Finding

if TYPE_CHECKING:
    # The command line reaches the rooms through the workspace only; these are types of what it gets there.
    from briefgen.storage.port import ArticleEntry, BriefEntry


def short(identity: str) -> str:
    """An id as lists show it: long enough to be unique in practice."""
    return identity[:10]


def facts(number: int) -> str:
    """So many facts, in words: "1 fact", "2 facts"."""
    return "1 fact" if number == 1 else f"{number} facts"


def article_line(article: "Article | ArticleEntry") -> str:
    """An article; one without a date says so."""
    published = article.date_published.isoformat() if article.date_published else "undated"
    return f"{short(article.id)}  {published:10}  {article.headline}"


def entry_line(entry: "BriefEntry") -> str:
    """A brief in a list of several."""
    return f"{short(entry.id)}  {entry.as_of}  {entry.number:>6}  {entry.title}  ({facts(entry.facts)})"


def brief_line(brief: Brief) -> str:
    """A brief that something was done with."""
    return f"{short(brief.id)}  {brief.title}"


def head_line(brief: Brief, *more: str) -> str:
    """What stands at the head of a brief, with more behind it."""
    number = f"No. {brief.number}" if brief.number else ""
    return " · ".join(filter(None, (brief.title, number, brief.as_of.isoformat(), *more)))


def fact_line(fact: Fact, section: str = "") -> str:
    """A fact, and if it is named the section that it stands in."""
    return f"{short(fact.id)}  {f'{section}: ' if section else ''}{fact.statement}"


def finding_line(finding: Finding) -> str:
    """A finding of a check: where, what, and how to mend it."""
    return f"{finding.severity}: {finding.where}: {finding.what} {finding.mend}".rstrip()
