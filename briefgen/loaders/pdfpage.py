"""What stands on a page of a PDF: fragments of lines with their places, read by pdfium."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final
from unicodedata import bidirectional

HYPHEN: Final = "\ufffe"
"""A hyphen at a line's end, as pdfium's text has it; only the words around it tell whether it goes or stays."""

LARGEST_PAGE: Final = 200_000
"""Characters that are read of one page."""

_LINE_END_HYPHEN: Final = 2
_GAP: Final = 0.9
_BOLD: Final = 600


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points; y grows upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """The height at which its middle is."""
        return (self.top + self.bottom) / 2

    def around(self, other: "Box") -> "Box":
        """The rectangle that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a line without a wide gap in it. `size` is the font's height in points."""

    text: str
    box: Box
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page's fragments in the order in which they were drawn, and its height. `turned` text runs sideways."""

    fragments: tuple[Fragment, ...]
    height: float
    turned: bool = False


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    box: Box
    generated: bool


def read_page(page: Any) -> Page:
    """The fragments of a pdfium page."""
    import pypdfium2.raw as pdfium  # slow to import

    text_page = page.get_textpage()
    try:
        count = min(text_page.count_chars(), LARGEST_PAGE)
        sample = [
            pdfium.FPDFText_GetCharAngle(text_page, i) for i in range(0, count, count // 50 + 1)
        ]
        turned = sum(0.1 < angle < 6.2 for angle in sample) * 2 > len(sample)
        # Where text runs sideways, what is apart from it tells nothing: only pdfium's own line ends count.
        apart = _never if turned else _is_apart
        fragments = tuple(_fragments(pdfium, text_page, count, apart))
    finally:
        text_page.close()
    return Page(fragments, float(page.get_height()), turned)


def _fragments(
    pdfium: Any,
    text_page: Any,
    count: int,
    apart: Callable[[list[_Character], _Character], bool],
) -> Iterator[Fragment]:
    begun: list[_Character] = []
    first = 0
    for index, character in enumerate(_characters(pdfium, text_page, count)):
        broken = character.text in "\r\n" or (begun and apart(begun, character))
        if broken and begun:
            yield from _fragment(pdfium, text_page, first, begun)
            begun = []
        if character.text not in "\r\n" and (begun or not character.text.isspace()):
            first = first if begun else index
            begun.append(character)
            if character.text == HYPHEN:
                yield from _fragment(pdfium, text_page, first, begun)
                begun = []
    yield from _fragment(pdfium, text_page, first, begun)


def _characters(pdfium: Any, text_page: Any, count: int) -> Iterator[_Character]:
    rectangle = pdfium.FS_RECTF()
    place = ctypes.byref(rectangle)
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, place)
        box = Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        text = HYPHEN if code == _LINE_END_HYPHEN else chr(code) if code < 0x110000 else ""
        yield _Character(text, box, pdfium.FPDFText_IsGenerated(text_page, index) == 1)


def _never(begun: list[_Character], character: _Character) -> bool:
    del begun, character
    return False


def _is_apart(begun: list[_Character], character: _Character) -> bool:
    """Whether a character is on another line than those before it, or across a wide gap."""
    if character.generated:
        return False
    before = next((one for one in reversed(begun) if not one.generated), begun[-1]).box
    here = character.box
    size = max(before.height, here.height, 1.0)
    if here.middle > before.top or here.middle < before.bottom:
        return True
    return here.left - before.right > _GAP * size or before.left - here.right > _GAP * size


def _fragment(
    pdfium: Any, text_page: Any, first: int, characters: list[_Character]
) -> Iterator[Fragment]:
    """The fragment of those characters, unless they are blank."""
    drawn = [one for one in characters if not one.generated]
    text = _whole("".join(_letters(characters))).strip(" \t\x00")
    if not drawn or not text:
        return
    box = drawn[0].box
    for one in drawn[1:]:
        box = box.around(one.box)
    heights = sorted(one.box.height for one in drawn)
    last = first + len(characters) - 1
    bold = all(_is_bold(pdfium, text_page, at) for at in (first, (first + last) // 2, last))
    yield Fragment(text, box, heights[len(heights) // 2], bold)


def _letters(characters: list[_Character]) -> Iterator[str]:
    """The characters' texts; those of a right-to-left ligature, which pdfium turns round, turned back."""
    for _, group in groupby(characters, key=lambda one: one.box):
        letters = [one.text for one in group]
        turned = len(letters) > 1 and all(bidirectional(one) in ("R", "AL") for one in letters)
        yield from reversed(letters) if turned else letters


def _is_bold(pdfium: Any, text_page: Any, index: int) -> bool:
    """Whether a character's font is bold by its weight or its name."""
    if pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, ctypes.byref(flags))
    return any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))


def _whole(text: str) -> str:
    """The text with pairs of surrogates, as pdfium gives them on some systems, made whole."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
