"""The window's icons: own drawings in `assets/icons`, coloured for where they stand."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.assets import asset
from app.ui import theme

_SIZE = 96


def icon(name: str, colour: str | None = None) -> QIcon:
    """Icon by the name of its drawing, its white painted in `colour`; greyed when disabled.

    None paints it as text is.
    """
    return _made(name, colour or theme.TEXT, theme.DISABLED)


@lru_cache(maxsize=128)
def _made(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon(_pixmap(name, colour))
    made.addPixmap(_pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def _pixmap(name: str, colour: str) -> QPixmap:
    """Render a drawing at a size that scales down well."""
    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8").replace("#ffffff", colour)
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, _SIZE, _SIZE))
    painter.end()
    return pixmap
