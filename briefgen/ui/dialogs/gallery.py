"""The templates that there are, with a picture of each and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefgen.ui.dialogs.form import Dialog
from briefgen.ui.jobs.notices import NoticeBar
from briefgen.ui.look.language import QT_TRANSLATE_NOOP
from briefgen.ui.look.mirror import margins
from briefgen.ui.look.theme import GRID
from briefgen.ui.look.wording import named, worded
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.parts.plain import tooltip
from briefgen.ui.preview.pictures import SHEET, blank
from briefgen.workspace.templates import Shelved

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _WIDEST = 7.5, 200
"""A picture's width, in lines of text, so that it grows with the text, and at most in pixels, so that two fit."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done with a template: an id, what its button says, and which templates it is for."""

    id: str
    text: str
    tip: str
    sound: bool = False
    yours: bool = False


DEEDS = (
    Deed("use", QT_TRANSLATE_NOOP("Gallery", "&Use for This Brief"),
         QT_TRANSLATE_NOOP("Gallery", "Lay the open brief out by this template; issues that follow it have it too"),
         sound=True),
    Deed("default", QT_TRANSLATE_NOOP("Gallery", "Default for &New Briefs"),
         QT_TRANSLATE_NOOP("Gallery", "Offer this template first when a brief is begun in this workspace"), sound=True),
    Deed("series", QT_TRANSLATE_NOOP("Gallery", "Use for the &Series"),
         QT_TRANSLATE_NOOP("Gallery", "Begin the next issues of the open brief with this template"), sound=True),
    Deed("duplicate", QT_TRANSLATE_NOOP("Gallery", "&Duplicate…"),
         QT_TRANSLATE_NOOP("Gallery", "Make a template of your own of it"), sound=True),
    Deed("edit", QT_TRANSLATE_NOOP("Gallery", "&Edit…"),
         QT_TRANSLATE_NOOP("Gallery", "Write its layout and its style, and see what comes of it"), yours=True),
    Deed("folder", QT_TRANSLATE_NOOP("Gallery", "&Open Folder"),
         QT_TRANSLATE_NOOP("Gallery", "Show the files of the template")),
    Deed("pack", QT_TRANSLATE_NOOP("Gallery", "&Pack to File…"),
         QT_TRANSLATE_NOOP("Gallery", "Make one file of it, to be sent"), sound=True),
    Deed("remove", QT_TRANSLATE_NOOP("Gallery", "&Remove"),
         QT_TRANSLATE_NOOP("Gallery", "Take the template out; its folder is kept"), yours=True),
)  # fmt: skip
"""In the order of the buttons."""


class Gallery(Dialog):
    """Stays beside the window. `asked` has the id of a deed and that of a template ("install" is for none)."""

    asked = Signal(str, str)

    stale = Signal()
    """The list or its pictures may be out of date."""

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, "gallery")
        self.setWindowTitle(self.tr("Templates"))
        self._writable = writable
        self._shelf: dict[str, Shelved] = {}
        self._default = self._used = self._series = ""
        self.list = self._made_list()
        self._title = plain_label(self, "templateTitle")
        self._title.setProperty("heading", True)
        self._about = plain_label(self, "templateDescription")
        self._origin = plain_label(self, "templateOrigin")
        self._origin.setProperty("muted", True)
        self._fault = plain_label(self, "templateFault")
        self._fault.setProperty("badge", True)
        self._buttons = {one.id: self._button(one) for one in DEEDS}
        self.notices = NoticeBar(self)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self._remove)
        self.resize(1040, 680)

    # ------------------------------------------------------------ contract

    def show_shelf(self, shelf: tuple[Shelved, ...], default: str) -> None:
        """These templates are listed, and one of them is the default; what was selected stays so if it is there."""
        selected = self.selected() or self._used or default
        self._default = default
        kept = {one.data(_ID): one.icon() for one in self._items()}
        self._shelf = {one.id: one for one in shelf}
        self.list.clear()
        empty = _icon(blank(self.page_width, self.devicePixelRatioF()))
        for one in shelf:
            item = QListWidgetItem(kept.get(one.id, empty), self._label(one), self.list)
            item.setData(_ID, str(one.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(one))
            item.setToolTip(tooltip(named(one.title), named(one.description), worded(one.fault)))
        self.select(selected if selected in self._shelf else next(iter(self._shelf), ""))

    def show_used(self, template_id: str) -> None:
        """The open brief is laid out by this template; by none where no brief is open."""
        self._used = template_id
        self._describe()

    def show_series(self, template_id: str) -> None:
        """The series of the open brief begins its issues with this template; an empty id is for none of its own."""
        self._series = template_id
        for item in self._items():
            one = self._shelf[item.data(_ID)]
            item.setText(self._label(one))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(one))
        self._describe()

    def set_picture(self, template_id: str, picture: QPixmap) -> None:
        """A template has its picture."""
        if item := self._item(template_id):
            item.setIcon(_icon(picture))

    def say_missing(self, template_id: str, why: str) -> None:
        """A template has no picture, and why."""
        if item := self._item(template_id):
            item.setIcon(_icon(blank(self.page_width, self.devicePixelRatioF())))
            item.setToolTip(tooltip(named(self._shelf[template_id].title), *why.splitlines()))

    def select(self, template_id: str) -> None:
        """A template is the one that things are done with."""
        if item := self._item(template_id):
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)
        self._describe()

    def selected(self) -> str:
        """The id of that template, or an empty text."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item else ""  # pyright: ignore[reportUnnecessaryComparison]

    @property
    def page_width(self) -> int:
        """How wide pictures are, in logical pixels."""
        return min(round(self.fontMetrics().height() * _WIDTH), _WIDEST)

    # ------------------------------------------------------------ parts

    def _made_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("templateList")
        made.setAccessibleName(self.tr("Templates"))
        made.setAccessibleDescription(self.tr("The buttons are for the selected template"))
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setMovement(QListView.Movement.Static)
        made.setWordWrap(True)
        made.currentItemChanged.connect(lambda: self._describe())
        return made

    def _button(self, deed: Deed) -> QPushButton:
        button = QPushButton(_translated(deed.text), self, autoDefault=False)
        button.setObjectName(f"template.{deed.id}")
        button.setToolTip(_translated(deed.tip))
        button.setAccessibleDescription(_translated(deed.tip))
        button.clicked.connect(lambda: self.asked.emit(deed.id, self.selected()))
        return button

    def _lay_out(self) -> None:
        panel = QWidget(self)
        beside = QVBoxLayout(panel)
        margins(beside, 2 * GRID, 0, GRID, 0)
        beside.setSpacing(GRID)
        for part in (self._title, self._about, self._origin, self._fault):
            beside.addWidget(part)
        beside.addSpacing(GRID)
        for button in self._buttons.values():
            beside.addWidget(button)
        beside.addStretch(1)
        self._panel = QScrollArea(self)
        self._panel.setFrameShape(QFrame.Shape.NoFrame)
        self._panel.setWidgetResizable(True)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._panel.setWidget(panel)
        across = QHBoxLayout()
        across.addWidget(self.list, 1)
        across.addWidget(self._panel)
        self.column.addLayout(across, 1)
        self.column.addWidget(self.notices)
        self.column.addLayout(self._foot())
        self._measure()

    def _foot(self) -> QHBoxLayout:
        install = QPushButton(self.tr("&Install from File…"), self, autoDefault=False)
        install.setObjectName("template.install")
        install.setToolTip(self.tr("Take in a template that somebody packed"))
        install.clicked.connect(lambda: self.asked.emit("install", ""))
        close = QPushButton(self.tr("Close"), self, autoDefault=False)
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(install)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _measure(self) -> None:
        """Pictures and panel go with the size of the text."""
        width, lines = self.page_width, self.fontMetrics().height()
        self.list.setIconSize(QSize(width, round(width * SHEET)))
        self.list.setGridSize(QSize(width + 2 * GRID, round(width * SHEET) + 2 * lines + 2 * GRID))
        widest = max(one.sizeHint().width() for one in self._buttons.values())
        self._panel.setFixedWidth(max(15 * lines, widest + 4 * GRID))

    def _item(self, template_id: str) -> QListWidgetItem | None:
        return next((one for one in self._items() if one.data(_ID) == template_id), None)

    def _items(self) -> tuple[QListWidgetItem, ...]:
        return tuple(self.list.item(row) for row in range(self.list.count()))

    # ------------------------------------------------------------ what is said of a template

    def _label(self, one: Shelved) -> str:
        label = named(one.title)
        label = self.tr("{0} (default)").format(label) if one.id == self._default else label
        return self.tr("{0} (series)").format(label) if one.id == self._series else label

    def _spoken(self, one: Shelved) -> str:
        return ". ".join(
            filter(
                None, (self._label(one), named(one.description), self._from(one), worded(one.fault))
            )
        )

    def _from(self, one: Shelved) -> str:
        if not one.yours:
            return self.tr("Comes with briefgen")
        return self.tr("Yours, in {0}").format(one.folder)

    def _describe(self) -> None:
        one = self._shelf.get(self.selected())
        self._title.setText(named(one.title) if one else "")
        self._about.setText(named(one.description) if one else "")
        self._origin.setText(self._from(one) if one else "")
        self._fault.setText(worded(one.fault) if one else "")
        for label in (self._about, self._fault):
            label.setVisible(bool(label.text()))
        for deed in DEEDS:
            self._buttons[deed.id].setEnabled(one is not None and self._may(deed, one))

    def _may(self, deed: Deed, one: Shelved) -> bool:
        match deed.id:
            case "use" if not self._writable or self._used in {"", one.id}:
                return False
            case "default" if not self._writable or one.id == self._default:
                return False
            case "series" if not self._writable or not self._used or one.id == self._series:
                return False
            case _:
                return (one.yours or not deed.yours) and not (deed.sound and one.fault)

    def _remove(self) -> None:
        if self._buttons["remove"].isEnabled():
            self.asked.emit("remove", self.selected())

    # ------------------------------------------------------------ Qt's side

    def event(self, event: QEvent) -> bool:
        """Has the list looked at again when the user comes back to it, and pictures when they would be blurred."""
        match event.type():
            case QEvent.Type.WindowActivate | QEvent.Type.DevicePixelRatioChange:
                self.stale.emit()
            case QEvent.Type.FontChange:
                self._measure()
                self.stale.emit()
            case _:
                pass
        return super().event(event)


def _icon(picture: QPixmap) -> QIcon:
    """The picture, which a selection doesn't tint."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


def _translated(text: str) -> str:
    return QCoreApplication.translate("Gallery", text)
