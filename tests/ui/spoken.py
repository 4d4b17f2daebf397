"""What assistive technology is told of a window, and the order in which Tab goes through it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTabWidget,
    QWidget,
)

_BUTTONS = {"Close", "Cancel", "إغلاق", "إلغاء"}
"""What says all that it does."""


def nameless(root: QWidget) -> list[str]:
    """The parts that take the focus by Tab but have no name to be called by."""
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _inner(one)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]


def unspoken(root: QWidget) -> list[str]:
    """What takes part in the reading of a window and lacks a name, a role or a description.

    What stands in a list or on a tab is described by what it stands in; "Close" and "Cancel" say all that they do.
    """
    found: list[str] = []
    for part in _spoken_parts(QAccessible.queryAccessibleInterface(root)):
        widget = part.object()
        if not isinstance(widget, QWidget) or _inner(widget) or not part.state().focusable:
            continue
        said = {
            "name": part.text(QAccessible.Text.Name),
            "role": part.role() != QAccessible.Role.NoRole,
            "description": part.text(QAccessible.Text.Description) or _says_all(widget),
        }
        found += [
            f"{type(widget).__name__} {widget.objectName()} lacks a {what}"
            for what, there in said.items()
            if not there
        ]
    return found


def _spoken_parts(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The part and all in it, as assistive technology comes to them; of long lists the first few rows."""
    if part.state().invisible:
        return
    yield part
    for at in range(min(part.childCount(), 60)):
        child = part.child(at)
        if child is not None and child.isValid():  # pyright: ignore[reportUnnecessaryComparison]
            yield from _spoken_parts(child)


def _says_all(widget: QWidget) -> bool:
    if isinstance(widget, QTabBar | QTabWidget):
        return True
    return isinstance(widget, QPushButton) and widget.text().replace("&", "") in _BUTTONS


def _inner(one: QWidget) -> bool:
    """Whether it is the inside of a compound control, which is spoken as a whole."""
    return isinstance(one, QLineEdit) and one.objectName() in {
        "qt_spinbox_lineedit",
        "qt_keysequenceedit_lineedit",
        "",
    }


# ---------------------------------------------------------------- the order of Tab


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order; it goes round, so it begins with what stands first."""
    found: list[QWidget] = []
    at: QWidget = root
    while True:
        following = at.nextInFocusChain()
        assert following is not None, "the chain is a ring"
        at = following
        if at is root:
            first = min(range(len(found)), key=lambda one: _corner(found[one]), default=0)
            return [*found[first:], *found[:first]]
        if _stops(at, root):
            found.append(at)


def _corner(one: QWidget) -> tuple[int, int]:
    root = one.window()
    place = QRect(one.mapTo(root, QPoint()), one.size())
    return place.top(), root.width() - place.right() if _mirrored(root) else place.left()


def _stops(one: QWidget, root: QWidget) -> bool:
    return (
        root.isAncestorOf(one)
        and one.window() is root
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not _inner(one)
    )


def out_of_order(root: QWidget) -> list[str]:
    """The steps of Tab that go against the way in which one reads: down, and from the start of a line to its end."""
    return [
        f"{_said(one)} {_place(one, other)} → {_said(other)} {_place(other, one)}"
        for one, other in pairwise(stops(root))
        if not _follows(_place(one, other), _place(other, one), _mirrored(root))
    ]


def _follows(one: QRect, other: QRect, mirrored: bool) -> bool:
    """Whether the other is read after the one: beside it or in a later column, else below it."""
    later = other.right() <= one.left() if mirrored else other.left() >= one.right()
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if 2 * shared > min(one.height(), other.height()):
        return later
    return other.top() > one.top() or later


def _mirrored(root: QWidget) -> bool:
    return root.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _place(one: QWidget, other: QWidget) -> QRect:
    """Where it is seen in its window; what a pane has scrolled away stands at the pane's edge, but for its own kind."""
    root = one.window()
    place = QRect(one.mapTo(root, QPoint()), one.size())
    pane = one.parentWidget()
    while pane is not None and pane is not root:  # pyright: ignore[reportUnnecessaryComparison]
        if isinstance(pane, QAbstractScrollArea) and not pane.isAncestorOf(other):
            seen = QRect(pane.mapTo(root, QPoint()), pane.size())
            place.moveBottom(min(place.bottom(), max(seen.bottom(), seen.top() + 1)))
        pane = pane.parentWidget()
    return place


def _said(one: QWidget) -> str:
    return f"{type(one).__name__} {one.objectName()}"


# ---------------------------------------------------------------- access keys


def keys_of(texts: list[str]) -> list[str]:
    """The access keys in the texts: "O" of "&Open"."""
    return [key.upper() for text in texts for key in re.findall(r"&(\w)", text.replace("&&", ""))]


def doubles(keys: list[str]) -> set[str]:
    """Those that are there more than once."""
    return {one for one in keys if keys.count(one) > 1}


def access_keys(root: QWidget) -> list[str]:
    """The access keys of what is shown in a dialog: of buttons, of labels with a field, of tabs."""
    texts: list[str] = []
    for one in root.findChildren(QWidget):
        if not one.isVisible() or one.window() is not root:
            continue
        match one:
            case QAbstractButton():
                texts.append(one.text())
            case QLabel() if one.buddy():
                texts.append(one.text())
            case QTabBar():
                texts += [one.tabText(at) for at in range(one.count())]
            case _:
                pass
    return keys_of(texts)
