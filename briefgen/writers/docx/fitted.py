"""A band whose start ends before its end begins: a word processor would lay the one over the other."""

import unicodedata
from dataclasses import replace

from briefgen.model.document import Band, BandPart, MarkingLabel, Text

_LETTER, _WIDE = 0.57, 1.0
"""How wide a letter is in ems: an average one in a font that stands in for Noto, and an East Asian one."""

_COUNTER, _EDGES, _GAP = 3, 2, 2
"""Letters that a page number takes, that the edges of a label take, and that part start and end."""


def fitted(band: Band, width: float, size: float, label_size: float) -> Band:
    """The band with its start cut, and an ellipsis, where it would reach its end; lengths are in points."""
    ends = sum(_width(one, size, label_size) for one in band.end)
    room = width - ends - _GAP * _LETTER * size
    kept: list[BandPart] = []
    for one in band.start:
        taken = _width(one, size, label_size)
        if taken > room and isinstance(one, Text):
            return replace(band, start=(*kept, Text(_shortened(one.text, room, size))))
        kept.append(one)
        room -= taken
    return band


def _width(part: BandPart, size: float, label_size: float) -> float:
    match part:
        case Text(text):
            return _letters(text) * size
        case MarkingLabel(label):
            return (_letters(label) + _EDGES * _LETTER) * label_size
        case _:
            return _COUNTER * _LETTER * size


def _letters(text: str) -> float:
    return sum(_WIDE if unicodedata.east_asian_width(one) in "WF" else _LETTER for one in text)


def _shortened(text: str, room: float, size: float) -> str:
    """The words before an ellipsis that fit, or as much of the first one."""
    used, count = _LETTER * size, 0
    for one in text:
        used += _letters(one) * size
        if used > room:
            break
        count += 1
    before, space, _ = text[:count].rpartition(" ")
    return f"{(before if space else text[:count]).rstrip()}…"
