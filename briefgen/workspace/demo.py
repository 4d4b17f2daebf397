"""The sample brief, composed from the sample articles through the same use cases as any other."""

import tomllib
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from briefgen.decoding import convert
from briefgen.files import make_folder
from briefgen.model import edit
from briefgen.model.article import Article, Reliability
from briefgen.model.brief import Brief, Fact
from briefgen.model.counting import Told, untold
from briefgen.model.highlight import Highlight, find_quote
from briefgen.model.phrase import Phrase
from briefgen.resources import assets_path
from briefgen.workspace.formats import formats
from briefgen.workspace.workspace import SUFFIX, Workspace, open_workspace

_ELSEWHERE = Phrase("Choose another with --out.")


@dataclass(frozen=True)
class Passage:
    """Words of a sample article."""

    article: str
    quote: str


@dataclass(frozen=True)
class SampleFact:
    """A fact of the sample brief."""

    section: str
    article: str
    quote: str
    statement: str = ""
    event_date: date | None = None
    credibility: int | None = None
    also: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class SampleStatement:
    """A judgement or comment of the sample brief."""

    section: str
    statement: str
    likelihood: str = ""
    confidence: str = ""


@dataclass(frozen=True)
class SampleRating:
    """How reliable the outlet of a sample article is."""

    article: str
    rating: Reliability


@dataclass(frozen=True)
class Sample:
    """What `assets/samples/brief.toml` says. The demo pretends that its articles were retrieved at `retrieved_at`."""

    retrieved_at: datetime
    brief: dict[str, Any]
    fields: dict[str, str]
    facts: tuple[SampleFact, ...]
    judgements: tuple[SampleStatement, ...] = ()
    comments: tuple[SampleStatement, ...] = ()
    ratings: tuple[SampleRating, ...] = ()


@dataclass(frozen=True)
class Demo:
    """What the demo made."""

    workspace: Path
    brief: Brief
    files: tuple[Path, ...]


def make_demo(folder: Path, workspace: Path | None = None) -> Demo:
    """A workspace with the sample brief, and the brief in every format, in a folder that is made if need be."""
    make_folder(folder, _ELSEWHERE)
    file = workspace or folder / f"demo{SUFFIX}"
    if workspace is None:
        _make_way(file)
    sample = _sample()
    with open_workspace(file, now=lambda: sample.retrieved_at) as opened:
        brief = add_sample(opened)
        if workspace is None:
            _begin_at(opened, brief)
        files = tuple(
            opened.exports.save(brief, one.id, folder / f"situation-brief{one.suffix}")
            for one in formats()
        )
        return Demo(opened.path, brief, files)


def sample_workspace(folder: Path, told: Told = untold) -> Path:
    """The sample's workspace in a folder, made if it isn't there: whole, or not at all. Articles are told."""
    file = folder / f"sample{SUFFIX}"
    if not file.exists():
        make_folder(folder, _ELSEWHERE)
        unfinished = file.with_stem("sample-unfinished")
        unfinished.unlink(missing_ok=True)
        with open_workspace(unfinished, now=lambda: _sample().retrieved_at) as opened:
            _begin_at(opened, add_sample(opened, told))
        unfinished.replace(file)
    return file


def add_sample(workspace: Workspace, told: Told = untold) -> Brief:
    """The sample brief, now kept in the workspace with its six articles."""
    sample = _sample()
    names = [path for path in sorted(_samples().iterdir()) if path.name[:2].isdigit()]
    articles: dict[str, Article] = {}
    for number, path in enumerate(names):
        told(number, len(names))
        articles[path.name] = workspace.articles.add(str(path))[0].article
    told(len(names), len(names))
    for rated in sample.ratings:
        workspace.articles.rate(articles[rated.article].id, rated.rating)
    return _composed(workspace, sample, articles)


def _begin_at(workspace: Workspace, brief: Brief) -> None:
    """A window on the workspace shows the brief, and the article that most of its facts rest on."""
    dossier = workspace.briefs.dossier(brief)
    used = Counter(one.article_id for one in dossier.highlights)
    workspace.remember("last_brief", brief.id)
    workspace.remember("last_article", used.most_common(1)[0][0])


def _samples() -> Path:
    return assets_path() / "samples"


def _sample() -> Sample:
    text = (_samples() / "brief.toml").read_text(encoding="utf-8")
    return convert(tomllib.loads(text), Sample)


def _make_way(file: Path) -> None:
    """An earlier demo has stepped aside, with what was done in it; WorkspaceLocked while somebody is working there."""
    if file.exists():
        open_workspace(file).close()
        file.replace(file.with_stem(f"{file.stem}-previous"))


def _composed(workspace: Workspace, sample: Sample, articles: dict[str, Article]) -> Brief:
    briefs = workspace.briefs
    brief = briefs.new(str(sample.brief["template"]), str(sample.brief["title"]))
    for name, value in {**sample.brief, **sample.fields}.items():
        if name != "template":
            brief = briefs.set(brief, name, str(value))
    highlights: list[Highlight] = []
    for one in sample.facts:
        brief, fact = _picked(workspace, brief, one, articles, highlights)
        brief = edit.replace_fact(
            brief, replace(fact, event_date=one.event_date, credibility=one.credibility)
        )
    for one in (*sample.judgements, *sample.comments):
        brief, _ = briefs.write(brief, one.section, one.statement, one.likelihood, one.confidence)
    briefs.save(brief, highlights)
    return brief


def _picked(
    workspace: Workspace,
    brief: Brief,
    wanted: SampleFact,
    articles: dict[str, Article],
    highlights: list[Highlight],
) -> tuple[Brief, Fact]:
    """The brief with the fact, whose highlights are now in the list too."""
    article = articles[wanted.article]
    picked = workspace.briefs.pick(
        brief,
        wanted.section,
        article,
        *find_quote(article, wanted.quote),
        statement=wanted.statement,
    )
    highlights.append(picked.highlight)
    fact = picked.fact
    for passage in wanted.also:
        where = articles[passage.article]
        more = workspace.briefs.highlight(where, *find_quote(where, passage.quote))
        highlights.append(more)
        fact = replace(fact, evidence=(*fact.evidence, more.id))
    return edit.replace_fact(picked.brief, fact), fact
