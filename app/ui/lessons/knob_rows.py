"""The generator's knobs: a row each, by mouse, finger or keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QWidget

from app.lessons.room.knobs import (
    DEPTH_MM,
    GAIN_DB,
    MOST_RIBS,
    PATTERN_NAMES,
    PRESET_NAMES,
    SLIDE_MM,
    Knobs,
)
from app.ui.controls import SeekSlider
from app.ui.lessons.choice import Choice
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROBE_NAMES = {
    "convex": "Convex",
    "micro-convex": "Micro-convex",
    "linear": "Linear",
    "phased": "Phased",
}
_SLIDERS = (
    ("depth_mm", "Depth", DEPTH_MM, " mm", 10),
    ("gain_db", "Gain", GAIN_DB, " dB", 3),
    ("slide_mm", "Breathing", SLIDE_MM, " mm", 1),
    ("ribs", "Ribs", (0, MOST_RIBS), "", 1),
)


class KnobRows(QWidget):
    """`turned` tells the new `Knobs`."""

    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.knobs = Knobs()
        self.boxes: dict[str, Choice] = {}
        self.sliders: dict[str, QSlider] = {}
        self._values: dict[str, tuple[QLabel, str]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._box("pattern", "Pathology", tuple(PATTERN_NAMES.items()))
        self._box("probe", "Probe", tuple(_PROBE_NAMES.items()))
        self._box("preset", "Picture", tuple(PRESET_NAMES.items()))
        for name, title, ends, unit, page in _SLIDERS:
            self._slider(name, title, ends, unit, page)
        self.other = QPushButton(said("Another patient"))
        self.other.setToolTip(said("Draw everything else anew  (N)"))
        self.other.setAccessibleName(said("Draw everything else anew  (N)"))
        self.other.clicked.connect(self.next_patient)
        self._grid.addWidget(self.other, self._grid.rowCount(), 0, 1, 3)
        self._show()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._grid.setHorizontalSpacing(round(10 * scale))
        self._grid.setVerticalSpacing(round(2 * scale))
        for box in self.boxes.values():
            box.setMinimumHeight(round(44 * scale))
        for slider in self.sliders.values():
            slider.setMinimumHeight(round(44 * scale))
        for value, _ in self._values.values():
            value.setFixedWidth(round(64 * scale))

    def next_patient(self) -> None:
        """Draw everything that has no knob anew."""
        self._turn("seed", self.knobs.seed + 1)

    def show_knobs(self, knobs: Knobs) -> None:
        """Show these, without telling."""
        self.knobs = knobs
        self._show()

    def _box(self, name: str, title: str, names: Sequence[tuple[str, str]]) -> None:
        box = Choice(title)
        for key, text in names:
            box.addItem(said(text), key)
        box.activated.connect(lambda place: self._turn(name, box.itemData(place)))
        self.boxes[name] = box
        row = self._grid.rowCount()
        self._grid.addWidget(label("muted", title), row, 0)
        self._grid.addWidget(box, row, 1, 1, 2)

    def _slider(self, name: str, title: str, ends: tuple[int, int], unit: str, page: int) -> None:
        slider = SeekSlider()
        slider.setRange(*ends)
        slider.setPageStep(page)
        slider.setAccessibleName(said(title))
        slider.setToolTip(said(title))
        slider.valueChanged.connect(lambda value: self._turn(name, value))
        self.sliders[name] = slider
        value = label("figures")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._values[name] = value, unit
        row = self._grid.rowCount()
        for column, each in enumerate((label("muted", title), slider, value)):
            self._grid.addWidget(each, row, column)

    def _turn(self, name: str, value: object) -> None:
        self.knobs = replace(self.knobs, **{name: value})  # type: ignore[arg-type]
        self._show()
        self.turned.emit(self.knobs)

    def _show(self) -> None:
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(self.knobs, name)))
        for name, slider in self.sliders.items():
            number = getattr(self.knobs, name)
            slider.blockSignals(True)
            slider.setValue(number)
            slider.blockSignals(False)
            value, unit = self._values[name]
            set_text(value, f"{number:+d}{unit}" if name == "gain_db" else f"{number}{unit}")
