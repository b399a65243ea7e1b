"""The score over the last minute; a gap is a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.screen import course_of
from app.screen.words import share
from app.ui import theme
from app.ui.panels import BANDS
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.appraisal import Appraisal
    from app.screen import History

_FOOT = -0.03
_NO_BREATH = "Last minute"


class Trend(QFrame):
    """The score over the last minute; a gap is a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.plot = pg.PlotWidget(background=theme.PANEL)
        self.plot.setAccessibleName(said("B-line score over the last minute"))
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setYRange(0, 1, padding=0.06)
        self.plot.setXRange(-60, 0, padding=0.07)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.getAxis("left").setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self.plot.getAxis("bottom").setTicks(
            [[(-60, "−60 s"), (-30, "−30 s"), (0, said("now"))]],
        )
        for level in BANDS:
            self.plot.addItem(pg.InfiniteLine(level, 0, pen=pg.mkPen(theme.LINE, width=1)))
        self._window = pg.LinearRegionItem(movable=False, brush=pg.mkBrush(theme.RAISED))
        for line in self._window.lines:
            line.setPen(pg.mkPen(None))
        self._window.setZValue(-10)
        self._turns = pg.ScatterPlotItem(symbol="t1", pen=None, brush=pg.mkBrush(theme.MUTED))
        self._worst = pg.ScatterPlotItem(symbol="d", pen=pg.mkPen(theme.PANEL))
        self._trusted = self.plot.plot(connect="finite")
        self._doubtful = self.plot.plot(connect="finite")
        for item in (self._window, self._turns, self._worst):
            self.plot.addItem(item, ignoreBounds=True)
        self.figures, self.breath = label("small"), label("small", _NO_BREATH)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.breath)
        self._column.addWidget(self.plot, 1)
        self._column.addWidget(self.figures)
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, low: bool = False) -> None:
        """Fit spaces, axis figures and lines to the window's size factor."""
        margin, edge = round((11 if low else 14) * scale), round((3 if low else 8) * scale)
        self._column.setContentsMargins(margin, edge, margin, edge)
        self._column.setSpacing(0 if low else round(2 * scale))
        self.figures.setVisible(not low)
        self.plot.getPlotItem().setContentsMargins(0, round((2 if low else 6) * scale), 0, 0)
        self.plot.setMinimumHeight(round((30 if low else 60) * scale))
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
        self._trusted.setPen(pg.mkPen(theme.ACCENT, width=2 * scale))
        self._doubtful.setPen(pg.mkPen(theme.DOUBT, width=1.5 * scale, style=Qt.PenStyle.DotLine))
        self._turns.setSize(5 * scale)
        self._worst.setSize(10 * scale)

    def show_breath(self, text: str) -> None:
        """Say of which stretch the worst moment is, and what it lacks."""
        set_text(self.breath, text or _NO_BREATH)

    def show_history(
        self, history: History, now_s: float, appraisal: Appraisal | None = None
    ) -> None:
        """Draw the scores up to `now_s` (monotonic seconds) and say them in figures.

        Parameters
        ----------
        history : History
            Scores up to now.
        now_s : float
            Monotonic seconds.
        appraisal : Appraisal or None
            Its last breath, worst moment and turns are marked.
        """
        course = course_of(history, now_s, appraisal)
        for curve, values in ((self._trusted, course.trusted), (self._doubtful, course.doubtful)):
            known = len(values) and np.isfinite(values).any()
            curve.setData(course.ages_s if known else [], values if known else [])
        self._window.setVisible(course.window_s is not None)
        if course.window_s is not None:
            self._window.setRegion(course.window_s)
        self._turns.setData(course.turns_s, np.full(len(course.turns_s), _FOOT))
        if course.worst is None:
            self._worst.clear()
        else:
            age_s, value, doubtful = course.worst
            self._worst.setBrush(pg.mkBrush(theme.DOUBT if doubtful else theme.TEXT))
            self._worst.setData([age_s], [value])
        summary = history.summary(now_s)
        told = [f"Median {share(summary.median)}", f"highest {share(summary.highest)}"]
        if summary.scored is not None:
            told.append(f"{100 * summary.scored:.0f} % scored")
        set_text(self.figures, " · ".join(told))
