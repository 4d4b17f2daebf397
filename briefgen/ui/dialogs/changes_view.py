"""What differs between two issues, as text: gone words struck out, new ones underlined, each in its colour too."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefgen.model.brief import Brief
from briefgen.model.comparison import (
    Changes,
    FieldChange,
    Moved,
    Placed,
    Reworded,
    aspects,
    compared,
)
from briefgen.model.edit import Place
from briefgen.model.prose import as_words
from briefgen.model.worddiff import Fate, word_changes
from briefgen.ui.look.theme import GRID, is_dark
from briefgen.ui.look.tokens import tokens
from briefgen.ui.look.wording import listed, named

_T = TypeVar("_T")


_NONE: Mapping[str, str] = {}


class ChangesView(QTextEdit):
    """Shows the changes from one brief to another. Nothing in it is taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setAccessibleName(self.tr("What differs"))
        self.setAccessibleDescription(
            self.tr("Fact by fact, from the older issue to the newer one")
        )
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2 * GRID)
        self._pair: tuple[Brief, Brief, Mapping[str, str]] | None = None

    def show_changes(self, old: Brief, new: Brief, labels: Mapping[str, str] = _NONE) -> None:
        """The changes from the old brief to the new one are shown, from the top; fields by their labels."""
        self._pair = (old, new, labels)
        self.clear()
        _Writer(self, old, new, labels).write(compared(old, new))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, e: QEvent) -> None:
        """Writes all anew in the colours of another palette."""
        super().changeEvent(e)
        if e.type() == QEvent.Type.PaletteChange and self._pair:
            self.show_changes(*self._pair)


class _Writer:
    """Writes one comparison into a view."""

    def __init__(
        self, view: ChangesView, old: Brief, new: Brief, labels: Mapping[str, str]
    ) -> None:
        self._view, self._labels = view, labels
        self._cursor = view.textCursor()
        self._titles = {one.key: one.title for one in (*old.sections, *new.sections)}
        one = tokens(is_dark(view.palette()))
        self._plain = _format(one.text)
        self._muted = _format(one.muted)
        self._head = _format(one.text, bold=True)
        self._looks = {
            Fate.KEPT: self._plain,
            Fate.GONE: _format(one.on_error, one.error, strike=True),
            Fate.NEW: _format(one.on_information, one.information, underline=True, bold=True),
        }
        self._started = False

    def write(self, changes: Changes) -> None:
        """All of it, most important first."""
        if not changes:
            self._paragraph(
                QCoreApplication.translate("ChangesView", "Nothing differs."), self._plain
            )
        self._group(QCoreApplication.translate("ChangesView", "Added"), changes.added, self._added)
        self._group(
            QCoreApplication.translate("ChangesView", "Dropped"), changes.dropped, self._dropped
        )
        self._group(
            QCoreApplication.translate("ChangesView", "Reworded"), changes.reworded, self._reworded
        )
        self._group(QCoreApplication.translate("ChangesView", "Moved"), changes.moved, self._moved)
        self._group(
            QCoreApplication.translate("ChangesView", "Details"), changes.fields, self._field
        )

    def _group(self, title: str, changes: tuple[_T, ...], write: Callable[[_T], None]) -> None:
        if changes:
            self._paragraph(f"{title} ({len(changes)})", self._head, above=2 * GRID)
            for one in changes:
                write(one)

    def _added(self, one: Placed) -> None:
        self._item("+", self._title(one.place))
        self._words("", as_words(one.fact.statement))

    def _dropped(self, one: Placed) -> None:
        self._item("−", self._title(one.place))
        self._words(as_words(one.fact.statement), "")

    def _reworded(self, one: Reworded) -> None:
        names = {
            "kind": QCoreApplication.translate("ChangesView", "another kind"),
            "evidence": QCoreApplication.translate("ChangesView", "other sources"),
            "event_date": QCoreApplication.translate("ChangesView", "another date"),
            "credibility": QCoreApplication.translate("ChangesView", "another credibility"),
            "likelihood": QCoreApplication.translate("ChangesView", "another likelihood"),
            "confidence": QCoreApplication.translate("ChangesView", "another confidence"),
        }
        self._item("~", listed(names[name] for name in aspects(one) if name in names))
        self._words(as_words(one.before.statement), as_words(one.after.statement))
        for name in ("likelihood", "confidence"):
            before, after = (str(getattr(fact, name) or "") for fact in (one.before, one.after))
            if before != after:
                self._cursor.insertText("  ", self._plain)
                self._words(before, after)

    def _moved(self, one: Moved) -> None:
        origin, place = self._title(one.origin), self._title(one.place)
        if one.origin.section == one.place.section:
            origin, place = f"{origin}, {one.origin.position + 1}", str(one.place.position + 1)
        self._item("→", f"{origin} → {place}")
        self._cursor.insertText(as_words(one.fact.statement), self._plain)

    def _field(self, one: FieldChange) -> None:
        label = self._labels.get(one.name)
        self._item("=", named(label) if label else _field_name(one.name))
        self._words(as_words(one.before), as_words(one.after))

    def _title(self, place: Place) -> str:
        return self._titles.get(place.section, place.section)

    def _item(self, sign: str, about: str) -> None:
        self._paragraph(f"{sign}  ", self._head, indent=True)
        if about:
            self._cursor.insertText(f"{about}: ", self._muted)

    def _words(self, before: str, after: str) -> None:
        for piece in word_changes(before, after):
            self._cursor.insertText(piece.text, self._looks[piece.fate])

    def _paragraph(
        self, text: str, look: QTextCharFormat, *, above: int = GRID, indent: bool = False
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above if self._started else 0)
        if indent:
            block.setLeftMargin(3 * GRID)
            block.setTextIndent(-2 * GRID)
        if self._started:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
        self._started = True
        self._cursor.insertText(text, look)


def _format(
    ink: str,
    ground: str = "",
    *,
    bold: bool = False,
    strike: bool = False,
    underline: bool = False,
) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(ink))
    if ground:
        look.setBackground(QColor(ground))
    look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    look.setFontStrikeOut(strike)
    look.setFontUnderline(underline)
    return look


def _field_name(name: str) -> str:
    known = {
        "title": QCoreApplication.translate("ChangesView", "title"),
        "marking": QCoreApplication.translate("ChangesView", "marking"),
        "classification": QCoreApplication.translate("ChangesView", "classification"),
        "yardstick": QCoreApplication.translate("ChangesView", "yardstick"),
        "language": QCoreApplication.translate("ChangesView", "language"),
        "template_id": QCoreApplication.translate("ChangesView", "template id"),
    }
    return known.get(name, name.replace("_", " "))
