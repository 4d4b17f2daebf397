"""The only way in which text gets into HTML, in web pages and in mail."""

from briefgen.model.text import clean

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


def text(raw: str) -> str:
    """Text as HTML character data or as an attribute's value in quotes; white space is kept as spaces."""
    sound = raw if raw.isascii() and raw.isprintable() else clean(raw)[0].replace("\n", " ")
    return sound.translate(_TEXT)
