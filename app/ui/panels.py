"""The score: the big number, on what it stands, and the gauge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.screen import Severity, Sign
from app.screen.words import DASH
from app.ui import theme
from app.ui.text import Elided, label, set_text
from app.ui.words import said
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.screen import Screen

BANDS = (0.5, 0.9)
"""Where the paper draws its bands (Howell et al. 2024); empirical, not validated."""

TRUST_SIGNS = {
    Trust.OK: Severity.GOOD,
    Trust.WARNING: Severity.WARNING,
    Trust.NONE: Severity.CALM,
}
_CELLS = 8


def number_ink(trust: Trust) -> str:
    """Colour of the number, as far as it may be trusted."""
    return {Trust.OK: theme.TEXT, Trust.WARNING: theme.DOUBT, Trust.NONE: theme.MUTED}[trust]


class Gauge(QWidget):
    """A bar from 0 to 1 with marks where the paper draws its bands; empty without a value."""

    def __init__(self) -> None:
        super().__init__()
        self.value: float | None = None
        self.low: float | None = None
        self.high: float | None = None
        self.sure = True
        self.scale, self.bare = 1.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Height for bar, marks and figures; bare without the figures."""
        return QSize(160, round((21 if self.bare else 34) * self.scale))

    def set_value(
        self,
        value: float | None,
        *,
        low: float | None = None,
        high: float | None = None,
        sure: bool = True,
    ) -> None:
        """Show a share 0…1 with its interval, or nothing; an unsure one is not filled."""
        if (value, low, high, sure) != (self.value, self.low, self.high, self.sure):
            self.value, self.low, self.high, self.sure = value, low, high, sure
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
        if self.low is not None and self.high is not None:
            left = bar.x() + bar.width() * self.low
            held = QRectF(left, bar.y(), bar.width() * (self.high - self.low), bar.height())
            painter.setBrush(QColor(theme.BAND))
            painter.drawRect(held)
        if self.value is not None:
            self._needle(painter, bar, bar.x() + bar.width() * self.value)
        painter.setPen(QColor(theme.MUTED))
        font = self.font()
        font.setPixelSize(round(11 * s))
        painter.setFont(font)
        for mark in (0.0, *BANDS, 1.0):
            self._mark(painter, bar, mark)

    def _needle(self, painter: QPainter, bar: QRectF, x: float) -> None:
        """Paint the filled part, hatched only where the number is uncertain, and the needle."""
        s = self.scale
        painter.setClipRect(QRectF(0, 0, x, self.height()))
        ink = QColor(theme.ACCENT if self.sure else theme.DOUBT)
        if self.sure:
            painter.setBrush(ink)
            painter.drawRoundedRect(bar, 5 * s, 5 * s)
        else:
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(ink, s))
            painter.drawRoundedRect(bar, 5 * s, 5 * s)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipping(False)
        painter.setBrush(QColor(theme.TEXT))
        painter.drawRoundedRect(QRectF(x - 2 * s, 1 * s, 4 * s, 18 * s), 2 * s, 2 * s)

    def _mark(self, painter: QPainter, bar: QRectF, mark: float) -> None:
        """One tick with its figure below, kept inside the widget."""
        s, x = self.scale, bar.x() + bar.width() * mark
        painter.drawLine(QPointF(x, bar.bottom() + 2 * s), QPointF(x, bar.bottom() + 5 * s))
        if self.bare:
            return
        text = f"{mark:g}"
        width = painter.fontMetrics().horizontalAdvance(text) + 2.0
        left = min(max(x - width / 2, 0.0), self.width() - width)
        place = QRectF(left, bar.bottom() + 4 * s, width, 15 * s)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Figures(QWidget):
    """Titles with their values in two columns, and lung sliding in a line below."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._cells: list[tuple[QLabel, QLabel]] = []
        for place in range(_CELLS):
            cell = (label("small"), label("detail", DASH))
            row, column = divmod(place, 2)
            self._grid.addWidget(cell[0], row, 3 * column)
            cell[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(cell[1], row, 3 * column + 1)  # as wide as its column: no jump
            self._cells.append(cell)
        self._grid.setColumnStretch(2, 1)
        self.sliding = Elided("small")
        self._grid.addWidget(self.sliding, _CELLS // 2, 0, 1, 5)

    def set_scale(self, scale: float, *, low: bool) -> None:
        """Fit the spaces to the window's size factor."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0 if low else round(3 * scale))
        self._grid.setHorizontalSpacing(round(4 * scale))
        for column, width in ((1, 34), (4, 60)):  # the figures do not move as they come and go
            self._grid.setColumnMinimumWidth(column, round(width * scale))

    def show_figures(self, figures: tuple[tuple[str, str], ...], sliding: str) -> None:
        """Show the figures and what is seen of lung sliding."""
        for cell, (title, value) in zip(self._cells, figures, strict=False):
            set_text(cell[0], title)
            set_text(cell[1], value)
        set_text(self.sliding, sliding)


class ScorePanel(QFrame):
    """The one number that counts, how far it may be trusted, and what goes with it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.number = label("number", DASH)
        self.number.setAccessibleName(said("B-line score"))
        self.badge = label("trust")
        self.badge.setAccessibleName(said("How far the number may be trusted"))
        self.interval = label("interval")
        self.interval.setAccessibleName(said("Interval that holds the true value 9 times in 10"))
        self.odds = label("small")
        self.caption = label("caption")
        self.advice = label("advice")
        self.advice.setAccessibleName(said("What to do"))
        for each in (self.caption, self.advice):
            each.setWordWrap(True)
            each.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.gauge = Gauge()
        self.figures = Figures()
        self._trust: Trust | None = None
        self._lay_out()
        self.set_scale(1.0)
        self._show_sign(Sign())

    def _lay_out(self) -> None:
        """Put the parts in their places."""
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeft)
        self._beside.addWidget(self.interval)
        self._beside.addWidget(self.odds)
        self._top = QHBoxLayout()
        self._top.addWidget(self.number)
        self._top.addLayout(self._beside)
        self._top.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(label("title", "B-line score (BLAS)"))
        self._column.addLayout(self._top)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.advice)
        self._column.addWidget(self.gauge)
        self._column.addWidget(self.figures)

    def set_scale(
        self, scale: float, *, low: bool = False, lowest: bool = False, told: int = 93
    ) -> None:
        """Fit the spaces to the window's size factor; a low window gets a smaller number.

        `told` is the height of what the number stands on and what to do, pixels at scale 1.
        """
        margin, edge = round((8 if low else 14) * scale), round((5 if low else 10) * scale)
        self._column.setContentsMargins(margin, edge, margin, edge)
        self._column.setSpacing(round((2 if low else 4) * scale))
        self._top.setSpacing(round(12 * scale))
        self._beside.setSpacing(round(1 * scale))
        self.gauge.scale, self.gauge.bare = scale, low
        self.gauge.setVisible(not lowest)
        self.gauge.updateGeometry()
        self._least, self._told = round(33 * scale), round(told * scale)
        self._share_room()
        self.figures.set_scale(scale, low=low)
        self.number.setFixedHeight(round((52 if low else 78) * scale))
        self.number.setMinimumWidth(round((126 if low else 164) * scale))
        self.number.setProperty("compact", low)
        self.number.style().polish(self.number)

    def show_screen(self, screen: Screen) -> None:
        """Show the score part of a screen."""
        set_text(self.number, screen.number)
        self._show_sign(screen.sign)
        set_text(self.caption, "\n".join(filter(None, (screen.caption, screen.ground))))
        self._share_room()
        known = screen.value is not None
        self.gauge.set_value(
            screen.needle,
            low=screen.sign.low if known else None,
            high=screen.sign.high if known else None,
            sure=screen.sign.trust is Trust.OK,
        )
        self.figures.show_figures(screen.details, screen.sliding)

    def _share_room(self) -> None:
        """Share room for the longest sentences, so that nothing below jumps as they come and go."""
        needed = self.caption.heightForWidth(self.caption.width())
        first = min(max(needed, self._least), self._told)
        self.caption.setFixedHeight(first)
        self.advice.setFixedHeight(self._told - first)

    def _show_sign(self, sign: Sign) -> None:
        """Show the trust state: word, sign, colour, interval and what to do."""
        set_text(self.badge, f"{sign.symbol}  {sign.word}")
        set_text(self.interval, sign.interval)
        set_text(self.odds, "90 % interval" if sign.interval else "")
        set_text(self.advice, sign.advice)
        if sign.trust is not self._trust:
            self._trust = sign.trust
            self.badge.setStyleSheet(theme.sign_style(TRUST_SIGNS[sign.trust]))
            ink = number_ink(sign.trust)
            self.number.setStyleSheet(f"color: {ink};")
            self.advice.setStyleSheet(
                f"color: {number_ink(sign.trust)};" if sign.trust is Trust.WARNING else ""
            )
