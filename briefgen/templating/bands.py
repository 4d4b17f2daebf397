"""Headers and footers: what the style sheet writes at their start, the marking at their end."""

import re
from collections.abc import Iterable, Iterator

from briefgen.model.document import Band, BandPart, MarkingLabel, PageCount, PageNumber, Text
from briefgen.model.scales import Scales

_SEPARATOR = " · "
_NAME = re.compile(r"\{([a-z_]+)\}")
_COUNTING = {"page", "pages"}
_FREE = ("#000000", "#FFFFFF")

NAMES = frozenset({
    "as_of", "author", "classification", "marking", "number", "organization", "page", "pages", "title",
})  # fmt: skip


def band(
    pattern: str, values: dict[str, str], scales: Scales, *, counts_pages: bool = True
) -> Band:
    """The line that a pattern makes of a brief's values, with the classification and marking at its end.

    Pieces that count pages are left out unless it `counts_pages`.
    """
    return Band(tuple(_start(pattern, values, counts_pages)), tuple(_end(values, scales)))


def pieces(pattern: str) -> list[str]:
    """The pieces of a pattern: one without a value is left out."""
    return pattern.split(_SEPARATOR)


def has_words(piece: str) -> bool:
    """Whether a piece says something beside its values."""
    return any(map(str.isalpha, _NAME.sub("", piece)))


def joined(pieces: Iterable[str]) -> str:
    """The pattern of some pieces."""
    return _SEPARATOR.join(pieces)


def _start(pattern: str, values: dict[str, str], counts_pages: bool) -> Iterator[BandPart]:
    found = [one for one in pieces(pattern) if _says_something(one, values)]
    if not counts_pages:
        found = [one for one in found if not _COUNTING & set(_NAME.findall(one))]
    whole = joined(found)
    position = 0
    for name in _NAME.finditer(whole):
        yield from _words(whole[position : name.start()])
        yield from _named(name[1], values)
        position = name.end()
    yield from _words(whole[position:])


def _says_something(piece: str, values: dict[str, str]) -> bool:
    names = _NAME.findall(piece)
    return not names or any(name in _COUNTING or values.get(name) for name in names)


def _named(name: str, values: dict[str, str]) -> Iterator[BandPart]:
    match name:
        case "page":
            yield PageNumber()
        case "pages":
            yield PageCount()
        case _:
            yield from _words(values.get(name, ""))


def _words(text: str) -> Iterator[BandPart]:
    if text:
        yield Text(text)


def _end(values: dict[str, str], scales: Scales) -> Iterator[BandPart]:
    """The classification, then the label in the colours of the scale; a free text is black on white."""
    label, classification = values.get("marking", ""), values.get("classification", "")
    if classification:
        yield Text(f"{classification}  " if label else classification)
    if label:
        known = scales.marking(label)
        colour, background = (known.colour, known.background) if known else _FREE
        yield MarkingLabel(label, colour, background)
