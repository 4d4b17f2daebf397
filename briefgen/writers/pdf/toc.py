"""The headings of a document, by the names of their places."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.model.document import Block, BulletList, Heading, OrderedList, Table


class Entry(NamedTuple):
    """A heading with the name of its place, and how deep it is: its level, where no level above it is left out."""

    name: str
    heading: Heading
    depth: int


class Contents:
    """The headings of a document in order, and the page numbers that its contents wait for."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.entries = tuple(_entries(blocks))
        self._next = iter(self.entries)

    def take(self, heading: Heading) -> Entry:
        """The entry of the next heading that is laid out."""
        return next(self._next, Entry("h:", heading, heading.level))


def _entries(blocks: Iterable[Block]) -> Iterator[Entry]:
    above: list[int] = []
    for number, heading in enumerate(_headings(blocks)):
        while above and above[-1] >= heading.level:
            above.pop()
        above.append(heading.level)
        yield Entry(f"h:{number}", heading, len(above))


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    for block in blocks:
        match block:
            case Heading():
                yield block
            case BulletList(items) | OrderedList(items):
                for item in items:
                    yield from _headings(item.blocks)
            case Table(_, head, body):
                for row in (*head, *body):
                    for cell in row.cells:
                        yield from _headings(cell.blocks)
            case _:
                pass
