"""The sector's outline while a person judges it: it stands out, what is outside is darkened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from app.ui.drawing import Picture

COLOUR = (255, 207, 112)


def paint_judged(painter: QPainter, picture: Picture, scale: float) -> None:
    """Darken what is not recorded, and paint the outline so that nobody overlooks it.

    The painter's unit is the picture's pixel.
    """
    sector = picture.result.sector
    if sector is None or picture.sector is None:
        return
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, *sector.size))
    outside.addPath(picture.sector)  # the even-odd rule leaves the sector out
    painter.fillPath(outside, QColor(0, 0, 0, 150))
    pen = QPen(QColor(*COLOUR), 3 * scale)
    pen.setCosmetic(True)
    painter.strokePath(picture.sector, pen)
