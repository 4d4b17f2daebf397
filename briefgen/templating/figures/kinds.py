"""The kinds of figures that there are."""

from collections.abc import Callable
from dataclasses import dataclass

from briefgen.model.drawing import mirrored
from briefgen.model.text import is_rtl_language
from briefgen.templating.figures.canvas import Canvas, Drawn, Entry
from briefgen.templating.figures.likelihood import likelihood
from briefgen.templating.figures.mix import mix
from briefgen.templating.figures.tiles import key_figures
from briefgen.templating.figures.timeline import timeline


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of figure: what draws it, the cells of its rows by name, and how many of them must be there."""

    draw: Callable[[tuple[Entry, ...], Canvas], Drawn]
    cells: tuple[str, ...]
    least: int
    most: int

    def drawn(self, entries: tuple[Entry, ...], canvas: Canvas) -> Drawn:
        """The figure of rows, turned round for a language that runs from right to left; RowFault for a bad row."""
        made = self.draw(entries, canvas)
        if not is_rtl_language(canvas.language):
            return made
        return Drawn(mirrored(made.drawing), made.alternative)


KINDS: dict[str, Kind] = {
    "timeline": Kind(timeline, ("date", "words"), 2, 5000),
    "key-figures": Kind(key_figures, ("label", "number", "note"), 2, 60),
    "likelihood": Kind(likelihood, ("term", "range"), 2, 24),
    "source-mix": Kind(mix, ("name", "number"), 2, 60),
}
"""By the class that a template asks for them with; `most` is how many rows one may have."""
