"""The brief pane: sections with their facts, and the editor of a statement. It shows; it never edits a brief."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from briefgen.model.brief import Brief
from briefgen.model.ids import FactId
from briefgen.ui.brief.list import BriefList
from briefgen.ui.brief.model import BriefModel, FactRow, FactView
from briefgen.ui.brief.statement_editor import StatementEditor
from briefgen.ui.keys.names import USUAL, KeyNames
from briefgen.ui.look.colours import Hues
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.mirror import from_start
from briefgen.ui.parts.empty import EmptyState
from briefgen.ui.parts.labels import plain_label
from briefgen.ui.prose.field import ProseField

__all__ = ["BriefPane", "FactView"]


class BriefPane(QWidget):
    """Shows a brief; every change of it is asked for by a signal."""

    move_requested = Signal(object, str, int)
    """Fact ids (a tuple, in their order), the section's key, and the index among its facts that aren't moved."""
    restate_requested = Signal(str, str)
    """A fact's id, and its new statement in Markdown."""
    remove_requested = Signal(object)
    """Fact ids (a tuple)."""
    source_requested = Signal(str, int)
    """A fact's id, and which of its evidence, from 0."""
    write_requested = Signal(str)
    """The key of the section where a judgement or comment is wanted."""

    def __init__(self, parent: QWidget | None = None, keys: KeyNames = USUAL) -> None:
        super().__init__(parent)
        self.keys = keys
        self._brief: Brief | None = None
        self._views: Mapping[FactId, FactView] = {}
        self.setObjectName("brief")
        self.setAccessibleName(self.tr("Brief"))
        self._model = BriefModel(self)
        self._list = self._make_list()
        self._editor = self._make_editor()
        self._title, self._about = _title_label(self), _about_label(self)
        self._empty = EmptyState(self.tr("No brief is open"), "")
        keys.keep(
            self._empty.say_hint,
            self.tr("Make a new one with {new}, or open an earlier one with {open}."),
            new="brief.new",
            open="brief.open",
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._make_page())
        self.setFocusProxy(self._list)

    # ------------------------------------------------------------ contract

    def set_brief(self, brief: Brief | None, views: Mapping[FactId, FactView]) -> None:
        """The brief is shown; for the same one, selection, place and words that are being typed stay."""
        another = (self._brief and self._brief.id) != (brief and brief.id)
        self._brief, self._views = brief, views
        if another:
            self._list.delegate.cards.forget()
        self._tell_title()
        self._stack.setCurrentIndex(1 if brief else 0)
        self._model.show(brief, views)
        if editing := self._editor.fact_id():
            row = self._model.row_of(editing)
            self._editor.refresh(self._view_at(row) if row is not None else None)

    def set_hues(self, hues: Hues) -> None:
        """Sections have the colours of that palette."""
        self._list.delegate.hues = hues
        self._list.viewport().update()

    def selected(self) -> tuple[FactId, ...]:
        """The selected facts, in their order."""
        return self._list.selected()

    def select(self, fact_id: FactId) -> None:
        """The fact alone is selected, current and in sight."""
        row = self._model.row_of(fact_id)
        if row is not None:
            index = self._model.index(row)
            self._list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._list.scrollTo(index)

    def move_selected(self, step: int) -> None:
        """Asks for the selected facts one place up (-1) or down (1), across the borders of sections."""
        moved = self.selected()
        if self._brief is None or not moved:
            return
        place = place_after_step(self._brief, moved, step)
        if place:
            self.move_requested.emit(moved, *place)
            self._list.scrollTo(self._list.currentIndex())

    def edit_selected(self, anew: bool = False) -> None:
        """The statement of the current fact can be edited, or written anew; what was edited is asked for first."""
        self.finish_editing()
        row = self._model.row_of(next(iter(self.selected()), ""))
        view = self._view_at(row) if row is not None else None
        if view:
            self.select(view.fact.id)
            self._editor.edit(view, anew)
            self._list.scrollTo(self._list.currentIndex())

    # ------------------------------------------------------------ beyond it

    def set_writable(self, writable: bool) -> None:
        """Whether statements can be changed, or only read beside their original words."""
        self._editor.set_writable(writable)

    def set_places(self, places: Callable[[FactId], tuple[str, ...]]) -> None:
        """Gives where the passages of a fact stand in their articles, when they are shown."""
        self._editor.places = places

    def set_spelled(self, spelled: Callable[[ProseField, FactId], None]) -> None:
        """Has the statements' spelling checked."""
        self._editor.spelled = spelled

    def finish_editing(self) -> None:
        """Asks for the statement that is being typed, if any, and closes the editor. For closing and switching."""
        if self._editor.fact_id():
            self._editor.save()

    # ------------------------------------------------------------ parts

    def _make_list(self) -> BriefList:
        view = BriefList(self._model, self.keys)
        view.setObjectName("brief.facts")
        view.setAccessibleName(self.tr("Sections and facts"))
        self.keys.keep(
            view.setAccessibleDescription,
            self.tr("Enter or {key} edits the statement of the fact"),
            key="fact.edit",
        )
        self.keys.follow(view.viewport().update)
        view.setToolTip("")
        self._model.dropped.connect(self.move_requested)
        view.edit_wanted.connect(self.edit_selected)
        view.remove_wanted.connect(self._ask_to_remove)
        view.move_wanted.connect(self.move_selected)
        view.write_wanted.connect(self.write_requested)
        view.source_wanted.connect(self.source_requested)
        return view

    def _make_editor(self) -> StatementEditor:
        editor = StatementEditor()
        editor.restate_wanted.connect(self.restate_requested)
        editor.source_wanted.connect(self.source_requested)
        editor.closed.connect(self._list.setFocus)
        return editor

    def _make_page(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(_hairline())
        column.addWidget(split, 1)
        return page

    # ------------------------------------------------------------ inner

    def _tell_title(self) -> None:
        brief = self._brief
        if brief is None:
            return
        day = in_words(brief.as_of)
        number = self.tr("No. {number}").format(number=brief.number) if brief.number else ""
        self._title.setText(from_start(brief.title))
        self._about.setText(" · ".join(one for one in (number, day, brief.marking) if one))

    def _view_at(self, row: int) -> FactView | None:
        held = self._model.rows[row]
        return held.view if isinstance(held, FactRow) else None

    def _ask_to_remove(self) -> None:
        if chosen := self.selected():
            self.remove_requested.emit(chosen)


def place_after_step(brief: Brief, moved: tuple[FactId, ...], step: int) -> tuple[str, int] | None:
    """The section and the index (among facts that aren't moved) one place up or down; None at the very end."""
    edge = moved[0] if step < 0 else moved[-1]
    for place, section in enumerate(brief.sections):
        ids = [fact.id for fact in section.facts]
        if edge not in ids:
            continue
        others = [one for one in ids if one not in moved]
        before = sum(1 for one in ids[: ids.index(edge)] if one not in moved)
        index = before + (-1 if step < 0 else 1)
        if 0 <= index <= len(others):
            return section.key, index
        return _next_section(brief, place, moved, step)
    return None


def _next_section(
    brief: Brief, place: int, moved: tuple[FactId, ...], step: int
) -> tuple[str, int] | None:
    beyond = place + (-1 if step < 0 else 1)
    if not 0 <= beyond < len(brief.sections):
        return None
    section = brief.sections[beyond]
    others = [fact for fact in section.facts if fact.id not in moved]
    return section.key, (len(others) if step < 0 else 0)


def _title_label(parent: QWidget) -> QLabel:
    label = plain_label(parent, "brief.title")
    label.setContentsMargins(16, 12, 16, 0)
    label.setProperty("heading", True)
    return label


def _about_label(parent: QWidget) -> QLabel:
    label = plain_label(parent, "brief.about")
    label.setContentsMargins(16, 2, 16, 10)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _hairline() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
