"""The score: the big number, on what it stands, and the gauge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.screen.words import DASH
from app.ui import theme
from app.ui.text import label, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.screen import Screen

BANDS = (0.5, 0.9)
"""Where the paper draws its bands (Howell et al. 2024); empirical, not validated."""


class Gauge(QWidget):
    """A bar from 0 to 1 with marks where the paper draws its bands; empty without a value."""

    def __init__(self) -> None:
        super().__init__()
        self.value: float | None = None
        self.scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Height for bar, marks and figures."""
        return QSize(160, round(34 * self.scale))

    def set_value(self, value: float | None) -> None:
        """Show a share 0…1, or nothing."""
        if value != self.value:
            self.value = value
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove, filled part, needle and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        s, inset = self.scale, 6 * self.scale
        bar = QRectF(inset, 5 * s, self.width() - 2 * inset, 10 * s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.LINE))
        painter.drawRoundedRect(bar, 5 * s, 5 * s)
        if self.value is not None:
            x = bar.x() + bar.width() * self.value
            painter.setClipRect(QRectF(0, 0, x, self.height()))
            painter.setBrush(QColor(theme.ACCENT))
            painter.drawRoundedRect(bar, 5 * s, 5 * s)
            painter.setClipping(False)
            painter.setBrush(QColor(theme.TEXT))
            painter.drawRoundedRect(QRectF(x - 2 * s, 1 * s, 4 * s, 18 * s), 2 * s, 2 * s)
        painter.setPen(QColor(theme.MUTED))
        font = self.font()
        font.setPixelSize(round(11 * s))
        painter.setFont(font)
        for mark in (0.0, *BANDS, 1.0):
            self._mark(painter, bar, mark)

    def _mark(self, painter: QPainter, bar: QRectF, mark: float) -> None:
        """One tick with its figure below, kept inside the widget."""
        s, x = self.scale, bar.x() + bar.width() * mark
        painter.drawLine(QPointF(x, bar.bottom() + 2 * s), QPointF(x, bar.bottom() + 5 * s))
        text = f"{mark:g}"
        width = painter.fontMetrics().horizontalAdvance(text) + 2.0
        left = min(max(x - width / 2, 0.0), self.width() - width)
        place = QRectF(left, bar.bottom() + 4 * s, width, 15 * s)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class ScorePanel(QFrame):
    """The one number that counts, what it is, and on what it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.number = label("number", DASH)
        self.number.setAccessibleName("B-line score")
        self._known = True
        self.caption = label("caption")
        self.caption.setWordWrap(True)
        self.trust = label("small")
        self.trust.setWordWrap(True)
        self.gauge = Gauge()
        self._details = QGridLayout()
        self._cells: list[tuple[QLabel, QLabel]] = []
        for column in range(3):
            cell = (label("detail", DASH), label("small"))
            self._details.addWidget(cell[0], 0, column)
            self._details.addWidget(cell[1], 1, column)
            self._details.setColumnStretch(column, 1)
            self._cells.append(cell)
        self._column = QVBoxLayout(self)
        self._column.addWidget(label("title", "B-line score (BLAS)"))
        self._column.addWidget(self.number)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.gauge)
        self._column.addLayout(self._details)
        self._column.addWidget(self.trust)
        self._column.addStretch(1)
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, low: bool = False) -> None:
        """Fit the spaces to the window's size factor; a low window gets a smaller number."""
        margin = round(14 * scale)
        self._column.setContentsMargins(margin, round(10 * scale), margin, round(10 * scale))
        self._column.setSpacing(round(4 * scale))
        self._details.setVerticalSpacing(0)
        self.gauge.scale = scale
        self.gauge.updateGeometry()
        # Room for two lines each, so that nothing jumps when a reason comes or goes.
        self.caption.setFixedHeight(round(36 * scale))
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.trust.setMinimumHeight(round(16 * scale))
        self.number.setFixedHeight(round((62 if low else 84) * scale))
        self.number.setProperty("compact", low)
        self.number.style().polish(self.number)

    def show_screen(self, screen: Screen) -> None:
        """Show the score part of a screen."""
        set_text(self.number, screen.number)
        known = screen.value is not None
        if known != self._known:
            self._known = known
            self.number.setStyleSheet("" if known else f"color: {theme.MUTED};")
        set_text(self.caption, screen.caption)
        set_text(self.trust, screen.trust)
        self.gauge.set_value(screen.value)
        for cell, (title, value) in zip(self._cells, screen.details, strict=False):
            set_text(cell[0], value)
            set_text(cell[1], title)
