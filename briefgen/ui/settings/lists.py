"""Lists of texts in the settings."""

from PySide6.QtCore import QSettings


def texts(settings: QSettings, key: str) -> list[str]:
    """The texts that were kept under a key; none where there are none.

    Qt gives a text where a list has one entry, and None where it has none.
    """
    value = settings.value(key)
    kept = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]
    return [one for one in kept if isinstance(one, str) and one]
