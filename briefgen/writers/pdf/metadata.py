"""What the file says of itself: the information dictionary, and the same in XMP."""

from datetime import date

from briefgen.model.document import DocumentMeta
from briefgen.writers.pdf.escape import text_string, xml
from briefgen.writers.pdf.runs import tidy

_PRODUCER = "briefgen"


def information(meta: DocumentMeta) -> str:
    """The information dictionary. Its dates are the document's own, at midnight UTC."""
    when = f"(D:{_day(meta.created)}000000Z)"
    entries = {
        "Title": tidy(meta.title),
        "Author": tidy(_authors(meta)),
        "Subject": tidy(_subject(meta)),
        "Keywords": tidy(meta.marking),
        "Creator": _PRODUCER,
        "Producer": _PRODUCER,
    }
    texts = "".join(f"/{key} {text_string(value)}" for key, value in entries.items() if value)
    return f"<<{texts}/CreationDate {when}/ModDate {when}>>"


def xmp(meta: DocumentMeta) -> bytes:
    """The metadata packet (ISO 16684-1)."""
    when = f"{meta.created.isoformat()}T00:00:00Z"
    title, subject = xml(tidy(meta.title)), xml(tidy(_subject(meta)))
    author = f"<rdf:li>{xml(tidy(_authors(meta)))}</rdf:li>" if _authors(meta) else ""
    language = xml(tidy(meta.language or "en"))
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq>{author}</rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool><pdf:Producer>{_PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>""".encode()


def _authors(meta: DocumentMeta) -> str:
    return ", ".join(one for one in (meta.author, meta.organization) if one)


def _subject(meta: DocumentMeta) -> str:
    return " · ".join(one for one in (meta.number, meta.marking) if one)


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"
