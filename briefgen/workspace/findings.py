"""What is found wrong with a brief only when its template and its pages are known."""

import unicodedata

from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.finding import Finding, Severity
from briefgen.model.template import Template


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
