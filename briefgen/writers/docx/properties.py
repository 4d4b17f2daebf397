"""What the file says of itself: core and extended properties, and Word's settings."""

from briefgen.model.document import DocumentMeta
from briefgen.model.style import StyleSheet
from briefgen.writers.docx.escape import attribute, text
from briefgen.writers.docx.looks import language_xml
from briefgen.writers.docx.namespaces import MAIN
from briefgen.writers.docx.units import twips

_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_EXTENDED = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'


def core_xml(meta: DocumentMeta) -> str:
    """The part docProps/core.xml. Both dates are the brief's day at midnight UTC, whatever the clock says."""
    moment = text(f"{meta.created.isoformat()}T00:00:00Z")
    creator_xml = f"<dc:creator>{text(meta.author)}</dc:creator>" if meta.author else ""
    editor_xml = (
        f"<cp:lastModifiedBy>{text(meta.author)}</cp:lastModifiedBy>" if meta.author else ""
    )
    return (
        f"<cp:coreProperties {_CORE}><dc:title>{text(meta.title)}</dc:title>{creator_xml}"
        f"<dc:language>{text(meta.language)}</dc:language>{editor_xml}<cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment:s}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment:s}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def app_xml(meta: DocumentMeta) -> str:
    """The part docProps/app.xml."""
    company_xml = f"<Company>{text(meta.organization)}</Company>" if meta.organization else ""
    return f"<Properties {_EXTENDED}><Application>briefgen</Application>{company_xml}</Properties>"


def settings_xml(
    meta: DocumentMeta, notes_xml: str = "", hyphens_xml: str = "", *, parts_pages: bool = False
) -> str:
    """The part word/settings.xml: laid out as by a current Word, not in a compatibility mode.

    `notes_xml` is what it says of footnotes or endnotes, `hyphens_xml` of words divided at the ends of lines; even
    pages have their own headers if it `parts_pages`.
    """
    theme_xml = language_xml(meta.language).replace("<w:lang ", "<w:themeFontLang ")
    return (
        f'<w:settings {MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f"{hyphens_xml}{_EVEN_XML if parts_pages else ''}"
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'{notes_xml}<w:compat><w:compatSetting w:name="compatibilityMode" '
        f'w:uri="{attribute(_WORD)}" w:val="15"/></w:compat>{theme_xml}'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def hyphens_xml(sheet: StyleSheet) -> str:
    """What makes Word divide words at the ends of lines, as the other formats do: not more than two in a row."""
    if not sheet.hyphenate:
        return ""
    return (
        '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>'
        f'<w:hyphenationZone w:val="{twips(_ZONE):d}"/><w:doNotHyphenateCaps/>'
    )


_ZONE = 18.0
"""How much of a line may stay empty, in points, before Word divides a word to fill it."""

_EVEN_XML = "<w:evenAndOddHeaders/>"
_WORD = "http://schemas.microsoft.com/office/word"
