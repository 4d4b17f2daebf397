"""Where blocks are laid out, and what they need to know of the document."""

from typing import NamedTuple

from briefgen.model.document import Heading
from briefgen.model.style import StyleSheet
from briefgen.writers.pdf.breaker import reads_from_right
from briefgen.writers.pdf.numbers import Waiting
from briefgen.writers.pdf.pictures import Pictures
from briefgen.writers.pdf.runs import StyleBook, words_of
from briefgen.writers.pdf.toc import Contents

_NARROWEST = 24.0


class Frame(NamedTuple):
    """A column of the page in points from its left edge, and the role and alignment that paragraphs have in it.

    `height` is that of a whole page, which nothing may exceed. `from_right` is None where each paragraph reads
    as its first letter says. The first line of a paragraph begins earlier by `hang`.
    """

    left: float
    width: float
    height: float
    role: str = ""
    align: str = ""
    from_right: bool | None = None
    hang: float = 0.0

    def inset(self, start: float, end: float, right_to_left: bool = False) -> "Frame":
        """The frame without a margin at its start and one at its end; never too narrow for a word."""
        if not start and not end:
            return self
        width = max(self.width - start - end, min(_NARROWEST, self.width))
        left = self.left + min(end if right_to_left else start, max(self.width - width, 0.0))
        return self._replace(left=left, width=width)

    def hung(self, right_to_left: bool) -> "Frame":
        """The frame of a paragraph's first line."""
        left = self.left if right_to_left else self.left - self.hang
        return self._replace(left=left, width=self.width + self.hang) if self.hang else self


class Work(NamedTuple):
    """What is common to all blocks of one document. `waiting` are page numbers that are still to be drawn."""

    book: StyleBook
    sheet: StyleSheet
    language: str
    contents: Contents
    pictures: Pictures
    waiting: list[Waiting]


def heading_frame(heading: Heading, frame: Frame, work: Work) -> Frame:
    """The frame in which a heading reads as its words do, whatever letters its number has."""
    if not heading.number or frame.from_right is not None:
        return frame
    language = heading.language or work.language
    return frame._replace(from_right=reads_from_right(words_of(heading.content), language))
