"""How the headings of a Word file are numbered (word/numbering.xml), in the words of a style sheet."""

import re
from typing import Any

from briefgen.model.heading_numbers import LEVELS
from briefgen.model.text import clean_line
from briefgen.templating import patterns
from briefgen.templating.house.styles import Style, Styles
from briefgen.templating.house.xml import attribute, children, integer, value

_FIRST = {
    "": "1", "decimal": "1", "upperLetter": "A", "lowerLetter": "a", "upperRoman": "I", "lowerRoman": "i",
}  # fmt: skip
"""The first number of each kind."""


def heading_patterns(root: Any, styles: Styles) -> tuple[str, ...]:
    """The number of the first heading of each level, as it is read; nothing if none is numbered, or not so."""
    levels = [_level(root, styles, level) for level in range(1, LEVELS + 1)]
    firsts = [_FIRST.get(value(one, "numFmt")) for one in levels]
    found = tuple(_pattern(one, firsts) for one in levels)
    is_sound = not any(patterns.faults(found))
    return found if any(found) and is_sound else ()


def is_numbered(styles: Styles) -> bool:
    """Whether the style of any heading belongs to a list."""
    found = (styles.named(f"heading {level}") for level in range(1, LEVELS + 1))
    return any((styles.chain(one).number or (0, None))[0] for one in found if one)


def _pattern(level: Any, firsts: list[str | None]) -> str:
    """The words of a level with the first numbers in their places; nothing for one that isn't numbered."""

    def first(found: re.Match[str]) -> str:
        return firsts[int(found[1]) - 1] or ""

    return (
        re.sub("%([1-4])", first, clean_line(value(level, "lvlText"))) if level is not None else ""
    )


def _level(root: Any, styles: Styles, level: int) -> Any:
    """The level of its list that the headings of a level are on, or None."""
    style = styles.named(f"heading {level}")
    listed, own = (styles.chain(style).number if style else None) or (0, None)
    found = _in_list(_definition(root, listed), style, own)
    # On another level of its list, there is nothing that the number could be made of.
    return found if integer(attribute(found, "ilvl")) == level - 1 else None


def _definition(root: Any, listed: int) -> Any:
    """The list that a number stands for, or None."""
    wanted = str(listed)
    number = next((one for one in children(root, "num") if attribute(one, "numId") == wanted), None)
    abstract = value(number, "abstractNumId")
    found = (
        one for one in children(root, "abstractNum") if attribute(one, "abstractNumId") == abstract
    )
    return next(found, None) if abstract else None


def _in_list(definition: Any, style: Style | None, own: int | None) -> Any:
    """The level that names the style, else the one that the style names."""
    levels = list(children(definition, "lvl"))
    wanted = str(own or 0)
    named = [one for one in levels if style and value(one, "pStyle") == style.id]
    numbered = [one for one in levels if attribute(one, "ilvl") == wanted]
    return next(iter(named + numbered), None)
