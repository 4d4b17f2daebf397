"""The workspaces that were open last."""

from pathlib import Path

from PySide6.QtCore import QSettings

from briefgen.ui.settings.lists import texts

_KEY = "recent/workspaces"
_MOST = 8


def recent(settings: QSettings, but: Path | None = None) -> tuple[Path, ...]:
    """The files of the workspaces, the last one first; those that are gone, or out of reach, are left out.

    `but`: one that is open now, and no way back.
    """
    here = but.absolute() if but else None
    return tuple(path for path in _kept(settings) if path != here and path.is_file())


def note(settings: QSettings, path: Path) -> None:
    """The workspace is the last one that was open."""
    last = path.absolute()
    rest = (one for one in _kept(settings) if one != last)
    settings.setValue(_KEY, [str(one) for one in (last, *rest)][:_MOST])


def _kept(settings: QSettings) -> tuple[Path, ...]:
    return tuple(map(Path, texts(settings, _KEY)))
