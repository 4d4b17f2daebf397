"""What the rooms below say, in the language of the window. This is the only place where it is translated."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefgen.model.phrase import Phrase, Value, filled
from briefgen.ui.look.mirror import isolated


def worded(text: str) -> str:
    """A phrase in the language of the window; any other text as it is."""
    if not isinstance(text, Phrase):
        return text
    shown = {name: isolated(_shown(value)) for name, value in text.values.items()}
    return filled(_template(text), shown)


def recalled(text: str) -> str:
    """As `worded`, for what was kept as a text when the program had said it: why a passage is page furniture say."""
    return QCoreApplication.translate("Phrase", text)


def named(text: str) -> str:
    """A name from a file that comes with the program (a template's, a scale's); any other name as it is."""
    return QCoreApplication.translate("Shipped", text)


def listed(words: Iterable[str]) -> str:
    """Words in a row, with what the language of the window puts between them; what is empty is left out."""
    return separator().join(filter(None, words))


def separator() -> str:
    """What stands between two things in a row."""
    return QCoreApplication.translate("Wording", ", ")


def _template(phrase: Phrase) -> str:
    counted = phrase.values.get("n")
    if isinstance(counted, str) and counted.isdecimal():
        # More digits are no number of things, and Qt's numbers have an end.
        return QCoreApplication.translate("Phrase", phrase.template, None, int(counted[:9]))
    found = QCoreApplication.translate("Phrase", phrase.template)
    return named(found) if found == phrase.template and not phrase.values else found


def _shown(value: Value) -> str:
    if isinstance(value, str):
        return worded(value)
    return listed(isolated(worded(one)) for one in value)
