"""The bar in which one types what is to be found in an article."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.parts.line_bar import LineBar


class FindBar(LineBar):
    """A line, which of how many hits is the current one, and buttons for who has the hand at the mouse."""

    step_wanted = Signal(int)
    """The next hit (1) is wanted, or the one before (-1)."""
    close_wanted = Signal()

    def __init__(self, keys: KeyNames = USUAL) -> None:
        super().__init__("reader.find")
        self.field.setToolTip(self.tr("Enter goes to the next hit, Escape closes"))
        for name, arrow, text, signal in (
            ("previous", Qt.ArrowType.UpArrow, self.tr("Previous hit ({key})"), self._previous),
            ("next", Qt.ArrowType.DownArrow, self.tr("Next hit ({key})"), self._next),
        ):
            button = self._button(name)
            keys.keep(partial(_name, button), text, key=f"edit.find_{name}")
            button.setArrowType(arrow)
            button.clicked.connect(signal)
        close = self._button("close")
        _name(close, self.tr("Close (Esc)"))
        close.setText("✕")
        close.clicked.connect(self.close_wanted)

    def show_words(self, about: str, words: str) -> None:
        """The bar tells what is looked for, and leaves the focus where it is."""
        self.about.setText(about)
        self.field.setAccessibleName(about)
        self.field.setText(words)
        self.say("")
        self.show()

    def _next(self) -> None:
        self.step_wanted.emit(1)

    def _previous(self) -> None:
        self.step_wanted.emit(-1)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"reader.find.{name}")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.row.addWidget(button)
        return button


def _name(button: QToolButton, text: str) -> None:
    button.setToolTip(text)
    button.setAccessibleName(text)
