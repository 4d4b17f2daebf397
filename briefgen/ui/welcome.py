"""What an empty workspace shows: what the program is for, the ways to begin, and the workspaces of before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefgen.ui.dialogs.form import plain_label
from briefgen.ui.icons import icon
from briefgen.ui.mirror import is_mirrored
from briefgen.ui.plain import menu_text, tooltip
from briefgen.ui.theme import GRID

_WIDTH = 62 * GRID
_SHOWN = 5


class Front(QStackedWidget):
    """The panes of the window, or, while there is nothing in them, the welcome."""

    workspace_chosen = Signal(object)
    """The path of another workspace."""

    def __init__(self, panes: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("front")
        self._panes = panes
        self.addWidget(panes)

    def welcome(self, run: Callable[[str], None], others: tuple[Path, ...]) -> None:
        """The welcome stands before the panes; its buttons run actions by their ids."""
        page = Welcome(run, others, self)
        page.workspace_chosen.connect(self.workspace_chosen)
        self.setCurrentIndex(self.addWidget(page))
        page.setFocus()

    def show_panes(self) -> None:
        """The panes are there again."""
        self.setCurrentWidget(self._panes)


class Welcome(QScrollArea):
    """Buttons for the actions that one begins with, then one for each workspace that was open last."""

    workspace_chosen = Signal(object)
    """The path of another workspace."""

    def __init__(
        self, run: Callable[[str], None], others: tuple[Path, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._run = run
        page = QWidget(self)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * GRID, 6 * GRID, 4 * GRID, 6 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        # Not aligned: what is aligned has its first height, whatever the words in it need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._content(page, others))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.setWidget(page)

    def _content(self, page: QWidget, others: tuple[Path, ...]) -> QWidget:
        content = QWidget(page)
        content.setFixedWidth(_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        title = plain_label(content, "welcomeTitle", self.tr("Welcome to briefgen"))
        title.setProperty("heading", True)
        column.addWidget(title)
        about = self.tr(
            "From the morning's articles to a brief in which every sentence can be proved. Nothing leaves this"
            " computer unless you send it."
        )
        column.addWidget(plain_label(content, "welcomeAbout", about))
        column.addSpacing(2 * GRID)
        for action, name, text, hint in (
            ("file.sample", "file-text", self.tr("Look at the sample"),
             self.tr("Six invented articles, and the brief that was made of them")),
            ("file.add", "file-plus", self.tr("Add articles"),
             self.tr("Web pages, PDF, Word, text; or drop them on this window")),
            ("brief.new", "layout-template", self.tr("Begin a brief"),
             self.tr("Choose its template, its title and whom it is for")),
        ):  # fmt: skip
            column.addWidget(self._way(content, action, name, text, hint))
        if others:
            column.addSpacing(2 * GRID)
            column.addWidget(plain_label(content, "welcomeRecent", self.tr("Opened before")))
        for path in others[:_SHOWN]:
            column.addWidget(self._workspace(content, path))
        return content

    def _way(self, content: QWidget, action: str, name: str, text: str, hint: str) -> QWidget:
        button = self._button(content, f"welcome.{action}", name, text, hint)
        button.clicked.connect(lambda: self._run(action))
        return button

    def _workspace(self, content: QWidget, path: Path) -> QWidget:
        place = self.fontMetrics().elidedText(
            str(path.parent), Qt.TextElideMode.ElideMiddle, _WIDTH - 8 * GRID
        )
        name = menu_text(path.stem)
        button = self._button(content, "welcome.recent", "folder-open", name, place)
        button.setToolTip(tooltip(str(path)))
        button.clicked.connect(lambda: self.workspace_chosen.emit(path))
        return button

    def _button(
        self, content: QWidget, name: str, picture: str, text: str, hint: str
    ) -> QCommandLinkButton:
        button = QCommandLinkButton(text, hint, content)
        button.setObjectName(name)
        # Qt paints it at the left in any language, which is far from words at the right.
        button.setIcon(_nothing() if is_mirrored() else icon(picture, self.palette()))
        button.setAccessibleName(text)
        button.setAccessibleDescription(hint)
        # Enter presses what has the focus, as it does in a list.
        button.setAutoDefault(True)
        return button


def _nothing() -> QIcon:
    """A picture of nothing: for no picture Qt would put one of its own."""
    clear = QPixmap(1, 1)
    clear.fill(Qt.GlobalColor.transparent)
    return QIcon(clear)
