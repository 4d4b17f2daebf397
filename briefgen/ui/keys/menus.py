"""The window's menus by name and title: what is shown of the table of actions before there are any."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from briefgen.ui.look.language import QT_TRANSLATE_NOOP

CONTEXT = "Actions"
"""The translation context of the table's texts."""


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("brief", QT_TRANSLATE_NOOP("Actions", "&Brief")),
    ("article", QT_TRANSLATE_NOOP("Actions", "A&rticle")),
    ("pick", QT_TRANSLATE_NOOP("Actions", "&Pick")),
    ("fact", QT_TRANSLATE_NOOP("Actions", "F&act")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)


def translated(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def menus(window: QMainWindow) -> dict[str, QMenu]:
    """The menus in the window's menu bar by their names; put there, empty, if they aren't yet."""
    made = {menu.objectName(): menu for menu in window.menuBar().findChildren(QMenu)}
    return {
        name: made.get(f"menu.{name}") or _added(window, name, translated(title))
        for name, title in MENUS
    }


def _added(window: QMainWindow, name: str, title: str) -> QMenu:
    menu = window.menuBar().addMenu(title)
    menu.setObjectName(f"menu.{name}")
    return menu
