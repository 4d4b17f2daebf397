"""How the window looks: two palettes of one design, the fonts, and the few rules that a palette can't say."""

from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefgen.resources import assets_path
from briefgen.ui.look.colours import Hues
from briefgen.ui.look.tokens import Tokens, tokens

GRID = 8
"""Distances are multiples of this, in device-independent pixels."""

ICON = 18
"""The edge of a tool bar icon in device-independent pixels."""

STYLE = ("-style", "fusion")
"""The style as options of the application: asked for on the object, it would cost a twentieth of the start."""

_BASE_POINTS = 10.5
_HEADING = 1.25
_ZOOM_STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Theme(StrEnum):
    """Which palette is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def misspelling(palette: QPalette) -> QColor:
    """The colour of the wave under a misspelt word. A graphic, so 3:1 would do (WCAG 1.4.11); it has more."""
    return QColor(tokens(is_dark(palette)).misspelt)


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def palette(dark: bool) -> QPalette:
    """The Qt palette of the tokens."""
    one = tokens(dark)
    role = QPalette.ColorRole
    made = QPalette(QColor(one.window))
    for target, colour in (
        (role.Window, one.window),
        (role.WindowText, one.text),
        (role.Base, one.base),
        (role.AlternateBase, one.window),
        (role.Text, one.text),
        (role.Button, one.window),
        (role.ButtonText, one.text),
        (role.BrightText, one.on_error),
        (role.PlaceholderText, one.muted),
        (role.Highlight, one.accent),
        (role.HighlightedText, one.on_accent),
        (role.Accent, one.accent),
        (role.Link, one.accent),
        (role.LinkVisited, one.accent),
        (role.ToolTipBase, one.base),
        (role.ToolTipText, one.text),
        (role.Mid, one.hairline),
        (role.Midlight, one.hover),
    ):
        made.setColor(target, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for target in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(off, target, QColor(one.muted).darker(130 if dark else 90))
    return made


def style_sheet(dark: bool, points: float) -> str:
    """What Fusion would draw as boxes, drawn as hairlines and air; `points` is the size of the program's font."""
    one = tokens(dark)
    # Fonts of their own would be lost at the next zoom: what a style sheet polishes, it also sets back.
    heading = (
        f"QLabel[heading='true'] {{ font-size: {points * _HEADING:.2f}pt; font-weight: 600; }}"
    )
    rules = (
        _frame_rules(one),
        _control_rules(one),
        _quiet_rules(one),
        _box_rules(one, dark),
        _notice_rules(one),
    )
    return "".join(rules) + heading


def _frame_rules(one: Tokens) -> str:
    """The bars around the panes, and the lines between them."""
    return f"""
    QToolBar {{ border: 0; border-bottom: 1px solid {one.hairline}; padding: 6px 8px; spacing: 2px; }}
    QToolBar::separator {{ background: {one.hairline}; width: 1px; margin: 6px 6px; }}
    QToolBar QToolButton {{ border: 0; border-radius: 6px; padding: 6px 8px; }}
    QToolBar QToolButton:hover, QToolBar QToolButton:focus {{ background: {one.hover}; }}
    QToolBar QToolButton:pressed {{ background: {one.selection}; }}
    QToolBar QToolButton::menu-indicator {{ width: 0; }}
    QMenuBar {{ background: {one.window}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {one.hover}; }}
    QMenu::separator {{ background: {one.hairline}; height: 1px; margin: 4px 8px; }}
    QStatusBar {{ border-top: 1px solid {one.hairline}; }}
    QStatusBar::item {{ border: 0; }}
    QSplitter::handle {{ background: {one.hairline}; }}
    QTabWidget#tabs::pane {{ border: 0; }}
    QTabWidget#tabs > QTabBar::tab, QTabBar#styleViews::tab {{ border: 0; padding: 9px 14px;
        border-bottom: 2px solid transparent; color: {one.muted}; background: transparent; }}
    QTabWidget#tabs > QTabBar::tab:hover, QTabBar#styleViews::tab:hover {{ color: {one.text}; }}
    QTabWidget#tabs > QTabBar::tab:selected, QTabBar#styleViews::tab:selected {{ border-bottom-color: {one.accent};
        color: {one.text}; }}
    QTabWidget#tabs > QTabBar::tab:focus, QTabBar#styleViews::tab:focus {{ background: {one.hover}; }}
    """


def _control_rules(one: Tokens) -> str:
    """Fields, lists, buttons, scroll bars."""
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {one.handle}; border: 3px solid transparent; border-radius: 6px; }}
    QScrollBar::handle:vertical {{ min-height: 36px; }}
    QScrollBar::handle:horizontal {{ min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {one.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QDialog QLineEdit, QDialog QPlainTextEdit, StatementField, FindBar QLineEdit {{
        border: 1px solid {one.frame}; border-radius: 5px; padding: 4px 6px; background: {one.base}; }}
    QDialog QLineEdit:focus, QDialog QPlainTextEdit:focus, StatementField:focus, FindBar QLineEdit:focus {{
        border: 2px solid {one.accent}; padding: 3px 5px; }}
    QDialog QDoubleSpinBox {{ min-height: 22px; padding-left: 4px; }}
    QDialog QTreeView, QDialog QListView {{ border: 1px solid {one.hairline}; border-radius: 5px; }}
    QDialog QListView::item:selected, QDialog QTreeView::item:selected {{ background: {one.selection};
        color: {one.text}; }}
    QDialog QTreeView::item {{ padding: 4px 6px 4px 2px; }}
    QDialog QListView {{ outline: 0; }}
    QDialog QListView:focus, QDialog QTreeView:focus {{ border-color: {one.accent}; }}
    QDialog QListView::item {{ border: 0; padding: 2px; }}
    QDialog QListView#templateList {{ padding: 8px; background: {one.base}; }}
    QHeaderView::section {{ border: 0; border-bottom: 1px solid {one.hairline}; padding: 5px 6px;
        background: {one.window}; color: {one.muted}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ border: 1px solid {one.handle}; border-radius: 5px; padding: 5px 16px; background: {one.base}; }}
    QPushButton:hover {{ background: {one.hover}; }}
    QPushButton:focus {{ border: 2px solid {one.accent}; padding: 4px 15px; }}
    QPushButton[way="true"] {{ border-color: {one.hairline}; border-radius: 8px; padding: 0; text-align: left; }}
    QPushButton[way="true"]:focus {{ border: 2px solid {one.accent}; background: {one.selection}; }}
    QPushButton:default {{ background: {one.accent}; border-color: {one.accent}; color: {one.on_accent}; }}
    QPushButton:default:focus {{ border: 2px solid {one.text}; padding: 4px 15px; }}
    QPushButton:disabled {{ color: {one.muted}; background: {one.window}; border-color: {one.hairline}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QLineEdit#librarySearch {{ border: 1px solid {one.frame}; border-radius: 6px; padding: 5px 6px;
        background: {one.base}; }}
    QLineEdit#librarySearch:focus {{ border: 2px solid {one.accent}; padding: 4px 5px; }}
    """


_QUIET = ("NoticeBar", "StatementEditor", "FindBar", "Reader", "QStatusBar")
"""Where tool buttons are words without a frame."""


def _quiet_rules(one: Tokens) -> str:
    """Tool buttons that are words alone, and yet show where the focus is (WCAG 2.4.7)."""
    states = {
        "": f"border: 1px solid transparent; border-radius: 5px; padding: 2px 5px; color: {one.text};",
        ":hover": f"background: {one.hover};",
        ":checked": f"background: {one.selection};",
        ":focus": f"border-color: {one.accent};",
        ":disabled": f"color: {one.muted};",
    }
    return "\n".join(
        f"{', '.join(f'{place} QToolButton{state}' for place in _QUIET)} {{ {rules} }}"
        for state, rules in states.items()
    )


def _box_rules(one: Tokens, dark: bool) -> str:
    """What opens a list or a calendar, and what is ticked: as flat as the fields beside it."""
    icons = (assets_path() / "icons").as_posix()
    tick = "dark" if dark else "light"
    return f"""
    QComboBox, QDateEdit {{ border: 1px solid {one.frame}; border-radius: 5px; padding: 4px 6px;
        min-height: 1.15em; background: {one.base}; }}
    QComboBox:!editable {{ padding-left: 8px; }}
    QComboBox:hover, QDateEdit:hover {{ border-color: {one.muted}; }}
    QComboBox:focus, QDateEdit:focus, QComboBox:on {{ border: 2px solid {one.accent}; padding: 3px 5px; }}
    QComboBox:!editable:focus {{ padding-left: 7px; }}
    QComboBox:disabled, QDateEdit:disabled {{ color: {one.muted}; background: {one.window};
        border-color: {one.hairline}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 26px; background: transparent; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{icons}/chevron-down.svg");
        width: 16px; height: 16px; }}
    QDialog QComboBox QLineEdit, QDialog QDateEdit QLineEdit {{ border: 0; padding: 0;
        background: transparent; }}
    QComboBox QAbstractItemView {{ selection-background-color: {one.selection};
        selection-color: {one.text}; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {one.frame};
        border-radius: 4px; background: {one.base}; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border: 2px solid {one.accent};
        width: 14px; height: 14px; }}
    QCheckBox::indicator:checked {{ background: {one.accent}; border-color: {one.accent};
        image: url("{icons}/tick-{tick}.svg"); }}
    QCheckBox::indicator:checked:focus {{ border: 2px solid {one.text}; }}
    """


def _notice_rules(one: Tokens) -> str:
    """Notices in the colours of their level, and labels that are quiet or loud."""
    return f"""
    QFrame#notices[level="information"] {{ background: {one.information}; }}
    QFrame#notices[level="warning"] {{ background: {one.warning}; }}
    QFrame#notices[level="error"] {{ background: {one.error}; }}
    QFrame#notices[level="information"] QLabel {{ color: {one.on_information}; }}
    QFrame#notices[level="warning"] QLabel {{ color: {one.on_warning}; }}
    QFrame#notices[level="error"] QLabel {{ color: {one.on_error}; }}
    QLabel#previewTrouble {{ color: {one.on_error}; background: {one.error}; padding: 8px 16px; }}
    QLabel[muted="true"] {{ color: {one.muted}; }}
    QLabel[badge="true"] {{ color: {one.on_warning}; background: {one.warning}; border-radius: 4px;
        padding: 1px 6px; }}
    """


def load_fonts() -> None:
    """The shipped fonts can be used by their family names, so that every script is legible anywhere."""
    for path in sorted((assets_path() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class Look(QObject):
    """The theme and the zoom of the whole program, remembered in the settings. `changed` when colours change.

    They are made for Qt's style Fusion (`STYLE`).
    """

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._family = app.font().family()
        self._theme = _theme(str(settings.value("theme", Theme.SYSTEM)))
        self._zoom = _zoom(str(settings.value("zoom", "1.0")))
        self._hues = _hues(str(settings.value("hues", Hues.OKABE_ITO)))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The choice, which may be to follow the system."""
        return self._theme

    @property
    def dark(self) -> bool:
        """Whether the dark palette is shown."""
        match self._theme:
            case Theme.SYSTEM:
                return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            case Theme.LIGHT:
                return False
            case Theme.DARK:
                return True

    @property
    def hues(self) -> Hues:
        """The palette of the sections."""
        return self._hues

    def choose_hues(self, hues: str) -> None:
        """Sections are shown in a palette ("okabe-ito", "tol"); another word means the first."""
        self._hues = _hues(hues)
        self._settings.setValue("hues", str(self._hues))
        self.changed.emit()

    def choose(self, theme: str) -> None:
        """The program is shown in a theme ("system", "light", "dark"); another word means the system's."""
        self._theme = _theme(theme)
        self._settings.setValue("theme", str(self._theme))
        self._apply()

    @property
    def zoom_steps(self) -> int:
        """How many steps larger than usual the text is, or smaller."""
        return _ZOOM_STEPS.index(self._zoom) - _ZOOM_STEPS.index(1.0)

    def zoom(self, steps: int) -> None:
        """Text is larger or smaller by that many steps; 0 steps: its usual size."""
        at = _ZOOM_STEPS.index(self._zoom) + steps if steps else _ZOOM_STEPS.index(1.0)
        self._zoom = _ZOOM_STEPS[max(0, min(at, len(_ZOOM_STEPS) - 1))]
        self._settings.setValue("zoom", str(self._zoom))
        self._dress()

    @property
    def _points(self) -> float:
        return _BASE_POINTS * self._zoom

    def _font(self) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(self._points)
        return font

    def _system_changed(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        # Title bars and native parts first; a silent no-op on plain X11, hence the palette too.
        schemes = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self._theme, Qt.ColorScheme.Unknown))
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        """Font, palette and style sheet are those of this look."""
        self._app.setFont(self._font())
        self._app.setPalette(palette(self.dark))
        # Widgets take the font over when there is no style sheet any more: what a new one in its place polishes takes
        # it from its parent, which may not have it yet. It would take twice the time, too.
        # What the old one has measured but not polished is polished first. The new one would know of it for ever: when
        # that window has gone, the next theme would end the process.
        for one in self._app.allWidgets():
            one.ensurePolished()
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(self.dark, self._points))


def _theme(text: str) -> Theme:
    return Theme(text) if text in set(Theme) else Theme.SYSTEM


def _zoom(text: str) -> float:
    return {str(one): one for one in _ZOOM_STEPS}.get(text, 1.0)


def _hues(text: str) -> Hues:
    return Hues(text) if text in set(Hues) else Hues.OKABE_ITO
