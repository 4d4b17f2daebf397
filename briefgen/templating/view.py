"""What a template sees of a brief: plain values under documented names (docs/templates.md).

Version 1. Names may be added within a version; none is renamed, removed or given another meaning.
Only dict, list, str, int and bool stand in it, so that a template can reach nothing else. What is
unknown is an empty string. Text is canonical, which keeps control characters out of the engine's output.
"""

from dataclasses import replace
from typing import Any

from briefgen.model import csl
from briefgen.model.article import Article, admiralty
from briefgen.model.brief import Brief, Fact, FactKind, FactStatus, Section
from briefgen.model.comparison import compared
from briefgen.model.dossier import Dossier
from briefgen.model.prose import as_words, contains_words
from briefgen.model.quoting import has_marks
from briefgen.model.scales import Grade, Scales, Term, Yardstick
from briefgen.model.template import FieldKind, Template
from briefgen.model.text import base_direction, clean, has_direction
from briefgen.templating import dates, sources, words
from briefgen.templating.dates import Dates
from briefgen.templating.sources import Evidence, Sources
from briefgen.templating.words import Words

VERSION = 1

View = dict[str, Any]

BRIEF_NAMES = frozenset({
    "as_of", "as_of_iso", "audience", "author", "classification", "direction_mark", "edition", "follows", "language",
    "marking", "number", "organization", "title",
})  # fmt: skip
"""What `brief` has."""

CHANGES_NAMES = frozenset({
    "added", "as_of", "as_of_iso", "dropped", "number", "since", "updated",
})  # fmt: skip
"""What `changes` has."""

_SHAPES = str.maketrans("’‘“”„«»–—", '\'\'"""""--')
_YES = {"yes", "true", "on", "1"}


def brief_view(dossier: Dossier, template: Template, scales: Scales) -> View:
    """The whole view of a brief; RenderError when evidence is missing."""
    brief = dossier.brief
    known = sources.gather(dossier)
    yardstick = scales.yardstick(brief.yardstick)
    written = Dates(template.style.dates, brief.language)
    said = words.of(template, brief.language)
    seen = {fact.id: _fact(fact, written, (brief, known, yardstick)) for fact in brief.facts}
    sections = [_section(one, template, said, seen) for one in _laid_out(brief, template)]
    dated = sorted((fact for fact in brief.facts if fact.event_date), key=_event_date)
    return {
        "brief": _brief(brief, scales, written),
        "fields": _fields(brief, template),
        "sections": sections,
        "sources": [
            _source(key, one, brief, (written, said)) for key, one in known.articles.items()
        ],
        "timeline": [seen[fact.id] for fact in dated],
        "yardstick": _yardstick(yardstick, brief),
        "ratings": _ratings(scales, any(one["rating"] for one in seen.values())),
        "changes": _changes(dossier, written, yardstick, seen),
    }


def _text(raw: str) -> str:
    return clean(raw)[0]


def _name(raw: str, brief: Brief) -> str:
    return sources.settled(raw, brief.title)


def _brief(brief: Brief, scales: Scales, written: Dates) -> View:
    marking = scales.marking(brief.marking)
    return {
        "title": _text(brief.title),
        "number": _text(brief.number),
        "as_of": written.in_words(brief.as_of),
        "as_of_iso": dates.iso(brief.as_of),
        "author": _text(brief.author),
        "organization": _text(brief.organization),
        "marking": _text(brief.marking),
        "audience": marking.audience if marking else "",
        "classification": _text(brief.classification),
        "edition": _text(brief.edition),
        "language": csl.language(brief.language),
        "direction_mark": sources.DIRECTION_MARKS["rtl"]
        if base_direction(brief.title) == "rtl"
        else "",
        "follows": brief.previous is not None,
    }


def _fields(brief: Brief, template: Template) -> View:
    values: View = {}
    for spec in template.fields:
        value = _text(brief.field(spec.name)) or spec.default
        values[spec.name] = value.strip().lower() in _YES if spec.kind is FieldKind.FLAG else value
    return values


def _laid_out(brief: Brief, template: Template) -> tuple[Section, ...]:
    """The template's sections, then those of the brief that the template doesn't know."""
    own = {one.key: one for one in brief.sections}
    declared = [own.pop(spec.key, Section(spec.key, spec.title)) for spec in template.sections]
    return (*declared, *own.values())


def _section(section: Section, template: Template, said: Words, seen: dict[Any, View]) -> View:
    titles = {spec.key: spec.title for spec in template.sections}
    own = titles.get(section.key, section.key)
    title = _text(section.title) or own
    return {
        "key": section.key,
        # A title that the analyst gave is in the brief's language already.
        "title": said.say(title) if title == own else title,
        "declared": section.key in titles,
        "facts": [seen[fact.id] for fact in section.facts],
    }


def _changes(
    dossier: Dossier, written: Dates, yardstick: Yardstick | None, seen: dict[Any, View]
) -> View:
    """What differs from the issue before; without one, empty lists."""
    before = dossier.before
    if before is None:
        return dict.fromkeys(CHANGES_NAMES, "") | {"added": [], "updated": [], "dropped": []}
    earlier, changes = before.brief, compared(before.brief, dossier.brief)
    gone = tuple(one.fact for one in changes.dropped)
    known = sources.gather(
        replace(before, brief=replace(earlier, sections=(Section("", "", gone),)))
    )
    number, day = _text(earlier.number), written.in_words(earlier.as_of)
    return {
        "since": number or day,
        "number": number,
        "as_of": day,
        "as_of_iso": dates.iso(earlier.as_of),
        "added": [seen[one.fact.id] for one in changes.added],
        "updated": [seen[one.after.id] for one in changes.reworded],
        # The list of sources is that of this brief: what it dropped is told without references.
        "dropped": [
            _fact(one, written, (dossier.brief, known, yardstick)) | {"sources": []} for one in gone
        ],
    }


def _fact(fact: Fact, written: Dates, around: tuple[Brief, Sources, Yardstick | None]) -> View:
    brief, known, yardstick = around
    evidence = known.of(fact)
    statement = _text(fact.statement)
    verbatim = _stands_in(statement, evidence)
    term = yardstick.term(fact.likelihood) if yardstick and fact.likelihood else None
    return {
        "id": fact.id,
        "kind": fact.kind.value,
        "statement": statement,
        "verbatim": verbatim,
        "quoted": verbatim and fact.kind is FactKind.QUOTATION and not has_marks(statement),
        "language": _foreign(evidence[0].article, brief) if verbatim else "",
        "likelihood": _text(fact.likelihood),
        "likelihood_range": _range_beside(fact.likelihood, term, brief) if term else "",
        "confidence": fact.confidence.value if fact.confidence else "",
        "status": _status(fact),
        "credibility": str(fact.credibility or ""),
        "rating": _rating(fact, evidence),
        "event_date": written.in_words(fact.event_date),
        "event_date_iso": dates.iso(fact.event_date),
        "event_month": written.month(fact.event_date),
        "quotes": [_text(one.exact) for one in evidence],
        "sources": list(dict.fromkeys(one.source for one in evidence)),
    }


def _status(fact: Fact) -> str:
    """What a reader may know: that the analyst meant to look at it again is no part of the brief."""
    return (FactStatus.CARRIED if fact.status is FactStatus.DUE else fact.status).value


def _stands_in(statement: str, evidence: tuple[Evidence, ...]) -> bool:
    """Whether the whole statement is words of its evidence; quotation marks and white space don't count."""
    if any(statement == one.exact for one in evidence):
        return True
    said = as_words(statement)
    return bool(said) and any(contains_words(one.exact, said) for one in evidence)


def _foreign(article: Article, brief: Brief) -> str:
    """The article's language where it is not the brief's."""
    tag = csl.language(article.language)
    return "" if tag == brief.language else tag


def _rating(fact: Fact, evidence: tuple[Evidence, ...]) -> str:
    return admiralty((one.article.rating for one in evidence), fact.credibility)


def _source(key: str, article: Article, brief: Brief, spoken: tuple[Dates, Words]) -> View:
    written, said = spoken
    return {
        "key": key,
        "publisher": _name(article.publisher, brief),
        "authors": [_name(author, brief) for author in article.authors],
        "headline": _name(article.headline, brief),
        "language": _foreign(article, brief),
        "published": written.in_words(article.date_published) or said.say(dates.UNDATED),
        "published_iso": dates.iso(article.date_published),
        "retrieved": written.in_words(csl.retrieved(article)),
        "retrieved_iso": dates.iso(csl.retrieved(article)),
        "address": _text(csl.address(article)),
        "file": _text(csl.file_name(article)),
        "rating": article.rating.value if article.rating else "",
    }


def _yardstick(yardstick: Yardstick | None, brief: Brief) -> View:
    terms = yardstick.terms if yardstick else ()
    said = {fact.likelihood for fact in brief.facts if fact.likelihood}
    found = [yardstick.term(one) for one in said] if yardstick else []
    used = {one.name for one in found if one}
    return {
        "title": yardstick.title if yardstick else "",
        "used": bool(said),
        "terms": [
            {
                "name": term.name,
                "also": list(term.also),
                "range": _range(term),
                "used": term.name in used,
            }
            for term in terms
        ],
    }


def _ratings(scales: Scales, used: bool) -> View:
    def grades(steps: tuple[Grade, ...]) -> list[View]:
        return [{"code": one.code, "meaning": one.meaning} for one in steps]

    return {
        "used": used,
        "reliability": grades(scales.reliability),
        "credibility": grades(scales.credibility),
    }


def _range(term: Term) -> str:
    return f"{term.low}–{term.high}\u00a0%"


def _range_beside(said: str, term: Term, brief: Brief) -> str:
    """The range as it stands beside a term: a Latin one in a right-to-left brief keeps its per cent sign at the end."""
    latin = base_direction(brief.title) == "rtl" and not has_direction(said, "rtl")
    return f"{_range(term)}{sources.DIRECTION_MARKS['ltr'] if latin else ''}"


def _event_date(fact: Fact) -> str:
    return dates.iso(fact.event_date)
