"""The score over the last minute; a gap is a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.screen.words import share
from app.ui import theme
from app.ui.panels import BANDS
from app.ui.text import label, set_text

if TYPE_CHECKING:
    from app.screen import History


class Trend(QFrame):
    """The score over the last minute; a gap is a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.plot = pg.PlotWidget(background=theme.PANEL)
        self.plot.setAccessibleName("B-line score over the last minute")
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setYRange(0, 1, padding=0.06)
        self.plot.setXRange(-60, 0, padding=0.07)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.getAxis("left").setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self.plot.getAxis("bottom").setTicks(
            [[(-60, "−60 s"), (-30, "−30 s"), (0, "now")]],
        )
        for level in BANDS:
            self.plot.addItem(pg.InfiniteLine(level, 0, pen=pg.mkPen(theme.LINE, width=1)))
        self._curve = self.plot.plot(connect="finite")
        self.figures = label("small")
        self._column = QVBoxLayout(self)
        self._column.addWidget(label("title", "Last minute"))
        self._column.addWidget(self.plot, 1)
        self._column.addWidget(self.figures)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit spaces, axis figures and line to the window's size factor."""
        margin = round(14 * scale)
        self._column.setContentsMargins(margin, round(8 * scale), margin, round(8 * scale))
        self._column.setSpacing(round(2 * scale))
        self.plot.getPlotItem().setContentsMargins(0, round(6 * scale), 0, 0)
        self.plot.setMinimumHeight(round(60 * scale))
        font = self.font()
        font.setPixelSize(round(11 * scale))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setStyle(
                tickFont=font,
                tickLength=-3,
                tickTextOffset=round(3 * scale),
                hideOverlappingLabels=False,
            )
            axis.setPen(theme.LINE)
            axis.setTextPen(theme.MUTED)
        self.plot.getAxis("left").setWidth(round(26 * scale))
        self.plot.getAxis("bottom").setHeight(round(18 * scale))
        self._curve.setPen(pg.mkPen(theme.ACCENT, width=2 * scale))

    def show_history(self, history: History, now_s: float) -> None:
        """Draw the scores up to `now_s` (monotonic seconds) and say them in figures."""
        ages, values = history.curve(now_s)
        if len(values) and np.isfinite(values).any():
            self._curve.setData(ages, values, connect="finite")
        else:
            self._curve.setData([], [])
        summary = history.summary(now_s)
        scored = "" if summary.scored is None else f" · {100 * summary.scored:.0f} % scored"
        text = f"Median {share(summary.median)} · highest {share(summary.highest)}{scored}"
        set_text(self.figures, text)
