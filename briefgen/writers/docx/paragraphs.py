"""Paragraphs: their properties in the schema's order, their bookmarks, their runs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.model.document import Inline
from briefgen.model.text import base_direction
from briefgen.writers.docx import escape, looks
from briefgen.writers.docx.runs import Manner, Runs, literal_xml
from briefgen.writers.docx.units import twips
from briefgen.writers.outline import plain_text


class Setting(NamedTuple):
    """What a paragraph has of its own, besides the style whose id is `style`.

    The first five and `keep` make its properties. `numbering` is a list's number and level; `indent` and
    `hanging` are points, None where the style's own hold; `label` stands before the text, with a tab, or
    else `mark_xml` does; `rtl` is None where the words decide the direction; `bookmarks` cover the paragraph.
    """

    style: str
    numbering: tuple[int, int] | None = None
    indent: float | None = None
    hanging: float = 0
    align: str = ""
    label: str = ""
    language: str = ""
    rtl: bool | None = None
    keep: bool = False
    bookmarks: tuple[str, ...] = ()
    mark_xml: str = ""


class Paragraphs:
    """Writes paragraphs one after the other; a page break waits for the next one.

    Bookmarks take their ids from `bookmark_ids`, which all parts of a document share.
    """

    def __init__(
        self, runs: Runs, mirrored_boxes: dict[str, str], bookmark_ids: Iterator[int]
    ) -> None:
        self.runs = runs
        self.breaks_page = False
        self._mirrored_boxes = mirrored_boxes
        self._bookmark_ids = bookmark_ids
        self._properties: dict[object, str] = {}

    def xml(self, content: tuple[Inline, ...], setting: Setting) -> str:
        """A paragraph of inlines."""
        rtl = is_rtl(content) if setting.rtl is None else setting.rtl
        manner = Manner(rtl=rtl, language=setting.language)
        label_xml = setting.mark_xml
        if setting.label:
            label_xml = f"{self.runs.text_xml(setting.label, manner)}<w:r><w:tab/></w:r>"
        self.runs.begin()
        inner_xml = f"{label_xml}{self.runs.xml(content, manner)}"
        return self.wrap_xml(inner_xml, setting, rtl)

    def wrap_xml(self, inner_xml: str, setting: Setting, rtl: bool = False) -> str:
        """A paragraph of runs that are written already."""
        properties_xml = self._properties_xml(setting, rtl)
        if setting.bookmarks:
            inner_xml = self._marked_xml(inner_xml, setting.bookmarks)
        return f"<w:p><w:pPr>{properties_xml}</w:pPr>{inner_xml}</w:p>"

    def anchor_xml(self, name: str) -> str:
        """A bookmark without extent, for where no paragraph is at hand; nothing for no name."""
        return self._marked_xml("", (name,)) if name else ""

    def _marked_xml(self, inner_xml: str, names: Iterable[str]) -> str:
        for name in names:
            number = next(self._bookmark_ids)
            inner_xml = (
                f'<w:bookmarkStart w:id="{number:d}" w:name="{escape.attribute(name)}"/>'
                f'{inner_xml}<w:bookmarkEnd w:id="{number:d}"/>'
            )
        return inner_xml

    def _properties_xml(self, setting: Setting, rtl: bool) -> str:
        key = (setting[:5], setting.keep, rtl, self.breaks_page)
        found_xml = self._properties.get(key)
        if found_xml is None:
            box_xml = self._mirrored_boxes.get(setting.style, "") if rtl else ""
            found_xml = _properties_xml(setting, rtl, box_xml, breaks_page=self.breaks_page)
            self._properties[key] = found_xml
        self.breaks_page = False
        return found_xml


def _properties_xml(setting: Setting, rtl: bool, box_xml: str, *, breaks_page: bool) -> str:
    """The properties in the order of the schema's CT_PPr."""
    numbering_xml = ""
    if setting.numbering is not None:
        number, level = setting.numbering
        numbering_xml = (
            f'<w:numPr><w:ilvl w:val="{level:d}"/><w:numId w:val="{number:d}"/></w:numPr>'
        )
    parts = (
        f'<w:pStyle w:val="{escape.attribute(setting.style)}"/>',
        "<w:keepNext/>" if setting.keep else "",
        "<w:pageBreakBefore/>" if breaks_page else "",
        numbering_xml,
        box_xml,
        "<w:bidi/>" if rtl else "",
        _indent_xml(setting),
        looks.justification_xml(setting.align) if setting.align else "",
    )
    return "".join(parts)


def _indent_xml(setting: Setting) -> str:
    if setting.indent is None:
        return ""
    return f'<w:ind w:left="{twips(setting.indent):d}" w:hanging="{twips(setting.hanging):d}"/>'


def is_rtl(content: tuple[Inline, ...]) -> bool:
    """Whether a paragraph of these words runs from right to left."""
    text = plain_text(content)
    return not text.isascii() and base_direction(text) == "rtl"


def field_xml(instruction: str, shown_xml: str, properties_xml: str = "") -> str:
    """A field of five runs with the result that it shows until it is updated."""
    instruction = escape.text(f" {instruction} ")
    return (
        f'<w:r>{properties_xml}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties_xml}<w:instrText xml:space="preserve">{instruction:s}</w:instrText></w:r>'
        f'<w:r>{properties_xml}<w:fldChar w:fldCharType="separate"/></w:r>'
        f'{shown_xml}<w:r>{properties_xml}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def number_xml(instruction: str, number: int, properties_xml: str = "") -> str:
    """A field that shows a number."""
    shown_xml = f"<w:r>{properties_xml}{literal_xml(str(number))}</w:r>"
    return field_xml(instruction, shown_xml, properties_xml)
