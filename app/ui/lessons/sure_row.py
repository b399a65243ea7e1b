"""How sure one is: six buttons, 50 to 100 %."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.lessons.room.reply import SURE
from app.ui.text import label
from app.ui.words import said


class SureRow(QWidget):
    """`said` tells the confidence that was pressed, 0.5…1."""

    said = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label("title", "How sure are you that this is right?"))
        self._column.addLayout(self._row)
        self.buttons: dict[float, QPushButton] = {}
        for level in SURE:
            made = QPushButton(f"{level:.0%}")
            made.setObjectName("choice")
            made.setCheckable(True)
            tip = f"{level:.0%} sure  ([ and ])"
            made.setToolTip(said(tip))
            made.setAccessibleName(said(tip))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(partial(self._press, level))
            self._row.addWidget(made, 1)
            self.buttons[level] = made

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._column.setSpacing(round(4 * scale))
        self._row.setSpacing(round(5 * scale))

    def show_sure(self, confidence: float | None) -> None:
        """Show what was said."""
        for level, each in self.buttons.items():
            each.setChecked(level == confidence)

    def _press(self, level: float, _: bool = False) -> None:
        self.said.emit(level)
