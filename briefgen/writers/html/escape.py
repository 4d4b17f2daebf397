"""The only way in which names and CSS strings get into an HTML file; text: see `briefgen.writers.escape`."""

import re

from briefgen.model.text import clean

_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_PLAIN_CSS = re.compile(r"[A-Za-z0-9 :+_-]")


def name(raw: str) -> str:
    """A role or an anchor as a class name or an id."""
    return _NAME.sub("-", raw).strip("-") or "x"


def css_string(raw: str) -> str:
    """Text as a CSS string with its quotes (CSS Syntax 3): what is not a plain letter is given by its number."""
    return (
        '"'
        + "".join(one if _PLAIN_CSS.fullmatch(one) else f"\\{ord(one):x} " for one in clean(raw)[0])
        + '"'
    )
