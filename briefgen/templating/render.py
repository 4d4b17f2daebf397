"""A brief and a template become a document: the way through this room, in five steps."""

from typing import Any

from briefgen.model.document import Block, Document, DocumentMeta, ListItem, Row
from briefgen.model.dossier import Dossier
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.model.text import clean_line
from briefgen.model.tree import walk
from briefgen.templating import sources, words
from briefgen.templating.bands import band
from briefgen.templating.citations.styles import USUAL
from briefgen.templating.dates import Dates


def render(dossier: Dossier, template: Template, scales: Scales) -> Document:
    """The document; TemplateError says where the template fails, RenderError what evidence is missing."""
    # Imported here since the engine, the Markdown parser and the sanitiser are needed only when a brief is laid out.
    from briefgen.templating import dress, engine, headings, markup, numbering, view
    from briefgen.templating.figured import Easel

    brief = view.brief_view(dossier, template, scales)
    program = engine.compiled(template.parts, template.body)
    printed = engine.output(
        program, brief, len(dossier.brief.facts), _known_to_filters(dossier, template)
    )
    wear = dress.dressed(template)
    dates = Dates(template.style.dates, dossier.brief.language)
    parsed = markup.parse(printed, Easel(wear.style, dates, template.pictures))
    numbered = headings.numbered(parsed.blocks, wear.style.numbering)
    blocks = numbering.numbered(numbered, parsed.notes)
    if template.csl:
        blocks = _named(blocks, dossier, template, brief)
    meta = _meta(dossier)
    values = {
        "title": meta.title,
        "number": meta.number,
        "author": meta.author,
        "organization": meta.organization,
        "marking": meta.marking,
        "classification": clean_line(dossier.brief.classification),
        "as_of": str(brief["brief"]["as_of"]),
    }
    said, lines = words.of(template, dossier.brief.language), template.style
    document = Document(
        meta=meta,
        style=wear.style,
        header=band(said.line(lines.header), values, scales, counts_pages=wear.counts_pages),
        footer=band(said.line(lines.footer), values, scales, counts_pages=wear.counts_pages),
        blocks=(*wear.above, *blocks),
        stationery=wear.stationery,
    )
    return dress.legible(document, template)


def _known_to_filters(dossier: Dossier, template: Template) -> dict[str, object]:
    language = dossier.brief.language
    return {
        "_dates": Dates(template.style.dates, language),
        "_words": words.of(template, language),
    }


def _named(
    blocks: tuple[Block, ...], dossier: Dossier, template: Template, brief: dict[str, Any]
) -> tuple[Block, ...]:
    """The blocks with author–date references."""
    # Only templates that cite so pay for the processor's import.
    from briefgen.templating.citations.bibliography import bibliography
    from briefgen.templating.citations.blocks import cited

    listed = frozenset(one.anchor for one in walk(blocks) if isinstance(one, ListItem | Row))
    articles = sources.gather(dossier).articles
    known = bibliography(
        {key: one for key, one in articles.items() if key in listed},
        dossier.brief, template.csl, template.style.citation_style or USUAL,
    )  # fmt: skip
    return cited(blocks, known, {one["key"]: one for one in brief["sources"]})


def _meta(dossier: Dossier) -> DocumentMeta:
    brief = dossier.brief
    return DocumentMeta(
        title=clean_line(brief.title),
        language=brief.language,
        created=brief.as_of,
        author=clean_line(brief.author),
        organization=clean_line(brief.organization),
        number=clean_line(brief.number),
        marking=clean_line(brief.marking),
    )
