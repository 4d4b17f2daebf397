"""Goes from pane to pane, and makes their text larger or smaller."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from briefgen.ui.look.theme import Look
from briefgen.ui.preview.pane import Preview
from briefgen.ui.reader.pane import Reader


class Focus:
    """The panes in the order of work: library, reader, brief, preview."""

    def __init__(self, library: QWidget, reader: QWidget, tabs: QTabWidget) -> None:
        self._library = library
        self._reader = reader
        self._tabs = tabs

    def library(self) -> None:
        """The list of articles has the focus."""
        self._library.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reader(self) -> None:
        """The article has the focus."""
        self._reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def brief(self) -> None:
        """The brief is in sight and has the focus."""
        self._tab(0)

    def preview(self) -> None:
        """The preview is in sight and has the focus."""
        self._tab(1)

    def next_pane(self) -> None:
        """The pane after the one with the focus has it."""
        self._step(1)

    def previous_pane(self) -> None:
        """The pane before the one with the focus has it."""
        self._step(-1)

    def _tab(self, index: int) -> None:
        self._tabs.setCurrentIndex(index)
        (self._tabs.currentWidget() or self._tabs).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, step: int) -> None:
        panes = (self._library, self._reader, self._tabs)
        focus = QApplication.focusWidget()
        # The stub says that there always is one.
        here = next(
            (at for at, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)),  # pyright: ignore[reportUnnecessaryComparison]
            -1 if step > 0 else 0,
        )
        pane = panes[(here + step) % len(panes)]
        target = self._tabs.currentWidget() if pane is self._tabs else pane
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Zooming:
    """Zooms the preview where that has the focus, else the text of the whole window."""

    def __init__(self, look: Look, reader: Reader, preview: Preview) -> None:
        self._look = look
        self._reader = reader
        self._preview = preview

    def zoom_in(self) -> None:
        """Everything is a step larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Everything is a step smaller."""
        self._zoom(-1)

    def zoom_reset(self) -> None:
        """Everything has its usual size."""
        self._zoom(0)

    def _zoom(self, steps: int) -> None:
        focus = QApplication.focusWidget()
        if focus and (focus is self._preview or self._preview.isAncestorOf(focus)):  # pyright: ignore[reportUnnecessaryComparison]
            self._zoom_preview(steps)
            return
        self._look.zoom(steps)
        self._reader.zoom(steps)

    def _zoom_preview(self, steps: int) -> None:
        match steps:
            case 1:
                self._preview.zoom_in()
            case -1:
                self._preview.zoom_out()
            case _:
                self._preview.fit_width()
