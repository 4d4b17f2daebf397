"""The only way in which text gets into the XML of a DOCX file."""

import re

from briefgen.model.text import clean

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": " ", "\t": " "})
_ATTRIBUTE = _TEXT | str.maketrans({'"': "&quot;"})

# Most text is of these characters alone, for which neither cleaning nor escaping changes anything:
# printable ASCII without marks of markup, Latin letters, dashes, typographic quotes, the euro.
_is_plain = re.compile(
    r"[ !#-%'-;=?-~\xa0-\xac\xae-\u017f\u2010-\u2027\u2030-\u205e\u20ac]*"
).fullmatch


def text(raw: str) -> str:
    """Text as XML character data: the same words, markup characters escaped, nothing that XML forbids."""
    return raw if _is_plain(raw) else clean(raw)[0].translate(_TEXT)


def attribute(raw: str) -> str:
    """Text as the value of an attribute in double quotes."""
    return raw if _is_plain(raw) else clean(raw)[0].translate(_ATTRIBUTE)
