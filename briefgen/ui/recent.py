"""The workspaces that were open last."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent/workspaces"
_MOST = 8


def recent(settings: QSettings) -> tuple[Path, ...]:
    """The files of the workspaces, the last one first; those that are gone, or out of reach, are left out."""
    return tuple(path for path in _kept(settings) if path.is_file())


def note(settings: QSettings, path: Path) -> None:
    """The workspace is the last one that was open."""
    last = path.absolute()
    rest = (one for one in _kept(settings) if one != last)
    settings.setValue(_KEY, [str(one) for one in (last, *rest)][:_MOST])


def _kept(settings: QSettings) -> tuple[Path, ...]:
    value = settings.value(_KEY)
    # The settings give a text where a list has one entry, and None where it has none.
    names = value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]
    return tuple(Path(one) for one in names if isinstance(one, str) and one)
