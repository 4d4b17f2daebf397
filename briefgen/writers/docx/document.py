"""A document as the parts of a DOCX file. Imported when a file is first written: python-docx loads slowly."""

from briefgen.model.document import Document
from briefgen.model.style import Page
from briefgen.writers.direction import is_rtl_language
from briefgen.writers.docx import package, properties
from briefgen.writers.docx.bands import band_xml
from briefgen.writers.docx.body import Body
from briefgen.writers.docx.fonts import font_table
from briefgen.writers.docx.namespaces import DECLARED
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.theme import theme_xml
from briefgen.writers.docx.units import twips


def written(document: Document) -> bytes:
    """The file's bytes."""
    rtl = is_rtl_language(document.meta.language)
    styles = Styles(document.style, document.meta)
    body = Body(document.blocks, styles, document.style.page, rtl=rtl)
    body_xml = body.xml()
    bands = {
        kind: band_xml(band, kind, styles, body.runs, body.page_count, rtl)
        for kind, band in (("header", document.header), ("footer", document.footer))
    }
    document_xml = (
        f"<w:document {DECLARED}><w:body>{body_xml}{_section_xml(document.style.page, rtl)}"
        "</w:body></w:document>"
    )
    return package.packed(
        package.Parts(
            document=document_xml,
            styles=styles.xml(),
            numbering=body.numbering.xml(),
            settings=properties.settings_xml(document.meta),
            font_table=font_table(document.style),
            theme=theme_xml(document.style),
            header=bands["header"],
            footer=bands["footer"],
            core=properties.core_xml(document.meta),
            app=properties.app_xml(document.meta),
            links=body.relations.links,
            pictures=body.relations.pictures,
        )
    )


def _section_xml(page: Page, rtl: bool) -> str:
    """The section properties: header and footer, sheet and margins, direction."""
    wide_xml = ' w:orient="landscape"' if page.width > page.height else ""
    bidi_xml = "<w:bidi/>" if rtl else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{package.HEADER_ID}"/>'
        f'<w:footerReference w:type="default" r:id="{package.FOOTER_ID}"/>'
        f'<w:pgSz w:w="{twips(page.width):d}" w:h="{twips(page.height):d}"{wide_xml}/>'
        f'<w:pgMar w:top="{twips(page.top):d}" w:right="{twips(page.end):d}" '
        f'w:bottom="{twips(page.bottom):d}" w:left="{twips(page.start):d}" '
        f'w:header="{twips(page.top * 0.45):d}" w:footer="{twips(page.bottom * 0.45):d}" w:gutter="0"/>'
        f"{bidi_xml}</w:sectPr>"
    )
