"""What is wrong with the tags of a PDF file: PDF/UA-1 (ISO 14289-1) as far as its objects tell it.

Rules are named as in the Matterhorn protocol 1.1, where it has a number for them.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pikepdf

from tests.writers.pdf_reading import opened

_PAINTS = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "Tj", "TJ", "'", '"'}
_HOLDS = {
    "Table": {"Caption", "TR"},
    "TR": {"TH", "TD"},
    "L": {"LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI", "TOC"},
}
_WITHIN = {
    **{kid: {"TR"} for kid in ("TH", "TD")},
    "TR": {"Table"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
    "Caption": {"Table", "Figure"},
    "Lbl": {"LI", "Note", "BibEntry"},
}


def problems(data: bytes) -> list[str]:
    """A sentence for each mistake in the tags of the file."""
    with opened(data) as pdf:
        tree = _Tree(pdf)
        return [
            *_of_the_file(pdf),
            *(f"page {n}: {one}" for n, page in enumerate(pdf.pages) for one in tree.of_page(page)),
            *tree.of_the_structure(),
        ]


def _of_the_file(pdf: Any) -> Iterator[str]:
    root = pdf.Root
    with pdf.open_metadata() as xmp:
        claimed = xmp.get("pdfuaid:part") == "1" and xmp.get("dc:title")
    tabs = [page.get("/Tabs") for page in pdf.pages if page.get("/Annots")]
    rules = {
        "06-002: not marked": root.MarkInfo.Marked,
        "07-002: the title isn't displayed": root.ViewerPreferences.DisplayDocTitle,
        "11-006: no language": str(root.get("/Lang", "")),
        "06-003: no title or no claim in the metadata": claimed,
        "28-009: tab order": set(tabs) <= {"/S"},
    }
    yield from (sentence for sentence, kept in rules.items() if not kept)
    for font in _fonts(pdf):
        if "/ToUnicode" not in font or "/FontFile2" not in font.DescendantFonts[0].FontDescriptor:
            yield f"31-009: {font.BaseFont} isn't embedded, or means nothing"


def _fonts(pdf: Any) -> Iterator[Any]:
    found = {font.objgen: font for page in pdf.pages for font in page.Resources.Font.values()}
    yield from found.values()


class _Tree:
    """The structure of a file: its elements, and which of them each piece of content belongs to."""

    def __init__(self, pdf: Any) -> None:
        self._elements: list[tuple[Any, Any]] = []
        self._owners: dict[tuple[Any, int], list[Any]] = {}
        self._objects: dict[Any, list[Any]] = {}
        root = pdf.Root.StructTreeRoot
        self._parents = dict(_numbers(root.ParentTree))
        self._identifiers = [
            str(name) for name in list(root.get("/IDTree", {}).get("/Names", []))[::2]
        ]
        self._walk(root.K, root)

    def _walk(self, top: Any, root: Any) -> None:
        stack = [(top, root)]
        while stack:
            element, parent = stack.pop()
            self._elements.append((element, parent))
            for kid in reversed(_kids(element)):
                if isinstance(kid, int):
                    self._owners.setdefault((element.Pg.objgen, kid), []).append(element)
                elif kid.get("/Type") == "/MCR":
                    self._owners.setdefault((kid.Pg.objgen, int(kid.MCID)), []).append(element)
                elif kid.get("/Type") == "/OBJR":
                    self._objects.setdefault(kid.Obj.objgen, []).append(element)
                else:
                    stack.append((kid, element))

    def of_page(self, page: Any) -> Iterator[str]:
        """What is wrong with the content and the links of a page."""
        found: list[int] = []
        yield from _content(page, found)
        for number, count in Counter(found).items():
            owners = self._owners.get((page.objgen, number), [])
            if count != 1 or len(owners) != 1:
                yield f"content {number} stands {count} times, in {len(owners)} elements"
                continue
            row = self._parents[int(page.StructParents)]
            if row[number].objgen != owners[0].objgen:
                yield f"content {number} has another parent than it has"
        theirs = {number for where, number in self._owners if where == page.objgen}
        if theirs != set(found):
            yield f"elements hold content that there isn't: {theirs ^ set(found)}"
        for link in page.get("/Annots", []):
            yield from self._of_link(link)

    def _of_link(self, link: Any) -> Iterator[str]:
        owners = self._objects.get(link.objgen, [])
        if [one.S for one in owners] != ["/Link"]:
            yield f"28-011: a link is in {owners}"
        elif self._parents[int(link.StructParent)].objgen != owners[0].objgen:
            yield "a link has another parent than it has"
        if not str(link.get("/Contents", "")):
            yield "28-005: a link says nothing"
        left, bottom, right, top = (float(one) for one in link.Rect)
        if not (left < right and bottom < top):
            yield "a link is nowhere"

    def of_the_structure(self) -> Iterator[str]:
        """What is wrong with the elements."""
        for element, parent in self._elements:
            kind, above = str(element.S)[1:], str(parent.get("/S", "/Root"))[1:]
            if element.P.objgen != parent.objgen:
                yield f"{kind} has another parent than it has"
            if above not in _WITHIN.get(kind, {above}) or kind not in _HOLDS.get(above, {kind}):
                yield f"09-004: {kind} in {above}"
            if kind == "Figure" and not str(element.get("/Alt", "")):
                yield "13-004: a figure without words"
            if kind == "TH" and "/Scope" not in element.get("/A", {}):
                yield "15-003: a header cell of nothing"
        yield from self._of_headings()
        yield from self._of_tables()
        yield from self._of_notes()

    def _of_headings(self) -> Iterator[str]:
        kinds = (str(one.S)[1:] for one, _ in self._elements)
        levels = [int(kind[1:]) for kind in kinds if kind[:1] == "H" and kind[1:].isdigit()]
        for before, level in pairwise((0, *levels)):
            if level > before + 1:
                yield f"14-003: H{level} after H{before}"

    def _of_tables(self) -> Iterator[str]:
        for table, _ in self._elements:
            if table.S == "/Table":
                rows = [one for one in _kids(table) if one.S == "/TR"]
                if len({len(_kids(row)) for row in rows}) > 1:
                    yield "15-005: rows with more cells than others"

    def _of_notes(self) -> Iterator[str]:
        names = [str(one.get("/ID", "")) for one, _ in self._elements if one.S == "/Note"]
        if len(set(names)) != len(names) or "" in names:
            yield "19-003: notes without a name of their own"
        if sorted(names) != sorted(self._identifiers):
            yield "names that aren't in the tree of names"


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _numbers(tree: Any) -> Iterator[tuple[int, Any]]:
    row = list(tree.Nums)
    yield from zip(map(int, row[::2]), row[1::2], strict=True)


def _content(page: Any, found: list[int]) -> Iterator[str]:
    """What is wrong with the operators of a page; the numbers of its marked content are added to `found`."""
    outer: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        within = [one for one in outer if one != "/Span"]
        if operator in {"BDC", "BMC"}:
            kind = str(instruction.operands[0])
            known = instruction.operands[1] if operator == "BDC" else pikepdf.Dictionary()
            yield from _marked(kind, known, within)
            found += [int(known.MCID)] if "/MCID" in known else []
            outer.append(kind)
        elif operator == "EMC":
            outer.pop()
        elif operator in _PAINTS and not within:
            yield f"01-005: {operator} outside of everything"
    if outer:
        yield f"{outer} isn't ended"


def _marked(kind: str, known: Any, within: list[str]) -> Iterator[str]:
    """What is wrong with the beginning of marked content."""
    if within and kind != "/Span":
        yield f"01-003 or 01-004: {kind} in {within}"
    if kind == "/Artifact":
        if known.get("/Type") not in {"/Pagination", "/Layout"}:
            yield "18-001: an artifact of no kind"
    elif kind != "/Span" and "/MCID" not in known:
        yield f"01-005: {kind} that is in no element"
