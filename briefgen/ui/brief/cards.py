"""The cards of a brief's facts: some are laid out in each turn of the event loop, the heights of others guessed."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from briefgen.model.ids import FactId
from briefgen.ui.brief.card import (
    GAP,
    LEFT,
    LINES,
    PAD,
    RIGHT,
    SOURCES,
    SPACING,
    Card,
    Fonts,
    card,
    chip_words,
    columns,
    fonts,
)
from briefgen.ui.brief.model import FactRow

AT_ONCE = 60
"""Cards that are laid out in one turn: less than a frame's time, and more than are ever in sight."""


class Cards:
    """Lays facts out for one width and font; each once, until it says something else."""

    def __init__(self, font: QFont) -> None:
        self.width = 320
        self.guessed = False
        """Whether a height was asked for in this turn that is not known yet."""
        self._font = QFont(font)
        self._held: dict[tuple[FactId, bool], tuple[FactRow, Card]] = {}
        self._current: FactId | None = None
        self._left = AT_ONCE
        self._look: Fonts = fonts(font)
        self._line, self._character, self._small = _sizes(self._look)

    @property
    def known(self) -> int:
        """How many are laid out."""
        return len(self._held)

    @property
    def look(self) -> Fonts:
        """The fonts that they are laid out in."""
        return self._look

    def fit(self, width: int, font: QFont) -> bool:
        """Whether they have to be laid out anew for that width and font."""
        if width == self.width and font == self._font:
            return False
        self.width, self._font = width, QFont(font)
        self._look = fonts(font)
        self._line, self._character, self._small = _sizes(self._look)
        self._held.clear()
        return True

    def forget(self) -> None:
        """None is kept: those of another brief are wanted."""
        self._held.clear()

    def set_current(self, row: FactRow | None) -> bool:
        """That fact shows its whole statement; whether heights change by it."""
        current = row.view.fact.id if row else None
        before, self._current = self._current, current
        if before == current:
            return False
        return self._is_long(before) or (row is not None and self._card(row, whole=False).long)

    def of(self, row: FactRow) -> Card:
        """The card of a fact that is in sight."""
        return self._card(row, self._is_current(row))

    def begin_turn(self) -> None:
        """Some more may be laid out for their heights."""
        self._left, self.guessed = AT_ONCE, False

    def height(self, row: FactRow) -> int:
        """The height of a fact, or about that where too many would have to be laid out in this turn."""
        if laid := self._laid(row):
            return round(laid.height)
        if self._left > 0:
            self._left -= 1
            return round(self.of(row).height)
        self.guessed = True
        return round(self._guess(row))

    def lay_out_some(self, rows: Iterable[FactRow]) -> bool:
        """Whether all of them are laid out by now."""
        left = AT_ONCE
        for row in rows:
            if self._laid(row) is None:
                if left == 0:
                    return False
                left -= 1
                self.of(row)
        return True

    def _laid(self, row: FactRow) -> Card | None:
        return self._kept(row, self._is_current(row))

    def _is_current(self, row: FactRow) -> bool:
        return row.view.fact.id == self._current

    def _is_long(self, fact_id: FactId | None) -> bool:
        kept = (self._held.get((fact_id, whole)) for whole in (False, True)) if fact_id else ()
        return any(held[1].long for held in kept if held)

    def _card(self, row: FactRow, whole: bool) -> Card:
        kept = self._kept(row, whole)
        if kept is None:
            kept = card(row, self.width, self._look, whole)
            self._held[row.view.fact.id, whole] = (row, kept)
        return kept

    def _kept(self, row: FactRow, whole: bool) -> Card | None:
        held = self._held.get((row.view.fact.id, whole))
        # Most rows are the very same ones: to compare what they say takes its time.
        return held[1] if held and (held[0] is row or held[0] == row) else None

    def _guess(self, row: FactRow) -> float:
        inner, aside = columns(max(40.0, self.width - LEFT - RIGHT), self._look)
        lines = min(LINES, ceil(len(row.statement) * self._character / inner))
        sources = min(len(set(row.view.sources)), SOURCES)
        chips = self._small + 6 if chip_words(row.view) else 0
        words, rest = lines * self._line, sources * (GAP + self._small) + chips
        return 2 * PAD + (max(words, rest) if aside else words + rest)


def _sizes(look: Fonts) -> tuple[float, float, float]:
    """The height of a line of a statement, the usual width of its characters, the height of a small line."""
    statement = QFontMetricsF(look.statement)
    return (
        statement.height() * SPACING,
        statement.averageCharWidth(),
        QFontMetricsF(look.small).height(),
    )
