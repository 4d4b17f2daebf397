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
    dialog = QFileDialog(parent, title, str(settings.value(f"folders/{name}", usual)))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(filters)
    dialog.filesSelected.connect(partial(_remember, settings, name))
    return dialog


def _remember(settings: QSettings, name: str, names: list[str]) -> None:
    if names:
        settings.setValue(f"folders/{name}", str(Path(names[0]).parent))
