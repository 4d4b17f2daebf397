"""Embedding levels: which characters run right to left (Unicode UAX #9). All of the bidi library is behind `levels`."""

import re
import unicodedata
from typing import Any

from bidi import algorithm
from bidi.mirror import MIRRORED

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE = re.compile("[\u2066-\u2069]")
_STANDS_FOR_ISOLATE = "\ufffc"  # a neutral, which is what an isolate is to the text around it (BD9)
_DEEPEST = 30
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}


def needs_bidi(text: str) -> bool:
    """Whether anything in text may run right to left or set a direction."""
    return bool(_RIGHT_TO_LEFT.search(text))


def levels(text: str, base: str) -> list[int]:
    """The embedding level of each character of one paragraph; `base` is "ltr" or "rtl"."""
    return _levels(text, 1 if base == "rtl" else 0, 0)


def _levels(text: str, base: int, depth: int) -> list[int]:
    """The levels, isolates taken out first: each is laid out by itself, one level deeper (X5a to X6a)."""
    parts = _isolates(text) if depth < _DEEPEST and _ISOLATE.search(text) else []
    outer, position = [], 0
    for start, end in parts:
        outer.append(text[position : start + 1])
        position = end
    outer.append(text[position:])
    flat = _ISOLATE.sub(_STANDS_FOR_ISOLATE, "".join(outer))
    around = _flat_levels(flat, base)
    result: list[int] = []
    position = at = 0
    for start, end in parts:
        size = start + 1 - position
        result += around[at : at + size]
        level = result[-1]
        result += _inner(text[start:end], level, depth)
        at, position = at + size, end
    return result + around[at:]


def _inner(isolate: str, level: int, depth: int) -> list[int]:
    """The levels of what stands between an initiator, its first character, and the end of its isolate."""
    content = isolate[1:]
    match isolate[0]:
        case "\u2066":
            right = False
        case "\u2067":
            right = True
        case _:
            right = _first_strong(content) == "R"
    base = level + 1 if right != bool(level % 2) else level + 2
    lift = base - int(right)
    return [lift + one for one in _levels(content, int(right), depth + 1)]


def _first_strong(text: str) -> str:
    for character in text:
        found = unicodedata.bidirectional(character)
        if found in ("L", "R", "AL"):
            return _STRONG[found]
    return "L"


def _isolates(text: str) -> list[tuple[int, int]]:
    """Outermost isolates: from the initiator to its PDI (exclusive), or to the end of the text (BD9)."""
    found: list[tuple[int, int]] = []
    start, deep = 0, 0
    for match in _ISOLATE.finditer(text):
        if match.group() != "\u2069":
            start = match.start() if deep == 0 else start
            deep += 1
        elif deep:
            deep -= 1
            if deep == 0:
                found.append((start, match.start()))
    if deep:
        found.append((start, len(text)))
    return found


def _flat_levels(text: str, base: int) -> list[int]:
    """The levels of text that holds no isolate, by the library; characters that it drops take their neighbour's."""
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
        if not character["type"]:  # not assigned in this Python's Unicode: by its block
            character["type"] = "R" if _RIGHT_TO_LEFT.match(character["ch"]) else "L"
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    result = [-1] * len(text)
    for character in storage["chars"]:
        result[character["index"]] = character["level"]
    previous = base
    for index, level in enumerate(result):
        previous = result[index] = previous if level < 0 else level
    return result


def _resolve_brackets(storage: dict[str, Any]) -> None:
    """Gives paired brackets the direction of what they hold (rule N0), which the library leaves out."""
    for run in storage["runs"]:
        chars = storage["chars"][run["start"] : run["start"] + run["length"]]
        for opening, closing in _pairs(chars):
            direction = _bracket_direction(chars, opening, closing, run["sor"])
            if direction:
                chars[opening]["type"] = chars[closing]["type"] = direction


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    stack: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for index, one in enumerate(chars):
        mirror = MIRRORED.get(one["ch"]) if one["type"] == "ON" else None
        if mirror is None:
            continue
        category = unicodedata.category(one["ch"])
        if category == "Ps" and len(stack) < 63:
            stack.append((mirror, index))
        elif category == "Pe":
            at = next((i for i in range(len(stack) - 1, -1, -1) if stack[i][0] == one["ch"]), None)
            if at is not None:
                found.append((stack[at][1], index))
                del stack[at:]
    return sorted(found)


def _bracket_direction(chars: list[dict[str, Any]], opening: int, closing: int, sor: str) -> str:
    embedding = "LR"[chars[opening]["level"] % 2]
    inside = {_STRONG.get(one["type"]) for one in chars[opening + 1 : closing]} - {None}
    if not inside or embedding in inside:
        return embedding if inside else ""
    # Only the other direction is inside: what stands before decides.
    strong = (_STRONG.get(chars[index]["type"]) for index in range(opening - 1, -1, -1))
    return next((one for one in strong if one), sor)
