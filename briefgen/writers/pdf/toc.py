"""The headings of a document, by the names of their places."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.model.document import Block, BulletList, Heading, OrderedList, Table


class Entry(NamedTuple):
    """A heading with the name of its place."""

    name: str
    heading: Heading


class Contents:
    """The headings of a document in order, and the page numbers that its contents wait for."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.entries = tuple(
            Entry(f"h:{number}", heading) for number, heading in enumerate(_headings(blocks))
        )
        self._names = iter([entry.name for entry in self.entries])

    def next_name(self) -> str:
        """The name of the next heading that is laid out."""
        return next(self._names, "h:")


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
