"""Elements of WordprocessingML by their local names: there are two namespaces, transitional and strict."""

import re
from collections.abc import Iterator
from typing import Any

from briefgen.packages import local

_OFF = frozenset({"0", "false", "off", "none"})
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_LENGTH = re.compile(r"(-?[0-9]{1,9}(?:\.[0-9]{1,6})?)(pt|mm|cm|in|pc|pi)?")
_UNITS = {"pt": 20.0, "mm": 1440 / 25.4, "cm": 14400 / 25.4, "in": 1440.0, "pc": 240.0, "pi": 240.0}


def children(element: Any, *names: str) -> Iterator[Any]:
    """The children of that name, in their order; none of an element that isn't there."""
    if element is not None:
        yield from (one for one in element if local(one) in names)


def child(element: Any, *path: str) -> Any:
    """The first child of that name, and so on down the path; None where there is none."""
    for name in path:
        element = next(children(element, name), None)
    return element


def attribute(element: Any, name: str) -> str:
    """The attribute by its local name, or the empty string."""
    if element is None:
        return ""
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return str(next(found, ""))


def value(element: Any, *path: str) -> str:
    """The attribute `val` of the element down the path."""
    return attribute(child(element, *path), "val")


def switch(element: Any, name: str) -> bool | None:
    """Whether a property is on; None where nothing is said of it."""
    found = child(element, name)
    return None if found is None else attribute(found, "val") not in _OFF


def twentieths(text: str) -> float | None:
    """A length in points: WordprocessingML counts in their twentieths, or names the unit."""
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _UNITS.get(found[2] or "", 1.0) / 20 if found else None


def integer(text: str) -> int | None:
    """A whole number of at most nine digits, or None."""
    return int(text) if re.fullmatch("-?[0-9]{1,9}", text) else None


def colour(text: str) -> str | None:
    """The colour as "#RRGGBB", the empty string for an automatic one; None where it is none."""
    if text == "auto":
        return ""
    return f"#{text.upper()}" if _COLOUR.fullmatch(text) else None


def within(number: float, least: float, most: float) -> float:
    """The number, or the bound that it lies beyond."""
    return min(max(number, least), most)
