"""The paper of a house: headers and footers of its first section, for first, even and all other pages."""

from typing import Any

from briefgen.model.stationery import Furniture, Line, Paper, Stationery, has_words
from briefgen.templating.house.bands import Band
from briefgen.templating.house.drawing import Drawings
from briefgen.templating.house.ignored import Ignored
from briefgen.templating.house.package import WordFile
from briefgen.templating.house.page import Section
from briefgen.templating.house.styles import Styles
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.xml import attribute, child, children, integer, switch


def read(
    file: WordFile, section: Section, styles: Styles, theme: Theme, ignored: Ignored
) -> Stationery | None:
    """The paper, or None where nothing stands in any header or footer."""
    reading = _Reading(file, section, styles, theme, ignored)
    has_even = bool(switch(file.part("settings"), "evenAndOddHeaders"))
    made = Stationery(
        usual=reading.paper("default"),
        first=reading.paper("first") if section.has_first else None,
        even=reading.paper("even") if has_even else None,
        header_distance=section.header_distance,
        footer_distance=section.footer_distance,
    )
    shown = (has_words(one.header) or has_words(one.footer) for one in made.papers)
    return made if any(shown) else None


class _Reading:
    """Reads the headers and footers of a section."""

    def __init__(
        self, file: WordFile, section: Section, styles: Styles, theme: Theme, ignored: Ignored
    ) -> None:
        self._file, self._section = file, section
        self._styles, self._theme, self._ignored = styles, theme, ignored
        self._relations = file.relations(file.main)
        self._outdents = _mode(file.part("settings")) < _WORD_2013

    def paper(self, pages: str) -> Paper:
        """What stands on the pages of a kind; empty lines beside the text are left out."""
        header, footer = self._band("header", pages), self._band("footer", pages)
        return Paper(_without_empty_end(header), _without_empty_end(footer[::-1])[::-1])

    def _band(self, kind: str, pages: str) -> tuple[Furniture, ...]:
        relation = self._relations.get(self._section.bands.get((kind, pages), ""))
        if relation is None or relation.is_external or relation.kind != kind:
            return ()
        root: Any = self._file.tree(relation.target)
        page = self._section.page
        drawings = Drawings(self._file, self._file.relations(relation.target), page, self._ignored)
        band = Band(
            self._styles, self._theme, page, drawings, self._ignored, outdents=self._outdents
        )
        return band.furniture(root)


_WORD_2013 = 15


def _mode(settings: Any) -> int:
    """Which Word the file is laid out for."""
    modes = (
        integer(attribute(one, "val"))
        for one in children(child(settings, "compat"), "compatSetting")
        if attribute(one, "name") == "compatibilityMode"
    )
    return next(modes, None) or 12


def _without_empty_end(furniture: tuple[Furniture, ...]) -> tuple[Furniture, ...]:
    while furniture and isinstance(furniture[-1], Line) and not has_words(furniture[-1:]):
        furniture = furniture[:-1]
    return furniture
