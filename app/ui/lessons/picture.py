"""A picture of a question: painted as large as there is room, pointed at and drawn on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.view import fitted
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.lessons.room.aim import Spot

_MINE = QColor(240, 228, 66)
_APART = 6.0
_CROSS = 11.0


class PictureView(QWidget):
    """Paints a grey or coloured picture; tells where it was pressed, in its pixels.

    Signals
    -------
    pointed : x, y
        Pressed, or dragged over.
    lifted
        The mouse was let go after a drag, or pressed twice.
    """

    pointed = Signal(float, float)
    lifted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(said(name))
        self.scale = 1.0
        self.picture: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._strokes: Sequence[Sequence[Spot]] = ()
        self._ray: tuple[Spot, Spot] | None = None
        self._cross: Spot | None = None
        self._last: QPointF | None = None
        self._dragged = False
        self.drawable = False

    def show_picture(self, picture: NDArray[np.uint8] | None) -> None:
        """Show a (H, W) grey or (H, W, 3) RGB picture; None clears the view."""
        if picture is self.picture:
            return
        self.picture, self._image = picture, None
        if picture is not None:
            height, width = picture.shape[:2]
            kind = QImage.Format.Format_RGB888
            if picture.ndim == 2:
                kind = QImage.Format.Format_Grayscale8
            self._image = QImage(picture.data, width, height, picture.strides[0], kind)
        self.update()

    def show_marks(
        self,
        strokes: Sequence[Sequence[Spot]] = (),
        ray: tuple[Spot, Spot] | None = None,
        cross: Spot | None = None,
    ) -> None:
        """Draw over the picture: pieces of a line, a beam, the cross of the keys."""
        if (strokes, ray, cross) != (self._strokes, self._ray, self._cross):
            self._strokes, self._ray, self._cross = strokes, ray, cross
            self.update()

    def sizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Small enough for two of them in the smallest window."""
        return QSize(160, 120)

    def spot(self, point: QPointF) -> Spot | None:
        """Pixel of the picture at a point of the widget; None without a picture."""
        place = self._place()
        if place is None or self.picture is None:
            return None
        height, width = self.picture.shape[:2]
        x = (point.x() - place.x()) / place.width() * width
        return x, (point.y() - place.y()) / place.height() * height

    def where(self, spot: Spot) -> QPointF:
        """Point of the widget at which a pixel of the picture lies."""
        place = self._place()
        if place is None or self.picture is None:
            return QPointF()
        height, width = self.picture.shape[:2]
        x = place.x() + spot[0] / width * place.width()
        return QPointF(x, place.y() + spot[1] / height * place.height())

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point."""
        if event.button() == Qt.MouseButton.LeftButton and self.drawable:
            self._point(event.position())
            self._dragged = False
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on while the button is held."""
        if self._last is None:
            return
        off = event.position() - self._last
        if math.hypot(off.x(), off.y()) >= _APART * self.scale:
            self._dragged = True
            self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the piece that was drawn in one go; single points go on."""
        if self._last is not None and self._dragged:
            self.lifted.emit()
        self._last = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End the piece."""
        if self.drawable:
            self.lifted.emit()

    def _point(self, at: QPointF) -> None:
        spot = self.spot(at)
        if spot is not None:
            self._last = at
            self.pointed.emit(*spot)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and what is drawn over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.IMAGE)
        place = self._place()
        if self._image is None or place is None:
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_MINE, 2 * self.scale))
        for stroke in self._strokes:
            points = [self.where(spot) for spot in stroke]
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                painter.drawEllipse(point, 2 * self.scale, 2 * self.scale)
        if self._ray is not None:
            painter.drawLine(self.where(self._ray[0]), self.where(self._ray[1]))
        if self._cross is not None:
            self._paint_cross(painter, self.where(self._cross))
        painter.end()

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        far = _CROSS * self.scale
        painter.drawLine(QPointF(at.x() - far, at.y()), QPointF(at.x() + far, at.y()))
        painter.drawLine(QPointF(at.x(), at.y() - far), QPointF(at.x(), at.y() + far))

    def _place(self) -> QRectF | None:
        """Where the picture lies in the widget."""
        if self.picture is None:
            return None
        height, width = self.picture.shape[:2]
        return fitted(QRectF(0, 0, width, height), QRectF(self.rect()))
