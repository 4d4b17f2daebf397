"""What the program says of itself, and the way to all that it can do."""

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from briefgen.ui.jobs.tasks import Tasks
from briefgen.ui.keys.actions import Actions


class Help:
    """Shows the command palette, the list of shortcuts, and what the program is."""

    def __init__(
        self,
        actions: Callable[[], Actions],
        workspace: str,
        tasks: Tasks,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        self._actions = actions
        self._workspace = workspace
        self._tasks = tasks
        self._settings = settings
        self._window = window

    def commands(self) -> None:
        """Every command can be found by a few letters of its name."""
        from briefgen.ui.dialogs.palette import CommandPalette

        actions = self._actions()
        CommandPalette(actions.commands(), actions.run, self._settings, self._window).open()

    def keys(self) -> None:
        """All shortcuts are listed, and can be changed."""
        from briefgen.ui.dialogs.keys import Keys

        Keys(self._actions(), self._window).open()

    def jobs(self) -> None:
        """What runs in the background is listed, and can be stopped."""
        from briefgen.ui.dialogs.jobs import JobList

        JobList(self._tasks.jobs, self._tasks.stop, self._window).show()

    def about(self) -> None:
        """Name, version and licence are shown."""
        from briefgen.ui.dialogs.about import About

        About(self._workspace, self._window).open()
