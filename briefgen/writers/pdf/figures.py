"""Figures to strips: shrunk to fit, with the caption below."""

from briefgen.model.document import Figure, Image, Text
from briefgen.model.drawing import Drawing
from briefgen.model.text import is_rtl_language
from briefgen.writers.pdf import drawings
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.frame import Frame, Work
from briefgen.writers.pdf.paragraphs import paragraph
from briefgen.writers.pdf.pictures import Picture
from briefgen.writers.pdf.strips import Strip
from briefgen.writers.pdf.tags import Tag

_TALLEST = 0.9
_GAP = 4.0


def figure(block: Figure, frame: Frame, work: Work, parent: Tag) -> list[Strip]:
    """The strips of a figure; its text alternative stands for a picture that can't be read."""
    shown = block.shown
    plate = work.pictures.add(shown.content) if isinstance(shown, Image) else shown
    if plate is None:
        runs = work.book.runs((Text(block.alternative or "—"),), "caption")
        style = work.book.role("caption")
        made = paragraph(runs, style, frame, parent.child("P"), work.language)[0]
        return [*made, *_caption(block, frame, work, parent.child("P"))]
    tag = parent.child("Figure", alternative=block.alternative)
    caption = _caption(block, frame, work, tag.child("Caption"))
    room = frame.height * _TALLEST - sum(strip.before + strip.height for strip in caption)
    strip = _strip(plate, block.width, frame, max(room, frame.height / 4), work, tag)
    strip.keep = bool(caption)
    return [strip, *caption]


def _caption(block: Figure, frame: Frame, work: Work, tag: Tag) -> list[Strip]:
    if not block.caption:
        return []
    runs = work.book.runs(block.caption, "caption")
    made = paragraph(runs, work.book.role("caption"), frame, tag, work.language)[0]
    made[0].before = max(made[0].before, _GAP)
    return made


def _strip(
    plate: Picture | Drawing, share: float, frame: Frame, room: float, work: Work, tag: Tag
) -> Strip:
    width = frame.width * min(max(share, 0.01), 1.0)
    height = width * plate.height / plate.width
    if height > room:
        width, height = width * room / height, room
    left = frame.left + (frame.width - width if is_rtl_language(work.language) else 0.0)
    strip = Strip(height, before=_GAP)
    if isinstance(plate, Drawing):
        _draw(strip, plate, left, width / plate.width, work, tag)
    else:
        _show(strip, plate, left, width, tag)
    return strip


def _show(strip: Strip, picture: Picture, left: float, width: float, tag: Tag) -> None:
    height = strip.height

    def draw(sheet: Sheet, top: float) -> None:
        _begin(sheet, tag, (left, top, width, height))
        sheet.picture(picture.name, left, top, width, height)

    strip.draws.append((0.0, draw))


def _draw(strip: Strip, drawing: Drawing, left: float, scale: float, work: Work, tag: Tag) -> None:
    lines = drawings.lines(drawing, scale, left, work, tag)
    height = strip.height

    def draw(sheet: Sheet, top: float) -> None:
        _begin(sheet, tag, (left, top, drawing.width * scale, height))
        sheet.ops.append(drawings.shapes(drawing, scale, left, top, sheet.height))
        for line in lines:
            sheet.line(line.items, line.left, top + line.baseline, 0.0, tag)

    strip.draws.append((0.0, draw))


def _begin(sheet: Sheet, tag: Tag, place: tuple[float, float, float, float]) -> None:
    """What is drawn from now on is the figure, which stands in that rectangle: left, top, width, height."""
    left, top, width, height = place
    tag.box = (left, sheet.height - top - height, left + width, sheet.height - top)
    sheet.begin(tag)
