"""A document as the parts of a DOCX file. Imported when a file is first written: python-docx loads slowly."""

from dataclasses import replace
from functools import partial
from itertools import count
from typing import NamedTuple

from briefgen.model.document import Block, Document, ListItem, OrderedList
from briefgen.model.stationery import Paper, Stationery
from briefgen.model.text import is_rtl_language
from briefgen.writers.docx import notes, package, properties
from briefgen.writers.docx.bands import band_xml
from briefgen.writers.docx.body import Body, Common
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.fonts import font_table
from briefgen.writers.docx.namespaces import DECLARED
from briefgen.writers.docx.notekinds import ENDNOTES, FOOTNOTES, Kind, kind_of
from briefgen.writers.docx.numbering import Numbering
from briefgen.writers.docx.pagination import Pages, Pagination
from briefgen.writers.docx.papers import Furnishing
from briefgen.writers.docx.relations import Relations
from briefgen.writers.docx.runs import NativeNotes
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.theme import theme_xml
from briefgen.writers.docx.units import twips
from briefgen.writers.outline import headings
from briefgen.writers.plates import Plates
from briefgen.writers.references import noted


def written(document: Document) -> bytes:
    """The file's bytes."""
    meta, sheet = document.meta, document.style
    styles = Styles(sheet, meta)
    rtl, plates = is_rtl_language(meta.language), Plates(sheet, meta)
    common = Common(styles, sheet.page, rtl, Numbering(styles), count(), count(1), plates)
    text = _text(document, common)
    bands = _bands(document, common, text)
    section_xml = _section_xml(document, text.kind, common.rtl, bands)
    document_xml = (
        f"<w:document {DECLARED}><w:body>{text.body_xml}{section_xml}</w:body></w:document>"
    )
    return package.packed(
        package.Parts(
            document=document_xml,
            styles=styles.xml(),
            numbering=common.numbering.xml(),
            settings=properties.settings_xml(
                meta,
                notes.settings_xml(text.kind) if text.kind else "",
                properties.hyphens_xml(sheet),
                parts_pages=document.stationery is not None
                and document.stationery.even is not None,
            ),
            font_table=font_table(sheet),
            theme=theme_xml(sheet),
            bands=bands,
            core=properties.core_xml(meta),
            app=properties.app_xml(meta),
            links=text.body.relations.links,
            pictures=text.body.relations.pictures,
            notes=text.notes,
        )
    )


def _bands(document: Document, common: Common, text: "_Text") -> tuple[package.Band, ...]:
    """Headers and footers for each kind of page: what the house has there, and the lines of the brief."""
    papers = document.stationery or Stationery(Paper())
    kinds = (("default", papers.usual), ("first", papers.first), ("even", papers.even))
    return tuple(
        _band(document, common, text, kind, pages, paper)
        for pages, paper in kinds
        if paper is not None
        for kind in ("header", "footer")
    )


def _band(
    document: Document, common: Common, text: "_Text", kind: str, pages: str, paper: Paper
) -> package.Band:
    is_header = kind == "header"
    band = document.header if is_header else document.footer
    if is_header and pages == "first" and paper.header:
        band = replace(
            band, start=()
        )  # the letterhead says whose brief it is, and the title follows
    relations = Relations(f"{kind}{pages}")
    furnishing = Furnishing(common.styles, relations, common.figure_ids, text.pages)
    house_xml = furnishing.xml(paper.header if is_header else paper.footer)
    page = document.style.page
    width = page.width - page.start - page.end
    runs = text.body.runs
    xml = band_xml(band, kind, common.styles, runs, text.pages, common.rtl, width, house_xml)
    return package.Band(kind, pages, xml, relations.pictures)


class _Text(NamedTuple):
    """The body and what it is made with; its notes and their kind, if it has any; about how many pages."""

    body: Body
    body_xml: str
    pages: int
    kind: Kind | None = None
    notes: package.Notes | None = None


def _text(document: Document, common: Common) -> _Text:
    kind = kind_of(document.style.references)
    if kind:
        return _noted_text(document.blocks, common, kind)
    pages = _pages(document.blocks, common, {})
    body = Body(document.blocks, common, pages)
    return _Text(body, body.xml(), pages.last)


def _noted_text(blocks: tuple[Block, ...], common: Common, kind: Kind) -> _Text:
    """The text with its sources as notes. A heading over endnotes comes last, since they follow the text."""
    found = noted(blocks)
    heading = (found.heading,) if found.heading and kind is ENDNOTES else ()
    blocks = (*found.blocks, *heading)
    pages = _pages(blocks, common, found.notes, at_end=kind is not FOOTNOTES)
    marks = notes.Marks(kind, found, common.bookmark_ids)
    between = partial(notes.between_xml, kind)
    body = Body(blocks, common, pages, NativeNotes(marks.xml, between))
    body_xml = body.xml()
    if not marks.used:
        return _Text(body, body_xml, pages.last)
    inner = Body(
        (), common, Pages((), 1), NativeNotes(marks.again_xml, between), pictures="noteimage"
    )
    part_xml = notes.part_xml(kind, marks.used, inner.source_xml, rtl=common.rtl, ruled=not heading)
    links, pictures = inner.relations.links, inner.relations.pictures
    part = package.Notes(kind.element, part_xml, links, pictures)
    return _Text(body, body_xml, pages.last, kind, part)


def _pages(
    blocks: tuple[Block, ...],
    common: Common,
    sources: dict[str, ListItem],
    *,
    at_end: bool = False,
) -> Pages:
    """About where pages end, with those sources at the foot of pages or after the text."""
    page = common.page
    width, height = page.width - page.start - page.end, page.height - page.top - page.bottom
    feet = {} if at_end else sources
    tail = (OrderedList(tuple(sources.values()), "sources"),) if at_end else ()
    pagination = Pagination(common.styles, width, height, feet)
    return pagination.pages((*blocks, *tail), len(headings(blocks)))


def _section_xml(
    document: Document, kind: Kind | None, rtl: bool, bands: tuple[package.Band, ...]
) -> str:
    """The section properties: headers and footers, notes, sheet and margins, direction."""
    page, papers = document.style.page, document.stationery
    bands_xml = "".join(
        f'<w:{attribute(one.kind)}Reference w:type="{attribute(one.pages)}" r:id="{attribute(one.relation)}"/>'
        for one in bands
    )
    wide_xml = ' w:orient="landscape"' if page.width > page.height else ""
    first_xml = "<w:titlePg/>" if papers is not None and papers.first is not None else ""
    bidi_xml = "<w:bidi/>" if rtl else ""
    notes_xml = notes.section_xml(kind) if kind else ""
    header, footer = page.top * 0.45, page.bottom * 0.45
    if papers is not None:
        header, footer = papers.header_distance, papers.footer_distance
    return (
        f"<w:sectPr>{bands_xml}{notes_xml}"
        f'<w:pgSz w:w="{twips(page.width):d}" w:h="{twips(page.height):d}"{wide_xml}/>'
        f'<w:pgMar w:top="{twips(page.top):d}" w:right="{twips(page.end):d}" '
        f'w:bottom="{twips(page.bottom):d}" w:left="{twips(page.start):d}" '
        f'w:header="{twips(header):d}" w:footer="{twips(footer):d}" w:gutter="0"/>'
        f"{first_xml}{bidi_xml}</w:sectPr>"
    )
