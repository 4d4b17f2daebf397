"""The shipped line icons, in the colours of the palette."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefgen.resources import assets_path
from briefgen.ui.look.mirror import is_mirrored
from briefgen.ui.look.theme import ICON

_SCALES = (1.0, 2.0)

_DIRECTED = frozenset(
    {"circle-help", "clipboard-paste", "external-link", "list", "redo-2", "undo-2"}
)
"""The icons that point somewhere, or are writing: from right to left they look the other way."""


def icon(name: str, palette: QPalette, after: int = 0) -> QIcon:
    """The icon of that name, drawn for a palette; an empty one for an empty name. Draw it anew when that changes.

    `after`: room that it leaves for the words behind it, in device-independent pixels; Qt itself leaves 4.
    """
    made = QIcon()
    if not name:
        return made
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for scale in _SCALES:
            made.addPixmap(_drawn(name, colour, scale, after), mode)
    return made


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(assets_path() / "icons" / "briefgen.svg"))


def _drawn(name: str, colour: QColor, scale: float, after: int) -> QPixmap:
    pixmap = QPixmap(round((ICON + after) * scale), round(ICON * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if is_mirrored():
        painter.translate(after, 0)
    if name in _DIRECTED and is_mirrored():
        painter.translate(ICON, 0)
        painter.scale(-1, 1)
    svg = _svg(name).replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, ICON, ICON))
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _svg(name: str) -> bytes:
    return (assets_path() / "icons" / f"{name}.svg").read_bytes()
