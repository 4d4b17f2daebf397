"""The text of one file of a template: lines with their numbers, and marks on those with a problem."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from briefgen.ui.look.colours import muted, warning
from briefgen.ui.look.theme import GRID, is_dark
from briefgen.ui.parts.selections import in_look

_INDENT = "  "


class TemplateText(QPlainTextEdit):
    """Shows one document of several. Tab indents: F6 leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateText")
        # Code reads from left to right in any language, and so do the numbers beside it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._marked: frozenset[int] = frozenset()
        self._margin = _Margin(self)
        self.blockCountChanged.connect(lambda: self._make_room())
        self.updateRequest.connect(self._scrolled)
        self._take_size()

    def show_document(self, document: QTextDocument) -> None:
        """This text is edited; its own undo steps come with it."""
        if document is not self.document():
            document.setDefaultFont(self.font())
            self.setDocument(document)
        self._make_room()

    def mark(self, lines: frozenset[int]) -> None:
        """These lines, from 1, have a problem."""
        self._marked = lines
        ground = warning(is_dark(self.palette()))[0]
        self.setExtraSelections(
            [one for line in sorted(lines) if (one := self._line(line, ground))]
        )
        self._margin.update()

    def go_to(self, line: int) -> None:
        """The cursor stands at the beginning of a line, from 1, and the text has the focus."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Goes with the size of all text. A style sheet sets fonts back to those that it was first applied to."""
        super().changeEvent(event)
        if self.font().pointSizeF() != QApplication.font().pointSizeF():
            self._take_size()

    def _take_size(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QApplication.font().pointSizeF())
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(_INDENT))
        self._make_room()

    # ------------------------------------------------------------ parts

    def _line(self, line: int, ground: QColor) -> QTextEdit.ExtraSelection | None:
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return None
        look = QTextCharFormat()
        look.setBackground(ground)
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return in_look(QTextCursor(block), look)

    def _make_room(self) -> None:
        self.setViewportMargins(self._margin.wanted(), 0, 0, 0)
        self._margin.update()

    def _scrolled(self, area: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the numbers the height of the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(
            QRect(inside.left(), inside.top(), self._margin.wanted(), inside.height())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab indents by two spaces; a new line begins where the one before does."""
        cursor = self.textCursor()
        match event.key():
            case Qt.Key.Key_Tab if not event.modifiers():
                cursor.insertText(_INDENT)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                line = cursor.block().text()[: cursor.positionInBlock()]
                cursor.insertText("\n" + line[: len(line) - len(line.lstrip(" "))])
                self.ensureCursorVisible()
            case _:
                super().keyPressEvent(event)

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draws the numbers of the lines that are seen."""
        painter = QPainter(self._margin)
        ground, ink = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text)
        )
        painter.fillRect(event.rect(), ground)
        marked_ground, marked_ink = warning(is_dark(self.palette()))
        quiet, width = muted(ink, ground), self._margin.width()
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        painter.setFont(self.font())
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            area = QRect(0, round(top), width - GRID, round(height))
            if number in self._marked:
                painter.fillRect(area.adjusted(0, 0, GRID // 2, 0), marked_ground)
            painter.setPen(marked_ink if number in self._marked else quiet)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
            )
            block, top = block.next(), top + height
        painter.end()


class _Margin(QWidget):
    """The numbers beside a text."""

    def __init__(self, text: TemplateText) -> None:
        super().__init__(text)
        self._text = text

    def wanted(self) -> int:
        """How wide it is for the numbers that there are."""
        digits = max(3, len(str(self._text.blockCount())))
        return self._text.fontMetrics().horizontalAdvance("9") * digits + 2 * GRID

    def sizeHint(self) -> QSize:
        """As wide as the numbers."""
        return QSize(self.wanted(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Has the text draw them."""
        self._text.paint_numbers(event)


def document_of(text: str, parent: QWidget) -> QTextDocument:
    """A document that a TemplateText can show."""
    made = QTextDocument(parent)
    made.setDocumentLayout(QPlainTextDocumentLayout(made))
    made.setPlainText(text)
    made.setModified(False)
    return made


def text_of(document: QTextDocument) -> str:
    """The text of a document. Qt's plain text would have spaces in the place of no-break spaces."""
    return document.toRawText().replace("\u2029", "\n")


def replace_text(document: QTextDocument, text: str) -> None:
    """The document has another text; that is one step to undo, and touches only the lines that differ."""
    old, new = text_of(document).split("\n"), text.split("\n")
    start, end = _shared(old, new)
    cursor = QTextCursor(document.findBlockByNumber(start))
    last = document.findBlockByNumber(len(old) - end - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("\n".join(new[start : len(new) - end]))


def _shared(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many lines both begin with, and end with; at least one of each is left between."""
    room = min(len(old), len(new)) - 1
    start = next((at for at in range(room) if old[at] != new[at]), room)
    room -= start
    end = next((at for at in range(room) if old[-1 - at] != new[-1 - at]), room)
    return start, end
