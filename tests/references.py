"""Word files as a ministry would save them for its house style."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from PIL import Image, ImageDraw

RED = "8B1A1A"
TEXT, HEADS = "Book Antiqua", "Gill Sans MT"


def emblem(width: int = 240, height: int = 240) -> bytes:
    """A made-up emblem: a ring with a bar."""
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((8, 8, width - 8, height - 8), outline=(139, 26, 26, 255), width=18)
    draw.rectangle(
        (width * 0.3, height * 0.45, width * 0.7, height * 0.58), fill=(139, 26, 26, 255)
    )
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def ministry() -> bytes:
    """A letterhead: theme fonts, numbered headings, first and even pages of their own, a table style."""
    document = docx.Document()
    _theme(document)
    _styles(document)
    _numbering(document)
    _table_style(document)
    _page(document)
    _bands(document)
    document.core_properties.author = "The Secretary"
    buffer = io.BytesIO()
    document.save(buffer)
    return mended(buffer.getvalue(), {"word/theme/theme1.xml": _theme_fonts})


def office() -> bytes:
    """A letterhead as a table, a logo that floats, a footer that counts the pages, and narrow text."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    header = section.header
    header.paragraphs[0].add_run("Consulate General").bold = True
    _float(header.paragraphs[0])
    _last(header.paragraphs[0]).append(parse_xml(_TEXT_BOX))
    header.add_paragraph("Mission to the Strait of Arn")
    table = header.add_table(1, 2, Mm(160))
    table.rows[0].cells[0].text = "Political section"
    table.rows[0].cells[1].text = "12 Harbour Road\nArn 1001"
    table.rows[0].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run("Page ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    _field(paragraph, "NUMPAGES")
    _last(paragraph).addnext(parse_xml(
        f'<w:r {nsdecls("w")}><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>'
    ))  # fmt: skip
    paragraph.add_run("arn.example").italic = True
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _last(paragraph: Any) -> Any:
    """The element of the last run."""
    return paragraph.runs[-1]._r


def _float(paragraph: Any) -> None:
    """A picture at the end edge of the text that words make way for."""
    run = paragraph.add_run()
    run.add_picture(io.BytesIO(emblem()), height=Mm(16))
    inline = run._r.find(qn("w:drawing"))[0]
    kept = "".join(
        etree.tostring(one, encoding="unicode") for one in inline if one.tag != qn("wp:extent")
    )
    extent = etree.tostring(inline.find(qn("wp:extent")), encoding="unicode")
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="114300" distR="114300" '
        'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'{extent}<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>{kept}</wp:anchor>'
    )
    inline.getparent().replace(inline, anchor)


_TEXT_BOX = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    f'{nsdecls("w", "wp", "a")}><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" '
    'distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
    '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>4680000</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>'
    '<wp:extent cx="1980000" cy="500000"/><wp:wrapNone/><wp:docPr id="9" name="Box"/><wp:cNvGraphicFramePr/>'
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
    '<wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>In a box</w:t>'
    "</w:r></w:p><w:p><w:r><w:t>Two lines</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>"
)


def _field(paragraph: Any, instruction: str) -> None:
    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run(kind if kind == "1" else "")
        if kind == "":
            run._r.append(parse_xml(f"<w:instrText {nsdecls('w')}> {instruction} </w:instrText>"))
        elif kind != "1":
            run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))


def plain() -> bytes:
    """What python-docx saves: Word's own look, nothing of a house."""
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    return buffer.getvalue()


def _theme(document: Any) -> None:
    for name in ("Normal",):
        style = document.styles[name]
        style.font.size = Pt(11)
        style.paragraph_format.space_after = Pt(7)
        style.paragraph_format.line_spacing = 1.15


def _theme_fonts(text: bytes) -> bytes:
    text = re.sub(
        rb'(<a:majorFont>\s*<a:latin typeface=")[^"]*', b"\\g<1>" + HEADS.encode(), text, count=1
    )
    return re.sub(
        rb'(<a:minorFont>\s*<a:latin typeface=")[^"]*', b"\\g<1>" + TEXT.encode(), text, count=1
    )


def _styles(document: Any) -> None:
    red = RGBColor.from_string(RED)
    body = document.styles["Body Text"]
    body.element.getparent().remove(body.element)
    for level, size in ((1, 15), (2, 12.5), (3, 11), (4, 11)):
        style = document.styles[f"Heading {level}"]
        style.font.size = Pt(size)
        style.font.bold = level < 4
        style.font.italic = level == 4
        style.font.color.rgb = red if level < 3 else RGBColor(0x33, 0x33, 0x33)
        style.paragraph_format.space_before = Pt(18 - 3 * level)
        style.paragraph_format.space_after = Pt(4)
    title = document.styles["Title"]
    title.font.size, title.font.color.rgb, title.font.all_caps = Pt(22), red, True
    title.element.pPr.remove(title.element.pPr.find(qn("w:pBdr")))
    title.element.pPr.insert(0, parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="12" w:space="4" w:color="{RED}"/></w:pBdr>'
    ))  # fmt: skip
    document.styles["Subtitle"].font.color.rgb = RGBColor(0x55, 0x55, 0x55)
    document.styles["Caption"].font.color.rgb = RGBColor(0x55, 0x55, 0x55)
    judgement = document.styles.add_style("Judgement", 1)
    judgement.base_style = document.styles["Normal"]
    judgement.element.get_or_add_pPr().append(parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="24" w:space="8" w:color="{RED}"/></w:pBdr>'
    ))  # fmt: skip


def _numbering(document: Any) -> None:
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="Heading{level + 1}"/><w:lvlText w:val="{pattern}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
        for level, pattern in enumerate(("%1.", "%1.%2", "%1.%2.%3"))
    )
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )
    first = numbering.find(qn("w:num"))
    first.addprevious(abstract)
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    )
    for level in (1, 2, 3):
        properties = document.styles[f"Heading {level}"].element.get_or_add_pPr()
        properties._insert_numPr(parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level - 1}"/><w:numId w:val="77"/></w:numPr>'
        ))  # fmt: skip


def _table_style(document: Any) -> None:
    document.styles.element.append(parse_xml(
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="MinistryTable">'
        '<w:name w:val="Ministry Table"/><w:basedOn w:val="TableNormal"/>'
        '<w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr>'
        '<w:rPr><w:sz w:val="19"/></w:rPr>'
        '<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>'
        f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{RED}"/>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{RED}"/>'
        '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9C3C3"/></w:tblBorders>'
        '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{RED}"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F7EFEF"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
    ))  # fmt: skip
    document.add_paragraph("A table shows which table style is ours.")
    table = document.add_table(2, 2)
    table.style = document.styles["Ministry Table"]


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.PORTRAIT
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.top_margin, section.bottom_margin = Mm(28), Mm(30)
    section.header_distance, section.footer_distance = Mm(12), Mm(10)


def _bands(document: Any) -> None:
    stops = document.styles["Header"].element.pPr.find(qn("w:tabs"))
    stops.getparent().remove(stops)
    section = document.sections[0]
    section.different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    first = section.first_page_header.paragraphs[0]
    first.paragraph_format.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
    first.add_run().add_picture(io.BytesIO(emblem()), height=Mm(18))
    name = first.add_run("  MINISTRY OF PORTS")
    name.bold, name.font.size = True, Pt(15)
    first.add_run("\t1 Quay Street, Arn")
    more = section.first_page_header.add_paragraph()
    more.paragraph_format.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
    more.add_run("\tTel. +00 1 234 567").font.size = Pt(9)
    usual = section.header.paragraphs[0]
    usual.add_run("Ministry of Ports").bold = True
    even = section.even_page_header.paragraphs[0]
    even.alignment = 2
    even.add_run("Ministry of Ports, even").italic = True
    for footer in (section.footer, section.first_page_footer, section.even_page_footer):
        paragraph = footer.paragraphs[0]
        paragraph.alignment = 1
        run = paragraph.add_run("1 Quay Street · Arn · ports.example")
        run.font.size = Pt(8)


def mended(
    content: bytes,
    changes: Mapping[str, Callable[[bytes], bytes]],
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """The package with some parts changed, or made, and others added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        parts = {name: old.read(name) for name in old.namelist()}
        for name, change in changes.items():
            parts[name] = change(parts.get(name, b""))
        for name, part in {**parts, **(extra or {})}.items():
            new.writestr(name, part)
    return buffer.getvalue()
