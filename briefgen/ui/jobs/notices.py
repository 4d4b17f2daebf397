"""What the program has to say, in a slim bar on top of the window's content."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from briefgen.model.counting import Stopped
from briefgen.model.errors import BriefgenError, ComposeError
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import worded
from briefgen.ui.parts.labels import plain_label

_SHOWN_MS = 7_000
_OFFERED_MS = 20_000
"""How long what goes by itself stands there: information, and what asks to be acted upon."""


class Level(StrEnum):
    """How much a notice matters. Information goes away by itself, the others stay until they are closed."""

    INFORMATION = "information"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notice, and what it does."""

    label: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """One clear sentence, what to do about it, and what can be done right here."""

    level: Level
    message: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    passing: bool = False
    """Whether it goes away by itself, too, though it is no information."""

    def lasts(self) -> bool:
        """Whether it stays until it is closed."""
        return self.level is not Level.INFORMATION and not self.passing


class NoticeBar(QFrame):
    """Shows one notice at a time, those that matter in the order in which they came."""

    def __init__(self, parent: QWidget | None = None, keys: KeyNames = USUAL) -> None:
        super().__init__(parent)
        self.keys = keys
        self.setObjectName("notices")
        self.setAccessibleName(self.tr("Notices"))
        self._queue: deque[Notice] = deque()
        self._shown: Notice | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_out)
        self._last: Notice | None = None
        self._came_from: QWidget | None = None
        self._words, self._more = _label(self, "noticeText"), _label(self, "noticesWaiting")
        self._buttons: list[QPushButton] = []
        self._close = QToolButton(self, autoRaise=True)
        self._close.setObjectName("noticeClose")
        self._close.setText("✕")
        self._close.setAccessibleName(self.tr("Close this notice"))
        keys.keep(self._close.setToolTip, self.tr("Close this notice ({key})"), key="view.notice")
        self._close.clicked.connect(self.close_notice)
        row = QHBoxLayout(self)
        margins(row, 2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self._row = row
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """The notice on screen, or None."""
        return self._shown

    def inform(self, message: str, hint: str = "", choices: tuple[Choice, ...] = ()) -> None:
        """Something went well, or is good to know."""
        self.post(Notice(Level.INFORMATION, message, hint, choices))

    def warn(self, message: str, hint: str = "", choices: tuple[Choice, ...] = ()) -> None:
        """Something needs a look."""
        self.post(Notice(Level.WARNING, message, hint, choices))

    def fail(self, error: BriefgenError) -> None:
        """Something didn't work, in the error's own words; what the user stopped is no error."""
        level = Level.INFORMATION if isinstance(error, Stopped) else Level.ERROR
        self.post(Notice(level, worded(error.message), worded(error.hint)))

    def post(self, notice: Notice) -> None:
        """The notice is on screen, or waits behind one that matters. The same one is never there twice."""
        if notice == self._shown or notice in self._queue:
            return
        if self._shown is None or not self._shown.lasts():
            self._show(notice)
        elif notice.level is not Level.INFORMATION or notice.choices:
            self._queue.append(notice)
            self._count()
        else:
            # Information doesn't wait behind an error: by then it would be old.
            self._announce(notice)

    def guard(self, act: Callable[..., object]) -> Callable[..., None]:
        """The same act, but a BriefgenError in it becomes a notice: the border for what runs at once.

        What couldn't be done there and then, and lost nothing, must not stand in the way of later news.
        """

        def guarded(*arguments: object) -> None:
            try:
                act(*arguments)
            except ComposeError as error:
                message, hint = worded(error.message), worded(error.hint)
                self.post(Notice(Level.ERROR, message, hint, passing=True))
            except BriefgenError as error:
                self.fail(error)

        return guarded

    def close_notice(self) -> None:
        """The notice on screen is gone; the next one shows, or the focus is where it was before the notice had it."""
        self._timer.stop()
        self._shown = None
        focused = self._has_focus()
        if self._queue:
            self._show(self._queue.popleft())
            if focused:
                self._first_button().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if focused and self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.hide()

    def go_to_last(self) -> None:
        """The notice on screen has the focus; where there is none, the last one is there again (WCAG 2.2.1)."""
        if self._shown is None:
            self._show(
                self._last
                or Notice(
                    Level.INFORMATION, self.tr("There has been no notice in this window yet.")
                )
            )
        if not self._has_focus():
            self._came_from = QApplication.focusWidget()
        self._first_button().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the notice that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    def _time_out(self) -> None:
        """Information goes, but not from under somebody who reads it, or is about to press its button."""
        if self._has_focus() or self.underMouse():
            self._timer.start()
        else:
            self.close_notice()

    def _has_focus(self) -> bool:
        focus: QWidget | None = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _first_button(self) -> QWidget:
        return self._buttons[0] if self._buttons else self._close

    def _show(self, notice: Notice) -> None:
        self._shown = self._last = notice
        self._words.setText(" ".join(filter(None, (notice.message, notice.hint))))
        self._put_buttons(notice)
        self.setProperty("level", str(notice.level))
        for widget in (self, self._words, self._more):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._count()
        self.show()
        self._announce(notice)
        if notice.lasts():
            self._timer.stop()
        else:
            self._timer.start(_OFFERED_MS if notice.choices or notice.passing else _SHOWN_MS)

    def _put_buttons(self, notice: Notice) -> None:
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [QPushButton(one.label, self) for one in notice.choices]
        for at, (button, choice) in enumerate(zip(self._buttons, notice.choices, strict=True)):
            button.setObjectName(f"noticeChoice{at + 1}")
            button.setAccessibleDescription(notice.message)
            button.clicked.connect(choice.act)
            self._row.insertWidget(1 + at, button)
        for before, after in pairwise((*self._buttons, self._close)):
            self.setTabOrder(before, after)

    def _count(self) -> None:
        waiting = len(self._queue)
        self._more.setText(self.tr("%n more", "", waiting) if waiting else "")
        self._more.setVisible(bool(waiting))

    def _announce(self, notice: Notice) -> None:
        event = QAccessibleAnnouncementEvent(self, f"{notice.message} {notice.hint}".strip())
        if notice.level is Level.ERROR:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def _label(parent: QWidget, name: str) -> QLabel:
    """A label whose text can be selected."""
    label = plain_label(parent, name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label
