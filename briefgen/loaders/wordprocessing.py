"""Blocks of text from WordprocessingML: paragraphs, tables, text boxes, notes, tracked changes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from briefgen.loaders.wording import Block
from briefgen.model.article import SpanKind
from briefgen.model.phrase import Phrase
from briefgen.packages import local

DELETED: Final = Phrase("deleted in the document (tracked change)")
HIDDEN: Final = Phrase("hidden in the document")

_HEADING: Final = re.compile(r"(?:heading|überschrift|titre|título|titolo) ?([1-9])", re.IGNORECASE)
# Words for what has been moved away are in its new place too; fallbacks repeat what stands beside them.
_NOT_WALKED: Final = frozenset(("moveFrom", "Fallback", "pPr", "rPr", "tblPr", "sectPr", "sdtPr"))
_CHARACTERS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"}
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph style makes of its paragraphs."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    listed: bool = False


class Styles:
    """Paragraph styles by their ids."""

    def __init__(self, root: Any) -> None:
        self._by_id: dict[str, _Style] = {}
        for one in () if root is None else root:
            if local(one) == "style":
                self._by_id[_value(one, "styleId")] = _style(one)

    def chain(self, style_id: str) -> Iterator[_Style]:
        """The style, and those that it is based on."""
        seen: set[str] = set()
        while style_id in self._by_id and style_id not in seen:
            seen.add(style_id)
            yield self._by_id[style_id]
            style_id = self._by_id[style_id].based_on


def _style(element: Any) -> _Style:
    properties = _child(element, "pPr")
    outline = _value(_child(properties, "outlineLvl"), "val")
    return _Style(
        name=_value(_child(element, "name"), "val").lower(),
        based_on=_value(_child(element, "basedOn"), "val"),
        outline=int(outline) if outline.isdigit() else None,
        listed=_child(properties, "numPr") is not None,
    )


@dataclass(slots=True)
class _Words:
    """Words of one paragraph as they are gathered: those that are shown, deleted and hidden."""

    shown: list[str] = field(default_factory=list[str])
    deleted: list[str] = field(default_factory=list[str])
    hidden: list[str] = field(default_factory=list[str])
    boxes: list[Any] = field(default_factory=list[Any])


class Story:
    """Walks a document's body, or its notes."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def blocks(self, element: Any) -> Iterator[Block]:
        """The blocks under an element, in reading order; rows of tables are paragraphs, cells apart by " | "."""
        for child in element:
            match local(child):
                case "p":
                    yield from self._paragraph(child)
                case "tr":
                    yield from self._row(child)
                case "footnote" | "endnote" if _value(child, "type") in _SEPARATORS:
                    continue
                case name if name not in _NOT_WALKED:
                    yield from self.blocks(child)
                case _:
                    continue

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        words = _Words()
        _gather(paragraph, words, deleted=False)
        kind, level = self._kind(_child(paragraph, "pPr"))
        yield Block(kind, "".join(words.shown), level)
        yield Block(SpanKind.PARAGRAPH, "".join(words.deleted), cut=DELETED)
        yield Block(SpanKind.PARAGRAPH, "".join(words.hidden), cut=HIDDEN)
        for box in words.boxes:
            yield from self.blocks(box)

    def _row(self, row: Any) -> Iterator[Block]:
        """One block for a row of short cells; the cells' own blocks where a table only lays a page out."""
        cells = [
            [block for block in self.blocks(cell) if block.text.strip()]
            for cell in _descendants(row, "tc")
        ]
        plain = [[one for one in cell if not one.cut] for cell in cells]
        if sum(map(bool, plain)) > 1 and all(_is_short(cell) for cell in plain):
            shown = (" ".join(one.text.strip() for one in cell) for cell in plain if cell)
            yield Block(SpanKind.PARAGRAPH, " | ".join(shown))
            yield from (one for cell in cells for one in cell if one.cut)
        else:
            yield from (one for cell in cells for one in cell)

    def _kind(self, properties: Any) -> tuple[SpanKind, int]:
        """What a paragraph is, by its own properties and its styles."""
        outline = _value(_child(properties, "outlineLvl"), "val")
        if outline.isdigit() and int(outline) < 9:
            return SpanKind.HEADING, min(6, int(outline) + 1)
        numbering = _child(properties, "numPr")
        level = _value(_child(numbering, "ilvl"), "val")
        own = (SpanKind.LIST_ITEM, int(level) + 1 if level.isdigit() else 1)
        for style in self._styles.chain(_value(_child(properties, "pStyle"), "val")):
            if (found := _kind_of(style)) is not None:
                return own if numbering is not None and found[0] is not SpanKind.HEADING else found
        unlisted = _value(_child(numbering, "numId"), "val") == "0"
        return own if numbering is not None and not unlisted else (SpanKind.PARAGRAPH, 0)


def _kind_of(style: _Style) -> tuple[SpanKind, int] | None:
    """What a style says that its paragraphs are, if it says so."""
    if style.name == "title":
        return SpanKind.HEADING, 1
    if found := _HEADING.fullmatch(style.name):
        return SpanKind.HEADING, min(6, int(found[1]))
    if style.outline is not None and style.outline < 9:
        return SpanKind.HEADING, min(6, style.outline + 1)
    if style.listed or style.name.startswith("list "):
        depth = re.search(r"([1-9])$", style.name)
        return SpanKind.LIST_ITEM, int(depth[1]) if depth else 1
    return (SpanKind.QUOTE, 0) if "quote" in style.name.split() else None


def _gather(element: Any, words: _Words, deleted: bool) -> None:
    """Adds the words under an element to those of its paragraph."""
    for child in element:
        match local(child):
            case "r":
                _gather_run(child, words, deleted)
            case "del":
                _gather(child, words, deleted=True)
            case name if name not in _NOT_WALKED:
                _gather(child, words, deleted)
            case _:
                continue


def _gather_run(run: Any, words: _Words, deleted: bool) -> None:
    hidden = _is_on(_child(_child(run, "rPr"), "vanish"))
    into = words.deleted if deleted else words.hidden if hidden else words.shown
    for child in _flat(run):
        match local(child):
            case "t" | "delText":
                into.append(child.text or "")
            case "txbxContent":
                words.boxes.append(child)
            case name:
                into.append(_CHARACTERS.get(name, ""))


def _flat(run: Any) -> Iterator[Any]:
    """What a run holds, at any depth, but not within text boxes."""
    for child in run:
        yield child
        if local(child) not in _NOT_WALKED and local(child) != "txbxContent":
            yield from _flat(child)


def _descendants(element: Any, name: str) -> Iterator[Any]:
    """The nearest elements of that name below (cells may stand in content controls)."""
    for child in element:
        if local(child) == name:
            yield child
        else:
            yield from _descendants(child, name)


def _is_short(cell: list[Block]) -> bool:
    return sum(len(one.text) for one in cell) <= 200 and len(cell) <= 3


def _child(element: Any, name: str) -> Any:
    """The child of that name, or None (also of None)."""
    return next((one for one in (() if element is None else element) if local(one) == name), None)


def _value(element: Any, name: str) -> str:
    """The attribute of that name in whatever namespace, or the empty string (also of None)."""
    attributes = {} if element is None else element.attrib
    return next((str(v) for k, v in attributes.items() if k.rpartition("}")[2] == name), "")


def _is_on(toggle: Any) -> bool:
    """Whether a toggle property stands there and isn't switched off."""
    return toggle is not None and _value(toggle, "val") not in ("0", "false", "off")
