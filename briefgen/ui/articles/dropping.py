"""What is dragged over the window: says what would become of it, and hands it on when it is dropped."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from briefgen.ui.articles.adding import Adding
from briefgen.ui.articles.dropped import Dropped, Foreign, dropped
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.theme import GRID


class Dropping(QObject):
    """Takes whatever no part of the window wants for itself."""

    def __init__(self, adding: Adding, *, writable: bool, window: QMainWindow) -> None:
        super().__init__(window)
        self._adding = adding
        self._writable = writable
        self._window = window
        self._sheet = DropSheet(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        # Fields take words that are dragged there; of a file or a link they would take the name.
        fields = (
            *window.findChildren(QLineEdit),
            *(one.viewport() for one in window.findChildren(QPlainTextEdit)),
        )
        for one in fields:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handles what is dragged into the window, out of it, and dropped."""
        if watched is not self._window:
            return _leaves_to_the_window(event)
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._entered(event)
            case QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                return self._moved(event)
            case QEvent.Type.DragLeave:
                self._sheet.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._sheet.hide()
                self._dropped(event)
                return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def _entered(self, event: QDragEnterEvent) -> bool:
        found = dropped(event.mimeData())
        if found.foreign is Foreign.FACTS:
            return False
        # What can't be read is taken, too: only then can it be said why, and what to do.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._sheet.say(self._promise(found), good=bool(found) and self._writable)
        return True

    def _moved(self, event: QDragMoveEvent) -> bool:
        if self._sheet.isVisible():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        return self._sheet.isVisible()

    def _dropped(self, event: QDropEvent) -> None:
        found = dropped(event.mimeData())
        if found.foreign is Foreign.FACTS:
            return
        # A copy, whatever was proposed: after a move a file manager deletes the file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._writable:
            self._adding.take(found)
        else:
            self._adding.refuse()

    def _promise(self, found: Dropped) -> str:
        if not self._writable:
            return self.tr("This workspace is open read-only: nothing can be added")
        if len(found.files) == 1:
            return self.tr("Add {0} to the library").format(isolated(found.files[0].name))
        if found.files:
            return self.tr("Add {0} files to the library").format(len(found.files))
        if found.links:
            return self.tr("Fetch the page, after a question")
        if found.text:
            return self.tr("Add the text to the library as an article")
        return self.tr("This can't be read as an article")


def _leaves_to_the_window(event: QEvent) -> bool:
    """Whether a field has refused what is dragged, so that Qt asks what lies around it."""
    if isinstance(event, QDragMoveEvent) and event.mimeData().hasUrls():
        event.ignore()
        return True
    return False


class DropSheet(QWidget):
    """Lies over the window while something is dragged, and says what would become of it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("dropSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop here"))
        self._window = window
        self._good = True
        self.words = ""
        self.hide()

    def say(self, words: str, *, good: bool) -> None:
        """It is there, with these words."""
        self.words, self._good = words, good
        self.setAccessibleDescription(words)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window shines through; a frame, and the words on a ground of their own, so that they can be read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window)
        role = QPalette.ColorRole.Highlight if self._good else QPalette.ColorRole.PlaceholderText
        line = self.palette().color(role)
        veil = ground.toRgb()
        veil.setAlphaF(0.6)
        painter.fillRect(self.rect(), veil)
        style = Qt.PenStyle.SolidLine if self._good else Qt.PenStyle.DashLine
        painter.setPen(QPen(line, 3, style))
        edge = 2 * GRID
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), GRID, GRID)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        painter.setFont(font)
        box = self._box(painter)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, GRID, GRID)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(box, _CENTRED, self.words)

    def _box(self, painter: QPainter) -> QRect:
        room = self.rect().adjusted(8 * GRID, 8 * GRID, -8 * GRID, -8 * GRID)
        words = painter.fontMetrics().boundingRect(room, _CENTRED, self.words)
        return words.adjusted(-3 * GRID, -2 * GRID, 3 * GRID, 2 * GRID)


_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
