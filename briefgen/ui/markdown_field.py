"""The field for whatever prints as Markdown, dressed while it is typed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from briefgen.ui.markdown_highlight import MarkdownHighlighter


class MarkdownField(QPlainTextEdit):
    """Takes Markdown as plain text, and shows how it will print. Tab leaves it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._dressed: MarkdownHighlighter | None = None
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self._dressed = MarkdownHighlighter(self.document(), self.palette())

    def changeEvent(self, e: QEvent) -> None:
        """Takes over the colours of another theme."""
        super().changeEvent(e)
        if e.type() == QEvent.Type.PaletteChange and self._dressed:
            self._dressed.set_palette(self.palette())
