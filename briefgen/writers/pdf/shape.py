"""Words to glyphs: HarfBuzz is asked once for each word in each font; what it says is kept as PDF operands."""

import unicodedata
from typing import Any, NamedTuple

import uharfbuzz as hb

from briefgen.model.text import REPLACEMENT
from briefgen.writers.pdf.breaks import graphemes, segments
from briefgen.writers.pdf.fonts import Face, family, shipped
from briefgen.writers.pdf.system import installed

_LONGEST_KEPT = 60  # a longer word hardly comes twice


class FontUse:
    """What one document needs of one face: the glyphs with their widths, and the characters that they stand for."""

    __slots__ = ("advances", "characters", "face", "tag")

    def __init__(self, face: Face, tag: str) -> None:
        self.face = face
        self.tag = tag
        self.advances: dict[int, float] = {0: face.advance(0)}
        self.characters: dict[int, str] = {}

    def advance(self, glyph: int) -> float:
        """The glyph's width in thousandths of the em; from now on the glyph is part of the file."""
        found = self.advances.get(glyph)
        if found is None:
            found = self.advances[glyph] = self.face.advance(glyph)
        return found


class Shown(NamedTuple):
    """Glyphs of one font: pairs of a rise in thousandths of the em, and the operand of TJ."""

    use: FontUse
    pieces: tuple[tuple[float, str], ...]


class Atom:
    """Text that never parts, shaped. `width` is in thousandths of the em.

    `shown` is the operand of TJ if the atom needs the first font of its style only and its characters
    can be read back from its glyphs; None if it must be drawn by `parts`. `plain` is whether the
    parts can be read back; an atom that isn't plain is drawn within an /ActualText.
    """

    __slots__ = ("is_space", "parts", "plain", "shown", "text", "width")

    def __init__(
        self, text: str, width: float, shown: str | None, parts: tuple[Shown, ...], plain: bool
    ) -> None:
        self.text = text
        self.width = width
        self.shown = shown
        self.parts = parts
        self.plain = plain
        self.is_space = not text.strip(" ")


class _Run(NamedTuple):
    width: float
    pieces: tuple[tuple[float, str], ...]
    plain: bool
    whole: bool


class Shaper:
    """The fonts and words of one document."""

    def __init__(self) -> None:
        self.uses: dict[Face, FontUse] = {}
        self._fonts: dict[tuple[str, bool, bool, str], StyledFont] = {}

    def use(self, face: Face) -> FontUse:
        """The document's use of a face."""
        found = self.uses.get(face)
        if found is None:
            found = self.uses[face] = FontUse(face, f"F{len(self.uses) + 1}")
        return found

    def font(self, name: str, bold: bool, italic: bool, language: str) -> "StyledFont":
        """The font for a style in a language (BCP 47)."""
        key = (family(name), bold, italic, language)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = StyledFont(self, shipped(*key[:3]), language)
        return found


class StyledFont:
    """Faces in the order in which they are asked, and every word that they have drawn in this document.

    `words` and `words_right` hold the atoms of words that run to the right and to the left.
    """

    def __init__(self, shaper: Shaper, faces: tuple[Face, ...], language: str) -> None:
        self._shaper = shaper
        self._faces = faces
        self._language = language
        self._atoms: dict[tuple[str, bool], Atom] = {}
        self.words: tuple[dict[str, tuple[Atom, ...]], dict[str, tuple[Atom, ...]]] = ({}, {})
        self.first = shaper.use(faces[0])
        self.space = self.atom(" ", False)

    def shape(self, word: str, right_to_left: bool) -> tuple[Atom, ...]:
        """The atoms of a word, in the order of its text; kept in `words` unless it is long."""
        atoms = tuple(self.atom(one, right_to_left) for one in segments(word))
        if len(word) <= _LONGEST_KEPT:
            self.words[right_to_left][word] = atoms
        return atoms

    def split(self, atom: Atom, limit: float, right_to_left: bool) -> list[Atom]:
        """The atom in pieces no wider than `limit` thousandths of the em, or of one character each."""
        pieces: list[list[str]] = [[]]
        width = 0.0
        for one in graphemes(atom.text):
            more = self.atom(one, right_to_left).width
            if pieces[-1] and width + more > limit:
                pieces.append([])
                width = 0.0
            pieces[-1].append(one)
            width += more
        return [self.atom("".join(one), right_to_left) for one in pieces]

    def atom(self, text: str, right_to_left: bool) -> Atom:
        """The text as one atom."""
        key = (text, right_to_left)
        found = self._atoms.get(key)
        if found is None:
            found = self._shape(text, right_to_left)
            if len(text) <= _LONGEST_KEPT:
                self._atoms[key] = found
        return found

    def _shape(self, text: str, right_to_left: bool) -> Atom:
        whole = _shape(self.first, text, right_to_left, self._language)
        if whole.whole:
            plain = whole.plain and not right_to_left
            shown = whole.pieces[0][1] if plain and len(whole.pieces) == 1 else None
            parts = (Shown(self.first, whole.pieces),) if whole.pieces else ()
            return Atom(text, whole.width, shown if parts else "", parts, plain)
        parts, width, plain = [], 0.0, not right_to_left
        for face, run in self._by_face(text):
            use = self._shaper.use(face)
            shaped = _shape(use, run, right_to_left, self._language)
            parts.append(Shown(use, shaped.pieces))
            width += shaped.width
            plain &= shaped.plain and run in text
        return Atom(text, width, None, tuple(reversed(parts) if right_to_left else parts), plain)

    def _by_face(self, text: str) -> list[tuple[Face, str]]:
        """Runs of text with the face that draws them; what nothing draws has become U+FFFD."""
        runs: list[tuple[Face, str]] = []
        for one in graphemes(text):
            face = self._face(one, runs[-1][0] if runs else None)
            shown = one if face else REPLACEMENT
            face = face or self._faces[0]
            if runs and runs[-1][0] is face:
                runs[-1] = (face, runs[-1][1] + shown)
            else:
                runs.append((face, shown))
        return runs

    def _face(self, cluster: str, before: Face | None) -> Face | None:
        needed = [one for one in cluster if not is_ignorable(one)]
        if not needed:
            return before or self._faces[0]
        for face in self._faces:
            if all(face.has(one) for one in needed):
                return face
        for face in self._faces:  # a base with a mark that its face lacks
            if face.has(needed[0]):
                return face
        return installed(needed[0])


def is_ignorable(character: str) -> bool:
    """Whether a character is never seen by itself (joiners, marks of direction, variation selectors)."""
    if character < "\u00ad":
        return False
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f" or (
        character in "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u3164\uffa0"
        or "\U000e0000" <= character <= "\U000e0fff"
    )  # fmt: skip


def _shape(use: FontUse, text: str, right_to_left: bool, language: str) -> _Run:
    buffer: Any = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.guess_segment_properties()
    buffer.language = language or "en"  # else the machine's own
    hb.shape(use.face.font, buffer)
    infos = buffer.glyph_infos
    whole = all(info.codepoint for info in infos)
    plain = whole and _remember(use, text, infos, right_to_left)
    pieces, width = _operands(use, infos, buffer.glyph_positions)
    return _Run(width, pieces, plain, whole)


def _remember(use: FontUse, text: str, infos: list[Any], right_to_left: bool) -> bool:
    """Notes which characters the glyphs stand for; whether the text can be read back from the glyphs alone."""
    clusters: dict[int, list[int]] = {}
    for info in infos:
        clusters.setdefault(info.cluster, []).append(info.codepoint)
    starts = sorted(clusters)
    plain = bool(starts) and starts[0] == 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        glyphs, characters = clusters[start], text[start:end]
        if any(map(is_ignorable, characters)) or (right_to_left and unicodedata.mirrored(text[start])):
            plain = False
        elif len(glyphs) == len(characters):
            for glyph, character in zip(glyphs, characters, strict=True):
                plain &= use.characters.setdefault(glyph, character) == character
        else:
            known = use.characters.setdefault(glyphs[0], characters)
            plain &= len(glyphs) == 1 and known == characters
    return plain


def _operands(
    use: FontUse, infos: list[Any], positions: list[Any]
) -> tuple[tuple[tuple[float, str], ...], float]:
    """Pieces for TJ, each with its rise, and the width of all; lengths in thousandths of the em."""
    scale = use.face.scale
    pieces: list[tuple[float, list[str]]] = []
    behind = total = 0.0
    for info, position in zip(infos, positions, strict=True):
        rise = round(position.y_offset * scale, 1)
        if not pieces or pieces[-1][0] != rise:
            pieces.append((rise, []))
        shift = position.x_offset * scale
        move = round(behind - shift, 1)
        out = pieces[-1][1]
        if move:
            out.append(f"{move:g}")
        out.append(f"<{info.codepoint:04X}>")
        advance = position.x_advance * scale
        behind = use.advance(info.codepoint) + shift - advance
        total += advance
    if pieces and round(behind, 1):
        pieces[-1][1].append(f"{round(behind, 1):g}")
    return tuple((rise, "".join(out).replace("><", "")) for rise, out in pieces), total
