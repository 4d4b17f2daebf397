"""Footnotes and endnotes: Word's own, one for each source, which Word numbers and jumps to."""

from collections.abc import Callable, Iterator

from briefgen.model.document import ListItem, Note
from briefgen.writers.docx import escape
from briefgen.writers.docx.namespaces import DECLARED
from briefgen.writers.docx.notekinds import Kind
from briefgen.writers.docx.paragraphs import number_xml
from briefgen.writers.references import Noted

_SEPARATOR, _CONTINUATION = -1, 0
"""The ids that Word itself gives to the two rules; notes are counted from 1."""


class Marks:
    """Writes the marks in the text: the first one of a source is the note, those after it refer to that one."""

    def __init__(self, kind: Kind, noted: Noted, bookmark_ids: Iterator[int]) -> None:
        self.kind = kind
        self._noted = noted
        self._bookmark_ids = bookmark_ids
        self._numbers: dict[str, int] = {}

    @property
    def used(self) -> tuple[tuple[int, ListItem], ...]:
        """The number and the source of each note whose mark has been written."""
        return tuple((number, self._noted.notes[one]) for one, number in self._numbers.items())

    def xml(self, note: Note, *, rtl: bool, linked: bool) -> str:
        """The mark of a reference; nothing for one that has no note."""
        if note.anchor not in self._noted.notes or note.anchor in self._numbers:
            return self.again_xml(note, rtl=rtl, linked=linked)
        # Word counts notes in the order of their marks, and so do we: what it shows is what fields show.
        number = self._numbers[note.anchor] = len(self._numbers) + 1
        style_xml = mark_style_xml(self.kind, rtl=rtl)
        mark_xml = f'<w:r>{style_xml}<w:{self.kind.element:s}Reference w:id="{number:d}"/></w:r>'
        if note.anchor not in self._noted.repeated:
            return mark_xml
        bookmark = next(self._bookmark_ids)
        name = escape.attribute(_bookmark(number))
        return (
            f'<w:bookmarkStart w:id="{bookmark:d}" w:name="{name:s}"/>'
            f'{mark_xml}<w:bookmarkEnd w:id="{bookmark:d}"/>'
        )

    def again_xml(self, note: Note, *, rtl: bool, linked: bool) -> str:
        """A reference to a note whose mark stands in the text already; nothing if none does."""
        number = self._numbers.get(note.anchor)
        if number is None:
            return ""
        leads = "" if linked else " \\h"  # links don't nest
        instruction = f"NOTEREF {_bookmark(number)} \\f{leads}"
        return number_xml(instruction, number, mark_style_xml(self.kind, rtl=rtl))


def mark_style_xml(kind: Kind, *, rtl: bool, raised: bool = True) -> str:
    """The run properties of a mark."""
    level_xml = "" if raised else '<w:vertAlign w:val="baseline"/>'
    rtl_xml = "<w:rtl/>" if rtl else ""
    return f'<w:rPr><w:rStyle w:val="{escape.attribute(kind.style)}Reference"/>{level_xml}{rtl_xml}</w:rPr>'


def between_xml(kind: Kind, *, rtl: bool) -> str:
    """What keeps two marks that follow one another apart: "1" and "2" are not "12".

    A comma alone would make one number of them in a right-to-left line (UAX #9, rule W4).
    """
    return f"<w:r>{mark_style_xml(kind, rtl=rtl)}<w:t>,\N{NARROW NO-BREAK SPACE}</w:t></w:r>"


def part_xml(
    kind: Kind,
    notes: tuple[tuple[int, ListItem], ...],
    write_xml: Callable[[ListItem, str], str],
    *,
    rtl: bool,
    ruled: bool,
) -> str:
    """The part word/footnotes.xml or word/endnotes.xml. `write_xml` writes a source behind its number's mark.

    Where it is not `ruled`, no rule parts the notes from the text: they have a heading.
    """
    # Raised, as Word has it, the number of a note would be a third smaller than its small type already is.
    style_xml = mark_style_xml(kind, rtl=rtl, raised=False)
    mark_xml = f"<w:r>{style_xml}<w:{kind.element:s}Ref/></w:r><w:r><w:tab/></w:r>"
    notes_xml = "".join(
        f'<w:{kind.element:s} w:id="{number:d}">{write_xml(item, mark_xml)}</w:{kind.element:s}>'
        for number, item in notes
    )
    separators_xml = _separator_xml(kind, "separator", _SEPARATOR, rtl=rtl, ruled=ruled)
    continuation_xml = _separator_xml(
        kind, "continuationSeparator", _CONTINUATION, rtl=rtl, ruled=ruled
    )
    return (
        f"<w:{kind.element:s}s {DECLARED}>{separators_xml}{continuation_xml}{notes_xml}"
        f"</w:{kind.element:s}s>"
    )


def settings_xml(kind: Kind) -> str:
    """What the settings say of the notes: which of them are the rules, and that numbers are Arabic ones."""
    return (
        f'<w:{kind.element:s}Pr>{_NUMBERS_XML}<w:{kind.element:s} w:id="{_SEPARATOR:d}"/>'
        f'<w:{kind.element:s} w:id="{_CONTINUATION:d}"/></w:{kind.element:s}Pr>'
    )


def section_xml(kind: Kind) -> str:
    """What the section says of the notes: Word counts endnotes in Roman numbers unless told otherwise."""
    return f"<w:{kind.element:s}Pr>{_NUMBERS_XML}</w:{kind.element:s}Pr>"


_NUMBERS_XML = '<w:numFmt w:val="decimal"/>'


def _separator_xml(kind: Kind, element: str, number: int, *, rtl: bool, ruled: bool) -> str:
    bidi_xml = "<w:bidi/>" if rtl else ""
    rule_xml = f"<w:r><w:{element:s}/></w:r>" if ruled else ""
    line_xml = 'w:line="240" w:lineRule="auto"' if ruled else 'w:line="20" w:lineRule="exact"'
    return (
        f'<w:{kind.element:s} w:type="{element:s}" w:id="{number:d}"><w:p><w:pPr>{bidi_xml}'
        f'<w:spacing w:before="0" w:after="0" {line_xml}/></w:pPr>{rule_xml}</w:p>'
        f"</w:{kind.element:s}>"
    )


def _bookmark(number: int) -> str:
    """The name, hidden as Word's own ones are, of the bookmark around a note's first mark."""
    return f"_Ref{number:08d}"
