"""Misses class by class: a bar for the share, a thin line for its 95 % interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.lessons.room.state import MissRow

_ROW = 56


class MissBars(QWidget):
    """One row a class, the most missed first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[MissRow, ...] = ()
        self._scale = 1.0
        self.setAccessibleName(said("Misses, class by class"))

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._fit()

    def show_rows(self, rows: tuple[MissRow, ...]) -> None:
        """Show these."""
        self.rows = rows
        self.setAccessibleDescription(said("; ".join(f"{r.title}: {told(r)}" for r in rows)))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the rows need."""
        return QSize(300, round(max(len(self.rows), 1) * _ROW * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter, s = QPainter(self), self._scale
        font = self.font()
        font.setPixelSize(round(13 * s))
        painter.setFont(font)
        painter.setPen(QColor(theme.MUTED))
        if not self.rows:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, said("No answer yet"))
        for place, row in enumerate(self.rows):
            self._paint_row(painter, row, place * _ROW * s)
        painter.end()

    def _paint_row(self, painter: QPainter, row: MissRow, top: float) -> None:
        s, width = self._scale, self.width() - 4 * self._scale
        align, metrics = Qt.AlignmentFlag, painter.fontMetrics()
        count = said(told(row))
        wide = metrics.horizontalAdvance(count) + 10 * s
        line = QRectF(0, top, width, 20 * s)
        painter.setPen(QColor(theme.TEXT))
        title = metrics.elidedText(said(row.title), Qt.TextElideMode.ElideRight, int(width - wide))
        painter.drawText(line, align.AlignLeft | align.AlignVCenter, title)
        painter.drawText(line, align.AlignRight | align.AlignVCenter, count)
        bar = QRectF(0, top + 23 * s, width, 8 * s)
        painter.fillRect(bar, QColor(theme.LINE))
        painter.fillRect(QRectF(0, bar.y(), row.rate * width, bar.height()), QColor(theme.DOUBT))
        painter.setPen(QPen(QColor(theme.TEXT), 2 * s))
        y = bar.center().y()
        painter.drawLine(QPointF(row.low * width, y), QPointF(row.high * width, y))
        if row.instead:
            painter.setPen(QColor(theme.MUTED))
            instead = said(f"said instead: {row.instead}")
            instead = metrics.elidedText(instead, Qt.TextElideMode.ElideRight, int(width))
            below = QRectF(0, top + 33 * s, width, 18 * s)
            painter.drawText(below, align.AlignLeft | align.AlignVCenter, instead)

    def _fit(self) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()


def told(row: MissRow) -> str:
    """Say how many were missed."""
    return f"{row.missed} of {row.asked} {row.word} ({row.rate:.0%})"
