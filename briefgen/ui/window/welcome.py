"""What an empty workspace shows: what the program is for, the ways to begin, and the workspaces of before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefgen.ui.look.icons import icon
from briefgen.ui.look.theme import GRID, ICON
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.plain import tooltip

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
        button = self._button(content, "welcome.recent", "folder-open", path.stem, place)
        button.setToolTip(tooltip(str(path)))
        button.clicked.connect(lambda: self.workspace_chosen.emit(path))
        return button

    def _button(self, content: QWidget, name: str, picture: str, text: str, hint: str) -> "Way":
        button = Way(text, hint, icon(picture, self.palette()), content)
        button.setObjectName(name)
        return button


class Way(QPushButton):
    """A button of two lines beside a picture. (Qt's own has its picture at the left in any language.)"""

    def __init__(self, text: str, hint: str, picture: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("way", True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        # Enter presses what has the focus, as it does in a list.
        self.setAutoDefault(True)
        image = QLabel(self)
        image.setPixmap(picture.pixmap(ICON, ICON))
        title, about = plain_label(self, "wayTitle", text), plain_label(self, "wayHint", hint)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        about.setProperty("muted", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(image, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(title, 0, 1)
        grid.addWidget(about, 1, 1)
        for part in (image, title, about):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as what stands in it needs: a button would ask its own text, which is empty."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What they need at that width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)
