"""Word's two kinds of notes, and which of them a style sheet asks for."""

from typing import NamedTuple

from briefgen.model.style import ReferenceStyle


class Kind(NamedTuple):
    """One of Word's two kinds of notes: its element, the first part of its styles' ids, and of their names."""

    element: str
    style: str
    name: str


FOOTNOTES = Kind("footnote", "Footnote", "footnote")
ENDNOTES = Kind("endnote", "Endnote", "endnote")


def kind_of(references: ReferenceStyle) -> Kind | None:
    """The kind of notes that a style sheet asks for; None for a list of sources."""
    match references:
        case ReferenceStyle.SOURCES | ReferenceStyle.AUTHOR_DATE:
            return None
        case ReferenceStyle.FOOTNOTES:
            return FOOTNOTES
        case ReferenceStyle.ENDNOTES:
            return ENDNOTES
