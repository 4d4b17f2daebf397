"""Section colours: legible on light and dark, told apart without colour too."""

import math
from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from briefgen.ui.look.colours import Hues, blend, contrast, is_dark, muted, section_colour, warning
from briefgen.ui.look.tokens import tokens
from briefgen.ui.reader.paint import HIT_SHARE

THEMES = pytest.mark.parametrize("dark", [False, True])
HUES = pytest.mark.parametrize("hues", list(Hues))

# Machado, Oliveira and Fernandes (2009): linear sRGB as it is seen without red, green or blue cones.
VISIONS = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}  # fmt: skip


def lab(colour: QColor, vision: str) -> tuple[float, float, float]:
    """The colour as it is seen, in CIELAB (D65)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    seen = [
        min(1.0, max(0.0, sum(share * one for share, one in zip(row, linear, strict=True))))
        for row in VISIONS[vision]
    ]
    red, green, blue = seen
    white = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116 for one in white)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: QColor, other: QColor, vision: str) -> float:
    """How far apart two colours are seen; 2 is just noticed."""
    return math.dist(lab(one, vision), lab(other, vision))


TITLES = ("Background", "Developments", "Outlook", "Needs", "Gaps", "Risks", "Funding", "Annex", "Notes")  # fmt: skip


def ground(dark: bool) -> QColor:
    return QColor(tokens(dark).base)


@THEMES
@HUES
@pytest.mark.parametrize("index", range(9))
def test_what_is_written_on_a_mark_has_the_contrast_of_wcag_aa(
    index: int, hues: Hues, dark: bool
) -> None:
    colour = section_colour(index, TITLES[index], dark, hues)
    assert contrast(colour.ink, colour.fill) >= 4.5
    assert contrast(QColor(tokens(dark).text), colour.fill) >= 4.5


@THEMES
@HUES
@pytest.mark.parametrize("index", range(9))
def test_bars_stand_out_from_the_page(index: int, hues: Hues, dark: bool) -> None:
    assert contrast(section_colour(index, "x", dark, hues).bar, ground(dark)) >= 3.0


@THEMES
@HUES
@pytest.mark.parametrize("vision", list(VISIONS))
def test_bars_are_told_apart_with_any_colour_vision(vision: str, hues: Hues, dark: bool) -> None:
    bars = [section_colour(index, "x", dark, hues).bar for index in range(6)]
    assert all(distance(*pair, vision) >= 15 for pair in combinations(bars[:3], 2))
    least = 12 if hues is Hues.TOL else 3
    assert all(distance(*pair, vision) >= least for pair in combinations(bars, 2))


@THEMES
@HUES
def test_the_first_eight_sections_have_different_colours(hues: Hues, dark: bool) -> None:
    bars = [section_colour(index, "x", dark, hues).bar.name() for index in range(8)]
    assert all(one != other for one, other in combinations(bars, 2))


@pytest.mark.parametrize(
    ("title", "letter"),
    [("Outlook", "O"), ("  “élan”", "É"), ("خلفية", "خ"), ("", "3"), ("—", "3"), ("ßtraße", "S")],
)
def test_the_letter_is_the_first_of_the_title_or_the_digit(title: str, letter: str) -> None:
    assert section_colour(2, title, dark=False).letter == letter


@THEMES
@HUES
@pytest.mark.parametrize("index", range(8))
def test_words_that_were_found_stay_legible_on_the_ground_of_any_section(
    index: int, hues: Hues, dark: bool
) -> None:
    colours = tokens(dark)
    for below in (section_colour(index, "x", dark, hues).fill, ground(dark)):
        seen = blend(below, QColor(colours.accent), HIT_SHARE)
        assert contrast(QColor(colours.text), seen) >= 4.5


@THEMES
def test_quiet_and_loud_inks_are_legible(dark: bool) -> None:
    assert contrast(muted(QColor(tokens(dark).text), ground(dark)), ground(dark)) >= 4.5
    alarm_ground, alarm_ink = warning(dark)
    assert contrast(alarm_ink, alarm_ground) >= 4.5
    assert is_dark(ground(dark)) is dark
