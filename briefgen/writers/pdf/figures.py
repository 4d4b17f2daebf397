"""Figures to strips: shrunk to fit, with the caption below."""

from briefgen.model.document import Figure, Text
from briefgen.writers.direction import is_rtl_language
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
    picture = work.pictures.add(block.image)
    caption: list[Strip] = []
    if block.caption:
        runs = work.book.runs(block.caption, "caption")
        tag = parent.child("Caption")
        caption = paragraph(runs, work.book.role("caption"), frame, tag, work.language)[0]
        caption[0].before = max(caption[0].before, _GAP)
    tag = Tag("Figure", alternative=block.alternative)
    parent.content.insert(len(parent.content) - bool(caption), tag)
    if picture is None:
        runs = work.book.runs((Text(block.alternative or "—"),), "caption")
        tag.kind = "P"
        return [*paragraph(runs, work.book.role("caption"), frame, tag, work.language)[0], *caption]
    right = is_rtl_language(work.language)
    room = frame.height * _TALLEST - sum(strip.before + strip.height for strip in caption)
    strip = _strip(picture, block.width, frame, max(room, frame.height / 4), tag, right)
    strip.keep = bool(caption)
    return [strip, *caption]


def _strip(
    picture: Picture, share: float, frame: Frame, room: float, tag: Tag, right_to_left: bool
) -> Strip:
    width = frame.width * min(max(share, 0.01), 1.0)
    height = width * picture.height / picture.width
    if height > room:
        width, height = width * room / height, room
    left = frame.left + (frame.width - width if right_to_left else 0.0)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.begin(tag)
        sheet.picture(picture.name, left, top, width, height)

    strip = Strip(height, before=_GAP)
    strip.draws.append((0.0, draw))
    return strip
