"""Inlines as the runs and hyperlinks of a paragraph."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, Protocol, assert_never

from briefgen.model.document import (
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Styled,
    Text,
)
from briefgen.writers.docx import escape, looks
from briefgen.writers.docx.fonts import SCRIPT_FONTS
from briefgen.writers.docx.relations import Relations
from briefgen.writers.docx.scripts import is_simple, pieces
from briefgen.writers.docx.styles import Styles
from briefgen.writers.links import safe_href

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


class Manner(NamedTuple):
    """How the text of a run is set, besides its paragraph's style."""

    rtl: bool = False
    strong: bool = False
    emphasis: bool = False
    role: str = ""
    language: str = ""
    linked: bool = False
    note: bool = False


class WriteMark(Protocol):
    """Writes a reference as the mark of a native note; nothing where it has none."""

    def __call__(self, note: Note, *, rtl: bool, linked: bool) -> str:
        """The runs of the mark."""
        ...


class WriteBetween(Protocol):
    """Writes what keeps two marks apart."""

    def __call__(self, *, rtl: bool) -> str:
        """The run that stands between them."""
        ...


class NativeNotes(NamedTuple):
    """How references to native notes are written, and what stands between two that follow one another."""

    mark: WriteMark
    between: WriteBetween


class Runs:
    """Writes inlines. `targets` has the bookmark of each anchor that notes may point to.

    The first of the references to a source that are words has a bookmark itself, with the next of `bookmark_ids`,
    to which the source leads back. Where there are `notes`, references are their marks.
    """

    def __init__(
        self,
        styles: Styles,
        relations: Relations,
        targets: dict[str, str],
        bookmark_ids: Iterator[int],
        notes: NativeNotes | None = None,
    ) -> None:
        self._styles = styles
        self._relations = relations
        self._targets = targets
        self._bookmark_ids = bookmark_ids
        self._named: set[str] = set()
        self._notes = notes
        self._after_mark = False
        self._openings: dict[Manner | tuple[Manner, str, bool], str] = {}

    def xml(self, content: Iterable[Inline], manner: Manner) -> str:
        """The runs of some content; `manner.rtl` is the direction of its paragraph."""
        return "".join([self._one_xml(one, manner) for one in content])

    def text_xml(self, text: str, manner: Manner) -> str:
        """The runs of some text."""
        if not text:
            return ""
        self._after_mark = False
        if not manner.rtl and is_simple(text):
            return f"{self._opening_xml(manner)}{literal_xml(text)}</w:r>"
        return "".join(
            [
                f"{self._opening_xml(manner, script, rtl)}{literal_xml(stretch)}</w:r>"
                for stretch, script, rtl in pieces(text, manner.rtl)
            ]
        )

    def _opening_xml(self, manner: Manner, script: str = "", rtl: bool = False) -> str:
        """The start of a run with its properties."""
        key = (manner, script, rtl) if script or rtl else manner
        found_xml = self._openings.get(key)
        if found_xml is None:
            inner_xml = self._properties_xml(manner, script, rtl)
            found_xml = f"<w:r><w:rPr>{inner_xml}</w:rPr>" if inner_xml else "<w:r>"
            self._openings[key] = found_xml
        return found_xml

    def _one_xml(self, one: Inline, manner: Manner) -> str:
        match one:
            case Text(text):
                return self.text_xml(text, manner)
            case Note():
                return self._note_xml(one, manner)
            case Strong(inner):
                return self.xml(inner, _strong(manner))
            case Emphasis(inner):
                return self.xml(inner, _emphasis(manner))
            case Styled(inner, role, language):
                return self.xml(inner, _styled(manner, role, language))
            case Link(href, inner):
                return self._link_xml(href, inner, manner)
            case LineBreak():
                self._after_mark = False
                return "<w:r><w:br/></w:r>"
            case _:
                assert_never(one)

    def _link_xml(self, href: str, inner: tuple[Inline, ...], manner: Manner) -> str:
        sound = "" if manner.linked else safe_href(href)
        if (
            not sound
        ):  # hyperlinks don't nest, and an unsound address keeps Word from opening the file
            return self.xml(inner, manner)
        relation = escape.attribute(self._relations.link(sound))
        inner_xml = self.xml(inner, _linked(manner))
        return f'<w:hyperlink r:id="{relation:s}" w:history="1">{inner_xml}</w:hyperlink>'

    def begin(self) -> None:
        """What is written next begins a paragraph."""
        self._after_mark = False

    def _note_xml(self, note: Note, manner: Manner) -> str:
        mark_xml = self._mark_xml(note, manner, self._notes) if self._notes else ""
        return mark_xml or self._label_xml(note, manner)

    def _mark_xml(self, note: Note, manner: Manner, notes: NativeNotes) -> str:
        mark_xml = notes.mark(note, rtl=manner.rtl, linked=manner.linked)
        between_xml = notes.between(rtl=manner.rtl) if mark_xml and self._after_mark else ""
        self._after_mark = bool(mark_xml)
        return f"{between_xml}{mark_xml}"

    def _label_xml(self, note: Note, manner: Manner) -> str:
        run_xml = self.text_xml(note.label, _noted(manner))
        target = self._targets.get(note.anchor)
        if target is None or manner.linked:
            return run_xml
        place = f"use_{target}"
        leads_to = place if note.back else target
        link_xml = (
            f'<w:hyperlink w:anchor="{escape.attribute(leads_to)}" w:history="1">{run_xml}'
            "</w:hyperlink>"
        )
        if note.back or not note.words or place in self._named:
            return link_xml
        self._named.add(place)
        number = next(self._bookmark_ids)
        return (
            f'<w:bookmarkStart w:id="{number:d}" w:name="{escape.attribute(place)}"/>{link_xml}'
            f'<w:bookmarkEnd w:id="{number:d}"/>'
        )

    def _properties_xml(self, manner: Manner, script: str, rtl: bool) -> str:
        """The properties in the order of the schema's CT_RPr."""
        linked = manner.linked or manner.note
        style_xml = f'<w:rStyle w:val="{escape.attribute(self._style(manner))}"/>'
        slot, family = SCRIPT_FONTS.get(script, ("", ""))
        font_xml = (
            f'<w:rFonts w:{escape.attribute(slot)}="{escape.attribute(family)}"/>' if slot else ""
        )
        parts = (
            style_xml if manner.role or linked else "",
            font_xml,
            "<w:b/><w:bCs/>" if manner.strong else "",
            "<w:i/><w:iCs/>" if manner.emphasis else "",
            '<w:u w:val="single"/>' if manner.role and manner.linked else "",
            "<w:rtl/>" if rtl else "",
            looks.language_xml(manner.language),
        )
        return "".join(parts)

    def _style(self, manner: Manner) -> str:
        if manner.role:
            return self._styles.role(manner.role).run_id
        return "Reference" if manner.note else "Hyperlink"


# A document has few manners, and a change of one is asked for with each run.
_FEW = 256


@lru_cache(_FEW)
def _strong(manner: Manner) -> Manner:
    return manner._replace(strong=True)


@lru_cache(_FEW)
def _emphasis(manner: Manner) -> Manner:
    return manner._replace(emphasis=True)


@lru_cache(_FEW)
def _linked(manner: Manner) -> Manner:
    return manner._replace(linked=True)


@lru_cache(_FEW)
def _noted(manner: Manner) -> Manner:
    return manner._replace(note=True)


@lru_cache(_FEW)
def _styled(manner: Manner, role: str, language: str) -> Manner:
    return manner._replace(role=role or manner.role, language=language or manner.language)


def literal_xml(text: str) -> str:
    """The element `w:t` with that text, which is not empty, its spaces kept; soft hyphens are Word's own."""
    if _SOFT_HYPHEN in text:
        return "<w:softHyphen/>".join(
            literal_xml(one) if one else "" for one in text.split(_SOFT_HYPHEN)
        )
    if text[0].isspace() or text[-1].isspace() or "  " in text:
        return f'<w:t xml:space="preserve">{escape.text(text)}</w:t>'
    return f"<w:t>{escape.text(text)}</w:t>"
