"""What one window changes for all of them, the others hear of."""

from PySide6.QtCore import QObject, QSettings, Signal


class Teller(QObject):
    """Says that something was changed that each window has read: a setting, or the words of the user's dictionary.

    Each window's parts connect methods or signals to it. (The theme needs none: windows share one `theme.Look`.)
    """

    changed = Signal(str)
    """What was changed: the group or the name of a setting ("keys", "spelling"), or "words"."""


def teller(settings: QSettings) -> Teller:
    """The one teller of these settings."""
    return settings.findChild(Teller) or Teller(settings)
