"""What the program says of itself."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from briefgen.ui.actions import KeyRow
from briefgen.ui.dialogs.keys import About, Keys


class Help:
    """Shows the list of shortcuts, and what the program is."""

    def __init__(
        self, rows: Callable[[], tuple[KeyRow, ...]], workspace: str, window: QWidget
    ) -> None:
        self._rows = rows
        self._workspace = workspace
        self._window = window

    def keys(self) -> None:
        """All shortcuts are listed."""
        Keys(self._rows(), self._window).open()

    def about(self) -> None:
        """Name, version and licence are shown."""
        About(self._workspace, self._window).open()
