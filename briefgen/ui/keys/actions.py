"""The table of actions made real: QActions, menus, the tool bar."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from briefgen.model.brief import Section
from briefgen.ui.keys.action_table import FIXED, Needs, Scope, Spec, pick_specs
from briefgen.ui.keys.menus import MENUS, menus, translated
from briefgen.ui.keys.names import plain_menu, shown
from briefgen.ui.keys.shortcuts import Shortcuts
from briefgen.ui.look.icons import icon
from briefgen.ui.look.mirror import is_mirrored
from briefgen.ui.look.theme import ICON, Look

_T = TypeVar("_T", bound=QObject)

_BEFORE_WORDS = 3
"""Room between an icon of the tool bar and its words, beside the little that Qt leaves."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action as a list of commands shows it: its keys as the platform writes them, and whether it can be used."""

    id: str
    menu: str
    text: str
    keys: str
    scope: Scope
    enabled: bool


class Actions(QObject):
    """All actions of a window, by their ids.

    A shortcut with a scope acts while the focus is in one of the scope's widgets, nowhere else.
    """

    def __init__(
        self,
        window: QMainWindow,
        handlers: Mapping[str, object],
        scopes: Mapping[Scope, tuple[QWidget, ...]],
        guard: Callable[[Callable[..., object]], Callable[..., None]],
        shortcuts: Shortcuts,
        exports: tuple[Spec, ...] = (),
        grades: tuple[Spec, ...] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._handlers = handlers
        self._scopes = scopes
        self._guard = guard
        self._shortcuts = shortcuts
        self._specs = (*FIXED, *exports, *grades)
        self._picks: tuple[Spec, ...] = ()
        self._there = Needs.NOTHING
        self._actions = {spec.id: self._made(spec) for spec in self._specs}
        self._menus = menus(window)
        self._fill_menus()
        self.tool_bar = self._tool_bar(exports)
        self.paint_icons()
        self._enable()
        shortcuts.changed.connect(self._bind_all)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def ids(self) -> tuple[str, ...]:
        """The ids of all actions that there are now."""
        return tuple(self._actions)

    def specs(self) -> tuple[Spec, ...]:
        """The rows of the table that there are now, those of the open brief's sections included."""
        return (*self._specs, *self._picks)

    def set_sections(self, sections: tuple[Section, ...]) -> None:
        """There is one pick action for each of these sections."""
        specs = pick_specs(sections)
        if specs == self._picks:
            return
        for spec in self._picks:
            gone = self._actions.pop(spec.id)
            for owner in self._owners(spec):
                owner.removeAction(gone)
            gone.deleteLater()
        self._picks = specs
        self._actions |= {spec.id: self._made(spec) for spec in specs}
        self._fill_menus()
        self._enable()

    def enable(self, *, has_brief: bool, writable: bool) -> None:
        """Actions whose needs are met can be used, the others can't."""
        there = (Needs.BRIEF if has_brief else Needs.NOTHING) | (
            Needs.WRITABLE if writable else Needs.NOTHING
        )
        if there != self._there:
            self._there = there
            self._enable()

    def _enable(self) -> None:
        for spec in self.specs():
            self._actions[spec.id].setEnabled(spec.needs in self._there)
        for button in self.tool_bar.findChildren(QToolButton, "exportMenu"):
            button.setEnabled(Needs.BRIEF in self._there)

    def follow(self, look: Look) -> None:
        """The icons and the marks in the menus are those of the look, whichever window has chosen it."""
        self.paint_icons()
        for name in (f"theme.{look.theme}", f"hues.{look.hues}"):
            self._actions[f"view.{name}"].setChecked(True)

    def paint_icons(self) -> None:
        """The icons of the tool bar are drawn in the colours of the window's palette; menus show none."""
        palette = self._window.palette()
        for spec in self._specs:
            if spec.bar:
                after = _BEFORE_WORDS if spec.short else 0
                self._actions[spec.id].setIcon(icon(spec.icon, palette, after))
        for button in self.tool_bar.findChildren(QToolButton, "exportMenu"):
            button.setIcon(icon("file-down", palette, _BEFORE_WORDS))

    def commands(self) -> tuple[Command, ...]:
        """All actions that there are now, in the order of the menus."""
        return tuple(
            self._command(spec) for name, _ in MENUS for spec in _in_menu(self.specs(), name)
        )

    def command(self, action_id: str) -> Command:
        """The action of that id, which must be there."""
        return self._command(self._spec(action_id))

    def run(self, action_id: str) -> None:
        """The action does what it is for, as if it had been chosen in its menu."""
        self._actions[action_id].trigger()

    def has_own_keys(self, action_id: str) -> bool:
        """Whether the action's keys were chosen by the user."""
        return self._shortcuts.is_own(self._spec(action_id))

    def choose_keys(self, action_id: str, keys: tuple[str, ...]) -> None:
        """The action has these keys from now on."""
        self._shortcuts.choose(self._spec(action_id), keys)

    def reset_keys(self, action_id: str = "") -> None:
        """The action has its usual keys again; all of them where none is named."""
        self._shortcuts.reset((self._spec(action_id),) if action_id else self.specs())

    def clash(self, action_id: str, key: str) -> Command | None:
        """The other action that the key already stands for where this one acts."""
        other = self._shortcuts.clash(self._spec(action_id), key, self.specs())
        return self._command(other) if other else None

    def _command(self, spec: Spec) -> Command:
        titles = dict(MENUS)
        return Command(
            spec.id,
            plain_menu(translated(titles[spec.menu])),
            plain_menu(self._text(spec)),
            ", ".join(shown(key) for key in self._shortcuts.keys(spec)),
            spec.scope,
            self._actions[spec.id].isEnabled(),
        )

    def _spec(self, action_id: str) -> Spec:
        return next(spec for spec in self.specs() if spec.id == action_id)

    def _bind_all(self) -> None:
        for spec in self.specs():
            self._bind(self._actions[spec.id], spec)

    def _bind(self, action: QAction, spec: Spec) -> None:
        """The action has the keys that are its own now, and its tool tip says so."""
        keys = self._shortcuts.keys(spec)
        action.setShortcuts([QKeySequence(key) for key in keys])
        first = f" ({shown(keys[0])})" if keys else ""
        action.setToolTip(plain_menu(self._text(spec)).rstrip("…") + first)
        if is_mirrored() and keys and not keys[0][-1].isalnum():
            # By itself a menu would show "++Ctrl".
            action.setText(f"{self._text(spec)}\t{shown(keys[0])}")

    def _made(self, spec: Spec) -> QAction:
        action = QAction(self._text(spec), self._window)
        action.setObjectName(spec.id)
        action.setIconVisibleInMenu(False)
        self._bind(action, spec)
        if spec.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(spec.checkable or spec.toggle)
        if spec.checkable:
            self._group(spec).addAction(action)
        if spec.short:
            action.setIconText(translated(spec.short))
        else:
            action.setPriority(QAction.Priority.LowPriority)
        for owner in self._owners(spec):
            owner.addAction(action)
        handler = self._guard(self._handler(spec))
        action.triggered.connect(lambda _checked=False: handler())
        return action

    def _handler(self, spec: Spec) -> Callable[[], object]:
        """What the action does; AttributeError or KeyError right away when the table names what isn't there."""
        controller, method = spec.handler.split(".")
        act: Callable[..., object] = getattr(self._handlers[controller], method)
        argument = spec.argument
        return (lambda: act(argument)) if argument else act

    def _owners(self, spec: Spec) -> tuple[QWidget, ...]:
        return self._scopes.get(spec.scope, (self._window,))

    def _group(self, spec: Spec) -> QActionGroup:
        name = f"group.{spec.menu}.{spec.group}"
        return self.findChild(QActionGroup, name) or _named(QActionGroup(self), name)

    def _text(self, spec: Spec) -> str:
        # Sections and export formats have their names from the brief and the writers.
        return translated(spec.text) if spec in FIXED else spec.text

    def _fill_menus(self) -> None:
        for name, menu in self._menus.items():
            menu.clear()
            group = None
            for spec in _in_menu(self.specs(), name):
                if group not in {None, spec.group}:
                    menu.addSeparator()
                group = spec.group
                menu.addAction(self._actions[spec.id])

    def _tool_bar(self, exports: tuple[Spec, ...]) -> QToolBar:
        bar = QToolBar(QCoreApplication.translate("Actions", "Main tools"), self._window)
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(ICON + _BEFORE_WORDS, ICON))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in ("file", "brief"):
            for spec in (one for one in self._specs if one.bar and one.menu == name):
                bar.addAction(self._actions[spec.id])
            bar.addSeparator()
        if exports:
            bar.addWidget(self._export_button(exports))
            bar.addSeparator()
        for spec in (one for one in self._specs if one.bar and one.menu in {"edit", "help"}):
            bar.addAction(self._actions[spec.id])
        bar.toggleViewAction().setVisible(False)
        return bar

    def _export_button(self, exports: tuple[Spec, ...]) -> QToolButton:
        button = _named(QToolButton(self._window), "exportMenu")
        button.setText(QCoreApplication.translate("Actions", "Export"))
        button.setToolTip(QCoreApplication.translate("Actions", "Export the brief to a file"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(button)
        menu.addActions([self._actions[spec.id] for spec in exports])
        button.setMenu(menu)
        return button


def _in_menu(specs: Iterable[Spec], name: str) -> list[Spec]:
    return sorted((one for one in specs if one.menu == name), key=lambda one: one.group)


def _named(made: _T, name: str) -> _T:
    made.setObjectName(name)
    return made
