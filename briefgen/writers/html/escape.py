"""The only way in which text gets into an HTML file."""

import re

from briefgen.model.text import clean

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_NAME = re.compile(r"[^A-Za-z0-9_-]+")
_PLAIN_CSS = re.compile(r"[A-Za-z0-9 :+_-]")


def text(raw: str) -> str:
    """Text as HTML character data or as an attribute's value in quotes; white space is kept as spaces."""
    sound = raw if raw.isascii() and raw.isprintable() else clean(raw)[0].replace("\n", " ")
    return sound.translate(_TEXT)


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
