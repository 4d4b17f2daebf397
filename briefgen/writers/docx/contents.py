"""The table of contents: Word's own field, filled already."""

from collections.abc import Sequence

from briefgen.model.document import Heading, Text
from briefgen.writers.docx import escape
from briefgen.writers.docx.paragraphs import Paragraphs, Setting, is_rtl, number_xml
from briefgen.writers.docx.runs import Manner
from briefgen.writers.outline import plain_text, with_number


def heading_bookmark(index: int) -> str:
    """The bookmark of a heading, by its place among the headings, from 0."""
    return f"_Toc{index + 1:08d}"


def contents_xml(
    depth: int, headings: Sequence[Heading], pages: Sequence[int], paragraphs: Paragraphs
) -> str:
    """A line for each heading down to `depth`, linked to it, with its page; nothing without headings."""
    shown = [(index, heading) for index, heading in enumerate(headings) if heading.level <= depth]
    lines: list[str] = []
    for place, (index, heading) in enumerate(shown):
        start_xml = _start_xml(depth) if place == 0 else ""
        end_xml = _END_XML if place == len(shown) - 1 else ""
        rtl = is_rtl(heading.content)
        words = Text(plain_text(with_number(heading)))
        words_xml = paragraphs.runs.xml((words,), Manner(rtl=rtl, language=heading.language))
        name = heading_bookmark(index)
        page_xml = number_xml(f"PAGEREF {name} \\h", pages[index])
        inner_xml = (
            f'{start_xml}<w:hyperlink w:anchor="{escape.attribute(name)}" w:history="1">{words_xml}'
            f"<w:r><w:tab/></w:r>{page_xml}</w:hyperlink>{end_xml}"
        )
        setting = Setting(f"TOC{min(4, max(1, heading.level))}")
        lines.append(paragraphs.wrap_xml(inner_xml, setting, rtl))
    if not lines:
        return ""
    return f"<w:sdt>{_GALLERY_XML}<w:sdtContent>{''.join(lines)}</w:sdtContent></w:sdt>"


_GALLERY_XML = (
    '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
    "</w:docPartObj></w:sdtPr>"
)
_END_XML = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _start_xml(depth: int) -> str:
    instruction = escape.text(f' TOC \\o "1-{depth}" \\h \\z \\u ')
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction:s}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
