"""Over the picture: depth ruler, caliper, and on which side the probe's marker is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.screen.measure import distance, ruler_of
from app.ui.drawing import sector_path
from app.ui.palettes import DARK
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.ui.view import View
    from capture.sector import Sector

Side = Literal["", "left", "right"]
_SIDES: dict[Side, Side] = {"": "left", "left": "right", "right": ""}
_INK = QColor(DARK.text)
_PLATE = QColor(0, 0, 0, 190)
_SHADE = QColor(0, 0, 0, 110)


class Measures(QWidget):
    """Paints on the view, in colours of pictures; takes the mouse only while measuring.

    Parameters
    ----------
    view : View
        What it lies over.
    """

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view
        self.scale = 1.0
        self.ruler, self.measuring, self.asking = True, False, False
        self.side: Side = ""
        self._ends: tuple[QPointF, QPointF] | None = None
        self._sector: Sector | None = None
        self.setAccessibleName(said("Depth ruler and caliper"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)

    def toggle_measuring(self) -> None:
        """Begin to measure by drawing over the picture, or end it."""
        self.measuring = not self.measuring
        self._ends = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=not self.measuring)
        cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(cross if self.measuring else arrow)
        self.update()

    def ask(self, *, on: bool) -> None:
        """Draw the outline so that nobody overlooks it, and dim what lies beside it; or not."""
        if on != self.asking:
            self.asking = on
            self.update()

    def next_side(self) -> None:
        """Show the probe's marker on the left, on the right, or not: as the person saw it."""
        self.side = _SIDES[self.side]
        self.update()

    def told(self) -> str:
        """Say what was measured; empty before."""
        if self._ends is None:
            return ""
        (one, other), sector = self._ends, self._sector
        return distance(sector, (one.x(), one.y()), (other.x(), other.y()))[1]

    def follow(self) -> None:
        """Forget what was measured when the picture shows another depth or place."""
        result = self._view.result
        sector = None if result is None else result.sector
        if sector != self._sector:
            self._sector, self._ends = sector, None
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the first end down."""
        if (at := self._to_picture(event.position())) is not None:
            self._ends = (at, at)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the second end."""
        at = self._to_picture(event.position())
        if self._ends is not None and at is not None:
            self._ends = (self._ends[0], at)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ruler, marker and caliper."""
        mapping = self._view.mapping()
        if mapping is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(round(13 * self.scale))
        font.setBold(True)
        painter.setFont(font)
        if self.asking and self._sector is not None:
            self._paint_outline(painter, mapping.map(sector_path(self._sector)))
        if self.ruler and self._sector is not None:
            x, y, w, _ = self._sector.box
            left = mapping.map(QPointF(x, y)).x()
            ticks = [(mapping.map(QPointF(x, t.y)).y(), t.figure) for t in ruler_of(self._sector)]
            self._paint_ruler(painter, max(left - 10 * self.scale, 16 * self.scale), ticks)
            if self.side:
                at = mapping.map(QPointF(x if self.side == "left" else x + w, y))
                self._paint_side(painter, at)
        if self._ends is not None:
            self._paint_caliper(painter, mapping.map(self._ends[0]), mapping.map(self._ends[1]))

    def _to_picture(self, at: QPointF) -> QPointF | None:
        mapping = self._view.mapping()
        if mapping is None:
            return None
        back, possible = mapping.inverted()
        return back.map(at) if possible else None

    def _paint_outline(self, painter: QPainter, outline: QPainterPath) -> None:
        """Paint the sector's outline thick, and a shade over all that will not be kept."""
        beside = QPainterPath()
        beside.addRect(QRectF(self.rect()))
        painter.fillPath(beside.subtracted(outline), _SHADE)
        for colour, width in ((QColor(0, 0, 0), 5.0), (QColor(DARK.accent), 2.5)):
            painter.strokePath(outline, QPen(colour, width * self.scale))

    def _paint_ruler(self, painter: QPainter, x: float, ticks: list[tuple[float, str]]) -> None:
        s = self.scale
        painter.setPen(QPen(_INK, s))
        for y, figure in ticks:
            painter.drawLine(QPointF(x - (9 if figure else 5) * s, y), QPointF(x, y))
            if figure:
                room = QRectF(x + 2 * s, y - 9 * s, 60 * s, 18 * s)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, f"{figure} cm")

    def _paint_side(self, painter: QPainter, at: QPointF) -> None:
        """Paint a filled dot at the probe's marker, kept inside."""
        r = 8 * self.scale
        x = min(max(at.x(), 2 * r), self.width() - 2 * r)
        painter.setPen(QPen(QColor(0, 0, 0), 2 * self.scale))
        painter.setBrush(_INK)
        painter.drawEllipse(QPointF(x, max(at.y(), 2 * r)), r, r)

    def _paint_caliper(self, painter: QPainter, one: QPointF, other: QPointF) -> None:
        """Paint a line with crosses at both ends, and the length on a plate."""
        s = self.scale
        for colour, width in ((QColor(0, 0, 0), 4.0), (_INK, 1.6)):
            painter.setPen(QPen(colour, width * s))
            painter.drawLine(one, other)
            for end in (one, other):
                painter.drawLine(end - QPointF(7 * s, 0), end + QPointF(7 * s, 0))
                painter.drawLine(end - QPointF(0, 7 * s), end + QPointF(0, 7 * s))
        text = self.told()
        width = painter.fontMetrics().horizontalAdvance(text) + 12 * s
        left = min(max(other.x() + 10 * s, 0.0), max(self.width() - width, 0.0))
        plate = QRectF(left, min(other.y() + 6 * s, self.height() - 22 * s), width, 22 * s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, 4 * s, 4 * s)
        painter.setPen(_INK)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
