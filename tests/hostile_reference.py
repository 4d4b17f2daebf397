"""A Word file with something in every place where an author's or an attacker's words can stand."""

import io
import zipfile
from collections.abc import Callable

from docx.oxml.ns import nsdecls
from PIL import Image, PngImagePlugin

from tests.references import emblem, mended, ministry


def canary(name: str) -> str:
    """A word that stands in one place of the hostile file, and must stand nowhere in a brief."""
    return f"CANARY{name}7Q"


_PLACES = """
template dde ddeshown macro remoteimage customxml comment author company property ole chunk subdoc merge
styleauthor rsid include quoted shape vml alternate hidden deleted link bookmark sdt theme font doc note
picturename picturefile exif event glossary people websetting printer fonttable thumbnail date filename
"""
CANARIES = tuple(_PLACES.split())
"""The names of the places."""


_W = nsdecls("w")
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_VML = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:r="{_TYPES}"'
)


def hostile() -> bytes:
    """The ministry's file with something in every place where an author's or an attacker's words can stand."""
    changes: dict[str, Callable[[bytes], bytes]] = {
        "word/settings.xml": _hostile_settings,
        "word/_rels/settings.xml.rels": _template_relation,
        "word/document.xml": _hostile_document,
        "word/_rels/document.xml.rels": _hostile_relations,
        "word/styles.xml": _hostile_styles,
        "word/header1.xml": _hostile_header,
        "word/header2.xml": _hostile_header,
        "word/header3.xml": _hostile_header,
        "word/theme/theme1.xml": _replaced('name="Office', f'name="{canary("theme")}Office'),
        "docProps/core.xml": _replaced("The Secretary", canary("author")),
        "docProps/app.xml": _before("Properties", f"<Company>{canary('company')}</Company>"),
        "word/fontTable.xml": _before("w:fonts", f'<w:font w:name="{canary("fonttable")}"/>'),
    }
    return mended(_with_notes(ministry()), changes, _parts())


def _parts() -> dict[str, bytes]:
    """Whole parts that a brief has no use for."""
    told = f"<w:p><w:r><w:t>{canary('comment')}</w:t></w:r></w:p>"
    noted = f"<w:p><w:r><w:t>{canary('note')}</w:t></w:r></w:p>"
    comment = f'<w:comment w:id="0" w:author="{canary("people")}">{told}</w:comment>'
    parts = {
        "word/vbaProject.bin": canary("macro"),
        "word/vbaData.xml": f"<x>{canary('event')}</x>",
        "word/comments.xml": f"<w:comments {_W}>{comment}</w:comments>",
        "word/footnotes.xml": f'<w:footnotes {_W}><w:footnote w:id="5">{noted}</w:footnote></w:footnotes>',
        "word/embeddings/oleObject1.bin": canary("ole"),
        "word/chunk.htm": canary("chunk"),
        "word/glossary/document.xml": f"<w:glossaryDocument {_W}>{canary('glossary')}</w:glossaryDocument>",
        "word/webSettings.xml": f'<w:webSettings {_W}><w:x w:val="{canary("websetting")}"/></w:webSettings>',
        "word/printerSettings/printer1.bin": canary("printer"),
        "customXml/item1.xml": f"<x>{canary('customxml')}</x>",
        "docProps/custom.xml": f"<Properties><property>{canary('property')}</property></Properties>",
        "docProps/thumbnail.jpeg": canary("thumbnail"),
    }
    return {name: part.encode() for name, part in parts.items()}


def _replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    return lambda part: part.replace(old.encode(), new.encode())


def _before(end: str, more: str) -> Callable[[bytes], bytes]:
    return _replaced(f"</{end}>", f"{more}</{end}>")


def _template_relation(part: bytes) -> bytes:
    root = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    kind = f'Type="{_TYPES}/attachedTemplate" Target="{_url("template")}"'
    one = f'<Relationship Id="rIdX0" {kind} TargetMode="External"/>'
    return f"{root}{one}</Relationships>".encode()


def _url(name: str) -> str:
    return f"https://{canary(name)}.example/x"


def _hostile_settings(part: bytes) -> bytes:
    more = (
        f'<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:connectString w:val="{canary("merge")}"/>'
        f'</w:mailMerge><w:attachedTemplate xmlns:r="{_TYPES}" r:id="rIdX0"/>'
        f'<w:docVars><w:docVar w:name="x" w:val="{canary("doc")}"/></w:docVars>'
        f'<w:rsids><w:rsid w:val="{canary("rsid")}"/></w:rsids></w:settings>'
    )
    return part.replace(b"</w:settings>", more.encode())


def _hostile_relations(part: bytes) -> bytes:
    more = "".join(
        f'<Relationship Id="rIdY{number}" Type="{_TYPES}/{kind}" Target="{target}"{outside}/>'
        for number, (kind, target, outside) in enumerate(
            (
                ("subDocument", _url("subdoc"), ' TargetMode="External"'),
                ("aFChunk", "chunk.htm", ""),
                ("oleObject", "embeddings/oleObject1.bin", ""),
                ("comments", "comments.xml", ""),
                ("footnotes", "footnotes.xml", ""),
                ("image", _url("remoteimage"), ' TargetMode="External"'),
            )
        )
    )
    return part.replace(b"</Relationships>", f"{more}</Relationships>".encode())


def _field(instruction: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _hostile_document(part: bytes) -> bytes:
    more = (
        f'<w:subDoc xmlns:r="{_TYPES}" r:id="rIdY0"/><w:altChunk xmlns:r="{_TYPES}" r:id="rIdY1"/>'
        f'<w:p w:rsidR="{canary("rsid")}"><w:bookmarkStart w:id="1" w:name="{canary("bookmark")}"/>'
        f"{_field('DDEAUTO cmd ' + canary('dde'), canary('ddeshown'))}</w:p>"
    )
    return part.replace(b"<w:body>", f"<w:body>{more}".encode())


def _hostile_styles(part: bytes) -> bytes:
    more = (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{canary("styleauthor")}">'
        f'<w:name w:val="{canary("styleauthor")}"/><w:rPr><w:rFonts w:ascii="{canary("font")}"/></w:rPr></w:style>'
    )
    return part.replace(b"</w:styles>", f"{more}</w:styles>".encode())


def _hostile_header(part: bytes) -> bytes:
    more = (
        f"<w:p {_VML}>"
        f"{_field('INCLUDETEXT ' + _url('include'), canary('quoted'))}"
        f"{_field('DATE', canary('date'))}"
        f'<w:fldSimple w:instr=" FILENAME {canary("filename")} ">'
        f"<w:r><w:t>{canary('filename')}</w:t></w:r></w:fldSimple>"
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>{canary("alternate")}</w:t></mc:Choice>'
        f"<mc:Fallback><w:t>{canary('alternate')}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        f'<w:r><w:pict><v:shape alt="{canary("shape")}"><v:textbox><w:txbxContent>'
        f"<w:p><w:r><w:t>{canary('vml')}</w:t></w:r></w:p>"
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        f'<w:r><w:object><o:OLEObject r:id="rIdY2" ProgID="{canary("ole")}"/></w:object></w:r>'
        f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{canary('hidden')}</w:t></w:r>"
        f'<w:del w:author="{canary("people")}"><w:r><w:delText>{canary("deleted")}</w:delText></w:r></w:del>'
        f'<w:hyperlink r:id="rIdX0" w:tooltip="{canary("link")}"><w:r><w:t>our site</w:t></w:r></w:hyperlink>'
        f'<w:sdt><w:sdtPr><w:tag w:val="{canary("sdt")}"/></w:sdtPr><w:sdtContent><w:r><w:t> kept</w:t></w:r>'
        "</w:sdtContent></w:sdt></w:p>"
    )
    part = part.replace(b'name="Picture 1"', f'name="{canary("picturename")}"'.encode())
    part = part.replace(b'name="image', f'name="{canary("picturefile")}'.encode())
    return part.replace(b"</w:hdr>", f"{more}</w:hdr>".encode())


def _with_notes(content: bytes) -> bytes:
    """The package whose emblem says who made it."""
    noted = io.BytesIO()
    with Image.open(io.BytesIO(emblem())) as image:
        told = PngImagePlugin.PngInfo()
        told.add_text("Author", canary("exif"))
        image.save(noted, "PNG", pnginfo=told)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
    return mended(content, dict.fromkeys(pictures, lambda _: noted.getvalue()))
