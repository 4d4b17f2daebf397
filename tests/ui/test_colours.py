"""Section colours: legible on light and dark, told apart without colour too."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from briefgen.ui import theme
from briefgen.ui.colours import contrast, is_dark, muted, section_colour, warning

THEMES = pytest.mark.parametrize("dark", [False, True])
TITLES = ("Background", "Developments", "Outlook", "Needs", "Gaps", "Risks", "Funding", "Annex", "Notes")  # fmt: skip


def ground(dark: bool) -> QColor:
    return QColor(theme.tokens(dark).base)


@THEMES
@pytest.mark.parametrize("index", range(9))
def test_what_is_written_on_a_mark_has_the_contrast_of_wcag_aa(index: int, dark: bool) -> None:
    colour = section_colour(index, TITLES[index], dark)
    assert contrast(colour.ink, colour.fill) >= 4.5
    assert contrast(QColor(theme.tokens(dark).text), colour.fill) >= 4.5


@THEMES
@pytest.mark.parametrize("index", range(9))
def test_bars_stand_out_from_the_page(index: int, dark: bool) -> None:
    assert contrast(section_colour(index, "x", dark).bar, ground(dark)) >= 3.0


@THEMES
def test_the_first_eight_sections_have_different_colours(dark: bool) -> None:
    bars = [section_colour(index, "x", dark).bar.name() for index in range(8)]
    assert all(one != other for one, other in combinations(bars, 2))


@pytest.mark.parametrize(
    ("title", "letter"),
    [("Outlook", "O"), ("  “élan”", "É"), ("خلفية", "خ"), ("", "3"), ("—", "3"), ("ßtraße", "S")],
)
def test_the_letter_is_the_first_of_the_title_or_the_digit(title: str, letter: str) -> None:
    assert section_colour(2, title, dark=False).letter == letter


@THEMES
def test_quiet_and_loud_inks_are_legible(dark: bool) -> None:
    assert contrast(muted(QColor(theme.tokens(dark).text), ground(dark)), ground(dark)) >= 4.5
    alarm_ground, alarm_ink = warning(dark)
    assert contrast(alarm_ink, alarm_ground) >= 4.5
    assert is_dark(ground(dark)) is dark
