"""The shortcuts of actions: those of the table, or the user's own, which are kept in the settings."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from briefgen.ui.keys.action_table import Scope, Spec
from briefgen.ui.settings.telling import teller

_GROUP = "keys"
_WITHIN = {
    Scope.READER: {Scope.READER, Scope.READING},
    Scope.READING: {Scope.READER, Scope.READING},
}


class Shortcuts(QObject):
    """Which keys each action has. An action without keys of the user's has those of its row."""

    changed = Signal()
    """Some action has other keys now, whichever window gave them to it."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._teller = teller(settings)
        self._teller.changed.connect(self._changed)

    def keys(self, spec: Spec) -> tuple[str, ...]:
        """The action's keys in the portable form of Qt ("Ctrl+K"), the first one being what is shown."""
        own = self._settings.value(f"{_GROUP}/{spec.id}")
        if not isinstance(own, str):
            return spec.keys
        return tuple(
            one.toString() for one in QKeySequence.listFromString(own) if not one.isEmpty()
        )

    def is_own(self, spec: Spec) -> bool:
        """Whether the user has chosen the action's keys."""
        return self._settings.contains(f"{_GROUP}/{spec.id}")

    def choose(self, spec: Spec, keys: Iterable[str]) -> None:
        """The action has these keys from now on, or none; those of its row are kept as such."""
        chosen = [QKeySequence(one) for one in keys]
        if [one.toString() for one in chosen] == [
            QKeySequence(one).toString() for one in spec.keys
        ]:
            self.reset((spec,))
            return
        self._settings.setValue(f"{_GROUP}/{spec.id}", QKeySequence.listToString(chosen))
        self._teller.changed.emit(_GROUP)

    def reset(self, specs: Iterable[Spec]) -> None:
        """These actions have the keys of their rows again."""
        for spec in specs:
            self._settings.remove(f"{_GROUP}/{spec.id}")
        self._teller.changed.emit(_GROUP)

    def _changed(self, what: str) -> None:
        if what == _GROUP:
            self.changed.emit()

    def clash(self, spec: Spec, key: str, specs: Iterable[Spec]) -> Spec | None:
        """The other action that the key would mean where this one acts; None if there is none."""
        wanted = QKeySequence(key).toString()
        for other in specs:
            if other.id == spec.id or not _meet(spec.scope, other.scope):
                continue
            if wanted in {QKeySequence(one).toString() for one in self.keys(other)}:
                return other
        return None


def types_text(key: str) -> bool:
    """Whether the key alone writes a character, so that it can't act where one types."""
    sequence = QKeySequence(key)
    plain = sequence.toString().removeprefix("Shift+")
    return sequence.count() == 1 and (len(plain) == 1 or plain == "Space")


def _meet(one: Scope, other: Scope) -> bool:
    """Whether there is a place where shortcuts of both scopes act."""
    return Scope.WINDOW in {one, other} or other in _WITHIN.get(one, {one})
