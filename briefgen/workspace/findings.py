"""What is found wrong with a brief only when its template and its pages are known."""

import unicodedata
from collections.abc import Callable

from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier
from briefgen.model.errors import MissingEntry
from briefgen.model.finding import Finding, Severity
from briefgen.model.template import FieldKind, Template


def lost_evidence(dossier: Callable[[Brief], Dossier], brief: Brief) -> tuple[Finding, ...]:
    """An error if a passage or an article that the brief rests on is not in the workspace any more."""
    try:
        dossier(brief)
    except MissingEntry as error:
        mend = "Restore a copy of the workspace, or import the brief again from an export of it."
        return (Finding(Severity.ERROR, "The evidence", error.message, mend, "quotations"),)
    return ()


def empty_fields(brief: Brief, template: Template) -> tuple[Finding, ...]:
    """A warning for each field that the template asks for and the brief doesn't have."""
    return tuple(
        Finding(
            Severity.WARNING,
            spec.label,
            "It is empty, though its template asks for it.",
            f"Write it in the brief's details, or with “briefgen set BRIEF {spec.name}=…”.",
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
    named = f"No. {before.number}" if before.number else "the issue before"
    return tuple(
        Finding(
            Severity.WARNING,
            spec.label,
            f"It is that of {named}, word for word.",
            f"Read it against today's facts, and say it anew: with “briefgen set BRIEF {spec.name}=…”, or in the "
            "brief's details.",
            "series",
        )
        for spec in template.fields
        if spec.required
        and spec.kind in {FieldKind.LINE, FieldKind.MARKDOWN}
        and brief.field(spec.name).strip()
        and brief.field(spec.name) == before.field(spec.name)
    )


def undrawn(document: Document) -> tuple[Finding, ...]:
    """A warning for each character that the pages of a PDF could not show, with its place."""
    # Here, since it loads the fonts, which nothing else needs before an export.
    from briefgen.writers.pdf.missing import missing

    return tuple(
        Finding(
            Severity.WARNING,
            f"“{one.where}”",
            f"No font draws {_named(one.character)}; a PDF shows \ufffd in its place.",
            "Install a font that has it (TrueType outlines), or write it in other letters.",
            "fonts",
        )
        for one in missing(document)
    )


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")
