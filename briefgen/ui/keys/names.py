"""What the keys of an action are called in the texts of the window: those that it has now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from shiboken6 import isValid

from briefgen.model.brief import Section
from briefgen.ui.keys.action_table import FIXED, pick_spec
from briefgen.ui.keys.menus import translated
from briefgen.ui.keys.shortcuts import Shortcuts
from briefgen.ui.look.mirror import isolated

_SPECS = {one.id: one for one in FIXED}


class KeyNames:
    """Puts the present keys of actions into texts; without shortcuts of the user's, those of the table."""

    def __init__(self, shortcuts: Shortcuts | None = None) -> None:
        self._shortcuts = shortcuts

    def of(self, action: str) -> tuple[str, ...]:
        """The keys that the action of that id has now, in the portable form of Qt."""
        spec = _SPECS[action]
        return self._shortcuts.keys(spec) if self._shortcuts else spec.keys

    def name(self, action: str) -> str:
        """The action's first key as the platform writes it ("Ctrl+N"); without one, the command ("“New Brief”")."""
        for key in self.of(action):
            return shown(key)
        return _quoted(plain_menu(translated(_SPECS[action].text)))

    def fill(self, text: str, **actions: str) -> str:
        """The text with the names of the actions' keys in the places of its placeholders."""
        return text.format(**{place: self.name(action) for place, action in actions.items()})

    def filing(self, place: int, section: Section) -> str:
        """The key that files into the section at that place, from 1; without one, the section's title."""
        spec = pick_spec(place, section)
        keys = self._shortcuts.keys(spec) if self._shortcuts else spec.keys
        return shown(keys[0]) if keys else _quoted(section.title)

    def keep(self, say: Callable[[str], object], text: str, **actions: str) -> None:
        """`say` has got the text filled, and gets it anew whenever an action has other keys."""

        def renew() -> None:
            owner = getattr(say, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):
                say(self.fill(text, **actions))

        renew()
        self.follow(renew)

    def follow(self, act: Callable[[], object]) -> None:
        """`act` is called whenever an action has other keys. It belongs to a part that lives as long as the window."""
        if self._shortcuts:
            self._shortcuts.changed.connect(act)


USUAL = KeyNames()
"""The keys of the table, for a part that stands alone."""


def _quoted(command: str) -> str:
    words = QCoreApplication.translate("KeyNames", "“{command}”")
    return words.format(command=command.rstrip("…"))


def shown(key: str) -> str:
    """A key as the platform writes it. Isolated: else the last sign of "Ctrl++" would stand before its first."""
    return isolated(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def plain_menu(text: str) -> str:
    """A menu's text without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
