"""The lines of the table of contents as strips."""

from collections.abc import Iterator

from briefgen.writers.outline import with_number
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.frame import Frame, Work, heading_frame
from briefgen.writers.pdf.numbers import Waiting, leave_room
from briefgen.writers.pdf.paragraphs import paragraph
from briefgen.writers.pdf.strips import Strip
from briefgen.writers.pdf.tags import Tag
from briefgen.writers.pdf.toc import Entry

_STEP = 1.4
_NUMBER_ROOM = 4.0
_ABOVE_CHAPTER = 3.0


def contents(depth: int, frame: Frame, work: Work, parent: Tag) -> Iterator[Strip]:
    """One entry for each heading down to a level, with room for its page number."""
    tag = parent.child("TOC")
    for entry in work.contents.entries:
        if entry.heading.level <= depth:
            yield from _entry(entry, frame, work, tag.child("TOCI"))


def _entry(entry: Entry, frame: Frame, work: Work, parent: Tag) -> list[Strip]:
    heading = entry.heading
    role = f"toc{heading.level}" if work.book.has_role(f"toc{heading.level}") else "toc"
    style = work.book.role(role)
    indent = style.size * _STEP * (max(heading.level, 1) - 1)
    runs = work.book.unlinked(with_number(heading), role, heading.language, heading.level == 1)
    language = heading.language or work.language
    tag = parent.child("Reference", language=heading.language).child("Link")
    inner = heading_frame(heading, frame, work)._replace(align="start")
    room = style.size * _NUMBER_ROOM
    made, right = paragraph(runs, style, inner.inset(indent, room), tag, language)
    if right:
        made, _ = paragraph(runs, style, inner.inset(indent, room, True), tag, language)
    if heading.level == 1:
        made[0].before = max(made[0].before, _ABOVE_CHAPTER)
    last = made[-1]
    if last.lines:
        last.draws.append((0.0, _Number(entry.name, last, frame, right, work.waiting)))
    return made


class _Number:
    """Leaves room for a page number at the end of an entry's last line."""

    def __init__(
        self, name: str, strip: Strip, frame: Frame, right: bool, waiting: list[Waiting]
    ) -> None:
        self._name, self._height = name, strip.height
        self._line = strip.lines[-1]
        self._edge = frame.left if right else frame.left + frame.width
        self._right_to_left = right
        self._waiting = waiting

    def __call__(self, sheet: Sheet, top: float) -> None:
        line, right = self._line, self._right_to_left
        width = sum(atom.width * style.scale for atom, style, _ in line.items)
        start, end = sorted((line.left, line.left + width), reverse=right)
        position = len(sheet.ops)
        edges = tuple(sorted((start, self._edge)))
        leave_room(sheet, (edges[0], edges[1]), (top, top + self._height), self._name, line.tag)
        baseline = top + line.baseline
        self._waiting.append(
            Waiting(sheet, position, self._name, self._edge, not right, baseline, end)
        )
