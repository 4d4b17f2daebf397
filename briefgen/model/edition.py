"""Editions: a brief cut down to what the readers of a label may see. Where that isn't sure, it is left out."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact, FactKind
from briefgen.model.dossier import Dossier, article_ids, evidence_ids
from briefgen.model.highlight import ANALYST, Highlight
from briefgen.model.ids import ArticleId, BriefId, FactId, HighlightId
from briefgen.model.marking import covers, uncovered
from briefgen.model.scales import Scales


@dataclass(frozen=True, slots=True)
class Edition:
    """A brief for the readers of a label. `dossier` holds nothing but what they may see.

    `left_out` are the facts that rest on an article above the label, `unreleased` those that the analyst
    wrote and nobody released for these readers.
    """

    dossier: Dossier
    left_out: tuple[Fact, ...] = ()
    unreleased: tuple[Fact, ...] = ()

    @property
    def brief(self) -> Brief:
        """The brief as its readers get it."""
        return self.dossier.brief


def is_written(fact: Fact) -> bool:
    """Whether the words are the analyst's own, so that no source tells who may read them."""
    return not fact.evidence or fact.kind in {FactKind.JUDGEMENT, FactKind.COMMENT}


def is_narrower(whole: Dossier, scales: Scales, label: str) -> bool:
    """Whether the brief or a source of it is marked for fewer readers than the label's, or that can't be told."""
    own = covers(scales, label, whole.brief.marking)
    return own is not True or bool(uncovered(scales, label, whole.articles))


def cut(whole: Dossier, scales: Scales, label: str, released: Collection[FactId]) -> Edition:
    """The edition for a label. Written facts stay where nothing is narrower than the label, or they are released.

    The edition is a brief of its own: same facts by their ids, but other ids of brief and highlights, so
    that an import of it never takes the place of the whole one. The analyst's notes don't go with it.
    """
    barred = _barred(whole, scales, label)
    closed = {one.id for one in whole.highlights if one.article_id in barred}
    known = whole.highlights_by_id()
    left_out = tuple(
        fact
        for fact in whole.brief.facts
        if any(one in closed or one not in known for one in fact.evidence)
    )
    decided = {*released, *(fact.id for fact in left_out)}
    unreleased = tuple(
        fact
        for fact in (whole.brief.facts if is_narrower(whole, scales, label) else ())
        if is_written(fact) and fact.id not in decided
    )
    gone = {fact.id for fact in (*left_out, *unreleased)}
    return Edition(_without(whole, label, gone), left_out, unreleased)


def _barred(whole: Dossier, scales: Scales, label: str) -> frozenset[ArticleId]:
    """The articles above the label, and those of the same file or address: their bytes hold its words, too."""
    above = uncovered(scales, label, whole.articles)
    files = {one.source.sha256 for one in above}
    addresses = {one.source.uri for one in above}
    return frozenset(
        one.id
        for one in whole.articles
        if one.source.sha256 in files or one.source.uri in addresses
    )


def _without(whole: Dossier, label: str, gone: Collection[FactId]) -> Dossier:
    brief = whole.brief
    kept = tuple(fact for fact in brief.facts if fact.id not in gone)
    known, articles = whole.highlights_by_id(), whole.articles_by_id()
    highlights = tuple(known[one] for one in evidence_ids(kept))
    cut_down = replace(
        brief,
        id=BriefId(_renamed(brief.id, label)),
        sections=tuple(
            replace(
                section,
                facts=tuple(_fact(one, label) for one in section.facts if one.id not in gone),
            )
            for section in brief.sections
        ),
        marking=label,
        edition=label,
        previous=None,
    )
    return Dossier(
        cut_down,
        tuple(_highlight(one, label) for one in highlights),
        tuple(_article(articles[one]) for one in article_ids(highlights)),
    )


def _fact(fact: Fact, label: str) -> Fact:
    return replace(fact, evidence=tuple(_highlight_id(one, label) for one in fact.evidence))


def _highlight(highlight: Highlight, label: str) -> Highlight:
    return replace(
        highlight, id=_highlight_id(highlight.id, label), reason="", note="", origin=ANALYST
    )


def _article(article: Article) -> Article:
    """The article without the earlier reading that it names, nor the folders of the analyst's disk."""
    uri = article.source.uri
    if uri.startswith("file:"):
        uri = f"file:///{PurePosixPath(uri).name}"
    return replace(article, source=replace(article.source, uri=uri), revises=None)


def _highlight_id(highlight_id: HighlightId, label: str) -> HighlightId:
    return HighlightId(_renamed(highlight_id, label))


def _renamed(identity: str, label: str) -> str:
    return sha256(f"{identity}\0{label}".encode()).hexdigest()[:32]
