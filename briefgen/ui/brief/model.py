"""The brief as rows: a header for each section, its facts, or a hint where it has none."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefgen.model.brief import Brief, Fact, FactKind, FactStatus
from briefgen.model.ids import FactId
from briefgen.model.prose import as_words
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.wording import listed
from briefgen.ui.parts.plain import mime
from briefgen.ui.parts.row_changes import Insert, Move, Remove, runs, steps

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives itself."""

FACTS = "application/x-briefgen-facts"
"""The media type of dragged facts: their ids, as JSON."""

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words are from: an outlet, or a headline where none is known, and the day of publication."""

    name: str
    published: date | None = None

    @property
    def day(self) -> str:
        """The day in words, or "undated"."""
        if self.published is None:
            return QCoreApplication.translate("Composing", "undated")
        return in_words(self.published)

    @property
    def words(self) -> str:
        """Both: "Harbour Times, 1 March 2026"."""
        return listed((self.name, self.day))


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact with its exact words, and where each of them is from.

    `follows`: there is an issue before, against which the fact is new, updated or carried. `notes` has one, or
    an empty one, for each of the words. `rating` is letter and digit ("B2"), or empty. `overdue`: the day by which
    it was to be reviewed lies before that of the brief.
    """

    fact: Fact
    quotes: tuple[str, ...] = ()
    sources: tuple[Origin, ...] = ()
    follows: bool = False
    notes: tuple[str, ...] = ()
    rating: str = ""
    overdue: bool = False


def standing(view: FactView) -> str:
    """Where a fact stands against the issue before, or nothing where there is none."""
    match view.fact.status:
        case FactStatus.UPDATED:
            return QCoreApplication.translate("BriefPane", "Updated")
        case FactStatus.CARRIED:
            return QCoreApplication.translate("BriefPane", "Carried over")
        case FactStatus.DUE:
            return QCoreApplication.translate("BriefPane", "To be updated")
        case FactStatus.NEW:
            return QCoreApplication.translate("BriefPane", "New") if view.follows else ""


def event(view: FactView) -> str:
    """When the fact happened, how it is rated ("On 2 March 2026 · B2"), when to review it: what is known of it."""
    fact, said = view.fact, list[str]()
    if day := fact.event_date:
        words = QCoreApplication.translate("BriefPane", "On {day}")
        said.append(words.format(day=in_words(day)))
    if view.rating:
        said.append(view.rating)
    elif fact.credibility:
        words = QCoreApplication.translate("BriefPane", "Credibility {digit}")
        said.append(words.format(digit=fact.credibility))
    if fact.review_by and not view.overdue:
        words = QCoreApplication.translate("BriefPane", "Review by {day}")
        said.append(words.format(day=in_words(fact.review_by)))
    return " · ".join(said)


def overdue(view: FactView) -> str:
    """That the fact was to be reviewed before the brief's day, or nothing."""
    if not view.overdue or view.fact.review_by is None:
        return ""
    words = QCoreApplication.translate("BriefPane", "Review overdue since {day}")
    return words.format(day=in_words(view.fact.review_by))


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The head of a section; `place` counts sections from 0."""

    section: str
    title: str
    place: int
    facts: int

    @property
    def id(self) -> str:
        """What the row is known by."""
        return f"section {self.section}"


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact in its section."""

    section: str
    title: str
    place: int
    view: FactView
    statement: str
    """Its words, without markup."""

    @property
    def id(self) -> str:
        """What the row is known by."""
        return f"fact {self.view.fact.id}"


@dataclass(frozen=True, slots=True)
class HintRow:
    """Stands where a section has no facts."""

    section: str
    title: str
    place: int

    @property
    def id(self) -> str:
        """What the row is known by."""
        return f"hint {self.section}"


Row = HeaderRow | FactRow | HintRow


def rows_of(brief: Brief, views: Mapping[FactId, FactView]) -> tuple[Row, ...]:
    """The rows of a brief. A fact without a view has no words of its source."""
    return tuple(_rows(brief, views))


def place_of_gap(rows: Sequence[Row], gap: int, moved: frozenset[FactId]) -> tuple[str, int] | None:
    """The section and the index there of what is dropped before row `gap`; None in a brief without sections.

    The index counts the facts of the section that are not moved themselves.
    """
    head = next((row for row in reversed(rows[: max(gap, 1)]) if isinstance(row, HeaderRow)), None)
    if head is None:
        return None
    before = sum(
        1
        for row in rows[:gap]
        if isinstance(row, FactRow)
        and row.section == head.section
        and row.view.fact.id not in moved
    )
    return head.section, before


class BriefModel(QAbstractListModel):
    """Adapts a frozen brief. It changes only when it is given another brief; drops are intentions."""

    dropped = Signal(object, str, int)
    """Fact ids, the key of the section, and the index among its facts that aren't moved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._brief_id: str | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """The rows, from the top."""
        return self._rows

    def show(self, brief: Brief | None, views: Mapping[FactId, FactView]) -> None:
        """The rows are those of the brief: changed in place for the same one, afresh for another."""
        new = rows_of(brief, views) if brief else ()
        brief_id = brief.id if brief else None
        if brief_id != self._brief_id:
            self.beginResetModel()
            self._brief_id = brief_id
            self._rows = list(new)
            self.endResetModel()
        else:
            self._change_to(new)

    def row_of(self, fact_id: str) -> int | None:
        """Where a fact stands among the rows."""
        wanted = f"fact {fact_id}"
        return next((place for place, row in enumerate(self._rows) if row.id == wanted), None)

    def _change_to(self, new: tuple[Row, ...]) -> None:
        by_id = {row.id: row for row in new}
        for step in steps([row.id for row in self._rows], list(by_id)):
            match step:
                case Remove(row):
                    self.beginRemoveRows(_NOWHERE, row, row)
                    del self._rows[row]
                    self.endRemoveRows()
                case Insert(row, source):
                    self.beginInsertRows(_NOWHERE, row, row)
                    self._rows.insert(row, new[source])
                    self.endInsertRows()
                case Move(row, to):
                    self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, to + 1 if to > row else to)
                    self._rows.insert(to, self._rows.pop(row))
                    self.endMoveRows()
        changed = [place for place, row in enumerate(new) if self._rows[place] != row]
        for place in changed:
            self._rows[place] = new[place]
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    # ------------------------------------------------------------ Qt's side

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """How many rows there are; rows have none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its words, or what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.statement if isinstance(row, FactRow) else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Facts can be selected and dragged; headers can be reached; between rows anything can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        match self._rows[index.row()]:
            case FactRow():
                return (
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsDragEnabled
                    | Qt.ItemFlag.ItemNeverHasChildren
                )
            case HeaderRow():
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
            case HintRow():
                return Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """Facts alone can be dropped."""
        return [FACTS]

    def supportedDropActions(self) -> Qt.DropAction:
        """Facts are moved."""
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The facts as ids for us, and as words for other programs."""
        rows = [self._rows[place] for place in sorted(index.row() for index in indexes)]
        facts = [row for row in rows if isinstance(row, FactRow)]
        data = mime("\n\n".join(row.statement for row in facts))
        data.setData(FACTS, json.dumps([row.view.fact.id for row in facts]).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _AnyIndex
    ) -> bool:
        """Whether it is facts of this brief."""
        return bool(self.dragged(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _AnyIndex
    ) -> bool:
        """Says that a move is wanted; False always, since the brief is not changed here."""
        ids = self.dragged(data)
        gap = row if row >= 0 else len(self._rows)
        place = place_of_gap(self._rows, gap, frozenset(ids))
        if ids and place:
            self.dropped.emit(ids, *place)
        return False

    def dragged(self, data: QMimeData) -> tuple[FactId, ...]:
        """The facts of this brief among what is dragged, in their order."""
        if not data.hasFormat(FACTS):
            return ()
        try:
            told = json.loads(bytes(data.data(FACTS).data()))
        except ValueError:
            return ()
        wanted = (
            {str(one) for one in cast("list[object]", told)}
            if isinstance(told, list)
            else set[str]()
        )
        return tuple(
            row.view.fact.id
            for row in self._rows
            if isinstance(row, FactRow) and row.view.fact.id in wanted
        )

    def _spoken(self, row: Row) -> str:
        match row:
            case HeaderRow():
                words = self.tr("Section {title}, {count} facts. Enter writes a judgement here.")
                return words.format(title=row.title, count=row.facts)
            case HintRow():
                return self.tr("Section {title} is empty.").format(title=row.title)
            case FactRow():
                kind, status = self._kind(row.view.fact), standing(row.view)
                late, when = overdue(row.view), event(row.view)
                parts = [row.title, kind, status, late, row.statement]
                parts += [*(one.words for one in row.view.sources), when]
                return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def _kind(self, fact: Fact) -> str:
        match fact.kind:
            case FactKind.QUOTATION:
                return self.tr("Quotation")
            case FactKind.PARAPHRASE:
                return self.tr("Paraphrase")
            case FactKind.JUDGEMENT:
                return self.tr("Judgement")
            case FactKind.COMMENT:
                return self.tr("Comment")


@lru_cache(maxsize=4_096)
def _words(statement: str) -> str:
    """Kept, since every change of a brief asks for all of them again."""
    return as_words(statement)


def _rows(brief: Brief, views: Mapping[FactId, FactView]) -> Iterator[Row]:
    for place, section in enumerate(brief.sections):
        yield HeaderRow(section.key, section.title, place, len(section.facts))
        for fact in section.facts:
            view = views.get(fact.id) or FactView(fact)
            yield FactRow(section.key, section.title, place, view, _words(fact.statement))
        if not section.facts:
            yield HintRow(section.key, section.title, place)
