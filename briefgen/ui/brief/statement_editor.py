"""The statement editor: a fact's words, beside the original ones."""

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.model.brief import FactKind
from briefgen.model.ids import FactId
from briefgen.model.prose import as_words, stands
from briefgen.model.quoting import has_marks, misquoted
from briefgen.model.worddiff import Changes, Range, changed_words
from briefgen.ui.brief.model import FactView
from briefgen.ui.look.wording import listed
from briefgen.ui.parts.plain import shortened
from briefgen.ui.parts.selections import cursor_over, in_look
from briefgen.ui.parts.units import Units
from briefgen.ui.prose.field import ProseField

_BESIDE = 110
"""Characters of a line from which on two texts have room side by side."""

_SAVE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StatementField(ProseField):
    """Ctrl+Enter saves it, Escape gives it up."""

    saved = Signal()
    left = Signal()

    def event(self, e: QEvent) -> bool:
        """Keeps its two keys from being taken for anybody else's shortcuts."""
        if (
            e.type() == QEvent.Type.ShortcutOverride
            and isinstance(e, QKeyEvent)
            and (_saves(e) or e.key() == Qt.Key.Key_Escape)
        ):
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Saves, leaves, or types."""
        if _saves(e):
            self.saved.emit()
        elif e.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(e)


class StatementEditor(QWidget):
    """An inline panel that edits one fact's statement. It says what is wanted and keeps nothing."""

    restate_wanted = Signal(str, str)
    source_wanted = Signal(str, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FactView | None = None
        self._where: tuple[str, ...] = ()
        self.places: Callable[[FactId], tuple[str, ...]] = lambda _: ()
        """Gives where each passage of a fact stands in its article."""
        self.spelled: Callable[[ProseField, FactId], None] = lambda _field, _fact: None
        """Has a field's spelling checked that a fact's statement is written in."""
        self.setObjectName("brief.editor")
        self.setAccessibleName(self.tr("Statement editor"))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self._original_head = _label(self.tr("Original words"), strong=True)
        self._source = self._make_source()
        self._original = self._make_original()
        self._field = self._make_field()
        self._hint = _label("", role=QPalette.ColorRole.PlaceholderText)
        self._hint.setObjectName("brief.editor.hint")
        self._warning = _label("")
        self._warning.setObjectName("brief.editor.warning")
        self._warning.setProperty("badge", True)
        self._warning.setWordWrap(True)
        self._differing = self._make_differing()
        self._save = self._button("brief.editor.save", self.tr("Save"), self.tr("Ctrl+Enter"))
        self._cancel = self._button("brief.editor.cancel", self.tr("Cancel"), self.tr("Esc"))
        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.leave)
        self._arrange()
        self.hide()

    def fact_id(self) -> FactId | None:
        """The fact that is being edited."""
        return self._view.fact.id if self._view else None

    def set_writable(self, writable: bool) -> None:
        """Whether the statement can be changed; if not, it can be read and copied, and the panel says so."""
        self._field.setReadOnly(not writable)
        self._save.setVisible(writable)
        self._cancel.setText(self.tr("Cancel") if writable else self.tr("Close"))
        self._tell()

    def edit(self, view: FactView, anew: bool = False) -> None:
        """The fact's statement is there to be edited, or written anew, and has the focus."""
        self._view = view
        self._show_original(view)
        self.spelled(self._field, view.fact.id)
        # All words of a paraphrase are others: there one asks for it.
        self._differing.setChecked(view.fact.kind is FactKind.QUOTATION)
        self._field.setPlainText(view.fact.statement)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        if anew:
            self._field.selectAll()
        self.show()
        self._tell()
        self._field.setFocus()

    def refresh(self, view: FactView | None) -> None:
        """The same fact as it is by now: words that are being typed stay; None closes the panel."""
        if view is None:
            self._close()
            return
        if self._view and not self._changed():
            self._field.setPlainText(view.fact.statement)
        self._view = view
        self._show_original(view)
        self.spelled(self._field, view.fact.id)
        self._tell()

    def save(self) -> None:
        """Asks for the new statement, if it is one, and closes."""
        view, words = self._view, self._field.toPlainText().strip()
        if view is None or not words:
            return
        changed = self._changed()
        self._close()
        if changed:
            self.restate_wanted.emit(view.fact.id, words)

    def leave(self) -> None:
        """Closes without a change."""
        self._close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for two, the statement stands beside its original words, not below them."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction
        self._pair.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._pair.setSpacing(16 if beside else 6)
        self.setMaximumHeight(260 if beside else 400)

    # ------------------------------------------------------------ parts

    def _make_source(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("brief.editor.source")
        button.setText(self.tr("Show in article"))
        button.setToolTip(self.tr("Shows these words where they stand in the article"))
        button.setAutoRaise(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._show_source)
        return button

    def _make_original(self) -> QPlainTextEdit:
        words = QPlainTextEdit()
        words.setObjectName("brief.editor.original")
        words.setAccessibleName(self.tr("Original words and their source"))
        words.setAccessibleDescription(self.tr("What the statement rests on; it can't be changed"))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setFrameShape(words.Shape.NoFrame)
        words.viewport().setAutoFillBackground(False)
        words.setMinimumHeight(56)
        return words

    def _make_differing(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("brief.editor.changes")
        button.setText(self.tr("Changed words"))
        button.setToolTip(
            self.tr(
                "Marks the source's words that are gone, and those of the statement that are new"
            )
        )
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.toggled.connect(self._tell)
        return button

    def _make_field(self) -> StatementField:
        field = StatementField()
        field.setObjectName("brief.editor.statement")
        field.setAccessibleName(self.tr("Statement, in Markdown"))
        field.setMinimumHeight(72)
        field.edited.connect(self._tell)
        field.saved.connect(self.save)
        field.left.connect(self.leave)
        return field

    def _button(self, name: str, text: str, keys: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(f"{text} ({keys})")
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._original_head)
        head.addStretch(1)
        head.addWidget(self._differing)
        head.addWidget(self._source)
        over = QHBoxLayout()
        over.addWidget(_label(self.tr("Statement"), strong=True))
        over.addStretch(1)
        over.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for title, words in ((head, self._original), (over, self._field)):
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addLayout(title)
            part.addWidget(words, 1)
            self._pair.addLayout(part, 1)
        column.addLayout(self._pair, 1)
        column.addWidget(self._warning)
        column.addLayout(foot)

    # ------------------------------------------------------------ inner

    def _show_original(self, view: FactView) -> None:
        there = bool(view.quotes)
        for part in (self._original_head, self._original, self._source, self._differing):
            part.setVisible(there)
        self._where = self.places(view.fact.id)
        words = "\n\n".join(self._blocks(view))
        if words != self._original.toPlainText():
            self._original.setPlainText(words)

    def _changed(self) -> bool:
        return (
            self._view is not None
            and self._field.toPlainText().strip() != self._view.fact.statement.strip()
        )

    def _tell(self) -> None:
        """Says what saving would make of the fact."""
        if self._view is None:
            return
        words = self._field.toPlainText().strip()
        self._save.setEnabled(bool(words))
        self._hint.setText(self._verdict(self._view, words))
        self._warn(misquoted(words, self._view.quotes) if self._view.quotes else ())
        self._mark_changes(self._view)

    def _verdict(self, view: FactView, words: str) -> str:
        if self._field.isReadOnly():
            return self.tr("Read-only")
        if not words:
            return self.tr("A fact needs a statement.")
        if view.fact.kind not in {FactKind.QUOTATION, FactKind.PARAPHRASE}:
            return ""
        if stands(as_words(words), view.quotes):
            return self.tr("Verbatim")
        if view.fact.kind is FactKind.PARAPHRASE:
            return self.tr("Paraphrase")
        return self.tr("Not verbatim: now a paraphrase")

    def _warn(self, wrong: tuple[str, ...]) -> None:
        """Says at once what stands in quotation marks, but not in the source."""
        words = listed(f"“{shortened(one, 60)}”" for one in wrong)
        said = self.tr("Not in the source as quoted: {words}").format(words=words) if wrong else ""
        self._warning.setText(said)
        self._warning.setVisible(bool(said))
        about = self.tr("What the brief says; Escape leaves it as it was")
        self._field.setAccessibleDescription(said or about)

    def _mark_changes(self, view: FactView) -> None:
        original, statement = self._original.toPlainText(), self._field.toPlainText()
        found = Changes()
        if self._differing.isChecked() and view.quotes:
            found = changed_words(original, self._quotes(view), statement)
        self._original.setExtraSelections(_struck(self._original, found.gone))
        units = Units(statement)
        self._field.show_new(
            tuple((units.to_utf16(start), units.to_utf16(end)) for start, end in found.new)
        )

    def _quotes(self, view: FactView) -> list[Range]:
        """Where the words of each passage stand among what is shown of them."""
        places: list[Range] = []
        start = 0
        for quote, block in zip(view.quotes, self._blocks(view), strict=True):
            words = start + (not has_marks(quote))
            places.append((words, words + len(quote)))
            start += len(block) + 2
        return places

    def _show_source(self) -> None:
        if self._view:
            self.source_wanted.emit(self._view.fact.id, self._evidence_at_cursor(self._view))

    def _evidence_at_cursor(self, view: FactView) -> int:
        """Which of the original passages the cursor is in, from 0."""
        before = self._original.textCursor().position()
        end = 0
        for which, shown in enumerate(self._blocks(view)):
            end += Units(shown).all + 2
            if before < end:
                return which
        return 0

    def _blocks(self, view: FactView) -> list[str]:
        """Each passage with its source and its note."""
        noted = "\n" + self.tr("Note: {note}")
        return [
            (quote if has_marks(quote) else f"“{quote}”")
            + (f"\n— {listed((source, place))}" if source else "")
            + (noted.format(note=note) if note else "")
            for quote, source, note, place in zip_longest(
                view.quotes,
                [one.words for one in view.sources],
                view.notes,
                self._where,
                fillvalue="",
            )
        ]

    def _close(self) -> None:
        self._view = None
        self.hide()
        self.closed.emit()


def _saves(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _SAVE and held == Qt.KeyboardModifier.ControlModifier


def _struck(pane: QPlainTextEdit, places: tuple[Range, ...]) -> list[QTextEdit.ExtraSelection]:
    """The places struck out: not by colour alone."""
    units = Units(pane.toPlainText())
    look = QTextCharFormat()
    look.setFontStrikeOut(True)
    look.setForeground(pane.palette().color(QPalette.ColorRole.PlaceholderText))
    return [
        in_look(cursor_over(pane.document(), units.to_utf16(start), units.to_utf16(end)), look)
        for start, end in places
    ]


def _label(
    words: str, strong: bool = False, role: QPalette.ColorRole = QPalette.ColorRole.WindowText
) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(role)
    if strong:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
