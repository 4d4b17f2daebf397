"""Pictures of headers and footers: where they are, how large, and their pixels made anew."""

import re
from dataclasses import dataclass
from typing import Any

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Emblem, Spot
from briefgen.model.style import Page, Points
from briefgen.model.text import clean_line
from briefgen.packages import local
from briefgen.templating.house.ignored import Ignored
from briefgen.templating.house.package import Relation, WordFile
from briefgen.templating.house.xml import attribute, child, integer, within
from briefgen.templating.pictures import Crop, cleaned

_EMU = 12700
_LONGEST = 200
_FILE = re.compile(r"[\\/]|\.\w{2,5}$")
"""What a path or the name of a file has: Word puts those where a text alternative should stand."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """Reads the drawings of one part, which is on such a page."""

    file: WordFile
    relations: dict[str, Relation]
    page: Page
    ignored: Ignored

    def box(self, drawing: Any) -> tuple[Any, Points, Spot] | None:
        """The content of a text box that floats, its width and its spot; None for any other drawing."""
        frame = child(drawing, "anchor")
        content = child(frame, "graphic", "graphicData", "wsp", "txbx", "txbxContent")
        if content is None:
            return None
        size = child(frame, "extent")
        width, height = _length(size, "cx"), _length(size, "cy")
        return content, width, self._spot(frame, width, height)

    def emblem(self, drawing: Any) -> Emblem | None:
        """The picture of a drawing (w:drawing); None for what is no picture, which is now among the ignored."""
        frame = next((one for one in drawing if local(one) in {"inline", "anchor"}), None)
        picture = child(frame, "graphic", "graphicData", "pic")
        if picture is None:
            self.ignored.note(Phrase("A drawing that is no picture in a header or footer"))
            return None
        filling = child(picture, "blipFill")
        image = self._image(attribute(child(filling, "blip"), "embed"))
        made = self._cleaned(image, _crop(child(filling, "srcRect"))) if image else None
        if made is None:
            self.ignored.note(
                Phrase("A picture that isn't in the file, or is neither PNG, JPEG, GIF nor WEBP,")
            )
            return None
        size = child(frame, "extent")
        width, height = _length(size, "cx"), _length(size, "cy")
        spot = self._spot(frame, width, height) if local(frame) == "anchor" else None
        return Emblem(made[0], made[1], _alternative(frame), width, height, spot)

    def _image(self, relation: str) -> bytes:
        found = self.relations.get(relation)
        if found is None or found.is_external or found.kind != "image":
            return b""
        return self.file.content(found.target)

    def _cleaned(self, image: bytes, crop: Crop) -> tuple[bytes, str] | None:
        try:
            made = cleaned(image, self.file.name, crop)
        except TemplateError:
            return None
        return made.content, made.media_type

    def _spot(self, frame: Any, width: Points, height: Points) -> Spot:
        page = self.page
        across = child(frame, "positionH")
        left, room = {
            "page": (0.0, page.width),
            "leftMargin": (0.0, page.start),
            "insideMargin": (0.0, page.start),
            "rightMargin": (page.width - page.end, page.end),
            "outsideMargin": (page.width - page.end, page.end),
        }.get(attribute(across, "relativeFrom"), (page.start, page.width - page.start - page.end))
        down = child(frame, "positionV")
        kind = attribute(down, "relativeFrom")
        anchored = kind in {"paragraph", "line"}
        top, tall = {
            "margin": (page.top, page.height - page.top - page.bottom),
            "topMargin": (0.0, page.top),
            "bottomMargin": (page.height - page.bottom, page.bottom),
            "paragraph": (0.0, height),
            "line": (0.0, height),
        }.get(kind, (0.0, page.height))
        wraps = {local(one) for one in frame} & {
            "wrapSquare",
            "wrapTight",
            "wrapThrough",
            "wrapTopAndBottom",
        }
        return Spot(
            Points(round(left + _offset(across, room - width), 2)),
            Points(round(top + _offset(down, tall - height), 2)),
            anchored,
            bool(wraps),
        )


def _offset(position: Any, slack: float) -> float:
    """How far something stands from the edge that its position is counted from."""
    side = child(position, "align")
    if side is not None:
        share = {"center": 0.5, "right": 1.0, "bottom": 1.0, "outside": 1.0}.get(
            side.text or "", 0.0
        )
        return slack * share
    offset = child(position, "posOffset")
    found = None if offset is None else integer((offset.text or "").strip())
    return within((found or 0) / _EMU, -2000, 4000)


def _length(size: Any, name: str) -> Points:
    return Points(round(within((integer(attribute(size, name)) or _EMU) / _EMU, 1, 2000), 2))


def _crop(rectangle: Any) -> Crop:
    left, top, right, bottom = (
        (integer(attribute(rectangle, side)) or 0) / 100_000 for side in ("l", "t", "r", "b")
    )
    return left, top, right, bottom


def _alternative(frame: Any) -> str:
    """The text alternative, unless it is where the picture's file once lay."""
    found = clean_line(attribute(child(frame, "docPr"), "descr"))[:_LONGEST]
    return "" if _FILE.search(found) else found
