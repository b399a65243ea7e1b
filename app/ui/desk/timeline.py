"""The recording as a strip: score, interval, gaps with reasons, breaths, worst moments, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desk.course import Timeline
from app.ui import theme
from app.ui.words import said

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.desk.course import Event

_MARKS = {"worst": "◆", "corrected": "✎", "accepted": "✓", "rejected": "✕"}
_TALL, _LOW = 122, 92
_NEAR = 8.0


class TimelineView(QWidget):
    """Paints a timeline; pressing and dragging on it goes to a frame."""

    seek = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said("Score over the recording"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scale = 1.0
        self._line, self._second = Timeline(), None  # type: Timeline, Timeline | None
        self._frame = 0
        self._stretch: tuple[int, int] | None = None
        self._ground: tuple[object, QPixmap] | None = None

    def set_scale(self, scale: float, *, low: bool) -> None:
        """Fit to the window's size factor."""
        self.scale = scale
        self.setFixedHeight(round((_LOW if low else _TALL) * scale))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, round(_TALL * self.scale))

    def show_line(
        self,
        line: Timeline,
        frame: int,
        second: Timeline | None = None,
        stretch: tuple[int, int] | None = None,
    ) -> None:
        """Show a timeline, the frame that is shown, and what it is compared with."""
        now = (line, frame, second, stretch)
        if now != (self._line, self._frame, self._second, self._stretch):
            self._line, self._frame, self._second, self._stretch = now
            self.update()

    def frame_at(self, x: float) -> int:
        """Find the frame under a place of the widget."""
        plot, total = self._plot(), max(self._line.total, 1)
        share = (x - plot.left()) / max(plot.width(), 1.0)
        return min(max(int(share * total), 0), total - 1)

    def told(self, frame: int) -> str:
        """Say what is known of a frame."""
        near = max(1, round(self._line.total * _NEAR * self.scale / max(self._plot().width(), 1)))
        said = [each.text for each in self._line.events if abs(each.frame - frame) <= near]
        for gap in self._line.gaps:
            if gap.first <= frame <= gap.last:
                said.append(f"No score: {gap.reason}")
        place = np.flatnonzero(self._line.frames == frame)
        for values, word in ((self._line.sure, "checked"), (self._line.doubtful, "uncertain")):
            if place.size and np.isfinite(values[place[0]]) and not said:
                said.append(f"{values[place[0]]:.2f}, {word}")
        return "\n".join([f"Frame {frame + 1}", *said])

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton and self._line.total:
            self.seek.emit(self.frame_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._line.total:
            self.seek.emit(self.frame_at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        """Tell what is known of the frame under the mouse."""
        if isinstance(event, QHelpEvent) and self._line.total:
            text = self.told(self.frame_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the recording, which is kept as a picture, and the shown frame over it."""
        ratio = self.devicePixelRatioF()
        key = (self._line, self._second, self._stretch, self.size(), ratio, theme.current())
        if self._ground is None or self._ground[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            self._paint_ground(pixmap)
            self._ground = key, pixmap
        painter, s, plot = QPainter(self), self.scale, self._plot()
        painter.drawPixmap(0, 0, self._ground[1])
        if self._line.total:
            x = self._x(plot, self._frame)
            painter.setPen(QPen(QColor(theme.TEXT), 2 * s))
            painter.drawLine(QPointF(x, plot.top() - 4 * s), QPointF(x, plot.bottom() + 4 * s))
        painter.end()

    def _paint_ground(self, pixmap: QPixmap) -> None:
        """Paint everything but the shown frame."""
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        s, line, plot = self.scale, self._line, self._plot()
        edge = theme.EDGE * s if theme.EDGE > 1 else 0.0  # themes with borders have one here too
        painter.setPen(QPen(QColor(theme.BORDER), edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.PANEL))
        inner = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(inner, 8 * s, 8 * s)
        font = self.font()
        font.setPixelSize(round(11 * s))
        painter.setFont(font)
        self._paint_axes(painter, plot)
        if line.total:
            self._paint_stretch(painter, plot)
            self._paint_gaps(painter, plot)
            self._paint_band(painter, plot)
            if self._second is not None:
                for values in (self._second.sure, self._second.doubtful):
                    self._paint_curve(painter, plot, self._second, values, theme.MUTED, dotted=True)
            self._paint_curve(painter, plot, line, line.doubtful, theme.DOUBT, dotted=True)
            self._paint_curve(painter, plot, line, line.sure, theme.ACCENT, dotted=False)
            self._paint_turns(painter, plot)
            self._paint_persons(painter, plot)
            self._paint_events(painter, plot)
        painter.end()

    def _plot(self) -> QRectF:
        """Where the curve lies: above it the events, below it the turns of the breath."""
        s = self.scale
        return QRectF(self.rect()).adjusted(50 * s, 24 * s, -14 * s, -19 * s)

    def _x(self, plot: QRectF, frame: float) -> float:
        return plot.left() + plot.width() * (frame + 0.5) / max(self._line.total, 1)

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        s = self.scale
        for value, text in ((0.0, "0"), (0.5, "0.5"), (1.0, "1")):
            y = plot.bottom() - value * plot.height()
            painter.setPen(QPen(QColor(theme.LINE), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.MUTED))
            room = QRectF(0, y - 8 * s, plot.left() - 6 * s, 16 * s)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )

    def _paint_stretch(self, painter: QPainter, plot: QRectF) -> None:
        if self._stretch is None:
            return
        left, right = (self._x(plot, frame) for frame in self._stretch)
        painter.fillRect(
            QRectF(left, plot.top(), right - left, plot.height()), QColor(theme.RAISED)
        )

    def _paint_gaps(self, painter: QPainter, plot: QRectF) -> None:
        """Hatch what has no number, and say why where there is room for words."""
        half = plot.width() / max(self._line.total, 1) / 2
        for gap in self._line.gaps:
            left, right = self._x(plot, gap.first) - half, self._x(plot, gap.last) + half
            room = QRectF(left, plot.top(), max(right - left, 1.0), plot.height())
            painter.fillRect(room, QBrush(QColor(theme.MUTED), Qt.BrushStyle.BDiagPattern))
            text = said(f"no score: {gap.reason}")
            metrics = painter.fontMetrics()
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) - 8)
            if room.width() > 90 * self.scale:
                painter.setPen(QColor(theme.TEXT))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_band(self, painter: QPainter, plot: QRectF) -> None:
        """Paint the interval behind the curve."""
        line = self._line
        colour = QColor(theme.BAND)
        colour.setAlpha(90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for start, end in _runs(np.isfinite(line.low)):
            upper = self._points(plot, line.frames[start:end], line.high[start:end])
            lower = self._points(plot, line.frames[start:end], line.low[start:end])
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_curve(
        self,
        painter: QPainter,
        plot: QRectF,
        line: Timeline,
        values: NDArray[np.float64],
        colour: str,
        *,
        dotted: bool,
    ) -> None:
        style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end in _runs(np.isfinite(values)):
            points = self._points(plot, line.frames[start:end], values[start:end])
            if len(points) == 1:
                painter.setPen(QPen(QColor(colour), 4 * self.scale, c=Qt.PenCapStyle.RoundCap))
                painter.drawPoint(points[0])
            else:
                painter.setPen(QPen(QColor(colour), 2 * self.scale, style))
                painter.drawPolyline(QPolygonF(points))

    def _paint_turns(self, painter: QPainter, plot: QRectF) -> None:
        """Mark each breath below the curve."""
        s, y = self.scale, plot.bottom() + 5 * self.scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.MUTED))
        for frame in self._line.turns:
            x = self._x(plot, frame)
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(x, y), QPointF(x - 4 * s, y + 7 * s), QPointF(x + 4 * s, y + 7 * s)]
                )
            )
        if self._line.turns.size:
            painter.setPen(QColor(theme.MUTED))
            room = QRectF(0, y - 3 * s, plot.left() - 5 * s, 16 * s)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, said("breaths"))

    def _paint_persons(self, painter: QPainter, plot: QRectF) -> None:
        """Mark the numbers of what a person marked, as squares."""
        size = 4 * self.scale
        painter.setPen(QPen(QColor(theme.PANEL), 1))
        painter.setBrush(QColor(theme.TEXT))
        for frame, value in self._line.persons:
            if value is not None:
                x, y = self._x(plot, frame), plot.bottom() - value * plot.height()
                painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))

    def _paint_events(self, painter: QPainter, plot: QRectF) -> None:
        """Paint the signs of events above the curve; each kind has its own shape."""
        s = self.scale
        shown: set[tuple[int, str]] = set()
        taken: dict[int, int] = {}
        for each in self._line.events:
            x = self._x(plot, each.frame)
            cell = round(x / (9 * s))
            if (cell, each.kind) in shown:
                continue
            shown.add((cell, each.kind))
            x += 11 * s * taken.get(cell, 0)
            taken[cell] = taken.get(cell, 0) + 1
            painter.setPen(QColor(_ink(each)))
            room = QRectF(x - 10 * s, plot.top() - 20 * s, 20 * s, 18 * s)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _MARKS[each.kind])

    def _points(
        self, plot: QRectF, frames: NDArray[np.float64], values: NDArray[np.float64]
    ) -> list[QPointF]:
        return [
            QPointF(self._x(plot, frame), plot.bottom() - value * plot.height())
            for frame, value in zip(frames, values, strict=True)
        ]


def _ink(event: Event) -> str:
    return {"worst": theme.DOUBT, "rejected": theme.DOUBT}.get(event.kind, theme.TEXT)


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end (exclusive) of each run of True."""
    padded = np.concatenate([[False], flags, [False]])
    edges = np.flatnonzero(padded[1:] != padded[:-1]).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))
