"""Words to glyphs: HarfBuzz is asked once for each word in each font; what it says is kept as PDF operands."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from operator import add
from typing import Any, NamedTuple

from briefgen.model.text import REPLACEMENT
from briefgen.writers.pdf.breaks import graphemes, segments
from briefgen.writers.pdf.escape import number, text_string
from briefgen.writers.pdf.fonts import Face, family, shipped
from briefgen.writers.pdf.harfbuzz import hb
from briefgen.writers.pdf.hyphens import SOFT
from briefgen.writers.pdf.kerning import START, is_paired, kerning
from briefgen.writers.pdf.system import installed

_Glyph = tuple[Any, Any]  # HarfBuzz's information on a glyph, and its position
_LONGEST_KEPT = 60  # a longer word hardly comes twice
PAD = "\x01"
"""A word that is no text, which holds no such character: the space before and after what stands on a background."""

_PAD_WIDTH = 300  # thousandths of the em
_APART = ("", -1)  # what a pair is whose letters can't be shown one by one


class FontUse:
    """What one document needs of one face.

    A code is a glyph together with the characters that it stands for, so that text can be read back
    from codes alone, even where one glyph stands for several letters (the dotless forms of Arabic).
    `codes` are in order of first use and have their widths in `advances`; code 0 is the missing glyph.
    """

    __slots__ = ("advances", "codes", "face", "outlines", "tag")

    def __init__(self, face: Face, tag: str) -> None:
        self.face = face
        self.tag = tag
        self.codes: dict[tuple[int, str], int] = {(0, ""): 0}
        self.advances: list[float] = [face.advance(0)]
        self.outlines: dict[int, str] = {}

    def code(self, glyph: int, characters: str) -> int:
        """The code for a glyph that stands for characters; from now on it is part of the file."""
        key = (glyph, characters)
        found = self.codes.get(key)
        if found is None:
            found = self.codes[key] = len(self.codes)
            self.advances.append(self.face.advance(glyph))
        return found

    def outline(self, glyph: int) -> str:
        """The name under which the glyph's outline is drawn; from now on it is part of the file."""
        return self.outlines.setdefault(glyph, f"{self.tag}G{glyph}")


class Piece(NamedTuple):
    """Glyphs on one height: a rise in thousandths of the em, and the operand of TJ.

    `opens` is the /ActualText, as a PDF string, of a span that begins with the piece, for what can't be
    read back from its glyphs; `closes` is whether such a span ends with it.
    """

    rise: float
    shown: str
    opens: str = ""
    closes: bool = False


class Mark(NamedTuple):
    """The outline of a combining mark, by name; where it stands, in thousandths of the em."""

    name: str
    x: float
    y: float


class Shown(NamedTuple):
    """Glyphs of one font from left to right, the marks on them, and their width in thousandths of the em.

    Marks are drawn as outlines, not as text: a reader that copies text out of a page takes a glyph
    above or below the line for a line or a word of its own.
    """

    use: FontUse
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    width: float


class Atom:
    """Text that never parts, shaped. `width` is in thousandths of the em.

    `shown` is the operand of TJ if the atom needs the first font of its style only and nothing else
    (empty if it shows nothing); None if it must be drawn by `parts`.
    """

    __slots__ = ("is_space", "parts", "shown", "text", "width")

    def __init__(
        self, text: str, width: float, shown: str | None, parts: tuple[Shown, ...] = ()
    ) -> None:
        self.text = text
        self.width = width
        self.shown = shown
        self.parts = parts
        self.is_space = text == " "


def _of_parts(text: str, parts: tuple[Shown, ...], first: FontUse) -> Atom:
    """The atom of shaped parts, the simplest that draws them."""
    use, pieces, marks, width = parts[0]
    if len(parts) > 1:
        return Atom(text, sum([part.width for part in parts]), None, parts)
    if not pieces:
        return Atom(text, width, "", parts)
    plain = use is first and len(pieces) == 1 and not marks and pieces[0][::2] == (0.0, "")
    return Atom(text, width, pieces[0].shown) if plain else Atom(text, width, None, parts)


class Shaper:
    """The fonts and words of one document."""

    def __init__(self) -> None:
        self.uses: dict[Face, FontUse] = {}
        self._fonts: dict[tuple[str, bool, bool, str], StyledFont] = {}
        # One for all words: making one takes as long as shaping one.
        self.buffer: Any = hb.Buffer()
        self.buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES

    def use(self, face: Face) -> FontUse:
        """The document's use of a face."""
        found = self.uses.get(face)
        if found is None:
            found = self.uses[face] = FontUse(face, f"F{len(self.uses) + 1}")
        return found

    def release(self) -> None:
        """The fonts are let go of: they know this shaper too, and a circle is costly to find once it is large."""
        self._fonts.clear()

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
        self._buffer = shaper.buffer
        self._faces = faces
        self._language = language or "en"  # else the machine's own
        self._atoms: dict[tuple[str, bool], Atom] = {}
        self.words: tuple[dict[str, tuple[Atom, ...]], dict[str, tuple[Atom, ...]]] = ({}, {})
        self.first = shaper.use(faces[0])
        self._pairs = _Pairs(self.first, self._language)
        self._selects: dict[float, str] = {}
        self.space = self.atom(" ", False)
        # The operand begins with a space: it may follow a number.
        for words in self.words:
            words[PAD] = (Atom("", _PAD_WIDTH, f" -{_PAD_WIDTH}"),)
        self._hyphen: Atom | None = None

    def select(self, size: float) -> str:
        """The operator that selects the first font in a size."""
        found = self._selects.get(size)
        if found is None:
            found = self._selects[size] = f"/{self.first.tag} {number(size)} Tf"
        return found

    def shape(self, word: str, right_to_left: bool) -> tuple[Atom, ...]:
        """The atoms of a word, in the order of its text; kept in `words` unless it is long."""
        pieces = segments(word)
        if len(pieces) == 1:
            atoms = (self._shape(word, right_to_left),)
        else:
            atoms = tuple([self.atom(one, right_to_left) for one in pieces])
        if len(word) <= _LONGEST_KEPT:
            self.words[right_to_left][word] = atoms
        return atoms

    @property
    def hyphen(self) -> Atom:
        """The hyphen of a divided word: a soft one to whoever copies the text, who gets the word whole."""
        if self._hyphen is None:
            made = self._glyphs(self.first, SOFT, "-", False)
            self._hyphen = _of_parts(SOFT, (made,), self.first) if made else self.atom("-", False)
        return self._hyphen

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
        if not right_to_left and is_paired(text):
            kerned = self._kerned(text)
            if kerned:
                return kerned
        whole = self._glyphs(self.first, text, text, right_to_left)
        if whole:
            return _of_parts(text, (whole,), self.first)
        parts = [self._run(*run, right_to_left) for run in self._by_face(text)]
        return _of_parts(text, tuple(parts[::-1] if right_to_left else parts), self.first)

    def _kerned(self, text: str) -> Atom | None:
        """A word put together from its pairs of letters; None if two of them become something else."""
        found = list(map(self._pairs.__getitem__, map(add, START + text, text)))
        if _APART in found:
            return None
        shown, advances = zip(*found, strict=True)
        return Atom(text, sum(advances) * self.first.face.scale, f"<{''.join(shown)}>")

    def _run(self, face: Face, text: str, shown: str, right_to_left: bool) -> Shown:
        """A run in one face; U+FFFD for all of it if the face lacks a mark in it."""
        use = self._shaper.use(face)
        made = self._glyphs(use, text, shown, right_to_left)
        made = made or self._glyphs(self.first, text, REPLACEMENT, right_to_left)
        return made or Shown(use, (), (), 0.0)

    def _glyphs(self, use: FontUse, text: str, shown: str, right_to_left: bool) -> Shown | None:
        """The glyphs, or None if the face lacks one. `shown` is what is drawn in place of the text."""
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(shown)
        buffer.direction = "rtl" if right_to_left else "ltr"
        buffer.language = self._language
        buffer.guess_segment_properties()
        hb.shape(use.face.font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        glyphs = list(zip(infos, positions, strict=True))
        if not all(info.codepoint for info, _ in glyphs):
            return None
        writer = _PieceWriter(use)
        for characters, cluster in _clusters(text, shown, glyphs):
            writer.add(cluster, characters)
        return Shown(use, tuple(writer.pieces()), tuple(writer.marks), writer.pen)

    def _by_face(self, text: str) -> list[tuple[Face, str, str]]:
        """Runs of text with the face that draws them, and what is drawn: U+FFFD for what no face has."""
        runs: list[tuple[Face, str, str]] = []
        for one in graphemes(text):
            face = self._face(one, runs[-1][0] if runs else None)
            shown = one if face else REPLACEMENT
            face = face or self._faces[0]
            if runs and runs[-1][0] is face and shown == one and runs[-1][1] == runs[-1][2]:
                runs[-1] = (face, runs[-1][1] + one, runs[-1][2] + one)
            else:
                runs.append((face, one, shown))
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


class _Pairs(dict[str, tuple[str, int]]):
    """The second letter of each pair as a part of an operand of TJ, with what it adds to the width, in font units."""

    def __init__(self, use: FontUse, language: str) -> None:
        super().__init__()
        self._use = use
        self._kerning = kerning(use.face, language)

    def __missing__(self, pair: str) -> tuple[str, int]:
        found = self._kerning[pair]
        made = _APART
        if found:
            glyph, advance, moved = found
            kern = f">{round(-moved * self._use.face.scale, 1):g}<" if moved else ""
            made = f"{kern}{self._use.code(glyph, pair[1]):04X}", advance + moved
        self[pair] = made
        return made


def _clusters(text: str, shown: str, glyphs: list[_Glyph]) -> Iterator[tuple[str, list[_Glyph]]]:
    """Glyphs that belong together, from left to right, with the characters that they stand for."""
    if shown != text:
        yield text, glyphs
        return
    starts = sorted({info.cluster for info, _ in glyphs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=False))
    for start, group in groupby(glyphs, lambda glyph: glyph[0].cluster):
        # What stands before the first glyph, a mark of direction say, belongs to it.
        yield text[0 if start == starts[0] else start : ends[start]], list(group)


class _Open(NamedTuple):
    """A piece that is being written. `actual` is what a span that begins here stands for."""

    rise: float
    actual: str
    spanned: bool
    out: list[str]


class _PieceWriter:
    """Turns glyphs with their positions into pieces. `pen` is where HarfBuzz is, `_at` where a viewer is."""

    def __init__(self, use: FontUse) -> None:
        self._use = use
        self._open: list[_Open] = []
        self._at = 0.0
        self.pen = 0.0
        self.marks: list[Mark] = []

    def add(self, cluster: list[_Glyph], characters: str) -> None:
        """Adds the glyphs of a cluster."""
        scale = self._use.face.scale
        bases: list[tuple[int, float, float]] = []
        for info, position in cluster:
            glyph = info.codepoint
            x, y = self.pen + position.x_offset * scale, round(position.y_offset * scale, 1)
            self.pen += position.x_advance * scale
            if position.x_advance or len(cluster) == 1:
                bases.append((glyph, x, y))
            else:
                self.marks.append(Mark(self._use.outline(glyph), round(x, 1), y))
        if len(bases) == 1:
            self._show(bases[0], characters, "", False)
        for index, base in enumerate(bases if len(bases) > 1 else ()):
            self._show(base, "", "" if index else characters, True)

    def _show(
        self, base: tuple[int, float, float], characters: str, actual: str, spanned: bool
    ) -> None:
        glyph, x, rise = base
        last = self._open[-1] if self._open else None
        if last is None or actual or (last.rise, last.spanned) != (rise, spanned):
            last = _Open(rise, actual, spanned, [])
            self._open.append(last)
        move = round(self._at - x, 1)
        if move:
            last.out.append(f"{move:g}")
        code = self._use.code(glyph, characters)
        last.out.append(f"<{code:04X}>")
        self._at = x + self._use.advances[code]

    def pieces(self) -> Iterator[Piece]:
        """The pieces; the last one ends where the pen is."""
        rest = round(self._at - self.pen, 1)
        if self._open and rest:
            self._open[-1].out.append(f"{rest:g}")
        for one, following in zip(self._open, [*self._open[1:], None], strict=False):
            goes_on = following is not None and following.spanned and not following.actual
            shown = "".join(one.out).replace("><", "")
            opens = text_string(one.actual) if one.actual else ""
            yield Piece(one.rise, shown, opens, one.spanned and not goes_on)
