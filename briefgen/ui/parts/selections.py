"""Places in a text that is edited, and how they are shown otherwise than the rest of it."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit


def cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor that has selected the text between two positions, which count UTF-16 units."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def in_look(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """What the cursor has selected, shown in that look; the document stays as it is."""
    made = QTextEdit.ExtraSelection()
    # Their stubs lack what they are made of.
    made.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
    made.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return made
