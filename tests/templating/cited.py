"""Sources of every kind, and briefs that name them by author and date."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from briefgen.model.article import Article, Reliability
from briefgen.model.dossier import Dossier
from briefgen.model.style import ReferenceStyle
from briefgen.model.template import Template
from briefgen.resources import assets_path
from briefgen.templating.citations.bibliography import Bibliography, bibliography
from briefgen.templating.citations.styles import SHIPPED
from briefgen.templating.plaintext import inline_text
from tests import builders
from tests.templating import kit

GOLDEN = Path(__file__).resolve().parent / "golden"
DAY = date(2026, 3, 1)


def source(
    headline: str,
    publisher: str = "",
    *authors: str,
    published: date | None = DAY,
    uri: str = "https://www.news.example/a",
    language: str = "en",
) -> Article:
    """An article of that headline."""
    made = builders.article(
        f"{headline}, they say.",
        headline=headline,
        publisher=publisher,
        published=published,
        uri=uri,
        language=language,
    )
    return replace(made, authors=authors)


SOURCES: Mapping[str, Article] = {
    "author": source("Talks resume at the port", "Harbour Times", "Jane Doe", uri="https://t.example/a?b=1&c=2"),
    "two authors": source("Who gave way?", "Harbour Times", "Jane van der Berg", "Martin King Jr.", uri="https://t.example/b"),
    "four authors": source("Grain “runs out”", "Harbour Times", "A. Roe", "B. Poe", "C. Noe", "D. Moe", uri="https://t.example/c"),
    "outlet": source("Second strike", "Reuters", published=date(2026, 3, 2), uri="https://r.example/2"),
    "outlet, same year": source("Another strike", "Reuters", "Reuters", published=date(2026, 2, 1), uri="https://r.example/1"),
    "outlet, other year": source("A first strike", "Reuters", published=date(2025, 2, 1), uri="https://r.example/0"),
    "undated": source("Statement on supplies", "Ministry of Transport", published=None, uri="https://m.example/417"),
    "undated, same house": source("Statement on flour", "Ministry of Transport", published=None, uri="https://m.example/418"),
    "byline of a house": source("Ships wait", "Courier", "Courier Staff", uri="https://c.example/1"),
    "no publisher": source("A blog post"),
    "file": source("Harbour log, week 19", uri="file:///home/me/log.txt"),
    "file, long headline": source("The log of the harbour in its nineteenth week", uri="file:///home/me/log.pdf"),
    "pasted, no headline": source("", published=None, uri="paste:1"),
    "markup": source("Ships <b>stop</b> & wait: *all* of [them] <span class=\"nocase\">", "A & B <News>", uri="https://ab.example/x"),
    "stop of its own": source("Talks in the U.S.", "Harbour Times", "Ann Poe", uri="https://t.example/us"),
    "Arabic": source("استئناف المحادثات", "الجزيرة", "محمد الأحمد", uri="https://aj.example/1", language="ar"),
    "Chinese": source("港口谈判恢复", "新华社", "王小明", uri="https://xh.example/1", language="zh"),
    "Russian": source("Переговоры возобновлены", "ТАСС", "Иван Петров", uri="https://tass.example/1", language="ru"),
}  # fmt: skip


def style_text(name: str) -> str:
    """A shipped style."""
    return (assets_path() / "csl" / f"{name}.csl").read_text(encoding="utf-8")


def named(
    style: str, sources: Mapping[str, Article] = SOURCES, language: str = "en", title: str = "Port"
) -> Bibliography:
    """The sources as a shipped style names them, in a brief of that language."""
    brief = replace(builders.brief(), language=language, title=title)
    return bibliography(sources, brief, style_text(style), style)


def listed(style: str, language: str = "en", title: str = "Port") -> str:
    """What a style makes of all sources, a line each: what it is, its label, its entry."""
    entries = named(style, language=language, title=title).entries
    lines = (f"{key}: {one.label} | {inline_text(one.content)}" for key, one in entries.items())
    return "\n".join(lines) + "\n"


GOLDEN_LISTS = {
    **{f"{style}.txt": (style, "en", "Port") for style in SHIPPED},
    "harvard-cite-them-right.ar.txt": ("harvard-cite-them-right", "ar", "الميناء"),
    "harvard-cite-them-right.de.txt": ("harvard-cite-them-right", "de", "Hafen"),
}
"""What the golden files are made from."""


def template(style: str = "", stock: Template | None = None) -> Template:
    """A shipped template that cites by author and date."""
    known = stock or kit.stock()
    sheet = replace(known.style, references=ReferenceStyle.AUTHOR_DATE, citation_style=style)
    return replace(known, style=sheet, csl=style_text(style or "harvard-cite-them-right"))


def brief_of(*keys: str) -> Dossier:
    """A brief with a paraphrase that rests on each of those sources, and one that rests on all of them."""
    articles = [replace(SOURCES[key], rating=Reliability.B) for key in keys]
    marked = [builders.highlight(one, one.text) for one in articles]
    facts = [builders.fact(f"Fact {at} stands.", one) for at, one in enumerate(marked, 1)]
    whole = builders.brief(background=tuple(facts), developments=(builders.fact("All.", *marked),))
    return builders.dossier(whole, tuple(marked), tuple(articles))


if __name__ == "__main__":
    for name, made in GOLDEN_LISTS.items():
        (GOLDEN / name).write_text(listed(*made), encoding="utf-8")
