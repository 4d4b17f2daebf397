"""The part word/styles.xml: every role of a style sheet as a style that Word's own list of styles shows."""

import re

from briefgen.model.document import DocumentMeta
from briefgen.model.style import ReferenceStyle, StyleSheet, TableStyle, TextStyle
from briefgen.writers.docx import looks
from briefgen.writers.docx.escape import attribute
from briefgen.writers.docx.fonts import east_asian
from briefgen.writers.docx.headings import style_numbering_xml
from briefgen.writers.docx.namespaces import MAIN
from briefgen.writers.docx.notekinds import kind_of
from briefgen.writers.docx.roles import (
    BUILT_IN_IDS,
    BUILT_IN_RUN_IDS,
    DERIVED,
    TABLE_STYLE,
    RoleStyle,
    role_styles,
)
from briefgen.writers.docx.units import half_points, twips
from briefgen.writers.hyphens import may_divide

LIST_STEP = 18.0
"""Points by which each level of a list is indented."""

LABEL_EMS = 3.4
HANG_EMS = 1.8
"""Room for a reference's label, in sizes of its style."""

NOTE_SIZE = 0.82
"""The size of a reference's number, as a share of the body's."""


NOTE_EMS = 2.0
"""Room for a native note's number, in sizes of its style."""


class Styles:
    """The styles of one document, by role."""

    def __init__(self, sheet: StyleSheet, meta: DocumentMeta) -> None:
        self._sheet = sheet
        self._meta = meta
        self._roles = role_styles(sheet)

    def role(self, name: str) -> RoleStyle:
        """The style of a role; that of "body" for a role that the sheet doesn't name."""
        return self._roles.get(name) or self._roles["body"]

    def list_indent(self, role: str) -> float:
        """How far the labels of a role's lists stand from the edge, in points."""
        look = self.role(role).look
        return look.indent + looks.inset(look)

    @property
    def numbered(self) -> tuple[str, ...]:
        """The patterns by which Word numbers the headings; none where it doesn't."""
        return self._sheet.numbering

    @property
    def note_id(self) -> str:
        """The id of the style of native notes."""
        kind = kind_of(self._sheet.references)
        return f"{kind.style}Text" if kind else self.role("sources").id

    @property
    def note_room(self) -> float:
        """How far the words of native notes stand from the edge, in points."""
        return self.list_indent("sources") + self._note_label()

    @property
    def source_room(self) -> float:
        """How far the words of a source stand from its edge, in points: room for its number, or what its name hangs."""
        named = self._sheet.references is ReferenceStyle.AUTHOR_DATE
        return (HANG_EMS if named else LABEL_EMS) * self._roles["sources"].look.size

    def _note_label(self) -> float:
        return NOTE_EMS * self.role("sources").look.size

    @property
    def table(self) -> TableStyle:
        """How tables look."""
        return self._sheet.table

    def mirrored_boxes(self) -> dict[str, str]:
        """What right-to-left paragraphs have of their own, by the id of their style."""
        boxes = {one.id: looks.mirrored_box_xml(one.look) for one in self._roles.values()}
        lists_xml = looks.mirrored_box_xml(self._roles["list"].look)
        return boxes | dict.fromkeys(DERIVED["list"], lists_xml)

    def xml(self) -> str:
        """The part word/styles.xml."""
        roles_xml = "".join(self._role_xml(role) for role in self._roles)
        return (
            f"<w:styles {MAIN}>{self._defaults_xml()}{_LATENT_XML}{self._plain_xml()}"
            f"{roles_xml}{self._lists_xml()}{self._contents_xml()}{self._runs_xml()}"
            f"{self._notes_xml()}{self._table_xml()}</w:styles>"
        )

    def _defaults_xml(self) -> str:
        body = self._roles["body"].look
        family = attribute(self.family(body))
        asian = attribute(east_asian(self._meta.language))
        fonts_xml = (
            f'<w:rFonts w:ascii="{family:s}" w:eastAsia="{asian:s}" w:hAnsi="{family:s}" '
            'w:cs="Noto Naskh Arabic"/>'
        )
        size = half_points(body.size)
        language_xml = looks.language_xml(self._meta.language)
        return (
            f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts_xml}<w:sz w:val="{size:d}"/>'
            f'<w:szCs w:val="{size:d}"/>{language_xml}</w:rPr></w:rPrDefault>'
            "<w:pPrDefault/></w:docDefaults>"
        )

    def _plain_xml(self) -> str:
        return (
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
            "<w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>"
            '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
            '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
            '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
            '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
            '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
            '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        )

    def _role_xml(self, role: str) -> str:
        style = self._roles[role]
        level = int(role[1]) - 1 if re.fullmatch("h[1-4]", role) else None
        label = self.source_room if role == "sources" else 0
        tab = self._text_width() if role in {"header", "footer"} else 0
        paragraph_xml = looks.paragraph_xml(
            style.look,
            level=level,
            numbering_xml=style_numbering_xml(self.numbered, level),
            label=label,
            end_tab=tab,
            cell=role.startswith("table"),
            whole=self._sheet.hyphenate and not may_divide(role, style.look),
        )
        return _paragraph_style_xml(
            style.id, style.name, paragraph_xml, self._text_xml(style.look), link=style.run_id
        ) + _run_style_xml(
            style.run_id, f"{style.name} Char", self._run_xml(style.look), link=style.id
        )

    def _lists_xml(self) -> str:
        look = self._roles["list"].look
        text_xml = self._text_xml(look)
        numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
        made = (
            ("ListBullet", "List Bullet", numbered, None),
            ("ListNumber", "List Number", "", None),
            ("ListContinue", "List Continue", "", look.indent + LIST_STEP),
        )
        return "".join(
            _paragraph_style_xml(
                style_id,
                name,
                looks.paragraph_xml(look, numbering_xml=numbering_xml, indent=indent),
                text_xml,
            )
            for style_id, name, numbering_xml, indent in made
        )

    def _contents_xml(self) -> str:
        look = self._roles["toc"].look
        text_xml = self._text_xml(look)
        return "".join(
            _paragraph_style_xml(
                style_id,
                f"toc {level:d}",
                looks.paragraph_xml(
                    look,
                    indent=look.indent + 14.0 * (level - 1),
                    end_tab=self._text_width(),
                    leader=True,
                    whole=self._sheet.hyphenate,
                ),
                text_xml,
            )
            for level, style_id in enumerate(DERIVED["toc"], 1)
        )

    def _runs_xml(self) -> str:
        body = self._roles["body"].look
        colour = looks.hexadecimal(self._sheet.link_colour)
        colour_xml = f'<w:color w:val="{attribute(colour)}"/>'
        link_xml = f'{colour_xml}<w:u w:val="single"/>'
        # Numbers are small; names and years are as large as the words around them.
        named = self._sheet.references is ReferenceStyle.AUTHOR_DATE
        size_xml = "" if named else _size_xml(body.size * NOTE_SIZE)
        return _run_style_xml("Hyperlink", "Hyperlink", link_xml) + _run_style_xml(
            "Reference", "reference", f"{colour_xml}{size_xml}"
        )

    def _notes_xml(self) -> str:
        """The styles of Word's own notes, where the sheet asks for them: the look of the sources."""
        kind = kind_of(self._sheet.references)
        if not kind:
            return ""
        look = self._roles["sources"].look
        colour = attribute(looks.hexadecimal(self._sheet.link_colour))
        return _paragraph_style_xml(
            f"{kind.style}Text",
            f"{kind.name} text",
            looks.paragraph_xml(look, label=self._note_label()),
            self._text_xml(look),
        ) + _run_style_xml(
            f"{kind.style}Reference",
            f"{kind.name} reference",
            f'<w:color w:val="{colour:s}"/><w:vertAlign w:val="superscript"/>',
        )

    def _table_xml(self) -> str:
        table = self._sheet.table
        rule = attribute(looks.hexadecimal(table.rule))
        head = attribute(looks.hexadecimal(table.head_background))
        pad = twips(table.padding)
        rows_xml = '<w:tblStyleRowBandSize w:val="1"/>' if table.band else ""
        band_xml = ""
        if table.band:
            band_xml = (
                '<w:tblStylePr w:type="band1Horz"><w:tcPr>'
                f"{looks.shading_xml(table.band)}</w:tcPr></w:tblStylePr>"
            )
        sides = "".join(
            f'<w:{side:s} w:val="single" w:sz="4" w:space="0" w:color="{rule:s}"/>'
            for side in (_LATTICE if table.lattice else _RULES)
        )
        margins = "".join(
            f'<w:{side:s} w:w="{width:d}" w:type="dxa"/>'
            for side, width in (
                ("top", pad // 2),
                ("left", pad),
                ("bottom", pad // 2),
                ("right", pad),
            )
        )
        return (
            f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">'
            '<w:name w:val="briefgen table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
            f"<w:tblPr>{rows_xml}<w:tblBorders>{sides:s}</w:tblBorders><w:tblCellMar>{margins:s}</w:tblCellMar></w:tblPr>"
            '<w:tblStylePr w:type="firstRow"><w:tcPr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{head:s}"/></w:tcPr></w:tblStylePr>{band_xml}</w:style>'
        )

    def family(self, look: TextStyle) -> str:
        """The font of a look."""
        heading = look.font == "heading"
        if look.family:
            return look.family
        return self._sheet.heading_family if heading else self._sheet.body_family

    def _text_xml(self, look: TextStyle) -> str:
        return looks.text_xml(look, self.family(look))

    def _run_xml(self, look: TextStyle) -> str:
        return looks.text_xml(look, self.family(look), shaded=True)

    def _text_width(self) -> float:
        page = self._sheet.page
        return page.width - page.start - page.end


def _size_xml(points: float) -> str:
    size = half_points(points)
    return f'<w:sz w:val="{size:d}"/><w:szCs w:val="{size:d}"/>'


_RULES = ("top", "bottom", "insideH")
_LATTICE = ("top", "left", "bottom", "right", "insideH", "insideV")

_LATENT_XML = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" '
    'w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'
)


def _paragraph_style_xml(
    style_id: str, name: str, paragraph_xml: str, text_xml: str, link: str = ""
) -> str:
    custom_xml = "" if style_id in BUILT_IN_IDS else ' w:customStyle="1"'
    next_xml = '<w:next w:val="BodyText"/>' if style_id.startswith(("Heading", "Title")) else ""
    link_xml = f'<w:link w:val="{attribute(link)}"/>' if link else ""
    return (
        f'<w:style w:type="paragraph"{custom_xml} w:styleId="{attribute(style_id)}">'
        f'<w:name w:val="{attribute(name)}"/><w:basedOn w:val="Normal"/>{next_xml}{link_xml}'
        f"<w:qFormat/><w:pPr>{paragraph_xml}</w:pPr><w:rPr>{text_xml}</w:rPr></w:style>"
    )


def _run_style_xml(style_id: str, name: str, text_xml: str, link: str = "") -> str:
    custom_xml = "" if style_id in BUILT_IN_RUN_IDS else ' w:customStyle="1"'
    link_xml = f'<w:link w:val="{attribute(link)}"/>' if link else ""
    return (
        f'<w:style w:type="character"{custom_xml} w:styleId="{attribute(style_id)}">'
        f'<w:name w:val="{attribute(name)}"/><w:basedOn w:val="DefaultParagraphFont"/>{link_xml}'
        f"<w:rPr>{text_xml}</w:rPr></w:style>"
    )
