"""Pictures within a paragraph."""

import struct
from typing import NamedTuple

from briefgen.model.document import Figure, Image
from briefgen.model.drawing import Drawing
from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Spot
from briefgen.writers.docx import escape
from briefgen.writers.docx.units import emu

_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame: all SOF markers (ITU-T T.81, table B.1)."""


class Pixels(NamedTuple):
    """A picture's width and height in pixels."""

    width: int
    height: int


def pixels(image: bytes) -> Pixels:
    """The size of a PNG or JPEG picture; RenderError if it can't be told."""
    found = _png(image) if image.startswith(_PNG) else _jpeg(image)
    if found is None or not found.width or not found.height:
        raise RenderError(
            Phrase("A picture of the brief is damaged."),
            Phrase("Put it in again as a PNG or a JPEG file."),
        )
    return found


def _png(image: bytes) -> Pixels | None:
    return Pixels(*struct.unpack(">II", image[16:24])) if len(image) >= 24 else None


def _jpeg(image: bytes) -> Pixels | None:
    at = 2 if image.startswith(b"\xff\xd8") else len(image)
    while at + 9 <= len(image) and image[at] == 0xFF:
        marker, length = struct.unpack(">BH", image[at + 1 : at + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", image[at + 5 : at + 9])
            return Pixels(width, height)
        at += 2 + length
    return None


def shape(figure: Figure) -> float:
    """How many times as high as wide a figure is; RenderError if a picture doesn't tell."""
    match figure.shown:
        case Image(content):
            size = pixels(content)
            return size.height / size.width
        case Drawing(width, height):
            return height / width


def figure_xml(figure: Figure, relation: str, number: int, width: float, tallest: float) -> str:
    """The run of a figure: `width` points for its full share, never taller than `tallest` points."""
    wide = width * min(1.0, max(0.01, figure.width))
    high = wide * shape(figure)
    if high > tallest:
        wide, high = wide * tallest / high, tallest
    return picture_xml(relation, number, figure.alternative, (wide, high))


def picture_xml(
    relation: str,
    number: int,
    alternative: str,
    size: tuple[float, float],
    spot: Spot | None = None,
) -> str:
    """The run of a picture that wide and high, in points: among the words, or floating at a spot."""
    extent = f'cx="{emu(size[0]):d}" cy="{emu(size[1]):d}"'
    alternative = escape.attribute(alternative)
    relation = escape.attribute(relation)
    name = escape.attribute(f"Figure {number}")
    before_xml, wrap_xml, after_xml = _FRAME_XML if spot is None else _floating_xml(spot)
    return (
        f"<w:r><w:drawing>{before_xml}<wp:extent {extent:s}/>{wrap_xml}"
        f'<wp:docPr id="{number:d}" name="{name:s}" descr="{alternative:s}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number:d}" name="{name:s}" descr="{alternative:s}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation:s}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {extent:s}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>{after_xml}</w:drawing></w:r>"
    )


_FRAME_XML = ('<wp:inline distT="0" distB="0" distL="0" distR="0">', "", "</wp:inline>")


def _floating_xml(spot: Spot) -> tuple[str, str, str]:
    """The frame of a picture that floats: what stands before its extent, after it, and at its end."""
    behind = 0 if spot.solid else 1
    down = "paragraph" if spot.anchored else "page"
    before_xml = (
        '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251658240" '
        f'behindDoc="{behind:d}" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{round(spot.left * 12700):d}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down:s}"><wp:posOffset>{round(spot.top * 12700):d}</wp:posOffset></wp:positionV>'
    )
    wrap_xml = '<wp:wrapSquare wrapText="bothSides"/>' if spot.solid else "<wp:wrapNone/>"
    return before_xml, wrap_xml, "</wp:anchor>"
