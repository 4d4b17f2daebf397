"""The field for whatever prints as Markdown, dressed while it is typed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from briefgen.ui.prose.highlight import MarkdownHighlighter, Place


class MarkdownField(QPlainTextEdit):
    """Takes Markdown as plain text, and shows how it will print. Tab leaves it."""

    _made = False

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.dressed = MarkdownHighlighter(self.document(), self.palette(), self.misspelt_in)
        self._made = True

    def misspelt_in(self, _block: QTextBlock, _unprinted: tuple[Place, ...]) -> tuple[Place, ...]:
        """The misspelt words of a line, without what won't be in print: here none."""
        return ()

    def changeEvent(self, e: QEvent) -> None:
        """Takes over the colours of another theme."""
        super().changeEvent(e)
        if e.type() == QEvent.Type.PaletteChange and self._made:
            self.dressed.set_palette(self.palette())
