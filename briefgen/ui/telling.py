"""What one window changes in the settings, the others hear of."""

from PySide6.QtCore import QObject, QSettings, Signal


class Teller(QObject):
    """Says that something in the settings was changed. Each window's parts connect methods or signals to it."""

    changed = Signal(str)
    """The group or the name of what was changed ("keys", "spelling")."""


def teller(settings: QSettings) -> Teller:
    """The one teller of these settings."""
    return settings.findChild(Teller) or Teller(settings)
