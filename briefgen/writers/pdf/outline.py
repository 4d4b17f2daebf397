"""Bookmarks from headings (ISO 32000-1, 12.3.3)."""

from briefgen.writers.outline import with_number
from briefgen.writers.pdf.draw import Place
from briefgen.writers.pdf.escape import text_string
from briefgen.writers.pdf.runs import tidy, words_of
from briefgen.writers.pdf.store import Store
from briefgen.writers.pdf.toc import Entry


class _Node:
    """A bookmark in the making, with those below it."""

    def __init__(self, level: int, title: str, where: str, store: Store) -> None:
        self.level, self.title, self.where = level, title, where
        self.children: list[_Node] = []
        self.reference = store.reserve()


def outline(
    entries: tuple[Entry, ...], places: dict[str, Place], store: Store, targets: "Targets"
) -> str:
    """The reference of the outline, or the empty string when there is no heading."""
    root = _Node(0, "", "", store)
    path = [root]
    for entry in entries:
        title = " ".join(tidy(words_of(with_number(entry.heading))).split())
        if entry.name not in places or not title:
            continue
        node = _Node(entry.heading.level, title, targets.destination(entry.name), store)
        while path[-1].level >= max(node.level, 1):
            path.pop()
        path[-1].children.append(node)
        path.append(node)
    if not root.children:
        return ""
    _write(root, store)
    return root.reference


class Targets:
    """Where named places are, as destinations."""

    def __init__(self, places: dict[str, Place], pages: list[str], height: float) -> None:
        self._places, self._pages, self._height = places, pages, height

    def destination(self, name: str) -> str:
        """The destination of a place, or the empty string when there is none of that name."""
        place = self._places.get(name)
        if place is None:
            return ""
        top = min(self._height - place.top + 4, self._height)
        return f"[{self._pages[place.page]}/XYZ null {top:.1f} null]"


def _write(root: _Node, store: Store) -> None:
    stack = [(root, "")]
    while stack:
        node, entries = stack.pop()
        title = (
            f"/Title {text_string(node.title)}/Dest {node.where}" if entries else "/Type/Outlines"
        )
        below = ""
        if node.children:
            first, last = node.children[0].reference, node.children[-1].reference
            # Chapters are open, what is below them is closed.
            count = len(node.children) if node.level == 0 else -len(node.children)
            below = f"/First {first}/Last {last}/Count {count}"
        store.set(node.reference, f"<<{title}{entries}{below}>>")
        for index, child in enumerate(node.children):
            links = f"/Parent {node.reference}"
            if index:
                links += f"/Prev {node.children[index - 1].reference}"
            if index + 1 < len(node.children):
                links += f"/Next {node.children[index + 1].reference}"
            stack.append((child, links))
