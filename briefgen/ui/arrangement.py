"""Where the window stands and how wide its panes are: kept in the settings from one day to the next."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from briefgen.ui.theme import GRID

_GEOMETRY, _PANES = "window/geometry", "window/panes"


def restore(window: QMainWindow, panes: QSplitter, settings: QSettings) -> None:
    """The window and its panes are as they were left, or as they are meant to be at first."""
    # The first time; later Qt keeps the window on the screen by itself. The rest is for its title bar.
    room = window.screen().availableGeometry().height() - 6 * GRID
    window.resize(1280, max(600, min(800, room)))
    for name, put in ((_GEOMETRY, window.restoreGeometry), (_PANES, panes.restoreState)):
        state = settings.value(name)
        if isinstance(state, QByteArray):
            put(state)


def keep(window: QMainWindow, panes: QSplitter, settings: QSettings) -> None:
    """The next window will be as this one is."""
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_PANES, panes.saveState())
    settings.sync()
