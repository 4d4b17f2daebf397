"""Header and footer: what stands at the start of the line, and after a tab what stands at its end."""

from typing import assert_never

from briefgen.model.document import (
    Band,
    BandPart,
    MarkingLabel,
    PageCount,
    PageNumber,
    Text,
)
from briefgen.writers.docx import escape, looks
from briefgen.writers.docx.fitted import fitted
from briefgen.writers.docx.namespaces import DECLARED
from briefgen.writers.docx.paragraphs import number_xml
from briefgen.writers.docx.runs import Manner, Runs, literal_xml
from briefgen.writers.docx.styles import Styles
from briefgen.writers.docx.units import half_points

_SMALLEST_MARKING = 12.0
"""TLP 2.0 asks for labels of 12 points or larger."""


def band_xml(
    band: Band,
    kind: str,
    styles: Styles,
    runs: Runs,
    page_count: int,
    rtl: bool,
    width: float,
    house_xml: str = "",
) -> str:
    """The part for a header ("header") or a footer ("footer") of a width in points.

    What the house has there stands at the sheet's edge.
    """
    element = "hdr" if kind == "header" else "ftr"
    label_size = max(_SMALLEST_MARKING, styles.role("marking").look.size)
    band = fitted(band, width, styles.role(kind).look.size, label_size)
    line_xml = _line_xml(band, kind, styles, _Parts(styles, runs, page_count, rtl), bool(house_xml))
    inner_xml = f"{house_xml}{line_xml}" if kind == "header" else f"{line_xml}{house_xml}"
    return f"<w:{element:s} {DECLARED}>{inner_xml}</w:{element:s}>"


def _line_xml(band: Band, kind: str, styles: Styles, parts: "_Parts", beside: bool) -> str:
    """The brief's own line; `beside` what a house has there, it keeps some distance."""
    end_xml = f"<w:r><w:tab/></w:r>{parts.xml(band.end)}" if band.end else ""
    bidi_xml = "<w:bidi/>" if parts.rtl else ""
    space_xml = _APART_XML if beside else ""
    style = escape.attribute(styles.role(kind).id)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style:s}"/>{bidi_xml}{space_xml}</w:pPr>'
        f"{parts.xml(band.start)}{end_xml}</w:p>"
    )


_APART_XML = '<w:spacing w:before="80" w:after="120"/>'


class _Parts:
    """Writes the parts of a band."""

    def __init__(self, styles: Styles, runs: Runs, page_count: int, rtl: bool) -> None:
        self._styles = styles
        self._runs = runs
        self._page_count = page_count
        self.rtl = rtl

    def xml(self, parts: tuple[BandPart, ...]) -> str:
        """The runs of some parts."""
        return "".join(self._part_xml(part) for part in parts)

    def _part_xml(self, part: BandPart) -> str:
        match part:
            case Text(text):
                return self._runs.text_xml(text, Manner(rtl=self.rtl))
            case PageNumber():
                return number_xml("PAGE", 1)
            case PageCount():
                return number_xml("NUMPAGES", self._page_count)
            case MarkingLabel():
                return self._marking_xml(part)
            case _:
                assert_never(part)

    def _marking_xml(self, marking: MarkingLabel) -> str:
        size = half_points(max(_SMALLEST_MARKING, self._styles.role("marking").look.size))
        colour = escape.attribute(looks.hexadecimal(marking.colour))
        properties_xml = (
            f'<w:rPr><w:b/><w:bCs/><w:color w:val="{colour:s}"/><w:sz w:val="{size:d}"/>'
            f'<w:szCs w:val="{size:d}"/>'
            f"{looks.shading_xml(marking.background)}</w:rPr>"
        )
        # En spaces give the label an edge of its background; LibreOffice draws a border badly, and spaces in
        # a right-to-left line too.
        edge = "" if self.rtl else "\N{EN SPACE}"
        label_xml = literal_xml(f"{edge}{marking.label}{edge}")
        return f"<w:r>{properties_xml}{label_xml}</w:r>"
