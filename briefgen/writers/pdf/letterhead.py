"""The paper of a house around the text: how much of each page it takes, and drawing it."""

from briefgen.model.document import Band, Document
from briefgen.model.stationery import Paper, Stationery
from briefgen.model.style import Page
from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.flow import Space
from briefgen.writers.pdf.frame import Work
from briefgen.writers.pdf.papers import Laid, Layout
from briefgen.writers.pdf.tags import FOOTER, HEADER

_LINE = 18.0
"""The height of the brief's own line, in points."""

_GAP = 4.0
_FROM_TEXT = 8.0
_LARGEST = 0.6
"""The share of a page that header and footer may take together."""


class Letterhead:
    """The paper of one document."""

    def __init__(self, stationery: Stationery, document: Document, work: Work) -> None:
        self._stationery, self._work = stationery, work
        self._page = document.style.page
        self._bands = {"header": document.header, "footer": document.footer}
        self._spaces: dict[int, Space] = {}

    @property
    def has_first(self) -> bool:
        """Whether the first page has a header of its own."""
        return self._stationery.first is not None and bool(self._stationery.first.header)

    def space(self, index: int) -> Space:
        """Where the text of a page may stand, by its number from 0."""
        kind = min(index, 2 - index % 2)  # the first page, odd ones, even ones
        if kind not in self._spaces:
            self._spaces[kind] = self._space(kind)
        return self._spaces[kind]

    @property
    def least(self) -> float:
        """The height of the text on the page that has the least of it."""
        return min(self.space(index).height for index in range(3))

    def draw(self, sheet: Sheet, role: str, count: int) -> float | None:
        """Draws what the house has in a header or footer; the middle of the brief's own line, None if it is free."""
        laid = self._laid(role, sheet.index, count)
        if not laid.draws:
            return None
        taken = self._line(role)
        page, stationery = self._page, self._stationery
        if role == "header":
            top = stationery.header_distance
            laid.draw(sheet, top)
            middle = top + laid.height + _GAP + _LINE / 2
        else:
            top = page.height - stationery.footer_distance - laid.height
            laid.draw(sheet, top)
            middle = top - _GAP - _LINE / 2
        return middle if taken else top

    def _laid(self, role: str, index: int, count: int) -> Laid:
        paper = self._stationery.of(index)
        tag = HEADER if role == "header" else FOOTER
        furniture = paper.header if role == "header" else paper.footer
        return Layout(self._work, self._page, index + 1, count, tag).laid(furniture)

    def _line(self, role: str) -> float:
        band: Band = self._bands[role]
        return _GAP + _LINE if band.start or band.end else 0.0

    def _space(self, index: int) -> Space:
        page, stationery = self._page, self._stationery
        paper = stationery.of(index)
        above = self._taken("header", index, paper, stationery.header_distance)
        below = self._taken("footer", index, paper, stationery.footer_distance)
        return _between(page, max(page.top, above), max(page.bottom, below))

    def _taken(self, role: str, index: int, paper: Paper, distance: float) -> float:
        """How much of a page's edge a header or footer takes."""
        furniture = paper.header if role == "header" else paper.footer
        if not furniture:
            return 0.0
        return distance + self._laid(role, index, 99).height + self._line(role) + _FROM_TEXT


def _between(page: Page, above: float, below: float) -> Space:
    most = page.height * _LARGEST
    if above + below > most:
        above, below = (share * most / (above + below) for share in (above, below))
    return Space(above, page.height - above - below)
