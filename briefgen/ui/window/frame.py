"""The window before anything is in it: its menus' titles, its bars, three empty panes.

It is on the screen while the rest of the program is still being imported, so only Qt and what is cheap may be
imported here (`tests/ui/test_app.py` says what may not be there at the first paint).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QSplitter,
    QStatusBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from briefgen.ui.keys.menus import menus
from briefgen.ui.look.theme import GRID, ICON
from briefgen.ui.window import arrangement


def draw(window: QMainWindow) -> QSplitter:
    """The empty panes of the window, which has all that will be around them."""
    menus(window)
    window.addToolBar(_bar(window))
    window.setStatusBar(_line(window))
    panes = arrangement.side_by_side(_blank(), _blank(), _blank())
    window.setCentralWidget(panes)
    return panes


def clear(window: QMainWindow) -> None:
    """The bar that stood for the tools has gone; the other parts go as theirs come."""
    for bar in window.findChildren(QToolBar, "blankBar"):
        window.removeToolBar(bar)
        bar.deleteLater()


def _bar(window: QMainWindow) -> QToolBar:
    bar = QToolBar(window)
    bar.setObjectName("blankBar")
    bar.setMovable(False)
    # A button without words keeps the bar as high as it will be.
    nothing = QPixmap(ICON, ICON)
    nothing.fill(Qt.GlobalColor.transparent)
    bar.setIconSize(nothing.size())
    button = QToolButton(bar)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(QIcon(nothing))
    button.setText(" ")
    button.setEnabled(False)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    bar.addWidget(button)
    return bar


def _line(window: QMainWindow) -> QStatusBar:
    line = QStatusBar(window)
    line.setSizeGripEnabled(False)
    words = QLabel(" ")
    words.setMargin(GRID // 2)
    line.addWidget(words)
    return line


def _blank() -> QWidget:
    pane = QWidget()
    pane.setBackgroundRole(QPalette.ColorRole.Base)
    pane.setAutoFillBackground(True)
    return pane
