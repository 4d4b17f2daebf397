"""A document as the parts of a DOCX file. Imported when a file is first written: python-docx loads slowly."""

from functools import partial
from itertools import count
from typing import NamedTuple

from briefgen.model.document import Block, Document, ListItem, OrderedList
from briefgen.model.style import Page
from briefgen.writers.direction import is_rtl_language
from briefgen.writers.docx import notes, package, properties
from briefgen.writers.docx.bands import band_xml
from briefgen.writers.docx.body import Body, Common
from briefgen.writers.docx.fonts import font_table
from briefgen.writers.docx.namespaces import DECLARED
from briefgen.writers.docx.notekinds import ENDNOTES, FOOTNOTES, Kind, kind_of
from briefgen.writers.docx.numbering import Numbering
from briefgen.writers.docx.pagination import Pages, Pagination
from briefgen.writers.docx.runs import NativeNotes
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.theme import theme_xml
from briefgen.writers.docx.units import twips
from briefgen.writers.outline import headings
from briefgen.writers.references import noted


def written(document: Document) -> bytes:
    """The file's bytes."""
    meta, sheet = document.meta, document.style
    styles = Styles(sheet, meta)
    common = Common(
        styles, sheet.page, is_rtl_language(meta.language), Numbering(styles), count(), count(1)
    )
    text = _text(document, common)
    bands = {
        kind: band_xml(band, kind, styles, text.body.runs, text.pages, common.rtl)
        for kind, band in (("header", document.header), ("footer", document.footer))
    }
    section_xml = _section_xml(sheet.page, text.kind, common.rtl)
    document_xml = (
        f"<w:document {DECLARED}><w:body>{text.body_xml}{section_xml}</w:body></w:document>"
    )
    return package.packed(
        package.Parts(
            document=document_xml,
            styles=styles.xml(),
            numbering=common.numbering.xml(),
            settings=properties.settings_xml(
                meta, notes.settings_xml(text.kind) if text.kind else ""
            ),
            font_table=font_table(sheet),
            theme=theme_xml(sheet),
            header=bands["header"],
            footer=bands["footer"],
            core=properties.core_xml(meta),
            app=properties.app_xml(meta),
            links=text.body.relations.links,
            pictures=text.body.relations.pictures,
            notes=text.notes,
        )
    )


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


def _section_xml(page: Page, kind: Kind | None, rtl: bool) -> str:
    """The section properties: header and footer, notes, sheet and margins, direction."""
    wide_xml = ' w:orient="landscape"' if page.width > page.height else ""
    bidi_xml = "<w:bidi/>" if rtl else ""
    notes_xml = notes.section_xml(kind) if kind else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{package.HEADER_ID}"/>'
        f'<w:footerReference w:type="default" r:id="{package.FOOTER_ID}"/>{notes_xml}'
        f'<w:pgSz w:w="{twips(page.width):d}" w:h="{twips(page.height):d}"{wide_xml}/>'
        f'<w:pgMar w:top="{twips(page.top):d}" w:right="{twips(page.end):d}" '
        f'w:bottom="{twips(page.bottom):d}" w:left="{twips(page.start):d}" '
        f'w:header="{twips(page.top * 0.45):d}" w:footer="{twips(page.bottom * 0.45):d}" w:gutter="0"/>'
        f"{bidi_xml}</w:sectPr>"
    )
