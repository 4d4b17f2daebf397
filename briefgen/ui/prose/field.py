"""The field that prose is written in: Markdown is dressed, and what is misspelt is marked and can be mended."""

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget

from briefgen.model.article import Article
from briefgen.model.quoting import verbatim_places
from briefgen.ui.look.colours import blend
from briefgen.ui.look.wording import worded
from briefgen.ui.parts.plain import menu_text, tooltip
from briefgen.ui.parts.selections import cursor_over, in_look
from briefgen.ui.parts.units import Units
from briefgen.ui.prose.highlight import Place
from briefgen.ui.prose.markdown_field import MarkdownField
from briefgen.ui.prose.speller import Speller
from briefgen.ui.prose.words import Word, pieces, words
from briefgen.workspace.spelling import bare

_LINES = 300
"""Lines that are remembered at least, with what is misspelt in them."""


class ProseField(MarkdownField):
    """Once it has a speller, misspelt words have a wave, and a menu that mends them.

    The word that is being typed isn't marked, nor are the source's words: quotations, and the names in it.
    """

    edited = Signal()
    """The text is another one. (Qt says that it has changed when it is dressed, too.)"""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._speller: Speller | None = None
        self._passages: tuple[str, ...] = ()
        self._articles: tuple[Article, ...] = ()
        self._names: frozenset[str] | None = None
        self._verbatim: tuple[Place, ...] = ()
        self._read: str | None = None
        self._told = ""
        self._typing: QTextCursor | None = None
        self._new: tuple[Place, ...] = ()
        self._lines: dict[str, tuple[Word, ...]] = {}
        self._pieces: dict[str, tuple[tuple[Word, ...], int]] = {}
        super().__init__(text, parent)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._leave_word)

    def spell(
        self, speller: Speller, passages: tuple[str, ...], articles: tuple[Article, ...]
    ) -> None:
        """Misspelt words are marked; what stands in these passages or is a name in these articles is none."""
        if self._speller is None:
            speller.changed.connect(self._judge_again)
        self._speller = speller
        self._passages = passages
        self._read = None
        if self._names is None or articles != self._articles:
            self._names, self._articles = None, articles
            speller.learn_names(articles, self._learn)
        self._judge_again()

    def show_new(self, places: tuple[Place, ...]) -> None:
        """The words at these places are shown as new: on a ground of their own, and underlined."""
        if places or self._new:
            self._new = places
            self._show_new()

    def misspelt(self) -> tuple[str, ...]:
        """The words that are marked, in their order."""
        text = self.toPlainText()
        units = Units(text)
        return tuple(
            text[units.to_point(start) : units.to_point(end)] for start, end in self._places()
        )

    def go_to_misspelt(self) -> None:
        """The next misspelt word is selected, and a menu offers what may have been meant; after the last, the first."""
        self._stop_typing()
        here = self.textCursor().selectionEnd()
        places = self._places()
        place = next((one for one in places if one[0] >= here), next(iter(places), None))
        if place is None:
            self._say_none()
            return
        cursor = self._selection(place)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._offer(cursor, self._below(place))

    # ------------------------------------------------------------ events

    def event(self, e: QEvent) -> bool:
        """Keeps the key of the next misspelt word from being taken for anybody else's shortcut."""
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent) and self._goes(e):
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Goes to the next misspelt word, or types."""
        if self._goes(e):
            self.go_to_misspelt()
            return
        if e.text() and e.text().isprintable():
            self._typing = self.textCursor()
        super().keyPressEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """The usual menu; at a misspelt word, what may have been meant stands above it."""
        by_key = e.reason() == QContextMenuEvent.Reason.Keyboard
        at = (self.textCursor() if by_key else self.cursorForPosition(e.pos())).position()
        self._stop_typing()
        place = next((one for one in self._places() if one[0] <= at <= one[1]), None)
        if place is None:
            self._pop_up(self._usual_menu(), e.globalPos())
        else:
            self._offer(self._selection(place), self._below(place) if by_key else e.globalPos())

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """A word that was left is looked at."""
        super().focusOutEvent(e)
        self._stop_typing()

    # ------------------------------------------------------------ what is marked

    def misspelt_in(self, block: QTextBlock, unprinted: tuple[Place, ...]) -> tuple[Place, ...]:
        """The misspelt words of a line that are the analyst's own."""
        wrong = self._wrong(block.text())
        if not wrong:
            return ()
        first = block.position()
        typed = self._typing.position() - first if self._typing else -1
        quoted = tuple((start - first, end - first) for start, end in self._quoted())
        return tuple(
            (one.start, one.end)
            for one in wrong
            if not one.start <= typed <= one.end
            and not _within(one, unprinted)
            and not _within(one, quoted)
        )

    def _wrong(self, line: str) -> tuple[Word, ...]:
        """The misspelt words of a line that are no names. They are remembered: one key changes one line."""
        if self._speller is None or self._names is None or self.isReadOnly():
            return ()
        if line not in self._lines:
            if len(self._lines) > max(_LINES, 2 * self.blockCount()):
                self._lines.clear()
            self._lines[line] = self._looked_up(line, self._speller, self._names)
        return self._lines[line]

    def _looked_up(self, line: str, speller: Speller, names: frozenset[str]) -> tuple[Word, ...]:
        """The same, piece by piece: of a long line a key changes one."""
        found: list[Word] = []
        at = 0
        for piece in pieces(line):
            if piece not in self._pieces:
                wrong = speller.wrong(words(piece))
                own = tuple(one for one in wrong if not {one.text, bare(one.text)} & names)
                self._pieces[piece] = own, Units(piece).all
            wrong, length = self._pieces[piece]
            found += [Word(one.text, at + one.start, at + one.end) for one in wrong]
            at += length
        return tuple(found)

    def _quoted(self) -> tuple[Place, ...]:
        """Where the statement has the source's own words."""
        text = self.dressed.text
        if self._read is not text:
            self._read = text
            units = Units(text)
            self._verbatim = tuple(
                (units.to_utf16(start), units.to_utf16(end))
                for start, end in verbatim_places(text, self._passages)
            )
        return self._verbatim

    def _places(self) -> tuple[Place, ...]:
        """Where misspelt words stand in the document."""
        found: list[Place] = []
        block = self.document().begin()
        while block.isValid():
            first = block.position()
            here = self.dressed.misspelt_in(block)
            found += [(first + start, first + end) for start, end in here]
            block = block.next()
        return tuple(found)

    def _learn(self, names: frozenset[str]) -> None:
        self._names = names
        self._judge_again()

    def _judge_again(self) -> None:
        self._lines.clear()
        self._pieces.clear()
        self._look_again()

    def _tell(self) -> None:
        if self._told is not self.dressed.text:
            self._told = self.dressed.text
            self.edited.emit()

    def _leave_word(self) -> None:
        if self._typing and self._typing != self.textCursor():
            self._stop_typing()

    def _stop_typing(self) -> None:
        if self._typing:
            self._typing = None
            self._look_again()

    def _look_again(self) -> None:
        self.dressed.look_again()
        if self._new:
            self._show_new()

    def _show_new(self) -> None:
        waves = self._places()
        self.setExtraSelections(
            [
                self._shown_new(cut, underlined=cut not in waves)
                for place in self._new
                for cut in _cut(place, waves)
            ]
        )

    def _shown_new(self, place: Place, underlined: bool) -> QTextEdit.ExtraSelection:
        role = QPalette.ColorRole
        base, accent = self.palette().color(role.Base), self.palette().color(role.Highlight)
        look = QTextCharFormat()
        look.setBackground(blend(base, accent, 0.18))
        if underlined:
            # Not by colour alone; but a line would take the place of a wave.
            look.setFontUnderline(True)
        return in_look(self._selection(place), look)

    # ------------------------------------------------------------ what is offered

    def _offer(self, cursor: QTextCursor, where: QPoint) -> None:
        word = cursor.selectedText()
        if self._speller:
            self._speller.suggest(word, partial(self._show_offer, cursor, word, where))

    def _show_offer(
        self, cursor: QTextCursor, word: str, where: QPoint, suggestions: tuple[str, ...]
    ) -> None:
        if not self.isVisible() or cursor.selectedText() != word:
            # It was mended, or the field was left, while the dictionary was asked.
            return
        menu = self._usual_menu()
        said = self.tr("“{word}” is not in the dictionary").format(word=word)
        menu.setAccessibleName(said)
        self._announce(said)
        usual = menu.actions()[0]
        offered = [self._action(menu, one, partial(self._mend, cursor, one)) for one in suggestions]
        if not offered:
            offered = [self._action(menu, self.tr("No suggestions"))]
        menu.insertActions(usual, offered)
        menu.insertSeparator(usual)
        if self._speller:
            add, ignore = partial(self._speller.add, word), partial(self._speller.ignore, word)
            menu.insertAction(usual, self._action(menu, self.tr("Add to the dictionary"), add))
            menu.insertAction(usual, self._action(menu, self.tr("Ignore in this brief"), ignore))
            menu.insertSeparator(usual)
        menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled()))
        self._pop_up(menu, where)

    def _action(self, menu: QMenu, text: str, act: Callable[[], object] | None = None) -> QAction:
        made = QAction(menu_text(text), menu)
        made.setEnabled(act is not None)
        if act:
            made.triggered.connect(lambda _checked=False: act())
        return made

    def _mend(self, cursor: QTextCursor, word: str) -> None:
        cursor.insertText(word)
        self.setTextCursor(cursor)

    def _usual_menu(self) -> QMenu:
        menu = self.createStandardContextMenu()
        menu.setObjectName("proseMenu")
        if self._speller and self._speller.on and self._speller.trouble and not self.isReadOnly():
            menu.addSeparator()
            menu.addAction(self._action(menu, worded(self._speller.trouble.message)))
        return menu

    def _pop_up(self, menu: QMenu, where: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _say_none(self) -> None:
        trouble = self._speller.trouble if self._speller else None
        words = worded(trouble.said) if trouble else self.tr("No misspelt word")
        where = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(where, tooltip(words), self)
        self._announce(words)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _goes(self, event: QKeyEvent) -> bool:
        if self._speller is None:
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(pressed == QKeySequence(key) for key in self._speller.next_keys())

    def _selection(self, place: Place) -> QTextCursor:
        return cursor_over(self.document(), *place)

    def _below(self, place: Place) -> QPoint:
        start = cursor_over(self.document(), place[0], place[0])
        return self.viewport().mapToGlobal(self.cursorRect(start).bottomLeft())


def _within(word: Word, places: tuple[Place, ...]) -> bool:
    """Whether the word and one of the places, which are in order, have something in common."""
    before = bisect_left(places, (word.end, 0)) - 1
    return before >= 0 and places[before][1] > word.start


def _cut(place: Place, waves: tuple[Place, ...]) -> list[Place]:
    """The place in pieces: those that are misspelt words, and what is between them."""
    start, end = place
    made: list[Place] = []
    for left, right in waves:
        if start <= left and right <= end:
            made += [(start, left), (left, right)]
            start = right
    return [one for one in (*made, (start, end)) if one[0] < one[1]]
