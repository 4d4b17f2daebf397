"""Words of strangers where Qt would guess at markup."""

from html import escape

from PySide6.QtCore import QMimeData, QStringListModel


def tooltip(*lines: str) -> str:
    """A tooltip that shows the lines as they are: Qt takes "<b>" in a plain one for markup, escaped it can't."""
    shown = "<br>".join(escape(line) for line in lines if line)
    # Named as markup: Qt's guess would miss a line whose only markup is "&amp;".
    return f"<qt>{shown}</qt>" if shown else ""


def shortened(words: str, limit: int = 90) -> str:
    """The words on one line, cut off with an ellipsis where they are longer than the limit."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[:limit].rstrip() + "…"


def menu_text(words: str) -> str:
    """The words as a menu or a button shows them as they are: "&" would mark the key of the letter behind it."""
    return words.replace("&", "&&")


def mime(words: str) -> QMimeData:
    """Words for the clipboard or a drag, as plain text alone.

    Made by Qt, not by Python: the clipboard keeps it until the program ends, and a Python object that Qt
    destroys by then takes the process down (seen with PySide6 6.11: signal 11 after every copy).
    """
    source = QStringListModel([words])
    data = source.mimeData([source.index(0)])
    for form in data.formats():
        data.removeFormat(form)
    data.setText(words)
    return data
