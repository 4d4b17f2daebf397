"""What is found wrong with a brief only when its template and its pages are known."""

import unicodedata
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from briefgen.checks.places import facts_in_place, issue_before
from briefgen.model.brief import Brief, FactStatus
from briefgen.model.dossier import Dossier
from briefgen.model.errors import MissingEntry
from briefgen.model.finding import Finding, Severity
from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase, term
from briefgen.model.template import FieldKind, Template

if TYPE_CHECKING:
    from briefgen.model.document import Document

_LONG = timedelta(days=7)
_ISSUES = 3
"""A fact may go so many issues of a slower series without a new source."""


def lost_evidence(error: MissingEntry) -> Finding:
    """The error that a passage or an article that the brief rests on is not in the workspace any more."""
    mend = Phrase(
        "Restore a copy of the workspace, or import the brief again from an export of it."
    )
    return Finding(Severity.ERROR, Phrase("The evidence"), error.message, mend, "quotations")


def stood_in(brief: Brief, template: Template) -> tuple[Finding, ...]:
    """A warning if the brief's own template is not here, and another one stands in for it."""
    if brief.template_id == template.id:
        return ()
    return (
        Finding(
            Severity.WARNING,
            Phrase("The template"),
            Phrase(
                "“{template}” is not here; the brief is laid out by the template of its series, “{used}”.",
                template=brief.template_id,
                used=term(template.title),
            ),
            Phrase("Install the template, or choose another one for the brief."),
            "completeness",
        ),
    )


def empty_fields(brief: Brief, template: Template) -> tuple[Finding, ...]:
    """A warning for each field that the template asks for and the brief doesn't have."""
    return tuple(
        Finding(
            Severity.WARNING,
            spec.label,
            Phrase("It is empty, though its template asks for it."),
            Phrase(
                "Write it in the brief's details, or with “briefgen set BRIEF {field}=…”.",
                field=spec.name,
            ),
            "completeness",
        )
        for spec in template.fields
        if spec.required and not (brief.field(spec.name) or spec.default).strip()
    )


def untouched(dossier: Dossier, template: Template) -> tuple[Finding, ...]:
    """A warning for each text that the template asks for and that the issue before had word for word."""
    if dossier.before is None:
        return ()
    brief, before = dossier.brief, dossier.before.brief
    return tuple(
        Finding(
            Severity.WARNING,
            spec.label,
            Phrase("It is that of {named}, word for word.", named=issue_before(before)),
            Phrase(
                "Read it against today's facts, and say it anew: with “briefgen set BRIEF "
                "{field}=…”, or in the brief's details.",
                field=spec.name,
            ),
            "series",
        )
        for spec in template.fields
        if spec.required
        and spec.kind in {FieldKind.LINE, FieldKind.MARKDOWN}
        and brief.field(spec.name).strip()
        and brief.field(spec.name) == before.field(spec.name)
    )


def unsupported(dossier: Dossier, template: Template) -> tuple[Finding, ...]:
    """A notice for each carried fact without a source of the last week, or of three issues of a slower series.

    What stands in a section for background is meant to stay.
    """
    standing = {one.key for one in template.sections if one.background}
    facts = {
        fact.id
        for section in dossier.brief.sections
        if section.key not in standing
        for fact in section.facts
        if fact.status is FactStatus.CARRIED
    }
    since = _long_ago(dossier)
    newest = {key: day for key, day in _newest_sources(dossier).items() if day < since}
    return tuple(
        Finding(
            Severity.NOTICE,
            where,
            Phrase("It is carried over, and its newest source is of {day}.", day=newest[fact.id]),
            Phrase("Look for a newer source; or move it to the background, or drop it."),
            "series",
            fact.id,
        )
        for where, fact in facts_in_place(dossier.brief)
        if fact.id in facts and fact.id in newest
    )


def _newest_sources(dossier: Dossier) -> dict[FactId, date]:
    """The day of each fact's newest source: of its publication, or else of its retrieval."""
    articles = dossier.articles_by_id()
    days = {
        one.id: article.date_published or article.source.retrieved_at.astimezone(UTC).date()
        for one in dossier.highlights
        if (article := articles.get(one.article_id))
    }
    known = {
        fact.id: [days[one] for one in fact.evidence if one in days] for fact in dossier.brief.facts
    }
    return {key: max(found) for key, found in known.items() if found}


def _long_ago(dossier: Dossier) -> date:
    """The day before which a source is old."""
    day = dossier.brief.as_of
    rhythm = day - dossier.before.brief.as_of if dossier.before else timedelta()
    span = max(_LONG, _ISSUES * rhythm)
    return day - span if day.toordinal() > span.days else date.min


def undrawn(document: "Document") -> tuple[Finding, ...]:
    """A warning for each character that the pages of a PDF could not show, with its place."""
    # Here, since it loads the fonts, which nothing else needs before an export.
    from briefgen.writers.pdf.missing import missing

    return tuple(
        Finding(
            Severity.WARNING,
            Phrase("“{where}”", where=one.where),
            Phrase(
                "No font draws {character}; a PDF shows � in its place.",
                character=_named(one.character),
            ),
            Phrase("Install a font that has it (TrueType outlines), or write it in other letters."),
            "fonts",
        )
        for one in missing(document)
    )


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")
