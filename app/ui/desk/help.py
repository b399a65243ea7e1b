"""The list of the desk's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from app.ui.desk.card import DeskCard
from app.ui.desk.keys import KEYS
from app.ui.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_COLUMNS = 3


class DeskHelp(DeskCard):
    """A card with every key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Keys", 1010)
        self._grid = QGridLayout()
        self._chips: list[QLabel] = []
        rows = -(-len(KEYS) // _COLUMNS)
        for place, key in enumerate(KEYS):
            row, side = place % rows, 2 * (place // rows)
            chip = label("key", key.shown)
            chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._chips.append(chip)
            self._grid.addWidget(chip, row, side)
            title = label("small", key.title)
            title.setWordWrap(True)
            self._grid.addWidget(title, row, side + 1)
        for side in range(_COLUMNS):
            self._grid.setColumnStretch(2 * side + 1, 1)
        self.column.addLayout(self._grid, 1)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._grid.setHorizontalSpacing(round(10 * scale))
        self._grid.setVerticalSpacing(round(3 * scale))
        for chip in self._chips:
            chip.setStyleSheet(f"padding: 0 {round(6 * scale)}px;")
