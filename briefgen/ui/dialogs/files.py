"""Asking for files, in the folder that was used last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(
    parent: QWidget, name: str, title: str, settings: QSettings, filters: tuple[str, ...]
) -> QFileDialog:
    """A file dialog, not shown yet, that begins where the last one of its name ended."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = _existing(Path(str(settings.value(f"folders/{name}", usual))))
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(filters)
    # Room for the columns of Qt's own dialog; a desktop's own has its own size.
    dialog.resize(800, 520)
    dialog.filesSelected.connect(partial(_remember, settings, name))
    return dialog


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there: Qt would offer a missing one as a file's name."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())


def _remember(settings: QSettings, name: str, names: list[str]) -> None:
    if names:
        settings.setValue(f"folders/{name}", str(Path(names[0]).parent))
