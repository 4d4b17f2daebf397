"""Drawing on one page: glyphs, rectangles, pictures, links. A page is a list of strings until it is finished."""

from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from briefgen.writers.pdf.breaker import Item
from briefgen.writers.pdf.escape import number
from briefgen.writers.pdf.runs import RunStyle
from briefgen.writers.pdf.shape import Atom
from briefgen.writers.pdf.tags import ARTIFACTS, Tag

_style_of = itemgetter(1)


class LinkArea(NamedTuple):
    """A rectangle (left, bottom, right, top) that leads to an address or to a place in the document."""

    box: tuple[float, float, float, float]
    href: str
    target: str
    tag: Tag
    words: str


class Fill:
    """A rectangle of one colour. `top` is measured down from the upper edge of the page, in points."""

    __slots__ = ("colour", "height", "left", "top", "width")

    def __init__(self, left: float, top: float, width: float, height: float, ink: str) -> None:
        self.left, self.top, self.width, self.height, self.colour = left, top, width, height, ink


class Place(NamedTuple):
    """Where a named place is: a page, from 0, and the distance from its upper edge in points."""

    page: int
    top: float


class Sheet:
    """One page that is being drawn. Positions are points from the left and upper edges."""

    def __init__(self, index: int, height: float, places: dict[str, Place]) -> None:
        self.index = index
        self.height = height
        self.places = places
        self.fills: list[Fill] = []
        self.ops: list[str] = []
        self.links: list[LinkArea] = []
        self.pictures: set[str] = set()
        self.marked: list[Tag] = []
        self._tag: Tag | None = None
        self._colour = ""

    def fill(self, left: float, top: float, width: float, height: float, ink: str) -> None:
        """A rectangle behind all text; one that continues the last is joined to it, so that no seam shows."""
        last = self.fills[-1] if self.fills else None
        joins = last and (last.left, last.width, last.colour) == (left, width, ink)
        if last and joins and abs(last.top + last.height - top) < 0.01:
            last.height += height
        else:
            self.fills.append(Fill(left, top, width, height, ink))

    def begin(self, tag: Tag, out: list[str] | None = None) -> None:
        """What is drawn from now on belongs to a tag; the operators go to `out`, or to the page."""
        if tag is self._tag:
            return
        to = self.ops if out is None else out
        if self._tag is not None:
            to.append("EMC")
        self._tag = tag
        if tag in ARTIFACTS:
            to.append(ARTIFACTS[tag])
            return
        to.append(f"/{tag.kind}<</MCID {len(self.marked)}>>BDC")
        tag.add_content(self.index, len(self.marked))
        self.marked.append(tag)

    def close(self) -> None:
        """What is drawn from now on belongs to no tag yet."""
        if self._tag is not None:
            self.ops.append("EMC")
        self._tag = None

    def place(self, name: str, top: float) -> None:
        """Makes a place of that name here, unless there is one already."""
        self.places.setdefault(name, Place(self.index, top))

    def picture(self, name: str, left: float, top: float, width: float, height: float) -> None:
        """A picture of the document's resources, within a rectangle."""
        self.pictures.add(name)
        bottom = self.height - top - height
        size = f"{number(width)} 0 0 {number(height)} {number(left)} {number(bottom)}"
        self.ops.append(f"q {size} cm /{name} Do Q")

    def line(
        self, items: list[Item], left: float, baseline: float, stretch: float, tag: Tag
    ) -> None:
        """Items from left to right, as content of a tag; each space is wider by `stretch` points."""
        self.begin(tag)
        out = [f"BT 1 0 0 1 {left:.2f} {self.height - baseline:.2f} Tm"]
        marks: list[str] = []
        x = left
        selected = ""
        for style, group in groupby(items, _style_of):
            atoms = [item[0] for item in group]
            end = x + _width(atoms, style, stretch)
            if style.target or style.href or style.background or style.underline:
                self._frame(style, atoms, (x, end), baseline, tag, out)
            elif tag is not self._tag:
                self.begin(tag, out)
            if style.colour != self._colour:
                self._colour = style.colour
                out.append(f"{style.colour} rg")
            out += style.opens
            if style.select != selected:
                out.append(style.select)
            shown = _operands(atoms, style, stretch)
            if None in shown:
                selected = _show(out, atoms, shown, style)
                marks += _marks(atoms, style, stretch, (x, self.height - baseline))
            else:
                selected = style.select
                out.append(f"[{''.join(filter(None, shown))}]TJ")
            out += style.closes
            x = end
        if tag is not self._tag:
            self.begin(tag, out)
        out.append("ET")
        out += marks
        self.ops.append("\n".join(out))

    def apart(self, items: list[Item], left: float, baseline: float) -> str:
        """The operators of a line that is put among those which are drawn already."""
        out = [f"q BT 1 0 0 1 {left:.2f} {self.height - baseline:.2f} Tm"]
        for style, group in groupby(items, _style_of):
            out += [f"{style.colour} rg", style.select]
            atoms = [item[0] for item in group]
            _show(out, atoms, _operands(atoms, style, 0.0), style)
        out.append("ET Q")
        return "\n".join(out)

    def _frame(
        self,
        style: RunStyle,
        atoms: list[Atom],
        across: tuple[float, float],
        baseline: float,
        tag: Tag,
        out: list[str],
    ) -> None:
        """What stands around a run: its background, its place, and its link with an element of its own."""
        top, bottom = baseline - style.size * 0.92, baseline + style.size * 0.28
        x, end = across
        if style.underline:
            self.fill(x, baseline + style.size * 0.11, end - x, style.size * 0.06, style.colour)
        if style.background:
            self.fill(x, top, end - x, bottom - top, style.background)
        if style.name:
            self.place(style.name, top)
        if tag in ARTIFACTS or not (style.target or style.href):
            self.begin(tag, out)
            return
        style.tag = style.tag or tag.child("Link")
        self.begin(style.tag, out)
        box = (x, self.height - bottom, end, self.height - top)
        words = "".join(atom.text for atom in atoms)
        self.links.append(LinkArea(box, style.href, style.target, style.tag, words))

    def content(self) -> str:
        """The operators of the page: rectangles first, then all else in the order of reading."""
        self.close()
        rectangles = [
            f"{one.colour} rg {number(one.left)} {number(self.height - one.top - one.height)} "
            f"{number(one.width)} {number(one.height)} re f"
            for one in self.fills
        ]
        behind = ["/Artifact<</Type/Layout>>BDC q", *rectangles, "Q EMC"] if rectangles else []
        return "\n".join([*behind, *self.ops]).replace("><", "")


def _width(atoms: list[Atom], style: RunStyle, stretch: float) -> float:
    width = sum([atom.width for atom in atoms]) * style.scale
    return width + stretch * sum(atom.is_space for atom in atoms) if stretch else width


def _operands(atoms: list[Atom], style: RunStyle, stretch: float) -> list[str | None]:
    """What TJ shows for each atom; None for one that must be drawn by its parts."""
    shown = [atom.shown for atom in atoms]
    if not stretch:
        return shown
    wider = f"{-stretch / style.scale:.1f}"
    return [
        f"{one}{wider}" if atom.is_space and one is not None else one
        for one, atom in zip(shown, atoms, strict=True)
    ]


def _show(out: list[str], atoms: list[Atom], shown: list[str | None], style: RunStyle) -> str:
    """Adds the operators that show atoms; the font operator that is in force afterwards."""
    selected = style.select
    for atom, one in zip(atoms, shown, strict=True):
        if one is None:
            selected = _show_parts(out, atom, style, selected)
        elif one:
            if selected != style.select:
                selected = style.select
                out.append(selected)
            out.append(f"[{one}]TJ")
    return selected


def _show_parts(out: list[str], atom: Atom, style: RunStyle, selected: str) -> str:
    """Adds an atom that is drawn in several fonts, heights or spans; the font operator then in force."""
    for use, pieces, _, _ in atom.parts:
        select = f"/{use.tag} {number(style.size)} Tf"
        if select != selected:
            selected = select
            out.append(select)
        for rise, shown, opens, closes in pieces:
            if opens:
                out.append(f"/Span<</ActualText{opens}>>BDC")
            raised = f"{number(rise * style.scale)} Ts" if rise else ""
            out.append(f"{raised}[{shown}]TJ{' 0 Ts' if rise else ''}")
            if closes:
                out.append("EMC")
    return selected


def _marks(
    atoms: list[Atom], style: RunStyle, stretch: float, origin: tuple[float, float]
) -> list[str]:
    """The operators that draw the combining marks of atoms which begin at a point."""
    x, y = origin
    scale = style.scale
    out: list[str] = []
    for atom in atoms:
        at = x
        for _, _, marks, width in atom.parts:
            out += [
                f"q {scale:.5f} 0 0 {scale:.5f} {at + mark.x * scale:.2f} {y + mark.y * scale:.2f} cm "
                f"/{mark.name} Do Q"
                for mark in marks
            ]
            at += width * scale
        x += atom.width * scale + (stretch if atom.is_space else 0.0)
    return out
