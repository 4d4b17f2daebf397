"""The parts of a DOCX file, put together with python-docx's package and zipped so that bytes don't vary.

This module is imported when a file is first written: python-docx takes a while to load.
"""

from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part

from briefgen.writers.docx.escape import attribute

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PICTURES = {"png": "image/png", "jpeg": "image/jpeg"}
_CONTENT_TYPES = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"'


class Notes(NamedTuple):
    """The part of footnotes or of endnotes ("footnote", "endnote"), with its own relationships."""

    element: str
    xml: str
    links: dict[str, str]
    pictures: tuple[tuple[str, str, bytes], ...]


class Band(NamedTuple):
    """A header ("header") or footer ("footer") for pages of a kind ("default", "first", "even"), with its pictures."""

    kind: str
    pages: str
    xml: str
    pictures: tuple[tuple[str, str, bytes], ...] = ()

    @property
    def name(self) -> str:
        """What its part is called: "header1" for most pages."""
        return f"{self.kind}{_PAGES.index(self.pages) + 1}"

    @property
    def relation(self) -> str:
        """The id of the relationship that leads to it."""
        return f"rId{self.name.title().removesuffix('1')}"

    @property
    def links(self) -> dict[str, str]:
        """Headers and footers lead nowhere."""
        return {}


_PAGES = ("default", "first", "even")


class Parts(NamedTuple):
    """The XML of each part. `links` and `pictures` are those of the document part, by relationship id."""

    document: str
    styles: str
    numbering: str
    settings: str
    font_table: str
    theme: str
    bands: tuple[Band, ...]
    core: str
    app: str
    links: dict[str, str]
    pictures: tuple[tuple[str, str, bytes], ...]
    notes: Notes | None = None


_LEVEL = 3
"""How hard to compress: half the time of zlib's usual 6, for a file a tenth larger."""


def packed(parts: Parts) -> bytes:
    """The file."""
    package = OpcPackage()
    document = _part("/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, parts.document)
    package.load_rel(RELATIONSHIP_TYPE.OFFICE_DOCUMENT, document, "rId1")
    _add_properties(package, parts)
    for kind, relation, path, content_type, xml in (
        ("STYLES", "rIdStyles", "styles", CONTENT_TYPE.WML_STYLES, parts.styles),
        ("NUMBERING", "rIdNumbering", "numbering", CONTENT_TYPE.WML_NUMBERING, parts.numbering),
        ("SETTINGS", "rIdSettings", "settings", CONTENT_TYPE.WML_SETTINGS, parts.settings),
        ("FONT_TABLE", "rIdFonts", "fontTable", CONTENT_TYPE.WML_FONT_TABLE, parts.font_table),
        ("THEME", "rIdTheme", "theme/theme1", CONTENT_TYPE.OFC_THEME, parts.theme),
    ):
        made = _part(f"/word/{path}.xml", content_type, xml)
        document.load_rel(getattr(RELATIONSHIP_TYPE, kind), made, relation)
    for band in parts.bands:
        _add_band(document, band)
    _relate(document, parts)
    if parts.notes:
        _add_notes(document, parts.notes)
    return _zipped(package)


def _add_band(document: Part, band: Band) -> None:
    content_type = CONTENT_TYPE.WML_HEADER if band.kind == "header" else CONTENT_TYPE.WML_FOOTER
    made = _part(f"/word/{band.name}.xml", content_type, band.xml)
    document.load_rel(getattr(RELATIONSHIP_TYPE, band.kind.upper()), made, band.relation)
    _relate(made, band)


def _add_notes(document: Part, notes: Notes) -> None:
    kind, content_type = _NOTES[notes.element]
    made = _part(f"/word/{notes.element}s.xml", content_type, notes.xml)
    document.load_rel(kind, made, "rIdNotes")
    _relate(made, notes)


_NOTES = {
    "footnote": (RELATIONSHIP_TYPE.FOOTNOTES, CONTENT_TYPE.WML_FOOTNOTES),
    "endnote": (RELATIONSHIP_TYPE.ENDNOTES, CONTENT_TYPE.WML_ENDNOTES),
}


def _relate(part: Part, to: Parts | Notes | Band) -> None:
    """The part now leads to the pictures and addresses that its XML names."""
    for relation, name, image in to.pictures:
        media_type = _PICTURES[name.rpartition(".")[2]]
        picture = Part(PackURI(f"/word/media/{name}"), media_type, image)
        part.load_rel(RELATIONSHIP_TYPE.IMAGE, picture, relation)
    for href, relation in to.links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, href, relation, is_external=True)


def _part(path: str, content_type: str, xml: str) -> Part:
    return Part(PackURI(path), content_type, f"{_DECLARATION}{xml}".encode())


def _add_properties(package: OpcPackage, parts: Parts) -> None:
    core = _part("/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, parts.core)
    package.load_rel(RELATIONSHIP_TYPE.CORE_PROPERTIES, core, "rId2")
    app = _part("/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, parts.app)
    package.load_rel(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, app, "rId3")


def _zipped(package: OpcPackage) -> bytes:
    """The package as a ZIP file: the content types first, as readers expect, then parts by name; no clock."""
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        _put(archive, "[Content_Types].xml", _content_types(parts))
        _put(archive, PACKAGE_URI.rels_uri.membername, package.rels.xml)
        for part in parts:
            _put(archive, part.partname.membername, part.blob)
            if part.rels:
                _put(archive, part.partname.rels_uri.membername, part.rels.xml)
    return buffer.getvalue()


def _put(archive: ZipFile, name: str, content: bytes | str) -> None:
    # The first day that a ZIP file can name, and one system's mode bits, whatever machine this runs on.
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.create_system = 0
    archive.writestr(info, content, ZIP_DEFLATED, _LEVEL)


def _content_types(parts: list[Part]) -> str:
    types_xml = "".join(
        f'<Default Extension="{attribute(ending)}" ContentType="{attribute(media_type)}"/>'
        for ending, media_type in (
            ("rels", CONTENT_TYPE.OPC_RELATIONSHIPS),
            ("xml", CONTENT_TYPE.XML),
            *_PICTURES.items(),
        )
    )
    overrides_xml = "".join(
        f'<Override PartName="{attribute(str(part.partname))}" ContentType="{attribute(part.content_type)}"/>'
        for part in parts
        if part.partname.ext == "xml"
    )
    return f"{_DECLARATION}<Types {_CONTENT_TYPES}>{types_xml}{overrides_xml}</Types>"
