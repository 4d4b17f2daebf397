"""The sheet and its margins, as the first section of a Word file has them."""

from dataclasses import dataclass
from typing import Any

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.style import Page, Points
from briefgen.packages import local
from briefgen.templating.house.xml import attribute, child, children, switch, twentieths, within

_LEAST_TEXT = 85.0
"""Points (30 mm) that the margins must leave of the sheet, each way."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its page, how far header and footer are from the edges, and which parts they are.

    `bands` has the relationship of each, by its kind and the pages that it is for: ("header", "first") say.
    """

    page: Page
    header_distance: Points
    footer_distance: Points
    bands: dict[tuple[str, str], str]
    has_first: bool


def sections(document: Any) -> list[Any]:
    """The properties of all sections, in their order."""
    if document is None:
        return []
    return [one for one in document.iter() if local(one) == "sectPr" and not _is_old(one)]


def _is_old(element: Any) -> bool:
    """Whether they are what a tracked change has replaced."""
    parent = element.getparent()
    return parent is not None and local(parent) == "sectPrChange"


def read(properties: Any, name: str) -> Section:
    """The section with those properties; TemplateError, which names the file, if its margins leave no room."""
    size, margins = child(properties, "pgSz"), child(properties, "pgMar")
    gutter = _length(margins, "gutter", 0)
    page = Page(
        width=_length(size, "w", 595.3, 140, 6000),
        height=_length(size, "h", 841.9, 140, 6000),
        top=_length(margins, "top", 72),
        end=_length(margins, "right", 72),
        bottom=_length(margins, "bottom", 72),
        start=Points(_length(margins, "left", 72) + gutter),
    )
    if min(page.width - page.start - page.end, page.height - page.top - page.bottom) < _LEAST_TEXT:
        raise TemplateError(
            Phrase("Its margins leave less than 30 mm for text."),
            Phrase("Make them smaller in Word."),
            where=name,
        )
    bands = {
        (local(one).removesuffix("Reference"), attribute(one, "type") or "default"): attribute(
            one, "id"
        )
        for one in children(properties, "headerReference", "footerReference")
    }
    return Section(
        page,
        _length(margins, "header", 36),
        _length(margins, "footer", 36),
        bands,
        bool(switch(properties, "titlePg")),
    )


def _length(element: Any, name: str, usual: float, least: float = 0, most: float = 3000) -> Points:
    found = twentieths(attribute(element, name))
    return Points(round(within(abs(usual if found is None else found), least, most), 2))
