"""Section colours: two palettes for all kinds of colour vision, toned so that each reads on light and dark ground."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class Hues(StrEnum):
    """Which palette the sections have."""

    OKABE_ITO = "okabe-ito"
    TOL = "tol"


# In both the first three, which most briefs need, are far apart. Okabe and Ito, "Color Universal Design" (2008).
# Tol's "muted" scheme ("Colour Schemes", SRON 2021) differs more in lightness: six stay apart without green or red.
_HUES = {
    Hues.OKABE_ITO: (
        "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#7F7F7F"
    ),
    Hues.TOL: (
        "#332288", "#CC6677", "#DDCC77", "#117733", "#88CCEE", "#882255", "#44AA99", "#999933"
    ),
}  # fmt: skip

_PAPER = {False: QColor("#FFFFFF"), True: QColor("#1B1D21")}
_INK = {False: QColor("#16181C"), True: QColor("#F2F3F5")}
_FILL_SHARE = {False: 0.24, True: 0.40}
_BAR_CONTRAST = 3.2
_WORDS_CONTRAST = 6.0


@dataclass(frozen=True, slots=True)
class SectionColour:
    """How a section is marked: a letter, the ground behind words, what is written on it, and a solid bar."""

    letter: str
    fill: QColor
    ink: QColor
    bar: QColor


def section_colour(
    index: int, title: str, dark: bool, hues: Hues = Hues.OKABE_ITO
) -> SectionColour:
    """The colour of the section at `index` (from 0); its letter is the first of its title, or its digit."""
    hue = QColor(_HUES[hues][index % len(_HUES[hues])])
    return SectionColour(
        letter=_letter(index, title),
        fill=_ground_of_words(hue, dark),
        ink=QColor(_INK[dark]),
        bar=_readable(hue, dark),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blend(ground: QColor, colour: QColor, share: float) -> QColor:
    """The colour that shows where `share` (0 to 1) of one colour lies over another."""
    return QColor(
        round(ground.red() + (colour.red() - ground.red()) * share),
        round(ground.green() + (colour.green() - ground.green()) * share),
        round(ground.blue() + (colour.blue() - ground.blue()) * share),
    )


def is_dark(ground: QColor) -> bool:
    """Whether a ground asks for light ink."""
    return _luminance(ground) < 0.18


def muted(ink: QColor, ground: QColor) -> QColor:
    """A quieter ink that still keeps the AA contrast of 4.5 on its ground."""
    for share in (0.38, 0.32, 0.26, 0.2, 0.1):
        quiet = blend(ink, ground, share)
        if contrast(quiet, ground) >= 4.6:
            return quiet
    return QColor(ink)


def warning(dark: bool) -> tuple[QColor, QColor]:
    """The ground and the ink of what must not be overlooked, such as a missing date."""
    return (
        (QColor("#5A3A00"), QColor("#FFD591")) if dark else (QColor("#FFE7BA"), QColor("#6B3A00"))
    )


def _letter(index: int, title: str) -> str:
    first = next((character for character in title if character.isalnum()), "")
    return first.upper()[:1] or str(index + 1)


def _ground_of_words(hue: QColor, dark: bool) -> QColor:
    """The hue, thinned until words in the usual ink are well legible on it (WCAG AA asks 4.5:1)."""
    share = _FILL_SHARE[dark]
    while contrast(blend(_PAPER[dark], hue, share), _INK[dark]) < _WORDS_CONTRAST:
        share -= 0.02
    return blend(_PAPER[dark], hue, share)


def _readable(hue: QColor, dark: bool) -> QColor:
    """The hue, moved towards ink until it stands out from paper (WCAG 1.4.11 asks 3:1 of graphics)."""
    for step in range(20):
        toned = blend(hue, _INK[dark], step / 20)
        if contrast(toned, _PAPER[dark]) >= _BAR_CONTRAST:
            return toned
    return QColor(_INK[dark])


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
