"""Words put together from pairs of letters stand exactly as HarfBuzz sets them whole."""

from operator import add
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.writers.pdf.fonts import Face, shipped
from briefgen.writers.pdf.harfbuzz import hb
from briefgen.writers.pdf.kerning import START, is_paired, kerning

FACES = [
    shipped(family, bold, italic)[0]
    for family in ("Noto Serif", "Noto Sans")
    for bold in (False, True)
    for italic in (False, True)
]
LANGUAGES = ("en", "ca", "nl", "ro", "tr", "sr", "bg", "el", "de", "pl")
SIGNS = "0123456789.,;:!?()[]“”‘’„«»–—…-/%$€'\""
words = st.one_of(
    *(
        st.text(st.sampled_from(letters + SIGNS), min_size=1, max_size=12)
        for letters in (
            "".join(map(chr, (*range(0x41, 0x7F), *range(0xA1, 0x250)))),
            "".join(map(chr, (*range(0x61, 0x7B), *range(0x1E00, 0x1F00)))),
            "".join(map(chr, (*range(0x370, 0x400), *range(0x1F00, 0x2000)))),
            "".join(map(chr, range(0x400, 0x530))),
        )
    )
).filter(is_paired)


def whole(face: Face, word: str, language: str) -> list[tuple[int, int]] | None:
    """The glyphs of a word with their advances; None if one of them is moved otherwise."""
    buffer: Any = hb.Buffer()
    buffer.add_str(word)
    buffer.direction = "ltr"
    buffer.language = language
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer)
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    found = [(info.codepoint, at.x_advance, at.x_offset, at.y_offset) for info, at in placed]
    return None if any(x or y for _, _, x, y in found) else [one[:2] for one in found]


def together(face: Face, word: str, language: str) -> list[tuple[int, int]] | None:
    """The same from pairs; None if two of its letters become something else."""
    known = kerning(face, language)
    pairs = [known[pair] for pair in map(add, START + word, word)]
    if None in pairs:
        return None
    found = [one for one in pairs if one]
    moved = [one.moved for one in found[1:]] + [0]
    return [(one.glyph, one.advance + by) for one, by in zip(found, moved, strict=True)]


@given(word=words, face=st.sampled_from(FACES), language=st.sampled_from(LANGUAGES))
@settings(max_examples=1500, deadline=None)
def test_pairs_of_letters_give_what_the_whole_word_gives(
    word: str, face: Face, language: str
) -> None:
    made = together(face, word, language)
    assert made is None or made == whole(face, word, language)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.name)
def test_words_are_kerned_and_ligatures_left_to_harfbuzz(face: Face) -> None:
    kerned = together(face, "AVATAR", "en")
    assert kerned == whole(face, "AVATAR", "en")
    assert kerned != [(glyph, face.font.get_glyph_h_advance(glyph)) for glyph, _ in kerned or ()]
    assert together(face, "office", "en") is None


@pytest.mark.parametrize(
    "word", ["col·legi", "1⁄2", "naïve سلام", "Αthens", "e\u0301", "नमस्ते", "字"]
)
def test_words_whose_letters_know_more_than_their_neighbour_are_shaped_whole(word: str) -> None:
    assert not is_paired(word)
