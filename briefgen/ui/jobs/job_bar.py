"""How far a job is, in a cell of a list: a bar as long as it runs, and words beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefgen.ui.look.theme import GRID, is_dark
from briefgen.ui.look.tokens import tokens

SHARE = Qt.ItemDataRole.UserRole + 1
"""How much of the job is done, from 0 to 1; None where there is no bar."""

_WIDTH, _HEIGHT = 12 * GRID, 6


class JobBar(QStyledItemDelegate):
    """Nothing moves but the bar's end: a job that can't be counted has a word alone."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the bar, whether there is one or not: the column is to stay as it is."""
        return super().sizeHint(option, index) + QSize(_WIDTH + 2 * GRID, 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The words as everywhere, the bar where one begins to read."""
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        # What Qt fills in is not in its type stubs.
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        colours: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]
        top = cell.top() + (cell.height() - _HEIGHT) // 2
        whole = QRect(cell.left() + GRID // 2, top, _WIDTH, _HEIGHT)
        part = QRect(whole.topLeft(), QSize(round(_WIDTH * float(share)), _HEIGHT))
        one = tokens(is_dark(colours))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for area, colour in ((whole, one.handle), (part, one.accent)):
            painter.setBrush(QColor(colour))
            shown = QStyle.visualRect(direction, cell, area)
            painter.drawRoundedRect(shown, _HEIGHT / 2, _HEIGHT / 2)
        painter.restore()
