"""The reader pane: one article, its sentences, and what of it is in the brief."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.model.article import Article
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.colours import Hues
from briefgen.ui.look.mirror import margins
from briefgen.ui.parts.empty import EmptyState
from briefgen.ui.parts.line_bar import LineBar
from briefgen.ui.reader.canvas import BASE_SIZE, TEXT_SIZE
from briefgen.ui.reader.find_bar import FindBar
from briefgen.ui.reader.foot import Foot
from briefgen.ui.reader.hints import Hint, Hints
from briefgen.ui.reader.marks import Mark, Marks
from briefgen.ui.reader.text import Divided
from briefgen.ui.reader.view import ReadingView

__all__ = ["Hint", "Mark", "Reader"]

_SMALLEST, _LARGEST = 8.0, 32.0


class Reader(QWidget):
    """Shows an article; says which passage is meant. Every place is in code points of the article's text."""

    cursor_moved = Signal()
    """The current sentence or the selection has changed."""
    cuts_turned = Signal()
    """Page furniture is shown or hidden now, where it was the other way round."""

    escaped = Signal()
    """Escape was pressed in the article where nothing is selected."""
    open_fact = Signal(str)
    """The badge of a fact was clicked."""

    def __init__(self, parent: QWidget | None = None, keys: KeyNames = USUAL) -> None:
        super().__init__(parent)
        self.keys = keys
        self._article: Article | None = None
        self._sentences: tuple[tuple[int, int], ...] = ()
        self._marks = Marks()
        self._hints = Hints()
        self._cuts_shown = False
        self._zoomed = 0
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Reader"))
        self._view = self._make_view()
        self._cuts_line, self._cuts_words, self._cuts_button = self._make_cuts_line()
        self.find_bar = FindBar(keys)
        self.note_bar = LineBar("reader.note")
        self._foot = Foot(keys)
        self._empty = self._make_empty()
        self._view.set_size(self._points())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._cuts_line)
        column.addWidget(self._view)
        column.addWidget(self.find_bar)
        column.addWidget(self.note_bar)
        column.addWidget(self._foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        self.setFocusProxy(self._view)
        keys.follow(self._tell_hint)
        keys.follow(self._tell_cuts)

    # ------------------------------------------------------------ contract

    def show_article(
        self,
        article: Article,
        sentences: tuple[tuple[int, int], ...],
        marks: tuple[Mark, ...],
        place: int = 0,
        divided: Divided | None = None,
    ) -> None:
        """The article is shown; the sentence at `place` is current, the first one at 0.

        `divided`: the article in pieces, if that has been made already, off the main thread.
        """
        self._article = article
        self._sentences = tuple(sorted(sentences))
        self._marks = Marks(marks)
        self._hints = Hints()
        self._cuts_shown = False
        self._view.show_article(article, self._units(), self._marks, place, divided)
        self._view.setAccessibleDescription(article.headline)
        self._tell_cuts()
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self._view)
        self.cursor_moved.emit()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Other marks are shown in the same article."""
        self._marks = Marks(marks)
        self._view.set_marks(self._marks)
        self._tell_hint()

    def set_hints(self, hints: Hints | Iterable[Hint]) -> None:
        """These suggestions have their signs beside the article; where one is filed, its sign is gone."""
        self._hints = hints if isinstance(hints, Hints) else Hints(hints)
        self._view.set_hints(self._hints)
        self._tell_hint()

    def renew(self, article: Article) -> None:
        """If it is the article that is shown, its header tells what is known of it now; the reader stays put."""
        if self._article is not None and self._article.id == article.id:
            self._article = article
            self._view.renew(article)
            self._lay_again()

    def clear(self) -> None:
        """No article is shown, but what to do to see one."""
        self._article = None
        self._sentences = ()
        self._marks = Marks()
        self._hints = Hints()
        self._view.forget()
        self._stack.setCurrentIndex(0)
        self.cursor_moved.emit()

    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def target(self) -> tuple[int, int] | None:
        """The passage that is meant: what is selected, without white space at its ends, or the current sentence."""
        return self._view.selected() or self._view.current()

    def marks_at_target(self) -> tuple[Mark, ...]:
        """The marks that share words with the target, in the order of the text."""
        target = self.target()
        return self._marks.within(*target) if target else ()

    def next_sentence(self) -> None:
        """The next sentence is current, if there is one; nothing is selected any more."""
        self._view.step(1)

    def previous_sentence(self) -> None:
        """The sentence before is current, if there is one; nothing is selected any more."""
        self._view.step(-1)

    def at_end(self) -> bool:
        """Whether the last sentence is the current one."""
        return self._view.at_end()

    def next_hint(self) -> None:
        """The next suggestion that isn't filed yet is current; the foot says why it is one, or that there is none."""
        if target := self.target():
            self._go_to_hint(self._hints.after(target[1]))

    def previous_hint(self) -> None:
        """The suggestion before that isn't filed yet is current."""
        if target := self.target():
            self._go_to_hint(self._hints.before(target[0]))

    def set_hits(self, hits: tuple[tuple[int, int], ...]) -> None:
        """These places, in their order, are shown as found."""
        self._view.set_hits(hits)

    def show_hit(self, hit: tuple[int, int]) -> None:
        """That one of them is the current one; what is in sight stays."""
        self._view.show_hit(hit)

    def go_to_hit(self, hit: tuple[int, int]) -> None:
        """That one of them is in sight, and its sentence is current."""
        self._view.show_hit(hit)
        self._view.go_to(hit[0])

    def below_target(self) -> QPoint:
        """Where on the screen something about the target may pop up."""
        return self._view.viewport().mapToGlobal(self._view.below_target())

    def selected_words(self) -> str:
        """What is selected; empty where nothing is."""
        place = self._view.selected()
        return self._article.text[slice(*place)] if place and self._article else ""

    def flash(self, start: int, end: int) -> None:
        """The passage is in sight, its sentence is current, and it lights up twice."""
        if self._article is None:
            return
        if any(cut.start < end and start < cut.end for cut in self._article.cuts):
            self.set_cuts_shown(True)
        self._view.go_to(start)
        self._view.flash(start, end)

    def set_cuts_shown(self, shown: bool) -> None:
        """Page furniture is shown, dimmed and with its reason, or hidden; the reader stays where it is."""
        if self._article is None or shown == self._cuts_shown:
            return
        self._cuts_shown = shown
        self._view.lay_again(self._units(), shown)
        self._tell_cuts()
        self.cursor_moved.emit()
        self.cuts_turned.emit()

    # ------------------------------------------------------------ beyond it

    def cuts_shown(self) -> bool:
        """Whether page furniture is shown."""
        return self._cuts_shown

    def zoom(self, steps: int) -> None:
        """The text is larger by so many points, or smaller; 0 is its usual size again."""
        before = self._points()
        self._zoomed = self._zoomed + steps if steps else 0
        if self._points() == before and steps:
            # At the end of the range: it mustn't take as many steps to come back.
            self._zoomed -= steps
        self._resize_text()

    def set_hues(self, hues: Hues) -> None:
        """Marks have the colours of that palette."""
        self._view.set_hues(hues)

    def set_animated(self, animated: bool) -> None:
        """Whether it scrolls smoothly and flashes."""
        self._view.set_animated(animated)

    # ------------------------------------------------------------ parts

    def _make_view(self) -> ReadingView:
        view = ReadingView()
        view.setObjectName("reader.text")
        view.setAccessibleName(self.tr("Article text"))
        view.moved.connect(self.cursor_moved)
        self.cursor_moved.connect(self._tell_hint)
        view.escaped.connect(self.escaped)
        view.mark_clicked.connect(self.open_fact)
        view.hidden_reached.connect(self._show_what_is_reached)
        view.size_wanted.connect(self.zoom)
        view.restyled.connect(self._lay_again)
        return view

    def _make_cuts_line(self) -> tuple[QWidget, QLabel, QToolButton]:
        line = QWidget()
        line.setObjectName("reader.cuts")
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setForegroundRole(words.foregroundRole().PlaceholderText)
        button = QToolButton()
        button.setObjectName("reader.cuts.toggle")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._toggle_cuts)
        row = QHBoxLayout(line)
        margins(row, 16, 2, 8, 2)
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(button)
        line.hide()
        return line, words, button

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(self.tr("No article is open"), "")
        self.keys.keep(
            empty.say_hint,
            self.tr(
                "Choose one in the library ({library}), or add some: files with {add}, "
                "an address with {address}, what you copied with {paste}."
            ),
            library="view.library",
            add="file.add",
            address="file.address",
            paste="file.paste",
        )
        return empty

    # ------------------------------------------------------------ inner

    def _go_to_hint(self, hints: Iterable[Hint]) -> None:
        hint = next((one for one in hints if not self._marks.within(one.start, one.end)), None)
        if hint is None:
            words = self.tr("No further suggestion. {key} opens the next unread article.")
            self._foot.say(self.keys.fill(words, key="read.unread"))
        else:
            self._view.go_to(hint.start)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, self._foot.text()))

    def _tell_hint(self) -> None:
        self._foot.tell(self._hints, self.marks_at_target(), self.target())

    def _units(self) -> tuple[tuple[int, int], ...]:
        """What the cursor stops at: sentences, and page furniture where it is shown."""
        if self._article is None or not self._cuts_shown:
            return self._sentences
        cut = tuple(
            (span.start, span.end)
            for span in self._article.spans
            if span.start < span.end and self._article.is_cut(span)
        )
        return tuple(sorted({*self._sentences, *cut}))

    def _tell_cuts(self) -> None:
        count = len(self._article.cuts) if self._article else 0
        self._cuts_line.setVisible(count > 0)
        self._cuts_words.setText(self._cuts_sentence(count))
        action = self.tr("Hide") if self._cuts_shown else self.tr("Show")
        self._cuts_button.setText(action)
        self._cuts_button.setAccessibleName(
            self.tr("{action} page furniture").format(action=action)
        )
        about = self.tr(
            "Page furniture stays in the text: shown, it can be picked all the same ({key})"
        )
        self._cuts_button.setToolTip(self.keys.fill(about, key="read.cuts"))

    def _cuts_sentence(self, count: int) -> str:
        match count, self._cuts_shown:
            case 1, False:
                return self.tr("1 passage of page furniture hidden")
            case 1, True:
                return self.tr("1 passage of page furniture shown")
            case _, False:
                return self.tr("{count} passages of page furniture hidden").format(count=count)
            case _:
                return self.tr("{count} passages of page furniture shown").format(count=count)

    def _toggle_cuts(self) -> None:
        self.set_cuts_shown(not self._cuts_shown)
        self._view.setFocus()

    def _show_what_is_reached(self, start: int, end: int) -> None:
        """Nobody picks words unseen: a selection that reaches over hidden page furniture brings it out."""
        cuts = self._article.cuts if self._article else ()
        if not self._cuts_shown and any(cut.start < end and start < cut.end for cut in cuts):
            self.set_cuts_shown(True)

    def _points(self) -> float:
        """The size of the text: it goes with the program's, which starts at 10.5 points."""
        own = self.font().pointSizeF()
        wanted = TEXT_SIZE * (own / BASE_SIZE if own > 0 else 1.0) + self._zoomed
        return max(_SMALLEST, min(wanted, _LARGEST))

    def _resize_text(self) -> None:
        self._view.set_size(self._points())

    def _lay_again(self) -> None:
        if self._article is not None:
            self._view.lay_again(self._units(), self._cuts_shown)

    def changeEvent(self, event: QEvent) -> None:
        """Takes over a new size of the program's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._resize_text()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls from the empty sides of the text, too."""
        if self._article is not None:
            QApplication.sendEvent(self._view.verticalScrollBar(), event)
