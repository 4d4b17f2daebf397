"""Letters that are moved by kerning alone: HarfBuzz is asked once for each pair of them in a process.

Most words of most briefs are put together from such pairs, at a quarter of what shaping them would take.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from briefgen.writers.pdf.fonts import Face
from briefgen.writers.pdf.harfbuzz import hb

START = "\n"
"""Stands before the first letter of a word."""

# Not the fraction slash nor the middle dot: what they become depends on the letters on both sides.
_SIGNS = "\u2010-\u2027\u2030-\u2043\u2045-\u205e\u20a0-\u20bf"
_COMMON = f"!-@[-`{{-~\u00ab\u00bb{_SIGNS}"
_SCRIPTS = (
    f"!-\u00b6\u00b8-\u024f\u1e00-\u1eff{_SIGNS}",
    f"{_COMMON}\u0370-\u03ff\u1f00-\u1fff",
    f"{_COMMON}\u0400-\u0482\u048a-\u052f",
)
is_paired = re.compile("|".join(f"[{one}]+" for one in _SCRIPTS)).fullmatch
"""Matches a word of one script whose letters know nothing of each other but the next one: Latin, Greek, Cyrillic."""

_MOST_PAIRS = 20_000
_MOST_LANGUAGES = 32


class Pair(NamedTuple):
    """The second letter of a pair: its glyph, its advance, and its distance from the first one, in font units."""

    glyph: int
    advance: int
    moved: int


class Kerning(dict[str, Pair | None]):
    """The pairs of letters of a face in a language; None for two that become other than their glyphs side by side.

    A letter after `START` stands for itself. Nothing here depends on the document, so that it is kept for the next.
    """

    def __init__(self, face: Face, language: str) -> None:
        super().__init__()
        self._face = face
        self._language = language

    def __missing__(self, pair: str) -> Pair | None:
        if len(self) > _MOST_PAIRS:
            self.clear()
        found = self._alone(pair[1]) if pair[0] == START else self._together(pair)
        self[pair] = found
        return found

    def _alone(self, letter: str) -> Pair | None:
        glyphs = self._shaped(letter)
        # What has no width is seen through by kerning.
        return Pair(*glyphs[0], 0) if len(glyphs) == 1 and all(glyphs[0]) else None

    def _together(self, pair: str) -> Pair | None:
        first, second = self[START + pair[0]], self[START + pair[1]]
        glyphs = self._shaped(pair)
        if not first or not second or len(glyphs) != 2:
            return None
        (glyph, advance), last = glyphs
        if glyph != first.glyph or last != second[:2]:
            return None
        return second._replace(moved=advance - first.advance)

    def _shaped(self, text: str) -> list[tuple[int, int]]:
        """The glyphs of a text with their advances; none if one of them is moved otherwise."""
        buffer: Any = hb.Buffer()  # not kept: several threads may ask at once
        buffer.add_str(text)
        buffer.direction = "ltr"
        buffer.language = self._language
        buffer.guess_segment_properties()
        hb.shape(self._face.font, buffer)
        positions = buffer.glyph_positions
        if any(one.x_offset or one.y_offset for one in positions):
            return []
        infos = buffer.glyph_infos
        return [(info.codepoint, at.x_advance) for info, at in zip(infos, positions, strict=True)]


@lru_cache(maxsize=_MOST_LANGUAGES)
def kerning(face: Face, language: str) -> Kerning:
    """The pairs of letters of a face in a language, as far as they have been asked for in this process."""
    return Kerning(face, language)
