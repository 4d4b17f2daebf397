"""How the window is laid out, where it stands and how wide its panes are, from one day to the next."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from briefgen.ui.look.theme import GRID

_GEOMETRY, _PANES = "window/geometry", "window/panes"
_WIDTHS = (270, 580, 430)


def side_by_side(library: QWidget, reader: QWidget, brief: QWidget) -> QSplitter:
    """The three panes; none of them can be pushed out of sight. The list of articles doesn't grow with the window."""
    panes = QSplitter(Qt.Orientation.Horizontal)
    panes.setObjectName("panes")
    panes.setHandleWidth(1)
    panes.setChildrenCollapsible(False)
    for at, (pane, share) in enumerate(((library, 0), (reader, 1), (brief, 1))):
        panes.addWidget(pane)
        panes.setStretchFactor(at, share)
    panes.setSizes(_WIDTHS)
    return panes


def above(front: QWidget, notices: QWidget) -> QWidget:
    """The panes with the notices below: one that comes and goes must not push what is being read up and down."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(front, 1)
    column.addWidget(notices)
    return content


def place(window: QMainWindow, settings: QSettings) -> None:
    """The window is where it was left, or as large as it is meant to be at first."""
    # The first time; later Qt keeps the window on the screen by itself. The rest is for its title bar.
    room = window.screen().availableGeometry().height() - 6 * GRID
    window.resize(1280, max(600, min(800, room)))
    state = settings.value(_GEOMETRY)
    if isinstance(state, QByteArray):
        window.restoreGeometry(state)


def divide(panes: QSplitter, settings: QSettings) -> None:
    """The panes are as wide as they were left."""
    state = settings.value(_PANES)
    if isinstance(state, QByteArray):
        panes.restoreState(state)


def keep(window: QMainWindow, panes: QSplitter, settings: QSettings) -> None:
    """The next window will be as this one is."""
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_PANES, panes.saveState())
    settings.sync()
