"""The structure tree of a tagged file (ISO 32000-1, 14.7)."""

from briefgen.writers.pdf.escape import number, text_string
from briefgen.writers.pdf.store import Store
from briefgen.writers.pdf.tags import Tag


class Structure:
    """Writes elements, and answers which of them a link or a page belongs to."""

    def __init__(self, store: Store, pages: list[str]) -> None:
        self._store = store
        self._pages = pages
        self._links: dict[Tag, list[str]] = {}
        self._parents: list[tuple[int, str]] = []
        self._named: dict[str, str] = {}

    def reference(self, tag: Tag) -> str:
        """The reference of an element, which is written by `finish`."""
        if not tag.reference:
            tag.reference = self._store.reserve()
        return tag.reference

    def add_link(self, tag: Tag, annotation: str) -> int:
        """Makes an annotation part of an element; the key under which it finds its parent."""
        self._links.setdefault(tag, []).append(annotation)
        key = len(self._pages) + len(self._parents)
        self._parents.append((key, self.reference(tag)))
        return key

    def finish(self, root: Tag, marked: list[list[Tag]]) -> str:
        """Writes all elements; the reference of the tree's root. `marked` has each page's tags by their numbers."""
        tree = self._store.reserve()
        self._write(root, tree)
        numbers = [
            f"{page} [{' '.join(self.reference(tag) for tag in tags)}]"
            for page, tags in enumerate(marked)
        ]
        numbers += [f"{key} {reference}" for key, reference in self._parents]
        parents = self._store.add(f"<</Nums[{' '.join(numbers)}]>>")
        following = len(marked) + len(self._parents)
        names = "".join(f"{text_string(name)} {own} " for name, own in sorted(self._named.items()))
        named = f"/IDTree<</Names[{names}]>>" if names else ""
        self._store.set(
            tree,
            f"<</Type/StructTreeRoot/K {self.reference(root)}/ParentTree {parents}"
            f"/ParentTreeNextKey {following}{named}>>",
        )
        return tree

    def _write(self, root: Tag, tree: str) -> None:
        # With a stack, as lists within lists may be deeper than Python's.
        stack = [(root, tree)]
        while stack:
            tag, parent = stack.pop()
            own = self.reference(tag)
            if tag.identifier:
                self._named[tag.identifier] = own
            kids: list[str] = []
            page = ""
            for one in tag.content:
                if isinstance(one, Tag):
                    # An empty cell stays, or the next one would stand below another head.
                    if one.content or one in self._links or one.kind in ("TD", "TH"):
                        kids.append(self.reference(one))
                        stack.append((one, own))
                    continue
                where = self._pages[one[0]]
                page = page or where
                kids.append(
                    str(one[1]) if where == page else f"<</Type/MCR/Pg {where}/MCID {one[1]}>>"
                )
            kids += [f"<</Type/OBJR/Obj {one}>>" for one in self._links.get(tag, [])]
            self._store.set(own, _element(tag, parent, page, kids))


def _element(tag: Tag, parent: str, page: str, kids: list[str]) -> str:
    entries = [f"<</S/{tag.kind}/P {parent}"]
    if page:
        entries.append(f"/Pg {page}")
    if tag.alternative:
        entries.append(f"/Alt {text_string(tag.alternative)}")
    if tag.language:
        entries.append(f"/Lang {text_string(tag.language)}")
    if tag.identifier:
        entries.append(f"/ID {text_string(tag.identifier)}")
    if tag.box:
        box = " ".join(map(number, tag.box))
        entries.append(f"/A<</O/Layout/Placement/Block/BBox[{box}]>>")
    if tag.scope:
        entries.append(f"/A<</O/Table/Scope/{tag.scope}>>")
    if kids:
        entries.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
    return f"{''.join(entries)}>>"
