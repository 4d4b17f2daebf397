"""The only way in which text gets into the XML of a DOCX file."""

from briefgen.model.text import clean

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": " ", "\t": " "})
_ATTRIBUTE = _TEXT | str.maketrans({'"': "&quot;"})


def text(raw: str) -> str:
    """Text as XML character data: the same words, markup characters escaped, nothing that XML forbids."""
    # Printable ASCII is clean as it stands, and most text is; `clean` makes all the rest lawful.
    sound = raw if raw.isascii() and raw.isprintable() else clean(raw)[0]
    return sound.translate(_TEXT)


def attribute(raw: str) -> str:
    """Text as the value of an attribute in double quotes."""
    sound = raw if raw.isascii() and raw.isprintable() else clean(raw)[0]
    return sound.translate(_ATTRIBUTE)
