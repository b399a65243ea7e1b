"""How a learner stands: misses, confidence, time, learning curve; export and erase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.screen import Severity
from app.ui import theme
from app.ui.controls import button
from app.ui.icons import icon
from app.ui.lessons.choice import Choice
from app.ui.lessons.miss_bars import MissBars
from app.ui.lessons.plots import CurvePlot, ReliabilityPlot
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.lessons.room.state import ProgressView

_DASH = "—"
_FIGURES = ("Answers", "Right", "Brier score", "Median time")
_MISSES = "Misses, class by class, with 95 % intervals"
_OTHERWISE = "Read otherwise than the network, with 95 % intervals"
ALL = "All lessons"


class ProgressPage(QWidget):
    """Shows a `ProgressView`.

    Signals
    -------
    chosen : str
        Id of a lesson, or empty for all.
    exported, erased : ()
        What the buttons ask for.
    """

    chosen = Signal(str)
    exported = Signal()
    erased = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lesson = Choice("Which lesson")
        self.lesson.activated.connect(self._choose)
        self.export = button("Export", "export", "Write the answers to a .csv or .json file")
        self.erase = button("Erase", "trash", "Erase this learner for good", style="danger")
        self.erase.setIcon(icon("trash", theme.SIGNS[Severity.ALARM][0]))
        self.export.clicked.connect(self.exported)
        self.erase.clicked.connect(self.erased)
        self.figures = {name: label("heading", _DASH) for name in _FIGURES}
        self._names: dict[str, QLabel] = {}
        self.lines, self.heading = label("caption"), label("title", _MISSES)
        self.lines.setWordWrap(True)
        self.misses, self.reliability, self.curve = MissBars(), ReliabilityPlot(), CurvePlot()
        self._lay_out()

    def _lay_out(self) -> None:
        self._top, figures = QHBoxLayout(), QGridLayout()
        for each in (self.lesson, self.export, self.erase):
            self._top.addWidget(each, 1 if each is self.lesson else 0)
        for place, (name, value) in enumerate(self.figures.items()):
            figures.addWidget(value, 0, place)
            self._names[name] = label("muted", name)
            figures.addWidget(self._names[name], 1, place)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.misses)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addLayout(self._top)
        self._left.addWidget(self.heading)
        self._left.addWidget(scroll, 1)
        self._right.addLayout(figures)
        self._right.addWidget(self.lines)
        self._right.addWidget(self.reliability, 1)
        self._right.addWidget(self.curve, 1)
        self._figures = figures
        self._panels = (QFrame(), QFrame())
        self._row = QHBoxLayout(self)
        for panel, column in zip(self._panels, (self._left, self._right), strict=True):
            panel.setObjectName("panel")
            panel.setLayout(column)
            self._row.addWidget(panel, 1)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        gap = round(8 * scale)
        self._row.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._row, self._top, self._left, self._right):
            layout.setSpacing(gap)
        for column in (self._left, self._right):
            column.setContentsMargins(*(round(14 * scale),) * 4)
        self._figures.setVerticalSpacing(0)
        for plot in (self.reliability, self.curve):
            plot.scale = scale
            plot.update()
        self.misses.set_scale(scale)
        self.lesson.setMinimumHeight(round(48 * scale))
        for each in (self.export, self.erase):
            each.setIconSize(QSize(round(20 * scale), round(20 * scale)))

    def show_view(self, view: ProgressView | None, learner: str) -> None:
        """Show how somebody stands; nothing is a dash, never a 0."""
        there = view is not None and bool(view.standing.answers)
        self.export.setEnabled(there)
        self.erase.setEnabled(bool(learner))
        if view is None:
            return
        if self.lesson.count() != len(view.lessons) + 1:
            self.lesson.clear()
            self.lesson.addItem(said(ALL), "")
            for name, title in view.lessons:
                self.lesson.addItem(said(title), name)
        self.lesson.setCurrentIndex(max(self.lesson.findData(view.lesson or ""), 0))
        found = view.standing
        brier = found.calibration.brier
        told = (
            str(found.answers),
            _DASH if found.right is None else f"{found.right:.0%}",
            _DASH if brier is None else f"{brier:.3f}",
            _DASH if found.seconds is None else f"{found.seconds:.0f} s",
        )
        for value, text in zip(self.figures.values(), told, strict=True):
            set_text(value, text)
        beside = view.by == "network"
        set_text(self.heading, _OTHERWISE if beside else _MISSES)
        set_text(self._names["Right"], "As the network" if beside else "Right")
        set_text(self._names["Brier score"], "Brier, against it" if beside else "Brier score")
        set_text(self.lines, " ".join(view.lines))
        self.misses.show_rows(view.misses)
        self.reliability.show_bins(view.bins)
        self.curve.show_points(found.curve, one_lesson=view.lesson is not None and not beside)

    def _choose(self, place: int) -> None:
        self.chosen.emit(str(self.lesson.itemData(place)))
