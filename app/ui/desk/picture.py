"""One picture of the desk: the frame, whose masks, and the handles that a finger can take."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import drawing, theme
from app.ui.desk.marks_paint import paint_difference, paint_marks, paint_said, place_of
from app.ui.view import fitted, in_pixels, shown_part
from app.ui.words import said
from models.labels import CLASSES

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.desk.edits import Handle
    from app.desk.state import Pane
    from app.result import Result

REACH = 22.0
"""How far a finger reaches, pixels at scale 1: a handle is a target of 44."""
_OPACITY = 0.3


class PictureView(QWidget):
    """Paints a pane; tells where it was pressed, in beams and depths.

    Signals
    -------
    pressed : Handle or None, beam, depth, reach in samples
    moved : beam, depth
    released
    doubled : beam, depth, reach
    """

    pressed = Signal(object, float, float, float)
    moved = Signal(float, float)
    released = Signal()
    doubled = Signal(float, float, float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(said(name))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.scale, self.bare, self.masks = 1.0, False, True
        self.pane: Pane | None = None
        self._picture: drawing.Picture | None = None
        self._down = False

    def show_pane(self, pane: Pane | None) -> None:
        """Show a pane; None clears the view."""
        old, self.pane = self.pane, pane
        if pane is None:
            self._picture = None
        elif self._picture is None or not _same(self._picture.result, pane.result):
            self._picture = drawing.Picture(pane.result)
        elif old is not None and _alike(old, pane):
            return
        self.update()

    def set_look(self, *, bare: bool, masks: bool) -> None:
        """Show masks and handles, or (bare, while a key is held) neither."""
        if (bare, masks) != (self.bare, self.masks):
            self.bare, self.masks = bare, masks
            self.update()

    def sizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Small enough for two of them in the smallest window."""
        return QSize(160, 120)

    def where(self, x: float, y: float) -> QPointF | None:
        """Find the point of the widget at which a pixel of the picture lies."""
        look = self._look()
        return None if look is None else look[0].map(QPointF(x, y))

    def handle_at(self, point: QPointF) -> Handle | None:
        """Find the handle nearest to a point of the widget, as far as a finger reaches."""
        pane, best, look = self.pane, None, self._look()
        if pane is None or pane.placing is None or look is None:
            return None
        for handle in pane.handles:
            at = place_of(pane, look[0], handle, QRectF(self.rect()), self.scale)
            off = math.hypot(at.x() - point.x(), at.y() - point.y())
            if off <= REACH * self.scale and (best is None or off < best[0]):
                best = off, handle
        return None if best is None else best[1]

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what lies there."""
        place = self._place(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            super().mousePressEvent(event)
            return
        self._down = True
        handle = self.handle_at(event.position())
        self.pressed.emit(handle, *place, self._samples())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        place = self._place(event.position())
        if self._down and place is not None:
            self.moved.emit(*place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._down:
            self._down = False
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Add a point to a line."""
        place = self._place(event.position())
        if place is not None and self.handle_at(event.position()) is None:
            self.doubled.emit(*place, self._samples())

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, masks, marks and whose they are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.IMAGE)
        look, pane, picture = self._look(), self.pane, self._picture
        if look is None or pane is None or picture is None:
            painter.end()
            return
        transform, part, place, size = look
        image = picture.scaled(part, size)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(place.topLeft(), image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(place)
        painter.setTransform(transform)
        drawing.paint_sector(painter, picture, self.scale)
        if not self.bare and self.masks:
            if pane.difference is None:
                opacity = _OPACITY if not pane.selected else _OPACITY / 2
                drawing.paint_masks(
                    painter, picture, frozenset(CLASSES), opacity=opacity, scale=self.scale
                )
                drawing.paint_spaces(painter, picture, self.font(), self.scale)
            else:
                paint_difference(painter, pane, self.scale)
        painter.restore()
        paint_said(painter, pane, QRectF(self.rect()), self.scale, self.font())
        if not self.bare:
            paint_marks(painter, pane, transform, self.scale, QRectF(self.rect()))
        painter.end()

    # ---- parts of these

    def _look(self) -> tuple[QTransform, QRect, QRectF, QSize] | None:
        """Where the picture lies: its transform, the part that is shown, its place and pixels."""
        if self.pane is None:
            return None
        part = shown_part(self.pane.result, zoom=True).toAlignedRect()
        source, ratio = QRectF(part), self.devicePixelRatioF()
        place, size = in_pixels(fitted(source, QRectF(self.rect())), ratio)
        if place.isEmpty():
            return None
        across, down = place.width() / source.width(), place.height() / source.height()
        dx, dy = place.x() - source.x() * across, place.y() - source.y() * down
        return QTransform(across, 0, 0, down, dx, dy), part, place, size

    def _place(self, point: QPointF) -> tuple[float, float] | None:
        """Beam and depth of a point of the widget."""
        look = self._look()
        if look is None or self.pane is None or self.pane.placing is None:
            return None
        at = look[0].inverted()[0].map(point)
        return self.pane.placing.beam(at.x(), at.y())

    def _samples(self) -> float:
        """How many samples of depth a finger reaches, along the middle beam."""
        look, pane = self._look(), self.pane
        if look is None or pane is None or pane.placing is None:
            return 1.0
        top, bottom = (self.where(*pane.placing.pixel(127.5, depth)) for depth in (64.0, 192.0))
        assert top is not None and bottom is not None
        length = math.hypot(bottom.x() - top.x(), bottom.y() - top.y())
        return 128.0 / max(length, 1.0) * REACH / 2 * self.scale


def _same(old: Result, new: Result) -> bool:
    """Tell whether everything that is painted of the results is the same."""
    one, two = old.segmentation, new.segmentation
    labels = one is two or (one is not None and two is not None and one.labels is two.labels)
    return labels and old.frame is new.frame and old.score is new.score and old.sector == new.sector


def _alike(old: Pane, new: Pane) -> bool:
    """Tell whether what is painted over the picture is the same."""
    words = (old.said, old.title) == (new.said, new.title)
    hand = (old.selected, old.grabbed) == (new.selected, new.grabbed)
    same = old.difference is new.difference
    return words and hand and same and old.handles == new.handles and old.marks == new.marks
