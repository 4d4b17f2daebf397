"""The formats that a brief can be exported to. Cheap to import: each writer loads its libraries when it writes."""

from importlib.metadata import entry_points

from briefgen.model.errors import RenderError
from briefgen.model.phrase import Phrase
from briefgen.writers.docx import DocxWriter
from briefgen.writers.eml import EmlWriter
from briefgen.writers.html import HtmlWriter
from briefgen.writers.markdown import MarkdownWriter
from briefgen.writers.pdf import PdfWriter
from briefgen.writers.port import Writer

ENTRY_POINTS = "briefgen.writers"
"""The group in which an installed package names a class or function that makes one more writer."""

WRITERS: tuple[Writer, ...] = (
    DocxWriter(),
    PdfWriter(),
    HtmlWriter(),
    MarkdownWriter(),
    EmlWriter(),
    *(point.load()() for point in entry_points(group=ENTRY_POINTS)),
)
"""All writers: the built-in ones, then those that installed packages add."""


def writer(format_id: str) -> Writer:
    """The writer of that id; RenderError names the ids there are."""
    for one in WRITERS:
        if one.id == format_id:
            return one
    there = tuple(one.id for one in WRITERS)
    raise RenderError(
        Phrase("There is no format “{format}”.", format=format_id),
        Phrase("The formats are: {there}.", there=there),
    )
